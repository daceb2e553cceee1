import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether a directory is in a work tree, judging by its files alone. */
export function hasWorkTree(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && hasWorkTree(dirname(folder)));
}
