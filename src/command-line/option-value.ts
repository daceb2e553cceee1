import { nearest } from '../nearest.ts';
import type { Parsed } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The value of an option that takes one of some words; undefined where it is not given. Throws `UsageError`. */
export function oneOf<const T extends string>(parsed: Parsed, name: string, choices: readonly T[]): T | undefined {
  const given = lastOf(parsed[name]);
  if (given === undefined) return undefined;
  const found = choices.find((each) => each === given);
  if (found !== undefined) return found;
  const meant = typeof given === 'string' ? nearest(given, choices) : undefined;
  if (meant !== undefined) throw new UsageError(`unknown value of --${name}; did you mean "${meant}"?`);
  throw new UsageError(`--${name} takes one of: ${choices.join(', ')}.`, 'See auth-doctor --help.');
}

/** The text of an option; undefined where it is not given. Throws `UsageError` for an empty one. */
export function textOf(parsed: Parsed, name: string): string | undefined {
  const given = lastOf(parsed[name]);
  if (given === undefined) return undefined;
  if (typeof given !== 'string' || given === '')
    throw new UsageError(`--${name} needs a value.`, 'See auth-doctor --help.');
  return given;
}

/** Whether a switch is on. */
export function isOn(parsed: Parsed, name: string): boolean {
  return lastOf(parsed[name]) === true;
}

/** An option that is given twice is a list: the last one counts. */
export function lastOf(given: unknown): unknown {
  return Array.isArray(given) ? given.at(-1) : given;
}

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds of `90s`, `30m`, `72h`, `7d`, `2w`. Throws `UsageError` for anything else; `option` names where it stood. */
export function durationSeconds(text: string, option: string): number {
  const [, count, unit] = /^(\d{1,9})([smhdw])$/.exec(text) ?? [];
  const each = seconds[unit ?? ''];
  if (count === undefined || each === undefined)
    throw new UsageError(
      `--${option} takes a number with its unit: 90s, 30m, 72h, 7d or 2w.`,
      'See auth-doctor --help.',
    );
  return Number(count) * each;
}
