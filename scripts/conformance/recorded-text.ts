import { readFileSync } from 'node:fs';
import type { MemoryFile } from '../../src/types/memory-files.ts';
import type { World } from '../../src/types/world.ts';
import { memoryWorld } from '../../src/world/memory.ts';

/** One recording of what a real client printed when it failed, with the home in which it did. */
export interface RecordedText {
  readonly id: string;
  readonly base: string;
  readonly variant: string;
  readonly client: string;
  readonly version: string;
  readonly class: string;
  readonly also?: readonly string[];
  readonly same_text_classes?: readonly string[];
  readonly env?: Readonly<Record<string, string | null>>;
  readonly files?: Readonly<Record<string, RecordedFile>>;
  readonly secrets_in_text?: readonly string[];
  readonly text: string;
  readonly note?: string;
}

interface RecordedFile {
  readonly content?: string;
  readonly dir?: boolean;
  readonly mode?: string | number;
  readonly owner?: string;
}

/** The file of recordings: each line once, and texts as lists of indexes. */
interface TextsFile {
  readonly lines: readonly string[];
  readonly records: readonly (Omit<RecordedText, 'text'> & { readonly text: readonly number[] })[];
}

/** Reads the recordings of a file: `texts.json` of the fixtures, or a list as they were made. */
export function recordedTexts(file: string): readonly RecordedText[] {
  const data = JSON.parse(readFileSync(file, 'utf8')) as TextsFile | readonly RecordedText[];
  if (!('lines' in data)) return data;
  const { lines, records } = data;
  return records.map((each) => ({ ...each, text: each.text.map((at) => lines[at]).join('\n') }));
}

const home = '/home/ada';
/** The day on which the recordings were made. */
const recordedAt = new Date('2026-11-27T12:00:00Z');

/** The home in which a recording was made: its variables, its files, and the client's package. */
export function recordedHome({ env = {}, files = {}, client, version }: RecordedText): World {
  const path = (name: string): string => name.replace(/^~(?=\/|$)/, home);
  const variables = Object.entries(env).flatMap(([name, value]) =>
    value === null ? [] : [[name, path(value)] as const],
  );
  const isUnset = env['HOME'] === null;
  return memoryWorld({
    home: isUnset ? null : home,
    env: { ...(isUnset ? {} : { HOME: home }), ...Object.fromEntries(variables) },
    cwd: `${home}/project`,
    now: recordedAt,
    user: { passwdHome: home },
    files: Object.fromEntries(Object.entries(files).map(([name, file]) => [path(name), memoryFile(file)])),
    python: {
      foundBy: 'python on PATH',
      path: `${home}/venv`,
      packages: new Map([[client, version]]),
    },
  });
}

/** Bytes that are no text are recorded as Latin-1. */
function memoryFile({ content, dir, mode, owner }: RecordedFile): MemoryFile {
  const rest = {
    ...(mode === undefined ? {} : { mode: String(mode).replace(/^0o?/, '') }),
    ...(owner === 'root' ? { owner: 0 } : {}),
  };
  if (dir) return { dir: true, ...rest };
  const text = content ?? '';
  const isBytes = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(text);
  const bytes = Buffer.from(text, isBytes ? 'latin1' : 'utf8');
  return { content_b64: bytes.toString('base64'), mode: '600', ...rest };
}
