import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { clientLoaders } from '../../src/providers/client-loaders.ts';
import type { Client, Reply } from '../../src/types/provider.ts';
import { compareExceptions, type Outcome, secretsOf } from './compare.ts';
import type { Observed, Recording } from './recording.ts';
import { fillIn, replay } from './replay.ts';
import { clientOf, type Row } from './run.ts';

/** Messages that quote what urllib3 or a parser says of the connection: only the class is compared. */
const wordsOfTheLibrary = /RetryError|TooManyRedirects/;

/** Compares what each client would say about a server's reply with what it said, for every recording with a reply. */
export async function runReplies(folder: string, only?: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const file of readdirSync(folder).sort()) {
    const set = basename(file, '.json');
    if (!file.endsWith('.json') || (only && only !== set)) continue;
    const recordings = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Recording[];
    for (const recording of recordings) {
      const client = clientOf(set, recording);
      const reply = replyOf(recording);
      if (client && reply)
        rows.push({ set, id: recording.id, client, outcome: await compareReply(recording, set, client, reply) });
    }
  }
  return rows;
}

async function compareReply(recording: Recording, set: string, client: string, reply: Reply): Promise<Outcome> {
  const observed = fillIn(recording.observed) as Observed;
  if (recording.scenario['cli']) return { is: 'not compared', reason: 'cli' };
  if (typeof observed.error === 'string' || observed.error?.class === '?')
    return { is: 'not compared', reason: 'the recording holds no class' };
  if ((observed.http_count ?? 0) === 0) return { is: 'not compared', reason: 'no request was made' };
  if (recording.scenario['payload'])
    return { is: 'not compared', reason: 'the error comes from reading the token afterwards' };
  const program: Client | undefined = await clientLoaders[client]?.();
  if (!program?.predict)
    return { is: 'differ', differences: [{ what: 'predict', expected: 'a function', got: 'none' }] };
  const raised = program.predict(await replay(recording, set, client), reply);
  if (!observed.error)
    return raised
      ? { is: 'differ', differences: [{ what: 'error', expected: 'none', got: raised.class }] }
      : { is: 'agree' };
  if (!raised) return { is: 'differ', differences: [{ what: 'error', expected: observed.error.class, got: 'none' }] };
  const expected = wordsOfTheLibrary.test(observed.error.class)
    ? { ...observed.error, message: raised.message }
    : observed.error;
  const differences = compareExceptions(expected, raised, secretsOf(observed));
  return differences.length === 0 ? { is: 'agree' } : { is: 'differ', differences };
}

/** The reply of a recording's server; undefined if it hung, dropped the connection or spoke TLS. */
function replyOf({ scenario }: Recording): Reply | undefined {
  const mock = fillIn(scenario['mock']) as
    | { status?: number; body?: unknown; headers?: Readonly<Record<string, string>>; delay?: number; tls?: boolean }
    | undefined;
  if (!mock || typeof mock.status !== 'number' || mock.delay || mock.tls) return undefined;
  const headers = Object.fromEntries(
    Object.entries(mock.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    status: mock.status,
    headers: { 'content-type': typeof mock.body === 'string' ? 'text/plain' : 'application/json', ...headers },
    body: typeof mock.body === 'string' ? mock.body : pythonJson(mock.body),
  };
}

/** JSON as Python's json.dumps writes it, which is how the recordings' server sent it. */
function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}: ${pythonJson(each)}`)
    .join(', ')}}`;
}
