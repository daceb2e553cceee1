/** An entry of a netrc file: who to log in as at a machine. */
export interface NetrcEntry {
  readonly login: string;
  readonly account: string;
  readonly password: string;
  /** Where the entry begins, counted from 1. */
  readonly line: number;
}

/** The entries by machine name (`default` among them), or undefined where `netrc.netrc` raises NetrcParseError. */
export function parseNetrc(text: string): ReadonlyMap<string, NetrcEntry> | undefined {
  const entries = new Map<string, NetrcEntry>();
  const lexer = createLexer(text);
  for (;;) {
    const before = lexer.line;
    const top = lexer.token();
    const line = lexer.tokenLine;
    if (top === '') return entries;
    if (top.startsWith('#')) {
      if (lexer.line === before && top.length === 1) lexer.readLine();
      continue;
    }
    if (top === 'macdef') {
      lexer.token();
      if (!skipMacro(lexer)) return undefined;
      continue;
    }
    if (top !== 'machine' && top !== 'default') return undefined;
    const name = top === 'default' ? top : lexer.token();
    const entry = name === '' ? undefined : readEntry(lexer, line);
    if (!entry) return undefined;
    entries.set(name, entry);
  }
}

function readEntry(lexer: Lexer, line: number): NetrcEntry | undefined {
  const found = { login: '', account: '', password: '', line };
  for (;;) {
    const before = lexer.line;
    const word = lexer.token();
    if (word.startsWith('#')) {
      if (lexer.line === before) lexer.readLine();
      continue;
    }
    if (['', 'machine', 'default', 'macdef'].includes(word)) {
      lexer.push(word);
      return found;
    }
    if (word === 'login' || word === 'user') found.login = lexer.token();
    else if (word === 'account') found.account = lexer.token();
    else if (word === 'password') found.password = lexer.token();
    else return undefined;
  }
}

function skipMacro(lexer: Lexer): boolean {
  for (;;) {
    const line = lexer.readLine();
    if (line === '') return false;
    if (line === '\n') return true;
  }
}

/** `_netrclex` of CPython 3.11 (Lib/netrc.py). */
interface Lexer {
  readonly line: number;
  /** The line in which the last token began. */
  readonly tokenLine: number;
  token(): string;
  push(token: string): void;
  /** The rest of the line with its line end; empty at the end of the file. */
  readLine(): string;
}

function createLexer(text: string): Lexer {
  const pushed: string[] = [];
  let at = 0;
  let line = 1;
  let tokenLine = 1;
  // Python does not count the lines that readline() takes; whoever shows a place must.
  let taken = 0;
  const next = (): string => {
    const char = text.charAt(at);
    at += char.length;
    if (char === '\n') line += 1;
    return char;
  };
  const readWord = (first: string): string => {
    const quoted = first === '"';
    let word = quoted ? '' : first === '\\' ? next() : first;
    for (let char = next(); char !== ''; char = next()) {
      if (quoted ? char === '"' : /[\n\t\r ]/.test(char)) return word;
      word += char === '\\' ? next() : char;
    }
    return word;
  };
  return {
    get line() {
      return line;
    },
    get tokenLine() {
      return tokenLine;
    },
    token: () => {
      const before = pushed.shift();
      if (before !== undefined) return before;
      let first = next();
      while (first !== '' && /[\n\t\r ]/.test(first)) first = next();
      tokenLine = line + taken;
      return first === '' ? '' : readWord(first);
    },
    push: (token) => {
      pushed.push(token);
    },
    readLine: () => {
      const end = text.indexOf('\n', at);
      const found = end === -1 ? text.slice(at) : text.slice(at, end + 1);
      at += found.length;
      if (end !== -1) taken += 1;
      return found;
    },
  };
}
