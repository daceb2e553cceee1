/** Which objects a pack holds, and where: gitformat-pack(5), index version 2, SHA-1. */
export interface PackIndex {
  readonly count: number;
  /** 20 bytes each, ascending. */
  readonly ids: Buffer;
  /** Where each begins in the pack, in bytes, in the order of the ids. */
  readonly offsets: Float64Array;
  /** The checksum of the pack that this index belongs to. */
  readonly packChecksum: Buffer;
}

/** In bytes. */
export const idBytes = 20;
const fanOut = 8;
const idTable = fanOut + 256 * 4;

/** Reads an index; undefined where it is of another version or cut off. */
export function packIndex(bytes: Buffer): PackIndex | undefined {
  if (bytes.length < idTable + 2 * idBytes || bytes.readUInt32BE(0) !== 0xff744f63 || bytes.readUInt32BE(4) !== 2)
    return undefined;
  const count = bytes.readUInt32BE(idTable - 4);
  const smallOffsets = idTable + count * (idBytes + 4);
  const largeOffsets = smallOffsets + count * 4;
  const end = bytes.length - 2 * idBytes;
  if (largeOffsets > end) return undefined;
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const small = bytes.readUInt32BE(smallOffsets + index * 4);
    const large = largeOffsets + (small & 0x7fffffff) * 8;
    if (small >= 0x80000000 && large + 8 > end) return undefined;
    offsets[index] = small < 0x80000000 ? small : Number(bytes.readBigUInt64BE(large));
  }
  return {
    count,
    ids: bytes.subarray(idTable, idTable + count * idBytes),
    offsets,
    packChecksum: bytes.subarray(end, end + idBytes),
  };
}

/** The place of an id in the index, or -1. */
export function placeOf({ ids, count }: PackIndex, id: Uint8Array): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = ids.compare(id, 0, idBytes, middle * idBytes, (middle + 1) * idBytes);
    if (order === 0) return middle;
    // `order` tells how the index's id stands to the wanted one.
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}
