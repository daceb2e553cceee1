import { hasShape, parseShape } from '../../shapes/shape.ts';
import type { ProviderData } from '../../types/provider.ts';
import type { ScanItem, TokenMatch } from '../../types/token-match.ts';
import type { TextSearch } from './candidates/find-texts.ts';
import { searchPlan } from './candidates/search-plan.ts';
import { platformMentions } from './context/platform-mentions.ts';
import { tokenPatterns } from './context/token-patterns.ts';
import { isArchive } from './decode/archive-kind.ts';
import { isPng } from './decode/png-texts.ts';
import { defaultLimits, type UnpackBudget, unpackBudget } from './decode/unpack-budget.ts';
import { type Hit, notFar, outerText } from './decoded-text.ts';
import type { ItemContext } from './item-context.ts';
import { isDatabase, itemScan } from './item-scan.ts';
import { knownSecretForms } from './known-secrets/encodings.ts';
import { knownSecretHalves, mostBetween } from './known-secrets/split-secrets.ts';
import type { ItemHead, LookResult, Matcher, MatcherOptions, MatchLimits, Span, Spans } from './matcher-types.ts';
import type { PlacedHit } from './placed-hit.ts';
import { scanDecodedText, type Tools } from './scan-decoded-text.ts';
import { fastSearch, type TokenSearch } from './token-search.ts';
import { spanScan, wholeScan } from './whole-scan.ts';
import { joinedSpans, widenedSpans } from './widened-spans.ts';

export type { Matcher, MatcherOptions } from './matcher-types.ts';

const noSearch: TextSearch = () => {};

/** Creates a matcher from the platforms' shapes and the values to search exactly. It is for one run. */
export function createMatcher(options: MatcherOptions, search: TokenSearch = fastSearch): Matcher {
  const limits: MatchLimits = { ...defaultLimits, ...options.limits };
  const patterns = tokenPatterns(options.providers);
  const plan = searchPlan(patterns);
  const mentions = platformMentions(options.providers, patterns);
  const forms = knownSecretForms(options.knownSecrets ?? []);
  const halves = knownSecretHalves(forms);
  const searchForms = forms.length === 0 ? noSearch : search.texts([...forms, ...halves].map(({ bytes }) => bytes));
  const longestForm = Math.max(0, ...forms.map(({ bytes }) => bytes.length)) + (halves.length > 0 ? mostBetween : 0);
  const labelOf = makeLabels();

  const tools: Tools = {
    plan,
    mentions,
    forms,
    halves,
    searchForms,
    longestForm,
    encodingDepth: limits.encodingDepth,
    search,
  };

  const contextOf = (head: ItemHead, names: readonly string[] = [head.name]): ItemContext => {
    let budget: UnpackBudget | undefined;
    const context: ItemContext = {
      tools,
      mentions,
      names,
      isName: isNameOrigin(head),
      archivesLeft: limits.archiveDepth,
      budget: () => {
        budget ??= unpackBudget(limits);
        return budget;
      },
      notRead: (why, path) =>
        options.onNotRead?.(mask(path === undefined ? thingIn(head) : `${thingIn(head)}: ${path}`), why),
      unpack: (bytes) =>
        isArchive(bytes) ? wholeScan({ ...context, archivesLeft: 2 }, bytes).map(unpackedHit) : undefined,
    };
    return context;
  };

  const isBare = (bytes: Uint8Array): boolean => forms.length === 0 && !search.mayHold(bytes, plan);

  const mask = (text: string): string => {
    const bytes = Buffer.from(text, 'utf8');
    if (isBare(bytes)) return text;
    const context = contextOf({ name: '', origin: { is: 'stream' } }, []);
    const whole = { from: 0, to: bytes.length, isContinued: false, isSqlite: false };
    return maskedText(
      bytes,
      [true, false].flatMap((isName) =>
        scanDecodedText(outerText(bytes, whole, { ...context, isName }, notFar), tools),
      ),
    );
  };

  const matchOf = (head: ItemHead, { hit, members, ...place }: PlacedHit): TokenMatch => ({
    origin: head.origin,
    name: mask(head.name),
    kind: kindOf(options.providers, hit),
    provider: hit.knownSecret?.provider ?? hit.pattern?.provider ?? '',
    ...place,
    within: [...members.map(mask), ...hit.within],
    ...(hit.knownSecret && !hit.knownSecret.isUnused
      ? { own: { client: hit.knownSecret.client, slot: hit.knownSecret.slot } }
      : {}),
    ...(hit.knownSecret?.places ? { keptIn: hit.knownSecret.places } : {}),
    label: labelOf(hit.token),
    ...(options.fingerprintOf ? { fingerprint: options.fingerprintOf(hit.token) } : {}),
  });

  /** The name of a file may contain a token too; other items consist of their content only. */
  const inName = (head: ItemHead): readonly TokenMatch[] => {
    if (head.origin.is !== 'file' && head.origin.is !== 'index') return none;
    const bytes = Buffer.from(head.name, 'utf8');
    if (isBare(bytes)) return none;
    const named: ItemHead = { name: head.name, origin: { is: 'metadata', what: 'file-name', path: head.name } };
    const found = wholeScan(contextOf(named, []), bytes);
    return found.length === 0 ? none : found.map((placed) => matchOf(named, placed));
  };

  const matchWhole = (bytes: Uint8Array, head: ItemHead): readonly TokenMatch[] => {
    if (head.origin.is === 'metadata' && bytes.length <= longestName && isBare(bytes)) return none;
    const named = inName(head);
    const found = wholeScan(contextOf(head), asBuffer(bytes));
    return found.length === 0 ? named : [...named, ...found.map((placed) => matchOf(head, placed))];
  };

  const lookAtNew = (bytes: Uint8Array, head: ItemHead, spans: Spans): LookResult => {
    const whole = asBuffer(bytes);
    // A change anywhere in them may change what is read of everything.
    if (isArchive(whole) || isDatabase(whole) || isPng(whole))
      return { matches: matchWhole(bytes, head), again: 'all' };
    const again: Span[] = [];
    const near = spans === 'all' ? spans : widenedSpans(whole, spans, longestForm);
    const found = spanScan(contextOf(head), whole, near, (from, to) => again.push({ from, to }));
    return {
      matches: found.map((placed) => matchOf(head, placed)),
      again: again.length > mostAgain ? 'all' : joinedSpans(again),
    };
  };

  async function* match(item: ScanItem): AsyncIterable<TokenMatch> {
    if (item.content instanceof Uint8Array) {
      yield* matchWhole(item.content, item);
      return;
    }
    yield* inName(item);
    const scan = itemScan(contextOf(item));
    for await (const slice of item.content)
      for (const placed of scan.push(asBuffer(slice), false)) yield matchOf(item, placed);
    for (const placed of scan.push(Buffer.alloc(0), true)) yield matchOf(item, placed);
  }

  return {
    match,
    matchBytes: matchWhole,
    lookAtNew,
    mask,
  };
}

/** Longer texts are not scanned at once. In bytes. */
const longestName = 255;

/** With more spans than these, the whole item is scanned again where it is copied to. */
const mostAgain = 256;

const none: readonly TokenMatch[] = [];

/** What could not be scanned must be findable: for an object, by its id. */
function thingIn({ name, origin }: ItemHead): string {
  return origin.is === 'object' ? `${name} ${origin.object}` : name;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Names of files, branches and tags: there `_` and `-` separate words. A tree is a list of names. */
function isNameOrigin({ origin }: ItemHead): boolean {
  if (origin.is === 'object') return origin.kind === 'tree';
  return origin.is === 'metadata' && ['branch-name', 'tag-name', 'file-name', 'symlink-target'].includes(origin.what);
}

/** What was found in an archive that was itself encoded, as the hit of a decoded text. */
function unpackedHit({ hit, members }: PlacedHit, index: number): Hit {
  return { ...hit, within: [...members, ...hit.within], inner: index };
}

/** An own token's kind is that of a matching shape of its platform, otherwise its slot. */
function kindOf(providers: readonly ProviderData[], { knownSecret, pattern, token }: Hit): string {
  if (pattern && (!knownSecret || pattern.provider === knownSecret.provider)) return pattern.kind;
  if (!knownSecret) return '';
  const shape = providers
    .find(({ id }) => id === knownSecret.provider)
    ?.tokens.filter(({ slots, meaning }) => slots.includes(knownSecret.slot) && meaning !== 'identifier')
    .find((each) => hasShape(parseShape(each.shape), token));
  return `${knownSecret.provider}/${shape?.kind ?? knownSecret.slot}`;
}

/** Gives each token a label, the same for the same token: A, B, … Z, AA, … It keeps the tokens in memory only. */
export function makeLabels(): (token: string) => string {
  const labels = new Map<string, string>();
  return (token) => {
    const known = labels.get(token);
    if (known !== undefined) return known;
    const label = labelOf(labels.size);
    labels.set(token, label);
    return label;
  };
}

function labelOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : labelOf(Math.floor(index / 26) - 1) + letter;
}

/** The text with hits replaced by `[secret]`. */
export function maskedText(bytes: Buffer, hits: readonly Hit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of [...hits].sort((one, other) => one.start - other.start)) {
    if (end <= done) continue;
    result += start < done ? '' : `${bytes.toString('utf8', done, start)}[secret]`;
    done = end;
  }
  return result + bytes.toString('utf8', done);
}
