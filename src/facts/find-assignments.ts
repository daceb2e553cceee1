import type { Place } from '../types/place.ts';
import type { World } from '../types/world.ts';
import { type AssignmentSyntax, assignmentFiles } from './startup-files.ts';

/** A file of more than this many bytes is not looked through: start-up files are small. */
const largest = 1_048_576;
/** The most characters of a line that is looked through: people write no longer ones. */
const longest = 4096;

/**
 * Who sets the given variables: files and line numbers, never values. A file may set a variable and yet not have done
 * so here (another shell, an older terminal), so this is where to look, and no proof.
 */
export async function findAssignments(
  world: World,
  names: readonly string[],
  lookAtRcFiles: boolean,
): Promise<ReadonlyMap<string, readonly Place[]>> {
  const assignments = new Map<string, Place[]>();
  const wanted = names.filter((name) => /^[A-Za-z_]\w*$/.test(name));
  if (wanted.length === 0) return assignments;
  const files = await assignmentFiles(world, lookAtRcFiles);
  const texts = await Promise.all(files.map(async ({ path }) => await textOf(world, path)));
  for (const [index, { path, syntax }] of files.entries()) {
    for (const [number, line] of (texts[index] ?? '').split('\n').entries()) {
      if (line.length > longest || line.trimStart().startsWith('#')) continue;
      for (const name of wanted.filter((each) => line.includes(each) && sets(line, each, syntax))) {
        assignments.set(name, [...(assignments.get(name) ?? []), { kind: 'file', path, line: number + 1 }]);
      }
    }
  }
  return assignments;
}

async function textOf(world: World, path: string): Promise<string> {
  const found = await world.stat(path);
  if (found.is !== 'found' || found.stat.kind !== 'file' || found.stat.size > largest) return '';
  const read = await world.read(path);
  return read.is === 'file' ? Buffer.from(read.bytes).toString('utf8') : '';
}

/** Whether a line sets a variable. The name is made of word characters, so that it means itself in a pattern. */
function sets(line: string, name: string, syntax: AssignmentSyntax): boolean {
  switch (syntax) {
    case 'sh':
      // `NAME=value` at the beginning of a command: alone, or after `export`, `declare -x`, other assignments.
      return new RegExp(
        String.raw`(?:^|[;&(]|\bthen|\bdo|\belse)\s*(?:(?:export|declare|typeset|readonly)\s+(?:-\w+\s+)*)?(?:\w+(?:=\S*)?\s+)*${name}=`,
      ).test(line);
    case 'fish':
      return (
        new RegExp(String.raw`(?:^|;|&&|\band)\s*(?:set\s+(?:-[-\w]+\s+)*${name}(?:\s|$)|export\s+${name}=)`).test(
          line,
        ) && !/\bset\s+(?:-\w*[eqS]|--erase|--query)/.test(line)
      );
    case 'fish-universal':
      return new RegExp(String.raw`^SETUVAR\s+(?:--\w+\s+)*${name}:`).test(line);
    case 'assignments':
      return new RegExp(String.raw`^\s*(?:export\s+)?${name}\s*=`).test(line);
    case 'json':
      return new RegExp(String.raw`"${name}"\s*:`).test(line);
  }
}
