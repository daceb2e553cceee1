import { osError } from '../../python/os-error.ts';
import type { FileStat, World } from '../../types/world.ts';
import { osProblem } from './file-problem.ts';
import type { FileSource } from './file-source.ts';

/** A JSON file's bytes, or the result without them. */
type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly stat: { readonly stat?: FileStat } }
  | { readonly ok: false; readonly source: FileSource };

/** `path.open()` of the client's two JSON files: only an absent file is tolerated. */
export async function fileBytes(world: World, path: string): Promise<FileBytes> {
  if (path.includes('\0'))
    return {
      ok: false,
      source: { path, state: 'unreadable', raise: { class: 'ValueError', message: 'embedded null byte' } },
    };
  const read = await world.read(path);
  const stat = read.stat ? { stat: read.stat } : {};
  if (read.is === 'unread') return { ok: false, source: { path, state: 'unread', unread: read.reason, ...stat } };
  if (read.is === 'file') return { ok: true, bytes: read.bytes, stat };
  if (read.code === 'ENOENT') return { ok: false, source: { path, state: 'absent' } };
  return {
    ok: false,
    source: {
      path,
      state: 'unreadable',
      raise: osError(read.code, path),
      problem: osProblem(read.code, 'fatal'),
      ...stat,
    },
  };
}
