import { attributeError } from '../../python/attribute-error.ts';
import type { PythonException } from '../../python/exception.ts';
import { type PyJson, pythonTypeName } from '../../python/json-value.ts';
import { osError } from '../../python/os-error.ts';
import { expandUser, joinPath } from '../../python/os-path.ts';
import type { Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { canWrite } from './can-write.ts';
import { readSecretFile } from './secret-file.ts';
import { caveFolder, withoutLogin } from './server-name.ts';

/** The server that caveclient uses for a datastack. */
interface DatastackServer {
  /** undefined: none is known, so the global server is used. */
  readonly server?: PyJson | undefined;
  readonly fromMap: boolean;
  readonly raises?: PythonException;
  readonly warnings: readonly string[];
  readonly settings: Readonly<Record<string, Setting>>;
}

/**
 * caveclient's lookup of a datastack's server, and its cache of a server that the user's code names (caveclient 8.2.1
 * datastack_lookup.py:63, handle_server_address). Nothing is written here.
 */
export async function datastackServer(
  world: World,
  datastack: string,
  given: PyJson | undefined,
): Promise<DatastackServer> {
  const path = expandUser(world, joinPath(world, caveFolder, 'cave_datastack_to_server_map.json'));
  const file = await readSecretFile(world, path);
  // A bare `except` treats every failure to read as an empty map.
  const map: PyJson = file.is === 'json' ? file.json : { t: 'dict', entries: new Map() };
  if (map.t !== 'dict') {
    return { fromMap: false, raises: attributeError(pythonTypeName(map), 'get'), warnings: [], settings: {} };
  }
  const noted = map.entries.get(datastack);
  const place = { kind: 'file', path, key: datastack } as const;
  const settings = noted?.t === 'str' ? { datastack_server: { value: withoutLogin(noted.v), place } } : {};
  if (given === undefined)
    return {
      server: noted?.t === 'null' ? undefined : noted,
      fromMap: noted !== undefined && noted.t !== 'null',
      warnings: [],
      settings,
    };
  const changes = !(noted?.t === 'str' && given.t === 'str' && noted.v === given.v);
  const writes = changes && given.t === 'str' && (await canWrite(world, path));
  const found = await world.stat(path);
  if (writes && found.is === 'found' && found.stat.kind === 'directory') {
    return { server: given, fromMap: false, raises: osError('EISDIR', path), warnings: [], settings };
  }
  const warning = `WARNING caveclient.datastack_lookup: Updated datastack-to-server cache — '${given.t === 'str' ? withoutLogin(given.v) : ''}' will now be used by default for datastack '${datastack}'`;
  return { server: given, fromMap: false, warnings: writes ? [warning] : [], settings };
}
