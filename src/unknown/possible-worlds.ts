import type { Secret } from '../secret.ts';
import { seededRandom } from '../shapes/seeded-random.ts';
import { parseShape, sampleOf } from '../shapes/shape.ts';
import type { TokenShape } from '../types/provider.ts';
import type { GivenWorld, World } from '../types/world.ts';
import { standInWorld } from './stand-in-world.ts';
import { type UnknownVariable, unknownVariables } from './unknown-variables.ts';

/** A world that the given one may be. */
export interface PossibleWorld {
  readonly world: World;
  /** The stand-ins of the unknown variables that are set in it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every unknown variable has a value as its client's documents describe it. */
  readonly wellFormed: boolean;
}

/** Values by which CI services and shells are told apart (`src/facts/find-ci.ts`, `find-assignments.ts`). */
const decidingWords = [
  'true',
  'pull_request',
  'dependabot[bot]',
  '/bin/bash',
  '/bin/zsh',
  '/usr/bin/fish',
  '/bin/tcsh',
];

/** Values that are no credential: switches, places, what was meant to be replaced. */
const otherWords = [
  '',
  ' ',
  '0',
  '1',
  '/nonexistent/stand-in',
  'https://stand-in.invalid/',
  '<your-token>',
  '{"stand": "in"}',
  ...decidingWords,
];

/** What people and programs do to a credential on its way into a variable. */
const damages: readonly ((token: string, name: string) => string)[] = [
  (token) => token.slice(0, -7),
  (token) => `${token}\n`,
  (token) => ` ${token}`,
  (token) => token.replace(/^(.{5})/, '$1\n'),
  (token) => `"${token}"`,
  (token) => `“${token}”`,
  (token) => `${token}é`,
  (token) => `\u200b${token}`,
  (token) => `Bearer ${token}`,
  (token, name) => `${name}=${token}`,
  (token) => `{"token": "${token}"}`,
  (token) => Buffer.from(token).toString('base64'),
  (token) => token + token,
];

/** Each known credential, one that goes on longer, and one that was cut. */
function relatedTexts(known: readonly Secret[]): readonly string[] {
  const texts = new Set(known.filter(({ length }) => length >= 8).map((secret) => secret.reveal()));
  return [...texts].flatMap((text) => [text, `${text}stand1n`, text.slice(0, -3)]);
}

/** What a variable is set to; undefined: it is not set. */
type StandIn = (name: string) => string | undefined;

/**
 * Returns the worlds that the given one may be: its unknown variables unset, empty, set to values of the right shape,
 * to damaged ones, switched on and off, a path, an address; and each alone unlike the others. What is the same in all
 * of them does not depend on what is unknown. Where everything is known, the only one is the world itself.
 * @param tokensOf the forms of the tokens that belong in a variable
 * @param known the credentials that are known here: one in a variable may be the same, or a part of it may be
 */
export function possibleWorlds(
  given: GivenWorld,
  tokensOf: (name: string) => readonly TokenShape[],
  known: readonly Secret[] = [],
): readonly [PossibleWorld, ...PossibleWorld[]] {
  const unknown = unknownVariables(given);
  const world = (standIn: StandIn, wellFormed = false): PossibleWorld => {
    const texts = textsOf(unknown, standIn);
    return { world: standInWorld(given, texts), texts, wellFormed };
  };
  const unset = world(() => undefined);
  if (unknown.length === 0) return [unset];
  const [made, others] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()];
  for (const { name } of unknown) {
    made.set(
      name,
      [1, 2].map((number) => sampleFor(name, tokensOf(name)[0], given.now, number)),
    );
    others.set(name, otherSamples(name, tokensOf(name), given.now));
  }
  const [one, two] = [0, 1].map(
    (index): StandIn =>
      (name) =>
        made.get(name)?.[index],
  ) as [StandIn, StandIn];
  const apart =
    unknown.length < 2
      ? []
      : unknown.flatMap(({ name: odd }): readonly StandIn[] => [
          (name) => (name === odd ? undefined : one(name)),
          (name) => (name === odd ? one(name) : undefined),
        ]);
  const most = Math.max(...[...others.values()].map(({ length }) => length));
  return [
    unset,
    world(one, true),
    world(two, true),
    ...Array.from({ length: most }, (_, index) => world((name) => others.get(name)?.[index] ?? one(name))),
    ...damages.map((damage) => world((name) => damage(one(name) ?? '', name))),
    ...otherWords.map((word) => world(() => word)),
    ...relatedTexts(known).map((text) => world(() => text)),
    ...apart.map((standIn) => world(standIn)),
  ];
}

function textsOf(unknown: readonly UnknownVariable[], standIn: StandIn): ReadonlyMap<string, string> {
  return new Map(
    unknown.flatMap(({ name }) => {
      const text = standIn(name);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

/** A made-up value of this form; one that looks random, where no form is known. */
function sampleFor(name: string, token: TokenShape | undefined, now: Date, number: number): string {
  if (token?.issuers) return madeJwt(now, 86_400, token, number);
  return sampleOf(parseShape(token?.shape ?? '{43:base64url}'), seededRandom(`${name} ${number}`));
}

/** Values of the other forms that belong in a variable, and JWTs that live and do not. */
function otherSamples(name: string, [first, ...rest]: readonly TokenShape[], now: Date): readonly string[] {
  return [
    ...rest.map((token) => sampleFor(name, token, now, 1)),
    ...(first ? [sampleFor(name, undefined, now, 1)] : []),
    madeJwt(now, 86_400, first),
    madeJwt(now, -86_400, first),
  ];
}

function madeJwt(now: Date, life: number, token?: TokenShape, number = 1): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = {
    iss: token?.issuers?.[0] ?? 'https://stand-in.invalid/',
    aud: token?.audiences?.[0] ?? 'stand-in',
    sub: `stand-in ${number}`,
    azp: 'stand-in',
    iat: Math.min(seconds, seconds + life) - 60,
    exp: seconds + life,
  };
  const part = (data: unknown): string => Buffer.from(JSON.stringify(data)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.${part({ stand: 'in' })}`;
}
