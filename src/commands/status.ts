import type { Command } from '../command-line/command.ts';
import { exitCodeOf } from '../command-line/exit-code.ts';
import { isOn } from '../command-line/option-value.ts';
import { chosenOutputs } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { writeReport } from '../command-line/write-report.ts';
import { diagnoseWorld } from '../diagnose.ts';
import { findCi } from '../facts/find-ci.ts';
import { statusJson, statusTable } from '../report/status.ts';
import { version } from '../version.ts';
import { skippedReport } from './check/skipped-report.ts';
import { selectionOf } from './check.ts';
import { onlineRun } from './online/online-run.ts';
import { reportPrintable } from './report/report-printable.ts';
import { accountLabels } from './status/account-labels.ts';

/** `auth-doctor status`: one line per platform, for prompts and login messages. It exits with 0 unless `--strict`. */
export const status = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, 'status', host);
    const world = await host.world();
    const selection = await selectionOf(parsed, world, host.env);
    const screen = screenFor(parsed, host, world);
    const online = await onlineRun(parsed, host, world, output, screen.unicode);
    const ci = await findCi(world);
    const skips = ci?.withholds !== undefined;
    if (skips) online?.stop();
    const report = skips
      ? await skippedReport(ci, world, selection.platforms)
      : await diagnoseWorld(world, online ? { ...selection, online: online.options } : selection).finally(() =>
          online?.stop(),
        );
    const exitCode =
      online?.interrupted() ?? (isOn(parsed, 'strict') ? exitCodeOf(report, report.failOn ?? 'error', true) : 0);
    const labels = accountLabels(report);
    await writeReport(outputs, report, output, (each) => ({
      ...reportPrintable('status', { report: each, world, exitCode }, async () => statusTable(each, screen, labels)),
      data: async () => statusJson(each, version, labels),
    }));
    // The answer is known; an interrupted exchange is still saved before the program ends.
    await online?.settled();
    return exitCode;
  },
} as const satisfies Command;
