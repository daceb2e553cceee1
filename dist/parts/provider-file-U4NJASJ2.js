import {
  builtIns
} from "./chunk-XD6PL37G.js";
import "./chunk-5BNR4QSK.js";
import "./chunk-4R7B453B.js";
import "./chunk-JEIKPW52.js";
import {
  parseShape
} from "./chunk-YDTGZTXK.js";
import "./chunk-HP7V6HY2.js";
import {
  array,
  boolean,
  exactOptional,
  integer,
  issueWords,
  literal,
  maxValue,
  minLength,
  minValue,
  nonEmpty,
  number,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  transform,
  union,
  variant
} from "./chunk-YBSMNGXS.js";
import {
  nearest
} from "./chunk-HNIW5DD6.js";
import {
  ConfigError
} from "./chunk-3THWROEU.js";
import "./chunk-C62YCCKR.js";

// src/providers/check-client.ts
function clientProblems(client) {
  const at = `clients.${client.id}`;
  const slots = new Set(client.slots.map(({ name }) => name));
  const paths = new Set(client.paths.map(({ name }) => name));
  const known = (name, set, where, what) => set.has(name) ? [] : [`${at}.${where}: there is no ${what} ${name}`];
  const functions = new Set(Object.keys(builtIns));
  const inSources = client.sources.flatMap((source2) => {
    if (source2.kind === "built-in") return known(source2.name, functions, "sources", "built-in function");
    const fields = source2.fields.flatMap(({ slot: slot2, setting: setting2 }) => {
      if (slot2 !== void 0) return known(slot2, slots, "sources.fields", "slot");
      return setting2 === void 0 ? [`${at}.sources.fields: a field is for a slot or for a setting`] : [];
    });
    const unnamed = (source2.kind === "env" || source2.kind === "argument") && source2.fields.some(({ names, legacy }) => names.length + legacy.length === 0);
    return [
      ...fields,
      ...source2.kind === "file" ? known(source2.path, paths, "sources", "path") : [],
      ...unnamed ? [`${at}.sources.fields: names are missing`] : []
    ];
  });
  const inKinds = client.kinds.flat().flatMap((name) => known(name, slots, "kinds", "slot"));
  const inWire = client.wire.flatMap(({ slot: slot2 }) => known(slot2, slots, "wire", "slot"));
  const inAfter = client.after.flatMap((name) => known(name, functions, "after", "built-in function"));
  const whole = client.pairing === "group" && client.kinds.length === 0 && !client.slots.some(({ required }) => required);
  return [...inSources, ...inKinds, ...inWire, ...inAfter, ...whole ? [`${at}.pairing: a group needs kinds, or a required slot`] : []];
}

// src/providers/client-schema.ts
var text = pipe(string(), nonEmpty());
var texts = array(text);
var presence = picklist(["set", "nonEmpty", "nonBlank"]);
var raise = strictObject({ class: text, message: string() });
var phase = picklist(["construct", "token", "send"]);
var condition = strictObject({
  env: exactOptional(text),
  is: exactOptional(picklist(["set", "nonEmpty", "nonBlank", "true"])),
  argument: exactOptional(text),
  equals: exactOptional(string()),
  slot: exactOptional(text),
  contains: exactOptional(text),
  held: exactOptional(boolean())
});
var fullPolicy = strictObject({
  do: picklist(["next", "stop", "warn", "fatal"]),
  says: exactOptional(text),
  class: exactOptional(text),
  message: exactOptional(text)
});
var policy = union([
  fullPolicy,
  pipe(
    picklist(["next", "stop", "warn", "fatal"]),
    transform((word) => ({ do: word }))
  )
]);
var slot = strictObject({ name: text, required: optional(boolean(), false), public: optional(boolean(), false) });
var selector = strictObject({
  name: text,
  argument: exactOptional(text),
  env: exactOptional(text),
  present: optional(presence, "nonEmpty"),
  default: optional(string(), ""),
  lower: optional(boolean(), false)
});
var path = strictObject({
  name: pipe(string(), regex(/^\w+$/)),
  env: exactOptional(text),
  present: optional(presence, "set"),
  parts: optional(array(string()), []),
  windows: exactOptional(array(string())),
  macos: exactOptional(array(string())),
  expand: optional(array(picklist(["user", "variables"])), []),
  when: exactOptional(condition),
  pathlib: optional(boolean(), false)
});
var field = strictObject({
  slot: exactOptional(text),
  setting: exactOptional(text),
  names: optional(texts, []),
  legacy: optional(texts, []),
  present: optional(presence, "set"),
  clean: optional(array(picklist(["trim", "remove-newlines", "strip-double-quotes"])), []),
  coalesce: optional(picklist(["raw", "cleaned"]), "raw"),
  cleaned: optional(presence, "set"),
  as: exactOptional(literal("int")),
  default: exactOptional(string())
});
var sourceBase = {
  label: text,
  when: exactOptional(condition),
  opened: optional(picklist(["if-needed", "always"]), "if-needed"),
  partial: optional(policy, "next"),
  fields: array(field)
};
var problems = strictObject({
  missing: exactOptional(policy),
  unreadable: exactOptional(policy),
  encoding: exactOptional(policy),
  malformed: exactOptional(policy),
  "missing-key": exactOptional(policy)
});
var fileSource = strictObject({
  ...sourceBase,
  kind: literal("file"),
  path: text,
  format: picklist(["raw", "json", "toml", "ini", "colon-lines", "dotenv"]),
  asks: optional(picklist(["exists", "open"]), "open"),
  problems: optional(problems, {})
});
var source = variant("kind", [
  strictObject({ ...sourceBase, kind: literal("argument") }),
  strictObject({ ...sourceBase, kind: literal("env") }),
  strictObject({ ...sourceBase, kind: literal("default") }),
  fileSource,
  strictObject({ kind: literal("built-in"), name: text, when: exactOptional(condition) })
]);
var setting = strictObject({
  name: text,
  env: exactOptional(text),
  when: exactOptional(condition),
  present: optional(presence, "set"),
  default: optional(string(), ""),
  trimEnd: exactOptional(text)
});
var step = strictObject({
  when: array(condition),
  do: picklist(["raise", "withhold"]),
  phase: exactOptional(phase),
  class: exactOptional(text),
  message: exactOptional(text),
  why: exactOptional(text)
});
var wire = strictObject({
  when: exactOptional(condition),
  slot: text,
  auth: optional(picklist(["header", "basic"]), "header"),
  header: optional(text, "Authorization"),
  prefix: optional(string(), ""),
  split: exactOptional(text),
  unsplit: exactOptional(raise),
  checks: optional(array(picklist(["requests", "http.client", "httpx", "latin-1", "ascii"])), []),
  address: exactOptional(text),
  early: exactOptional(text)
});
var clientSchema = strictObject({
  id: pipe(string(), regex(/^[a-z][a-z0-9-]*$/)),
  package: text,
  versions: texts,
  signOfUse: optional(boolean(), true),
  label: optional(picklist(["one", "by-slot"]), "one"),
  pairing: optional(picklist(["per-field", "group"]), "per-field"),
  kinds: optional(array(texts), []),
  leeway: optional(pipe(number(), minValue(0)), 0),
  slots: pipe(array(slot), minLength(1)),
  selectors: optional(array(selector), []),
  paths: optional(array(path), []),
  settings: optional(array(setting), []),
  sources: pipe(array(source), minLength(1)),
  after: optional(texts, []),
  incomplete: exactOptional(raise),
  steps: optional(array(step), []),
  wire: optional(array(wire), [])
});
var clientKeys = [
  ...[clientSchema, condition, fullPolicy, slot, selector, path, field, fileSource, problems, setting, step, wire, raise].flatMap(
    (each) => Object.keys(each.entries)
  )
];

// src/providers/extend-provider.ts
var identities = { tokens: "kind", decoys: "name", clients: "id", errors: "says" };
function strayParameter(file, parent) {
  const known = textsOf(parent["parameters"]);
  return Object.keys(tableOf(file["parameters"])).find((name) => !Object.hasOwn(known, name));
}
function extendProvider(file, parent) {
  const { parameters: own, without, ...mine } = file;
  const { parameters: inherited, id: parentId, name: _name, extends: _extends, without: _without, ...others } = parent ?? {};
  const theirs = { ...others, ..."clients" in others ? { clients: renamed(others["clients"], parentId, file["id"]) } : {} };
  const parameters = { ...textsOf(inherited), ...textsOf(own) };
  const dropped = new Set(Array.isArray(without) ? without : []);
  const merged = { ...theirs, ...mine };
  for (const [list, identity] of Object.entries(identities)) {
    const kept = entriesOf(theirs[list]).filter((each) => !dropped.has(identityOf(each, identity, parameters)));
    const added = entriesOf(mine[list]);
    if (kept.length + added.length === 0) continue;
    const replaced = new Set(added.map((each) => identityOf(each, identity, parameters)));
    merged[list] = [...kept.filter((each) => !replaced.has(identityOf(each, identity, parameters))), ...added];
  }
  return fill(merged, parameters);
}
function renamed(clients, parent, child) {
  return entriesOf(clients).map((each) => {
    if (typeof each !== "object" || each === null || !("id" in each)) return each;
    return { ...each, id: each.id === parent ? child : `${String(child)}-${String(each.id)}` };
  });
}
function identityOf(entry, key, parameters) {
  return typeof entry === "object" && entry !== null ? fill(entry[key], parameters) : void 0;
}
function entriesOf(list) {
  return Array.isArray(list) ? list : [];
}
function tableOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function textsOf(table) {
  return Object.fromEntries(Object.entries(tableOf(table)).filter((entry) => typeof entry[1] === "string"));
}
function fill(value, parameters) {
  if (typeof value === "string") {
    return value.replaceAll(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(parameters, name) ? parameters[name] ?? whole : whole);
  }
  if (Array.isArray(value)) return value.map((each) => fill(each, parameters));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, parameters)]));
}

// src/providers/provider-file.ts
var text2 = pipe(string(), nonEmpty());
var texts2 = array(text2);
var token = strictObject({
  kind: text2,
  name: text2,
  slots: texts2,
  shape: text2,
  meaning: picklist(["current", "obsolete", "wrong-kind", "identifier"]),
  found: picklist(["structure", "context"]),
  certainty: picklist(["enforced", "documented", "observed"]),
  names: optional(texts2, []),
  issuers: exactOptional(texts2),
  audiences: exactOptional(texts2)
});
var decoy = strictObject({ kind: picklist(["env", "file"]), name: text2, instead: text2, why: text2, common: exactOptional(literal(true)) });
var version = strictObject({
  kind: picklist(["discontinued", "broken"]),
  package: text2,
  versions: exactOptional(texts2),
  below: exactOptional(text2),
  with: exactOptional(strictObject({ package: text2, from: text2 })),
  fault: text2,
  shows: exactOptional(text2),
  command: text2,
  otherwise: exactOptional(text2)
});
var knownError = strictObject({ says: pipe(string(), minLength(8)), cause: text2, remedy: text2 });
var path2 = pipe(string(), regex(/^(?:\/[A-Za-z0-9._~-]+)+$/));
var header = pipe(string(), regex(/^[A-Za-z][A-Za-z0-9-]*$/));
var statuses = array(pipe(number(), integer(), minValue(400), maxValue(499)));
var probe = strictObject({
  method: optional(picklist(["GET", "POST"]), "GET"),
  path: path2,
  server: text2,
  slot: text2,
  header: optional(header, "authorization"),
  prefix: optional(string(), "Bearer "),
  library: optional(picklist(["requests", "httpx"]), "requests"),
  account: exactOptional(text2),
  groups: exactOptional(text2),
  rejected: optional(statuses, [401]),
  denied: optional(statuses, [403])
});
var pair = strictObject({ id: text2, secret: texts2 });
var pages = strictObject({ docs: text2, create: text2, revoke: text2 });
var schema = strictObject({
  schema: literal(0),
  id: pipe(string(), regex(/^[a-z][a-z0-9-]*$/)),
  name: text2,
  extends: exactOptional(text2),
  login: exactOptional(text2),
  hosts: texts2,
  anonymous: exactOptional(boolean()),
  folders: optional(texts2, []),
  examples: optional(texts2, []),
  pages,
  pairs: optional(array(pair), []),
  tokens: optional(array(token), []),
  decoys: optional(array(decoy), []),
  probe: exactOptional(probe),
  errors: exactOptional(array(knownError)),
  versions: exactOptional(array(version)),
  clients: exactOptional(array(clientSchema))
});
var ProviderFileError = class extends ConfigError {
  name = "ProviderFileError";
};
function parseProviderFile(content, from, parentOf = () => void 0) {
  const result = safeParse(schema, isTable(content) ? withParent(content, from, parentOf) : content);
  if (!result.success) throw new ProviderFileError(`${from}: ${result.issues.map((issue) => issueWords(issue, knownKeys)).join("; ")}`);
  const { clients, ...data } = result.output;
  for (const { shape } of data.tokens) checkShape(shape, from);
  const problems2 = (clients ?? []).flatMap(clientProblems);
  if (problems2.length > 0) throw new ProviderFileError(`${from}: ${problems2.join("; ")}`);
  return { ...data, ...clients ? { declared: clients } : {} };
}
function withParent(content, from, parentOf) {
  const id = content["extends"];
  const parent = typeof id === "string" ? parentOf(id) : void 0;
  if (id !== void 0 && !isTable(parent)) throw new ProviderFileError(`${from}: extends: there is no such platform, or it extends another itself`);
  const stray = isTable(parent) ? strayParameter(content, parent) : void 0;
  if (stray !== void 0 && isTable(parent)) {
    const names = isTable(parent["parameters"]) ? Object.keys(parent["parameters"]) : [];
    const meant = nearest(stray, names);
    const hint = meant ? ` (did you mean ${meant}?)` : names.length === 0 ? ": the platform that it extends has none" : "";
    throw new ProviderFileError(`${from}: unknown key parameters.${stray}${hint}`);
  }
  return extendProvider(content, isTable(parent) ? parent : void 0);
}
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checkShape(shape, from) {
  try {
    parseShape(shape);
  } catch (error) {
    throw new ProviderFileError(`${from}: ${error instanceof Error ? error.message : "a shape cannot be read"}`);
  }
}
var knownKeys = [
  ...[schema, probe, token, decoy, knownError, pair, pages].flatMap((each) => Object.keys(each.entries)),
  ...clientKeys,
  "parameters",
  "without"
];
export {
  ProviderFileError,
  parseProviderFile
};
