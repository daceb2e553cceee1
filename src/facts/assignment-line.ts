import type { AssignmentSyntax } from './startup-files.ts';

/** What a line does to a variable. */
export interface AssignmentLine {
  /** The possible values: readers of `.env` files differ. */
  readonly values: readonly string[];
  /** False if the line computes its value or continues on the next line: then no value is certain. */
  readonly isLiteral: boolean;
  /** Whether this line exports the variable to programs. */
  readonly exports: boolean;
}

interface Word {
  /** Undefined if it is computed. */
  readonly text: string | undefined;
  /** Where it ends in the line. */
  readonly end: number;
}

/** Returns what a line sets a variable to, or undefined if it does not. The name consists of word characters. */
export function assignmentIn(line: string, name: string, syntax: AssignmentSyntax): AssignmentLine | undefined {
  switch (syntax) {
    case 'sh':
      return inPosixShell(line, name);
    case 'fish':
      return inFish(line, name);
    case 'fish-universal':
      return asFishUniversal(line, name);
    case 'csh':
      return inCsh(line, name);
    case 'powershell':
      return inPowerShell(line, name);
    case 'assignments':
      return asPlainAssignment(line, name);
    case 'json':
      return asJson(line, name);
  }
}

/** Where a command can begin. */
const begin = String.raw`(?:^|[;&(]|\bthen|\bdo|\belse)\s*`;
const keyword = String.raw`(export|declare|typeset|readonly)\s+((?:-\w+\s+)*)`;

/** Whether a line makes sh, bash or zsh export everything that is set after it: `set -a`. */
export function exportsAll(line: string): boolean {
  return /(?:^|[;&(])\s*(?:set\s+-(?:[a-zA-Z]*a[a-zA-Z]*\b|o\s+allexport)|setopt\s+all_?export)/i.test(line);
}

/** Whether a line of sh, bash or zsh exports a variable that another line sets: `export NAME`, `typeset -x NAME`. */
export function exportsVariable(line: string, name: string): boolean {
  const found = new RegExp(`${begin}${keyword}(?:\\w+(?:=\\S*)?\\s+)*${name}(?=[\\s;&|)]|$)`).exec(line);
  return found !== null && isExport(found[1], found[2]);
}

function isExport(word: string | undefined, flags = ''): boolean {
  if (word === 'export') return !/-\w*n/.test(flags);
  return (word === 'declare' || word === 'typeset') && /-\w*x/.test(flags);
}

function inPosixShell(line: string, name: string): AssignmentLine | undefined {
  // A keyword is followed by names and assignments; without one, only assignments count: `echo NAME=x` sets nothing.
  const found =
    new RegExp(`${begin}${keyword}(?:\\w+(?:=\\S*)?\\s+)*${name}=`).exec(line) ??
    new RegExp(`${begin}()()(?:\\w+=\\S*\\s+)*${name}=`).exec(line);
  if (!found) return undefined;
  const { text, end } = posixWord(line, found.index + found[0].length);
  const rest = line.slice(end).trimStart();
  // `NAME=value command` is for that command alone.
  if (!found[1] && text !== undefined && rest !== '' && !/^(?:[;&|)}#]|\w+=)/.test(rest)) return undefined;
  return {
    values: text === undefined ? [] : [text],
    isLiteral: text !== undefined,
    exports: isExport(found[1], found[2]),
  };
}

/** One word of sh, bash or zsh, from a position. A word with an expansion is a computed one. */
function posixWord(line: string, from: number): Word {
  let text = '';
  let at = from;
  const computed = (): Word => ({ text: undefined, end: line.length });
  while (at < line.length) {
    const character = line.charAt(at);
    // A carriage return is not white space to these shells: it becomes part of the value.
    if (/[ \t;&|)<>]/.test(character)) break;
    if (/[$`(]/.test(character)) return computed();
    if (character === '~' && (at === from || /[:=]/.test(line.charAt(at - 1)))) return computed();
    if (character === '\\') {
      if (at + 1 >= line.length) return computed();
      text += line.charAt(at + 1);
      at += 2;
    } else if (character === "'") {
      const close = line.indexOf("'", at + 1);
      if (close < 0) return computed();
      text += line.slice(at + 1, close);
      at = close + 1;
    } else if (character === '"') {
      const quoted = /^"((?:[^"\\$`]|\\.)*)"/.exec(line.slice(at));
      if (!quoted) return computed();
      text += (quoted[1] ?? '').replaceAll(/\\([\\"$`])/g, '$1');
      at += quoted[0].length;
    } else {
      text += character;
      at += 1;
    }
  }
  return { text, end: at };
}

function inFish(line: string, name: string): AssignmentLine | undefined {
  const starts = String.raw`(?:^|;|&&|\|\||\band|\bor)\s*`;
  const set = new RegExp(`${starts}set\\s+((?:-[-\\w]+\\s+)*)${name}(?=\\s|;|$)`).exec(line);
  const flags = set?.[1] ?? '';
  if (set && !/(?:^|\s)(?:-\w*[eqS]|--erase|--query|--show)/.test(flags)) {
    const text = fishWords(line.slice(set.index + set[0].length));
    return {
      values: text === undefined ? [] : [text],
      isLiteral: text !== undefined,
      exports: /(?:^|\s)(?:-\w*x|--export)/.test(flags),
    };
  }
  const exported = new RegExp(`${starts}export\\s+${name}=`).exec(line);
  if (!exported) return undefined;
  const text = fishWords(line.slice(exported.index + exported[0].length), true);
  return { values: text === undefined ? [] : [text], isLiteral: text !== undefined, exports: true };
}

/**
 * The single word of a fish line (none is an empty value); undefined if there are more, or if it is computed. Within a
 * word that has already begun (`export NAME=`), what follows it belongs to another.
 */
function fishWords(rest: string, hasBegun = false): string | undefined {
  const command = hasBegun ? rest : rest.trimStart();
  let text = '';
  let at = 0;
  while (at < command.length) {
    const character = command.charAt(at);
    if (/[\s;|]/.test(character) || (at === 0 && !hasBegun && /[&#]/.test(character))) break;
    // Versions differ in what these do within a word.
    if (/[$(*?~{<>&]/.test(character)) return undefined;
    if (character === "'" || character === '"') {
      const quoted = (character === "'" ? /^'((?:[^'\\]|\\.)*)'/ : /^"((?:[^"\\$(]|\\.)*)"/).exec(command.slice(at));
      if (!quoted) return undefined;
      text += (quoted[1] ?? '').replaceAll(character === "'" ? /\\(['\\])/g : /\\([\\"$])/g, '$1');
      at += quoted[0].length;
    } else if (character === '\\') {
      // `\n` and the like are characters of their own.
      if (!/[^\w]/.test(command.charAt(at + 1))) return undefined;
      text += command.charAt(at + 1);
      at += 2;
    } else {
      text += character;
      at += 1;
    }
  }
  const more = command.slice(at).trimStart();
  return hasBegun || more === '' || /^[;&|#]/.test(more) ? text : undefined;
}

/**
 * fish's own file: special characters as `\xHH`, `\uHHHH` or `\UHHHHHHHH`, list items separated by 1e (fish 3, tried).
 */
function asFishUniversal(line: string, name: string): AssignmentLine | undefined {
  const found = new RegExp(`^SETUVAR\\s+((?:--\\w+\\s+)*)${name}:(.*)$`).exec(line);
  if (!found) return undefined;
  const escaped = found[2] ?? '';
  const isLiteral =
    !/\\x1e/i.test(escaped) &&
    !/\\(?!x[0-7][0-9a-fA-F]|u[0-9a-fA-F]{4}|U000[0-9a-fA-F]{5}|U0010[0-9a-fA-F]{4})/.test(escaped);
  if (!isLiteral) return { values: [], isLiteral, exports: /--export/.test(found[1] ?? '') };
  const text = escaped.replaceAll(/\\(?:x(..)|u(.{4})|U(.{8}))/g, (_, ...digits: readonly (string | undefined)[]) =>
    String.fromCodePoint(Number.parseInt(digits.slice(0, 3).find(Boolean) ?? '0', 16)),
  );
  return { values: [text], isLiteral, exports: /--export/.test(found[1] ?? '') };
}

function inCsh(line: string, name: string): AssignmentLine | undefined {
  const found = new RegExp(`(?:^|;)\\s*(?:(setenv)\\s+${name}(?=\\s|$)|set\\s+${name}\\s*=)\\s*(.*)$`).exec(line);
  if (!found) return undefined;
  const raw = (found[2] ?? '').trim();
  const plain = /^(?:'([^'!]*)'|"([^"!$`\\]*)"|([^\s'"!$`\\;#(~*?]*))\s*(?:[;#].*)?$/.exec(raw);
  const text = plain?.[1] ?? plain?.[2] ?? plain?.[3];
  return {
    values: text === undefined ? [] : [text],
    isLiteral: text !== undefined,
    exports: found[1] !== undefined,
  };
}

/**
 * `$env:NAME = …`, `Set-Item Env:NAME …` and .NET's own call. PowerShell knows no case, and its curly quotes are
 * quotes.
 */
function inPowerShell(given: string, name: string): AssignmentLine | undefined {
  const line = given.replace(/\r$/, '');
  const quote = `["'‘’‚‛“”„]`;
  const found =
    new RegExp(`(?:^|[;{&(|]|\\s)\\$(?:env:${name}|\\{env:${name}\\})\\s*(\\+?=)\\s*(.*)$`, 'i').exec(line) ??
    new RegExp(
      `(?:^|[;{(]|\\s)(?:Set-Item|New-Item|si|ni)\\s+(?:-(?:Literal)?Path\\s+)?${quote}?Env:[\\\\/]?${name}${quote}?()\\s+(?:-Value\\s+)?(.*)$`,
      'i',
    ).exec(line) ??
    new RegExp(`Environment\\]::SetEnvironmentVariable\\(\\s*${quote}${name}${quote}()\\s*,\\s*(.*)$`, 'i').exec(line);
  if (!found) return undefined;
  // What follows a value begins with one of these; anything else computes.
  const plain = /^(?:'((?:[^'‘’‚‛]|'')*)'|"([^"“”„$`]*)")\s*(?:[;})#,|].*|-Force\b.*)?$/.exec((found[2] ?? '').trim());
  const text = plain?.[1]?.replaceAll("''", "'") ?? plain?.[2];
  const isLiteral = text !== undefined && found[1] !== '+=';
  return { values: isLiteral ? [text] : [], isLiteral, exports: true };
}

/** Docker keeps quotation marks, python-dotenv removes them and ends at ` #`: any of these can be the value. */
function asPlainAssignment(line: string, name: string): AssignmentLine | undefined {
  const found = new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=([^\n]*)$`).exec(line);
  if (!found) return undefined;
  const raw = (found[1] ?? '').replace(/\r$/, '');
  const trimmed = raw.trim();
  const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(trimmed)?.[2];
  const values = [raw, trimmed, trimmed.replace(/\s+#.*$/, ''), ...(quoted === undefined ? [] : [quoted])];
  return { values, isLiteral: !/[$\\]/.test(raw), exports: true };
}

function asJson(line: string, name: string): AssignmentLine | undefined {
  const found = new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")?`).exec(line);
  if (!found) return undefined;
  try {
    return { values: [String(JSON.parse(found[1] ?? ''))], isLiteral: true, exports: true };
  } catch {
    return { values: [], isLiteral: false, exports: true };
  }
}
