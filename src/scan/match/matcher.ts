import { hasShape, parseShape } from '../../shapes/shape.ts';
import type { ProviderData } from '../../types/provider.ts';
import type { ScanItem, Sighting } from '../../types/sighting.ts';
import { type TextSearch, textSearch } from './candidates/find-texts.ts';
import { isBareName } from './candidates/run-traits.ts';
import { scanPlan } from './candidates/search-plan.ts';
import { makeSigns } from './context/platform-mentions.ts';
import { matchRules } from './context/token-patterns.ts';
import { isArchive } from './decode/base64-blob.ts';
import { isPng } from './decode/png-texts.ts';
import { defaultLimits, type UnpackBudget, unpackBudget } from './decode/unpack-budget.ts';
import { type Hit, notFar, outerLayer } from './decoded-text.ts';
import type { ItemContext } from './item-context.ts';
import { isDatabase, itemScan } from './item-scan.ts';
import { needleForms } from './known-secrets/encodings.ts';
import { mostBetween, needleHalves } from './known-secrets/split-secrets.ts';
import type { ItemHead, Look, Matcher, MatcherOptions, MatchLimits, Span, Spans } from './matcher-types.ts';
import type { PlacedHit } from './placed-hit.ts';
import { scanLayer, type Tools } from './scan-layer.ts';
import { rehearse } from './warm-up.ts';
import { spanScan, wholeScan } from './whole-scan.ts';
import { joinedSpans, widenedSpans } from './widened-spans.ts';

export type { Matcher, MatcherOptions } from './matcher-types.ts';

const noSearch: TextSearch = () => {};

/** Makes what finds tokens in bytes, from the platforms' shapes and the values to be found exactly. It is for one run. */
export function createMatcher(options: MatcherOptions): Matcher {
  const limits: MatchLimits = { ...defaultLimits, ...options.limits };
  const rules = matchRules(options.providers);
  const plan = scanPlan(rules);
  const signs = makeSigns(options.providers, rules);
  const forms = needleForms(options.needles ?? []);
  const halves = needleHalves(forms);
  const searchForms = forms.length === 0 ? noSearch : textSearch([...forms, ...halves].map(({ bytes }) => bytes));
  const longestForm = Math.max(0, ...forms.map(({ bytes }) => bytes.length)) + (halves.length > 0 ? mostBetween : 0);
  const labelOf = makeLabels();

  const toolsOf = (way: 'fast' | 'slow'): Tools => ({
    plan,
    signs,
    forms,
    halves,
    searchForms,
    longestForm,
    encodingDepth: limits.encodingDepth,
    way,
  });
  const fast = toolsOf('fast');
  const slow = toolsOf('slow');
  rehearse(plan);

  const contextOf = (head: ItemHead, tools: Tools, names: readonly string[] = [head.name]): ItemContext => {
    let budget: UnpackBudget | undefined;
    const context: ItemContext = {
      tools,
      signs,
      names,
      isName: isNameOrigin(head),
      archivesLeft: limits.archiveDepth,
      budget: () => {
        budget ??= unpackBudget(limits);
        return budget;
      },
      unseen: (why, path) =>
        options.onUnseen?.(mask(path === undefined ? thingIn(head) : `${thingIn(head)}: ${path}`), why),
      unpack: (bytes) =>
        isArchive(bytes) ? wholeScan({ ...context, archivesLeft: 1 }, bytes).map(unpackedHit) : undefined,
    };
    return context;
  };

  const isBare = (bytes: Uint8Array): boolean => forms.length === 0 && isBareName(bytes, plan);

  const mask = (text: string): string => {
    const bytes = Buffer.from(text, 'utf8');
    if (isBare(bytes)) return text;
    const context = contextOf({ name: '', origin: { is: 'stream' } }, fast, []);
    const whole = { from: 0, to: bytes.length, isContinued: false, isSqlite: false };
    return maskedText(
      bytes,
      [true, false].flatMap((isName) => scanLayer(outerLayer(bytes, whole, { ...context, isName }, notFar), fast)),
    );
  };

  const sightingOf = (head: ItemHead, { hit, members, ...place }: PlacedHit): Sighting => ({
    origin: head.origin,
    name: mask(head.name),
    kind: kindOf(options.providers, hit),
    provider: hit.needle?.provider ?? hit.rule?.provider ?? '',
    ...place,
    within: [...members.map(mask), ...hit.within],
    ...(hit.needle ? { own: { client: hit.needle.client, slot: hit.needle.slot } } : {}),
    label: labelOf(hit.token),
    ...(options.markOf ? { mark: options.markOf(hit.token) } : {}),
  });

  /** The name of a file may hold a token too; the content of other items is all there is of them. */
  const inName = (head: ItemHead): readonly Sighting[] => {
    if (head.origin.is !== 'file' && head.origin.is !== 'index') return none;
    const bytes = Buffer.from(head.name, 'utf8');
    if (isBare(bytes)) return none;
    const named: ItemHead = { name: head.name, origin: { is: 'metadata', what: 'file-name', path: head.name } };
    const found = wholeScan(contextOf(named, fast, []), bytes);
    return found.length === 0 ? none : found.map((placed) => sightingOf(named, placed));
  };

  const matchWhole = (bytes: Uint8Array, head: ItemHead, tools: Tools): readonly Sighting[] => {
    if (tools.way === 'fast' && head.origin.is === 'metadata' && bytes.length <= longestName && isBare(bytes))
      return none;
    const named = inName(head);
    const found = wholeScan(contextOf(head, tools), asBuffer(bytes));
    return found.length === 0 ? named : [...named, ...found.map((placed) => sightingOf(head, placed))];
  };

  const lookAtNew = (bytes: Uint8Array, head: ItemHead, spans: Spans): Look => {
    const whole = asBuffer(bytes);
    // A change anywhere in them may change what is read of all.
    if (isArchive(whole) || isDatabase(whole) || isPng(whole))
      return { sightings: matchWhole(bytes, head, fast), again: 'all' };
    const again: Span[] = [];
    const near = spans === 'all' ? spans : widenedSpans(whole, spans, longestForm);
    const found = spanScan(contextOf(head, fast), whole, near, (from, to) => again.push({ from, to }));
    return {
      sightings: found.map((placed) => sightingOf(head, placed)),
      again: again.length > mostAgain ? 'all' : joinedSpans(again),
    };
  };

  async function* match(item: ScanItem): AsyncIterable<Sighting> {
    if (item.content instanceof Uint8Array) {
      yield* matchWhole(item.content, item, fast);
      return;
    }
    yield* inName(item);
    const scan = itemScan(contextOf(item, fast));
    for await (const slice of item.content)
      for (const placed of scan.push(asBuffer(slice), false)) yield sightingOf(item, placed);
    for (const placed of scan.push(Buffer.alloc(0), true)) yield sightingOf(item, placed);
  }

  return {
    match,
    matchBytes: (bytes, head) => matchWhole(bytes, head, fast),
    lookAtNew,
    verifyBytes: (bytes, head) => matchWhole(bytes, head, slow),
    mask,
  };
}

/** A longer text is looked at at once. In bytes. */
const longestName = 255;

/** With more spans than these, all of an item is to be looked at again where it is copied to. */
const mostAgain = 256;

const none: readonly Sighting[] = [];

/** What could not be looked at must be found again: of an object, with its id. */
function thingIn({ name, origin }: ItemHead): string {
  return origin.is === 'object' ? `${name} ${origin.object}` : name;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Names of files, branches and tags: there `_` and `-` part words. A tree is a list of names. */
function isNameOrigin({ origin }: ItemHead): boolean {
  if (origin.is === 'object') return origin.kind === 'tree';
  return origin.is === 'metadata' && ['branch-name', 'tag-name', 'file-name', 'symlink-target'].includes(origin.what);
}

/** What was found in an archive that was itself encoded, as the hit of a layer. */
function unpackedHit({ hit, members }: PlacedHit, index: number): Hit {
  return { ...hit, within: [...members, ...hit.within], inner: index };
}

/** An own token's kind is that of a shape of its platform that it has, else its slot. */
function kindOf(providers: readonly ProviderData[], { needle, rule, token }: Hit): string {
  if (rule && (!needle || rule.provider === needle.provider)) return rule.kind;
  if (!needle) return '';
  const shape = providers
    .find(({ id }) => id === needle.provider)
    ?.tokens.filter(({ slots, meaning }) => slots.includes(needle.slot) && meaning !== 'identifier')
    .find((each) => hasShape(parseShape(each.shape), token));
  return `${needle.provider}/${shape?.kind ?? needle.slot}`;
}

/** Gives each token a label, the same for the same token: A, B, … Z, AA, … It keeps the tokens, in memory only. */
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

/** The text with what the hits cover as `[secret]`. */
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
