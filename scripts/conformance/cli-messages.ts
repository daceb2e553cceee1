import type { Resolution } from '../../src/types/resolution.ts';
import type { Outcome } from './compare.ts';
import type { Recording } from './recording.ts';

/** Compares a command line's final message with the first raise, put through the command's own table. */
export async function cliMessages(_recording: Recording, _set: string, _resolution: Resolution): Promise<Outcome> {
  return { is: 'not compared', reason: 'cli' };
}
