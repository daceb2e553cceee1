/** A comment that asks for a finding on its line to be let be: `# auth-doctor: ignore[token-in-file] a reason`. */
export interface IgnoreComment {
  /** From 1. */
  readonly line: number;
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
}

const comment = /auth-doctor:[ \t]{0,8}ignore\[([a-z0-9-]{1,60}(?:[ \t]{0,4},[ \t]{0,4}[a-z0-9-]{1,60}){0,8})\][ \t]{0,8}([^\r\n]{0,200})/;

/** Every such comment of a text file, in order. One a line counts. */
export function ignoreComments(bytes: Uint8Array): readonly IgnoreComment[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: IgnoreComment[] = [];
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf('auth-doctor:'); at >= 0; at = text.indexOf('auth-doctor:', at + 12)) {
    for (let end = text.indexOf(10, counted); end >= 0 && end < at; end = text.indexOf(10, counted)) {
      line++;
      counted = end + 1;
    }
    const [, rules, reason = ''] = comment.exec(text.toString('utf8', at, at + 800)) ?? [];
    if (rules !== undefined && found.at(-1)?.line !== line)
      found.push({ line, rules: rules.split(',').map((rule) => rule.trim()), reason: reason.replace(/(?:-->|\*\/|\\n"?,?|")?[ \t]*$/, '').trim() });
  }
  return found;
}
