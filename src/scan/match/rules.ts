import { parseShape, type Shape, shapePattern, type ShapePart } from '../../shapes/shape.ts';
import type { ProviderData, TokenShape } from '../../types/provider.ts';
import { isCommonName, joinedParts, joinedWords } from './words.ts';

/** The longest token that is looked for, in characters: a shape that is open ends here. */
export const longestToken = 8000;

/** One token shape, made ready to be looked for. */
export interface MatchRule {
  readonly provider: string;
  /** `cave/token` */
  readonly kind: string;
  /** What makes a text of the shape a token: the shape alone; a JWT's claims, or names; names. */
  readonly told: 'by-shape' | 'by-claims' | 'by-names';
  /** Finds the shape in text, whole: not inside a longer run. Global. */
  readonly pattern: RegExp;
  /** Plain characters that it begins with; may be empty. */
  readonly prefix: string;
  readonly least: number;
  /** The longest run without a dot that every such token has. */
  readonly run: number;
  /** Of hex digits only, and as long as it is: then a name that is not the platform's own is enough. */
  readonly precise: boolean;
  /** The platform's own names and words, as `joinedWords` gives them. */
  readonly ownNames: readonly string[];
  /** Own names that are a path: `oauth2.refresh_token`. */
  readonly ownPaths: readonly string[];
  /** Names that other platforms use too (`token`), as `joinedWords` gives them. */
  readonly commonNames: readonly string[];
  readonly issuers: readonly string[];
  readonly audiences: readonly string[];
  /** Without `*.` */
  readonly hosts: readonly string[];
  readonly examples: ReadonlySet<string>;
}

/** Every shape of these platforms that is a secret; identifiers are none. */
export function matchRules(providers: readonly ProviderData[]): readonly MatchRule[] {
  return providers.flatMap((provider) => provider.tokens.filter(({ meaning }) => meaning !== 'identifier').map((token) => matchRule(provider, token)));
}

function matchRule(provider: ProviderData, token: TokenShape): MatchRule {
  const shape = parseShape(token.shape);
  const names = [...new Set([...token.names, ...token.slots])];
  const paths = names.filter((name) => name.includes('.'));
  const plain = names.filter((name) => !name.includes('.'));
  const decoys = provider.decoys.filter(({ kind, name }) => kind === 'env' && !isCommonName(name)).map(({ name }) => name);
  const [first] = shape.parts;
  return {
    provider: provider.id,
    kind: `${provider.id}/${token.kind}`,
    told: toldBy(token),
    pattern: boundedPattern(shape),
    prefix: first?.is === 'literal' ? first.text : '',
    least: shape.least,
    run: longestRun(shape),
    precise: shape.parts.every((part) => part.is === 'literal' || (part.least === part.most && /^(?:any)?hex$|^digit$/i.test(part.alphabet))) && shape.least >= 24,
    ownNames: [...new Set([...plain.filter((name) => !isCommonName(name)), ...decoys, ...platformWords(provider)].flatMap((name) => [joinedWords(name), joinedParts(name)]))],
    ownPaths: paths.map(joinedWords),
    commonNames: plain.filter(isCommonName).map(joinedWords),
    issuers: token.issuers ?? [],
    audiences: token.audiences ?? [],
    hosts: provider.hosts.map((host) => host.replace(/^\*\./, '')),
    examples: new Set(provider.examples),
  };
}

/** Words that show the platform: its id, name, hosts without their last label, the command that logs in, its folders. */
export function platformWords(provider: ProviderData): readonly string[] {
  const hosts = provider.hosts.map((host) => host.replace(/^\*\./, '').replace(/\.[a-z]+$/, ''));
  const login = provider.login?.split(' ', 1) ?? [];
  const folders = provider.folders.flatMap((folder) => /^~\/\.([\w-]+)/.exec(folder)?.slice(1) ?? []).filter((folder) => folder !== 'config');
  return [...new Set([provider.id, provider.name, ...hosts, ...login, ...folders])].filter((word) => word.length > 3 && !isCommonName(word));
}

function toldBy(token: TokenShape): MatchRule['told'] {
  if (token.found === 'context') return 'by-names';
  return token.issuers || token.audiences ? 'by-claims' : 'by-shape';
}

/**
 * Hex is found in either case: people copy tokens out of tools that change it. A run of base64url must not be a piece of a
 * dotted or longer text; one of hex or letters ends where a word ends (`token=…-x` is another thing's text).
 */
function boundedPattern(shape: Shape): RegExp {
  const source = shapePattern({ ...shape, parts: shape.parts.map(widened) });
  const last = shape.parts.at(-1);
  const dotted = last?.is === 'run' && last.alphabet === 'base64url';
  const before = shape.parts[0]?.is === 'literal' ? '(?<![A-Za-z0-9_])' : dotted ? '(?<![A-Za-z0-9_.-])' : '(?<![A-Za-z0-9])';
  const after = dotted ? String.raw`(?![A-Za-z0-9_-]|\.[A-Za-z0-9_-])` : '(?![A-Za-z0-9_]|-[A-Za-z0-9])';
  return new RegExp(before + source + after, 'g');
}

function widened(part: ShapePart): ShapePart {
  if (part.is === 'literal') return part;
  const alphabet = /^hex$/i.test(part.alphabet) ? 'anyhex' : part.alphabet;
  return { ...part, alphabet, most: Math.min(part.most, longestToken) };
}

function longestRun(shape: Shape): number {
  const pieces = shape.parts.map((part) => (part.is === 'run' ? 'x'.repeat(Math.min(part.least, longestToken)) : part.text)).join('').split(/[^\w-]/);
  return Math.max(...pieces.map((piece) => piece.length));
}
