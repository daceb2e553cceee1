import type { Command, Output, Parsed } from '../command-line/command.ts';
import type { Host } from '../command-line/host.ts';
import { isOn, textOf } from '../command-line/option-value.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { diagnoseWorld } from '../diagnose.ts';
import { type FilePort, nodeFiles } from '../files/file-port.ts';
import { applyFix } from '../fix/apply-fix.ts';
import { backupOf, backupPath, readBackup, saveBackup } from '../fix/backup.ts';
import { planFix } from '../fix/plan-fix.ts';
import { undoFix } from '../fix/undo-fix.ts';
import { type Page, pageOf } from '../report/page.ts';
import { withTilde } from '../rule-kit/place-name.ts';
import { rules } from '../rules.generated.ts';
import type { Report } from '../types/report.ts';
import type { World } from '../types/world.ts';
import { rawText, say, type Words } from '../value/untrusted.ts';
import { selectionOf } from './check.ts';
import { appliedText, planText, undoneText } from './fix/fix-text.ts';

/**
 * `auth-doctor fix`: the edits that a program can make safely, after a look at them; `--undo` takes back the last ones.
 */
export const fix = {
  run: async (parsed, host, output) => {
    const world = await host.world();
    const screen = screenFor(parsed, host, world);
    const port = host.files ?? nodeFiles;
    const backup = backupPath(world);
    if (backup === undefined)
      throw new UsageError(say`there is no home directory, so there is no place for a backup`, say`Set HOME.`);
    if (isOn(parsed, 'undo')) return await undo(port, backup, pageOf(emptyReport(world), screen), parsed, output);
    const rule = ruleOf(parsed);
    const selection = await selectionOf(parsed, world, host.env);
    const diagnose = async (of: World): Promise<Report> => await diagnoseWorld(of, selection);
    const report = await diagnose(world);
    const page = pageOf(report, screen);
    const plan = await planFix({ world, port, report, diagnose, ...(rule === undefined ? {} : { rule }) });
    await output.out.write(planText(plan, page));
    const { length: count } = plan.changes;
    if (count === 0) {
      if (plan.refusals.length > 0) return 1;
      const others =
        report.findings.length > 0 ? say` ${screen.call} check shows what you can do about the rest.` : say``;
      await output.out.write(say`Nothing to fix.${others}\n`);
      return 0;
    }
    const files = say`${count} file${count === 1 ? '' : 's'}`;
    if (isOn(parsed, 'dry-run')) {
      await output.out.write(say`\nWould change ${files}.\n`);
      return plan.refusals.length > 0 ? 1 : 0;
    }
    const answer = isOn(parsed, 'yes') ? 'yes' : await ask(say`\nChange ${files}? [y/N] `, host, output);
    if (answer !== 'yes') {
      const why = answer === 'nobody' ? say`: there is no terminal to ask on. Add --yes to change ${files}` : say``;
      await output.err.write(say`${answer === 'nobody' ? '\n' : ''}Nothing was changed${why}.\n`);
      return 1;
    }
    const previous = await readBackup(port, backup).catch(() => undefined);
    const unsaved = await saveBackup(port, backup, backupOf(plan.changes), world);
    if (unsaved !== undefined) {
      await output.err.write(
        say`Nothing was changed: a backup could not be saved in ${name(backup, page)}: ${page.show(unsaved)}.\n`,
      );
      return 1;
    }
    const applied = await applyFix(plan.changes, {
      port,
      report,
      again: async () => await diagnose(await host.world()),
    });
    await output.out.write(say`\n${appliedText(applied, page)}`);
    const isDone = applied.every(({ is }) => is === 'done');
    if (applied.some(({ is }) => is === 'done' || is === 'stuck'))
      await output.out.write(say`To undo: ${screen.call} fix --undo (the backup is ${name(backup, page)})\n`);
    // Nothing is there to be undone but the fix before.
    else if (previous !== undefined && previous !== 'damaged') await saveBackup(port, backup, previous, world);
    else await port.remove(backup).catch(() => undefined);
    return isDone && plan.refusals.length === 0 ? 0 : 1;
  },
} as const satisfies Command;

async function undo(port: FilePort, path: string, page: Page, parsed: Parsed, { out, err }: Output): Promise<number> {
  if (['rule', 'yes', 'dry-run'].some((each) => parsed[each] !== undefined && parsed[each] !== false))
    throw new UsageError(say`--undo takes no other option: it restores all files of the last fix.`);
  const backup = await readBackup(port, path).catch(() => 'damaged' as const);
  if (backup === undefined) {
    await out.write(say`There is no fix to undo.\n`);
    return 1;
  }
  if (backup === 'damaged') {
    await err.write(say`The backup cannot be read: ${name(path, page)}\n`);
    return 1;
  }
  const undone = await undoFix(port, backup);
  await out.write(undoneText(undone, page));
  if (undone.refused.length > 0) return 1;
  await port.remove(path).catch(() => undefined);
  return 0;
}

/** Throws `UsageError` for a rule that there is not. */
function ruleOf(parsed: Parsed): string | undefined {
  const given = textOf(parsed, 'rule');
  if (given === undefined) return undefined;
  const rule = rules.find(({ id }) => id === rawText(given));
  if (!rule) throw new UsageError(say`--rule needs the id of a rule.`, say`List them: auth-doctor rules`);
  return rule.id;
}

/** Asks on the terminal. `nobody`: there is none. */
async function ask(question: Words, host: Host, { err }: Output): Promise<'yes' | 'no' | 'nobody'> {
  const stdin = host.stdin ?? process.stdin;
  if (stdin.isTTY !== true || host.stderr.isTTY !== true) return 'nobody';
  await err.write(question);
  let typed = '';
  for await (const chunk of stdin) {
    typed += Buffer.from(chunk).toString('utf8');
    if (/[\r\n]/.test(typed)) break;
  }
  return /^\s*y(?:es)?\s*$/i.test(typed.split(/[\r\n]/)[0] ?? '') ? 'yes' : 'no';
}

function name(path: string, page: Page): Words {
  return page.show(withTilde(path, page.report.home));
}

function emptyReport({ home, now }: World): Report {
  return { platforms: [], findings: [], gaps: [], passed: 0, ignored: 0, online: false, home, now };
}
