import { join } from 'node:path';
import { type ExplainRow, explainOrdinary, explainReports, explainTexts, explainVectors } from './explain.ts';
import { recordedTexts } from './recorded-text.ts';

/** What must hold. */
const least = { texts: 0.95, reports: 0.75 } as const;

/**
 * Prints how well error texts are explained, with a line for each that is not; the number of measures that do not hold.
 */
export async function printExplain(fixtures: string, vectors: string, textsFile?: string): Promise<number> {
  const texts = await explainTexts(recordedTexts(textsFile ?? join(fixtures, 'texts.json')));
  const reports = await explainReports(join(fixtures, 'reports.json'));
  const ordinary = await explainOrdinary(join(fixtures, 'ordinary'));
  const raised = await explainVectors(vectors);
  const telling = reports.filter(({ tells }) => tells);
  for (const row of [...texts, ...telling].filter((each) => !isGood(each)))
    console.log(`${row.id} (${row.class}): ${row.standing}`);
  for (const row of texts.filter(({ falselyConfirmed }) => falselyConfirmed.length > 0))
    console.log(`${row.id} (${row.class}): confirmed ${row.falselyConfirmed.join(', ')}`);
  for (const { file, errors } of ordinary) for (const error of errors) console.log(`${file}: found ${error}`);
  for (const { set, id, error } of raised.filter(({ recognised }) => !recognised))
    console.log(`${set} ${id}: not recognised: ${error.slice(0, 100)}`);

  const measures = [
    measure('recorded texts: class first or among the first three', share(texts, isGood), least.texts),
    measure('reports whose text can tell: first or among three', share(telling, isGood), least.reports),
    none(
      'recorded texts: another cause confirmed',
      texts.filter(({ falselyConfirmed }) => falselyConfirmed.length > 0),
    ),
    none(
      'recorded texts and reports: confidently wrong',
      [...texts, ...reports].filter((each) => each.confidentlyWrong),
    ),
    none(
      'recorded texts: a secret came out',
      texts.filter(({ leaked }) => leaked),
    ),
    none(
      'ordinary logs: matches',
      ordinary.flatMap(({ errors }) => errors),
    ),
  ];
  console.log(
    `recorded texts: ${counts(texts)}; in their homes the true cause is confirmed in ${texts.filter(({ confirmed }) => confirmed).length}`,
  );
  console.log(
    `reports: ${counts(reports)}; ${telling.length} of ${reports.length} texts can tell (${percent(telling.length / reports.length)})`,
  );
  console.log(
    `failing recordings of the replays: ${raised.filter(({ recognised }) => recognised).length} of ${raised.length} recognised, ${raised.filter(({ confirmed }) => confirmed).length} with a confirmed cause`,
  );
  for (const { words } of measures) console.log(words);
  return measures.filter(({ holds }) => !holds).length;
}

function isGood({ standing }: ExplainRow): boolean {
  return standing === 'first' || standing === 'among three';
}

function share(rows: readonly ExplainRow[], good: (row: ExplainRow) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(good).length / rows.length;
}

function counts(rows: readonly ExplainRow[]): string {
  const all = ['first', 'among three', 'listed', 'unknown', 'wrong'] as const;
  return all.map((each) => `${rows.filter(({ standing }) => standing === each).length} ${each}`).join(', ');
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

interface Measure {
  readonly words: string;
  readonly holds: boolean;
}

function measure(what: string, value: number, bound: number): Measure {
  const holds = value >= bound;
  return { holds, words: `${holds ? 'holds' : 'FAILS'}: ${what}: ${percent(value)} (at least ${percent(bound)})` };
}

function none(what: string, found: readonly unknown[]): Measure {
  return { holds: found.length === 0, words: `${found.length === 0 ? 'holds' : 'FAILS'}: ${what}: ${found.length}` };
}
