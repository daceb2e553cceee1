import type { Visit } from './candidates/fast-scan.ts';
import type { TextSearch } from './candidates/find-texts.ts';
import type { SearchPlan } from './candidates/search-plan.ts';
import type { Mentions } from './context/platform-mentions.ts';
import type { Blob } from './decode/base64-blob.ts';
import { isPng, pngTexts } from './decode/png-texts.ts';
import { mayHoldToken, narrowed, type WidePiece, wideOrder } from './decode/wide-text.ts';
import { type DecodedText, type Hit, innerText } from './decoded-text.ts';
import type { KnownSecretForm } from './known-secrets/encodings.ts';
import { brokenAround, type KnownSecretHalf } from './known-secrets/split-secrets.ts';
import { settleHits } from './settle-hits.ts';
import type { TokenSearch } from './token-search.ts';

/** The parts of a matcher. */
export interface Tools {
  readonly plan: SearchPlan;
  readonly mentions: Mentions;
  readonly forms: readonly KnownSecretForm[];
  /** Their beginnings and ends, in case they are broken across lines or literals. */
  readonly halves: readonly KnownSecretHalf[];
  /** Finds the forms, and after them the halves. */
  readonly searchForms: TextSearch;
  /** In bytes; 0 if there is none. */
  readonly longestForm: number;
  readonly encodingDepth: number;
  readonly search: TokenSearch;
}

/**
 * How much of the text around an encoded piece is put around its content: `token: ` is outside, the value inside. In
 * bytes.
 */
const margin = { before: 400, after: 120, wide: 120, beforeList: 100, afterList: 20 } as const;

/** The tokens of a decoded text and of what is encoded in it, one hit for each. */
export function scanDecodedText(decoded: DecodedText, tools: Tools): readonly Hit[] {
  const hits: Hit[] = [];
  const keep = (hit: Hit): void => {
    if (hit.start >= decoded.from && hit.start < decoded.to) hits.push(hit);
  };
  const visit: Visit = {
    token: keep,
    wide: (piece) => {
      if (!mayHoldToken(decoded.bytes, piece)) return;
      decoded.far(piece.start, piece.end);
      wideHits(decoded, tools, piece).forEach(keep);
    },
    blob: (blob) => {
      decoded.far(blob.start, blob.end);
      blobHits(decoded, tools, blob).forEach(keep);
    },
  };
  if (isPng(decoded.bytes)) pngTexts(decoded.bytes).forEach(visit.blob);
  tools.search.tokens(decoded, tools.plan, visit);
  if (tools.forms.length > 0) knownSecretHits(decoded, tools, keep);
  return hits.length === 0 ? hits : settleHits(hits);
}

/** Each character is one byte of the inner text, so a position there is a position here. */
function wideHits(decoded: DecodedText, tools: Tools, piece: WidePiece): readonly Hit[] {
  const { start, end, width } = piece;
  const order = wideOrder(decoded.bytes, piece);
  // A name may be in narrow text before, or after a character that is not latin-1.
  const before = decoded.bytes
    .subarray(Math.max(0, start - margin.wide), start)
    .filter((byte, index, all) => byte !== 0 || all[index - 1] === 0);
  const text = Buffer.concat([before, narrowed(decoded.bytes, piece)]);
  const inner: DecodedText = {
    ...innerText(decoded, { start, end }, text, before.length, text.length, tools.mentions, decoded.depth),
    isSqlite: decoded.isSqlite,
    isContinued: decoded.isContinued && start < width,
  };
  return scanDecodedText(inner, tools).map((hit) => ({
    ...hit,
    start: start + width * (hit.start - before.length),
    end: Math.min(end, start + width * (hit.end - before.length)),
    within: [order, ...hit.within],
    inner: hit.within.length > 0 ? hit.inner : hit.start,
  }));
}

function blobHits(decoded: DecodedText, tools: Tools, { start, end, bytes, encoding }: Blob): readonly Hit[] {
  if (decoded.depth >= tools.encodingDepth) return [];
  const unpacked = decoded.unpack(bytes);
  if (unpacked) return unpacked.map((hit) => ({ ...hit, start, end, within: [encoding, ...hit.within] }));
  // Around an image's text stand a length and a checksum.
  const isApart = encoding === 'png text';
  const isList = encoding === 'joined literals';
  const reach = isApart ? 0 : isList ? margin.beforeList : margin.before;
  const behind = isApart ? 0 : isList ? margin.afterList : margin.after;
  const before = decoded.bytes.subarray(Math.max(0, start - reach), start);
  const around = Buffer.concat([before, bytes, decoded.bytes.subarray(end, end + behind)]);
  const inner = innerText(
    decoded,
    { start, end },
    around,
    before.length,
    before.length + bytes.length,
    tools.mentions,
    decoded.depth + 1,
  );
  return scanDecodedText(inner, tools).map((hit) => ({
    ...hit,
    start,
    end,
    within: [encoding, ...hit.within],
    inner: hit.inner,
  }));
}

function knownSecretHits(decoded: DecodedText, { forms, halves, searchForms }: Tools, keep: (hit: Hit) => void): void {
  const found = (index: number, start: number): void => {
    const half = halves[index - forms.length];
    if (half) {
      const place = brokenAround(decoded.bytes, half, start);
      const { encoding, knownSecret, token } = half.form;
      if (place)
        keep({
          ...place,
          token,
          knownSecret,
          confidence: 5,
          within: [...(encoding === undefined ? [] : [encoding]), 'several parts'],
          inner: -1,
        });
      return;
    }
    const { bytes, encoding, knownSecret, token } = forms[index] as KnownSecretForm;
    const within =
      encoding === undefined
        ? []
        : [encoding === 'utf-16' ? wideOrder(decoded.bytes, { start, end: start + bytes.length, width: 2 }) : encoding];
    keep({
      start,
      end: start + bytes.length,
      token,
      knownSecret,
      confidence: 5,
      within,
      inner: encoding === undefined ? start : -1,
    });
  };
  searchForms(decoded.bytes, decoded.from, decoded.to, found);
}
