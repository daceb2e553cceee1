const name = 'auth-doctor completion';
/** What the file was like before, so that it can be made the same again. */
const before = { file: '', line: ' (no newline before)', nothing: ' (new file)' } as const;

const block = new RegExp(
  `(\\r?\\n)?# >>> ${name}( \\(no newline before\\)| \\(new file\\))? >>>\\r?\\n(?:.*\\r?\\n)*?# <<< ${name} <<<(?:\\r?\\n|$)`,
);

/**
 * The content of a startup file with our lines at its end, in place of older ones of ours. Bytes that are not ours
 * stay.
 */
export function withBlock(present: Uint8Array | undefined, lines: readonly string[]): Uint8Array {
  const { text, write } = decoded(present);
  const old = block.exec(text);
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const made = (note: string): string =>
    [`# >>> ${name}${note} >>>`, ...lines, `# <<< ${name} <<<`].map((line) => line + end).join('');
  if (old)
    return write(
      text.replace(block, () => (old[2] === before.line ? (old[1] ?? end) : (old[1] ?? '')) + made(old[2] ?? '')),
    );
  if (present === undefined) return write(made(before.nothing));
  return write(text === '' || text.endsWith('\n') ? text + made(before.file) : text + end + made(before.line));
}

/** The content without our lines; undefined where none are there, `nothing` where the file was made for them. */
export function withoutBlock(present: Uint8Array): Uint8Array | 'nothing' | undefined {
  const { text, write } = decoded(present);
  const old = block.exec(text);
  if (!old) return undefined;
  const rest = text.replace(block, () => (old[2] === before.line ? '' : (old[1] ?? '')));
  return rest === '' && old[2] === before.nothing ? 'nothing' : write(rest);
}

/** As bytes that stay what they are; Windows PowerShell's own files may be UTF-16. */
function decoded(bytes: Uint8Array | undefined): {
  readonly text: string;
  readonly write: (text: string) => Uint8Array;
} {
  const buffer = Buffer.from(bytes ?? []);
  const encoding = buffer[0] === 0xff && buffer[1] === 0xfe ? 'utf16le' : 'latin1';
  return { text: buffer.toString(encoding), write: (text) => Buffer.from(text, encoding) };
}
