import { anyOf, longestWord, secretStems } from '../context/name-words.ts';
import { isExact, leastJwtPiece, longestToken, type TokenPattern } from '../context/token-patterns.ts';
import { standsAt } from './find-texts.ts';
import { type NearWords, nearWords } from './near-words.ts';
import { rowHints } from './row-hints.ts';

/** The patterns, made ready for `fastScan`. */
export interface SearchPlan {
  readonly patterns: readonly TokenPattern[];
  /**
   * The patterns to try for what a run may hold: 1 a prefix, 2 hex digits, 4 an opaque text, 8 hex digits in pieces; by
   * their sum.
   */
  readonly groups: readonly PatternGroup[];
  /** Finds a word of which one is near every token that is recognized by names, or a prefix. */
  readonly rowNear: RegExp;
  /** Finds a piece of an opaque token's own name. */
  readonly ownNear: RegExp;
  /** In bytes: the distance between examined bytes. */
  readonly step: number;
  /** What eight examined bytes may be a part of, besides a run: see `rowHints`. */
  readonly hints: Uint8Array;
  /** The shortest piece without a dot that an opaque token has. */
  readonly leastOpaque: number;
  /** The longest, including what may precede it of an escape. */
  readonly mostOpaque: number;
  /** The least number of hex digits of a specific token; Infinity if there is none. */
  readonly hexLeast: number;
  /** The shortest token whose prefix and length say where it ends. */
  readonly leastExact: number;
  /** The shortest token that is not opaque. */
  readonly leastOther: number;
  /** 1 for the numbers of hex digits that specific tokens have. */
  readonly hexLengths: Uint8Array;
  /** The least number of them in one of three literals; 0 where there is no precise pattern. */
  readonly hexPart: number;
  /** 1 for the bytes that a prefix begins with. */
  readonly prefixStarts: Uint8Array;
  readonly isPrefixAt: (bytes: Uint8Array, at: number) => boolean;
}

/** Patterns that are tried together. */
export interface PatternGroup {
  /** Those that are not recognized by claims. */
  readonly withoutClaims: readonly TokenPattern[];
  readonly patterns: readonly TokenPattern[];
  /** How many characters of such a token may precede the run by which it is recognized. */
  readonly lead: number;
  /** Finds a word of which one stands near every token of these patterns; undefined where a pattern needs none. */
  readonly near?: NearWords;
}

export function searchPlan(patterns: readonly TokenPattern[]): SearchPlan {
  const precise = patterns.filter((pattern) => pattern.isPrecise && pattern.detectedBy === 'names');
  const prefixed = patterns.filter(({ prefix }) => prefix.length > 1);
  const dashed = patterns.filter((pattern) => pattern.isHex && !pattern.isPrecise && !prefixed.includes(pattern));
  const opaque = patterns.filter((pattern) => !pattern.isHex && !prefixed.includes(pattern));
  const hexLeast = Math.min(...precise.map(({ least }) => least));
  const hexLengths = new Uint8Array(longestToken);
  for (const { least } of precise) hexLengths[least] = 1;
  const prefixes = prefixed.map(({ prefix }) => Buffer.from(prefix, 'latin1'));
  const prefixStarts = new Uint8Array(256);
  for (const prefix of prefixes) prefixStarts[prefix[0] as number] = 1;
  const step = Math.max(
    8,
    Math.min(24, ...patterns.map(({ detectedBy, run }) => (detectedBy === 'claims' ? leastJwtPiece : run))),
  );
  return {
    patterns,
    groups: Array.from({ length: 16 }, (_, needs) =>
      groupOf([
        ...(needs & 1 ? prefixed : []),
        ...(needs & 2 ? precise : []),
        ...(needs & 4 ? opaque : []),
        ...(needs & 8 ? dashed : []),
      ]),
    ),
    rowNear: stemsOf(patterns, [
      ...secretStems,
      ...prefixes.map((prefix) => prefix.toString('latin1').replaceAll(/[^A-Za-z0-9_]/g, '.')),
    ]),
    ownNear: stemsOf(opaque, []),
    step,
    hints: rowHints(step),
    leastOpaque: Math.min(...opaque.map(({ run }) => run)),
    mostOpaque: Math.max(...opaque.map(({ most }) => most)) + 8,
    leastOther: Math.min(
      ...[...precise, ...dashed, ...prefixed]
        .filter(({ detectedBy }) => detectedBy !== 'claims')
        .map(({ least }) => least),
    ),
    leastExact: Math.min(...patterns.filter(isExact).map(({ least }) => least)),
    hexLeast,
    hexLengths,
    hexPart: precise.length > 0 ? Math.ceil(hexLeast / 3) : 0,
    prefixStarts,
    isPrefixAt: (bytes, at) => prefixStarts[bytes[at] as number] === 1 && isAnyAt(bytes, at, prefixes),
  };
}

function isAnyAt(bytes: Uint8Array, at: number, texts: readonly Uint8Array[]): boolean {
  for (let index = 0; index < texts.length; index++) if (standsAt(bytes, at, texts[index] as Uint8Array)) return true;
  return false;
}

/** Its words are joined when they are first searched for: most runs of a program meet few groups. */
function groupOf(patterns: readonly TokenPattern[]): PatternGroup {
  const lead = Math.max(0, ...patterns.map((pattern) => pattern.lead));
  const withoutClaims = patterns.filter(({ detectedBy }) => detectedBy !== 'claims');
  if (!patterns.every(({ detectedBy }) => detectedBy === 'names')) return { patterns, withoutClaims, lead };
  let near: NearWords | undefined;
  return {
    patterns,
    withoutClaims,
    lead,
    get near() {
      near ??= nearWords(stemsOf(patterns, secretStems));
      return near;
    },
  };
}

/** Finds a piece of a pattern's own, common or platform's names, or one of these stems. */
function stemsOf(patterns: readonly TokenPattern[], stems: readonly string[]): RegExp {
  const names = patterns.flatMap(({ ownNames, ownPaths, platformWords, commonNames }) => [
    ...ownNames,
    ...ownPaths,
    ...platformWords,
    ...(stems.length > 0 ? commonNames : []),
  ]);
  return anyOf([...stems, ...names.map(longestWord)]);
}
