import { pythonArgument } from '../../../python/python-argument.ts';
import { numberOf } from '../../../python/python-equal.ts';
import { requestsHeaderRule } from '../../../requests/header-rule.ts';
import { type RequestsNetrc, requestsNetrc } from '../../../requests/netrc.ts';
import { requestTarget } from '../../../requests/target.ts';
import type { Field, Resolution, ResolveInput, Setting } from '../../../types/resolution.ts';
import type { World } from '../../../types/world.ts';
import { authOutcome, type NetrcLogins, type SettingsResult, standardLeeway } from './auth-outcome.ts';
import { buildAuth } from './build-auth.ts';
import type { BuiltAuth } from './built-auth.ts';
import { buildChain } from './chain.ts';
import { type Address, clientSettings } from './client-settings.ts';
import { foundValue, slots } from './found.ts';
import type { AuthProduct } from './product.ts';
import { settingsEntries } from './settings-entries.ts';
import { payloadSetting, shownSettings } from './shown-settings.ts';

/** Replays `Auth(**args)`, its `token` and the header of a service request, in this world. */
export async function resolveAuth(product: AuthProduct, world: World, input: ResolveInput = {}): Promise<Resolution> {
  const args = input.args ?? {};
  const options = input.options ?? {};
  const built = await buildAuth(product, world, args);
  const settings = await settingsOf(product, world, args, options['cli'] !== undefined);
  const netrc = await netrcOf(world, settings, options['service']);
  const outcome = authOutcome({
    product,
    world,
    args,
    options,
    built,
    settings,
    netrc,
    headerRule: await requestsHeaderRule(world, product.installable),
  });
  return {
    client: product.id,
    provider: product.id,
    source: built.source,
    fields: fieldsOf(built),
    chain: chainOf(built, settings, netrc.service),
    raises: outcome.raises,
    warnings: outcome.early ? [] : [...built.warnings, ...(settings.ok ? (settings.warnings ?? []) : [])],
    settings: {
      ...shownSettings(product, world, built, settings, args),
      ...netrcSettings(netrc),
      ...payloadSetting(options),
    },
    leewaySeconds: leewayOf(args),
    next: outcome.next,
    gaps: [...gapsOf(built, settings), ...netrcGaps(netrc)],
    confidence: 'modelled',
  };
}

function chainOf(built: BuiltAuth, settings: SettingsResult, netrc: RequestsNetrc): Resolution['chain'] {
  const failure = settings.ok ? undefined : settings;
  const credentials = buildChain(built, failure?.unparsable);
  const known = credentials.some(({ problem, place }) => place.kind === 'env' && problem !== undefined);
  return [...credentials, ...settingsEntries(known ? undefined : failure, netrc)];
}

// A domain argument keeps `Auth` from reading the settings (auth.py:505); the command line always reads them.
async function settingsOf(
  product: AuthProduct,
  world: World,
  args: Readonly<Record<string, unknown>>,
  isCli: boolean,
): Promise<SettingsResult> {
  const domain = pythonArgument(args['domain']);
  if (domain.t !== 'null' && !isCli) {
    const place = { kind: 'argument', name: 'domain' } as const;
    const type = domain.t;
    return { ok: true, iamUrl: type === 'str' ? { is: 'text', text: domain.v, place } : { is: 'other', type, place } };
  }
  const outcome = await clientSettings(product, world);
  return outcome.ok ? { ...outcome, iamUrl: outcome.settings.iamUrl } : outcome;
}

async function netrcOf(world: World, settings: SettingsResult, service: unknown): Promise<NetrcLogins> {
  const none = { is: 'none' } as const;
  if (!settings.ok) return { service: none, tokenService: none };
  const platform = settings.settings?.platformUrl;
  const [sends, asks] = [typeof service === 'string' ? service : textOf(platform), textOf(settings.iamUrl)];
  const loginFor = async (url: string | undefined): Promise<RequestsNetrc> => {
    const target = url === undefined ? undefined : requestTarget(url);
    return target?.ok ? await requestsNetrc(world, target.host.replace(/^\[|\]$/g, '')) : none;
  };
  return { service: await loginFor(sends), tokenService: await loginFor(asks) };
}

function netrcSettings({ service, tokenService }: NetrcLogins): Readonly<Record<string, Setting>> {
  return {
    ...(service.is === 'login' ? { netrc: service.setting } : {}),
    ...(tokenService.is === 'login' ? { netrc_token_request: tokenService.setting } : {}),
  };
}

function netrcGaps({ service, tokenService }: NetrcLogins): readonly string[] {
  return [...new Set([service, tokenService].flatMap((each) => (each.is === 'unread' ? [each.gap] : [])))];
}

function fieldsOf(built: BuiltAuth): Resolution['fields'] {
  const fields: Record<string, Field> = {};
  const unread = built.files.find(({ info, passedOver }) => info.is === 'unread' && passedOver === undefined);
  for (const slot of slots) {
    const held = built.held[slot];
    if (held) fields[slot] = { value: foundValue(held.json), place: held.place };
    else if (unread && (unread.use === 'all' || slot === 'token')) {
      fields[slot] = {
        value: { is: 'unknown', reason: built.unread ?? 'it was not read' },
        place: { kind: 'file', path: unread.info.path },
      };
    }
  }
  return fields;
}

function gapsOf(built: BuiltAuth, settings: SettingsResult): readonly string[] {
  const unread = built.unread === undefined ? [] : [`a file of the client was not read: ${built.unread}`];
  return settings.ok && settings.iamUrl.is === 'unknown'
    ? [...unread, `the address of the token service is unknown: ${settings.iamUrl.reason}`]
    : unread;
}

function leewayOf(args: Readonly<Record<string, unknown>>): number {
  if (args['leeway'] === undefined) return standardLeeway;
  return Number(numberOf(pythonArgument(args['leeway'])) ?? standardLeeway);
}

function textOf(address: Address | undefined): string | undefined {
  return address?.is === 'text' ? address.text : undefined;
}
