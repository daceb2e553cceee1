import * as v from 'valibot';
import type { DeclaredClient } from '../types/declared-client.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.array(text);
const presence = v.picklist(['set', 'nonEmpty', 'nonBlank']);
const raise = v.strictObject({ class: text, message: v.string() });
const phase = v.picklist(['construct', 'token', 'send']);

const condition = v.strictObject({
  env: v.exactOptional(text),
  is: v.exactOptional(v.picklist(['set', 'nonEmpty', 'nonBlank', 'empty', 'true'])),
  argument: v.exactOptional(text),
  equals: v.exactOptional(v.string()),
  slot: v.exactOptional(text),
  contains: v.exactOptional(text),
  held: v.exactOptional(v.boolean()),
});

const fullPolicy = v.strictObject({
  do: v.picklist(['next', 'stop', 'warn', 'fatal']),
  class: v.exactOptional(text),
  message: v.exactOptional(text),
});
/** `"fatal"` is short for `{ do = "fatal" }`. */
const policy = v.union([
  fullPolicy,
  v.pipe(
    v.picklist(['next', 'stop', 'warn', 'fatal']),
    v.transform((word) => ({ do: word })),
  ),
]);

const slot = v.strictObject({
  name: text,
  required: v.optional(v.boolean(), false),
  public: v.optional(v.boolean(), false),
  usual: v.exactOptional(text),
});

const selector = v.strictObject({
  name: text,
  argument: v.exactOptional(text),
  env: v.exactOptional(text),
  present: v.optional(presence, 'nonEmpty'),
  default: v.optional(v.string(), ''),
  lower: v.optional(v.boolean(), false),
});

const path = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^\w+$/)),
  env: v.exactOptional(text),
  present: v.optional(presence, 'set'),
  parts: v.optional(v.array(v.string()), []),
  windows: v.exactOptional(v.array(v.string())),
  macos: v.exactOptional(v.array(v.string())),
  expand: v.optional(v.array(v.picklist(['user', 'variables'])), []),
  when: v.exactOptional(condition),
  pathlib: v.optional(v.boolean(), false),
});

const field = v.strictObject({
  slot: v.exactOptional(text),
  setting: v.exactOptional(text),
  names: v.optional(texts, []),
  legacy: v.optional(texts, []),
  present: v.optional(presence, 'set'),
  clean: v.optional(v.array(v.picklist(['trim', 'remove-newlines', 'strip-double-quotes'])), []),
  coalesce: v.optional(v.picklist(['raw', 'cleaned']), 'raw'),
  cleaned: v.optional(presence, 'set'),
  as: v.exactOptional(v.literal('int')),
  default: v.exactOptional(v.string()),
});

const sourceBase = {
  'recording-label': v.exactOptional(text),
  when: v.exactOptional(condition),
  since: v.exactOptional(text),
  below: v.exactOptional(text),
  opened: v.optional(v.picklist(['if-needed', 'always']), 'if-needed'),
  partial: v.optional(policy, 'next'),
  fields: v.array(field),
};

const problems = v.strictObject({
  missing: v.exactOptional(policy),
  unreadable: v.exactOptional(policy),
  encoding: v.exactOptional(policy),
  malformed: v.exactOptional(policy),
  'missing-key': v.exactOptional(policy),
});

const fileSource = v.strictObject({
  ...sourceBase,
  kind: v.literal('file'),
  path: text,
  format: v.picklist(['raw', 'json', 'toml', 'ini', 'colon-lines', 'dotenv']),
  check: v.optional(v.picklist(['exists', 'open']), 'open'),
  problems: v.optional(problems, {}),
});

const source = v.variant('kind', [
  v.strictObject({ ...sourceBase, kind: v.literal('argument') }),
  v.strictObject({ ...sourceBase, kind: v.literal('env') }),
  v.strictObject({ ...sourceBase, kind: v.literal('default') }),
  fileSource,
  v.strictObject({
    kind: v.literal('built-in'),
    name: text,
    when: v.exactOptional(condition),
    since: v.exactOptional(text),
    below: v.exactOptional(text),
  }),
]);

const setting = v.strictObject({
  name: text,
  env: v.exactOptional(text),
  when: v.exactOptional(condition),
  present: v.optional(presence, 'set'),
  default: v.optional(v.string(), ''),
  trimEnd: v.exactOptional(text),
  as: v.exactOptional(v.literal('url')),
});

const step = v.strictObject({
  when: v.array(condition),
  do: v.picklist(['raise', 'withhold']),
  phase: v.exactOptional(phase),
  class: v.exactOptional(text),
  message: v.exactOptional(text),
  why: v.exactOptional(text),
});

const connectWarning = v.strictObject({ category: text, address: text });

const wire = v.strictObject({
  when: v.exactOptional(condition),
  slot: text,
  auth: v.optional(v.picklist(['header', 'basic']), 'header'),
  header: v.optional(text, 'Authorization'),
  prefix: v.optional(v.string(), ''),
  split: v.exactOptional(text),
  unsplit: v.exactOptional(raise),
  library: v.exactOptional(v.picklist(['requests', 'httpx', 'httpx2'])),
  address: v.exactOptional(text),
  'warns-on-connect': v.exactOptional(connectWarning),
});

/** The content of one entry of `[[clients]]`; missing keys get their defaults. */
export const clientSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  package: text,
  versions: texts,
  programs: v.optional(texts, []),
  signOfUse: v.optional(v.boolean(), true),
  'recording-label': v.optional(v.picklist(['one', 'by-slot']), 'one'),
  pairing: v.optional(v.picklist(['per-field', 'group']), 'per-field'),
  kinds: v.optional(v.array(texts), []),
  leeway: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  slots: v.pipe(v.array(slot), v.minLength(1)),
  selectors: v.optional(v.array(selector), []),
  paths: v.optional(v.array(path), []),
  settings: v.optional(v.array(setting), []),
  sources: v.pipe(v.array(source), v.minLength(1)),
  hooks: v.optional(texts, []),
  incomplete: v.exactOptional(raise),
  steps: v.optional(v.array(step), []),
  wire: v.optional(v.array(wire), []),
}) satisfies v.GenericSchema<unknown, DeclaredClient>;
