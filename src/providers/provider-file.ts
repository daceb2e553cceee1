import * as v from 'valibot';
import { issuesWords, meantWords, shownKey } from '../config/issue-words.ts';
import { nearest } from '../nearest.ts';
import { parseShape } from '../shapes/shape.ts';
import type { DeclaredClient } from '../types/declared-client.ts';
import type { DeclaredProbe } from '../types/declared-probe.ts';
import type { ProviderData } from '../types/provider.ts';
import { shownNames } from '../value/foreign-text.ts';
import { atServer, namesServer } from '../value/server-templates.ts';
import { say } from '../value/untrusted.ts';
import { clientProblems } from './check-client.ts';
import { clientKeys, clientSchema } from './client-schema.ts';
import { extendProvider, type RawProvider, strayParameter } from './extend-provider.ts';
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
const knownError = v.strictObject({ says: v.pipe(v.string(), v.minLength(8)), cause: text, remedy: text });
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
  if (!result.success) throw new ProviderFileError(say`${shownNames(from)}: ${issuesWords(result.issues, knownKeys)}`);
  const { clients, probe: question, ...data } = result.output;
  for (const { shape } of data.tokens) checkShape(shape, from);
  const problems = [
    ...(clients ?? []).flatMap(clientProblems),
    ...serverProblems(result.output),
    ...eraProblems(result.output),
  ];
  if (problems.length > 0) throw new ProviderFileError(say`${shownNames(from)}: ${shownNames(problems.join('; '))}`);
  const library = data.library ?? question?.library;
  const declared = clients?.map((client) => withWire(client, question, library));
  const provider: ProviderData = {
    ...data,
    // A file may say it in either place: one without [probe] has the upper one only.
    library: library ?? 'requests',
    ...(question ? { probe: withProof(question) } : {}),
    ...(namesServer(JSON.stringify([data.login, data.pages]))
      ? { templates: { ...(data.login === undefined ? {} : { login: data.login }), pages: data.pages } }
      : {}),
    ...(declared ? { declared } : {}),
  };
  return atServer(provider, undefined);
}

/** A client whose requests are not described makes the probe's: what its library refuses, it raises. */
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

/** What names the account proves who answered, where the file says nothing else. */
function withProof({ library: _, proof, ...question }: v.InferOutput<typeof probe>): DeclaredProbe {
  return { ...question, proof: proof ?? (question.account === undefined ? [] : [question.account]) };
}

/** A page that names the server needs an address that it stands for where nothing else does. */
function serverProblems({ login, pages, addresses }: v.InferOutput<typeof schema>): readonly string[] {
  return !addresses?.length && namesServer(JSON.stringify([login, pages]))
    ? ['login or pages: {server} and {origin} need [[addresses]]']
    : [];
}

function withParent(content: RawProvider, from: string, parentOf: (id: string) => unknown): RawProvider {
  const id = content['extends'];
  const parent = typeof id === 'string' ? parentOf(id) : undefined;
  if (id !== undefined && !isTable(parent))
    throw new ProviderFileError(
      say`${shownNames(from)}: extends: there is no such platform, or it extends another itself`,
    );
  const stray = isTable(parent) ? strayParameter(content, parent) : undefined;
  if (stray !== undefined && isTable(parent)) {
    const names = isTable(parent['parameters']) ? Object.keys(parent['parameters']) : [];
    const meant = nearest(stray, names);
    const hint = !meant && names.length === 0 ? say`: the platform that it extends has none` : meantWords(meant);
    throw new ProviderFileError(say`${shownNames(from)}: unknown key parameters.${shownKey(stray)}${hint}`);
  }
  return extendProvider(content, isTable(parent) ? parent : undefined);
}

function isTable(value: unknown): value is RawProvider {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An era that no credential can be of, or that names a kind of token that the platform does not have. */
function eraProblems({ eras = [], tokens }: Pick<ProviderData, 'eras' | 'tokens'>): readonly string[] {
  return eras.flatMap(({ package: name, kinds = [], variables = [], files = [] }) => [
    ...(kinds.length + variables.length + files.length === 0
      ? [`eras: kinds, variables or files are missing (${name})`]
      : []),
    ...kinds
      .filter((kind) => !tokens.some((token) => token.kind === kind))
      .map((kind) => `eras.kinds: there is no token of the kind ${kind}`),
  ]);
}

function checkShape(shape: string, from: string): void {
  try {
    parseShape(shape);
  } catch (error) {
    throw new ProviderFileError(
      say`${shownNames(from)}: ${error instanceof Error ? shownNames(error.message) : say`a shape cannot be read`}`,
    );
  }
}

const knownKeys = [
  ...[schema, probe, token, lookalike, version, era, knownError, addresses, pair, pages, commands, rotation].flatMap(
    (each) => Object.keys(each.entries),
  ),
  ...clientKeys,
  'parameters',
  'without',
];
