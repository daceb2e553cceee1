import * as v from 'valibot';
import { nearest } from '../nearest.ts';
import type { ConfigFile } from '../types/config.ts';
import { shownNames } from '../value/foreign-text.ts';
import { say } from '../value/untrusted.ts';
import { ConfigError } from './config-error.ts';
import { issuesWords, meantWords, shownKey } from './issue-words.ts';

const severity = v.picklist(['error', 'warning', 'note']);
const day = v.pipe(v.string(), v.isoDate());

const ignore = v.strictObject({
  rule: v.string(),
  place: v.pipe(v.string(), v.nonEmpty()),
  reason: v.pipe(v.string(), v.nonEmpty()),
  until: day,
});

/** valibot: one schema gives the type, the check, and the name of the invalid key. */
const schema = v.strictObject({
  'fail-on': v.exactOptional(v.picklist(['error', 'warning', 'note', 'never'])),
  strict: v.exactOptional(v.boolean()),
  platforms: v.exactOptional(v.array(v.string())),
  rules: v.optional(v.record(v.string(), v.union([severity, v.literal('off')])), {}),
  ignore: v.optional(v.array(ignore), []),
});

const knownKeys = [...Object.keys(schema.entries), ...Object.keys(ignore.entries)];

/** The names that a configuration may use. */
export interface KnownNames {
  readonly rules: readonly string[];
  readonly platforms: readonly string[];
}

/**
 * Checks the content of a configuration file (`auth-doctor.toml`, or the table `tool.auth-doctor` of pyproject.toml).
 * Throws `ConfigError`: an unknown key, rule or platform is named together with the nearest known one.
 */
export function parseConfig(content: unknown, path: string, trust: ConfigFile['trust'], known: KnownNames): ConfigFile {
  const result = v.safeParse(schema, withDatesAsText(content));
  if (!result.success) throw new ConfigError(say`${shownNames(path)}: ${issuesWords(result.issues, knownKeys)}`);
  const { 'fail-on': failOn, strict, platforms, rules, ignore: ignores } = result.output;
  for (const name of [...Object.keys(rules), ...ignores.map(({ rule }) => rule)])
    requireKnown('rule', name, known.rules, path);
  for (const name of platforms ?? []) requireKnown('platform', name, known.platforms, path);
  return {
    path,
    trust,
    ...(failOn ? { failOn } : {}),
    ...(strict === undefined ? {} : { strict }),
    ...(platforms ? { platforms } : {}),
    severities: Object.entries(rules).map(([rule, each]) => ({ rule, severity: each })),
    ignores,
  };
}

/** TOML has dates; `until` may be written with or without quotation marks. */
function withDatesAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withDatesAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDatesAsText(each)]));
}

function requireKnown(what: 'rule' | 'platform', name: string, known: readonly string[], path: string): void {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  throw new ConfigError(
    say`${shownNames(path)}: unknown ${what === 'rule' ? say`rule` : say`platform`} ${shownKey(name)}${meantWords(meant)}`,
  );
}
