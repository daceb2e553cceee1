import type { FileKey } from '../types/facts.ts';
import type { Place } from '../types/place.ts';
import type { TokenShape } from '../types/provider.ts';
import type { ChainEntry, Slot } from '../types/resolution.ts';
import { kindOf } from '../value/token-kinds.ts';
import { rawText } from '../value/untrusted.ts';
import { hasName } from './file-key.ts';
import { differsByOne } from './near-miss.ts';

/** In which way a key is nearly the right one. */
export type Manner = 'bom' | 'dash' | 'quoted' | 'separator' | 'case' | 'section' | 'name';

/** A key that is nearly the one that the client reads. */
export interface SimilarKey {
  readonly slot: Slot;
  /** As the client reads it. */
  readonly expected: string;
  readonly found: FileKey;
  readonly manner: Manner;
}

/** What people write for a token where another word belongs. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  token: ['authtoken', 'accesstoken', 'apikey', 'apitoken', 'key', 'secret', 'bearer', 'value', 'cavetoken'],
  refresh_token: ['refresh', 'token'],
  access_token: ['access'],
  client_id: ['id'],
  client_secret: ['secret'],
};

/** Ids of the forms that a slot's tokens have, where the form is narrow enough to tell something. */
export function kindsFor(platform: string, slot: Slot, tokens: readonly TokenShape[]): readonly string[] {
  return tokens
    .filter(({ slots, meaning }) => slots.includes(slot) && meaning !== 'identifier')
    .map(({ kind }) => `${platform}/${kind}`)
    .filter((id) => {
      const shape = kindOf(id)?.shape;
      return shape !== undefined && (shape.least === shape.most || shape.parts.length > 1);
    });
}

/** The key of a file that most likely is meant for the one that a client looks for. */
export function similarKey(
  { slot, place }: ChainEntry,
  keys: readonly FileKey[],
  kinds: readonly string[],
): SimilarKey | undefined {
  const expected = usualKey(place, slot);
  const others = keys.filter((each) => !hasName(each, expected) || isOdd(each));
  const named = (test: (last: string) => boolean): FileKey | undefined =>
    others.find(({ key }) => test(bare(lastPart(rawText(key)))));
  const wanted = bare(lastPart(expected));
  const found =
    named((last) => last === wanted || last === bare(slot)) ??
    named((last) => last.length > 5 && differsByOne(last, wanted)) ??
    named((last) => otherWords[slot]?.includes(last) === true) ??
    others.find(
      ({ key, value }) =>
        !isKeyOfAll(rawText(key)) && value?.traits.kinds.some((kind) => kinds.includes(kind)) === true,
    );
  return found && { slot, expected, found, manner: mannerOf(found, expected) };
}

/** Of the places where a key may be in TOML, the one to write it to. */
export function usualKey(place: Place, slot: Slot): string {
  return (place.kind === 'file' ? (place.key ?? slot) : slot).replace(/^profile\.default\./, 'default.');
}

function isOdd({ behindBom, behindDash, quoted, separator }: Omit<FileKey, 'key'>): boolean {
  return behindBom === true || behindDash === true || quoted === true || separator === ';' || separator === '=';
}

/** An address or a note beside the credential. */
function isKeyOfAll(key: string): boolean {
  return /(?:^|\.)(?:url|id|client_id|user|username|email|note|comment)$/i.test(key);
}

function mannerOf(found: FileKey, expected: string): Manner {
  const { behindBom, behindDash, quoted, separator } = found;
  const key = rawText(found.key);
  const isSame = key === expected;
  if (behindBom && lastPart(key).toLowerCase() === lastPart(expected).toLowerCase()) return 'bom';
  if (behindDash) return 'dash';
  if (isSame && quoted) return 'quoted';
  if (isSame && separator) return 'separator';
  if (key.toLowerCase() === expected.toLowerCase()) return 'case';
  return lastPart(key) === lastPart(expected) && expected.includes('.') ? 'section' : 'name';
}

/** Its last part. */
export function lastPart(key: string): string {
  return key.split('.').at(-1) ?? key;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[_.-]/g, '');
}
