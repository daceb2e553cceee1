import type { Raised } from '../../src/types/resolution.ts';

/**
 * The last line that the command line prints for an exception (core/client/scripts/__main__.py:28-33; click for its
 * own). What the settings raise comes while the commands are imported, where nothing catches it: a traceback with the
 * full name of the class.
 */
export function cliMessage(raised: Raised): string {
  if (raised.class.startsWith('click.')) return `Error: ${raised.message}`;
  const imported = raised.class.endsWith('.ConfigError') || raised.class.startsWith('dynaconf.');
  const name = imported ? raised.class : raised.class.slice(raised.class.lastIndexOf('.') + 1);
  return `${name}: ${raised.message}`;
}
