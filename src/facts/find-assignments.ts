import { posix, win32 } from 'node:path';
import { registryPath } from '../path-key.ts';
import type { Assignment } from '../types/facts.ts';
import type { World } from '../types/world.ts';
import { knownValue } from '../value/known-value.ts';
import { type AssignmentLine, assignmentIn, exportsAll, exportsVariable } from './assignment-line.ts';
import { type AssignmentFile, assignmentFiles } from './startup-files.ts';
import { textIn } from './text-in.ts';

/** Larger files are not searched, in bytes: startup files are small. */
const largest = 1_048_576;
/** The longest line that is searched, in characters: people don't write longer ones. */
const longest = 4096;
/**
 * The most mentions of wanted names that are examined in one file: a repository's .envrc could be made to take long.
 */
const mostMentions = 400;

/** A line of a file that sets a wanted variable. */
interface FoundLine {
  readonly name: string;
  readonly file: number;
  readonly number: number;
  readonly does: AssignmentLine;
}

/**
 * Returns the lines that set the given variables: their place, whether they export, and whether they set the current
 * value. A line with the same value may not be the one that set it, but looking there does no harm; one with another
 * value did not set it. Values are secrets, and are only returned on request (`withValues`).
 */
export async function findAssignments(
  world: World,
  names: readonly string[],
  lookAtRcFiles: boolean,
  withValues = false,
): Promise<ReadonlyMap<string, readonly Assignment[]>> {
  const wanted = names.filter((name) => /^[A-Za-z_]\w*$/.test(name));
  if (wanted.length === 0) return new Map();
  // A program of Windows answers for the registry: meanwhile the files are read.
  const registry = registryAssignments(world, wanted, withValues);
  const files = await assignmentFiles(world, lookAtRcFiles);
  const texts = await Promise.all(files.map(async ({ path }) => await textOf(world, path)));
  const found: FoundLine[] = [];
  const exported = new Set<string>();
  for (const [file, { syntax, readBy }] of files.entries()) {
    const text = texts[file] ?? '';
    // Nearly all files mention none of them, and their lines are not looked at one by one.
    // PowerShell knows no case, and what is left of it on other systems is the variable's own.
    const seen = syntax === 'powershell' ? text.toLowerCase() : text;
    const mentioned = wanted.filter((name) => seen.includes(syntax === 'powershell' ? name.toLowerCase() : name));
    const mayExportAll = syntax === 'sh' && /\bset(?:opt)?\s/i.test(text);
    if (mentioned.length === 0 && !mayExportAll) continue;
    let mentions = 0;
    for (const [number, line] of text.split('\n').entries()) {
      if (line.length > longest || line.trimStart().startsWith('#')) continue;
      if (mayExportAll && exportsAll(line)) for (const name of wanted) exported.add(exportKey(readBy, file, name));
      for (const name of mentioned) {
        if (!(syntax === 'powershell' ? line.toLowerCase().includes(name.toLowerCase()) : line.includes(name)))
          continue;
        if (mentions >= mostMentions) break;
        mentions += 1;
        if (syntax === 'sh' && exportsVariable(line, name)) exported.add(exportKey(readBy, file, name));
        const does = assignmentIn(line, name, syntax);
        if (does) found.push({ name, file, number: number + 1, does });
      }
    }
  }
  const assignments = new Map<string, Assignment[]>();
  for (const { name, file, number, does } of found) {
    const { path, readBy } = files[file] as AssignmentFile;
    const shell = shellThatPassesOver(files, texts, file, world);
    assignments.set(name, [
      ...(assignments.get(name) ?? []),
      {
        place: { kind: 'file', path, line: number },
        matches: comparison(does, world.env.find((each) => each.name === name)?.value),
        exported: does.exports || exported.has(exportKey(readBy, file, name)),
        readBy,
        ...(shell === undefined ? {} : { neverReadBy: shell }),
        // Of several readings, the last one is without quotation marks and comments.
        ...(withValues && does.isLiteral && does.values.length > 0
          ? { value: knownValue(does.values.at(-1) ?? '') }
          : {}),
      },
    ]);
  }
  for (const { name, assignment } of await registry)
    assignments.set(name, [...(assignments.get(name) ?? []), assignment]);
  return assignments;
}

/** What Windows itself sets for every program that the user starts. Names are not case-sensitive there. */
async function registryAssignments(
  world: World,
  wanted: readonly string[],
  withValues: boolean,
): Promise<readonly { readonly name: string; readonly assignment: Assignment }[]> {
  const variables = (await world.userVariables?.()) ?? [];
  return wanted.flatMap((name) => {
    const found = variables.find((each) => each.name.toUpperCase() === name.toUpperCase());
    if (!found) return [];
    const here = world.env.find((each) => each.name.toUpperCase() === name.toUpperCase())?.value;
    const isLiteral = found.value !== undefined;
    const does = { values: found.value === undefined ? [] : [found.value], isLiteral, exports: true };
    const assignment: Assignment = {
      place: { kind: 'file', path: registryPath },
      matches: comparison(does, here),
      exported: true,
      readBy: 'registry',
      ...(withValues && found.value !== undefined ? { value: knownValue(found.value) } : {}),
    };
    return [{ name, assignment }];
  });
}

/** Startup files of shells are read together; any other file alone. */
function exportKey(readBy: Assignment['readBy'], file: number, name: string): string {
  return `${readBy === 'bash' || readBy === 'sh' || readBy === 'zsh' ? 'shell' : file} ${name}`;
}

function comparison({ values, isLiteral }: AssignmentLine, here: string | undefined): Assignment['matches'] {
  if (here === undefined) return 'unknown';
  if (values.includes(here)) return 'same';
  return isLiteral ? 'different' : 'unknown';
}

/** Which shell's files each shell reads when it starts. */
const reads: Readonly<Record<string, readonly Assignment['readBy'][]>> = {
  bash: ['bash', 'sh'],
  zsh: ['zsh'],
  fish: ['fish'],
  csh: ['csh'],
  tcsh: ['csh'],
  sh: ['sh'],
  dash: ['sh'],
  ksh: ['sh'],
  pwsh: ['powershell'],
};
const shellFiles: ReadonlySet<string> = new Set(['bash', 'zsh', 'fish', 'csh', 'powershell']);

/** The user's own shell, if it never reads a file: neither directly nor through one of its own files. */
function shellThatPassesOver(
  files: readonly AssignmentFile[],
  texts: readonly string[],
  file: number,
  world: World,
): string | undefined {
  const shell = world.env
    .find(({ name }) => name === 'SHELL')
    ?.value.split('/')
    .at(-1);
  const own = shell === undefined ? undefined : reads[shell];
  const { readBy = 'sh', path = '' } = files[file] ?? {};
  // Files for sh are also read by the whole session.
  if (own === undefined || !shellFiles.has(readBy) || own.includes(readBy)) return undefined;
  const name = (world.platform === 'win32' ? win32 : posix).basename(path);
  const isNamed = files.some((each, index) => own.includes(each.readBy) && texts[index]?.includes(name));
  return isNamed ? undefined : shell;
}

async function textOf(world: World, path: string): Promise<string> {
  const found = await world.stat(path);
  if (found.is !== 'found' || found.stat.kind !== 'file' || found.stat.size > largest) return '';
  const read = await world.read(path);
  if (read.is !== 'file') return '';
  const bytes = Buffer.from(read.bytes);
  // Windows PowerShell's own `>` and Notepad of old write UTF-16 with a mark at its beginning.
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.subarray(2).toString('utf16le') : textIn(read.bytes);
}
