import type { Resolution } from '../../src/types/resolution.ts';
import type { Outcome } from './compare.ts';
import { cliMessage } from './descarteslabs-message.ts';
import { earthscopeCliMessage } from './earthscope-message.ts';
import type { Observed, Recording } from './recording.ts';

/** What needs a reply or a connection cannot be predicted. */
const needsConnection = /ConnectError|ConnectionError|SSLError|error during token refresh/;

/** Compares a command line's final message with the first exception, passed through the command's own table. */
export function compareCliMessage({ observed }: Recording, set: string, resolution: Resolution): Outcome {
  if ((observed.http_count ?? 0) > 0 && observed.exit_code !== 0)
    return { is: 'not compared', reason: 'the error answers a reply' };
  if (needsConnection.test(observed.stderr ?? ''))
    return { is: 'not compared', reason: 'the error needs a connection' };
  const expected = observed.exit_code === 0 ? 'no error' : finalMessage(observed);
  const got = messageOf(set, resolution) ?? 'no error';
  return expected === got ? { is: 'agree' } : { is: 'differ', differences: [{ what: 'final message', expected, got }] };
}

function messageOf(set: string, resolution: Resolution): string | undefined {
  const [first] = resolution.raises;
  if (!first) return undefined;
  return oneLine((set === 'earthscope' ? earthscopeCliMessage(resolution) : cliMessage(first)) ?? '');
}

/** The last line of stderr; if it is empty, what was printed, unwrapped. */
function finalMessage({ stdout, stderr }: Observed): string {
  const last = (stderr ?? '').trimEnd().split('\n').at(-1) ?? '';
  return oneLine(last === '' ? (stdout ?? '') : last);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
