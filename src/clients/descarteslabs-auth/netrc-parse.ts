/** One `machine` or `default` entry: where it stands, and whether it holds anything. */
export interface NetrcEntry {
  readonly name: string;
  readonly line: number;
  readonly filled: boolean;
}

interface Lexer {
  /** The next word; '' at the end. */
  next(): string;
  pushBack(word: string): void;
  skipLine(): string;
  /** Where the reading stands, and where the last word began. */
  line(): number;
  wordLine(): number;
}

/**
 * The entries of a netrc file, the last one of a name; undefined where Python raises NetrcParseError, upon which
 * requests uses none of it (Lib/netrc.py of 3.11, _parse).
 */
export function parseNetrc(text: string): ReadonlyMap<string, NetrcEntry> | undefined {
  const lexer = createLexer(text);
  const entries = new Map<string, NetrcEntry>();
  for (;;) {
    const before = lexer.line();
    const word = lexer.next();
    if (word === '') return entries;
    if (word.startsWith('#')) {
      if (lexer.line() === before && word.length === 1) lexer.skipLine();
      continue;
    }
    if (word === 'macdef') {
      lexer.next();
      if (!skipMacro(lexer)) return undefined;
      continue;
    }
    if (word !== 'machine' && word !== 'default') return undefined;
    const line = lexer.wordLine();
    const name = word === 'machine' ? lexer.next() : 'default';
    if (name === '') return undefined;
    const filled = readEntry(lexer);
    if (filled === undefined) return undefined;
    entries.set(name, { name, line, filled });
  }
}

function readEntry(lexer: Lexer): boolean | undefined {
  let filled = false;
  for (;;) {
    const before = lexer.line();
    const word = lexer.next();
    if (word.startsWith('#')) {
      if (lexer.line() === before) lexer.skipLine();
      continue;
    }
    if (['', 'machine', 'default', 'macdef'].includes(word)) {
      lexer.pushBack(word);
      return filled;
    }
    if (!['login', 'user', 'account', 'password'].includes(word)) return undefined;
    if (lexer.next() !== '') filled = true;
  }
}

function skipMacro(lexer: Lexer): boolean {
  for (;;) {
    const line = lexer.skipLine();
    if (line === '') return false;
    if (line === '\n') return true;
  }
}

function createLexer(text: string): Lexer {
  let at = 0;
  let line = 1;
  let wordLine = 1;
  const pushed: string[] = [];
  const read = (): string => {
    const char = text.charAt(at);
    at += 1;
    if (char === '\n') line += 1;
    return char;
  };
  const word = (): string => {
    let char = read();
    while (char !== '' && /[\n\t\r ]/.test(char)) char = read();
    wordLine = line;
    let out = '';
    if (char === '"') {
      for (char = read(); char !== '' && char !== '"'; char = read()) out += char === '\\' ? read() : char;
      return out;
    }
    for (; char !== '' && !/[\n\t\r ]/.test(char); char = read()) out += char === '\\' ? read() : char;
    return out;
  };
  return {
    next: () => pushed.shift() ?? word(),
    pushBack: (back) => void pushed.push(back),
    skipLine: () => {
      const end = text.indexOf('\n', at);
      const rest = end === -1 ? text.slice(at) : text.slice(at, end + 1);
      at += rest.length;
      if (end !== -1) line += 1;
      return rest;
    },
    line: () => line,
    wordLine: () => wordLine,
  };
}
