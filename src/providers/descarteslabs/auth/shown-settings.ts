import { environmentValue } from '../../../python/os-environ.ts';
import type { Setting } from '../../../types/resolution.ts';
import type { World } from '../../../types/world.ts';
import type { SettingsResult } from './auth-outcome.ts';
import type { BuiltAuth } from './built-auth.ts';
import { cliCommand } from './cli-command.ts';
import type { AuthProduct } from './product.ts';

type Words = Readonly<Record<string, unknown>>;

/** What determines the client's behavior: its environment, addresses, the path in use, whether the cache is off. */
export function shownSettings(
  product: AuthProduct,
  world: World,
  built: BuiltAuth,
  outcome: SettingsResult,
  args: Words,
): Record<string, Setting> {
  const shown: Record<string, Setting> = {};
  if (built.tokenInfoPath !== undefined)
    shown['token_info_path'] = { value: built.tokenInfoPath, place: pathPlace(product, world, built, args) };
  if (built.cacheDisabled)
    shown['no_jwt_cache'] = { value: 'true', place: { kind: 'env', name: `${product.prefix}_NO_JWT_CACHE` } };
  if (!outcome.ok) {
    shown['env'] = outcome.environment;
    // Not a setting of the client: the variable because of which the settings cannot be read.
    if (outcome.unparsable !== undefined)
      shown['unparsable'] = { value: outcome.unparsable, place: { kind: 'env', name: outcome.unparsable } };
    return shown;
  }
  const { settings } = outcome;
  if (settings) shown['env'] = settings.environment;
  const addresses = { iam_url: outcome.iamUrl, app_url: settings?.appUrl, platform_url: settings?.platformUrl };
  for (const [name, address] of Object.entries(addresses)) {
    if (address?.is === 'text') shown[name] = { value: address.text, place: address.place };
    // `True` is a bool to dynaconf: not an address, and the client fails on it.
    if (address?.is === 'other') shown[name] = { value: address.type, place: address.place };
  }
  return shown;
}

function pathPlace(product: AuthProduct, world: World, built: BuiltAuth, args: Words): Setting['place'] {
  if (built.files.some(({ info, use }) => use === 'cache' && info.path === built.tokenInfoPath))
    return { kind: 'default' };
  if (args['token_info_path'] !== undefined) return { kind: 'argument', name: 'token_info_path' };
  const name = `${product.prefix}_TOKEN_INFO_PATH`;
  return environmentValue(world, name) === undefined ? { kind: 'default' } : { kind: 'env', name };
}

/** Reading the claims of a new token fails if it is not a JWT; sending it does not. */
export function payloadSetting(options: Words): Record<string, Setting> {
  const command = cliCommand(options['cli']);
  const asked = options['payload'] === true || (command.is === 'run' && !['env', 'token'].includes(command.name));
  return asked ? { reads_payload: { value: 'true', place: { kind: 'default' } } } : {};
}
