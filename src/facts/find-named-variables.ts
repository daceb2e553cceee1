import { article } from '../rule-kit/article.ts';
import { withTilde } from '../rule-kit/place-name.ts';
import type { LookalikeFact } from '../types/facts.ts';
import type { Provider, TokenShape } from '../types/provider.ts';
import type { Resolution, Slot } from '../types/resolution.ts';
import type { Value } from '../types/value.ts';
import type { EnvironmentVariable, World } from '../types/world.ts';
import { knownValue } from '../value/known-value.ts';
import { kindOf } from '../value/token-kinds.ts';

type Known = Extract<Value, { is: 'known' }>;

/**
 * Variables that no client reads and that most likely contain a platform's credential: their value has an unmistakable
 * format (`hf_…`), or their name means the same in other words (`HUGGINGFACE_API_KEY`, `DL_CLIENT_ID`). `told` are
 * names that are already known as lookalikes.
 */
export function findNamedVariables(
  world: World,
  providers: readonly Provider[],
  replays: readonly Resolution[],
  told: ReadonlySet<string>,
): readonly LookalikeFact[] {
  const read = new Set(replays.flatMap(namesRead));
  const others = world.env.filter(({ name, value }) => !read.has(name) && !told.has(name) && value.length >= 3);
  return others.flatMap((variable) => {
    const parts = variable.name
      .toUpperCase()
      .split(/[_.-]+/)
      .filter(Boolean);
    const isNamed = parts.some((part) => credentialWords.has(part));
    if (!isNamed && !mayBeToken.test(variable.value)) return [];
    const value = knownValue(variable.value);
    const found = providers.map((provider) => matchOf(provider, parts, value)).find((each) => each !== undefined);
    return found ? [lookalike(variable, value, found, replays, world)] : [];
  });
}

/** Most of an environment consists of paths, numbers, addresses and lists, which are never turned into a value. */
const mayBeToken = /^[\w.~+:-]{20,4000}$/;

function namesRead({ chain, settings }: Resolution): readonly string[] {
  return [...chain, ...Object.values(settings)].flatMap(({ place }) => (place.kind === 'env' ? [place.name] : []));
}

interface Match {
  readonly platform: string;
  readonly slot: Slot;
  readonly why: string;
}

function matchOf(provider: Provider, parts: readonly string[], value: Known): Match | undefined {
  const { id: platform, tokens } = provider;
  const exact = tokens.filter((each) => each.meaning !== 'wrong-kind' && isExactly(each, platform, value));
  const sure = exact.find(
    ({ detect, meaning, issuers }) => meaning === 'current' && (detect === 'anywhere' || issuers),
  );
  if (sure?.slots[0] !== undefined)
    return { platform, slot: sure.slots[0], why: `it contains ${article(sure.name)}, and no client reads this name` };
  const named = namedAfter(provider, parts);
  const slot = slotOf(parts, provider);
  if (named === undefined || slot === undefined || value.traits.blank) return undefined;
  // A short or ambiguous name needs a value that confirms it.
  const isBorneOut = named.isPlain || exact.some(({ slots }) => slots.includes(slot));
  return isBorneOut ? { platform, slot, why: 'no client reads this name' } : undefined;
}

/** Whether the value has the token's format, and the format is specific enough to be evidence. */
function isExactly({ kind, issuers }: TokenShape, platform: string, { traits }: Known): boolean {
  const id = `${platform}/${kind}`;
  if (!traits.kinds.includes(id)) return false;
  if (issuers) return traits.jwt?.issuer !== undefined && issuers.includes(traits.jwt.issuer);
  const known = kindOf(id);
  return (
    known !== undefined &&
    (known.unmistakable || known.shape.parts.length > 1 || known.shape.least === known.shape.most)
  );
}

const credentialWords: ReadonlySet<string> = new Set(
  'TOKEN TOKENS KEY KEYS APIKEY APITOKEN SECRET SECRETS PASSWORD PAT CREDENTIAL CREDENTIALS ID REFRESH ACCESS AUTH JWT BEARER'.split(
    ' ',
  ),
);
/** Words that add nothing to what a variable is for. */
const neutralWords: ReadonlySet<string> = new Set(
  'API CLIENT HUB USER MY NEW OLD BETA PROD PRODUCTION DEV STAGING TEST READ WRITE ONLY CI LOGIN RC PRIVATE PERSONAL FILE PATH'.split(
    ' ',
  ),
);

/** Whether a name consists of the platform's own name and words for a credential; `isPlain`: and of nothing else. */
function namedAfter(
  { id, aliases = [], clients }: Provider,
  parts: readonly string[],
): { readonly isPlain: boolean } | undefined {
  const names = [id, ...aliases, ...clients.map(({ package: { name } }) => name)];
  for (const name of names) {
    const words = name.toUpperCase().split('-');
    const at = parts.findIndex((_, index) => words.every((word, offset) => isWord(parts[index + offset], word)));
    if (at < 0) continue;
    const rest = parts.filter((_, index) => index < at || index >= at + words.length);
    if (!rest.some((word) => credentialWords.has(word))) continue;
    const isLong = words.join('').length >= 4;
    return { isPlain: isLong && rest.every((word) => credentialWords.has(word) || neutralWords.has(word)) };
  }
  return undefined;
}

/** The platform's own word, or a longer one that begins with it: `CDSAPIRC`. */
function isWord(part: string | undefined, word: string): boolean {
  return part === word || (word.length >= 6 && part?.startsWith(word) === true);
}

/** The slot that the words of a name mean, among those that have token shapes on this platform. */
function slotOf(parts: readonly string[], { tokens, pairs }: Provider): Slot | undefined {
  const slots = new Set([
    ...pairs.flatMap(({ id, secret }) => [id, ...secret]),
    ...tokens.flatMap((each) => each.slots),
  ]);
  const wanted = wordsToSlots.filter(({ words }) => words.every((word) => parts.includes(word)));
  return wanted.flatMap((each) => each.slots).find((slot) => slots.has(slot)) ?? [...slots].at(-1);
}

const wordsToSlots: readonly { readonly words: readonly string[]; readonly slots: readonly Slot[] }[] = [
  { words: ['REFRESH'], slots: ['refresh_token'] },
  { words: ['ACCESS'], slots: ['access_token', 'token'] },
  { words: ['JWT'], slots: ['token', 'access_token'] },
  { words: ['SECRET'], slots: ['client_secret', 'key', 'token'] },
  { words: ['ID'], slots: ['client_id'] },
  { words: ['TOKEN'], slots: ['token', 'refresh_token', 'key'] },
  { words: ['KEY'], slots: ['key', 'token', 'client_secret'] },
  { words: [], slots: ['token', 'key', 'refresh_token', 'client_secret'] },
];

function lookalike(
  { name }: EnvironmentVariable,
  value: Known,
  { platform, slot, why }: Match,
  replays: readonly Resolution[],
  world: World,
): LookalikeFact {
  const current = replays
    .filter(({ provider }) => provider === platform)
    .flatMap(({ chain }) => chain)
    .filter((entry) => entry.slot === slot && entry.role === 'current');
  const variable = current.find(({ place }) => place.kind === 'env')?.place;
  const file = current.find(({ place }) => place.kind === 'file')?.place;
  const home = world.home ?? world.user.passwdHome;
  const instead = variable?.kind === 'env' ? variable.name : file?.kind === 'file' ? withTilde(file.path, home) : slot;
  return { platform, place: { kind: 'env', name }, instead, why, value, fallback: true };
}
