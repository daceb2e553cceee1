import { fnmatch } from '../../python/fnmatch.ts';
import type { Field, Raised, Resolution, ResolveInput, Slot } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { knownValue } from '../../value/known-value.ts';
import { authFlow, type FlowSettings } from './auth-flow.ts';
import { chainOf } from './chain.ts';
import { type Request, requestOf } from './cli-command.ts';
import { inCliWords } from './cli-message.ts';
import { allowedHosts, finalText, requestHeaders } from './final-settings.ts';
import { ownHeaders } from './http-headers.ts';
import { maskKnown } from './mask-known.ts';
import { mergeSources } from './merge-sources.ts';
import { otherProfiles } from './other-profiles.ts';
import { readSources, type Sources } from './read-sources.ts';
import { saveError } from './save-error.ts';
import { type SettingTable, type SourceName, settingAt } from './setting-node.ts';
import { settingsShown } from './settings-shown.ts';
import { unreadOutcome } from './unread-outcome.ts';

/** Which of the two programs is replayed. */
export interface Program {
  readonly id: 'earthscope-sdk' | 'earthscope-cli';
  /** In seconds. */
  readonly leeway: number;
  /** The version of the SDK that it runs with, if known. */
  readonly sdk?: string | undefined;
}

/**
 * Replays SdkSettings, the flow and the first request of earthscope-sdk 1.9.3, with or without the `es` command around
 * it.
 */
export async function resolveEarthscope(
  program: Program,
  world: World,
  input: ResolveInput | undefined,
): Promise<Resolution> {
  const request = requestOf(input);
  const resolution = inProgramWords(program, input, await resolveRequest(program, world, input, request));
  const works = resolution.next === 'sends' || resolution.next === 'exchanges';
  if (!works && request.command !== 'help')
    return { ...resolution, chain: [...resolution.chain, ...(await otherProfiles(world, resolution.chain))] };
  // `es --help` and `es --version` do not even create the settings.
  return request.command === 'help' ? { ...resolution, raises: [], warnings: [], next: 'unknown' } : resolution;
}

/** Code with its own margin is not the `es` command, whatever the margin is. */
function inProgramWords({ id }: Program, input: ResolveInput | undefined, resolution: Resolution): Resolution {
  const isCommand = id === 'earthscope-cli' && input?.options?.['threshold'] === undefined;
  return isCommand ? { ...resolution, raises: resolution.raises.map(inCliWords) } : resolution;
}

async function resolveRequest(
  program: Program,
  world: World,
  input: ResolveInput | undefined,
  request: Request,
): Promise<Resolution> {
  const leewaySeconds = request.threshold ?? program.leeway;
  const base = { ...emptyResolution, client: program.id, leewaySeconds };
  const sources = await readSources(world, input, request.profile, program.sdk);
  if (!sources) return { ...base, raises: [noHome] };
  const unread = unreadOutcome(sources);
  const merged = mergeSources(sources);
  const settings = profileSetting(sources);
  if (unread) return maskKnown({ ...base, ...unread, settings, chain: chainOf(world, sources, undefined) });
  const { warnings } = merged;
  if (!merged.ok) {
    const { class: name, message } = merged.raise;
    return maskKnown({
      ...base,
      warnings,
      settings,
      chain: chainOf(world, sources, undefined, merged.issues),
      raises: [{ phase: 'construct', class: name, message }],
    });
  }
  const built = await withSettings(world, sources, merged.table, {
    ...request,
    isCli: program.id === 'earthscope-cli',
    leeway: leewaySeconds,
  });
  return maskKnown({ ...base, warnings, chain: chainOf(world, sources, merged.table), ...built });
}

const emptyResolution = {
  provider: 'earthscope',
  source: 'none',
  fields: {},
  chain: [],
  raises: [],
  warnings: [],
  settings: {},
  next: 'raises',
  gaps: [],
  confidence: 'modelled',
} as const satisfies Partial<Resolution>;

/** config/settings.py:29 reads the home while it is imported (Lib/pathlib.py, Path.home). */
const noHome: Raised = { phase: 'construct', class: 'RuntimeError', message: 'Could not determine home directory.' };

/** The profile that was asked for, where the final settings are not known: it may be a secret in the wrong variable. */
function profileSetting({ profile }: Sources): Resolution['settings'] {
  return profile.t === 'str' ? { profile_name: { value: profile.v, place: profile.place } } : {};
}

type Built = Pick<Resolution, 'source' | 'fields' | 'raises' | 'settings' | 'next'>;

async function withSettings(
  world: World,
  { folder }: Sources,
  table: SettingTable,
  request: Request & Pick<FlowSettings, 'isCli' | 'leeway'>,
): Promise<Built> {
  const fields = fieldsOf(table);
  const flow = fields['client_secret'] ? 'm2m' : 'device_code';
  const settings = settingsShown(world, folder, table, flow);
  const { raises, next } = authFlow(flowSettings(world, table, request));
  const tokensFile = settings['tokens_file']?.value ?? folder;
  const failure =
    next === 'exchanges' ? await saveError(world, tokensFile.slice(0, tokensFile.lastIndexOf('/'))) : undefined;
  const unsaved = failure
    ? {
        save_error: {
          value: `${failure.class}: ${failure.message}`,
          place: { kind: 'file', path: tokensFile } as const,
        },
      }
    : {};
  return { source: sourceLabel(table), fields, raises, next, settings: { ...settings, ...unsaved } };
}

function fieldsOf(table: SettingTable): Readonly<Record<Slot, Field>> {
  const clientId = finalText(table, 'oauth2', 'client_id');
  const fields: Record<Slot, Field> = { client_id: { value: knownValue(clientId.value), place: clientId.place } };
  for (const slot of ['access_token', 'refresh_token', 'id_token', 'client_secret']) {
    const node = settingAt(table, ['oauth2', slot]);
    if (node?.t === 'str') fields[slot] = { value: knownValue(node.v), place: node.place };
  }
  return fields;
}

function flowSettings(
  world: World,
  table: SettingTable,
  request: Request & Pick<FlowSettings, 'isCli' | 'leeway'>,
): FlowSettings {
  const text = (slot: Slot): string | undefined => {
    const node = settingAt(table, ['oauth2', slot]);
    return node?.t === 'str' ? node.v : undefined;
  };
  const [accessToken, refreshToken, clientSecret] = ['access_token', 'refresh_token', 'client_secret'].map(text);
  const formTexts = ['client_id', clientSecret === undefined ? 'scope' : 'audience'].map(
    (name) => finalText(table, 'oauth2', name).value,
  );
  const host = new URL(finalText(table, 'resources', 'api_url').value).hostname.replace(/^\[|\]$/g, '');
  const hosts = allowedHosts(table);
  return {
    ...(accessToken === undefined ? {} : { accessToken }),
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
    formTexts,
    headers: ownHeaders(requestHeaders(table)),
    // Only names with a wildcard are patterns (config/models.py:218-252).
    hostAllowed: hosts.includes(host) || hosts.some((pattern) => /[*?]/.test(pattern) && fnmatch(host, pattern)),
    leeway: request.leeway,
    now: world.now.getTime() / 1000,
    isCli: request.isCli,
    ...(request.command === undefined ? {} : { command: request.command }),
  };
}

const labels: Readonly<Record<SourceName, string>> = {
  arg: 'arg',
  env: 'env',
  'config.toml': 'config.toml+tokens.json',
  'tokens.json': 'config.toml+tokens.json',
  legacy: 'legacy sso_tokens.json',
  bootstrap: 'bootstrap',
};

/** Where the tokens and the secret come from, in the spelling of the recordings: `config.toml+tokens.json+env`. */
function sourceLabel(table: SettingTable): string {
  const nodes = ['access_token', 'refresh_token', 'id_token', 'client_secret'].map((slot) =>
    settingAt(table, ['oauth2', slot]),
  );
  const found = nodes.flatMap((node) => (node && node.t !== 'null' ? [labels[node.source]] : []));
  return [...new Set(found)].sort().join('+') || 'none';
}
