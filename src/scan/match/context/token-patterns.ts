import { parseShape, type Shape, type ShapePart, shapePattern } from '../../../shapes/shape.ts';
import type { ProviderData, TokenShape } from '../../../types/provider.ts';
import { type NameBook, nameBook } from './name-book.ts';
import { isCommonName, joinedParts, joinedWords, squashed } from './name-words.ts';

/** The longest token that is searched for, in characters: an open shape ends here. */
export const longestToken = 8000;

/** Every JWT that has an issuer, or is signed, has a piece of this many characters. Others are not searched for. */
export const leastJwtPiece = 20;

/** One token shape, prepared for the search. */
export interface TokenPattern {
  readonly provider: string;
  /** `cave/token` */
  readonly kind: string;
  /** What makes a text of the shape a token: the shape alone; a JWT's claims, or names; names. */
  readonly detectedBy: 'shape' | 'claims' | 'names';
  /** Finds the shape in text, complete: not inside a longer run. Global. */
  readonly expression: RegExp;
  /** The same in the name of a file or branch, where `_` and `-` separate words. */
  readonly nameExpression: RegExp;
  /** One of its names, whatever is around it. Global. */
  readonly names: RegExp;
  /** The shape at a position, whatever is around it. Sticky. */
  readonly atPlace: RegExp;
  /** Plain characters that it begins with; may be empty. */
  readonly prefix: string;
  readonly least: number;
  readonly most: number;
  /** The longest run without a dot that every such token has. */
  readonly run: number;
  /** How many of its characters precede a mark that no run contains: `12345:`. */
  readonly lead: number;
  /** Its runs consist of hex digits only: such a text need not look random. */
  readonly isHex: boolean;
  /** One long run of hex digits: then a common name (`token`) is enough. */
  readonly isPrecise: boolean;
  /** The token's own names, as returned by `joinedWords`. */
  readonly ownNames: readonly string[];
  /** The long ones of them written as one word, with `_` before and after. */
  readonly squashedNames: readonly string[];
  /** The platform's own words: next to them a name must still say that it is a secret's. */
  readonly platformWords: readonly string[];
  /** Own names that are a path: `oauth2.refresh_token`. */
  readonly ownPaths: readonly string[];
  /** Names that other platforms use too (`token`), as returned by `squashed`. */
  readonly commonNames: ReadonlySet<string>;
  /** What precedes it in a call that takes it. */
  readonly calls: readonly RegExp[];
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
  /** Without `*.` */
  readonly hosts: readonly string[];
  readonly placeholders: ReadonlySet<string>;
  /** Its place among the patterns of its matcher, and what all of these know about names. */
  readonly number: number;
  readonly book: NameBook;
}

/**
 * How sure it is that a text is this pattern's token: 5 by shape or claims, 4 an own name, 3 a common name and a
 * mention, 2 a common name, 1 another secret name and a mention; 0 it is none.
 */
export type Confidence = 0 | 1 | 2 | 3 | 4 | 5;

/** Every shape of these platforms that is a secret; identifiers are not. */
export function tokenPatterns(providers: readonly ProviderData[]): readonly TokenPattern[] {
  const book = nameBook();
  return providers
    .flatMap((provider) => {
      const secrets = provider.tokens.filter(({ meaning }) => meaning !== 'identifier');
      if (secrets.length === 0) return [];
      const platform = platformPart(provider);
      const lookalikes = lookalikeNames(provider);
      return secrets.map((token) => ({
        ...tokenPattern(token, lookalikes),
        ...platform,
        kind: `${provider.id}/${token.kind}`,
      }));
    })
    .map((pattern, number) => ({ ...pattern, number, book }));
}

/** Whether a token's prefix and length say where it begins and ends, whatever is around it. */
export function isExact({ detectedBy, prefix, least, most }: TokenPattern): boolean {
  return detectedBy === 'shape' && prefix.length > 1 && least === most;
}

/** What all patterns of a platform have. */
type PlatformPart = Pick<TokenPattern, 'provider' | 'platformWords' | 'hosts' | 'placeholders'>;

function platformPart(provider: ProviderData): PlatformPart {
  return {
    provider: provider.id,
    platformWords: bothWays(platformWords(provider)),
    hosts: provider.hosts.map((host) => host.replace(/^\*\./, '')),
    placeholders: new Set(provider.placeholders),
  };
}

/** A variable that is right for another platform is a name of that one. */
function lookalikeNames({ lookalikes }: ProviderData): readonly string[] {
  return lookalikes
    .filter(({ kind, name, common }) => kind === 'env' && !common && !isCommonName(name))
    .map(({ name }) => name);
}

function tokenPattern(
  token: TokenShape,
  lookalikes: readonly string[],
): Omit<TokenPattern, keyof PlatformPart | 'kind' | 'number' | 'book'> {
  const shape = parseShape(token.shape);
  const names = [...new Set([...token.names, ...token.slots])];
  const paths = names.filter((name) => name.includes('.'));
  const plain = names.filter((name) => !name.includes('.'));
  const [first] = shape.parts;
  const ownNames = bothWays([...plain.filter((name) => !isCommonName(name)), ...lookalikes]);
  return {
    detectedBy: detectedBy(token),
    expression: boundedPattern(shape),
    nameExpression: new RegExp(
      `${shape.most === Number.POSITIVE_INFINITY ? '(?<![A-Za-z0-9_-])' : '(?<![A-Za-z0-9])'}${shapePattern({ ...shape, parts: shape.parts.map(widened) })}(?![A-Za-z0-9])`,
      'g',
    ),
    names: new RegExp(alternatives(names), 'gi'),
    atPlace: new RegExp(shapePattern({ ...shape, parts: shape.parts.map(widened) }), 'y'),
    prefix: first?.is === 'literal' ? first.text : '',
    least: shape.least,
    most: Math.min(shape.most, longestToken),
    run: longestRun(shape),
    lead: leadOf(shape),
    isHex: shape.parts.every(isHexPart),
    isPrecise:
      shape.parts.length === 1 && shape.parts.every(isHexPart) && shape.least >= 24 && shape.least === shape.most,
    ownNames,
    squashedNames: ownNames.filter((own) => own.length > 10).map((own) => `_${squashed(own)}_`),
    ownPaths: paths.map(joinedWords),
    commonNames: new Set(plain.filter(isCommonName).map(squashed)),
    calls: (token.calls ?? []).map(callPattern),
    issuers: token.issuers ?? [],
    audiences: token.audiences ?? [],
  };
}

/**
 * Words that indicate the platform: its id, name, hosts without their last label, the command that logs in, its
 * directories, its packages.
 */
export function platformWords(provider: ProviderData): readonly string[] {
  const hosts = provider.hosts.map((host) => host.replace(/^\*\./, '').replace(/\.[a-z]+$/, ''));
  const login = provider.login?.split(' ', 1) ?? [];
  const folders = provider.folders.flatMap(
    (folder) =>
      folder
        .split(/[/.]+/)
        .findLast((part) => !/^(?:~|config|cache|local|share|secrets|tokens|profiles|)$/.test(part)) ?? [],
  );
  const packages = provider.declared?.map((client) => client.package) ?? [];
  return [...new Set([provider.id, provider.name, ...hosts, ...login, ...folders, ...packages])].filter(
    (word) => word.length > 3 && !isCommonName(word),
  );
}

/** `Auth(client_id, client_secret)`: the beginning of such a call, up to the last argument's quotation mark. */
function callPattern(call: string): RegExp {
  const [name = '', ...parts] = call.split(/[(), ]+/).filter(Boolean);
  const last = parts.pop() ?? '';
  const others = parts.map((part) => `(?=[^()]{0,300}?\\b${part}\\s{0,4}=)`).join('');
  return new RegExp(`(?<!\\w)${name}\\(${others}[^()]{0,300}?\\b${last}\\s{0,4}=\\s{0,4}["']$`);
}

/** Names as the source of a regular expression, the longest first. */
function alternatives(names: readonly string[]): string {
  const sources = [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) =>
      name.replaceAll(/[^A-Za-z0-9_]/g, (mark) => `\\x${mark.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
  return sources.join('|') || '(?!)';
}

function bothWays(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => [joinedWords(name), joinedParts(name)]))];
}

function detectedBy(token: TokenShape): TokenPattern['detectedBy'] {
  if (token.detect === 'near-name') return 'names';
  return token.issuers || token.audiences ? 'claims' : 'shape';
}

/**
 * Hex is found in either case: people copy tokens from tools that change it. A run of base64url must not be part of a
 * dotted or longer text; one of hex or letters ends where a word ends (`token=…-x` belongs to something else).
 */
function boundedPattern(shape: Shape): RegExp {
  const source = shapePattern({ ...shape, parts: shape.parts.map(widened) });
  const last = shape.parts.at(-1);
  const dotted = last?.is === 'run' && last.alphabet === 'base64url';
  const after = dotted ? `(?![A-Za-z0-9_+-]|${afterSlash(shape)}|\\.[A-Za-z0-9_-])` : '(?![A-Za-z0-9_]|-[A-Za-z0-9])';
  return new RegExp(beforeOf(shape, dotted) + source + after, 'g');
}

/** A token with its own prefix may be in a path; otherwise what continues after a slash is base64. */
function afterSlash(shape: Shape): string {
  return shape.parts[0]?.is === 'literal' ? '/[A-Za-z0-9+/]{40}' : String.raw`/(?!["'\s])`;
}

/**
 * What must not precede a token. If a run is open, no character of the run may, otherwise a text full of beginnings
 * (`-eyJ-eyJ-eyJ…`) is read once for each; but `${NAME:-eyJ…}` is shell syntax.
 */
function beforeOf(shape: Shape, isDotted: boolean): string {
  const isOpen = shape.most === Number.POSITIVE_INFINITY;
  if (shape.parts[0]?.is === 'literal') return isOpen ? '(?<![A-Za-z0-9_]|(?<!:)-)' : '(?<![A-Za-z0-9])';
  // A slash only after another one, as in a URL: otherwise it is part of base64 or a path.
  if (isDotted) return '(?<![A-Za-z0-9_.+]|(?<!:)-|[^/]/)(?!(?<=:)-)';
  return isOpen ? '(?<![A-Za-z0-9_-])' : '(?<![A-Za-z0-9])';
}

function isHexPart(part: ShapePart): boolean {
  return part.is === 'literal' || /^(?:any)?hex$|^digit$/i.test(part.alphabet);
}

function widened(part: ShapePart): ShapePart {
  if (part.is === 'literal') return part;
  const alphabet = /^hex$/i.test(part.alphabet) ? 'anyhex' : part.alphabet;
  return { ...part, alphabet, most: Math.min(part.most, longestToken) };
}

function leadOf(shape: Shape): number {
  const last = shape.parts.findLastIndex((part) => part.is === 'literal' && /[^\w.%-]/.test(part.text));
  return shape.parts
    .slice(0, last + 1)
    .reduce(
      (length, part) => length + (part.is === 'literal' ? part.text.length : Math.min(part.most, longestToken)),
      0,
    );
}

function longestRun(shape: Shape): number {
  const pieces = shape.parts
    .map((part) => (part.is === 'run' ? 'x'.repeat(Math.min(part.least, longestToken)) : part.text))
    .join('')
    .split(/[^\w-]/);
  return Math.max(...pieces.map((piece) => piece.length));
}
