import type { Facts } from '../types/facts.ts';
import type { Evidence, Severity } from '../types/finding.ts';
import type { OddCharacter, Traits, Wrapping } from '../types/value.ts';
import { kindOf } from '../value/token-kinds.ts';
import { article } from './article.ts';
import type { HeldValue } from './held-values.ts';
import { wrongKindOf } from './wrong-kind.ts';

/** The text about a damaged value, wherever it is: in use, or in a file that is yet to be loaded. */
export interface ValueFault {
  readonly message: string;
  readonly cause: string;
  /** The instruction: `Remove the quotation marks`. */
  readonly remedy: string;
  /** Another value is needed: this one does not show what it is for. */
  readonly needsAnother?: true;
  readonly evidence?: readonly Evidence[];
  readonly severity?: Severity;
  readonly wontHelp?: readonly string[];
}

/** The rules about the value itself, in the order in which one fault hides the next. */
export const valueRules = [
  'placeholder-value',
  'wrapped-value',
  'non-ascii-quotes',
  'quoted-value',
  'stray-whitespace',
  'doubled-prefix',
  'wrong-kind',
] as const;

/** A rule about what is wrong with a value itself. */
export type ValueRule = (typeof valueRules)[number];

/** Returns a rule's fault for a value, or undefined if there is none. `name` is what the value is called. */
export function valueFault(
  rule: ValueRule,
  held: HeldValue,
  facts: Pick<Facts, 'providers'>,
  name: string = held.slot,
): ValueFault | undefined {
  const { traits } = held.value;
  switch (rule) {
    case 'placeholder-value':
      return traits.placeholder && !traits.blank ? placeholderFault(name) : undefined;
    case 'wrapped-value':
      return traits.wrapping && wrappingFault(name, traits.wrapping);
    case 'non-ascii-quotes':
      return oddFault(name, traits.odd);
    case 'quoted-value':
      return traits.quotes === 'ascii' ? quotesFault(name) : undefined;
    case 'stray-whitespace':
      return whitespaceFault(name, traits);
    case 'doubled-prefix':
      return traits.prefix === undefined ? undefined : prefixFault(name, traits.prefix);
    case 'wrong-kind': {
      const kind = wrongKindOf(held, facts);
      return (
        kind && {
          message: `${name} is ${kind.is}, but ${kind.expected} is expected`,
          cause: 'The wrong one of several credentials was copied.',
          remedy: 'Set the right kind of credential',
          needsAnother: true,
        }
      );
    }
  }
}

function placeholderFault(name: string): ValueFault {
  return {
    message: `${name} is a placeholder, not a credential`,
    cause: 'The placeholder from the instructions was never replaced with a real value.',
    remedy: 'Set your own value',
    needsAnother: true,
  };
}

function wrappingFault(name: string, wrapping: Wrapping): ValueFault {
  return {
    message: `${name} ${wrappingWords(wrapping)}`,
    cause: wrappingCauses[wrapping.is],
    remedy: unwrapWords(wrapping),
    wontHelp: ['Creating a new credential: stored the same way, it would be wrapped again.'],
  };
}

function oddFault(name: string, all: readonly OddCharacter[]): ValueFault | undefined {
  const odd = all.filter(({ codePoint }) => !isWhiteSpace(codePoint));
  if (odd.length === 0) return undefined;
  return {
    message: `${name} contains ${whatIs(odd)}`,
    cause: odd.some(({ kind }) => kind === 'control')
      ? 'A terminal or a program added them when the value was pasted; they’re not visible on screen.'
      : 'A program changed it when it was copied.',
    remedy: 'Enter it as plain text',
    evidence: named(odd),
    wontHelp: ['A new credential: copying it the same way damages it again.'],
  };
}

function quotesFault(name: string): ValueFault {
  return {
    message: `the quotes around ${name} are part of its value`,
    cause: 'The quotes were kept by whatever set the value (Docker, an IDE, a .env file).',
    remedy: 'Remove the quotes',
    wontHelp: ['Creating a new credential: it would be quoted again.'],
  };
}

function whitespaceFault(name: string, traits: Traits): ValueFault | undefined {
  const where = strayIn(traits);
  return where === undefined
    ? undefined
    : {
        message: `${name} ${where}`,
        cause: 'It was added when the value was copied or written; it’s not visible on screen.',
        remedy: 'Remove the white space',
        wontHelp: ['Creating a new credential: storing it the same way adds the white space again.'],
      };
}

function prefixFault(name: string, prefix: string): ValueFault {
  return {
    message: `${name} begins with “${prefix}”, which the client adds itself`,
    cause: 'The word was copied along with the value from a header or a command line.',
    remedy: `Remove “${prefix}” and the space after it`,
  };
}

function wrappingWords(wrapping: Wrapping): string {
  switch (wrapping.is) {
    case 'json':
      return wrapping.key === undefined ? 'is JSON' : `is JSON, with the value under the key ${wrapping.key}`;
    case 'assignment':
      return `begins with ${wrapping.name === undefined ? 'a name and =' : `${wrapping.name}=`}, which is part of the value`;
    case 'base64':
      return `is base64 of ${kindName(wrapping.kinds)}`;
    case 'joined':
      return `is ${wrapping.parts} values in a row${wrapping.lines ? ', one a line' : ''}`;
    case 'path':
      return 'is a path, not the content of the file';
    case 'escaped':
      return String.raw`contains \n, written as two characters`;
  }
}

function kindName(kinds: readonly string[]): string {
  const known = kinds.flatMap((id) => kindOf(id) ?? []);
  return article((known.find(({ unmistakable }) => unmistakable) ?? known[0])?.name ?? 'credential');
}

const wrappingCauses: Readonly<Record<Wrapping['is'], string>> = {
  json: 'A secret store or a file returns JSON, and all of it was used as the value.',
  assignment: 'The whole line of a .env file or a form was copied.',
  base64: 'The value was encoded twice, such as base64 text under `data` in a Kubernetes secret.',
  joined: 'A new value was added to the old one instead of replacing it.',
  path: 'The client expects the content of the file here, not where the file is.',
  escaped: String.raw`echo without -e, or a template, wrote \n where a line break should be.`,
};

function unwrapWords(wrapping: Wrapping): string {
  switch (wrapping.is) {
    case 'json':
      return `Set only the value of ${wrapping.key ?? 'the credential’s key'}, without the JSON around it`;
    case 'assignment':
      return `Remove ${wrapping.name === undefined ? 'the name and =' : `${wrapping.name}=`} from the value`;
    case 'base64':
      return 'Set the decoded value (base64 -d)';
    case 'joined':
      return 'Keep only the newest of the values';
    case 'path':
      return 'Set the content of that file, not its path';
    case 'escaped':
      return String.raw`Replace \n with a line break, so that each setting has its own line`;
  }
}

/** Tabs and line breaks are reported by stray-whitespace. */
function isWhiteSpace(codePoint: number): boolean {
  return codePoint >= 9 && codePoint <= 13;
}

const kindWords: Readonly<Record<OddCharacter['kind'], readonly [string, string]>> = {
  quote: ['a curly quote', 'curly quotes'],
  space: ['a non-breaking or typographic space', 'non-breaking or typographic spaces'],
  invisible: ['an invisible character', 'invisible characters'],
  'look-alike': ['a letter that only looks like an ASCII one', 'letters that only look like ASCII ones'],
  control: ['a control character', 'control characters'],
  other: ['a non-ASCII character', 'non-ASCII characters'],
};

/** `curly quotes`, `a control character and an invisible character`. */
function whatIs(odd: readonly OddCharacter[]): string {
  const kinds = [...new Set(odd.map(({ kind }) => kind))];
  return kinds
    .map((kind) => kindWords[kind][odd.filter((each) => each.kind === kind).length > 1 ? 1 : 0])
    .join(' and ');
}

const mostNamed = 8;

function named(odd: readonly OddCharacter[]): readonly { readonly what: string }[] {
  const rows = odd.slice(0, mostNamed).map(({ codePoint, name, column }) => ({
    what: `position ${column}: U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} ${name}`,
  }));
  return odd.length > mostNamed ? [...rows, { what: `and ${odd.length - mostNamed} more` }] : rows;
}

function strayIn({ blank, edges, inside, placeholder }: Traits): string | undefined {
  if (blank || placeholder) return undefined;
  if (edges) return `begins or ends with ${edges === 'newline' ? 'a line break' : 'a space'}`;
  return inside ? `contains ${inside === 'newline' ? 'a line break' : 'a space'}` : undefined;
}
