import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { diagnoseWorld } from '../../src/diagnose.ts';
import { loadProviders } from '../../src/providers/load-providers.ts';
import { isUsable, shortfall } from '../../src/rule-kit/held-values.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { Provider } from '../../src/types/provider.ts';
import type { Field, Resolution } from '../../src/types/resolution.ts';
import type { Observed, ObservedPart, Recording, Scenario } from './recording.ts';
import { recordedSituation, replay } from './replay.ts';

/** What the rules report for one client in one recording. Its texts contain no credential. */
export interface RulesRow {
  readonly set: string;
  readonly id: string;
  readonly client: string;
  /** `raises`: before any connection, for a reason outside the user's own arguments. `healthy`: see `isHealthy`. */
  readonly situation: 'raises' | 'healthy';
  /** The class of what was raised. */
  readonly raised?: string;
  /** The findings that explain it: errors about this client, and warnings if another client continues. */
  readonly explainedBy: readonly string[];
  /** The status of the platform in the whole run. */
  readonly status: string;
  /** All findings of the whole run that are more than a note. */
  readonly findings: readonly string[];
  /** All errors of the whole run. */
  readonly errors: readonly string[];
}

/** The client of a set's top level. If the set is not a platform's id, there is none. */
const tops: Readonly<Record<string, (recording: Recording) => string>> = {
  cave: () => 'caveclient',
  cds: () => 'cds',
  descarteslabs: () => 'descarteslabs',
  earthone: () => 'earthone',
  earthscope: ({ scenario }) =>
    scenario['threshold'] === 600 || scenario['cli'] ? 'earthscope-cli' : 'earthscope-sdk',
  huggingface: () => 'huggingface',
};

/** Errors that need a connection. */
const ofTheNetwork =
  /ConnectionError|SSLError|Timeout|RetryError|TooManyRedirects|ConnectError|gaierror|InvalidRefreshTokenError/;

/** The part of a scenario that is the machine's and not the user's own code. */
const machine: ReadonlySet<string> = new Set([
  'env',
  'files',
  'cwd_files',
  'mock',
  'user',
  'no_home',
  'probe',
  'threshold',
]);

/** Runs all rules over every recording in which a client fails by itself, or in which nothing is wrong. */
export async function rulesReport(folder: string, only?: string): Promise<readonly RulesRow[]> {
  const rows: RulesRow[] = [];
  for (const file of readdirSync(folder).sort()) {
    const set = basename(file, '.json');
    const top = tops[set];
    if (!file.endsWith('.json') || !top || (only && only !== set)) continue;
    for (const recording of JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Recording[]) {
      if (recording.scenario['new_token'] || recording.observed.phase === 'crash') continue;
      rows.push(...(await rowsOf(recording, set, top(recording))));
    }
  }
  return rows;
}

async function rowsOf(recording: Recording, set: string, top: string): Promise<readonly RulesRow[]> {
  const { world, args, options } = recordedSituation(recording, set);
  const { findings, platforms } = await diagnoseWorld(world, { platforms: [set], args, options });
  // If no client is installed, what any of them raises counts.
  const stops = platforms.some(({ clients }) => clients.some(({ raises }) => raises.length > 0));
  const errors = findings.filter(({ severity }) => severity === 'error').map(shown);
  const rows: RulesRow[] = [];
  for (const [client, part] of partsOf(recording, set, top)) {
    const status = platforms.find(({ id }) => id === set)?.status ?? 'not-used';
    const told = findings.filter(({ severity }) => severity !== 'note').map(shown);
    const base = { set, id: recording.id, client, status, findings: told, errors };
    const explainedBy = findings.filter((finding) => explains(finding, client, top)).map(shown);
    const raised = raisedEarly(part, recording.observed);
    if (raised && !(await isOfTheArguments(recording, set, client)))
      rows.push({ ...base, situation: 'raises', raised, explainedBy });
    else if (client === top && !raised && !stops && (await isHealthy(recording, set, client)))
      rows.push({ ...base, situation: 'healthy', explainedBy });
  }
  return rows;
}

function partsOf(
  { observed, scenario }: Recording,
  set: string,
  top: string,
): readonly (readonly [string, ObservedPart])[] {
  // What `save` raised comes after the compared state.
  const whole: Observed = observed.phase === 'save_token' ? { ...observed, error: null } : observed;
  const hasParts = set === 'cave' && !scenario['save'] && !scenario['cli'];
  return [
    [top, whole],
    ...(hasParts && observed.cloudvolume ? ([['cloud-volume', observed.cloudvolume]] as const) : []),
    ...(hasParts && observed.cloudfiles ? ([['cloud-files', observed.cloudfiles]] as const) : []),
  ];
}

function explains({ severity, clients }: Finding, client: string, top: string): boolean {
  return clients.includes(client) && (severity === 'error' || (severity === 'warning' && client !== top));
}

function shown({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

function raisedEarly({ error }: ObservedPart, { http_count: requests }: Observed): string | undefined {
  if (!error || typeof error === 'string' || (requests ?? 0) > 0 || ofTheNetwork.test(error.class)) return undefined;
  return error.class;
}

/** Whether without what the user's own code passes, the client would not raise, or would raise something else. */
async function isOfTheArguments(recording: Recording, set: string, client: string): Promise<boolean> {
  const { scenario } = recording;
  const bare: Scenario = Object.fromEntries(Object.entries(scenario).filter(([name]) => machine.has(name)));
  if (Object.keys(bare).length === Object.keys(scenario).length) return false;
  const [whole, without] = await Promise.all([
    replay(recording, set, client),
    replay({ ...recording, scenario: bare }, set, client),
  ]);
  return firstOf(whole) !== firstOf(without);
}

function firstOf({ raises }: Resolution): string {
  return raises[0] ? `${raises[0].class}: ${raises[0].message}` : '';
}

/** No error, a source, no warning, and values that are neither damaged nor of a shape known to be wrong here. */
async function isHealthy(recording: Recording, set: string, client: string): Promise<boolean> {
  const { observed, scenario } = recording;
  if (
    observed.error ||
    scenario['cli'] ||
    (observed.warnings ?? []).length > 0 ||
    (observed.source ?? 'none') === 'none'
  )
    return false;
  const [resolution, providers] = await Promise.all([replay(recording, set, client), loadProviders([set])]);
  const fields = Object.entries(resolution.fields).filter(([, { place }]) => place.kind !== 'default');
  return (
    fields.length > 0 &&
    resolution.raises.length === 0 &&
    fields.every(([slot, field]) => isWhole(slot, field, providers))
  );
}

function isWhole(slot: string, { value, place }: Field, providers: readonly Provider[]): boolean {
  const provider = providers[0];
  if (!provider || value.is !== 'known' || value.traits.inside || !isUsable(value, new Date(0))) return false;
  const due = provider.tokens.filter(
    ({ slots, meaning }) => slots.includes(slot) && meaning !== 'wrong-kind' && meaning !== 'obsolete',
  );
  const { kinds, address } = value.traits;
  if (address?.standing && address.standing.is !== 'current') return false;
  if (due.length > 0 && kinds.length > 0 && !due.some(({ kind }) => kinds.includes(`${provider.id}/${kind}`)))
    return false;
  return shortfall({ platform: provider.id, slot, place, value, clients: [] }, { providers }) === undefined;
}
