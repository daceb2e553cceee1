import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalog } from '../../src/catalog.generated.ts';
import { compareCliMessage } from './cli-messages.ts';
import { type Comparison, comparePart, compareWhole, type Outcome } from './compare.ts';
import type { Recording } from './recording.ts';
import { replay } from './replay.ts';

/** One client's replay of one recording, compared. */
export interface Row {
  readonly set: string;
  readonly id: string;
  readonly client: string;
  readonly outcome: Outcome;
  /** Why it cannot agree, if `fixtures/vectors/known-differences.json` says so. */
  readonly known?: string;
}

const pair = ['client_id', 'client_secret', 'refresh_token', 'token'];

/** The recordings of one platform: whose they are, and what of them is compared. */
interface RecordedSet {
  readonly client: (recording: Recording) => string;
  readonly fields: readonly string[];
  readonly reaches: readonly ('token' | 'send')[];
  readonly ownAddress?: true;
}

const sets: Readonly<Record<string, RecordedSet>> = {
  descarteslabs: { client: () => 'descarteslabs', fields: pair, reaches: ['token'] },
  earthone: { client: () => 'earthone', fields: pair, reaches: ['token'] },
  earthscope: {
    client: ({ scenario }) => (scenario['threshold'] === 600 || scenario['cli'] ? 'earthscope-cli' : 'earthscope-sdk'),
    fields: ['access_token', 'id_token', 'refresh_token', 'client_secret', 'client_id'],
    reaches: ['token'],
  },
  cave: { client: () => 'caveclient', fields: ['token'], reaches: [] },
  cds: { client: () => 'cds', fields: ['url', 'key'], reaches: ['send'], ownAddress: true },
};

/** The set of a file of recordings: of a platform that is data, its first client and all of its slots are compared. */
function setOf(name: string): RecordedSet | undefined {
  if (Object.hasOwn(sets, name)) return sets[name];
  const client = catalog.find(({ id }) => id === name)?.declared?.[0];
  return client && { client: () => client.id, fields: client.slots.map((slot) => slot.name), reaches: [] };
}

/** Replays every recording of a folder, in the order of files and recordings. */
export async function runConformance(folder: string, only?: string): Promise<readonly Row[]> {
  const known = knownDifferences(folder);
  const rows: Row[] = [];
  for (const file of readdirSync(folder).sort()) {
    const set = basename(file, '.json');
    if (!file.endsWith('.json') || set === 'known-differences' || (only && only !== set)) continue;
    if (!setOf(set)) throw new Error(`${join(folder, file)}: recordings are named after their platform, as cds.json`);
    const recordings = JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Recording[];
    for (const recording of recordings) {
      for (const row of await compareRecording(set, recording)) {
        const reason = known[`${row.client} ${row.id}`];
        rows.push(reason ? { ...row, known: reason } : row);
      }
    }
  }
  return rows;
}

/** The client whose messages are at a recording's top level; undefined for an unknown set. */
export function clientOf(set: string, recording: Recording): string | undefined {
  return setOf(set)?.client(recording);
}

async function compareRecording(set: string, recording: Recording): Promise<readonly Row[]> {
  const about = setOf(set);
  if (!about) return [];
  const rows: Row[] = [await compareTop(set, recording, about.client(recording), comparisonOf(recording, about))];
  if (set !== 'cave' || recording.scenario['save'] || recording.scenario['cli']) return rows;
  for (const [client, part] of [
    ['cloud-volume', recording.observed.cloudvolume],
    ['cloud-files', recording.observed.cloudfiles],
  ] as const) {
    if (!part) continue;
    const outcome = await guarded(async () =>
      comparePart(await replay(recording, set, client), recording, part, phasesOf(recording, client)),
    );
    rows.push({ set, id: recording.id, client, outcome });
  }
  return rows;
}

async function compareTop(set: string, recording: Recording, client: string, comparison: Comparison): Promise<Row> {
  const outcome = await guarded(async () => {
    if (recording.scenario['new_token']) return { is: 'not compared', reason: 'new_token' };
    if (recording.observed.phase === 'crash') return { is: 'not compared', reason: 'the recorder itself crashed' };
    if (recording.scenario['cli']) return compareCliMessage(recording, set, await replay(recording, set, client));
    const resolution = await replay(recording, set, client);
    const { save } = recording.scenario;
    // What `save` raised comes after the compared state.
    const observed =
      save && recording.observed.phase === 'save_token' ? { ...recording.observed, error: null } : recording.observed;
    const before = save ? { ...comparison, phases: ['construct'] as const } : comparison;
    return compareWhole(resolution, { ...recording, observed }, before);
  });
  return { set, id: recording.id, client, outcome };
}

function comparisonOf(
  recording: Recording,
  about: Pick<(typeof sets)[string], 'fields' | 'reaches' | 'ownAddress'>,
): Comparison {
  const { service, use, profile } = recording.scenario;
  const sends = service !== undefined || use === true || profile === true;
  const phases = ['construct', ...about.reaches, ...(sends ? (['send'] as const) : [])] as const;
  return { fields: about.fields, phases, ...(about.ownAddress ? { ownAddress: true } : {}) };
}

/** cloud-files only returned its credentials; cloud-volume also sent a request if the recording has `use`. */
function phasesOf({ scenario }: Recording, client: string): Comparison['phases'] {
  return client === 'cloud-volume' && scenario['use'] ? ['construct', 'send'] : ['construct'];
}

async function guarded(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const got = error instanceof Error ? `${error.name} ${error.stack?.split('\n').slice(0, 3).join(' ')}` : 'a value';
    return { is: 'differ', differences: [{ what: 'the replay itself', expected: 'an answer', got }] };
  }
}

function knownDifferences(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'known-differences.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
