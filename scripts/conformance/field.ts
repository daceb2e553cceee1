import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnoseWorld } from '../../src/diagnose.ts';
import type { MemoryFile } from '../../src/types/memory-files.ts';
import type { Report } from '../../src/types/report.ts';
import type { World } from '../../src/types/world.ts';
import { memoryWorld } from '../../src/world/memory.ts';

/** A situation rebuilt from a public report or made beside one, with its truth. Its secrets are made up. */
export interface FieldCase {
  readonly id: string;
  readonly source: string;
  readonly platform: string;
  readonly situation: string;
  readonly truth: string;
  /** Platforms named on the command line. */
  readonly asked?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly packages?: Readonly<Record<string, string>>;
  /** The rules that name the true cause; none where it can't be known from files, or nothing is wrong. */
  readonly rules: readonly string[];
  /** Rules that would name a false cause. */
  readonly never?: readonly string[];
}

/** How a situation was judged; `unknown` is silence that says so. */
export type FieldOutcome = 'right first' | 'right among' | 'unknown' | 'silent' | 'wrong' | 'invented';

export interface FieldRow {
  readonly id: string;
  readonly platform: string;
  readonly outcome: FieldOutcome;
  readonly found: readonly string[];
}

/** The situations of all files of a folder. */
export function fieldCases(folder: string): readonly FieldCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly FieldCase[]);
}

/** The world of a situation, in the home of a user `me`. */
export function fieldWorld({ env = {}, files = {}, packages }: FieldCase): World {
  const python = packages && {
    foundBy: 'python on PATH',
    path: '/usr',
    packages: new Map(Object.entries(packages)),
  };
  return memoryWorld({
    home: '/home/me',
    env,
    files,
    now: new Date('2026-11-27T12:00:00Z'),
    user: { uid: 1000 },
    ...(python ? { python } : {}),
  });
}

/** Puts every situation to the doctor. */
export async function runField(folder: string): Promise<readonly FieldRow[]> {
  const rows: FieldRow[] = [];
  for (const each of fieldCases(folder)) {
    const report = await diagnoseWorld(fieldWorld(each), { platforms: each.asked ?? [] });
    const found = report.findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);
    rows.push({ id: each.id, platform: each.platform, outcome: outcomeOf(each, report, found), found });
  }
  return rows;
}

function outcomeOf({ rules, never = [] }: FieldCase, report: Report, found: readonly string[]): FieldOutcome {
  if (report.findings.some(({ rule }) => never.includes(rule))) return 'invented';
  const all = report.findings.map(({ rule }) => rule);
  if (rules.length === 0) return found.length === 0 ? 'right first' : 'invented';
  if (rules.includes(all[0] ?? '')) return 'right first';
  if (all.some((rule) => rules.includes(rule))) return 'right among';
  if (found.length > 0) return 'wrong';
  return report.gaps.some(({ uncertain }) => uncertain) ? 'unknown' : 'silent';
}
