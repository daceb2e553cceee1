import type { Screen } from '../report/screen.ts';
import type { World } from '../types/world.ts';
import { shownNames } from '../value/foreign-text.ts';
import { rawText, say } from '../value/untrusted.ts';
import { rulePages } from '../world/rule-pages.ts';
import { detectShell } from '../world/shell.ts';
import type { Parsed } from './command.ts';
import type { Host } from './host.ts';
import { isOn, lastOf, oneOf } from './option-value.ts';
import { colorChoices, shellNames } from './options.ts';
import { programName } from './program-name.ts';
import { hasColour, hasLinks, hasUnicode, widthOf } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The screen that the options and the environment describe. Throws `UsageError`. */
export function screenFor(parsed: Parsed, host: Host, world: World): Screen {
  const [verbose, quiet, color] = [isOn(parsed, 'verbose'), isOn(parsed, 'quiet'), lastOf(parsed['color'])];
  if (verbose && quiet) throw new UsageError(say`--verbose and --quiet cannot be used together.`);
  const bare = typeof color === 'object' && rawText(color) === '';
  const choice = color === false ? 'never' : bare ? 'always' : (oneOf(parsed, 'color', colorChoices) ?? 'auto');
  const named = oneOf(parsed, 'shell', Object.keys(shellNames));
  const shell = detectShell(world, { shell: named === undefined ? undefined : shellNames[named] });
  const links = hasLinks(host.stdout, host);
  const folder = links ? rulePages(host.script) : undefined;
  const pages = folder === undefined || shownNames(folder) !== folder ? undefined : shownNames(folder);
  return {
    width: widthOf(host.stdout, host),
    unicode: !isOn(parsed, 'ascii') && hasUnicode(host),
    colour: hasColour(host.stdout, host, choice),
    links,
    ...(pages === undefined ? {} : { rulePages: pages }),
    detail: quiet ? 'quiet' : verbose ? 'verbose' : 'normal',
    shell,
    call: programName(host, shell, world.cwd, world.home),
    offerOnline: false,
  };
}
