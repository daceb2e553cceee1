import { createHash } from 'node:crypto';
import { wellFormed } from '../output/text-readings.ts';
import { type FoundIn, findingPlace, type ReportDocument, repositoryLocation, worstFirst } from './report-document.ts';

/** A finding that a code review can show: with its place in the repository, and an id that stays from run to run. */
export interface RepositoryFinding extends FoundIn {
  readonly location: { readonly path: string; readonly line: number; readonly column: number | undefined };
  readonly fingerprint: string;
}

/** The findings with a place in the repository, and how many have none. */
export interface RepositoryFindings {
  readonly shown: readonly RepositoryFinding[];
  readonly leftOut: readonly FoundIn[];
}

/**
 * Returns the findings that are in a file of the repository. A result with any other place makes GitHub refuse the
 * whole file (codeql-action #1738), so those without one are left out, to be counted elsewhere. A fingerprint is made
 * of the rule, the path and the message, which no secret is in, and of the number among its equals: lines move, these
 * do not.
 */
export function repositoryFindings(document: ReportDocument): RepositoryFindings {
  const seen = new Map<string, number>();
  const shown: RepositoryFinding[] = [];
  const leftOut: FoundIn[] = [];
  for (const each of worstFirst(document)) {
    const location = repositoryLocation(each.finding);
    if (location === undefined) leftOut.push(each);
    else shown.push({ ...each, location, fingerprint: fingerprintOf(each, location.path, seen) });
  }
  return { shown, leftOut };
}

function fingerprintOf({ finding, from }: FoundIn, path: string, seen: Map<string, number>): string {
  const { rule, platform, message, place } = finding;
  const { commit } = place.kind === 'git' ? place : {};
  // A message that names its line would change with it.
  const words = message.replaceAll(findingPlace(finding, from.report), '');
  const digest = createHash('sha256')
    .update(JSON.stringify([rule, platform, path, commit, words]))
    .digest('hex')
    .slice(0, 32);
  const number = (seen.get(digest) ?? 0) + 1;
  seen.set(digest, number);
  return `${digest}:${number}`;
}

/** A path as a relative URI: what is no plain letter in a name is encoded, and the slashes stay. */
export function relativeUri(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}
