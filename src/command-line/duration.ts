import { UsageError } from './usage-error.ts';

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds of `90s`, `30m`, `72h`, `7d`, `2w`. Throws `UsageError` for anything else; `option` names where it stood. */
export function durationSeconds(text: string, option: string): number {
  const [, count, unit] = /^(\d{1,9})([smhdw])$/.exec(text) ?? [];
  const each = seconds[unit ?? ''];
  if (count === undefined || each === undefined)
    throw new UsageError(`--${option} takes a number with its unit: 90s, 30m, 72h, 7d or 2w.`, 'See auth-doctor --help.');
  return Number(count) * each;
}
