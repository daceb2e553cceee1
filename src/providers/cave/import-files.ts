import type { PythonException } from '../../python/exception.ts';
import { type PyJson, pythonTypeName } from '../../python/json-value.ts';
import { environmentValue } from '../../python/os-environ.ts';
import { expandUser, joinPath } from '../../python/os-path.ts';
import type { ChainEntry } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { readSecretFile, type SecretFile } from './secret-file.ts';

/** Files of other secrets that are read when the package is imported; a broken one stops every use of it. */
interface ImportOutcome {
  readonly raises?: Pick<PythonException, 'class' | 'message'>;
  readonly entries: readonly ChainEntry[];
}

/** cloud-files 6.4.3 secrets.py:53: the Google project's name is read at import. */
export async function cloudFilesImport(world: World): Promise<ImportOutcome> {
  const path = await firstPath(world, filesFolders(world), 'google-secret.json');
  return path === undefined ? { entries: [] } : await checked(world, path, 'project_id');
}

/** cloud-volume 12.15.2 secrets.py:65 and :143, after cloud-files has been imported. */
export async function cloudVolumeImport(world: World): Promise<ImportOutcome> {
  const first = await cloudFilesImport(world);
  if (first.raises) return first;
  const folders = volumeFolders(world);
  const named =
    environmentValue(world, 'GOOGLE_PROJECT_NAME') !== undefined ||
    (await firstPath(world, folders, 'project_name')) !== undefined;
  const google = named ? undefined : await firstPath(world, folders, 'google-secret.json');
  const second = google === undefined ? { entries: [] } : await checked(world, google, 'project_id');
  if (second.raises) return second;
  const boss = await firstPath(world, folders, 'boss-secret.json');
  return boss === undefined ? { entries: [] } : await checked(world, boss, undefined);
}

/** Where cloud-files looks for a secret's file (cloud-files 6.4.3 secrets.py:25). */
export function filesFolders(world: World): readonly string[] {
  const home = expandUser(world, '~');
  const volume = environmentValue(world, 'CLOUD_VOLUME_DIR') ?? joinPath(world, home, '.cloudvolume');
  const files = environmentValue(world, 'CLOUD_FILES_DIR') ?? joinPath(world, home, '.cloudfiles');
  return [joinPath(world, volume, 'secrets'), '/', joinPath(world, files, 'secrets')];
}

function volumeFolders(world: World): readonly string[] {
  const home = expandUser(world, '~');
  const volume = environmentValue(world, 'CLOUD_VOLUME_DIR') ?? joinPath(world, home, '.cloudvolume');
  return [volume, joinPath(world, home, '.neuroglancer'), '/'].map((folder) => joinPath(world, folder, 'secrets'));
}

/** The first path at which a name is found, or undefined. */
export async function firstPath(world: World, folders: readonly string[], name: string): Promise<string | undefined> {
  for (const folder of folders) {
    const path = joinPath(world, folder, name);
    if ((await world.stat(path)).is === 'found') return path;
  }
  return undefined;
}

async function checked(world: World, path: string, key: string | undefined): Promise<ImportOutcome> {
  const file = await readSecretFile(world, path);
  const error =
    file.is === 'broken'
      ? file.error
      : file.is === 'json' && key !== undefined
        ? subscriptError(file.json, key)
        : undefined;
  if (!error) return { entries: [] };
  return { raises: { class: error.class, message: error.message }, entries: [entry(path, file)] };
}

function entry(path: string, file: SecretFile): ChainEntry {
  const problem = file.is === 'broken' ? file.problem : ({ kind: 'missing-key', what: 'no project_id' } as const);
  return {
    slot: 'import',
    place: { kind: 'file', path },
    role: 'current',
    state: file.is === 'broken' ? file.state : 'malformed',
    why: 'it is read when the package is imported',
    wins: false,
    ...('stat' in file && file.stat ? { stat: file.stat } : {}),
    problem: { ...problem, effect: 'fatal' },
  };
}

/** What `value[key]` raises (Objects/abstract.c, PyObject_GetItem); undefined if it returns a value. */
export function subscriptError(value: PyJson, key: string): PythonException | undefined {
  if (value.t === 'dict') return value.entries.has(key) ? undefined : { class: 'KeyError', message: `'${key}'` };
  if (value.t === 'list') return { class: 'TypeError', message: 'list indices must be integers or slices, not str' };
  if (value.t === 'str') return { class: 'TypeError', message: "string indices must be integers, not 'str'" };
  return { class: 'TypeError', message: `'${pythonTypeName(value)}' object is not subscriptable` };
}
