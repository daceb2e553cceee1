import type { Screen } from '../report/screen.ts';
import type { World } from '../types/world.ts';
import { detectShell } from '../world/shell.ts';
import type { Parsed } from './command.ts';
import type { Host } from './host.ts';
import { howCalled } from './how-called.ts';
import { isOn, lastOf, oneOf } from './option-value.ts';
import { colorChoices, shellNames } from './screen-options.ts';
import { hasColour, hasLinks, hasUnicode, widthOf } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What the options and the surroundings say of the screen. Throws `UsageError`. */
export function screenFor(parsed: Parsed, host: Host, world: World): Screen {
  const [verbose, quiet, color] = [isOn(parsed, 'verbose'), isOn(parsed, 'quiet'), lastOf(parsed['color'])];
  if (verbose && quiet) throw new UsageError('--verbose and --quiet exclude each other.');
  const choice = color === false ? 'never' : color === '' ? 'always' : (oneOf(parsed, 'color', colorChoices) ?? 'auto');
  const named = oneOf(parsed, 'shell', Object.keys(shellNames));
  const shell = detectShell(world, { shell: named === undefined ? undefined : shellNames[named] });
  return {
    width: widthOf(host.stdout, host),
    unicode: !isOn(parsed, 'ascii') && hasUnicode(host),
    colour: hasColour(host.stdout, host, choice),
    links: hasLinks(host.stdout, host),
    detail: quiet ? 'quiet' : verbose ? 'verbose' : 'normal',
    shell,
    call: howCalled(host, shell, world.cwd, world.home),
    offerOnline: false,
  };
}
