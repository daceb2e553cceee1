// Replays the recordings of the real clients and prints a line for each disagreement.
// npm run conformance [-- [--vectors DIR] [--only SET] [--replies | --rules | --formats | --explain [--texts FILE] |
// --field [--worlds N] [--seed N]]]: with --replies, what clients say of servers' answers; with --rules, whether the
// rules explain each exception that can be foreseen, and are silent where nothing is wrong; with --formats, every
// report in every output format, validated by the schemas of those who read it; with --explain, whether error texts of
// real clients and of public reports are explained; with --field, situations of public reports with their truth, and
// made-up worlds in which no client may fail silently.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatsReport } from './conformance/formats-report.ts';
import { printExplain } from './conformance/print-explain.ts';
import { printField } from './conformance/print-field.ts';
import { printRules } from './conformance/print-rules.ts';
import { runReplies } from './conformance/replies.ts';
import { rulesReport } from './conformance/rules-report.ts';
import { runConformance } from './conformance/run.ts';

const { values } = parseArgs({
  options: {
    vectors: { type: 'string' },
    only: { type: 'string' },
    replies: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    formats: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    texts: { type: 'string' },
    field: { type: 'boolean', default: false },
    worlds: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  },
});
const folder = values.vectors ?? fileURLToPath(new URL('../fixtures/vectors', import.meta.url));
if (values.field) {
  const cases = fileURLToPath(new URL('../fixtures/field', import.meta.url));
  if ((await printField(cases, Number(values.worlds), Number(values.seed))) > 0) process.exitCode = 1;
} else if (values.formats) {
  const { reports, faults } = await formatsReport(folder, values.only);
  for (const fault of faults) console.log(fault);
  console.log(`${reports} reports in every format, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
} else if (values.explain) {
  const texts = fileURLToPath(new URL('../fixtures/explain', import.meta.url));
  if ((await printExplain(texts, folder, values.texts)) > 0) process.exitCode = 1;
} else if (values.rules) {
  if (printRules(await rulesReport(folder, values.only)) > 0) process.exitCode = 1;
} else printRows(await (values.replies ? runReplies : runConformance)(folder, values.only));

function printRows(rows: Awaited<ReturnType<typeof runConformance>>): void {
  const reasons = new Map<string, number>();
  const counts = { agree: 0, differ: 0, 'not compared': 0 };
  for (const { set, id, client, outcome, known } of rows) {
    if (outcome.is === 'differ' && !known) {
      for (const { what, expected, got } of outcome.differences)
        console.log(`${set} ${id} (${client}) ${what}: expected ${expected}, got ${got}`);
    }
    if (outcome.is === 'not compared') reasons.set(outcome.reason, (reasons.get(outcome.reason) ?? 0) + 1);
    counts[outcome.is] += 1;
  }
  for (const [reason, count] of reasons) console.log(`not compared: ${count} × ${reason}`);
  const explained = rows.filter(({ outcome, known }) => outcome.is === 'differ' && known).length;
  if (explained > 0)
    console.log(`${explained} of those that differ cannot agree, for the reasons in known-differences.json`);
  console.log(`${counts.agree} agree, ${counts.differ} differ, ${counts['not compared']} not compared`);
  if (counts.differ > explained) process.exitCode = 1;
}
