import * as v from 'valibot';
import { ConfigError } from '../config/config-error.ts';
import { issueWords } from '../config/issue-words.ts';
import { nearest } from '../nearest.ts';
import { parseShape } from '../shapes/shape.ts';
import type { ProviderData } from '../types/provider.ts';
import { clientProblems } from './check-client.ts';
import { clientKeys, clientSchema } from './client-schema.ts';
import { extendProvider, type RawProvider, strayParameter } from './extend-provider.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.array(text);

const token = v.strictObject({
  kind: text,
  name: text,
  slots: texts,
  shape: text,
  meaning: v.picklist(['current', 'obsolete', 'wrong-kind', 'identifier']),
  detect: v.picklist(['anywhere', 'near-name']),
  certainty: v.picklist(['enforced', 'documented', 'observed']),
  names: v.optional(texts, []),
  issuers: v.exactOptional(texts),
  audiences: v.exactOptional(texts),
});

const lookalike = v.strictObject({
  kind: v.picklist(['env', 'file']),
  name: text,
  instead: text,
  why: text,
  common: v.exactOptional(v.literal(true)),
});
const version = v.strictObject({
  kind: v.picklist(['discontinued', 'broken']),
  package: text,
  versions: v.exactOptional(texts),
  below: v.exactOptional(text),
  with: v.exactOptional(v.strictObject({ package: text, from: text })),
  fault: text,
  shows: v.exactOptional(text),
  command: text,
  otherwise: v.exactOptional(text),
});
const knownError = v.strictObject({ says: v.pipe(v.string(), v.minLength(8)), cause: text, remedy: text });
const path = v.pipe(v.string(), v.regex(/^(?:\/[A-Za-z0-9._~-]+)+$/));
const header = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]*$/));
const statuses = v.array(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(499)));
const probe = v.strictObject({
  method: v.optional(v.picklist(['GET', 'POST']), 'GET'),
  path,
  server: text,
  slot: text,
  header: v.optional(header, 'authorization'),
  prefix: v.optional(v.string(), 'Bearer '),
  library: v.optional(v.picklist(['requests', 'httpx']), 'requests'),
  account: v.exactOptional(text),
  groups: v.exactOptional(text),
  rejected: v.optional(statuses, [401]),
  denied: v.optional(statuses, [403]),
});
const url = v.pipe(v.string(), v.url());
const addresses = v.strictObject({
  slot: v.exactOptional(text),
  setting: v.exactOptional(text),
  current: v.pipe(v.array(url), v.minLength(1)),
  retired: v.optional(v.array(v.strictObject({ url, instead: url })), []),
});
const pair = v.strictObject({ id: text, secret: texts });
const pages = v.strictObject({ docs: text, create: text, revoke: text });

/** valibot: typed from one description, and small enough for a user's file to be checked at run time. */
const schema = v.strictObject({
  schema: v.literal(0),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: text,
  aliases: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)))),
  extends: v.exactOptional(text),
  login: v.exactOptional(text),
  hosts: texts,
  anonymous: v.exactOptional(v.boolean()),
  folders: v.optional(texts, []),
  placeholders: v.optional(texts, []),
  pages,
  pairs: v.optional(v.array(pair), []),
  tokens: v.optional(v.array(token), []),
  addresses: v.exactOptional(v.array(addresses)),
  lookalikes: v.optional(v.array(lookalike), []),
  keyOption: v.exactOptional(text),
  probe: v.exactOptional(probe),
  errors: v.exactOptional(v.array(knownError)),
  versions: v.exactOptional(v.array(version)),
  clients: v.exactOptional(v.array(clientSchema)),
});

/** A provider file that cannot be used: which one, and what to change. It quotes keys, never values. */
export class ProviderFileError extends ConfigError {
  override readonly name: string = 'ProviderFileError';
}

/**
 * Checks what a `provider.toml` holds. `from` names the file in messages; `parentOf` finds the file that it extends.
 * Throws `ProviderFileError`; an unknown key is named with the nearest known one.
 */
export function parseProviderFile(
  content: unknown,
  from: string,
  parentOf: (id: string) => unknown = () => undefined,
): ProviderData {
  const result = v.safeParse(schema, isTable(content) ? withParent(content, from, parentOf) : content);
  if (!result.success)
    throw new ProviderFileError(`${from}: ${result.issues.map((issue) => issueWords(issue, knownKeys)).join('; ')}`);
  const { clients, ...data } = result.output;
  for (const { shape } of data.tokens) checkShape(shape, from);
  const problems = (clients ?? []).flatMap(clientProblems);
  if (problems.length > 0) throw new ProviderFileError(`${from}: ${problems.join('; ')}`);
  return { ...data, ...(clients ? { declared: clients } : {}) } satisfies ProviderData;
}

function withParent(content: RawProvider, from: string, parentOf: (id: string) => unknown): RawProvider {
  const id = content['extends'];
  const parent = typeof id === 'string' ? parentOf(id) : undefined;
  if (id !== undefined && !isTable(parent))
    throw new ProviderFileError(`${from}: extends: there is no such platform, or it extends another itself`);
  const stray = isTable(parent) ? strayParameter(content, parent) : undefined;
  if (stray !== undefined && isTable(parent)) {
    const names = isTable(parent['parameters']) ? Object.keys(parent['parameters']) : [];
    const meant = nearest(stray, names);
    const hint = meant
      ? ` (did you mean ${meant}?)`
      : names.length === 0
        ? ': the platform that it extends has none'
        : '';
    throw new ProviderFileError(`${from}: unknown key parameters.${stray}${hint}`);
  }
  return extendProvider(content, isTable(parent) ? parent : undefined);
}

function isTable(value: unknown): value is RawProvider {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkShape(shape: string, from: string): void {
  try {
    parseShape(shape);
  } catch (error) {
    throw new ProviderFileError(`${from}: ${error instanceof Error ? error.message : 'a shape cannot be read'}`);
  }
}

const knownKeys = [
  ...[schema, probe, token, lookalike, knownError, addresses, pair, pages].flatMap((each) => Object.keys(each.entries)),
  ...clientKeys,
  'parameters',
  'without',
];
