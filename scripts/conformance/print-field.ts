import { type FieldOutcome, type FieldRow, runField } from './field.ts';
import { madeWorlds, unlawful } from './worlds.ts';

const outcomes: readonly FieldOutcome[] = ['right first', 'right among', 'unknown', 'silent', 'wrong', 'invented'];
const mostShown = 20;

/**
 * Prints how the field situations of a folder are judged, per platform, and the made-up worlds in which a client fails
 * silently. Returns how many of both are wrong: a false or invented cause, or a silent failure.
 */
export async function printField(folder: string, worlds: number, seed: number): Promise<number> {
  const rows = await runField(folder);
  for (const platform of [...new Set(rows.map((row) => row.platform))].sort()) print(platform, rows);
  print('all', rows);
  for (const { id, outcome, found } of rows.filter((row) => !row.outcome.startsWith('right')))
    console.log(`  ${id}: ${outcome}${found.length > 0 ? ` (${found.join(', ')})` : ''}`);
  let silent = 0;
  for await (const world of madeWorlds(worlds, seed)) {
    const fault = await unlawful(world);
    if (fault === undefined) continue;
    silent += 1;
    if (silent <= mostShown) console.log(`  ${world.platforms.join(', ')}: ${world.title}: ${fault}`);
  }
  console.log(`${worlds} made-up worlds (seed ${seed}): ${silent} in which a client raises and nothing is reported`);
  return silent + rows.filter(({ outcome }) => outcome === 'wrong' || outcome === 'invented').length;
}

function print(platform: string, rows: readonly FieldRow[]): void {
  const mine = rows.filter((row) => platform === 'all' || row.platform === platform);
  const counts = outcomes.map((outcome) => `${mine.filter((row) => row.outcome === outcome).length} ${outcome}`);
  console.log(`${platform}: ${counts.join(', ')}`);
}
