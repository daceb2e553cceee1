import type { Raised } from '../../types/resolution.ts';

/** What `caveclient setup-token` asks the user before any request. */
interface SetupToken {
  readonly server: string;
  readonly raises: readonly Raised[];
  /** What it prints, one string per line. */
  readonly says: readonly string[];
}

const refusal = 'Invalid token format. Please ensure it is a 32-character hexadecimal (0-9, a-f) string.';

/**
 * The command line of `caveclient setup-token SERVER` and what is typed, one string per line (caveclient 8.2.1
 * frameworkclient.py:130, setup_token): caveclient's only check of a token's format. undefined for another command
 * line.
 */
export function setupToken(commandLine: unknown, typed: unknown): SetupToken | undefined {
  const words = Array.isArray(commandLine) ? commandLine.filter((word) => typeof word === 'string') : [];
  const [command, ...rest] = words[0] === 'caveclient' ? words.slice(1) : words;
  const server = rest.find((word) => !word.startsWith('-'));
  if (command !== 'setup-token' || server === undefined) return undefined;
  const lines = typeof typed === 'string' ? typed.replace(/\n$/, '').split('\n') : [];
  const tokens = typeof typed === 'string' && typed !== '' ? lines.map((line) => line.trim().toLowerCase()) : [];
  const good = tokens.findIndex((token) => /^[a-f0-9]{32}\n?$/.test(token));
  const refused = good === -1 ? tokens.length : good;
  const says = Array.from({ length: refused }, () => refusal);
  // At the end of the input, getpass raises; a token of the right format is sent to the server.
  return { server, says, raises: good === -1 ? [{ phase: 'token', class: 'EOFError', message: '' }] : [] };
}
