import type { Parsed } from '../../command-line/command.ts';
import { textOf } from '../../command-line/option-value.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import { rawText, say } from '../../value/untrusted.ts';

const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };

/** The bytes that `--max-file-size` allows, as other programs write them: 500k, 10M, 2G. Throws `UsageError`. */
export function fileSizeLimit(parsed: Parsed): number | undefined {
  const given = textOf(parsed, 'max-file-size');
  if (given === undefined) return undefined;
  const [, digits = '', unit = ''] = /^(\d+)([kmgt]?)(?:i?b)?$/i.exec(rawText(given)) ?? [];
  const size = Number(digits) * (units[unit.toLowerCase()] ?? 0);
  if (digits === '' || !(size > 0)) throw new UsageError(say`--max-file-size takes a size, such as 500k, 10M or 2G.`);
  return size;
}
