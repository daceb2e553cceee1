import { attributeError } from '../../python/attribute-error.ts';
import type { PythonException } from '../../python/exception.ts';
import { type PyJson, pythonTypeName } from '../../python/json-value.ts';
import { environmentValue } from '../../python/os-environ.ts';
import { joinPath } from '../../python/os-path.ts';
import { requestsHeaderRule } from '../../requests/header-rule.ts';
import type { Client } from '../../types/provider.ts';
import type { ChainEntry, Resolution, ResolveInput, Setting } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { emptyResolution, holdToken } from './cave-resolution.ts';
import { dataServer } from './data-server.ts';
import { firstExisting } from './first-existing.ts';
import { givenArgument } from './given-argument.ts';
import { httpSecret } from './http-secret.ts';
import { cloudFilesImport, filesFolders } from './import-files.ts';
import { passedOver } from './known-files.ts';
import { predictCloudFiles } from './predict.ts';
import { replacingLogin } from './replacing-login.ts';
import type { SecretFile } from './secret-file.ts';
import { sendRaise } from './send-raise.ts';
import { withoutLogin } from './server-name.ts';
import { tokenValue } from './token-entry.ts';

/** cloud-files, opening `middleauth+https://` data: any token is accepted, and none as well. */
export const cloudFiles = {
  id: 'cloud-files',
  package: { name: 'cloud-files', versions: ['6.'] },
  programs: ['cloudfiles'],
  resolve,
  predict: predictCloudFiles,
} as const satisfies Client;

async function resolve(world: World, input: ResolveInput = {}): Promise<Resolution> {
  const server = dataServer(input);
  const folders = filesFolders(world);
  const names = [`${server.domain}-cave-secret.json`, 'cave-secret.json'].slice(server.domain === '' ? 1 : 0);
  const candidates = names.map((name) => ({
    role: 'current' as const,
    paths: folders.map((folder) => joinPath(world, folder, name)),
  }));
  const opened = await firstExisting(world, candidates, false);
  const others = await passedOver(
    world,
    candidates.flatMap(({ paths }) => paths),
    'cloud-files',
  );
  const request = { value: withoutLogin(`${server.base}/<path>`), place: { kind: 'default' } } as const;
  const start: Resolution = {
    ...emptyResolution('cloud-files'),
    settings: { domain: server.setting, ...folderSettings(world), request },
  };
  const before = await cloudFilesImport(world);
  const given = givenArgument(input.args?.['secrets']);
  const http = await httpSecret(world, given);
  const chain = [...before.entries, ...secretsEntry(given), ...opened.chain, ...others];
  const read = tokenOf(opened.file);
  const error = before.raises ?? http.raises ?? read.raises;
  if (error) {
    const all = [...chain, ...(http.login?.entries ?? [])];
    return {
      ...start,
      chain: all,
      raises: [{ phase: 'construct', class: error.class, message: error.message }],
      next: 'raises',
    };
  }
  if (read.unknown !== undefined) return { ...start, chain, next: 'unknown', gaps: [read.unknown] };
  const gaps = http.unknown === undefined ? [] : [http.unknown];
  const won = read.token
    ? chain.map((entry) => (isOpened(entry, opened.path) ? { ...entry, wins: true } : entry))
    : chain;
  const login = http.login ?? (await replacingLogin(world, server.base));
  const held = holdToken({ ...start, chain: won, gaps }, read.token, `file:${opened.path ?? ''}`, login);
  const raised = sendRaise({
    url: `${server.base}/`,
    token: held.headerText,
    login,
    rule: await requestsHeaderRule(world, cloudFiles),
  });
  return { ...held.resolution, raises: raised ? [raised] : [], next: raised ? 'raises' : held.resolution.next };
}

/** cloud-files 6.4.3 interfaces.py:1771: `.get` on whatever the file contains, except null. */
function tokenOf(file: SecretFile): {
  readonly token?: PyJson;
  readonly raises?: PythonException;
  readonly unknown?: string;
} {
  if (file.is === 'absent') return {};
  if (file.is === 'unread') return { unknown: file.reason };
  if (file.is === 'broken') return { raises: file.error };
  if (file.json.t === 'null') return {};
  if (file.json.t !== 'dict') return { raises: attributeError(pythonTypeName(file.json), 'get') };
  const token = file.json.entries.get('token');
  return token === undefined || token.t === 'null' ? {} : { token };
}

function isOpened(entry: ChainEntry, path: string | undefined): boolean {
  return (
    entry.slot === 'token' && entry.place.kind === 'file' && entry.place.path === path && entry.state !== 'ignored'
  );
}

/** `secrets=` is consumed by the parent's signature before the CAVE part reads it (interfaces.py:1772). */
function secretsEntry(given: PyJson | undefined): readonly ChainEntry[] {
  if (given === undefined) return [];
  const held = given.t === 'dict' ? given.entries.get('token') : given;
  const value = held === undefined || held.t === 'null' ? {} : { value: tokenValue(held) };
  return [
    {
      slot: 'token',
      place: { kind: 'argument', name: 'secrets' },
      role: 'lookalike',
      state: 'ignored',
      why: 'cloud-files takes no CAVE token from its secrets argument',
      wins: false,
      ...value,
    },
  ];
}

function folderSettings(world: World): Readonly<Record<string, Setting>> {
  const given = (name: string): Record<string, Setting> => {
    const value = environmentValue(world, name);
    return value === undefined ? {} : { [name.toLowerCase()]: { value, place: { kind: 'env', name } } };
  };
  return { ...given('CLOUD_VOLUME_DIR'), ...given('CLOUD_FILES_DIR') };
}
