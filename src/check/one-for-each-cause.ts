import { isSamePath } from '../path-key.ts';
import { placeKey } from '../rule-kit/place-name.ts';
import type { Evidence, Explained, Finding, Severity } from '../types/finding.ts';
import type { FaultLayer } from '../types/rule.ts';

/**
 * A finding before it is merged: what the rule returned, where the fault is, and which part of a credential it
 * concerns.
 */
export interface Suspect {
  readonly finding: Finding;
  readonly layer: FaultLayer;
  readonly slot: string | undefined;
}

/** The order in which faults explain each other: earlier ones cause later ones. */
const layers: readonly FaultLayer[] = [
  'installation',
  'home',
  'damage',
  'kind',
  'name',
  'shadow',
  'expiry',
  'absence',
  'server',
  'unexplained',
  'exposure',
];
/** Layers that are not part of another fault, and explain none. */
const alone: ReadonlySet<FaultLayer> = new Set(['unexplained', 'exposure']);
const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Returns one finding for each cause: what a later layer says about the same credential becomes evidence of the first,
 * and the same fault of several values is one finding that names them all.
 */
export function oneForEachCause(suspects: readonly Suspect[]): readonly Finding[] {
  // A cause is never less severe than what it explains: errors come first, and within each severity the deepest fault.
  const inOrder = [...suspects].sort(
    (a, b) => Number(isError(b)) - Number(isError(a)) || rank(a) - rank(b) || compare(nameOf(a), nameOf(b)),
  );
  const kept: { suspect: Suspect; evidence: Evidence[]; clients: Set<string>; explains: Explained[] }[] = [];
  for (const suspect of inOrder) {
    const cause = kept.find((each) => explains(each.suspect, suspect, each.clients));
    if (!cause) {
      kept.push({
        suspect,
        evidence: [],
        clients: new Set(suspect.finding.clients),
        explains: [...(suspect.finding.explains ?? [])],
      });
      continue;
    }
    cause.explains.push(...(suspect.finding.explains ?? []));
    if (cause.suspect.finding.rule !== suspect.finding.rule)
      cause.evidence.push(...newEvidence(cause.suspect, suspect, cause.evidence));
    else if (isError(cause.suspect) === isError(suspect))
      for (const client of suspect.finding.clients) cause.clients.add(client);
  }
  const causes = kept.map(({ suspect: { finding, ...suspect }, evidence, clients, explains }) => ({
    ...suspect,
    finding: {
      ...finding,
      clients: [...clients],
      evidence: [...finding.evidence, ...evidence],
      ...(explains.length > 0 ? { explains: distinct(explains) } : {}),
    },
  }));
  return withoutTwins(causes);
}

function distinct(explains: readonly Explained[]): readonly Explained[] {
  return explains.filter(
    (each, index) =>
      explains.findIndex(({ client, phase }) => client === each.client && phase === each.phase) === index,
  );
}

function isError({ finding }: Suspect): boolean {
  return finding.severity === 'error';
}

function rank({ layer, finding }: Suspect): number {
  return layers.indexOf(layer) * severities.length + severities.indexOf(finding.severity);
}

/** A tie-break between findings of the same depth, so that the same facts always give the same order. */
function nameOf({ finding }: Suspect): string {
  return `${finding.rule} ${placeKey(finding.place)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Whether the first finding is the cause of the second, or the same fault seen by another client. */
function explains(first: Suspect, second: Suspect, clients: ReadonlySet<string>): boolean {
  const a = first.finding;
  const b = second.finding;
  if (a.platform !== b.platform) return false;
  if (first.layer !== second.layer && [first, second].some(({ layer }) => alone.has(layer))) return false;
  if (second.layer === 'absence' && first.layer !== 'absence')
    return severities.indexOf(a.severity) <= severities.indexOf(b.severity) && shareClient(clients, b);
  const sameSpot = placeKey(a.place) === placeKey(b.place) || sameFile(a, b, first.slot, second.slot);
  if (a.rule === b.rule) return sameSpot && first.slot === second.slot && a.message === b.message;
  if (alone.has(first.layer)) return false;
  return (
    sameSpot &&
    (first.slot === second.slot || first.slot === undefined || second.slot === undefined) &&
    shareClient(clients, b)
  );
}

/** A finding about a whole file explains those about a key in it. */
function sameFile(a: Finding, b: Finding, slot: string | undefined, other: string | undefined): boolean {
  return (
    a.place.kind === 'file' &&
    b.place.kind === 'file' &&
    isSamePath(a.place.path, b.place.path) &&
    (slot === undefined || other === undefined)
  );
}

function shareClient(clients: ReadonlySet<string>, { clients: others }: Finding): boolean {
  return clients.size === 0 || others.length === 0 || others.some((client) => clients.has(client));
}

function newEvidence(first: Suspect, second: Suspect, already: readonly Evidence[]): readonly Evidence[] {
  const known = new Set([...first.finding.evidence, ...already].map(({ what }) => what));
  return [{ what: `also: ${second.finding.message} (${second.finding.rule})` }, ...second.finding.evidence].filter(
    ({ what }) => !known.has(what),
  );
}

/** The same fault of two values of one platform, such as quotes around an id and around its secret, is one finding. */
function withoutTwins(suspects: readonly Suspect[]): readonly Finding[] {
  const groups: [Suspect, ...Suspect[]][] = [];
  for (const suspect of suspects) {
    const group = groups.find(([first]) => areTwins(first, suspect));
    if (group) group.push(suspect);
    else groups.push([suspect]);
  }
  return groups.map(([first, ...others]) => others.reduce(withTwin, first.finding));
}

function areTwins(first: Suspect, second: Suspect): boolean {
  const [a, b] = [first.finding, second.finding];
  if (first.slot === undefined || second.slot === undefined || first.slot === second.slot) return false;
  const isAlike =
    a.rule === b.rule &&
    a.platform === b.platform &&
    a.severity === b.severity &&
    aboutAnyPlace(a) === aboutAnyPlace(b);
  const isNear =
    a.place.kind === 'file'
      ? b.place.kind === 'file' && isSamePath(a.place.path, b.place.path)
      : a.place.kind === b.place.kind;
  return isAlike && isNear && a.clients.join() === b.clients.join() && aboutAny(first) === aboutAny(second);
}

/** The cause without the name of the variable that it is about. */
function aboutAnyPlace({ cause, place }: Finding): string {
  return place.kind === 'env' ? cause.replaceAll(place.name, '') : cause;
}

/** The message without the name of the part that it is about, and without lengths. */
function aboutAny({ finding: { message }, slot = '' }: Suspect): string {
  return message.replaceAll(slot, '').replaceAll(/\d+/g, '');
}

function withTwin(finding: Finding, { finding: twin, slot = '' }: Suspect): Finding {
  const steps = [...finding.remedy.steps, ...twin.remedy.steps];
  const wontHelp = [...new Set([...(finding.remedy.wontHelp ?? []), ...(twin.remedy.wontHelp ?? [])])];
  return {
    ...finding,
    message: finding.message.endsWith(')')
      ? finding.message.replace(/\)$/, `, ${slot})`)
      : `${finding.message} (also ${slot})`,
    evidence: [...finding.evidence, ...twin.evidence],
    ...(finding.explains || twin.explains
      ? { explains: distinct([...(finding.explains ?? []), ...(twin.explains ?? [])]) }
      : {}),
    remedy: {
      steps: steps.filter(
        (step, index) => steps.findIndex((each) => JSON.stringify(each) === JSON.stringify(step)) === index,
      ),
      ...(wontHelp.length > 0 ? { wontHelp } : {}),
    },
  };
}
