import type { PyJson } from '../../python/json-value.ts';

/** A datetime that pydantic parsed: Unix seconds, as if in UTC if it is naive. */
export interface LaxDatetime {
  readonly seconds: number;
  /** Without a time zone: Python refuses to subtract it from an aware one. */
  readonly naive: boolean;
}

const TEXT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt _](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+\-\u2212])(\d{2}):?(\d{2}))?)?$/;
const NUMBER = /^[+-]?(?:\d+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?)$/;
const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;
/** Above this a number counts as milliseconds (speedate, MS_WATERSHED). */
const WATERSHED = 20_000_000_000;

/** `datetime` of pydantic in lax mode, from JSON: Unix seconds or milliseconds, or ISO 8601 (speedate, datetime.rs). */
export function laxDatetime(json: PyJson): LaxDatetime | undefined {
  if (json.t === 'int' || json.t === 'float') return fromTimestamp(Number(json.text));
  if (json.t !== 'str') return undefined;
  const match = TEXT.exec(json.v);
  if (match) return fromParts(match);
  return NUMBER.test(json.v) ? fromTimestamp(Number(json.v)) : undefined;
}

function fromTimestamp(value: number): LaxDatetime | undefined {
  const seconds = Math.abs(value) > WATERSHED ? value / 1000 : value;
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND ? { seconds, naive: false } : undefined;
}

function fromParts(match: RegExpExecArray): LaxDatetime | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const [offsetHours = 0, offsetMinutes = 0] = match.slice(10, 12).map((part) => Number(part ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDate = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isDate || hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return undefined;
  const fraction = Number(`0.${(match[7] ?? '0').slice(0, 6)}`);
  const offset = (offsetHours * 3600 + offsetMinutes * 60) * (match[9] === '+' ? 1 : -1);
  const seconds = date.getTime() / 1000 + hour * 3600 + minute * 60 + second + fraction - (match[9] ? offset : 0);
  return { seconds, naive: match[8] === undefined && match[9] === undefined };
}
