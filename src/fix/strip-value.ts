import { placeKey } from '../rule-kit/place-name.ts';
import { Secret } from '../secret.ts';
import type { Place } from '../types/place.ts';
import type { Report } from '../types/report.ts';
import { strayCharacters } from '../value/stray-characters.ts';
import type { Hunk, TextPiece } from './planned-change.ts';
import { type Spelling, spellingsOf } from './spellings.ts';

type FilePlace = Extract<Place, { kind: 'file' }>;

/** One way to remove the stray characters at a place: the new text, and what the client must read there then. */
export interface StripCandidate {
  readonly text: string;
  readonly hunk: Hunk;
  /** Undefined where no value is concerned, but the beginning of the file. */
  readonly rest?: Secret;
}

const byteOrderMark = '\ufeff';

/**
 * Gives the ways to mend a place, the likeliest first: the value that clients found there may be spelled more than once
 * in the text, and only the clients can say which one they read.
 */
export function stripCandidates(text: string, place: FilePlace, report: Report): readonly StripCandidate[] {
  const values = valuesAt(place, report);
  const candidates = values.flatMap(({ secret, slot }) => {
    const value = secret.reveal();
    const { remains, rest } = strayCharacters(value);
    const hunk: Hunk = {
      kind: 'value',
      name: place.key ?? slot,
      ...(place.line === undefined ? {} : { line: place.line }),
      pieces: piecesOf([...value], remains),
    };
    const spellings = inOrder(spellingsOf(text, value), text, place.line);
    // Two keys with one value, of which the clients expect that they are the same.
    const all = spellings.length > 1 ? [spellings] : [];
    return [...spellings.map((spelling) => [spelling]), ...all].map((each) => ({
      text: withoutStray(text, each, remains),
      hunk,
      rest: new Secret(rest),
    }));
  });
  if (candidates.length > 0 || !text.startsWith(byteOrderMark)) return candidates;
  const pieces: readonly TextPiece[] = [{ is: 'removed', text: byteOrderMark }];
  return [
    {
      text: text.slice(byteOrderMark.length),
      hunk: { kind: 'value', name: 'beginning of the file', line: 1, pieces },
    },
  ];
}

/** Whether a client reads this value at this place. */
export function readsAt(place: FilePlace, rest: Secret, report: Report): boolean {
  const found = entriesAt(place, report).flatMap(({ value }) => (value?.is === 'known' ? [value.secret] : []));
  return found.length > 0 && found.every((secret) => secret.relation(rest) === 'same');
}

function entriesAt(place: FilePlace, { platforms }: Report) {
  const key = placeKey(place);
  return platforms.flatMap(({ clients }) =>
    clients.flatMap(({ chain }) => chain.filter((entry) => placeKey(entry.place) === key)),
  );
}

function valuesAt(place: FilePlace, report: Report): readonly { readonly secret: Secret; readonly slot: string }[] {
  const found: { secret: Secret; slot: string }[] = [];
  for (const { value, slot } of entriesAt(place, report)) {
    if (value?.is !== 'known' || value.traits.repairable !== true) continue;
    if (!found.some(({ secret }) => secret.relation(value.secret) === 'same'))
      found.push({ secret: value.secret, slot });
  }
  return found;
}

/** Those of the line that the finding names come first. */
function inOrder(spellings: readonly Spelling[], text: string, line: number | undefined): readonly Spelling[] {
  if (line === undefined) return spellings;
  const isThere = (spelling: Spelling): boolean =>
    text.slice(0, spelling[0]?.[0] ?? 0).split(/\r\n|\r|\n/).length === line;
  return [...spellings.filter(isThere), ...spellings.filter((each) => !isThere(each))];
}

function withoutStray(text: string, spellings: readonly Spelling[], remains: readonly boolean[]): string {
  const spans = spellings.flatMap((spelling) => spelling.filter((_, index) => !remains[index]));
  return [...spans].sort(([a], [b]) => b - a).reduce((left, [from, to]) => left.slice(0, from) + left.slice(to), text);
}

function piecesOf(characters: readonly string[], remains: readonly boolean[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const [index, character] of characters.entries()) {
    const last = pieces.at(-1);
    if (remains[index]) {
      if (last?.is !== 'remains') pieces.push({ is: 'remains' });
    } else if (last?.is === 'removed') pieces[pieces.length - 1] = { is: 'removed', text: last.text + character };
    else pieces.push({ is: 'removed', text: character });
  }
  return pieces;
}
