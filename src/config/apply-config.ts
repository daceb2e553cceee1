import { posix, win32 } from 'node:path';
import { isSamePath, pathBelow } from '../path-key.ts';
import type { ConfigFile, Ignore } from '../types/config.ts';
import type { Gap } from '../types/facts.ts';
import type { Finding } from '../types/finding.ts';
import type { Place } from '../types/place.ts';

/** The result of applying the configuration to the findings. */
export interface Configured {
  readonly findings: readonly Finding[];
  /** How many were ignored or switched off. */
  readonly ignored: number;
  /** Expired ignores, and what a repository's file must not contain. */
  readonly gaps: readonly Gap[];
  /** The ignores that matched a finding. */
  readonly used: ReadonlySet<Ignore>;
}

/** How places are recognized. */
export interface Surroundings {
  readonly home: string | undefined;
  readonly now: Date;
  readonly windows: boolean;
}

/**
 * Applies the files in order. A repository's file affects findings about its own files only: it can never silence one
 * about the home or the environment.
 */
export function applyConfig(
  findings: readonly Finding[],
  files: readonly ConfigFile[],
  around: Surroundings,
): Configured {
  const today = around.now.toISOString().slice(0, 10);
  const kept: Finding[] = [];
  const used = new Set<Ignore>();
  for (const finding of findings) {
    const mine = files.filter(
      (file) => file.trust === 'user' || isInside(finding.place, folderOf(file, around), around),
    );
    const matching = mine.flatMap((file) =>
      file.ignores.filter((ignore) => ignore.until >= today && matches(ignore, finding, file, around)),
    );
    for (const ignore of matching) used.add(ignore);
    const severity =
      mine.flatMap(({ severities }) => severities).findLast(({ rule }) => rule === finding.rule)?.severity ??
      finding.severity;
    if (matching.length === 0 && severity !== 'off') kept.push({ ...finding, severity });
  }
  const ended = files.flatMap((file) =>
    file.ignores.filter(({ until }) => until < today).map((ignore) => endedGap(ignore, file)),
  );
  return { findings: kept, ignored: findings.length - kept.length, gaps: ended, used };
}

function endedGap({ rule, place, until }: Ignore, file: ConfigFile): Gap {
  return {
    what: `${file.path}: the ignore of ${rule} at ${place} expired on ${until} and no longer applies`,
    uncertain: false,
  };
}

function matches(ignore: Ignore, { rule, place }: Finding, file: ConfigFile, around: Surroundings): boolean {
  if (ignore.rule !== rule) return false;
  if (place.kind === 'env' || place.kind === 'argument') return place.name === ignore.place;
  if (place.kind !== 'file' && place.kind !== 'git') return false;
  const path = around.windows ? win32 : posix;
  const ignored = ignoredPath(ignore, file, around);
  const found = path.resolve(folderOf(file, around), place.path);
  return ignored.endsWith(path.sep) ? pathBelow(found, ignored) !== undefined : isSamePath(found, ignored);
}

/** The path that an ignore applies to, absolute; with a separator at its end, everything in that directory. */
export function ignoredPath(ignore: Ignore, file: ConfigFile, around: Surroundings): string {
  const path = around.windows ? win32 : posix;
  const meant = ignore.place.replace(/^~(?=[/\\]|$)/, around.home ?? '~');
  return path.isAbsolute(meant) ? path.normalize(meant) : path.join(folderOf(file, around), meant);
}

function folderOf(file: ConfigFile, { windows }: Surroundings): string {
  return (windows ? win32 : posix).dirname(file.path);
}

function isInside(place: Place, folder: string, { windows, home }: Surroundings): boolean {
  if (place.kind !== 'file' && place.kind !== 'git') return false;
  const path = windows ? win32 : posix;
  // A repository that is the home itself, or above it, cannot ignore what is in the home directory.
  if (home && (isSamePath(home, folder) || pathBelow(home, folder) !== undefined)) return false;
  return pathBelow(path.resolve(folder, place.path), folder) !== undefined;
}
