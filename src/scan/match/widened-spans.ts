import { tokenBytes } from './candidates/byte-classes.ts';
import { reach } from './context/confidence.ts';
import type { Span } from './matcher-types.ts';

const dot = 0x2e;

/** What may be between two literals that are one token, including the first of them. In bytes. */
const rowBytes = 240;

/**
 * The spans with everything that a change in them may turn into a token, or may stop being one: what begins so soon
 * after that its name may be in the span, and what ends so shortly before that the span may follow it; back to where
 * the runs at the edges begin, so that a token of which only a piece is new begins within. Spans that then meet are
 * joined.
 */
export function widenedSpans(bytes: Uint8Array, spans: readonly Span[], longestForm: number): readonly Span[] {
  const before = Math.max(reach.after + rowBytes, longestForm);
  const after = reach.before;
  const widened: Span[] = [];
  for (const { from, to } of spans) {
    const last = widened.at(-1);
    const start = last && from - before <= last.to ? last.from : startOfRun(bytes, Math.max(0, from - before));
    const joins = last !== undefined && start <= last.to;
    const end = Math.min(bytes.length, to + after);
    if (joins) widened[widened.length - 1] = { from: last.from, to: Math.max(last.to, end) };
    else widened.push({ from: start, to: end });
  }
  return widened;
}

/** The same spans in order and apart. */
export function joinedSpans(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** A run with its dots, and with `%`, `+`, `/` and `=`: a JWT, or a piece of base64. */
function startOfRun(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && isPart(bytes[start - 1] as number)) start--;
  return start;
}

function isPart(byte: number): boolean {
  return tokenBytes[byte] === 1 || byte === dot || byte === 0x2b || byte === 0x2f || byte === 0x3d;
}
