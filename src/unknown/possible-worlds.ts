import { seededRandom } from '../shapes/seeded-random.ts';
import { parseShape, sampleOf } from '../shapes/shape.ts';
import type { TokenShape } from '../types/provider.ts';
import type { EnvironmentVariable, GivenWorld, World } from '../types/world.ts';
import { homeVariable, type UnknownVariable, unknownVariables } from './unknown-variables.ts';

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

/** What a variable is set to; undefined: it is not set. */
type StandIn = (name: string) => string | undefined;

/**
 * Returns the worlds that the given one may be: its unknown variables unset, empty, set to two values of the right shape, to
 * damaged ones, switched on and off, a path, an address; and each alone unlike the others. What is the same in all of
 * them does not depend on what is unknown. Where everything is known, the only one is the world itself.
 */
export function possibleWorlds(
  given: GivenWorld,
  tokens: readonly TokenShape[],
): readonly [PossibleWorld, ...PossibleWorld[]] {
  const unknown = unknownVariables(given);
  if (unknown.length === 0) return [{ world: standInWorld(given, new Map()), texts: new Map(), wellFormed: false }];
  const sample = (number: number): StandIn => {
    const made = new Map(unknown.map(({ name }) => [name, sampleFor(name, tokens, given.now, number)]));
    return (name) => made.get(name);
  };
  const [one, two] = [sample(1), sample(2)];
  const uniform: readonly StandIn[] = [
    () => '',
    () => ' ',
    (name) => one(name)?.slice(0, -7),
    (name) => `"${one(name)}"`,
    (name) => one(name)?.replace(/^(.{5})/, '$1\n'),
    (name) => `${one(name)}é`,
    () => madeJwt(given.now),
    () => '0',
    () => '1',
    () => '/nonexistent/stand-in',
    () => 'https://stand-in.invalid/',
    () => '<your-token>',
    () => '{"stand": "in"}',
    ...decidingWords.map((word) => () => word),
  ];
  const apart =
    unknown.length < 2
      ? []
      : unknown.flatMap(({ name: odd }): readonly StandIn[] => [
          (name) => (name === odd ? undefined : one(name)),
          (name) => (name === odd ? one(name) : undefined),
        ]);
  const world = (standIn: StandIn, wellFormed: boolean): PossibleWorld => {
    const texts = textsOf(unknown, standIn);
    return { world: standInWorld(given, texts), texts, wellFormed };
  };
  return [
    world(() => undefined, false),
    ...uniform.map((standIn) => world(standIn, false)),
    world(one, true),
    world(two, true),
    ...apart.map((standIn) => world(standIn, false)),
  ];
}

/** The given world with its unknown variables unset. */
export function withoutUnknowns(given: GivenWorld): World {
  return standInWorld(given, new Map());
}

function textsOf(unknown: readonly UnknownVariable[], standIn: StandIn): ReadonlyMap<string, string> {
  return new Map(
    unknown.flatMap(({ name }) => {
      const text = standIn(name);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}

function standInWorld(given: GivenWorld, texts: ReadonlyMap<string, string>): World {
  const env = given.env.flatMap(({ name, value }): readonly EnvironmentVariable[] => {
    const text = typeof value === 'string' ? value : texts.get(name);
    return text === undefined ? [] : [{ name, value: text }];
  });
  const home = homeVariable(given);
  const isHomeUnknown = unknownVariables(given).some(({ name }) => name === home);
  return { ...given, env, home: isHomeUnknown ? texts.get(home) : given.home };
}

/** Of the shape of a token that stands under this name, where a platform says so; else one that looks random. */
function sampleFor(name: string, tokens: readonly TokenShape[], now: Date, number: number): string {
  const token = tokens.find((each) => each.meaning === 'current' && each.names.includes(name));
  if (token?.issuers) return madeJwt(now, token, number);
  return sampleOf(parseShape(token?.shape ?? '{43:base64url}'), seededRandom(`${name} ${number}`));
}

function madeJwt(now: Date, token?: TokenShape, number = 1): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = { iss: token?.issuers?.[0], aud: token?.audiences?.[0], iat: seconds - 60, exp: seconds + 86_400 };
  const part = (data: unknown): string => Buffer.from(JSON.stringify(data)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, sub: `stand-in ${number}` })}.${part({ stand: 'in' })}`;
}
