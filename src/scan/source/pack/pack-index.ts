/** Which objects a pack contains, and where: gitformat-pack(5), index version 2, SHA-1. */
export interface PackIndex {
  readonly count: number;
  /** 20 bytes each, ascending. */
  readonly ids: Buffer;
  /** Where the object with the id at this position begins in the pack, in bytes. */
  readonly offsetAt: (place: number) => number;
  /** The checksum of the pack that this index belongs to. */
  readonly packChecksum: Buffer;
}

/** In bytes. */
export const idBytes = 20;
const fanOut = 8;
const idTable = fanOut + 256 * 4;

/** Parses an index; undefined if it has another version or is truncated. */
export function packIndex(bytes: Buffer): PackIndex | undefined {
  if (bytes.length < idTable + 2 * idBytes || bytes.readUInt32BE(0) !== 0xff744f63 || bytes.readUInt32BE(4) !== 2)
    return undefined;
  const count = bytes.readUInt32BE(idTable - 4);
  const smallOffsets = idTable + count * (idBytes + 4);
  const largeOffsets = smallOffsets + count * 4;
  const end = bytes.length - 2 * idBytes;
  if (largeOffsets > end) return undefined;
  for (let at = smallOffsets; at < largeOffsets; at += 4) {
    const small = bytes.readUInt32BE(at);
    if (small >= 0x80000000 && largeOffsets + (small - 0x80000000) * 8 + 8 > end) return undefined;
  }
  const offsetAt = (place: number): number => {
    const small = bytes.readUInt32BE(smallOffsets + place * 4);
    return small < 0x80000000 ? small : Number(bytes.readBigUInt64BE(largeOffsets + (small - 0x80000000) * 8));
  };
  return {
    count,
    ids: bytes.subarray(idTable, idTable + count * idBytes),
    offsetAt,
    packChecksum: bytes.subarray(end, end + idBytes),
  };
}

/** The position of an id in the index, or -1. */
export function positionOf({ ids, count }: PackIndex, id: Uint8Array): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = ids.compare(id, 0, idBytes, middle * idBytes, (middle + 1) * idBytes);
    if (order === 0) return middle;
    // `order` compares the index's id with the wanted one.
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}
