import { type Cure, cures } from './cure.ts';
import { type FieldCase, type FieldOutcome, type FieldRow, fieldCases, runField } from './field.ts';
import { kindCases } from './kinds.ts';
import { madeWorlds, unlawful } from './worlds.ts';

const outcomes: readonly FieldOutcome[] = ['right first', 'right among', 'unknown', 'silent', 'wrong', 'invented'];
const mostShown = 20;

/**
 * Prints how the field situations of a directory are judged, per platform, the made-up worlds in which a client fails
 * silently, and what the printed remedies cure. Returns how many are wrong: a false or invented cause, a silent
 * failure, a remedy that does not cure.
 */
export async function printField(folder: string, worlds: number, seed: number): Promise<number> {
  const rows = await runField(fieldCases(folder));
  for (const platform of [...new Set(rows.map((row) => row.platform))].sort()) print(platform, rows);
  print('all', rows);
  for (const { id, outcome, found } of rows.filter((row) => !row.outcome.startsWith('right')))
    console.log(`  ${id}: ${outcome}${found.length > 0 ? ` (${found.join(', ')})` : ''}`);
  const tried = await runField(kindCases());
  printKinds(tried);
  const uncured = printCures(await cures([...fieldCases(folder), ...kindCases().filter(isPosix)]));
  let silent = 0;
  for await (const world of madeWorlds(worlds, seed)) {
    const fault = await unlawful(world);
    if (fault === undefined) continue;
    silent += 1;
    if (silent <= mostShown) console.log(`  ${world.platforms.join(', ')}: ${world.title}: ${fault}`);
  }
  console.log(`${worlds} made-up worlds (seed ${seed}): ${silent} in which a client raises and nothing is reported`);
  return (
    silent + uncured + [...rows, ...tried].filter(({ outcome }) => outcome === 'wrong' || outcome === 'invented').length
  );
}

function print(platform: string, rows: readonly FieldRow[]): void {
  const mine = rows.filter((row) => platform === 'all' || row.platform === platform);
  const counts = outcomes.map((outcome) => `${mine.filter((row) => row.outcome === outcome).length} ${outcome}`);
  console.log(`${platform}: ${counts.join(', ')}`);
}

/** Of the kinds of faults, each tried on every platform where it can occur: right first, among, silent, wrong. */
function printKinds(rows: readonly FieldRow[]): void {
  const platforms = [...new Set(rows.map((row) => row.platform))].sort();
  console.log('\nkind (right first / among / silent / wrong)');
  console.log(['', ...platforms].join(' | '));
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const cells = platforms.map((platform) => {
      const mine = rows.filter((row) => row.kind === kind && row.platform === platform);
      const count = (...wanted: readonly FieldOutcome[]): number =>
        mine.filter(({ outcome }) => wanted.includes(outcome)).length;
      if (mine.length === 0) return '–';
      return [count('right first'), count('right among'), count('silent', 'unknown'), count('wrong', 'invented')].join(
        ' / ',
      );
    });
    console.log([kind, ...cells].join(' | '));
  }
  for (const { id, platform, kind, outcome, found } of rows.filter((row) => !row.outcome.startsWith('right')))
    console.log(`  ${id} (${kind}, ${platform}): ${outcome}${found.length > 0 ? ` (${found.join(', ')})` : ''}`);
}

/** Remedies are tried in a shell, and only POSIX shells are available. */
function isPosix({ os }: FieldCase): boolean {
  return os !== 'win32';
}

/** Prints in how many rounds the printed remedies cured each platform's situations; returns how many they did not. */
function printCures(rows: readonly Cure[]): number {
  for (const platform of [...new Set(rows.map((row) => row.platform))].sort()) {
    const mine = rows.filter((row) => row.platform === platform);
    const inRounds = [1, 2, 3].map((round) => `${mine.filter(({ rounds }) => rounds === round).length} in ${round}`);
    console.log(`${platform}: cured ${inRounds.join(', ')}, ${mine.filter(isLeft).length} not`);
  }
  const left = rows.filter(isLeft);
  for (const row of left) console.log(`  ${row.id}: not cured: ${row.left}`);
  return left.length;
}

function isLeft({ rounds }: Cure): boolean {
  return rounds === undefined || rounds === 0;
}
