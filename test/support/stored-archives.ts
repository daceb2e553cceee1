/** A tar archive of files by their names. */
export function tarOf(files: Readonly<Record<string, Uint8Array | string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const content = Buffer.from(text as Uint8Array);
    const long = Buffer.from(`${name}\0`);
    const head = name.length < 100 ? [] : [tarHeader('././@LongLink', long.length, 'L'), long, filling(long.length)];
    return [...head, tarHeader(name.slice(0, 99), content.length, '0'), content, filling(content.length)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function tarHeader(name: string, length: number, kind: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name);
  header.write('0000644\0', 100);
  header.write(`${length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(kind, 156);
  header.write('ustar\x0000', 257, 'latin1');
  return header;
}

function filling(length: number): Buffer {
  return Buffer.alloc((512 - (length % 512)) % 512);
}

/** An ar archive, as a Debian package is one. */
export function arOf(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, content]) => {
    const header = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'644'.padEnd(8)}${String(content.length).padEnd(10)}\`\n`;
    return [Buffer.from(header), content, Buffer.alloc(content.length % 2)];
  });
  return Buffer.concat([Buffer.from('!<arch>\n'), ...parts]);
}

/** An xz file whose chunks are stored as they are. */
export function xzOf(content: Uint8Array): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 65_536) {
    const chunk = content.subarray(at, at + 65_536);
    chunks.push(Buffer.from([at === 0 ? 1 : 2, (chunk.length - 1) >> 8, (chunk.length - 1) & 255]), Buffer.from(chunk));
  }
  const block = Buffer.concat([...chunks, Buffer.from([0])]);
  return Buffer.concat([
    Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 0, 0, 0, 0, 0]),
    // A header of twelve bytes: LZMA2 with a dictionary of 8 MiB.
    Buffer.from([2, 0, 0x21, 1, 22, 0, 0, 0, 0, 0, 0, 0]),
    block,
    Buffer.alloc((4 - (block.length % 4)) % 4),
    // No list of blocks, and the stream's end.
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 0]),
    Buffer.alloc(12),
  ]);
}

/**
 * A zstd file whose blocks are stored as they are; `window` is the byte of its header that says how large the window
 * is.
 */
export function zstdOf(content: Uint8Array, window = 0x50): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length || at === 0; at += 131_072) {
    const block = content.subarray(at, at + 131_072);
    const head = Buffer.alloc(3);
    head.writeUIntLE((block.length << 3) | (at + 131_072 >= content.length ? 1 : 0), 0, 3);
    blocks.push(head, Buffer.from(block));
  }
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, window]), ...blocks]);
}

/** A PDF file with a stream, and words of its dictionary. */
export function pdfOf(stream: Uint8Array, words: string, trailer = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`%PDF-1.4\n1 0 obj <</Length ${stream.length} ${words}>>\nstream\n`),
    Buffer.from(stream),
    Buffer.from(`\nendstream\nendobj\ntrailer <<${trailer}>>\n%%EOF\n`),
  ]);
}
