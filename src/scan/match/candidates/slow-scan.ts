import type { TokenPattern } from '../context/token-patterns.ts';
import { blobAt, leastBlob } from '../decode/base64-blob.ts';
import { leastWide } from '../decode/utf16-text.ts';
import type { DecodedText } from '../decoded-text.ts';
import { plainTokens, rawTokens } from '../tokens-in-text.ts';
import type { Visit } from './fast-scan.ts';

const wide = new RegExp(
  `[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff](?:\\x00[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff]){${leastWide - 1},}`,
  'g',
);
const encoded = new RegExp(`[A-Za-z0-9+/_-]{${leastBlob - 7},}`, 'g');

/** The same as `fastScan` in the obvious way: every rule's expression over the whole text, as it is and with escapes read. */
export function slowScan(decoded: DecodedText, rules: readonly TokenPattern[], visit: Visit): void {
  const text = decoded.bytes.toString('latin1');
  rawTokens(decoded, rules, { text, at: 0 }, visit.token);
  plainTokens(decoded, rules, { text, at: 0 }, visit.token);
  for (const found of text.matchAll(wide)) visit.wide(found.index, found.index + found[0].length);
  let done = 0;
  for (const found of text.matchAll(encoded)) {
    if (found.index < done) continue;
    const blob = blobAt(decoded.bytes, found.index);
    if (!blob) continue;
    done = blob.end;
    visit.blob(blob);
  }
}
