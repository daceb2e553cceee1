import { anyOf, longestWord, secretStems } from '../context/name-words.ts';
import { leastJwtPiece, longestToken, type TokenPattern } from '../context/token-patterns.ts';
import { standsAt } from './find-texts.ts';

/** The rules, made ready for `fastScan`. */
export interface SearchPlan {
  readonly rules: readonly TokenPattern[];
  /** The rules to try for what a run may hold: 1 a prefix, 2 hex digits, 4 an opaque text, 8 hex digits in pieces; by their sum. */
  readonly groups: readonly RuleGroup[];
  /** Finds a word of which one stands near every token that is told by names, or a prefix. */
  readonly rowNear: RegExp;
  /** Finds a piece of an opaque token's own name. */
  readonly ownNear: RegExp;
  /** In bytes: how far apart bytes are looked at. */
  readonly step: number;
  /** The shortest piece without a dot that an opaque token has. */
  readonly leastOpaque: number;
  /** The longest, with what of an escape may come before it. */
  readonly mostOpaque: number;
  /** The least number of hex digits of a precise token; Infinity where there is none. */
  readonly hexLeast: number;
  /** The shortest token that is not opaque. */
  readonly leastOther: number;
  /** 1 for the numbers of hex digits that precise tokens have. */
  readonly hexLengths: Uint8Array;
  /** The least number of them in one of three literals; 0 where there is no precise rule. */
  readonly hexPart: number;
  /** 1 for the bytes that a prefix begins with. */
  readonly prefixStarts: Uint8Array;
  readonly isPrefixAt: (bytes: Uint8Array, at: number) => boolean;
}

/** Rules that are tried together. */
export interface RuleGroup {
  /** Those that are not told by claims. */
  readonly withoutClaims: readonly TokenPattern[];
  readonly rules: readonly TokenPattern[];
  /** How many characters of such a token may come before the run that it is known by. */
  readonly lead: number;
  /** Finds a word of which one stands near every token of these rules; undefined where a rule needs none. */
  readonly near?: RegExp;
}

export function searchPlan(rules: readonly TokenPattern[]): SearchPlan {
  const precise = rules.filter((rule) => rule.isPrecise && rule.detectedBy === 'names');
  const prefixed = rules.filter(({ prefix }) => prefix.length > 1);
  const dashed = rules.filter((rule) => rule.isHex && !rule.isPrecise && !prefixed.includes(rule));
  const opaque = rules.filter((rule) => !rule.isHex && !prefixed.includes(rule));
  const hexLeast = Math.min(...precise.map(({ least }) => least));
  const hexLengths = new Uint8Array(longestToken);
  for (const { least } of precise) hexLengths[least] = 1;
  const prefixes = prefixed.map(({ prefix }) => Buffer.from(prefix, 'latin1'));
  const prefixStarts = new Uint8Array(256);
  for (const prefix of prefixes) prefixStarts[prefix[0] as number] = 1;
  return {
    rules,
    groups: Array.from({ length: 16 }, (_, needs) =>
      groupOf([
        ...(needs & 1 ? prefixed : []),
        ...(needs & 2 ? precise : []),
        ...(needs & 4 ? opaque : []),
        ...(needs & 8 ? dashed : []),
      ]),
    ),
    rowNear: stemsOf(rules, [
      ...secretStems,
      ...prefixes.map((prefix) => prefix.toString('latin1').replaceAll(/[^A-Za-z0-9_]/g, '.')),
    ]),
    ownNear: stemsOf(opaque, []),
    step: Math.max(
      8,
      Math.min(24, ...rules.map(({ detectedBy, run }) => (detectedBy === 'claims' ? leastJwtPiece : run))),
    ),
    leastOpaque: Math.min(...opaque.map(({ run }) => run)),
    mostOpaque: Math.max(...opaque.map(({ most }) => most)) + 8,
    leastOther: Math.min(
      ...[...precise, ...dashed, ...prefixed]
        .filter(({ detectedBy }) => detectedBy !== 'claims')
        .map(({ least }) => least),
    ),
    hexLeast,
    hexLengths,
    hexPart: precise.length > 0 ? Math.ceil(hexLeast / 3) : 0,
    prefixStarts,
    isPrefixAt: (bytes, at) =>
      prefixStarts[bytes[at] as number] === 1 && prefixes.some((prefix) => standsAt(bytes, at, prefix)),
  };
}

function groupOf(rules: readonly TokenPattern[]): RuleGroup {
  const lead = Math.max(0, ...rules.map((rule) => rule.lead));
  const withoutClaims = rules.filter(({ detectedBy }) => detectedBy !== 'claims');
  return rules.every(({ detectedBy }) => detectedBy === 'names')
    ? { rules, withoutClaims, lead, near: stemsOf(rules, secretStems) }
    : { rules, withoutClaims, lead };
}

/** Finds a piece of a rule's own, common or platform's names, or one of these stems. */
function stemsOf(rules: readonly TokenPattern[], stems: readonly string[]): RegExp {
  const names = rules.flatMap(({ ownNames, ownPaths, platformWords, commonNames }) => [
    ...ownNames,
    ...ownPaths,
    ...platformWords,
    ...(stems.length > 0 ? commonNames : []),
  ]);
  return anyOf([...stems, ...names.map(longestWord)]);
}
