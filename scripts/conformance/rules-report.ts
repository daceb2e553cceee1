import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { diagnoseWorld } from '../../src/commands/diagnose.ts';
import { loadProviders } from '../../src/providers/load-providers.ts';
import { isUsable } from '../../src/rule-kit/is-usable.ts';
import { shortfall } from '../../src/rule-kit/shortfall.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { Raised, Resolution } from '../../src/types/resolution.ts';
import type { Observed, ObservedPart, Recording } from './recording.ts';
import { recordedSituation, replay } from './replay.ts';

/** What the rules say of one client in one recording. */
export interface RulesRow {
  readonly set: string;
  readonly id: string;
  readonly client: string;
  /** `raises`: before any connection, for a reason outside the user's own arguments. */
  readonly situation: 'raises' | 'healthy';
  /** Class and message of what was raised; the message may quote what the recording quotes. */
  readonly raised?: string;
  /** The errors that speak of this client, as `rule: message`. */
  readonly errors: readonly string[];
}

/** Which client a set's top level is of. */
const tops: Readonly<Record<string, (recording: Recording) => string>> = {
  descarteslabs: () => 'descarteslabs',
  earthone: () => 'earthone',
  earthscope: ({ scenario }) => (scenario['threshold'] === 600 || scenario['cli'] ? 'earthscope-cli' : 'earthscope-sdk'),
  cave: () => 'caveclient',
};

/** Errors that need a connection, and those of saving, which comes after one. */
const ofTheNetwork = /ConnectionError|SSLError|Timeout|RetryError|TooManyRedirects|ConnectError|gaierror|InvalidRefreshTokenError/;

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
  const { observed, scenario } = recording;
  const parts: (readonly [string, ObservedPart])[] = [[top, topOf(observed)]];
  if (set === 'cave' && !scenario['save'] && !scenario['cli']) {
    if (observed.cloudvolume) parts.push(['cloud-volume', observed.cloudvolume]);
    if (observed.cloudfiles) parts.push(['cloud-files', observed.cloudfiles]);
  }
  const { world, args, options } = recordedSituation(recording, set);
  const { findings } = await diagnoseWorld(world, { platforms: [set], args, options });
  const rows: RulesRow[] = [];
  for (const [client, part] of parts) {
    const errors = findings.filter((finding) => finding.severity === 'error' && speaksOf(finding, client)).map(({ rule, message }) => `${rule}: ${message}`);
    const base = { set, id: recording.id, client, errors };
    const raised = raisedEarly(part, observed);
    if (raised && !(await isOfTheArguments(recording, set, client))) rows.push({ ...base, situation: 'raises', raised });
    else if (!raised && (await isHealthy(recording, set, client, part))) rows.push({ ...base, situation: 'healthy' });
  }
  return rows;
}

/** What `save` raised comes after the state that is looked at. */
function topOf(observed: Observed): Observed {
  return observed.phase === 'save_token' ? { ...observed, error: null } : observed;
}

function speaksOf({ clients }: Finding, client: string): boolean {
  return clients.length === 0 || clients.includes(client);
}

function raisedEarly({ error }: ObservedPart, { http_count: requests }: Observed): string | undefined {
  if (!error || typeof error === 'string' || (requests ?? 0) > 0 || ofTheNetwork.test(error.class)) return undefined;
  return `${error.class}: ${error.message}`;
}

/** Whether without what the user's own code passes, the client would not raise, or would raise something else. */
async function isOfTheArguments(recording: Recording, set: string, client: string): Promise<boolean> {
  const passes = Object.keys(recording.scenario).some((name) => !['env', 'files', 'cwd_files', 'mock', 'user', 'no_home', 'probe', 'threshold'].includes(name));
  if (!passes) return false;
  const { env, files, cwd_files, mock, user, no_home, probe, threshold } = recording.scenario;
  const bare = Object.fromEntries(Object.entries({ env, files, cwd_files, mock, user, no_home, probe, threshold }).filter(([, value]) => value !== undefined));
  const [whole, without] = await Promise.all([replay(recording, set, client), replay({ ...recording, scenario: bare }, set, client)]);
  return firstOf(whole) !== firstOf(without);
}

function firstOf({ raises }: Resolution): string {
  const first: Raised | undefined = raises[0];
  return first ? `${first.class}: ${first.message}` : '';
}

/** No error, a source, no warning, and values in which nothing is known to be wrong. */
async function isHealthy(recording: Recording, set: string, client: string, part: ObservedPart): Promise<boolean> {
  const { observed } = recording;
  if (part.error || (observed.warnings ?? []).length > 0) return false;
  const resolution = await replay(recording, set, client);
  const fields = Object.entries(resolution.fields).filter(([, { place }]) => place.kind !== 'default');
  if (fields.length === 0 || resolution.source === 'none' || resolution.raises.length > 0) return false;
  const providers = await loadProviders([set]);
  return fields.every(([slot, { value, place }]) => {
    if (value.is !== 'known' || !isUsable(value, new Date(0)) || value.traits.inside || value.traits.doubled) return false;
    return shortfall({ platform: set, slot, place, value, clients: [client] }, { providers }) === undefined;
  });
}
