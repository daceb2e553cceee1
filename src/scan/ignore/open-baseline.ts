import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ConfigError } from '../../config/config-error.ts';
import { say, type Words } from '../../value/untrusted.ts';
import { type AcceptedToken, type Baseline, baselineText, parseBaseline } from './baseline.ts';
import { type BaselineKey, makeBaselineKey, readBaselineKey } from './baseline-key.ts';

/** Which baseline is asked for. */
export interface BaselineChoice {
  /** Absolute. */
  readonly file: string;
  /** Write what is found now, instead of reporting it. */
  readonly update: boolean;
  /** Where the user's key is; undefined without a home. */
  readonly keyFolder: string | undefined;
}

export interface OpenBaseline {
  /** The places of its rows are relative to this. */
  readonly folder: string;
  readonly update: boolean;
  readonly accepted: readonly AcceptedToken[];
  readonly fingerprintOf: ((token: string) => string) | undefined;
  /** Why it does not apply here, or what is wrong with its key. */
  readonly gaps: readonly string[];
  /** Writes the baseline again, completely or not at all. Throws `ConfigError`. */
  save(accepted: readonly AcceptedToken[]): Promise<void>;
}

/**
 * Opens a baseline and the user's key, which `update` creates if there is none. A baseline made with another key
 * ignores nothing. Throws `ConfigError` if the file does not exist, or is not a baseline.
 */
export async function openBaseline({ file, update, keyFolder }: BaselineChoice): Promise<OpenBaseline> {
  const baseline = await readBaseline(file, update);
  const { key, why } = await keyFor(keyFolder, update);
  const isOther = key !== undefined && baseline !== undefined && baseline.key !== key.id;
  if (isOther && update)
    throw new ConfigError(
      say`The baseline was made with another key and cannot be updated here. Create one in another file.`,
    );
  const gaps = [
    ...(why === undefined ? [] : [`the baseline is not used: ${why}`]),
    ...(isOther ? ['the baseline is not used: it was made with a key other than yours'] : []),
    ...(key?.exposed
      ? ['others on this machine can read the key of the baseline: chmod 600 ~/.config/auth-doctor/baseline.key']
      : []),
  ];
  return {
    folder: dirname(file),
    update,
    accepted: key === undefined || isOther ? [] : (baseline?.accepted ?? []),
    fingerprintOf: isOther ? undefined : key?.fingerprintOf,
    gaps,
    save: async (accepted) => await writeBaseline(file, { key: key?.id ?? '', accepted }),
  };
}

async function keyFor(
  folder: string | undefined,
  update: boolean,
): Promise<{ readonly key?: BaselineKey; readonly why?: Words }> {
  const why = folder === undefined ? say`there is no home directory for its key` : undefined;
  const found = folder === undefined ? undefined : await readBaselineKey(folder);
  if (found?.is === 'key') return { key: found.key };
  if (update && folder !== undefined && found?.is === 'none') {
    try {
      return { key: await makeBaselineKey(folder) };
    } catch {
      throw new ConfigError(say`Cannot write the key of the baseline: its directory is not writable.`);
    }
  }
  const words = why ?? (found?.is === 'none' ? say`its key is not on this machine` : say`its key cannot be read`);
  if (update) throw new ConfigError(say`Cannot create a baseline: ${words}.`);
  return { why: words };
}

const mostBytes = 64 * 1024 * 1024;

async function readBaseline(file: string, update: boolean): Promise<Baseline | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (update && error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new ConfigError(say`Cannot read the baseline: create one with --update-baseline.`);
  }
  const baseline = text.length > mostBytes ? undefined : parseBaseline(text);
  if (!baseline) throw new ConfigError(say`The file given with --baseline is not a baseline.`);
  return baseline;
}

async function writeBaseline(file: string, baseline: Baseline): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}-${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(temporary, baselineText(baseline), { flag: 'wx' });
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new ConfigError(say`Cannot write the baseline.`);
  }
}
