import type { FilePort } from '../files/file-port.ts';
import { contentOf } from '../files/safe-store.ts';
import { unless, whyNot } from '../files/write-error.ts';
import { type BackedUp, type Backup, sha256 } from './backup.ts';
import { writeChange } from './write-change.ts';

/** What became of an undo. */
export interface Undone {
  readonly restored: readonly string[];
  /** Files that were left alone, and why. */
  readonly refused: readonly { readonly path: string; readonly why: string }[];
}

/**
 * Restores the files of a fix, byte for byte and with their modes. If one of them is no longer what the fix wrote,
 * nothing is restored. Never throws.
 */
export async function undoFix(port: FilePort, { files }: Backup): Promise<Undone> {
  const looked: { readonly file: BackedUp; readonly found: Present | string }[] = [];
  for (const file of files) looked.push({ file, found: await stateOf(port, file) });
  const refused = looked.flatMap(({ file: { path }, found }) =>
    typeof found === 'string' ? [{ path, why: found }] : [],
  );
  if (refused.length > 0) return { restored: [], refused };
  const restored: string[] = [];
  for (const { file, found } of looked) {
    if (typeof found === 'string' || found.is === 'old') continue;
    const why = await writeChange(port, { target: file.path, before: found, after: oldOf(file) });
    if (why !== undefined) return { restored, refused: [{ path: file.path, why }] };
    restored.push(file.path);
  }
  return { restored, refused: [] };
}

interface Present {
  readonly is: 'new' | 'old';
  readonly mode: number;
  readonly bytes?: Uint8Array;
}

/** Whether a file is what the fix wrote, or what it was before; else why it must be left alone. */
async function stateOf(port: FilePort, { path, before, after }: BackedUp): Promise<Present | string> {
  try {
    const info = await port.lstat(path).catch(unless('ENOENT'));
    if (!info) return before === undefined ? { is: 'old', mode: 0 } : 'it is no longer there';
    if (info.kind !== 'file' || info.links > 1) return changed;
    const old = before?.content === undefined ? undefined : Buffer.from(before.content, 'base64');
    const bytes = await contentOf(port, path).catch((error: unknown) => {
      // A mode that lets nobody read was what the fix changed.
      if (before && info.mode === before.mode && before.content === undefined) return undefined;
      throw error;
    });
    if (before && info.mode === before.mode && (before.content === undefined || isSame(bytes, old)))
      return { is: 'old', mode: info.mode };
    const isWritten = after.sha256 === undefined || (bytes !== undefined && sha256(bytes) === after.sha256);
    if (info.mode !== after.mode || !isWritten) return changed;
    return { is: 'new', mode: info.mode, ...(bytes ? { bytes } : {}) };
  } catch (error) {
    return whyNot(error);
  }
}

const changed = 'it is no longer what fix wrote';

function isSame(bytes: Uint8Array | undefined, old: Uint8Array | undefined): boolean {
  return bytes !== undefined && old !== undefined && Buffer.compare(bytes, old) === 0;
}

function oldOf({ before }: BackedUp): { readonly mode: number; readonly bytes?: Uint8Array } | undefined {
  if (before === undefined) return undefined;
  return {
    mode: before.mode,
    ...(before.content === undefined ? {} : { bytes: Buffer.from(before.content, 'base64') }),
  };
}
