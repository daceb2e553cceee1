import { fastScan, type Visit } from './candidates/fast-scan.ts';
import type { TextSearch } from './candidates/find-texts.ts';
import type { ScanPlan } from './candidates/search-plan.ts';
import { slowScan } from './candidates/slow-scan.ts';
import type { Signs } from './context/platform-mentions.ts';
import type { Blob } from './decode/base64-blob.ts';
import { isPng, pngTexts } from './decode/png-texts.ts';
import { narrowed, wideOrder } from './decode/utf16-text.ts';
import { type Hit, innerLayer, type Layer } from './decoded-text.ts';
import type { NeedleForm } from './known-secrets/encodings.ts';
import { brokenAround, type NeedleHalf } from './known-secrets/split-secrets.ts';
import { settleHits } from './settle-hits.ts';

/** What a matcher is made of. */
export interface Tools {
  readonly plan: ScanPlan;
  readonly signs: Signs;
  readonly forms: readonly NeedleForm[];
  /** Their beginnings and ends, for where they are broken over lines or literals. */
  readonly halves: readonly NeedleHalf[];
  /** Finds the forms, and behind them the halves. */
  readonly searchForms: TextSearch;
  /** In bytes; 0 where there is none. */
  readonly longestForm: number;
  readonly encodingDepth: number;
  readonly way: 'fast' | 'slow';
}

/** How much of the text around an encoded piece is put around what it holds: `token: ` stands outside, the value within. In bytes. */
const margin = { before: 400, after: 120, wide: 120 } as const;

/** The tokens of a layer and of what is encoded in it, one hit for each. */
export function scanLayer(layer: Layer, tools: Tools): readonly Hit[] {
  const hits: Hit[] = [];
  const keep = (hit: Hit): void => {
    if (hit.start >= layer.from && hit.start < layer.to) hits.push(hit);
  };
  const visit: Visit = {
    token: keep,
    wide: (start, end) => {
      layer.far(start, end);
      wideHits(layer, tools, start, end).forEach(keep);
    },
    blob: (blob) => {
      layer.far(blob.start, blob.end);
      blobHits(layer, tools, blob).forEach(keep);
    },
  };
  if (isPng(layer.bytes)) pngTexts(layer.bytes).forEach(visit.blob);
  if (tools.way === 'fast') fastScan(layer, tools.plan, visit);
  else slowScan(layer, tools.plan.rules, visit);
  if (tools.forms.length > 0) needleHits(layer, tools, keep);
  return hits.length === 0 ? hits : settleHits(hits);
}

/** Each character is one byte of the inner layer, so a place there is a place here. */
function wideHits(layer: Layer, tools: Tools, start: number, end: number): readonly Hit[] {
  const order = wideOrder(layer.bytes, { start, end });
  // A name may stand in narrow text before, or behind a character that is not of latin-1.
  const before = layer.bytes
    .subarray(Math.max(0, start - margin.wide), start)
    .filter((byte, index, all) => byte !== 0 || all[index - 1] === 0);
  const text = Buffer.concat([before, narrowed(layer.bytes, { start, end })]);
  const inner: Layer = {
    ...innerLayer(layer, { start, end }, text, before.length, text.length, tools.signs, layer.depth),
    isSqlite: layer.isSqlite,
    isContinued: layer.isContinued && start < 2,
  };
  return scanLayer(inner, tools).map((hit) => ({
    ...hit,
    start: start + 2 * (hit.start - before.length),
    end: Math.min(end, start + 2 * (hit.end - before.length)),
    within: [order, ...hit.within],
    inner: hit.within.length > 0 ? hit.inner : hit.start,
  }));
}

function blobHits(layer: Layer, tools: Tools, { start, end, bytes, encoding }: Blob): readonly Hit[] {
  if (layer.depth >= tools.encodingDepth) return [];
  const unpacked = layer.unpack(bytes);
  if (unpacked) return unpacked.map((hit) => ({ ...hit, start, end, within: [encoding, ...hit.within] }));
  // Around an image's text stand a length and a checksum.
  const isApart = encoding === 'png text';
  const before = layer.bytes.subarray(isApart ? start : Math.max(0, start - margin.before), start);
  const around = Buffer.concat([before, bytes, layer.bytes.subarray(end, isApart ? end : end + margin.after)]);
  const inner = innerLayer(
    layer,
    { start, end },
    around,
    before.length,
    before.length + bytes.length,
    tools.signs,
    layer.depth + 1,
  );
  return scanLayer(inner, tools).map((hit) => ({
    ...hit,
    start,
    end,
    within: [encoding, ...hit.within],
    inner: hit.inner,
  }));
}

function needleHits(layer: Layer, { forms, halves, searchForms, way }: Tools, keep: (hit: Hit) => void): void {
  const found = (index: number, start: number): void => {
    const half = halves[index - forms.length];
    if (half) {
      const place = brokenAround(layer.bytes, half, start);
      const { encoding, needle, token } = half.form;
      if (place)
        keep({
          ...place,
          token,
          needle,
          strength: 5,
          within: [...(encoding === undefined ? [] : [encoding]), 'several parts'],
          inner: -1,
        });
      return;
    }
    const { bytes, encoding, needle, token } = forms[index] as NeedleForm;
    const within =
      encoding === undefined
        ? []
        : [encoding === 'utf-16' ? wideOrder(layer.bytes, { start, end: start + bytes.length }) : encoding];
    keep({
      start,
      end: start + bytes.length,
      token,
      needle,
      strength: 5,
      within,
      inner: encoding === undefined ? start : -1,
    });
  };
  if (way === 'fast') searchForms(layer.bytes, layer.from, layer.to, found);
  else {
    [...forms, ...halves].forEach(({ bytes }, index) => {
      for (let at = layer.bytes.indexOf(bytes, layer.from); at >= 0; at = layer.bytes.indexOf(bytes, at + 1))
        found(index, at);
    });
  }
}
