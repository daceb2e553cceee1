import type { Hit } from './decoded-text.ts';

/**
 * One hit for each token. Of overlapping hits the first of these is kept: an own token as it is; what the shape or the
 * claims prove; what was found within an encoding (its raw text can look like an opaque token); the longest. Several
 * tokens within one encoded piece are kept. In the order of their positions.
 */
export function settleHits(hits: readonly Hit[]): readonly Hit[] {
  const sorted = [...hits].sort((one, other) => one.start - other.start);
  const settled: Hit[] = [];
  for (let first = 0; first < sorted.length; ) {
    let next = first;
    for (let end = 0; next < sorted.length && (next === first || (sorted[next] as Hit).start < end); next++)
      end = Math.max(end, (sorted[next] as Hit).end);
    for (const hit of settleGroup(sorted.slice(first, next))) settled.push(hit);
    first = next;
  }
  return settled;
}

/** Of hits of which each overlaps another. */
function settleGroup(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 1) return hits;
  const kept: Hit[] = [];
  const seen = new Set<string>();
  for (const hit of [...hits].sort(
    (one, other) =>
      rank(other) - rank(one) ||
      length(other) - length(one) ||
      other.confidence - one.confidence ||
      one.start - other.start,
  )) {
    const key = `${hit.start} ${hit.end} ${hit.inner} ${hit.pattern?.kind} ${hit.token}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const rival = kept.find((each) => each.start < hit.end && hit.start < each.end && !areApart(each, hit));
    if (!rival) kept.push(hit);
    else if (hit.pattern && !rival.pattern && rival.knownSecret && rival.token === hit.token)
      kept[kept.indexOf(rival)] = { ...rival, pattern: hit.pattern };
    else if (hit.knownSecret && !rival.knownSecret && rival.token === hit.token)
      kept[kept.indexOf(rival)] = { ...rival, knownSecret: hit.knownSecret };
  }
  return kept.sort((one, other) => one.start - other.start || one.inner - other.inner);
}

function areApart(one: Hit, other: Hit): boolean {
  return (
    one.within.length > 0 && other.within.length > 0 && isDecoded(one) && isDecoded(other) && one.token !== other.token
  );
}

/** Found in decoded bytes, not as an encoded form of an own token. */
function isDecoded(hit: Hit): boolean {
  return hit.inner >= 0;
}

function rank(hit: Hit): number {
  if (hit.knownSecret && hit.within.length === 0) return 4;
  if (hit.pattern && hit.pattern.detectedBy !== 'names' && hit.within.length === 0) return 3;
  if (hit.within.length > 0 && isDecoded(hit)) return 2;
  return 1;
}

function length(hit: Hit): number {
  return hit.end - hit.start;
}
