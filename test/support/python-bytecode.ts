/** A module compiled by Python 3.12: two bytes for each instruction, and its constants, each already marshalled. */
export function pycOf(instructions: Uint8Array, constants: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt16LE(3531);
  head.write('\r\n', 2);
  const empty = Buffer.from([0x29, 0]);
  const none = counted('s', []);
  return Buffer.concat([
    head,
    Buffer.from([0xe3]),
    Buffer.alloc(20),
    counted('s', [instructions]),
    counted('(', constants),
    ...[empty, empty, none, marshalledText('a.py'), marshalledText('<module>'), marshalledText('<module>')],
    ...[Buffer.alloc(4), none, none],
  ]);
}

/** A text as a constant. */
export function marshalledText(text: string): Buffer {
  return counted('a', [Buffer.from(text, 'latin1')]);
}

/** A tuple as a constant. */
export function marshalledTuple(items: readonly Uint8Array[]): Buffer {
  return counted('(', items);
}

function counted(kind: string, parts: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(5);
  head.write(kind, 0, 'latin1');
  head.writeInt32LE(kind === '(' ? parts.length : (parts[0]?.length ?? 0), 1);
  return Buffer.concat([head, ...parts]);
}
