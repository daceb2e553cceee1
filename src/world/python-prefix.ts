import { posix, win32 } from 'node:path';
import type { World } from '../types/world.ts';

/** Where a Python is installed: its `sys.prefix`. */
export interface PythonPrefix {
  readonly path: string;
  /** `VIRTUAL_ENV`, `python3 on PATH`. */
  readonly foundBy: string;
  /** `3.11`, if the interpreter's name contains it. */
  readonly version?: string;
}

/** A variable's value; names are case-insensitive on Windows. */
export function variable(world: Pick<World, 'env' | 'platform'>, name: string): string | undefined {
  const same = (each: string): boolean => (world.platform === 'win32' ? each.toUpperCase() === name : each === name);
  return world.env.find((each) => same(each.name))?.value;
}

/** The rules for paths in this world. */
export function pathRules(world: Pick<World, 'platform'>): typeof posix {
  return world.platform === 'win32' ? win32 : posix;
}

/** A path with its links resolved, if the world can follow them. */
export async function realPathOf(world: Pick<World, 'realPath'>, path: string): Promise<string> {
  return (await world.realPath?.(path)) ?? path.replace(/(?<=.)[\\/]+$/, '');
}

/**
 * The lines `key = value` of a `pyvenv.cfg`, with keys in lower case (CPython 3.11, Modules/getpath.py); undefined if
 * there is none.
 */
export async function venvSettings(
  world: Pick<World, 'platform' | 'read'>,
  prefix: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  const file = await world.read(pathRules(world).join(prefix, 'pyvenv.cfg'));
  if (file.is !== 'file') return undefined;
  const lines = new TextDecoder()
    .decode(file.bytes)
    .split(/\r?\n/)
    .map((line) => line.split('='));
  return new Map(
    lines.flatMap(([key = '', ...value]) =>
      value.length === 0 ? [] : [[key.trim().toLowerCase(), value.join('=').trim()]],
    ),
  );
}
