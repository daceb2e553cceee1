import { type TomlFailure, type TomlScan, tomlSyntaxFailure } from './toml-failure.ts';
import { scanTomlComment, skipTomlSpace } from './toml-scan-string.ts';
import { scanTomlKey, scanTomlPair } from './toml-scan-value.ts';

/** How much of a document is TOML 1.0, and why not more; indexes count UTF-16 units. */
export interface TomlDocumentScan {
  /** The end of the last complete statement. */
  readonly end: number;
  /** From the index of a key to the index that tomllib reports if that key is a duplicate. */
  readonly named: ReadonlyMap<number, number>;
  readonly failure: TomlFailure | undefined;
}

/** Parses a document for its grammar alone; '\r\n' must already be '\n' (Lib/tomllib/_parser.py, loads). */
export function scanTomlDocument(src: string): TomlDocumentScan {
  const named = new Map<number, number>();
  let end = 0;
  let at = 0;
  while (at < src.length) {
    const statement = scanStatement(src, skipTomlSpace(src, at), named);
    if (typeof statement !== 'number') return { end, named, failure: statement };
    end = statement;
    const line = scanTomlComment(src, skipTomlSpace(src, end));
    if (typeof line !== 'number') return { end, named, failure: line };
    if (line < src.length && src[line] !== '\n') {
      const failure = tomlSyntaxFailure('Expected newline or end of document after a statement', line);
      return { end, named, failure };
    }
    at = line + 1;
  }
  return { end, named, failure: undefined };
}

function scanStatement(src: string, at: number, named: Map<number, number>): TomlScan {
  const first = src[at];
  if (first === undefined || first === '\n' || first === '#') return at;
  if (first === '[') return scanHeader(src, at, named);
  if (!/[A-Za-z0-9_"'-]/.test(first)) return tomlSyntaxFailure('Invalid statement', at);
  return scanTomlPair(src, at, named);
}

function scanHeader(src: string, start: number, named: Map<number, number>): TomlScan {
  const close = src[start + 1] === '[' ? ']]' : ']';
  const key = start + close.length;
  const end = scanTomlKey(src, skipTomlSpace(src, key));
  if (typeof end !== 'number') return end;
  named.set(key, end);
  if (src.startsWith(close, end)) return end + close.length;
  const what = close === ']]' ? 'an array' : 'a table';
  return tomlSyntaxFailure(`Expected '${close}' at the end of ${what} declaration`, end);
}
