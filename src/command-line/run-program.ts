import { ConfigError } from '../config/config-error.ts';
import { LeakError } from '../output/guard-text.ts';
import { OutputError } from '../output/output-error.ts';
import { type JsonError, jsonError } from '../report/json-error.ts';
import { joinWords, ourOwn, say, splitWords, type Words } from '../value/untrusted.ts';
import { version } from '../version.ts';
import type { Output } from './command.ts';
import { followCommandLine } from './command-line.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';
import { outputMasked, writeFailure } from './write-report.ts';

const ourFault = say`auth-doctor failed: this is a bug in auth-doctor, not a problem with your credentials.`;

/** Runs the command line and always returns the exit code. Errors are reported in our own words only. */
export async function runProgram(args: readonly string[], host: Host, output: Output): Promise<number> {
  try {
    const exitCode = await followCommandLine(args, host, output);
    // A report says it too, unless it is quiet.
    if (output.out.hasMasked) await tell([say`auth-doctor: ${outputMasked}.`], output);
    return exitCode;
  } catch (error) {
    return await exitCodeOfError(error, args, host, output);
  }
}

/** Reports what went wrong and returns its exit code. */
export async function exitCodeOfError(
  error: unknown,
  args: readonly string[],
  host: Pick<Host, 'env'>,
  output: Output,
): Promise<number> {
  if (error instanceof UsageError)
    return await fail(2, 'usage', [error.words, ...(error.hint === undefined ? [] : [error.hint])], args, output);
  if (error instanceof ConfigError) return await fail(2, 'configuration', splitWords(error.words, '\n'), args, output);
  // A report that could not be written must not end with a verdict's exit code, and JSON cannot be written anywhere.
  if (error instanceof OutputError) {
    await tell([error.words], output);
    return 2;
  }
  // A foreign error may quote a secret: its text is never shown, and its stack only on request, without messages.
  if (host.env['AUTH_DOCTOR_DEBUG']) await tell(stackPlaces(error), output);
  return await fail(70, 'internal', [error instanceof LeakError ? error.words : ourFault], args, output);
}

async function fail(
  exitCode: number,
  code: JsonError['error']['code'],
  lines: readonly Words[],
  args: readonly string[],
  output: Output,
): Promise<number> {
  await writeFailure(args, jsonError(code, joinWords(lines, ' '), version), output);
  const [first = say``, ...others] = lines;
  await tell([code === 'internal' ? first : say`error: ${first}`, ...others], output);
  return exitCode;
}

/** On stderr; if that is closed too, the error cannot be reported. */
async function tell(lines: readonly Words[], { err }: Output): Promise<void> {
  await err
    .write(
      joinWords(
        lines.map((line) => say`${line}\n`),
        '',
      ),
    )
    .catch(() => undefined);
}

function stackPlaces(error: unknown): readonly Words[] {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? '').split('\n');
  return lines
    .filter((line) => /^ {4}at [\w.<>\s[\]]*\(?(file:\/\/|node:|\/|[A-Z]:\\)[^()]*\)?$/.test(line))
    .map(ourOwn);
}
