import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRegularFile } from '../../../git/read-regular-file.ts';
import { systemErrorCode } from '../error-code.ts';

/** gitrepository-layout(5): nested alternates end at this depth, as in git. */
const deepest = 5;

/**
 * The `objects` directory of a repository and those that it borrows from; undefined if they are given in a form that is
 * not supported here.
 */
export function objectFolders(objects: string): readonly string[] | undefined {
  const found: string[] = [];
  const add = (folder: string, depth: number): boolean => {
    if (found.includes(folder)) return true;
    found.push(folder);
    const lines = textOf(join(folder, 'info', 'alternates')).split('\n');
    const named = lines.filter((line) => line !== '' && !line.startsWith('#'));
    if (named.length > 0 && depth === deepest) return false;
    return named.every((line) => !line.startsWith('"') && add(resolve(folder, line), depth + 1));
  };
  return add(resolve(objects), 0) ? found : undefined;
}

/** The names of the packs of an `objects` directory that have an index, without `.pack`. */
export function packNames(objects: string): readonly string[] {
  const names = new Set(namesIn(join(objects, 'pack')));
  return [...names]
    .filter((name) => name.endsWith('.idx') && names.has(name.replace(/idx$/, 'pack')))
    .map((name) => join(objects, 'pack', name.slice(0, -'.idx'.length)))
    .sort();
}

/** The ids of the loose objects of an `objects` directory, with 40 or 64 digits. */
export function* looseIds(objects: string): Generator<string> {
  for (const folder of namesIn(objects).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of namesIn(join(objects, folder)))
      if (/^[0-9a-f]{38}(?:[0-9a-f]{24})?$/.test(name)) yield folder + name;
  }
}

function textOf(path: string): string {
  try {
    return readRegularFile(path).toString('utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Throws the system's error, except for a missing directory. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
