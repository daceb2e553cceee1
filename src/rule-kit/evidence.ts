import type { Evidence } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
import type { Raised } from '../types/resolution.ts';
import type { Value } from '../types/value.ts';

/** What may be shown of a value: its kind and length. `A 32 characters`; never a character of it. */
export function valueWords(value: Value, now: Date): string {
  if (value.is === 'unknown') return `not known: ${value.reason}`;
  const { length, jwt, blank, pythonType } = value.traits;
  if (length === 0) return 'set but empty';
  if (blank) return 'white space only';
  const size = lengthWords(length);
  if (pythonType) return `a ${pythonType}, not text`;
  return jwt ? `${size}, JWT${jwt.expires === undefined ? '' : `, ${lifeWords(jwt.expires, now)}`}` : size;
}

/** `1 character`, `32 characters`. */
export function lengthWords(length: number): string {
  return `${length} ${length === 1 ? 'character' : 'characters'}`;
}

/** `6 days left`, `expired 2 hours ago`. `expires` is Unix seconds. */
export function lifeWords(expires: number, now: Date): string {
  const seconds = Math.round(expires - now.getTime() / 1000);
  return seconds >= 0 ? `${durationWords(seconds)} left` : `expired ${durationWords(-seconds)} ago`;
}

/** `3 minutes`, `6 days`: the largest unit that counts at least two, of a number of seconds. */
export function durationWords(seconds: number): string {
  const units = [
    [86_400 * 365, 'year'],
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
  ] as const;
  const [size, name] = units.find(([each]) => seconds >= 2 * each) ?? ([1, 'second'] as const);
  const count = Math.floor(seconds / size);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/** One row of evidence about a value. */
export function valueEvidence(place: Place, value: Value, now: Date, wins?: boolean): Evidence {
  return { place, what: valueWords(value, now), ...(wins === undefined ? {} : { wins }) };
}

/** `a`, `a or b`, `a, b or c`. */
export function orWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** An exception as the program shows it: `AuthError: No valid authentication info found`, or a sentence of its own. */
export function exceptionWords({ class: name, message, ownWords }: Raised): string {
  if (ownWords) return message;
  return message === '' ? name : `${name}: ${message}`;
}
