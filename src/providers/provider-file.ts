import * as v from 'valibot';
import { shownKey } from '../config/issue-words.ts';
import { nearest } from '../nearest.ts';
import { parseShape } from '../shapes/shape.ts';
import type { DeclaredClient } from '../types/declared-client.ts';
import type { DeclaredProbe } from '../types/declared-probe.ts';
import { failureClasses } from '../types/failure-class.ts';
import type { ProviderData } from '../types/provider.ts';
import { atServer, namesServer } from '../value/server-templates.ts';
import { clientProblems } from './check-client.ts';
import { clientSchema } from './client-schema.ts';
import { extendProvider, type RawProvider, strayParameter } from './extend-provider.ts';
import { faultOfIssue, fileFaults } from './file-fault.ts';
import { ProviderFileError } from './provider-file-error.ts';

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
  matches: v.exactOptional(texts),
  rejects: v.exactOptional(texts),
  calls: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z_]\w*\((?:\w+, )*\w+\)$/)))),
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
const era = v.strictObject({
  package: text,
  below: text,
  kinds: v.exactOptional(texts),
  variables: v.exactOptional(texts),
  files: v.exactOptional(texts),
  empty: v.exactOptional(v.boolean()),
  fault: text,
  shows: v.exactOptional(text),
  command: text,
  upgradeFirst: v.exactOptional(v.boolean()),
  otherwise: v.exactOptional(text),
});
const knownError = v.strictObject({
  message: v.pipe(v.string(), v.minLength(8)),
  classes: v.pipe(v.array(v.picklist(failureClasses)), v.minLength(1)),
  rules: v.exactOptional(v.array(text)),
});
const path = v.pipe(v.string(), v.regex(/^(?:\/[A-Za-z0-9._~-]+)+$/));
const header = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]*$/));
const statuses = v.array(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(499)));
const library = v.picklist(['requests', 'httpx', 'httpx2']);
const probe = v.strictObject({
  method: v.optional(v.picklist(['GET', 'POST']), 'GET'),
  path,
  server: text,
  slot: text,
  header: v.optional(header, 'authorization'),
  prefix: v.optional(v.string(), 'Bearer '),
  library: v.exactOptional(library),
  proof: v.exactOptional(v.pipe(texts, v.nonEmpty())),
  refusal: v.optional(v.pipe(texts, v.nonEmpty()), ['error', 'message', 'detail', 'title']),
  account: v.exactOptional(text),
  anonymous: v.exactOptional(v.strictObject({ field: text, equals: v.string() })),
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
const commands = v.strictObject({
  get: v.exactOptional(text),
  gets: v.exactOptional(texts),
  env: v.exactOptional(text),
  revoke: v.exactOptional(text),
  stores: v.exactOptional(texts),
});
const rotation = v.strictObject({ remark: v.exactOptional(text), rotates: v.exactOptional(texts) });

/** valibot: one schema gives the types, and it is small enough to check a user's file at run time. */
export const providerSchema = v.strictObject({
  schema: v.literal(0),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: text,
  order: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  aliases: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)))),
  extends: v.exactOptional(text),
  login: v.exactOptional(text),
  hosts: texts,
  anonymous: v.exactOptional(v.boolean()),
  library: v.exactOptional(library),
  folders: v.optional(texts, []),
  files: v.exactOptional(texts),
  mentions: v.exactOptional(texts),
  placeholders: v.optional(texts, []),
  pages,
  commands: v.exactOptional(commands),
  rotation: v.exactOptional(rotation),
  pairs: v.optional(v.array(pair), []),
  tokens: v.optional(v.array(token), []),
  addresses: v.exactOptional(v.array(addresses)),
  lookalikes: v.optional(v.array(lookalike), []),
  keyOption: v.exactOptional(text),
  probe: v.exactOptional(probe),
  errors: v.exactOptional(v.array(knownError)),
  versions: v.exactOptional(v.array(version)),
  eras: v.exactOptional(v.array(era)),
  clients: v.exactOptional(v.array(clientSchema)),
});

/** Where a file's content comes from, for messages. */
export interface ProviderFileOrigin {
  readonly file: string;
  /** Its TOML text: with it, messages have line numbers. */
  readonly text?: string;
}

/**
 * Checks the content of a `provider.toml`. `from` names the file in messages; `parentOf` finds the file that it
 * extends. Throws `ProviderFileError`, with every fault on its own line: the key, what is allowed, the nearest key.
 */
export function parseProviderFile(
  content: unknown,
  from: string | ProviderFileOrigin,
  parentOf: (id: string) => unknown = () => undefined,
): ProviderData {
  const { file, text: toml } = typeof from === 'string' ? { file: from } : from;
  const refuse = (faults: readonly string[]): never => {
    throw new ProviderFileError(fileFaults(file, faults, toml));
  };
  const strays = isTable(content) ? parentFaults(content, parentOf) : [];
  if (strays.length > 0) refuse(strays);
  const whole = isTable(content) ? withParent(content, parentOf) : content;
  const result = v.safeParse(providerSchema, whole);
  if (!result.success) return refuse(result.issues.map((issue) => faultOfIssue(issue, providerSchema, whole)));
  const { clients, probe: question, ...data } = result.output;
  const problems = [
    ...data.tokens.flatMap(shapeProblems),
    ...(clients ?? []).flatMap(clientProblems),
    ...serverProblems(result.output),
    ...eraProblems(result.output),
  ];
  if (problems.length > 0) refuse(problems);
  const library = data.library ?? question?.library;
  const declared = clients?.map((client) => withWire(client, question, library));
  const provider: ProviderData = {
    ...data,
    // It may be in either place: a file without [probe] only has the upper one.
    library: library ?? 'requests',
    ...(question ? { probe: withProof(question) } : {}),
    ...(namesServer(JSON.stringify([data.login, data.pages]))
      ? { templates: { ...(data.login === undefined ? {} : { login: data.login }), pages: data.pages } }
      : {}),
    ...(declared ? { declared } : {}),
  };
  return atServer(provider, undefined);
}

/** A client whose requests are not described uses the probe's: what its library rejects, it raises. */
function withWire(
  client: DeclaredClient,
  question: v.InferOutput<typeof probe> | undefined,
  library: ProviderData['library'] | undefined,
): DeclaredClient {
  if (!question || library === undefined || client.wire.length > 0) return client;
  if (!client.slots.some(({ name }) => name === question.slot)) return client;
  const { slot, header, prefix } = question;
  const address = `{${question.server}}${question.path}`;
  return { ...client, wire: [{ slot, auth: 'header', header, prefix, library, address }] };
}

/** What names the account proves who answered, unless the file says something else. */
function withProof({ library: _, proof, ...question }: v.InferOutput<typeof probe>): DeclaredProbe {
  return { ...question, proof: proof ?? (question.account === undefined ? [] : [question.account]) };
}

/** A page that contains the server needs an address as the default. */
function serverProblems({ login, pages, addresses }: v.InferOutput<typeof providerSchema>): readonly string[] {
  return !addresses?.length && namesServer(JSON.stringify([login, pages]))
    ? ['addresses: missing; {server} and {origin} in login and pages need an address']
    : [];
}

function withParent(content: RawProvider, parentOf: (id: string) => unknown): RawProvider {
  const parent = parentIn(content, parentOf);
  return extendProvider(content, isTable(parent) ? parent : undefined);
}

function parentIn(content: RawProvider, parentOf: (id: string) => unknown): unknown {
  const id = content['extends'];
  return typeof id === 'string' ? parentOf(id) : undefined;
}

/** Problems of the platform that a file extends, or of the parameters that it passes. */
function parentFaults(content: RawProvider, parentOf: (id: string) => unknown): readonly string[] {
  const parent = parentIn(content, parentOf);
  if (!isTable(parent))
    return content['extends'] === undefined ? [] : ['extends: no such platform, or it extends another one'];
  const stray = strayParameter(content, parent);
  if (stray === undefined) return [];
  const names = isTable(parent['parameters']) ? Object.keys(parent['parameters']) : [];
  const meant = nearest(stray, names);
  const hint = meant ? `did you mean ${meant}?` : 'the platform that it extends does not have it';
  return [`parameters.${shownKey(stray)}: unknown key; ${hint}`];
}

function isTable(value: unknown): value is RawProvider {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An era that no credential can belong to, or that names a kind of token that the platform does not have. */
function eraProblems({ eras = [], tokens }: Pick<ProviderData, 'eras' | 'tokens'>): readonly string[] {
  return eras.flatMap(({ kinds = [], variables = [], files = [] }, index) => [
    ...(kinds.length + variables.length + files.length === 0
      ? [`eras[#${index + 1}]: missing; expected kinds, variables or files`]
      : []),
    ...kinds
      .filter((kind) => !tokens.some((token) => token.kind === kind))
      .map((kind) => `eras[#${index + 1}].kinds: no token has the kind ${kind}`),
  ]);
}

function shapeProblems({ kind, shape }: ProviderData['tokens'][number]): readonly string[] {
  try {
    parseShape(shape);
    return [];
  } catch (error) {
    return [`tokens[${shownKey(kind)}].shape: ${error instanceof Error ? error.message : 'it cannot be read'}`];
  }
}
