/** A page of a column as a parquet file writes it, and what describes it. */
export interface WrittenColumn {
  readonly name: string;
  readonly values: readonly string[];
  /** 0: as it is. Others are only claimed. */
  readonly codec?: number;
  /** 0: plain. Others are only claimed. */
  readonly encoding?: number;
}

/** A parquet file whose columns have a page of texts each, as they are; its groups of rows are all the same one. */
export function parquetOf(columns: readonly WrittenColumn[], groups = 1): Buffer {
  const parts: Buffer[] = [Buffer.from('PAR1')];
  let at = 4;
  const chunks = columns.map(({ name, values, codec = 0, encoding = 0 }) => {
    const page = Buffer.concat(
      values.map((value) => {
        const length = Buffer.alloc(4);
        length.writeUInt32LE(Buffer.byteLength(value));
        return Buffer.concat([length, Buffer.from(value)]);
      }),
    );
    const head = struct({
      1: number(0),
      2: number(page.length),
      3: number(page.length),
      5: struct({ 1: number(values.length), 2: number(encoding), 3: number(3), 4: number(3) }),
    });
    const start = at;
    parts.push(head.bytes, page);
    at += head.bytes.length + page.length;
    const column = struct({
      1: number(6),
      3: list([text(name)]),
      4: number(codec),
      5: number(values.length),
      6: number(at - start),
      7: number(at - start),
      9: number(start),
    });
    return struct({ 2: number(start), 3: column });
  });
  const description = struct({
    1: number(1),
    2: list([
      struct({ 4: text('schema'), 5: number(columns.length) }),
      ...columns.map(({ name }) => struct({ 1: number(6), 3: number(0), 4: text(name) })),
    ]),
    3: number(0),
    4: list(Array(groups).fill(struct({ 1: list(chunks) }))),
  }).bytes;
  const length = Buffer.alloc(4);
  length.writeUInt32LE(description.length);
  return Buffer.concat([...parts, description, length, Buffer.from('PAR1')]);
}

/** A value of Thrift's compact protocol, and the number of its kind. */
interface Written {
  readonly kind: number;
  readonly bytes: Buffer;
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

function number(value: number): Written {
  return { kind: 5, bytes: varint(2 * value) };
}

function text(value: string): Written {
  return { kind: 8, bytes: Buffer.concat([varint(Buffer.byteLength(value)), Buffer.from(value)]) };
}

function list(values: readonly Written[]): Written {
  const head = Buffer.from([0xf0 | (values[0]?.kind ?? 12)]);
  return { kind: 9, bytes: Buffer.concat([head, varint(values.length), ...values.map(({ bytes }) => bytes)]) };
}

function struct(fields: Readonly<Record<number, Written>>): Written {
  let last = 0;
  const parts = Object.entries(fields).flatMap(([field, { kind, bytes }]) => {
    const step = Number(field) - last;
    last = Number(field);
    return [Buffer.from([(step << 4) | kind]), bytes];
  });
  return { kind: 12, bytes: Buffer.concat([...parts, Buffer.from([0])]) };
}
