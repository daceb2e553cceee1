import type { Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { kindsOf } from '../../value/token-kinds.ts';
import { allowedHosts, finalProfile, finalText } from './final-settings.ts';
import { tokensPath } from './read-sources.ts';
import type { SettingTable } from './setting-node.ts';

/** What determines the client's behavior and is not secret, by the client's own names if it has them. */
export function settingsShown(
  world: World,
  folder: string,
  table: SettingTable,
  flow: string,
): Readonly<Record<string, Setting>> {
  const profile = finalProfile(table);
  const domain = withoutUser(finalText(table, 'oauth2', 'domain'));
  const hosts = finalText(table, 'oauth2', 'allowed_hosts');
  return {
    profile_name: profile,
    tokens_file: { value: tokensPath(world, folder, profile.value), place: profile.place },
    flow: { value: flow, place: { kind: 'default' } },
    domain,
    // The address is joined without adding a slash (auth/auth_flow.py:168).
    token_url: { value: `${domain.value}oauth/token`, place: domain.place },
    audience: unlessToken(finalText(table, 'oauth2', 'audience')),
    scope: unlessToken(finalText(table, 'oauth2', 'scope')),
    api_url: withoutUser(finalText(table, 'resources', 'api_url')),
    allowed_hosts: {
      value: allowedHosts(table)
        .map((value) => unlessToken({ value, place: hosts.place }).value)
        .join(' '),
      place: hosts.place,
    },
  };
}

/** A URL may contain a user name and password. */
function withoutUser(setting: Setting): Setting {
  return { ...setting, value: setting.value.replace(/\/\/[^/@]*@/, '//[secret]@') };
}

/** A token in the wrong place is still a secret. */
function unlessToken(setting: Setting): Setting {
  // No Secret is made of what is not one: otherwise a host could not be printed.
  return kindsOf(setting.value.trim()).length > 0 ? { ...setting, value: '[secret]' } : setting;
}
