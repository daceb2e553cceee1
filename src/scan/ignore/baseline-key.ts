import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The user's own key for baselines: with it a token can be recognized, and without it a baseline reveals nothing about
 * it.
 */
export interface BaselineKey {
  /** Identifies the key without revealing it. */
  readonly id: string;
  /** A token's HMAC, in hex. */
  readonly fingerprintOf: (token: string) => string;
  /** Others on this machine can read the key's file. */
  readonly exposed: boolean;
}

export type FoundKey =
  | { readonly is: 'key'; readonly key: BaselineKey }
  | { readonly is: 'none' }
  | { readonly is: 'unusable' };

const fileName = 'baseline.key';
const bytesOfKey = 32;

/** Reads the key from the user's own directory of this program. Never throws. */
export async function readBaselineKey(folder: string): Promise<FoundKey> {
  return await readKeyFile(join(folder, fileName));
}

/** Reads a key from a file. Never throws. */
export async function readKeyFile(path: string): Promise<FoundKey> {
  try {
    const text = await readFile(path, 'latin1');
    if (!/^[0-9a-f]{64}\n?$/.test(text)) return { is: 'unusable' };
    const exposed = process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0;
    return { is: 'key', key: keyOf(Buffer.from(text.trim(), 'hex'), exposed) };
  } catch (error) {
    return { is: error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'none' : 'unusable' };
  }
}

/** Creates a new key that only its owner can read. Throws the error of the file system. */
export async function makeBaselineKey(folder: string): Promise<BaselineKey> {
  const bytes = randomBytes(bytesOfKey);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.${fileName}-${randomBytes(6).toString('hex')}`);
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(`${bytes.toString('hex')}\n`);
    await file.sync();
    await file.close();
    await rename(temporary, join(folder, fileName));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return keyOf(bytes, false);
}

function keyOf(bytes: Buffer, exposed: boolean): BaselineKey {
  const mac = (purpose: string, text: string): string =>
    createHmac('sha256', bytes).update(`${purpose}\0`).update(text, 'utf8').digest('hex');
  return { id: mac('id', '').slice(0, 16), fingerprintOf: (token) => mac('token', token), exposed };
}
