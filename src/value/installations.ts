import type { Client } from '../types/provider.ts';
import type { Installation, PythonEnvironment, World } from '../types/world.ts';

/** What finding a client's installations needs to know of it. */
export type Installable = Pick<Client, 'programs' | 'isProgram'> & { readonly package: { readonly name: string } };

/**
 * Where a client's package is installed: in the Python that the user's own code runs in, and in those that its programs
 * on PATH run in (pipx, `uv tool`, conda). The first one counts: for a library the user's Python, for a program its
 * own.
 */
export async function installationsOf(
  world: Pick<World, 'packages'>,
  { package: { name }, programs = [], isProgram = false }: Installable,
): Promise<readonly Installation[]> {
  const own = await installation(name, await world.packages());
  const started = await Promise.all(
    programs.map(async (program) => await installation(name, await world.packages(program), program)),
  );
  const found = isProgram ? [...started, own] : [own, ...started];
  const seen = new Set<string>();
  return found.flatMap((each) => {
    if (!each || seen.has(each.python.path)) return [];
    seen.add(each.python.path);
    // A program of the user's own Python is not another installation.
    return [each.python.path === own?.python.path ? own : each];
  });
}

/** The version of a client's package that counts, or undefined. */
export async function installedVersion(
  world: Pick<World, 'packages'>,
  client: Installable,
): Promise<string | undefined> {
  return (await installationsOf(world, client))[0]?.version;
}

async function installation(
  name: string,
  python: PythonEnvironment | undefined,
  program?: string,
): Promise<Installation | undefined> {
  const version = python?.packages.get(name);
  if (!python || version === undefined || (await python.isLeftOver?.(name))) return undefined;
  return { package: name, version, python, ...(program === undefined ? {} : { program }) };
}
