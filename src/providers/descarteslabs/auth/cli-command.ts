import { type PyJson, pythonTypeName } from '../../../python/json-value.ts';
import type { Raised } from '../../../types/resolution.ts';
import type { AuthProduct } from './product.ts';

const commands = ['env', 'groups', 'login', 'name', 'payload', 'token'] as const;

/** What a command line of the client requests (core/client/auth/cli/cli.py). */
export type CliCommand =
  | { readonly is: 'run'; readonly name: (typeof commands)[number] }
  /** Help, or a command that needs no credential. */
  | { readonly is: 'nothing' }
  | { readonly is: 'usage'; readonly raised: Raised };

/** Parses a command line without the program's name: `['auth', 'groups']`. Unknown words are click's usage errors. */
export function cliCommand(words: unknown): CliCommand {
  const [group, name, ...rest] = Array.isArray(words) ? words.map(String) : [];
  if (group === undefined || rest.includes('--help') || group === '--help' || name === '--help')
    return { is: 'nothing' };
  if (group !== 'auth')
    return ['version', 'env', 'catalog'].includes(group) ? { is: 'nothing' } : usage(unknown('command', group));
  if (name === undefined) return { is: 'nothing' };
  const command = commands.find((each) => each === name);
  if (command === undefined) return usage(name.startsWith('-') ? unknown('option', name) : unknown('command', name));
  const extra = rest[0];
  if (extra === undefined) return { is: 'run', name: command };
  return usage(extra.startsWith('-') ? unknown('option', extra) : `Got unexpected extra argument (${extra})`);
}

/** What `auth groups` raises for the payload of a held token (cli.py:125); the other commands accept any. */
export function claimFailure(
  product: AuthProduct,
  name: (typeof commands)[number],
  payload: PyJson,
): Raised | undefined {
  if (name !== 'groups' || payload.t !== 'dict') return undefined;
  const prefixed = product.claimPrefix === undefined ? undefined : payload.entries.get(`${product.claimPrefix}groups`);
  const groups = prefixed ?? payload.entries.get('groups');
  if (groups === undefined) return { phase: 'send', class: 'KeyError', message: "'groups'" };
  if (groups.t === 'list' || groups.t === 'str' || groups.t === 'dict') return undefined;
  return { phase: 'send', class: 'TypeError', message: `'${pythonTypeName(groups)}' object is not iterable` };
}

function usage(message: string): CliCommand {
  return { is: 'usage', raised: { phase: 'construct', class: 'click.exceptions.UsageError', message } };
}

function unknown(what: 'command' | 'option', name: string): string {
  return `No such ${what} '${name}'.`;
}
