import type { PythonException } from '../../../python/exception.ts';
import { isGranted } from '../../../python/os-access.ts';
import { osError } from '../../../python/os-error.ts';
import { joinPath } from '../../../python/os-path.ts';
import type { World } from '../../../types/world.ts';

/**
 * The warning of a constructor that is given a token and cannot store it: `_write_token_info` (auth.py:672-731) creates
 * the directory and a temporary file in it, with eight random letters at the end. Later failures are not predicted.
 */
export async function saveWarning(world: World, folder: string, name: string): Promise<string | undefined> {
  const error = await writeError(world, folder, joinPath(world, folder, `.${name}.xxxxxxxx`));
  return error && `UserWarning: Failed to save token: ${error.message}`;
}

async function writeError(world: World, folder: string, file: string): Promise<PythonException | undefined> {
  const found = await world.stat(folder);
  if (found.is === 'unread') return undefined;
  if (found.is === 'found') return creationError(world, found.stat, file);
  // A link to nowhere exists for mkdir, but not for the file.
  const [parent, name] = splitPath(world, folder);
  const listed = await world.list(parent || world.cwd);
  if (listed.is === 'found' && listed.names.includes(name)) return osError(found.code, file);
  return await folderError(world, folder);
}

/** `os.makedirs(folder)` (Lib/os.py). */
async function folderError(world: World, folder: string): Promise<PythonException | undefined> {
  const [parent] = splitPath(world, folder);
  const found = await world.stat(parent || world.cwd);
  if (found.is === 'unread' || parent === folder) return undefined;
  return found.is === 'found' ? creationError(world, found.stat, folder) : await folderError(world, parent);
}

/** What creating `path` in a directory raises. */
function creationError(
  world: World,
  folder: Parameters<typeof isGranted>[1],
  path: string,
): PythonException | undefined {
  if (folder.kind !== 'directory') return osError('ENOTDIR', path);
  const may = isGranted(world.user, folder, 'write') && isGranted(world.user, folder, 'search');
  return may ? undefined : osError('EACCES', path);
}

function splitPath(world: World, path: string): readonly [string, string] {
  const cut = Math.max(path.lastIndexOf('/'), world.platform === 'win32' ? path.lastIndexOf('\\') : -1);
  return [path.slice(0, cut <= 0 ? cut + 1 : cut), path.slice(cut + 1)];
}
