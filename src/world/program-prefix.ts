import { interpreterAt, interpreterOnPath } from './interpreter-on-path.ts';
import { programOnPath } from './program-on-path.ts';
import { type PythonPrefix, pathRules, realPathOf } from './python-prefix.ts';
import type { PythonWorld } from './python-world.ts';

/** Windows launchers have 100 to 200 KB; a much larger file is another kind of program. */
const largestLauncher = 2 << 20;

/**
 * The Python that a console script on PATH runs in, by its own first line: pipx, `uv tool`, conda and pip write the
 * interpreter there. Undefined if it is not such a script, or if it starts an unknown Python.
 */
export async function programPrefix(world: PythonWorld, program: string): Promise<PythonPrefix | undefined> {
  const found = await programOnPath(world, program);
  if (!found || found.stat.size > largestLauncher) return undefined;
  const file = await world.read(found.path);
  if (file.is !== 'file') return undefined;
  const foundBy = `${program} on PATH`;
  const named =
    world.platform === 'win32'
      ? launcherInterpreter(file.bytes)
      : await scriptInterpreter(world, found.path, decoded(file.bytes.subarray(0, 4096)));
  if (named === undefined) return undefined;
  if (named !== 'python' && named !== 'python3') return await prefixAt(world, named, foundBy);
  const users = await interpreterOnPath(world, [named]);
  return users && !('doubt' in users) ? { ...users, foundBy } : undefined;
}

/**
 * The interpreter of a script: `#!/venv/bin/python`; if that is too long or contains a space, the two lines that a
 * shell and Python read differently (distlib 0.3, scripts.py), with the script's own directory in them if uv made them
 * relocatable. `/usr/bin/env python3` is whatever PATH has.
 */
async function scriptInterpreter(world: PythonWorld, script: string, text: string): Promise<string | undefined> {
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  const direct = /^#! *(\S.*?) *$/.exec(first)?.[1];
  if (direct === undefined) return undefined;
  const env = /^\S*\/env (?:-S )?(python3?)(?: .*)?$/.exec(direct)?.[1];
  if (env !== undefined) return env;
  if (/^\S*\/sh$/.test(direct)) {
    const quoted = /^'''exec' (?:"([^"$]+)"|(\/[^\s"$]+)) "\$0" "\$@"$/.exec(second);
    const beside = /^'''exec' "\$\(dirname .*\)"\/'?([\w.]+)'? "\$0" "\$@"$/.exec(second)?.[1];
    if (beside === undefined) return quoted?.[1] ?? quoted?.[2];
    const path = pathRules(world);
    return path.join(path.dirname(await realPathOf(world, script)), beside);
  }
  // Options of the interpreter follow a space: `-E`, `-sP`.
  const interpreter = direct.replace(/ -\w+$/, '');
  return /\/(?:python|pypy)(\d[\d.]*)?t?$/.test(interpreter) ? interpreter : undefined;
}

/** A Windows launcher ends in the line `#!C:\venv\Scripts\python.exe` and an archive (distlib 0.3, scripts.py). */
function launcherInterpreter(bytes: Uint8Array): string | undefined {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(
    'PK\u0003\u0004',
    undefined,
    'latin1',
  );
  if (archive < 0) return undefined;
  const line = /#!([^\r\n\0]+)\r?\n$/.exec(decoded(bytes.subarray(Math.max(0, archive - 4096), archive)))?.[1];
  return line?.replace(/^"|"? *(?:-\w+ *)?$/g, '');
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function prefixAt(world: PythonWorld, interpreter: string, foundBy: string): Promise<PythonPrefix | undefined> {
  const path = pathRules(world);
  if (!path.isAbsolute(interpreter)) return undefined;
  const folder = path.dirname(interpreter);
  const found = await world.stat(interpreter);
  if (found.is === 'found') {
    const prefix = await interpreterAt(world, { path: interpreter, folder, stat: found.stat }, foundBy);
    return 'doubt' in prefix ? undefined : prefix;
  }
  // A venv whose Python is gone, as after a system upgrade: the program does not start, but its packages are there.
  const own = path.dirname(folder);
  return (await world.stat(path.join(own, 'pyvenv.cfg'))).is === 'found' ? { path: own, foundBy } : undefined;
}
