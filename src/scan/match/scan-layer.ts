import { fastScan, type Visit } from './fast-scan.ts';
import type { TextSearch } from './find-texts.ts';
import { type Hit, innerLayer, type Layer } from './layer.ts';
import type { NeedleForm } from './needle-forms.ts';
import type { ScanPlan } from './scan-plan.ts';
import { settleHits } from './settle-hits.ts';
import type { Signs } from './signs.ts';
import { slowScan } from './slow-scan.ts';
import { narrowed, wideOrder } from './wide-text.ts';

/** What a matcher is made of. */
export interface Tools {
  readonly plan: ScanPlan;
  readonly signs: Signs;
  readonly forms: readonly NeedleForm[];
  readonly searchForms: TextSearch;
  /** In bytes; 0 where there is none. */
  readonly longestForm: number;
  readonly encodingDepth: number;
  readonly way: 'fast' | 'slow';
}

/** How much of the text around an encoded piece is put around what it holds: `token: ` stands outside, the value within. In bytes. */
const margin = { before: 400, after: 120 } as const;

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
    blob: (start, end, bytes) => {
      layer.far(start, end);
      blobHits(layer, tools, start, end, bytes).forEach(keep);
    },
  };
  if (tools.way === 'fast') fastScan(layer, tools.plan, visit);
  else slowScan(layer, tools.plan.rules, visit);
  if (tools.forms.length > 0) needleHits(layer, tools, keep);
  return hits.length === 0 ? hits : settleHits(hits);
}

/** Each character is one byte of the inner layer, so a place there is a place here. */
function wideHits(layer: Layer, tools: Tools, start: number, end: number): readonly Hit[] {
  const order = wideOrder(layer.bytes, { start, end });
  const text = narrowed(layer.bytes, { start, end });
  const inner: Layer = {
    ...innerLayer(layer, { start, end }, text, 0, text.length, tools.signs, layer.depth),
    isSqlite: layer.isSqlite,
    isContinued: layer.isContinued && start < 2,
  };
  return scanLayer(inner, tools).map((hit) => ({
    ...hit,
    start: start + 2 * hit.start,
    end: Math.min(end, start + 2 * hit.end),
    within: [order, ...hit.within],
    inner: hit.within.length > 0 ? hit.inner : hit.start,
  }));
}

function blobHits(layer: Layer, tools: Tools, start: number, end: number, bytes: Buffer): readonly Hit[] {
  if (layer.depth >= tools.encodingDepth) return [];
  const unpacked = layer.unpack(bytes);
  if (unpacked) return unpacked.map((hit) => ({ ...hit, start, end, within: ['base64', ...hit.within] }));
  const before = layer.bytes.subarray(Math.max(0, start - margin.before), start);
  const around = Buffer.concat([before, bytes, layer.bytes.subarray(end, end + margin.after)]);
  const inner = innerLayer(layer, { start, end }, around, before.length, before.length + bytes.length, tools.signs, layer.depth + 1);
  return scanLayer(inner, tools).map((hit) => ({ ...hit, start, end, within: ['base64', ...hit.within], inner: hit.inner }));
}

function needleHits(layer: Layer, { forms, searchForms, way }: Tools, keep: (hit: Hit) => void): void {
  const found = (index: number, start: number): void => {
    const { bytes, encoding, needle, token } = forms[index] as NeedleForm;
    const within = encoding === undefined ? [] : [encoding === 'utf-16' ? wideOrder(layer.bytes, { start, end: start + bytes.length }) : encoding];
    keep({ start, end: start + bytes.length, token, needle, strength: 5, within, inner: encoding === undefined ? start : -1 });
  };
  if (way === 'fast') searchForms(layer.bytes, layer.from, layer.to, found);
  else {
    forms.forEach((form, index) => {
      for (let at = layer.bytes.indexOf(form.bytes, layer.from); at >= 0; at = layer.bytes.indexOf(form.bytes, at + 1)) found(index, at);
    });
  }
}
