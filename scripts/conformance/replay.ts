import { resolveCredentials } from '../../src/library.ts';
import type { MemoryFile } from '../../src/types/memory-files.ts';
import type { Resolution, ResolveInput } from '../../src/types/resolution.ts';
import type { World } from '../../src/types/world.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import type { Recording, Scenario } from './recording.ts';

/** The directories and the server that replace the recordings' own. */
export const stage = {
  home: '/home/scientist',
  cwd: '/srv/project',
  passwdHome: '/var/passwd-home',
  mock: 'http://127.0.0.1:8765',
  mockHost: '127.0.0.1:8765',
} as const;

/** The variable that named the platform's server while the recordings were made. */
const serverVariable: Readonly<Record<string, string>> = {
  descarteslabs: 'DESCARTESLABS_IAM_URL',
  earthone: 'EARTHONE_IAM_URL',
  earthscope: 'ES_OAUTH2__DOMAIN',
};

/** Replays a recording's scenario with one client, through the public API. */
export async function replay(recording: Recording, set: string, client: string): Promise<Resolution> {
  return await resolveCredentials(client, recordedSituation(recording, set));
}

/** The world of a recording, what the user's own code passes, and what else the scenario says. */
export function recordedSituation(
  recording: Recording,
  set: string,
): { readonly world: World } & Required<ResolveInput> {
  const scenario = fillIn(recording.scenario) as Scenario;
  const variable = scenario['probe'] === false ? undefined : serverVariable[set];
  const env = { ...(variable ? { [variable]: stage.mock } : {}), ...scenario.env };
  const world = memoryWorld({
    env,
    home: scenario['no_home'] ? null : stage.home,
    cwd: stage.cwd,
    files: filesOf(scenario.files),
    cwdFiles: filesOf(scenario.cwd_files),
    now: new Date((recording.observed.at ?? 1_795_320_000) * 1000),
    user: { passwdHome: scenario['no_home'] ? stage.passwdHome : stage.home },
  });
  const { env: _env, files: _files, cwd_files: _cwdFiles, args, mock: _mock, ...options } = scenario;
  return { world, args: args ?? {}, options };
}

/** The recordings' placeholders, filled in. */
export function fillIn(value: unknown): unknown {
  if (typeof value === 'string') {
    return value
      .replaceAll('{{MOCKHOST}}', stage.mockHost)
      .replaceAll('{{MOCK}}', stage.mock)
      .replaceAll('{{HOME}}', stage.home)
      .replaceAll('{{CWD}}', stage.cwd)
      .replaceAll('{{PASSWD_HOME}}', stage.passwdHome);
  }
  if (Array.isArray(value)) return value.map(fillIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [fillIn(key), fillIn(each)]));
}

function filesOf(files: Scenario['files']): Readonly<Record<string, MemoryFile>> {
  return (files ?? {}) as Readonly<Record<string, MemoryFile>>;
}
