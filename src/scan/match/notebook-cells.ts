import type { TokenMatch } from '../../types/token-match.ts';

/** Follows a notebook's JSON up to positions that are asked in order, and tells in which cell they are. */
export interface CellCounter {
  /** `bytes` begin at `base`, counted from the start of the item. */
  readonly at: (bytes: Buffer, base: number, place: number) => TokenMatch['cell'];
}

/** Whether a file is a notebook: by its name, or by its content, because a git object has no name. */
export function isNotebook(name: string | undefined, bytes: Buffer): boolean {
  if (name?.toLowerCase().endsWith('.ipynb')) return true;
  const isJson = /^(?:\xef\xbb\xbf)?\s{0,20}\{/.test(bytes.toString('latin1', 0, 32));
  return isJson && bytes.includes('"nbformat"') && (bytes.includes('"cells"') || bytes.includes('"worksheets"'));
}

/** The same if only the beginning is available. */
export function beginsAsNotebook(name: string | undefined, bytes: Buffer): boolean {
  return (
    isNotebook(name, bytes) ||
    /^(?:\xef\xbb\xbf)?\s{0,20}\{\s{0,20}"cells"\s{0,4}:\s{0,4}\[/.test(bytes.toString('latin1', 0, 80))
  );
}

/** Reads strings and brackets only, a byte at a time; it need not be right about broken JSON. */
export function cellCounter(): CellCounter {
  let read = 0;
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let text = '';
  let cells = 0;
  /** The depth of the list of cells; 0 outside. */
  let list = 0;
  let part: 'source' | 'output' | undefined;
  const step = (byte: number): void => {
    if (isText) {
      if (isEscaped) isEscaped = false;
      else if (byte === 0x5c) isEscaped = true;
      else if (byte === 0x22) isText = false;
      else if (text.length < 12) text += String.fromCharCode(byte);
      return;
    }
    if (byte === 0x22) {
      isText = true;
      text = '';
    } else if (byte === 0x3a) {
      if (list === 0 && text === 'cells') list = -1;
      else if (list > 0 && depth === list + 1)
        part = text === 'source' || text === 'input' ? 'source' : text === 'outputs' ? 'output' : undefined;
    } else if (byte === 0x5b || byte === 0x7b) {
      depth++;
      if (list === -1) list = byte === 0x5b ? depth : 0;
      else if (list > 0 && depth === list + 1) {
        cells++;
        part = undefined;
      }
    } else if (byte === 0x5d || byte === 0x7d) {
      if (depth === list) list = 0;
      depth--;
    }
  };
  return {
    at: (bytes, base, place) => {
      for (let at = Math.max(0, read - base); at < place - base; at++) step(bytes[at] as number);
      read = Math.max(read, place);
      return list > 0 && depth > list && part !== undefined ? { number: cells, part } : undefined;
    },
  };
}
