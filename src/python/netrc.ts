import type { Outcome } from './exception.ts';

/** An entry of a netrc file: the login for a machine. Missing parts are empty. */
export interface NetrcEntry {
  readonly login: string;
  readonly account: string;
  readonly password: string;
  /** Where the entry begins, counted from 1. */
  readonly line: number;
}

/**
 * `netrc.netrc(file).hosts` of a file with this text: the entries by machine, including `default`; of duplicate names
 * the last (CPython 3.11 Lib/netrc.py, _parse). A comment needs a space after its `#`, or must be one word: the second
 * word of `#two say` is taken for a keyword, and no entry of the file counts. The owner and the mode of the file are
 * checked only if no file is named, which no client here does. What the exception quotes of the text is `[secret]`; its
 * `line` is the real line of the word, while its message counts like Python.
 * @param file as the message spells the path
 */
export function parseNetrc(text: string, file: string): Outcome<ReadonlyMap<string, NetrcEntry>> {
  const entries = new Map<string, NetrcEntry>();
  const lexer = createLexer(text);
  const failure = (what: string): Outcome<never> => {
    const message = `${what} (${file}, line ${String(lexer.line)})`;
    return { ok: false, error: { class: 'netrc.NetrcParseError', message, line: lexer.tokenLine } };
  };
  for (;;) {
    const before = lexer.line;
    const top = lexer.token();
    const line = lexer.tokenLine;
    if (top === '') return { ok: true, value: entries };
    if (top.startsWith('#')) {
      if (lexer.line === before && top.length === 1) lexer.readLine();
      continue;
    }
    if (top === 'macdef') {
      lexer.token();
      if (!skipMacro(lexer)) return failure('Macro definition missing null line terminator.');
      continue;
    }
    if (top !== 'machine' && top !== 'default') return failure("bad toplevel token '[secret]'");
    const name = top === 'default' ? top : lexer.token();
    if (name === '') return failure("missing 'machine' name");
    const entry = readEntry(lexer, line);
    if (!entry) return failure("bad follower token '[secret]'");
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

/** False if the file ends before an empty line. */
function skipMacro(lexer: Lexer): boolean {
  for (;;) {
    const line = lexer.readLine();
    if (line === '') return false;
    if (line === '\n') return true;
  }
}

/** `_netrclex` of CPython 3.11 (Lib/netrc.py). */
interface Lexer {
  /** Counted like Python: without the lines that readLine() consumed. */
  readonly line: number;
  /** The line where the last token began, counted from 1. */
  readonly tokenLine: number;
  token(): string;
  push(token: string): void;
  /** The rest of the line with its line break; empty at the end of the file. */
  readLine(): string;
}

function createLexer(text: string): Lexer {
  const pushed: string[] = [];
  let at = 0;
  let line = 1;
  let tokenLine = 1;
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
