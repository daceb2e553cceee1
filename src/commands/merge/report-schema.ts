import * as v from 'valibot';
import type { JsonReport } from '../../types/json-report.ts';

const text = v.string();
const texts = v.array(text);
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.isoTimestamp());
const severity = v.picklist(['error', 'warning', 'note']);

const place = v.variant('kind', [
  v.object({ kind: v.literal('env'), name: text }),
  v.object({
    kind: v.literal('file'),
    path: text,
    key: v.exactOptional(text),
    line: v.exactOptional(line),
    column: v.exactOptional(line),
  }),
  v.object({ kind: v.literal('argument'), name: text }),
  v.object({ kind: v.literal('keyring'), service: text }),
  v.object({ kind: v.literal('git'), commit: text, path: text, line }),
  v.object({ kind: v.literal('default') }),
]);

const problem = v.object({
  kind: v.picklist(['syntax', 'encoding', 'bom', 'type', 'missing-key', 'permission', 'not-a-file', 'limit']),
  what: text,
  line: v.exactOptional(line),
  column: v.exactOptional(line),
  effect: v.picklist(['ignored', 'warning', 'fatal']),
});

const value = v.variant('is', [
  v.object({
    is: v.literal('known'),
    length: count,
    label: v.pipe(text, v.regex(/^[A-Z]*$/)),
    kinds: texts,
    issued: v.exactOptional(time),
    expires: v.exactOptional(time),
    fingerprint: v.exactOptional(v.pipe(text, v.regex(/^[0-9a-f]{64}$/))),
  }),
  v.object({ is: v.literal('unknown'), reason: text }),
]);

const entry = v.object({
  slot: text,
  place,
  role: v.picklist(['current', 'legacy', 'cache', 'lookalike']),
  state: v.picklist(['found', 'absent', 'empty', 'unreadable', 'malformed', 'ignored']),
  wins: v.boolean(),
  why: v.exactOptional(text),
  value: v.exactOptional(value),
  problem: v.exactOptional(problem),
});

const client = v.object({
  id: text,
  source: v.union([text, v.array(v.object({ slot: text, from: text }))]),
  raises: v.array(
    v.object({
      phase: v.picklist(['construct', 'token', 'send']),
      class: text,
      message: text,
      ownWords: v.exactOptional(v.literal(true)),
    }),
  ),
  warnings: texts,
  chain: v.array(entry),
  next: text,
  confidence: v.picklist(['modelled', 'other-version']),
  package: text,
  installedVersion: v.exactOptional(text),
});

const verdict = v.object({
  platform: text,
  client: text,
  status: v.picklist(['valid', 'rejected', 'denied', 'unknown', 'cannot-send', 'not-asked']),
  reason: v.exactOptional(text),
  host: v.exactOptional(text),
  account: v.exactOptional(text),
  groups: v.exactOptional(texts),
  scopes: v.exactOptional(texts),
  expires: v.exactOptional(v.number()),
  link: v.exactOptional(text),
  slot: v.exactOptional(text),
  detail: v.exactOptional(text),
  missing: v.exactOptional(texts),
  clockOffset: v.exactOptional(v.number()),
  clientShows: v.exactOptional(text),
  kept: v.exactOptional(v.object({ path: text, target: text })),
  sentInstead: v.exactOptional(text),
  owner: v.exactOptional(text),
  expected: v.exactOptional(texts),
});

const step = v.object({
  say: text,
  brief: v.exactOptional(text),
  text: v.exactOptional(texts),
  run: v.exactOptional(v.array(v.object({ shell: v.picklist(['posix', 'fish', 'powershell', 'cmd']), line: text }))),
  url: v.exactOptional(text),
});

const finding = v.object({
  rule: v.pipe(text, v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)),
  severity,
  platform: v.exactOptional(text),
  clients: texts,
  place,
  message: text,
  evidence: v.array(v.object({ place: v.exactOptional(place), what: text, wins: v.exactOptional(v.boolean()) })),
  cause: text,
  remedy: v.object({ steps: v.array(step), wontHelp: v.exactOptional(texts) }),
  explains: v.exactOptional(
    v.array(v.object({ client: text, phase: v.picklist(['construct', 'token', 'send', 'warning']) })),
  ),
  // It becomes a URI that is relative to the repository: nothing that leads out of it.
  repositoryPath: v.exactOptional(v.pipe(text, v.regex(/^(?![/\\]|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$)).+$/s))),
});

const coverage = v.object({
  files: count,
  objects: count,
  bytes: count,
  notRead: v.array(v.object({ what: text, why: text })),
  ownFiles: v.exactOptional(count),
});

/** A report as `schema/report.json` describes it; keys that are not known are left out. */
export const reportSchema = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ name: v.literal('auth-doctor'), version: text }),
  started: time,
  host: v.exactOptional(
    v.object({ name: text, platform: v.picklist(['linux', 'darwin', 'win32']), home: v.exactOptional(text) }),
  ),
  subject: v.exactOptional(
    v.object({
      repository: text,
      root: v.exactOptional(text),
      commit: v.exactOptional(text),
      branch: v.exactOptional(text),
    }),
  ),
  keyId: v.exactOptional(text),
  summary: v.object({
    // Above 128: ended by a signal.
    exitCode: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)),
    errors: count,
    warnings: count,
    notes: count,
    ignored: count,
    passed: count,
    online: v.boolean(),
    python: v.exactOptional(text),
  }),
  platforms: v.array(
    v.object({
      id: text,
      name: text,
      status: v.picklist(['healthy', 'problems', 'unknown', 'not-used', 'skipped']),
      reason: v.exactOptional(text),
      clients: v.array(client),
      verdict: v.exactOptional(verdict),
    }),
  ),
  findings: v.array(finding),
  gaps: v.array(
    v.object({ platform: v.exactOptional(text), client: v.exactOptional(text), what: text, uncertain: v.boolean() }),
  ),
  coverage: v.exactOptional(coverage),
}) satisfies v.GenericSchema<unknown, JsonReport>;
