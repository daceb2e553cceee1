import type { Field, Raised, Resolution, ResolveInput, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { type BuiltAuth, buildAuth } from './build-auth.ts';
import { claimFailure, cliCommand } from './cli-command.ts';
import { type Address, type ClientSettings, clientSettings } from './client-settings.ts';
import type { AuthFlavour } from './flavour.ts';
import { slots, valueOf } from './held.ts';
import { buildLadder } from './ladder.ts';
import { netrcEntry } from './netrc-entry.ts';
import { pythonArgument } from './python-argument.ts';
import { environmentValue } from './python-home.ts';
import { numberOf } from './python-equal.ts';
import { requestTarget } from './request-url.ts';
import { jsonOf, sendFailure, type TokenUse, useToken } from './use-token.ts';

const parameters = ['domain', 'scope', 'leeway', 'token_info_path', 'client_id', 'client_secret', 'jwt_token', 'refresh_token', 'retries', '_suppress_warning'];
const standardLeeway = 500;

/** Replays `Auth(**args)`, its `token` and the header of a service's request, in this world. */
export async function resolveAuth(flavour: AuthFlavour, world: World, input: ResolveInput = {}): Promise<Resolution> {
  const args = input.args ?? {};
  const options = input.options ?? {};
  const built = await buildAuth(flavour, world, args);
  const settings = await settingsOf(flavour, world, args, options['cli'] !== undefined);
  const netrc = await netrcOf(world, settings, options['service']);
  const outcome = outcomeOf({ flavour, world, args, options, built, settings, netrc });
  return {
    client: flavour.id,
    provider: flavour.id,
    source: built.source,
    fields: fieldsOf(built),
    ladder: buildLadder(built),
    raises: outcome.raises,
    warnings: outcome.early ? [] : built.warnings,
    settings: { ...shownSettings(flavour, world, built, settings), ...netrc, ...payloadSetting(options) },
    leewaySeconds: leewayOf(args),
    next: outcome.next,
    gaps: gapsOf(built, settings),
    confidence: 'modelled',
  };
}

type SettingsResult = { readonly ok: true; readonly settings?: ClientSettings; readonly iamUrl: Address } | { readonly ok: false; readonly raised: Raised };
type NetrcSettings = Readonly<Partial<Record<'netrc' | 'netrc_token_request', Setting>>>;

interface Facts {
  readonly flavour: AuthFlavour;
  readonly world: World;
  readonly args: Readonly<Record<string, unknown>>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly built: BuiltAuth;
  readonly settings: SettingsResult;
  readonly netrc: NetrcSettings;
}

interface Result {
  readonly raises: readonly Raised[];
  readonly next: Resolution['next'];
  /** It raises before `Auth` is built, hence before its warnings. */
  readonly early?: boolean;
}

// A domain given as an argument keeps `Auth` from asking for the settings (auth.py:505); the command line always asks.
async function settingsOf(flavour: AuthFlavour, world: World, args: Facts['args'], isCli: boolean): Promise<SettingsResult> {
  const domain = pythonArgument(args['domain']);
  if (domain.t !== 'null' && !isCli) {
    const place = { kind: 'argument', name: 'domain' } as const;
    const type = domain.t;
    return { ok: true, iamUrl: type === 'str' ? { is: 'text', text: domain.v, place } : { is: 'other', type, place } };
  }
  const outcome = await clientSettings(flavour, world);
  return outcome.ok ? { ok: true, settings: outcome.settings, iamUrl: outcome.settings.iamUrl } : outcome;
}

async function netrcOf(world: World, settings: SettingsResult, service: unknown): Promise<NetrcSettings> {
  if (!settings.ok) return {};
  const platform = settings.settings?.platformUrl;
  const [sends, asks] = [typeof service === 'string' ? service : textOf(platform), textOf(settings.iamUrl)];
  const entryFor = async (url: string | undefined) => {
    const target = url === undefined ? undefined : requestTarget(url);
    return target?.ok ? await netrcEntry(world, target.host.replace(/^\[|\]$/g, '')) : undefined;
  };
  const [netrc, token] = [await entryFor(sends), await entryFor(asks)];
  return { ...(netrc ? { netrc } : {}), ...(token ? { netrc_token_request: token } : {}) };
}

function outcomeOf(facts: Facts): Result {
  const { args, options, built, settings } = facts;
  const unexpected = Object.keys(args).find((name) => !parameters.includes(name));
  if (unexpected !== undefined) {
    const message = `Auth.__init__() got an unexpected keyword argument '${unexpected}'`;
    return { raises: [{ phase: 'construct', class: 'TypeError', message }], next: 'raises', early: true };
  }
  if (options['cli'] !== undefined) return cliOutcome(facts);
  const broken = built.raised ?? (settings.ok ? undefined : settings.raised);
  if (broken) return { raises: [broken], next: 'raises' };
  const use = tokenUse(facts);
  if (use.next === 'raises') return { raises: [use.raised], next: 'raises' };
  if (use.next !== 'sends') return { raises: [], next: use.next };
  const token = built.held.token?.json;
  const failure = token?.t === 'str' ? sendFailure(token.v, facts.netrc.netrc !== undefined) : undefined;
  return failure ? { raises: [failure], next: 'raises' } : { raises: [], next: 'sends' };
}

// The commands print what they hold: nothing is sent but for a new token.
function cliOutcome(facts: Facts): Result {
  const { flavour, options, built, settings } = facts;
  // The page to log in at is put together while the commands are imported (cli.py:36).
  if (!settings.ok) return { raises: [settings.raised], next: 'raises', early: true };
  const command = cliCommand(options['cli']);
  if (command.is === 'usage') return { raises: [command.raised], next: 'raises', early: true };
  if (command.is === 'nothing') return { raises: [], next: 'sends-nothing', early: true };
  // `auth login` writes a new file, which is then used unless variables come first.
  if (command.name === 'login' && built.source !== 'env') return { raises: [], next: 'unknown', early: true };
  if (built.raised) return { raises: [built.raised], next: 'raises' };
  if (command.name === 'env') return { raises: [], next: 'sends-nothing' };
  const use = tokenUse(facts);
  if (use.next === 'raises') return { raises: [use.raised], next: 'raises' };
  if (use.next !== 'sends') return { raises: [], next: use.next };
  const failure = built.check?.is === 'kept' ? claimFailure(flavour, command.name, built.check.payload) : undefined;
  return failure ? { raises: [failure], next: 'raises' } : { raises: [], next: 'sends-nothing' };
}

function tokenUse({ flavour, world, args, built, settings }: Facts): TokenUse | { readonly next: 'unknown' } {
  if (built.unread !== undefined || !settings.ok) return { next: 'unknown' };
  const request = {
    clientId: jsonOf(built.held.client_id),
    clientSecret: jsonOf(built.held.client_secret),
    refreshToken: jsonOf(built.held.refresh_token),
    scope: built.scope,
    iamUrl: settings.iamUrl,
  };
  const leeway = args['leeway'] === undefined ? ({ t: 'int', text: String(standardLeeway) } as const) : pythonArgument(args['leeway']);
  const use = useToken(flavour, jsonOf(built.held.token), request, leeway, world.now.getTime() / 1000);
  return use.next === 'exchanges' && settings.iamUrl.is === 'unknown' ? { next: 'unknown' } : use;
}

function fieldsOf(built: BuiltAuth): Resolution['fields'] {
  const fields: Record<string, Field> = {};
  const unread = built.files.find(({ info, passedOver }) => info.is === 'unread' && passedOver === undefined);
  for (const slot of slots) {
    const held = built.held[slot];
    if (held) fields[slot] = { value: valueOf(held.json), place: held.place };
    else if (unread && (unread.use === 'all' || slot === 'token')) {
      fields[slot] = { value: { is: 'unknown', reason: built.unread ?? 'it was not read' }, place: { kind: 'file', path: unread.info.path } };
    }
  }
  return fields;
}

function shownSettings(flavour: AuthFlavour, world: World, built: BuiltAuth, outcome: SettingsResult): Record<string, Setting> {
  const { prefix } = flavour;
  const pathVariable = environmentValue(world, `${prefix}_TOKEN_INFO_PATH`) === undefined ? undefined : `${prefix}_TOKEN_INFO_PATH`;
  const shown: Record<string, Setting> = {};
  if (built.tokenInfoPath !== undefined) {
    shown['token_info_path'] = { value: built.tokenInfoPath, place: pathVariable ? { kind: 'env', name: pathVariable } : { kind: 'default' } };
  }
  if (built.cacheDisabled) shown['no_jwt_cache'] = { value: 'true', place: { kind: 'env', name: `${prefix}_NO_JWT_CACHE` } };
  if (!outcome.ok) return shown;
  const { settings } = outcome;
  if (settings) shown['env'] = settings.environment;
  const addresses = { iam_url: outcome.iamUrl, app_url: settings?.appUrl, platform_url: settings?.platformUrl };
  for (const [name, address] of Object.entries(addresses)) {
    if (address?.is === 'text') shown[name] = { value: address.text, place: address.place };
  }
  return shown;
}

// Reading the claims of a new token fails where it is no JWT; sending it does not.
function payloadSetting(options: Facts['options']): Record<string, Setting> {
  const command = cliCommand(options['cli']);
  const asked = options['payload'] === true || (command.is === 'run' && !['env', 'token'].includes(command.name));
  return asked ? { reads_payload: { value: 'true', place: { kind: 'default' } } } : {};
}

function gapsOf(built: BuiltAuth, settings: SettingsResult): readonly string[] {
  const unread = built.unread === undefined ? [] : [`a file of the client was not read: ${built.unread}`];
  return settings.ok && settings.iamUrl.is === 'unknown' ? [...unread, `the address of the token service cannot be told: ${settings.iamUrl.reason}`] : unread;
}

function leewayOf(args: Facts['args']): number {
  if (args['leeway'] === undefined) return standardLeeway;
  return Number(numberOf(pythonArgument(args['leeway'])) ?? standardLeeway);
}

function textOf(address: Address | undefined): string | undefined {
  return address?.is === 'text' ? address.text : undefined;
}
