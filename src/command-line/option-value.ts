import { nearest } from '../nearest.ts';
import { ourOwn, rawText, say, type Untrusted } from '../value/untrusted.ts';
import type { Parsed, ParsedValue } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The value of an option with a fixed list of values; undefined if it is not given. Throws `UsageError`. */
export function oneOf<const T extends string>(parsed: Parsed, name: string, choices: readonly T[]): T | undefined {
  const given = lastOf(parsed[name]);
  if (given === undefined) return undefined;
  const text = isText(given) ? rawText(given) : undefined;
  const found = choices.find((each) => each === text);
  if (found !== undefined) return found;
  const meant = text === undefined ? undefined : nearest(text, choices);
  if (meant !== undefined)
    throw new UsageError(say`unknown value of --${ourOwn(name)}; did you mean "${ourOwn(meant)}"?`);
  throw new UsageError(
    say`--${ourOwn(name)} takes one of: ${ourOwn(choices.join(', '))}.`,
    say`See auth-doctor --help.`,
  );
}

/** The text of an option; undefined if it is not given. Throws `UsageError` for an empty one. */
export function textOf(parsed: Parsed, name: string): Untrusted | undefined {
  const given = lastOf(parsed[name]);
  if (given === undefined) return undefined;
  if (!isText(given) || rawText(given) === '') throw needsValue(name);
  return given;
}

function needsValue(name: string): UsageError {
  return new UsageError(say`--${ourOwn(name)} needs a value.`, say`See auth-doctor --help.`);
}

/** All texts of an option that may be given several times. Throws `UsageError` for an empty one. */
export function textsOf(parsed: Parsed, name: string): readonly Untrusted[] {
  const given = parsed[name];
  const all = isList(given) ? given : given === undefined ? [] : [given];
  return all.map((each) => {
    if (!isText(each) || rawText(each) === '') throw needsValue(name);
    return each;
  });
}

/** Whether a switch is on. */
export function isOn(parsed: Parsed, name: string): boolean {
  return lastOf(parsed[name]) === true;
}

/** An option that is given twice is a list: the last value counts. */
export function lastOf(given: Parsed[string]): ParsedValue {
  return isList(given) ? given.at(-1) : given;
}

/** The words after the options. */
export function wordsOf(parsed: Parsed, name: string): readonly Untrusted[] {
  const given = parsed[name];
  return isList(given) ? given.filter(isText) : [];
}

function isText(value: ParsedValue): value is Untrusted {
  return typeof value === 'object';
}

function isList(value: Parsed[string]): value is readonly ParsedValue[] {
  return Array.isArray(value);
}

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/**
 * Seconds of `90s`, `30m`, `72h`, `7d`, `2w`. Throws `UsageError` for anything else; `option` is the option it belongs
 * to.
 */
export function durationSeconds(text: Untrusted, option: string): number {
  const [, count, unit] = /^(\d{1,9})([smhdw])$/.exec(rawText(text)) ?? [];
  const each = seconds[unit ?? ''];
  if (count === undefined || each === undefined)
    throw new UsageError(
      say`--${ourOwn(option)} takes a number with its unit: 90s, 30m, 72h, 7d or 2w.`,
      say`See auth-doctor --help.`,
    );
  return Number(count) * each;
}
