import { hasShape, parseShape } from '../../shapes/shape.ts';
import type { ProviderData } from '../../types/provider.ts';
import type { ScanItem, Sighting } from '../../types/sighting.ts';
import { isArchive } from './base64-blob.ts';
import { type TextSearch, textSearch } from './find-texts.ts';
import { type ItemContext, itemScan, type PlacedHit } from './item-scan.ts';
import { makeLabels } from './labels.ts';
import { type Hit, outerLayer } from './layer.ts';
import { maskedText } from './mask-text.ts';
import type { ItemHead, Matcher, MatcherOptions, MatchLimits } from './matcher-types.ts';
import { needleForms } from './needle-forms.ts';
import { matchRules } from './rules.ts';
import { scanLayer, type Tools } from './scan-layer.ts';
import { scanPlan } from './scan-plan.ts';
import { makeSigns } from './signs.ts';
import { defaultLimits, unpackBudget } from './unpack-budget.ts';

export type { Matcher, MatcherOptions } from './matcher-types.ts';

const noSearch: TextSearch = () => {};

/** Makes what finds tokens in bytes, from the platforms' shapes and the values to be found exactly. It is for one run. */
export function createMatcher(options: MatcherOptions): Matcher {
  const limits: MatchLimits = { ...defaultLimits, ...options.limits };
  const rules = matchRules(options.providers);
  const plan = scanPlan(rules);
  const signs = makeSigns(options.providers, rules);
  const forms = needleForms(options.needles ?? []);
  const searchForms = forms.length === 0 ? noSearch : textSearch(forms.map(({ bytes }) => bytes));
  const longestForm = Math.max(0, ...forms.map(({ bytes }) => bytes.length));
  const labelOf = makeLabels();

  const contextOf = (head: ItemHead, way: 'fast' | 'slow'): ItemContext => {
    const budget = unpackBudget(limits);
    const unseen = (why: string, path?: string): void => options.onUnseen?.(mask(path === undefined ? head.name : `${head.name}: ${path}`), why);
    const tools: Tools = {
      plan,
      signs,
      forms,
      searchForms,
      longestForm,
      encodingDepth: limits.encodingDepth,
      way,
      unpack: (bytes) =>
        isArchive(bytes)
          ? itemScan({ ...context, archivesLeft: 1 })
              .push(bytes, true)
              .map(unpackedHit)
          : undefined,
    };
    const context: ItemContext = { tools, names: [head.name], isName: isNameOrigin(head), archivesLeft: limits.archiveDepth, budget, unseen };
    return context;
  };

  const mask = (text: string): string => {
    const bytes = Buffer.from(text, 'utf8');
    const { tools } = contextOf({ name: '', origin: { is: 'stream' } }, 'fast');
    const layers = [true, false].map((isName) => outerLayer(bytes, { from: 0, to: bytes.length, isContinued: false, isSqlite: false, isName }, [], signs));
    return maskedText(
      bytes,
      layers.flatMap((layer) => scanLayer(layer, tools)),
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
    if (head.origin.is !== 'file' && head.origin.is !== 'index') return [];
    const origin = { is: 'metadata', what: 'file-name', path: head.name } as const;
    const context = contextOf({ name: head.name, origin }, 'fast');
    return itemScan({ ...context, names: [] })
      .push(Buffer.from(head.name, 'utf8'), true)
      .map((placed) => sightingOf({ name: head.name, origin }, placed));
  };

  const matchWhole = (bytes: Uint8Array, head: ItemHead, way: 'fast' | 'slow'): readonly Sighting[] => [
    ...inName(head),
    ...itemScan(contextOf(head, way))
      .push(asBuffer(bytes), true)
      .map((placed) => sightingOf(head, placed)),
  ];

  async function* match(item: ScanItem): AsyncIterable<Sighting> {
    if (item.content instanceof Uint8Array) {
      yield* matchWhole(item.content, item, 'fast');
      return;
    }
    yield* inName(item);
    const scan = itemScan(contextOf(item, 'fast'));
    for await (const slice of item.content) for (const placed of scan.push(asBuffer(slice), false)) yield sightingOf(item, placed);
    for (const placed of scan.push(Buffer.alloc(0), true)) yield sightingOf(item, placed);
  }

  return {
    match,
    matchBytes: (bytes, head) => matchWhole(bytes, head, 'fast'),
    lookAtNew: (bytes, head, spans) => {
      const item = itemScan(contextOf(head, 'fast'));
      const sightings = item.pushNew(asBuffer(bytes), spans).map((placed) => sightingOf(head, placed));
      return { sightings, isSettled: sightings.length === 0 && item.isSettled() };
    },
    verifyBytes: (bytes, head) => matchWhole(bytes, head, 'slow'),
    mask,
  };
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
