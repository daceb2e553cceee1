import { NotUnpackable } from './packed-input.ts';

/** A value of Thrift's compact protocol: numbers, bytes, lists, structs by the numbers of their fields. */
export type ThriftValue = number | Uint8Array | readonly ThriftValue[] | ThriftStruct;

export type ThriftStruct = ReadonlyMap<number, ThriftValue>;

/** A struct, and the place after it. */
export interface ThriftReading {
  readonly struct: ThriftStruct;
  readonly end: number;
}

/** The values that are held; a struct takes as much memory as ten of them. */
const mostValues = 2_000_000;
const structCosts = 10;

/** Structs within structs: those of a parquet file have six. */
const deepest = 16;

/**
 * Reads the struct at a place (Thrift's doc/specs/thrift-compact-protocol.md). Each value takes a byte at least, so
 * that
 * what is read is never more than there is. Throws for what is damaged.
 */
export function thriftStruct(bytes: Uint8Array, start: number): ThriftReading {
  let at = start;
  let held = 0;
  const hold = (count: number): void => {
    held += count;
    if (held > mostValues) throw new NotUnpackable('it has too many columns');
  };
  const byte = (): number => {
    if (at >= bytes.length) throw new Error('a struct ends early');
    return bytes[at++] as number;
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const next = byte();
      value += (next & 127) * shift;
      if (next < 128) return value;
      if (shift > 2 ** 56) throw new Error('a number has no end');
    }
  };
  const zigzag = (): number => {
    const value = varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  const taken = (length: number): Uint8Array => {
    if (length > bytes.length - at) throw new Error('a text ends early');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const list = (depth: number): readonly ThriftValue[] => {
    const head = byte();
    const count = head >> 4 === 15 ? varint() : head >> 4;
    const values: ThriftValue[] = [];
    for (let index = 0; index < count; index++) {
      hold(1);
      values.push(value(head & 15, depth, true));
    }
    return values;
  };
  const map = (depth: number): readonly ThriftValue[] => {
    const count = varint();
    const kinds = count === 0 ? 0 : byte();
    const values: ThriftValue[] = [];
    for (let index = 0; index < count; index++) {
      hold(2);
      values.push(value(kinds >> 4, depth, true), value(kinds & 15, depth, true));
    }
    return values;
  };
  const value = (kind: number, depth: number, isElement: boolean): ThriftValue => {
    if (kind === 1 || kind === 2) return isElement ? byte() : kind === 1 ? 1 : 0;
    if (kind === 3) return byte();
    if (kind >= 4 && kind <= 6) return zigzag();
    if (kind === 7) return taken(8);
    if (kind === 8) return taken(varint());
    if (kind === 9 || kind === 10) return list(depth);
    if (kind === 11) return map(depth);
    if (kind === 12) return struct(depth + 1);
    throw new Error('an unknown kind of value');
  };
  const struct = (depth: number): ThriftStruct => {
    if (depth > deepest) throw new Error('structs are nested too deeply');
    hold(structCosts);
    const fields = new Map<number, ThriftValue>();
    for (let id = 0; ; ) {
      const head = byte();
      if (head === 0) return fields;
      id = head >> 4 === 0 ? zigzag() : id + (head >> 4);
      hold(1);
      fields.set(id, value(head & 15, depth, false));
    }
  };
  const read = struct(0);
  return { struct: read, end: at };
}

/** A field that is a number; undefined if there is none. */
export function numberIn(struct: ThriftStruct | undefined, field: number): number | undefined {
  const value = struct?.get(field);
  return typeof value === 'number' ? value : undefined;
}

/** A field that is a text; empty if there is none. */
export function stringIn(struct: ThriftStruct, field: number): string {
  const value = struct.get(field);
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : '';
}

/** A field that is a struct; undefined if there is none. */
export function structIn(struct: ThriftStruct, field: number): ThriftStruct | undefined {
  const value = struct.get(field);
  return value instanceof Map ? value : undefined;
}

/** The structs of a field that is a list. */
export function structsIn(struct: ThriftStruct, field: number): readonly ThriftStruct[] {
  const value = struct.get(field);
  return Array.isArray(value) ? value.filter((each): each is ThriftStruct => each instanceof Map) : [];
}
