import {
  array,
  boolean,
  exactOptional,
  harmless,
  isoDate,
  issueWords,
  literal,
  nonEmpty,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  union
} from "./chunk-YBSMNGXS.js";
import {
  nearest
} from "./chunk-HNIW5DD6.js";
import {
  ConfigError
} from "./chunk-3THWROEU.js";
import "./chunk-C62YCCKR.js";

// src/config/parse-config.ts
var severity = picklist(["error", "warning", "note"]);
var day = pipe(string(), isoDate());
var ignore = strictObject({
  rule: string(),
  place: pipe(string(), nonEmpty()),
  reason: pipe(string(), nonEmpty()),
  until: day
});
var schema = strictObject({
  "fail-on": exactOptional(picklist(["error", "warning", "note", "never"])),
  strict: exactOptional(boolean()),
  platforms: exactOptional(array(string())),
  rules: optional(record(string(), union([severity, literal("off")])), {}),
  ignore: optional(array(ignore), [])
});
var knownKeys = [...Object.keys(schema.entries), ...Object.keys(ignore.entries)];
function parseConfig(content, path, trust, known) {
  const result = safeParse(schema, withDatesAsText(content));
  if (!result.success) throw new ConfigError(`${path}: ${result.issues.map((issue) => issueWords(issue, knownKeys)).join("; ")}`);
  const { "fail-on": failOn, strict, platforms, rules, ignore: ignores } = result.output;
  for (const name of [...Object.keys(rules), ...ignores.map(({ rule }) => rule)]) requireKnown("rule", name, known.rules, path);
  for (const name of platforms ?? []) requireKnown("platform", name, known.platforms, path);
  return {
    path,
    trust,
    ...failOn ? { failOn } : {},
    ...strict === void 0 ? {} : { strict },
    ...platforms ? { platforms } : {},
    severities: Object.entries(rules).map(([rule, each]) => ({ rule, severity: each })),
    ignores
  };
}
function withDatesAsText(value) {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withDatesAsText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDatesAsText(each)]));
}
function requireKnown(what, name, known, path) {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  throw new ConfigError(`${path}: no such ${what}: ${harmless(name)}${meant ? ` (did you mean ${meant}?)` : ""}`);
}
export {
  parseConfig
};
