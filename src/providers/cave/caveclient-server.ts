import { attributeError } from '../../python/attribute-error.ts';
import type { PythonException } from '../../python/exception.ts';
import { type PyJson, pythonStr, pythonTypeName } from '../../python/json-value.ts';
import type { Raised, ResolveInput, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { datastackServer } from './datastack-map.ts';
import { givenArgument } from './given-argument.ts';
import { globalServer, serverFile, withoutLogin } from './server-name.ts';
import { setupToken } from './setup-token.ts';

/** Which server caveclient would use, and how it was chosen. */
export interface CaveRequest {
  readonly server: string;
  /** The server's own token file. */
  readonly serverFile?: string;
  /** The first request. */
  readonly url: string;
  readonly settings: Readonly<Record<string, Setting>>;
  readonly warnings: readonly string[];
  readonly raises?: PythonException;
  /** What is raised after the client is created. */
  readonly later: readonly Raised[];
}

/**
 * Determines the server: an argument, the cached server of a datastack, or the global one (caveclient 8.2.1
 * frameworkclient.py:94).
 */
export async function caveclientServer(world: World, { args = {}, options = {} }: ResolveInput): Promise<CaveRequest> {
  const setup = setupToken(options['cli'], options['stdin']);
  const given = givenArgument(
    setup?.server ?? args['server_address'] ?? options['server_address'] ?? options['server'],
  );
  const datastack = options['datastack'] ?? args['datastack_name'];
  const looked = typeof datastack === 'string' ? await datastackServer(world, datastack, given) : undefined;
  const server = looked ? looked.server : given;
  const place = looked?.fromMap ? looked.settings['datastack_server']?.place : undefined;
  const settings: Record<string, Setting> = { ...looked?.settings };
  if (typeof datastack === 'string')
    settings['datastack'] = { value: datastack, place: { kind: 'argument', name: 'datastack_name' } };
  const address = server === undefined ? globalServer : pythonStr(server);
  settings['server_address'] = {
    value: withoutLogin(address),
    place: server === undefined ? { kind: 'default' } : (place ?? { kind: 'argument', name: 'server_address' }),
  };
  const base = {
    server: address,
    settings,
    warnings: [...(looked?.warnings ?? []), ...(setup?.says ?? [])],
    later: setup?.raises ?? [],
  };
  const path = options['use'] === 'tokens' ? '/auth/api/v1/user/token' : '/info/version';
  const url = `${address}${path}`;
  settings['request'] = { value: withoutLogin(url), place: { kind: 'default' } };
  if (looked?.raises) return { ...base, url, raises: looked.raises };
  const file = fileOf(world, server);
  // The server's file name is only computed if the code names no file (auth.py:96).
  const namesFile = (args['token_file'] ?? args['auth_token_file'] ?? undefined) !== undefined;
  if (!file.ok && namesFile) return { ...base, url };
  return file.ok ? { ...base, url, serverFile: file.value } : { ...base, url, raises: file.error };
}

function fileOf(world: World, server: PyJson | undefined): ReturnType<typeof serverFile> {
  if (server === undefined || server.t === 'str') return serverFile(world, server?.v ?? globalServer);
  return { ok: false, error: attributeError(pythonTypeName(server), 'decode') };
}
