import type { Visit } from '../../src/scan/match/candidates/fast-scan.ts';
import type { TokenPattern } from '../../src/scan/match/context/token-patterns.ts';
import { blobAt, leastBlob } from '../../src/scan/match/decode/base64-blob.ts';
import { joinedAt } from '../../src/scan/match/decode/joined-literals.ts';
import { leastWide, leastWidest } from '../../src/scan/match/decode/wide-text.ts';
import type { DecodedText } from '../../src/scan/match/decoded-text.ts';
import { createMatcher } from '../../src/scan/match/matcher.ts';
import type { Matcher, MatcherOptions } from '../../src/scan/match/matcher-types.ts';
import type { TokenSearch } from '../../src/scan/match/token-search.ts';
import { plainTokens, rawTokens } from '../../src/scan/match/tokens-in-text.ts';

const wideOf = (width: number, least: number): RegExp =>
  new RegExp(
    `[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff](?:\\x00{${width - 1}}[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff]){${least - 1},}`,
    'g',
  );
const encoded = new RegExp(`[A-Za-z0-9+/_-]{${leastBlob - 7},}`, 'g');

/**
 * A matcher that must find the same as the real one in the slow and obvious way: every pattern over the whole object,
 * no sampling.
 */
export function slowMatcher(options: MatcherOptions): Matcher {
  return createMatcher(options, slowSearch);
}

const slowSearch: TokenSearch = {
  mayHold: () => true,
  tokens: (decoded, plan, visit) => slowScan(decoded, plan.patterns, visit),
  texts: (texts) => (bytes, from, _, found) => {
    for (const [index, text] of texts.entries())
      for (let at = indexOf(bytes, text, from); at >= 0; at = indexOf(bytes, text, at + 1)) found(index, at);
  },
};

function indexOf(bytes: Uint8Array, text: Uint8Array, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text, from);
}

/** The same as `fastScan`: every pattern's expression over the whole text, as it is and with escapes read. */
function slowScan(decoded: DecodedText, patterns: readonly TokenPattern[], visit: Visit): void {
  const text = decoded.bytes.toString('latin1');
  rawTokens(decoded, patterns, { text, at: 0 }, visit.token);
  plainTokens(decoded, patterns, { text, at: 0 }, visit.token);
  for (const [width, least] of [
    [2, leastWide],
    [4, leastWidest],
  ] as const)
    for (const found of text.matchAll(wideOf(width, least)))
      visit.wide({ start: found.index, end: found.index + found[0].length, width });
  for (const found of text.matchAll(/\.join\(/g)) {
    const blob = joinedAt(decoded.bytes, found.index + 1);
    if (blob) visit.blob(blob);
  }
  let done = 0;
  for (const found of text.matchAll(encoded)) {
    if (found.index < done) continue;
    const blob = blobAt(decoded.bytes, found.index);
    if (!blob) continue;
    done = blob.end;
    visit.blob(blob);
  }
}
