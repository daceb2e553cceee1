import { shellWord } from '../rule-kit/shell-word.ts';
import type { RunOptions } from '../types/facts.ts';
import type { RemedyStep, Shell } from '../types/finding.ts';
import { webAddress } from '../value/server-templates.ts';

const shells: readonly Shell[] = ['posix', 'fish', 'powershell', 'cmd'];

/**
 * The command that checks a platform again as this run did: another profile or server, or without asking, it would look
 * at something else. `online`: only the platform can say whether this was put right.
 */
export function recheckCommand(
  platform: string,
  online: boolean,
  options: RunOptions = {},
): NonNullable<RemedyStep['run']> {
  const { profile, datastack, validFor, timeout } = options;
  // An address without a scheme is a fault of its own: with it, nothing could be checked.
  const server = /^https?:/i.test(options.server ?? '')
    ? options.server
    : (webAddress(options.server)?.href.replace(/\/$/, '') ?? options.server);
  const asks = online || options.online === true;
  const flags = [
    ...(asks ? ['--online'] : []),
    ...(asks && options.exchange ? ['--exchange'] : []),
    ...(options.strict ? ['--strict'] : []),
  ];
  const values = { profile, server, datastack, 'valid-for': validFor, ...(asks ? { timeout } : {}) };
  return shells.flatMap((shell) => {
    const words = Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, shellWord(value, shell)],
    );
    // A value that this shell cannot be given in one line: better no command than one that checks something else.
    if (words.includes(undefined)) return [];
    return [{ shell, line: ['auth-doctor', 'check', platform, ...flags, ...words].join(' ') }];
  });
}
