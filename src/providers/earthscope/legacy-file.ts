import { attributeError } from '../../python/attribute-error.ts';
import { readTextLikeOpen } from '../../python/decode-text.ts';
import { jsonLoads } from '../../python/json-loads.ts';
import { osError } from '../../python/os-error.ts';
import type { World } from '../../types/world.ts';
import { environmentLookup } from './environment-lookup.ts';
import { osProblem, syntaxProblem } from './file-problem.ts';
import type { FileSource } from './file-source.ts';
import { nodeFromJson } from './node-from-json.ts';
import { expandUser, pythonPath } from './python-path.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
import { typeName } from './validate.ts';

/** Where earthscope-cli 0.x kept its tokens (config/_compat.py:31-106); Click's get_app_dir, but for APP_DIRECTORY. */
export function legacyPath(world: World): string {
  const lookup = environmentLookup(world);
  const folder = lookup('APP_DIRECTORY') ?? applicationFolder(world, lookup);
  return pythonPath(world.platform, folder, 'sso_tokens.json');
}

function applicationFolder(world: World, lookup: (name: string) => string | undefined): string {
  const name = 'earthscope-cli';
  if (world.platform === 'win32') return pythonPath('win32', lookup('APPDATA') ?? expandUser(world, '~'), name);
  if (world.platform === 'darwin') return pythonPath('darwin', expandUser(world, '~/Library/Application Support'), name);
  return pythonPath('linux', lookup('XDG_CONFIG_HOME') ?? expandUser(world, '~/.config'), name);
}

/** LegacyEarthScopeCLISettingsSource (config/_compat.py:109-148): only an absent file and bad JSON are forgiven. */
export async function readLegacyFile(world: World): Promise<FileSource> {
  const path = legacyPath(world);
  if (path.includes('\0')) return { path, state: 'unreadable', raise: { class: 'ValueError', message: 'embedded null byte' } };
  const read = await world.read(path);
  const stat = read.stat ? { stat: read.stat } : {};
  if (read.is === 'unread') return { path, state: 'unread', unread: read.reason, ...stat };
  if (read.is === 'error') {
    if (read.code === 'ENOENT') return { path, state: 'absent' };
    return { path, state: 'unreadable', raise: osError(read.code, path), problem: osProblem(read.code, 'fatal'), ...stat };
  }
  const text = readTextLikeOpen(read.bytes);
  const json = text.ok ? jsonLoads(text.value) : text;
  if (json.ok) return { path, ...stat, ...tokensIn(nodeFromJson(json.value, 'legacy', { kind: 'file', path })) };
  const isForgiven = json.error.class === 'json.decoder.JSONDecodeError';
  const problem = syntaxProblem('JSON', read.bytes, json.error, isForgiven ? 'warning' : 'fatal');
  return { path, state: 'malformed', problem, ...(isForgiven ? { warning: warningAbout(path) } : { raise: json.error }), ...stat };
}

function tokensIn(node: SettingNode): Pick<FileSource, 'state' | 'table' | 'raise' | 'problem'> {
  if (node.t !== 'dict') {
    const problem = { kind: 'type', what: `${typeName(node)} where an object is due`, line: 1, effect: 'fatal' } as const;
    return { state: 'malformed', raise: attributeError(typeName(node), 'get'), problem };
  }
  const kept = [...node.entries].filter(([key, value]) => (key === 'access_token' || key === 'refresh_token') && value.t !== 'null');
  const oauth2: SettingTable = { ...node, entries: new Map(kept) };
  return { state: 'read', table: { ...node, entries: new Map([['oauth2', oauth2]]) } };
}

function warningAbout(path: string): string {
  return `WARNING earthscope_sdk.config._compat: Found legacy earthscope-cli state at '${path}', but unable to decode content as JSON`;
}
