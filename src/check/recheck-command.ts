import { shellWord } from '../rule-kit/shell-word.ts';
import type { RunOptions } from '../types/facts.ts';
import type { RemedyStep, Shell } from '../types/finding.ts';
import { webAddress } from '../value/server-templates.ts';

const shells: readonly Shell[] = ['posix', 'fish', 'powershell', 'cmd'];

/**
 * The command that checks a platform again with the options of this run: another profile or server would be a different
 * check. `online`: only the platform can confirm the fix.
 */
export function recheckCommand(
  platform: string,
  online: boolean,
  options: RunOptions = {},
): NonNullable<RemedyStep['run']> {
  const { profile, datastack, validFor, timeout } = options;
  // An address without a scheme is a problem of its own: with it, nothing could be checked.
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
    // If a value can't be written in one line of this shell, no command is better than one that checks something else.
    if (words.includes(undefined)) return [];
    return [{ shell, line: ['auth-doctor', 'check', platform, ...flags, ...words].join(' ') }];
  });
}
