import { ConfigError } from '../../config/config-error.ts';
import type { ReportKey } from '../../report/json.ts';
import { readKeyFile } from '../../scan/ignore/baseline-key.ts';
import { say } from '../../value/untrusted.ts';

/** Reads the key that `--key` names, which is one as baselines have it. Throws `ConfigError`. */
export async function reportKey(path: string): Promise<ReportKey> {
  const found = await readKeyFile(path);
  if (found.is === 'none') throw new ConfigError(say`Cannot read the file of --key: it does not exist.`);
  if (found.is === 'unusable')
    throw new ConfigError(
      say`The file of --key is not a key: it needs 64 hexadecimal digits, as in the baseline.key that scan --update-baseline creates.`,
    );
  const { id, fingerprintOf } = found.key;
  return { id, fingerprintOf: (secret) => fingerprintOf(secret.reveal()) };
}
