import type { RequestsHeaderRule } from '../../../python/http-header.ts';
import { pythonArgument } from '../../../python/python-argument.ts';
import { netrcRaises, type RequestsNetrc } from '../../../requests/netrc.ts';
import type { Raised, Resolution } from '../../../types/resolution.ts';
import type { World } from '../../../types/world.ts';
import type { BuiltAuth } from './built-auth.ts';
import { claimFailure, cliCommand } from './cli-command.ts';
import type { Address, ClientSettings, SettingsFailure } from './client-settings.ts';
import type { AuthProduct } from './product.ts';
import { jsonOf, sendFailure, type TokenUse, useToken } from './use-token.ts';

const parameters = [
  'domain',
  'scope',
  'leeway',
  'token_info_path',
  'client_id',
  'client_secret',
  'jwt_token',
  'refresh_token',
  'retries',
  '_suppress_warning',
];
/** In seconds: a token that expires within this time is requested again (auth.py:195). */
export const standardLeeway = 500;

/** The settings, or only the token service's address if an argument gives it. */
export type SettingsResult =
  | {
      readonly ok: true;
      readonly settings?: ClientSettings;
      readonly iamUrl: Address;
      readonly warnings?: readonly string[];
    }
  | SettingsFailure;

/** What requests finds in a netrc file for the host of a service, and for that of the token service. */
export interface NetrcLogins {
  readonly service: RequestsNetrc;
  readonly tokenService: RequestsNetrc;
}

/** What the outcome depends on. */
export interface AuthFacts {
  readonly product: AuthProduct;
  readonly world: World;
  readonly args: Readonly<Record<string, unknown>>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly built: BuiltAuth;
  readonly settings: SettingsResult;
  readonly netrc: NetrcLogins;
  readonly headerRule: RequestsHeaderRule;
}

export interface AuthOutcome {
  readonly raises: readonly Raised[];
  readonly next: Resolution['next'];
  /** It raises before `Auth` is created, and so before its warnings. */
  readonly early?: boolean;
}

/** What creating `Auth`, asking it for a token and sending that raises, in this order; the first one ends it. */
export function authOutcome(facts: AuthFacts): AuthOutcome {
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
  const failure = token?.t === 'str' ? sendFailure(token.v, facts.netrc.service, facts.headerRule) : undefined;
  return failure ? { raises: [failure], next: 'raises' } : { raises: [], next: 'sends' };
}

// The commands print what they hold: nothing is sent except to get a new token.
function cliOutcome(facts: AuthFacts): AuthOutcome {
  const { product, options, built, settings } = facts;
  // The login page's address is built while the commands are imported (cli.py:36).
  if (!settings.ok) return { raises: [settings.raised], next: 'raises', early: true };
  const command = cliCommand(options['cli']);
  if (command.is === 'usage') return { raises: [command.raised], next: 'raises', early: true };
  if (command.is === 'nothing') return { raises: [], next: 'sends-nothing', early: true };
  // `auth login` writes a new file, which is then used unless variables override it.
  if (command.name === 'login' && built.source !== 'env') return { raises: [], next: 'unknown', early: true };
  if (built.raised) return { raises: [built.raised], next: 'raises' };
  if (command.name === 'env') return { raises: [], next: 'sends-nothing' };
  const use = tokenUse(facts);
  if (use.next === 'raises') return { raises: [use.raised], next: 'raises' };
  if (use.next !== 'sends') return { raises: [], next: use.next };
  const failure = built.check?.is === 'kept' ? claimFailure(product, command.name, built.check.payload) : undefined;
  return failure ? { raises: [failure], next: 'raises' } : { raises: [], next: 'sends-nothing' };
}

function tokenUse({
  product,
  world,
  args,
  built,
  settings,
  netrc,
}: AuthFacts): TokenUse | { readonly next: 'unknown' } {
  if (built.unread !== undefined || !settings.ok || settings.settings?.unsure) return { next: 'unknown' };
  const request = {
    clientId: jsonOf(built.held.client_id),
    clientSecret: jsonOf(built.held.client_secret),
    refreshToken: jsonOf(built.held.refresh_token),
    scope: built.scope,
    iamUrl: settings.iamUrl,
  };
  const leeway =
    args['leeway'] === undefined
      ? ({ t: 'int', text: String(standardLeeway) } as const)
      : pythonArgument(args['leeway']);
  const use = useToken(product, jsonOf(built.held.token), request, leeway, world.now.getTime() / 1000);
  if (use.next !== 'exchanges') return use;
  if (settings.iamUrl.is === 'unknown') return { next: 'unknown' };
  const error = netrcRaises(netrc.tokenService);
  return error ? { next: 'raises', raised: { phase: 'token', class: error.class, message: error.message } } : use;
}
