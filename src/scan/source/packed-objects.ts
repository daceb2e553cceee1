import { join } from 'node:path';
import type { Repository } from '../../git/open-repository.ts';
import { readRegularFile } from '../../git/read-regular-file.ts';
import { catFileObjects } from './cat-file-objects.ts';
import { listedObjects } from './listed-objects.ts';
import type { ObjectSource } from './object-source.ts';
import { looseIds, objectFolders, packNames } from './pack/object-folders.ts';
import { openPackFile } from './pack/pack-file.ts';
import { idBytes, packIndex, positionOf } from './pack/pack-index.ts';
import { type OpenPack, packObjects } from './pack/pack-objects.ts';

/**
 * Every object of a repository, once: packs are read here, which costs a fraction of git's own stream of them, and
 * shows what an object shares with its base; loose objects, large ones and everything unusual are read through git by
 * their ids. If the packs cannot be opened or have an unknown form, git streams them all.
 */
export function packedObjects({ git, commonFolder }: Repository): ObjectSource {
  return async (visitor, signal) => {
    const store = openStore(join(commonFolder, 'objects'));
    if (!store) return await catFileObjects(git)(visitor, signal);
    const left = [...store.loose];
    try {
      for (const [number, pack] of store.packs.entries()) {
        const earlier = store.packs.slice(0, number);
        const isKnown =
          earlier.length > 0
            ? (id: Uint8Array): boolean => earlier.some(({ index }) => positionOf(index, id) >= 0)
            : undefined;
        await packObjects(pack, visitor, signal, isKnown, (id) => left.push(id));
        if (signal.aborted) return;
        pack.file.close();
      }
    } finally {
      for (const { file } of store.packs) file.close();
    }
    if (left.length > 0) await listedObjects(git, () => left)(visitor, signal);
  };
}

interface Store {
  readonly packs: readonly OpenPack[];
  /** Ids of loose objects that no pack holds. */
  readonly loose: readonly string[];
}

/** Undefined if something has an unknown form. */
function openStore(objects: string): Store | undefined {
  const packs: OpenPack[] = [];
  try {
    const folders = objectFolders(objects);
    const opened = folders?.flatMap(packNames).every((name) => {
      const pack = openPack(name);
      if (pack) packs.push(pack);
      return pack !== undefined;
    });
    const loose = folders && opened ? [...new Set(folders.flatMap((folder) => [...looseIds(folder)]))] : undefined;
    const isPacked = (id: string): boolean => packs.some(({ index }) => positionOf(index, Buffer.from(id, 'hex')) >= 0);
    if (loose?.every((id) => id.length === 2 * idBytes)) return { packs, loose: loose.filter((id) => !isPacked(id)) };
  } catch {
    // git may know better, and reports what is wrong.
  }
  for (const { file } of packs) file.close();
  return undefined;
}

function openPack(name: string): OpenPack | undefined {
  const index = packIndex(readRegularFile(`${name}.idx`));
  if (!index) return undefined;
  const file = openPackFile(`${name}.pack`);
  // A pack with SHA-256 ids, or one that was just replaced, does not end with the checksum in the index.
  if (file.isPackOf(index.count, index.packChecksum)) return { file, index };
  file.close();
  return undefined;
}
