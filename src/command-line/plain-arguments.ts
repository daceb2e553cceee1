import type { CommandEntry, Parsed } from './command.ts';
import { inCustody } from './in-custody.ts';

/** A plain word: not an option, no quotation marks (yargs removes them), and not `help`. */
const plainWord = /^(?!help$)[\w./~@:+%,][\w./~@:+%,-]*$/;

/** Standard input, as programs spell it; yargs loses it. */
const standardInput = '-';

/**
 * Parses simple arguments as yargs would: long options of the command, each once, and plain words. Undefined for
 * everything else, which yargs parses: loading and running yargs costs half as much as starting Node.
 */
export function plainArguments({ options, words }: CommandEntry, args: readonly string[]): Parsed | undefined {
  const named: string[] = [];
  const parsed: Record<string, string | boolean> = {};
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const next = args[index + 1] ?? '';
    const name = arg.replace(/^--(?:no-)?/, '');
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if ((plainWord.test(arg) || arg === standardInput) && words) named.push(arg);
    else if (type === undefined || Object.hasOwn(parsed, name)) return undefined;
    else if (type === 'boolean' && arg === `--${name}` && !/^(?:true|false)$/.test(next)) parsed[name] = true;
    else if (type === 'boolean' && arg === `--no-${name}` && !/^(?:true|false)$/.test(next)) parsed[name] = false;
    else if (type === 'string' && arg === `--${name}` && plainWord.test(next)) {
      parsed[name] = next;
      index += 1;
    } else return undefined;
  }
  return inCustody(words && named.length > 0 ? { ...parsed, [words.name]: named } : parsed);
}
