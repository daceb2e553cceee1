import { type SettingTable, type SourceName, settingAt } from './setting-node.ts';

const labels: Readonly<Record<SourceName, string>> = {
  arg: 'arg',
  env: 'env',
  'config.toml': 'config.toml+tokens.json',
  'tokens.json': 'config.toml+tokens.json',
  legacy: 'legacy sso_tokens.json',
  bootstrap: 'bootstrap',
};

/** Where the tokens and the secret come from, in the spelling of the recordings: `config.toml+tokens.json+env`. */
export function sourceLabel(table: SettingTable): string {
  const nodes = ['access_token', 'refresh_token', 'id_token', 'client_secret'].map((slot) =>
    settingAt(table, ['oauth2', slot]),
  );
  const found = nodes.flatMap((node) => (node && node.t !== 'null' ? [labels[node.source]] : []));
  return [...new Set(found)].sort().join('+') || 'none';
}
