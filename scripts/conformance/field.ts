import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../src/catalog.generated.ts';
import { diagnoseWorld } from '../../src/diagnose.ts';
import { fillFile } from '../../src/examples/example-world.ts';
import { fillSamples } from '../../src/examples/fill-samples.ts';
import type { MemoryFile } from '../../src/types/memory-files.ts';
import type { Report } from '../../src/types/report.ts';
import type { World } from '../../src/types/world.ts';
import { memoryWorld } from '../../src/world/memory.ts';

/** A situation rebuilt from a public report or made beside one, with its truth. Its secrets are made up. */
export interface FieldCase {
  readonly id: string;
  readonly source: string;
  /** Its id. Of a platform that is not known yet nothing may be found, whatever `rules` names. */
  readonly platform: string;
  readonly situation: string;
  readonly truth: string;
  /** Platforms named on the command line. */
  readonly asked?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, MemoryFile>>;
  /** The same, below the working folder. */
  readonly cwdFiles?: Readonly<Record<string, MemoryFile>>;
  readonly os?: 'linux' | 'darwin' | 'win32';
  /** What the user's own code names: a profile, a server. */
  readonly options?: Readonly<Record<string, string>>;
  /** A kind of fault that is tried on every platform. */
  readonly kind?: string;
  readonly packages?: Readonly<Record<string, string>>;
  /** The rules that name the true cause; empty if it cannot be known from files, or nothing is wrong. */
  readonly rules: readonly string[];
  /** Rules that would name a false cause. */
  readonly never?: readonly string[];
}

/** How a situation was judged; `unknown` is silence that says so. */
export type FieldOutcome = 'right first' | 'right among' | 'unknown' | 'silent' | 'wrong' | 'invented';

export interface FieldRow {
  readonly id: string;
  readonly platform: string;
  readonly kind: string;
  readonly outcome: FieldOutcome;
  readonly found: readonly string[];
}

/** The situations of all files of a folder. */
export function fieldCases(folder: string): readonly FieldCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const cases = files
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly FieldCase[]);
  return cases.map((each) => (catalog.some(({ id }) => id === each.platform) ? each : { ...each, rules: [] }));
}

/** The world of a situation, in the home of a user `me`, with its samples filled in. */
export function fieldWorld({ env = {}, files = {}, cwdFiles = {}, packages, os = 'linux' }: FieldCase): World {
  const now = new Date('2026-11-27T12:00:00Z');
  const fill = (text: string): string => fillSamples(text, now);
  const fillAll = (all: Readonly<Record<string, MemoryFile>>): Readonly<Record<string, MemoryFile>> =>
    Object.fromEntries(Object.entries(all).map(([path, file]) => [path, fillFile(file, fill)]));
  const python = packages && {
    foundBy: 'python on PATH',
    path: '/usr',
    packages: new Map(Object.entries(packages)),
  };
  return memoryWorld({
    home: os === 'win32' ? 'C:\\Users\\me' : '/home/me',
    platform: os,
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)])),
    files: fillAll(files),
    cwdFiles: fillAll(cwdFiles),
    now,
    user: { uid: 1000 },
    ...(python ? { python } : {}),
  });
}

/** Diagnoses situations. */
export async function runField(cases: readonly FieldCase[]): Promise<readonly FieldRow[]> {
  const rows: FieldRow[] = [];
  for (const each of cases) {
    const report = await diagnoseWorld(fieldWorld(each), {
      platforms: each.asked ?? [],
      options: each.options ?? {},
    });
    const found = report.findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);
    rows.push({
      id: each.id,
      platform: each.platform,
      kind: each.kind ?? 'reported',
      outcome: outcomeOf(each, report, found),
      found,
    });
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
