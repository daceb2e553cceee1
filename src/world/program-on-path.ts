import type { FileStat, World } from '../types/world.ts';
import { pathRules, variable } from './python-prefix.ts';

/** A program that a shell would start. */
export interface ProgramOnPath {
  readonly path: string;
  /** The directory of PATH that it is in. */
  readonly folder: string;
  readonly stat: FileStat;
}

/** The first executable file with this name in the directories of PATH, or undefined. */
export async function programOnPath(
  world: Pick<World, 'env' | 'platform' | 'stat'>,
  name: string,
): Promise<ProgramOnPath | undefined> {
  const path = pathRules(world);
  const folders = (variable(world, 'PATH') ?? '').split(path.delimiter).filter((each) => path.isAbsolute(each));
  for (const folder of new Set(folders)) {
    const program = path.join(folder, world.platform === 'win32' ? `${name}.exe` : name);
    const found = await world.stat(program);
    if (found.is !== 'found' || found.stat.kind !== 'file') continue;
    // Windows' own stub, which opens the store, is an empty file.
    const isProgram = world.platform === 'win32' ? found.stat.size > 0 : (found.stat.mode & 0o111) !== 0;
    if (isProgram) return { path: program, folder, stat: found.stat };
  }
  return undefined;
}
