import type { ChainEntry } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { readSecretFile, type SecretFile } from './secret-file.ts';
import { type EntryUse, tokenEntry } from './token-entry.ts';

/** A file name, and the paths where it is looked for: the first that exists is used. */
interface Candidate {
  readonly role: ChainEntry['role'];
  readonly paths: readonly string[];
}

/** The one file that cloud-volume or cloud-files opens. */
interface Opened {
  readonly path?: string;
  readonly file: SecretFile;
  /** An entry for every path, in the order in which they are tried. `wins` is always false. */
  readonly chain: readonly ChainEntry[];
  /** For every name, its path. */
  readonly chosen: readonly string[];
}

/**
 * Tries each name in turn; the first file that exists is opened, whatever it contains (cloud-volume 12.15.2
 * secrets.py:21 and :154; cloud-files 6.4.3 secrets.py:25 and :141).
 * @param settled why no file is opened at all
 */
export async function firstExisting(
  world: World,
  candidates: readonly Candidate[],
  bareString: boolean,
  settled?: string,
): Promise<Opened> {
  let winner: { readonly path: string; readonly file: SecretFile } | undefined;
  const chain: ChainEntry[] = [];
  const chosen: string[] = [];
  for (const { role, paths } of candidates) {
    let first: string | undefined;
    for (const path of paths) {
      const file = await readSecretFile(world, path);
      const opened = file.is !== 'absent' && first === undefined && winner === undefined && settled === undefined;
      const use: EntryUse = { role, consulted: file.is === 'absent' || opened, bareString };
      const why =
        settled ?? (winner ? `${winner.path} exists, and only that one is opened` : `${first ?? ''} comes first`);
      chain.push(tokenEntry(path, 'token', file, use.consulted ? use : { ...use, why }));
      if (file.is === 'absent') continue;
      first ??= path;
      if (opened) winner = { path, file };
    }
    chosen.push(first ?? paths[0] ?? '');
  }
  return {
    ...(winner ? { path: winner.path } : {}),
    file: winner?.file ?? { is: 'absent', denied: false },
    chain,
    chosen,
  };
}
