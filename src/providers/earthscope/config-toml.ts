import { decodeUtf8 } from '../../python/decode-text.ts';
import { osError } from '../../python/os-error.ts';
import { tomlLoads } from '../../python/toml-loads.ts';
import type { World } from '../../types/world.ts';
import { osProblem, syntaxProblem } from './file-problem.ts';
import type { FileSource } from './file-source.ts';
import { nodeFromToml } from './node-from-toml.ts';
import type { SettingTable } from './setting-node.ts';
import { tomlKeyLines } from './toml-key-lines.ts';

/**
 * Reads `~/.earthscope/config.toml` like TomlConfigSettingsSource (pydantic-settings 2.16.3 sources/base.py:219-244,
 * sources/providers/toml.py): anything but a regular file counts as absent; whatever else is wrong is raised.
 */
export async function readConfigToml(world: World, path: string): Promise<FileSource> {
  const found = await world.stat(path);
  if (found.is === 'unread') return { path, state: 'unread', unread: found.reason };
  if (found.is === 'error') {
    // Path.is_file() ignores only these (Lib/pathlib.py 3.11, _IGNORED_ERRNOS).
    if (found.code === 'ENOENT' || found.code === 'ENOTDIR' || found.code === 'ELOOP') return { path, state: 'absent' };
    return { path, state: 'unreadable', raise: osError(found.code, path), problem: osProblem(found.code, 'fatal') };
  }
  if (found.stat.kind !== 'file') {
    return {
      path,
      state: 'absent',
      stat: found.stat,
      problem: { kind: 'not-a-file', what: 'not a regular file', effect: 'ignored' },
    };
  }
  const read = await world.read(path);
  if (read.is === 'unread') return { path, state: 'unread', unread: read.reason, stat: found.stat };
  if (read.is === 'error') {
    return {
      path,
      state: 'unreadable',
      raise: osError(read.code, path),
      problem: osProblem(read.code, 'fatal'),
      stat: found.stat,
    };
  }
  const document = await tomlLoads(read.bytes);
  if (!document.ok) {
    return {
      path,
      state: 'malformed',
      raise: document.error,
      problem: syntaxProblem('TOML', read.bytes, document.error, 'fatal'),
      stat: read.stat,
    };
  }
  return { path, state: 'read', table: tableOf(document.value, path, read.bytes), stat: read.stat };
}

function tableOf(document: Parameters<typeof nodeFromToml>[0], path: string, bytes: Uint8Array): SettingTable {
  const text = decodeUtf8(bytes);
  const lines = text.ok ? tomlKeyLines(text.value) : new Map<string, number>();
  return nodeFromToml(document, path, (key) => lines.get(key));
}
