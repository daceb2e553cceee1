import type { ObjectKind } from '../object-source.ts';

/** What precedes an object's compressed bytes: gitformat-pack(5). */
export interface PackEntry {
  readonly kind: ObjectKind | 'delta';
  /** Of the object, or of the delta, in bytes. */
  readonly size: number;
  /** How many bytes the header takes. */
  readonly length: number;
  /** How many bytes before this entry its base begins. */
  readonly back?: number;
  /** Where the base's id begins, in bytes from the entry's first. */
  readonly baseId?: number;
}

const kinds: readonly (ObjectKind | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag'];
const offsetDelta = 6;
const idDelta = 7;

/** The longest header, in bytes: a size of 64 bits, an offset or an id. */
export const longestEntryHead = 32;

/** Parses the header at a position; undefined if there is none. */
export function packEntry(bytes: Uint8Array, start: number): PackEntry | undefined {
  let at = start;
  let byte = bytes[at++] ?? 0;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let scale = 16; byte >= 128; scale *= 128) {
    if (at - start >= longestEntryHead) return undefined;
    byte = bytes[at++] ?? 0;
    size += (byte & 127) * scale;
  }
  if (type === idDelta) return { kind: 'delta', size, length: at - start + 20, baseId: at - start };
  if (type !== offsetDelta) {
    const kind = kinds[type];
    return kind && { kind, size, length: at - start };
  }
  byte = bytes[at++] ?? 0;
  let back = byte & 127;
  while (byte >= 128) {
    if (at - start >= longestEntryHead) return undefined;
    byte = bytes[at++] ?? 0;
    back = (back + 1) * 128 + (byte & 127);
  }
  return { kind: 'delta', size, length: at - start, back };
}
