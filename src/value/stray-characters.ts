import { oddCharacters } from './odd-characters.ts';
import { wrappingOf } from './wrapping.ts';

/** What of a value is stray, and what remains without it. */
export interface StrayCharacters {
  /** For each code point of the value, whether it remains. */
  readonly remains: readonly boolean[];
  readonly rest: string;
  /** White space between two characters that remain was removed: the rest has to prove itself by its form. */
  readonly joins: boolean;
}

const curly = /^[“”„‟«»‘’‚‛‹›]$/;
const asciiQuotes = new Set(['"', "'", '`']);
const nameBefore = /^(?:export +|set +|\$env:)?[A-Za-z_][A-Za-z0-9_.-]{1,63}\s*[=:]\s*/;

/**
 * Finds what was pasted along with a credential: white space, quotes around it, `Bearer `, its own `NAME=`, byte order
 * marks and other invisible characters. Letters and digits of the credential itself always remain.
 */
export function strayCharacters(text: string): StrayCharacters {
  const all = [...text];
  const kinds = new Map(oddCharacters(text).map(({ column, kind }) => [column - 1, kind]));
  const isInvisible = (at: number): boolean => kinds.get(at) === 'invisible' || kinds.get(at) === 'control';
  const isBlank = (at: number): boolean => /\s/.test(all[at] ?? '') || kinds.get(at) === 'space';
  let [first, end] = [0, all.length];
  for (let before = ''; before !== `${first} ${end}`; ) {
    before = `${first} ${end}`;
    while (first < end && (isBlank(first) || isInvisible(first) || curly.test(all[first] ?? ''))) first += 1;
    while (end > first && (isBlank(end - 1) || isInvisible(end - 1) || curly.test(all[end - 1] ?? ''))) end -= 1;
    if (end - first > 1 && all[first] === all[end - 1] && asciiQuotes.has(all[first] ?? '')) {
      first += 1;
      end -= 1;
    }
    const core = all.slice(first, end).join('');
    first += lengthOf(/^Bearer\s+/i.exec(core));
    if (wrappingOf(core)?.is === 'assignment') first += lengthOf(nameBefore.exec(core));
  }
  const remains = all.map((_, at) => at >= first && at < end && !isBlank(at) && !isInvisible(at));
  const joins = all.some((_, at) => at >= first && at < end && isBlank(at));
  return { remains, joins, rest: all.filter((_, at) => remains[at]).join('') };
}

/** In code points: what these patterns match is ASCII, but for white space, of which none needs two units. */
function lengthOf(found: RegExpExecArray | null): number {
  return found?.[0].length ?? 0;
}
