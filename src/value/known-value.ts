import { Secret } from '../secret.ts';
import type { Traits, Value, Wrapping } from '../types/value.ts';
import { jwtTraits } from './jwt-traits.ts';
import { bareAddress, standingOf } from './known-addresses.ts';
import { oddCharacters } from './odd-characters.ts';
import { strayCharacters } from './stray-characters.ts';
import { isDocumentExample, kindsOf } from './token-kinds.ts';
import { wrappingOf } from './wrapping.ts';

/** The only place where a credential's text becomes a `Secret` and its traits are computed. */
export function knownValue(text: string, pythonType?: Traits['pythonType']): Extract<Value, { is: 'known' }> {
  return { is: 'known', secret: new Secret(text), traits: traitsOf(text, pythonType) };
}

function traitsOf(text: string, pythonType: Traits['pythonType']): Traits {
  const traits = plainTraitsOf(text, pythonType);
  return isDamaged(traits) && !pythonType && isRepairable(text) ? { ...traits, repairable: true } : traits;
}

function isDamaged({ odd, quotes, edges, inside, prefix, wrapping }: Traits): boolean {
  return odd.length > 0 || [quotes, edges, inside, prefix, wrapping].some((each) => each !== undefined);
}

/** What two parts were joined to, or a name was before, has the form of a credential by no chance. */
function isRepairable(text: string): boolean {
  const { rest, joins } = strayCharacters(text);
  if (rest === '' || rest === text) return false;
  const traits = plainTraitsOf(rest, undefined);
  return !isDamaged(traits) && !traits.placeholder && !traits.doubled && (!joins || traits.kinds.length > 0);
}

function plainTraitsOf(text: string, pythonType: Traits['pythonType']): Traits {
  const trimmed = text.trim();
  const quotes = quotesOf(trimmed);
  const unquoted = quotes ? trimmed.slice(1, -1).trim() : trimmed;
  const prefix = /^(Bearer|Basic|Token|api-key) +/i.exec(unquoted)?.[0];
  const core = prefix ? unquoted.slice(prefix.length) : unquoted;
  const jwt = jwtTraits(core);
  const around = wrappingOf(core);
  // `MY_TOKEN=hf_…` begins like an instruction, but contains a credential.
  const placeholder = !isAroundCredential(around) && isPlaceholder(core);
  const wrapping = placeholder ? undefined : around;
  return {
    length: [...text].length,
    kinds: kindsOf(core),
    blank: trimmed === '',
    odd: oddCharacters(text),
    ...(wrapping ? { wrapping } : aroundIt(text, core, quotes, prefix)),
    placeholder,
    ...addressOf(core),
    doubled: wrapping === undefined && isDoubled(core),
    ...(jwt ? { jwt } : {}),
    beginsAsJwt: core.startsWith('eyJ'),
    ...(pythonType ? { pythonType } : {}),
  };
}

function isAroundCredential(wrapping: Wrapping | undefined): boolean {
  return wrapping !== undefined && 'kinds' in wrapping && wrapping.kinds.length > 0;
}

/** What is around or inside a value that is not wrapped in something larger. */
function aroundIt(
  text: string,
  core: string,
  quotes: Traits['quotes'],
  prefix: string | undefined,
): Pick<Traits, 'quotes' | 'edges' | 'inside' | 'prefix'> {
  const edges = text.slice(0, text.length - text.trimStart().length) + text.slice(text.trimEnd().length);
  return {
    ...(quotes ? { quotes } : {}),
    ...whiteSpaceAt('edges', edges),
    ...whiteSpaceAt('inside', core.replaceAll(/\S+/g, '')),
    ...(prefix ? { prefix: prefix.trim() } : {}),
  };
}

function quotesOf(text: string): Traits['quotes'] {
  if (text.length < 2) return undefined;
  const ends = text.charAt(0) + text.charAt(text.length - 1);
  if (ends === '""' || ends === "''" || ends === '``') return 'ascii';
  return /^[“”„‟«»‘’‚‛‹›]{2}$/.test(ends) ? 'curly' : undefined;
}

function whiteSpaceAt<K extends 'edges' | 'inside'>(
  key: K,
  found: string,
): { readonly [key in K]?: 'space' | 'newline' } {
  if (found === '') return {};
  return { [key]: /[\r\n]/.test(found) ? 'newline' : 'space' } as { [key in K]: 'space' | 'newline' };
}

const fillers =
  /^(x{4,}|\*{3,}|\.{3,}|\?{2,}|:|none|null|undefined|nan|todo|changeme|secret|password|token|test|dummy|example)$/i;
const instructions =
  /^(<.*>|\{[\w .:-]+\}|\[[\w .:-]+\]|\$\{?\w+\}?|\$?\{\{.*\}\}|\$\(.*\)|%\w+%)$|^(your|my|the|insert|enter|paste|put|add|replace)[ _-]|[ _-](here|goes[ _-]here)$/i;
/** `UID:API_KEY`, `ACCESS-TOKEN`: only words in capitals, of which the last says what belongs there. */
const capitals = /^(?:[A-Z]{2,}[ _:-]){0,5}(?:ID|UID|KEY|APIKEY|TOKEN|SECRET|PASSWORD|USERNAME|CREDENTIALS?)$/;
/** `xxxxxxxx-xxxx-…`: the form of a credential with one letter everywhere. */
const oneLetter = /^(?=.{8,})([xX*0])(?:[-_:.]?\1)+$/;

function isPlaceholder(core: string): boolean {
  if (isDocumentExample(core) || fillers.test(core)) return true;
  return core.length < 80 && (instructions.test(core) || capitals.test(core) || oneLetter.test(core));
}

/** Nothing of an address except its host and whether the connection is unencrypted. */
function addressOf(core: string): Pick<Traits, 'address' | 'bareAddress'> {
  if (!/^https?:\/\//i.test(core)) {
    const bare = bareAddress(core);
    return bare === undefined ? {} : { bareAddress: bare };
  }
  if (!URL.canParse(core)) return {};
  const { protocol, hostname } = new URL(core);
  const standing = standingOf(core);
  return { address: { open: protocol === 'http:', host: hostname, ...(standing ? { standing } : {}) } };
}

function isDoubled(core: string): boolean {
  const half = core.length / 2;
  return core.length >= 24 && Number.isInteger(half) && core.slice(0, half) === core.slice(half);
}
