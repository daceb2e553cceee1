import { pathKey } from '../path-key.ts';
import type { FileKeysFact } from '../types/facts.ts';
import type { Resolution } from '../types/resolution.ts';
import type { World } from '../types/world.ts';
import { fileKeys } from './file-keys.ts';

/** Formats without keys: the whole file is the credential, or it belongs to another program. */
const withoutKeys = /(?:[\\/](?:token|\.netrc|_netrc)|\.txt)$/;

/** The keys of each file that a client reads a credential from, each file once. */
export async function readFileKeys(world: World, resolutions: readonly Resolution[]): Promise<readonly FileKeysFact[]> {
  const paths = new Map<string, string>();
  for (const { chain } of resolutions)
    for (const { place, role, stat } of chain)
      if (place.kind === 'file' && place.key !== undefined && role !== 'lookalike' && stat?.kind === 'file')
        if (!withoutKeys.test(place.path)) paths.set(pathKey(place.path), place.path);
  const found: FileKeysFact[] = [];
  for (const path of paths.values()) {
    const read = await world.read(path);
    if (read.is !== 'file') continue;
    const keys = fileKeys(decoded(read.bytes));
    if (keys.length > 0) found.push({ path, keys });
  }
  return found;
}

/** Windows editors write UTF-16 with a byte order mark. */
function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { ignoreBOM: true }).decode(bytes);
}
