import { readTextLikeOpen } from '../python/decode-text.ts';
import type { EnvLookup } from '../python/expand-user.ts';
import type { DeclaredFormat } from '../types/declared-client.ts';
import { parseColonLines } from './format-colon-lines.ts';
import { parseDotenv } from './format-dotenv.ts';
import { parseIni } from './format-ini.ts';
import { parseJsonFile } from './format-json.ts';
import { parseTomlFile } from './format-toml.ts';
import type { ParsedFile } from './parsed-file.ts';

/** What a format's parser needs besides the text. */
interface FormatContext {
  /** How messages name the file: `PosixPath('…')`. */
  readonly source: string;
  readonly env: EnvLookup;
}

/** Reads a file's bytes like Python's `open` in text mode, then with the format's parser. */
export async function readFormat(
  format: DeclaredFormat,
  bytes: Uint8Array,
  context: FormatContext,
): Promise<ParsedFile> {
  if (format === 'toml') return await parseTomlFile(bytes);
  const text = readTextLikeOpen(bytes);
  if (text.ok) return parsers[format](text.value, context);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const what = wide ? 'UTF-16 text, not UTF-8' : 'not UTF-8 text';
  return { is: 'broken', kind: 'encoding', error: text.error, problem: { kind: 'encoding', what } };
}

const parsers: Readonly<Record<Exclude<DeclaredFormat, 'toml'>, (text: string, context: FormatContext) => ParsedFile>> =
  {
    raw: (text) => ({
      is: 'parsed',
      keys: [],
      get: (key) => (key === '' ? { value: { t: 'str', v: text }, line: 1 } : undefined),
    }),
    json: parseJsonFile,
    ini: (text, { source }) => parseIni(text, source),
    'colon-lines': parseColonLines,
    dotenv: (text, { env }) => parseDotenv(text, env),
  };
