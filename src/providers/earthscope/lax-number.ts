import type { SettingNode } from './setting-node.ts';

/** A number that pydantic parses in lax mode, or the type of its error (pydantic_core 2.50, input/shared.rs). */
export type LaxNumber = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly type: string };

const INT = /^[+-]?(?:\d+(?:_\d+)*)(?:\.0+)?$/;
const FLOAT = /^[+-]?(?:inf(?:inity)?|nan|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)$/i;
const MOST_DIGITS = 4300;
/** A float beyond an i64 is not converted to int. */
const LARGEST_FROM_FLOAT = 2 ** 63;

/** `int` in lax mode: whole floats, booleans and texts are accepted as well. */
export function laxInt(node: SettingNode): LaxNumber {
  if (node.t === 'bool') return { ok: true, value: node.v ? 1 : 0 };
  if (node.t === 'int') return { ok: true, value: Number(node.text) };
  if (node.t === 'float') {
    const value = Number(node.text);
    if (!Number.isFinite(value)) return { ok: false, type: 'finite_number' };
    if (!Number.isInteger(value)) return { ok: false, type: 'int_from_float' };
    return Math.abs(value) <= LARGEST_FROM_FLOAT ? { ok: true, value } : { ok: false, type: 'int_parsing_size' };
  }
  if (node.t !== 'str') return { ok: false, type: 'int_type' };
  const text = node.v.trim();
  if (text.length > MOST_DIGITS) return { ok: false, type: 'int_parsing_size' };
  return INT.test(text) ? { ok: true, value: Number(text.replaceAll('_', '')) } : { ok: false, type: 'int_parsing' };
}

/** `float` in lax mode. */
export function laxFloat(node: SettingNode): LaxNumber {
  if (node.t === 'bool') return { ok: true, value: node.v ? 1 : 0 };
  if (node.t === 'int' || node.t === 'float') {
    const value = Number(node.text);
    return node.t === 'int' && !Number.isFinite(value) ? { ok: false, type: 'float_type' } : { ok: true, value };
  }
  if (node.t !== 'str') return { ok: false, type: 'float_type' };
  // Surrounding white space is removed only if there is no underscore to remove.
  const text = node.v.includes('_') ? node.v.replaceAll('_', '') : node.v.trim();
  if (/^_|_$|__/.test(node.v) || !FLOAT.test(text)) return { ok: false, type: 'float_parsing' };
  return { ok: true, value: numberOf(text) };
}

/** `float(text)`, or undefined if Python raises a ValueError (Objects/floatobject.c, PyFloat_FromString). */
export function pythonFloat(text: string): number | undefined {
  const trimmed = text.trim().replaceAll(/\p{Nd}/gu, asciiDigit);
  if (/(?<!\d)_|_(?!\d)/.test(trimmed)) return undefined;
  const plain = trimmed.replaceAll('_', '');
  return FLOAT.test(plain) ? numberOf(plain) : undefined;
}

// Unicode's digits are in runs of ten that begin at zero; only ASCII ones matter for what follows.
function asciiDigit(digit: string): string {
  return /[0-9]/.test(digit) ? digit : '1';
}

function numberOf(text: string): number {
  const lower = text.toLowerCase();
  if (lower.includes('nan')) return Number.NaN;
  if (lower.includes('inf')) return lower.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}
