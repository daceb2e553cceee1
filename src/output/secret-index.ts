import { leastPart } from '../value/credential-parts.ts';
import { bareText, readingsOf } from './readings.ts';
import { base64Forms, type SecretForms } from './secret-forms.ts';
import { wellFormed } from './text-readings.ts';

/**
 * Forms, prepared for the search. A text is searched in steps (as Wu and Manber do), of eleven characters if every
 * every form has twelve: `pairs` has an entry for every two consecutive characters of any form, `blocks` a bit for
 * every four, `pieces` one for every eight, and a text whose pairs and blocks are in no form contains none. So the
 * number of secrets costs almost nothing.
 */
interface FormTable {
  /** 12 consecutive characters of these are part of a secret. */
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
  readonly pairs: Uint8Array;
  readonly blocks: Uint8Array;
  readonly pieces: Uint8Array;
  readonly step: number;
}

/** All forms of the secrets of a run. */
export interface SecretIndex {
  /** As they are, escaped, and parts backwards. */
  readonly plain: FormTable;
  /**
   * And in base64, alone or inside something longer: seven times as many, so they are made when a text has such a run.
   */
  readonly all: () => FormTable;
  /** A secret that consists mostly of layout characters cannot be found in a text without them. */
  readonly hasShort: boolean;
}

/** What the index needs of a secret. */
export type IndexedSecret = Pick<SecretForms, 'text' | 'escaped' | 'parts'>;

const block = 4;
const piece = 8;
const bits = 18;

/** Makes the index of whole secrets, by their forms, and of parts of those that could be credentials. */
export function secretIndex(secrets: readonly IndexedSecret[]): SecretIndex {
  // Secrets whose base64 cannot be recognized are in the smaller table too.
  const odd = secrets.filter(({ text }) => text.length < leastPart || !/^[ -~]*$/.test(text));
  const base64 = (texts: readonly string[]): readonly string[] => texts.flatMap(base64Forms).map(oneAlphabet);
  const wholesOf = (some: readonly IndexedSecret[]): readonly string[] => base64(some.map(({ text }) => text));
  const partsOf = (some: readonly IndexedSecret[]): readonly string[] => base64(some.flatMap(({ parts }) => parts));
  const plain = formTable(
    [...secrets.flatMap(({ text, escaped }) => [text, ...escaped]).map(bare), ...wholesOf(odd)],
    [...secrets.flatMap(({ parts }) => parts.flatMap((part) => [bare(part), reversed(bare(part))])), ...partsOf(odd)],
  );
  let all: FormTable | undefined;
  return {
    plain,
    all: () => {
      all ??= formTable([...plain.wholes, ...wholesOf(secrets)], [...plain.parts, ...partsOf(secrets)]);
      return all;
    },
    hasShort: plain.wholes.some((form) => form.length < piece),
  };
}

function formTable(someWholes: readonly string[], someParts: readonly string[]): FormTable {
  const wholes = [...new Set(someWholes)];
  const parts = [...new Set(someParts)].filter((form) => form.length >= leastPart);
  const pairs = new Uint8Array(1 << 14);
  const blocks = new Uint8Array(1 << (bits - 3));
  const pieces = new Uint8Array(1 << (bits - 3));
  for (const form of new Set([...wholes, ...parts])) {
    const before = [0, 0, 0, 0];
    const bytes = bytesOf(form);
    for (let at = 1; at < bytes.length; at += 1) {
      addPair(pairs, bytes, at);
      if (at < block - 1) continue;
      const hash = hashOf(bytes, at);
      set(blocks, hash);
      if (at >= piece - 1) set(pieces, joinedHash(before[at % block] ?? 0, hash));
      before[at % block] = hash;
    }
  }
  const least = Math.min(leastPart, ...wholes.map((form) => form.length));
  return { parts, wholes, pairs, blocks, pieces, step: Math.max(piece, least) - 1 };
}

/**
 * Three groups of base64 as printable ASCII gives them, by the bits that it leaves unset: that many are in the base64
 * of any 12 characters of it, whatever precedes them. Hardly ever in a sentence.
 */
const asciiInBase64 = /(?:[I-Za-f][C-HS-Xi-ny-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w+/-]){3}/;

function tableFor(text: string, index: SecretIndex): FormTable {
  return asciiInBase64.test(text) ? index.all() : index.plain;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** Without layout characters, and in one alphabet: see `oneAlphabet`. */
function bare(text: string): string {
  return oneAlphabet(bareText(wellFormed(text)));
}

/** The two characters that only base64url has are treated as those of base64, which halves the number of forms. */
function oneAlphabet(text: string): string {
  return text.replaceAll('-', '+').replaceAll('_', '/');
}

/** The same for a character's code, below 128. */
const codes = Uint8Array.from({ length: 128 }, (_, code) => oneAlphabet(String.fromCharCode(code)).charCodeAt(0));

/** The low bytes of a text's characters: reading these is several times as fast as reading the text. */
function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** Adds the two characters that end here, in both alphabets. */
function addPair(pairs: Uint8Array, bytes: Uint8Array, at: number): void {
  for (const first of spellings(bytes[at - 1]))
    for (const second of spellings(bytes[at])) pairs[(first << 7) | second] = 1;
}

/** See `oneAlphabet`: `+` may be written `-`, and `/` may be written `_`. */
function spellings(byte = 0): readonly number[] {
  const code = byte & 127;
  return code === 43 ? [43, 45] : code === 47 ? [47, 95] : [code];
}

/** Of the four characters that end here. */
function hashOf(bytes: Uint8Array, at: number): number {
  return (
    (Math.imul(codes[(bytes[at - 3] ?? 0) & 127] ?? 0, 0x9e3779b1) ^
      Math.imul(codes[(bytes[at - 2] ?? 0) & 127] ?? 0, 0x85ebca77) ^
      Math.imul(codes[(bytes[at - 1] ?? 0) & 127] ?? 0, 0xc2b2ae3d) ^
      Math.imul(codes[(bytes[at] ?? 0) & 127] ?? 0, 0x27d4eb2f)) >>>
    (32 - bits)
  );
}

/** Of eight characters, by the hashes of their halves. */
function joinedHash(first: number, second: number): number {
  return (Math.imul(first, 0x85ebca77) ^ Math.imul(second, 0x9e3779b1)) >>> (32 - bits);
}

function set(bitmap: Uint8Array, hash: number): void {
  bitmap[hash >> 3] = (bitmap[hash >> 3] ?? 0) | (1 << (hash & 7));
}

function has(bitmap: Uint8Array, hash: number): boolean {
  return ((bitmap[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
}

/**
 * What a text may contain, behind any escaping, colors, borders or broken lines. `whole` is where to search again:
 * eight characters of a secret are there.
 */
export interface Look {
  readonly whole: boolean;
  readonly part: boolean;
}

/** Searches a text once. */
export function lookForSecrets(text: string, index: SecretIndex): Look {
  let [whole, part] = [index.hasShort, false];
  if (text.length < piece || index.plain.wholes.length === 0) return { whole, part };
  for (const reading of readingsOf(text, 'near escapes')) {
    const table = tableFor(reading.text, index);
    for (const at of hitsIn(reading.text, table)) {
      const eight = oneAlphabet(reading.text.slice(at - piece + 1, at + 1));
      whole ||= table.wholes.some((form) => form.includes(eight));
      part ||= isPart(reading.text, at, table);
      if (whole && part) return { whole, part };
    }
  }
  return { whole, part };
}

/** Where twelve characters of a part end in one reading of a text. */
export function partEnds(reading: string, index: SecretIndex): readonly number[] {
  const table = tableFor(reading, index);
  return hitsIn(reading, table).filter((at) => isPart(reading, at, table));
}

function isPart(text: string, at: number, { parts }: FormTable): boolean {
  if (at < leastPart - 1) return false;
  const window = oneAlphabet(text.slice(at - leastPart + 1, at + 1));
  return parts.some((form) => form.includes(window));
}

/** Where eight characters end that may be in a form. */
function hitsIn(text: string, { pairs, blocks, pieces, step }: FormTable): readonly number[] {
  const hits: number[] = [];
  const bytes = bytesOf(text);
  const { length } = bytes;
  // Whatever is long enough to be found has a pair that ends at one of these places.
  for (let at = 1; at < length; at += step) {
    if (pairs[(((bytes[at - 1] as number) & 127) << 7) | ((bytes[at] as number) & 127)] === 0) continue;
    // It goes on before the pair, or behind it.
    if (!has(blocks, hashOf(bytes, at)) && !has(blocks, hashOf(bytes, at + 2))) continue;
    const next = Math.min(at + step, length);
    for (let end = Math.max(at, piece - 1); end < next; end += 1) {
      const hash = hashOf(bytes, end);
      if (has(blocks, hash) && has(pieces, joinedHash(hashOf(bytes, end - block), hash))) hits.push(end);
    }
  }
  return hits;
}
