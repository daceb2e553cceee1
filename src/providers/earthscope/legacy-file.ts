import { attributeError } from '../../python/attribute-error.ts';
import { readTextLikeOpen } from '../../python/decode-text.ts';
import { jsonLoads } from '../../python/json-loads.ts';
import { environmentValue } from '../../python/os-environ.ts';
import { expandUser } from '../../python/os-path.ts';
import { pathlibText } from '../../python/pathlib-text.ts';
import type { World } from '../../types/world.ts';
import { fileBytes } from './file-bytes.ts';
import { syntaxProblem } from './file-problem.ts';
import type { FileSource } from './file-source.ts';
import { nodeFromJson } from './node-from-json.ts';
import type { SettingNode, SettingTable } from './setting-node.ts';
import { typeName } from './validate.ts';

/** Where earthscope-cli 0.x kept its tokens (config/_compat.py:31-106); Click's get_app_dir, but for APP_DIRECTORY. */
export function legacyPath(world: World): string {
  const folder = environmentValue(world, 'APP_DIRECTORY') ?? applicationFolder(world);
  return pathlibText(world.platform, folder, 'sso_tokens.json');
}

function applicationFolder(world: World): string {
  const name = 'earthscope-cli';
  if (world.platform === 'win32')
    return pathlibText('win32', environmentValue(world, 'APPDATA') ?? expandUser(world, '~'), name);
  if (world.platform === 'darwin')
    return pathlibText('darwin', expandUser(world, '~/Library/Application Support'), name);
  return pathlibText('linux', environmentValue(world, 'XDG_CONFIG_HOME') ?? expandUser(world, '~/.config'), name);
}

/**
 * LegacyEarthScopeCLISettingsSource (config/_compat.py:109-148): only an absent file and invalid JSON are tolerated.
 */
export async function readLegacyFile(world: World): Promise<FileSource> {
  const path = legacyPath(world);
  const read = await fileBytes(world, path);
  if (!read.ok) return read.source;
  const text = readTextLikeOpen(read.bytes);
  const json = text.ok ? jsonLoads(text.value) : text;
  if (json.ok) return { path, ...read.stat, ...tokensIn(nodeFromJson(json.value, 'legacy', { kind: 'file', path })) };
  const isForgiven = json.error.class === 'json.decoder.JSONDecodeError';
  const problem = syntaxProblem('JSON', read.bytes, json.error, isForgiven ? 'warning' : 'fatal');
  return {
    path,
    state: 'malformed',
    problem,
    ...(isForgiven ? { warning: warningAbout(path) } : { raise: json.error }),
    ...read.stat,
  };
}

function tokensIn(node: SettingNode): Pick<FileSource, 'state' | 'table' | 'raise' | 'problem'> {
  if (node.t !== 'dict') {
    const problem = {
      kind: 'type',
      what: `${typeName(node)} instead of an object`,
      line: 1,
      effect: 'fatal',
    } as const;
    return { state: 'malformed', raise: attributeError(typeName(node), 'get'), problem };
  }
  const kept = [...node.entries].filter(
    ([key, value]) => (key === 'access_token' || key === 'refresh_token') && value.t !== 'null',
  );
  const oauth2: SettingTable = { ...node, entries: new Map(kept) };
  return { state: 'read', table: { ...node, entries: new Map([['oauth2', oauth2]]) } };
}

function warningAbout(path: string): string {
  return `WARNING earthscope_sdk.config._compat: Found legacy earthscope-cli state at '${path}', but unable to decode content as JSON`;
}
