import { leastPart } from '../value/credential-parts.ts';
import type { MappedText } from './mapped-text.ts';
import { mappedReading, readingsOf } from './readings.ts';
import { partEnds, type SecretIndex } from './secret-index.ts';

/**
 * The text with `mask` for every part of a secret; a part that is broken over lines or cells is taken out of the later
 * ones.
 * `from`: what is before it cannot be changed any more.
 */
export function maskParts(text: string, index: SecretIndex, mask: string, from = 0): string {
  let masked = text;
  // What is around a mask may be a part again, with what it has come next to.
  for (let round = 0; round < 8; round += 1) {
    const edits = readingsOf(masked).flatMap((reading) => {
      const ends = partEnds(reading.text, index);
      return ends.length === 0 ? [] : editsOf(ends, mappedReading(masked, reading), mask, from);
    });
    if (edits.length === 0) return masked;
    masked = edited(masked, edits);
  }
  return text.slice(0, from) + mask;
}

interface Edit {
  readonly start: number;
  end: number;
  readonly text: string;
}

/** What to replace in the source: windows that overlap are one part, which may be in several pieces. */
function editsOf(
  ends: readonly number[],
  { starts, ends: sourceEnds }: MappedText,
  mask: string,
  from: number,
): readonly Edit[] {
  const edits: Edit[] = [];
  let begin = -1;
  for (const [index, end] of ends.entries()) {
    if (begin === -1) begin = end - leastPart + 1;
    const next = ends[index + 1];
    if (next !== undefined && next - leastPart + 1 <= end + 1) continue;
    let text = mask;
    let last: Edit | undefined;
    for (let at = begin; at <= end; at += 1) {
      const [start, stop] = [Math.max(starts[at] ?? 0, from), sourceEnds[at] ?? 0];
      if (stop <= from) continue;
      if (last && start <= last.end) last.end = Math.max(last.end, stop);
      else {
        last = { start, end: stop, text };
        edits.push(last);
        text = '';
      }
    }
    begin = -1;
  }
  return edits;
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let last = 0;
  for (const { start, end, text: replacement } of [...edits].sort(
    (a, b) => a.start - b.start || b.text.length - a.text.length,
  )) {
    if (start >= last) result += text.slice(last, start) + replacement;
    last = Math.max(last, end);
  }
  return result + text.slice(last);
}
