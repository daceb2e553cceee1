import { resolve } from 'node:path';
import { formats } from '../formats.generated.ts';
import { nearest } from '../nearest.ts';
import type { FormatCommand, FormatEntry } from '../report/format.ts';
import { ourOwn, rawText, say, type Untrusted } from '../value/untrusted.ts';
import type { Parsed } from './command.ts';
import type { Host } from './host.ts';
import { isOn, textsOf } from './option-value.ts';
import { formatNames } from './options.ts';
import { UsageError } from './usage-error.ts';

/** Where a run's output goes, and in which formats. */
export interface ChosenOutputs {
  /** One format, and perhaps the annotations of a CI service behind it. */
  readonly stdout: readonly FormatEntry[];
  readonly files: readonly FileOutput[];
  /** GitHub's file for the summary of a step, to which markdown is added. */
  readonly summary?: string;
}

/** A file that a format is written to. */
export interface FileOutput {
  readonly format: FormatEntry;
  /** Absolute. */
  readonly path: string;
}

const help = say`See auth-doctor --help.`;
/** The commands whose findings GitHub is shown without being asked to. */
const annotated: readonly FormatCommand[] = ['check', 'scan'];

/**
 * Returns what `--format` asks for: text where nothing is asked for on standard output. In a job of GitHub Actions,
 * annotations and a summary are added by themselves. Throws `UsageError` for a format that the command does not have,
 * and for two on standard output.
 */
export function chosenOutputs(parsed: Parsed, command: FormatCommand, { env }: Pick<Host, 'env'>): ChosenOutputs {
  const asked = textsOf(parsed, 'format').map((given) => outputOf(given, command));
  const files = asked.flatMap((each) => ('path' in each ? [each] : []));
  if (new Set(files.map(({ path }) => path)).size < files.length)
    throw new UsageError(say`two values of --format name the same file`, help);
  const printed = [
    ...new Set([
      ...(isOn(parsed, 'json') ? [entryOf('json')] : []),
      ...asked.flatMap((each) => ('path' in each ? [] : [each.format])),
    ]),
  ];
  const [first, second] = printed.filter(({ isAnnotations }) => !isAnnotations);
  const annotations = printed.filter(({ isAnnotations }) => isAnnotations);
  if (second || (annotations.length > 0 && first && first.name !== 'text'))
    throw new UsageError(
      say`only one format can be printed; give the others a file: --format ${ourOwn((second ?? first ?? entryOf('json')).name)}=FILE`,
      help,
    );
  const isGitHub = env['GITHUB_ACTIONS'] === 'true' && annotated.includes(command);
  const github = annotations.length > 0 || isGitHub;
  const main = first ?? (annotations.length > 0 ? undefined : entryOf('text'));
  const added = isGitHub && annotations.length === 0 && main?.name === 'text' ? formats.filter(isGitHubs) : annotations;
  const summary = env['GITHUB_STEP_SUMMARY'];
  return {
    stdout: [...(main ? [main] : []), ...added],
    files,
    ...(github && summary ? { summary } : {}),
  };
}

function isGitHubs({ isAnnotations }: FormatEntry): boolean {
  return isAnnotations;
}

function entryOf(name: string): FormatEntry {
  const found = formats.find((each) => each.name === name);
  if (!found) throw new Error(`there is no format ${name}`);
  return found;
}

function outputOf(given: Untrusted, command: FormatCommand): FileOutput | { readonly format: FormatEntry } {
  const { name, path } = partsOf(rawText(given));
  const names = formatNames(command);
  if (!names.includes(name)) {
    const meant = nearest(name, names);
    if (meant !== undefined) throw new UsageError(say`unknown value of --format; did you mean "${ourOwn(meant)}"?`);
    throw new UsageError(say`--format takes one of: ${ourOwn(names.join(', '))}.`, help);
  }
  if (path === '') throw new UsageError(say`--format ${ourOwn(name)}= needs a file`, help);
  return path === undefined ? { format: entryOf(name) } : { format: entryOf(name), path: resolve(path) };
}

function partsOf(given: string): { readonly name: string; readonly path?: string } {
  const at = given.indexOf('=');
  return at === -1 ? { name: given } : { name: given.slice(0, at), path: given.slice(at + 1) };
}

/**
 * Returns where a command line asks for output in a format that has a form for failures, also one that cannot be
 * followed: whoever reads these outputs is told of the failure there.
 */
export function askedOutputs(args: readonly string[]): ChosenOutputs {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const asked = options.flatMap((arg, index) => {
    if (arg === '--json') return ['json'];
    if (arg.startsWith('--format=')) return [arg.slice('--format='.length)];
    return arg === '--format' ? (options[index + 1] ?? []) : [];
  });
  const known = asked.map(partsOf).flatMap(({ name, path }) => {
    const format = formats.find((each) => each.name === name && each.failures);
    return format ? [{ format, path }] : [];
  });
  return {
    stdout: known.flatMap(({ format, path }) => (path === undefined ? [format] : [])).slice(0, 1),
    files: known.flatMap(({ format, path }) => (path ? [{ format, path: resolve(path) }] : [])),
  };
}
