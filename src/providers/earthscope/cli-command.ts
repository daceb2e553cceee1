import type { ResolveInput } from '../../types/resolution.ts';

/** What the user's own code, or the `es` command line, requests. */
export interface Request {
  /** `get-access-token`; `help` if nothing is requested at all; undefined for the SDK, which requests everything. */
  readonly command?: string;
  readonly profile?: string;
  /** In seconds. */
  readonly threshold?: number;
}

/** Reads `options.cli` (an `es` command line), `options.profile` (a name) and `options.threshold`. */
export function requestOf(input: ResolveInput | undefined): Request {
  const options = input?.options ?? {};
  const line = Array.isArray(options['cli']) ? options['cli'].filter((word) => typeof word === 'string') : [];
  // An empty --profile counts as none (earthscope_cli 1.2.0 common.py:31).
  const profile =
    optionValue(line, '--profile', '-p') ?? (typeof options['profile'] === 'string' ? options['profile'] : undefined);
  const given = optionValue(line, '--auto-refresh-threshold', '-a') ?? options['threshold'];
  const threshold = given === undefined || given === '' ? Number.NaN : Number(given);
  const command = commandWord(line);
  return {
    ...(command === undefined ? {} : { command }),
    ...(profile ? { profile } : {}),
    ...(Number.isFinite(threshold) ? { threshold } : {}),
  };
}

function commandWord(line: readonly string[]): string | undefined {
  if (line.length === 0) return undefined;
  if (line.some((word) => word === '--help' || word === '--version' || word === '-v')) return 'help';
  const takesValue = new Set(['--profile', '-p', '--auto-refresh-threshold', '-a']);
  const words = line.filter((word, index) => !word.startsWith('-') && !takesValue.has(line[index - 1] ?? ''));
  const isGroup = words[0] === 'user' || words[0] === 'debug' || words[0] === 'dropoff';
  return (isGroup ? words[1] : words[0]) ?? 'help';
}

function optionValue(line: readonly string[], ...names: readonly string[]): string | undefined {
  const at = line.findLastIndex((word) => names.some((name) => word === name || word.startsWith(`${name}=`)));
  const word = line[at];
  if (word === undefined) return undefined;
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : line[at + 1];
}
