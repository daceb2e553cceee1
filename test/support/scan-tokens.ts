import { catalog } from '../../src/catalog.generated.ts';
import { charactersOf, parseShape, sampleOf } from '../../src/shapes/shape.ts';

/** A source of numbers in [0, 1) that is the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Made-up tokens of the platforms, created on request, so that no text here looks like a token. */
export interface MadeTokens {
  readonly cave: string;
  readonly descarteslabs: string;
  readonly earthone: string;
  readonly earthscope: string;
  readonly earthscopeV1: string;
  /** A JWT that Descartes Labs' server could have issued. */
  readonly jwt: string;
  readonly earthscopeJwt: string;
  readonly huggingface: string;
  readonly cds: string;
  readonly cdsOld: string;
}

export function madeTokens(random: () => number): MadeTokens {
  return {
    cave: ofShape('cave', 'token', random),
    descarteslabs: letters(random, 45),
    earthone: letters(random, 45),
    earthscope: letters(random, 46),
    earthscopeV1: ofShape('earthscope', 'refresh-token-v1', random),
    jwt: madeJwt(
      { iss: 'https://iam.production.aws.descarteslabs.com', aud: letters(random, 32), exp: 1_900_000_000 },
      random,
    ),
    huggingface: ofShape('huggingface', 'token', random),
    cds: ofShape('cds', 'key', random),
    cdsOld: ofShape('cds', 'old-key', random),
    earthscopeJwt: madeJwt(
      { iss: 'https://login.earthscope.org/', aud: ['https://api.earthscope.org'], exp: 1_900_000_000 },
      random,
    ),
  };
}

/** A JWT with these claims and a made-up signature. */
export function madeJwt(claims: Readonly<Record<string, unknown>>, random: () => number): string {
  const part = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${letters(random, 86)}`;
}

/** A made-up text of a platform's shape. */
export function ofShape(provider: string, kind: string, random: () => number): string {
  const shape = catalog.find(({ id }) => id === provider)?.tokens.find((each) => each.kind === kind)?.shape;
  if (shape === undefined) throw new Error(`no shape ${provider}/${kind}`);
  return sampleOf(parseShape(shape), random);
}

/** Random letters, digits, `_` and `-`; the first and last are letters, as in most tokens. */
export function letters(random: () => number, length: number): string {
  const all = charactersOf('base64url');
  const some = charactersOf('alnum');
  return Array.from(
    { length },
    (_, index) =>
      (index === 0 || index === length - 1 ? some : all)[
        Math.floor(random() * (index === 0 || index === length - 1 ? some : all).length)
      ],
  ).join('');
}

/** Random bytes. */
export function noise(random: () => number, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
}
