import { resolve } from 'node:path';
import { chosenPlatforms } from '../command-line/chosen-platforms.ts';
import type { Command, Output, Parsed } from '../command-line/command.ts';
import { exitCodeOf } from '../command-line/exit-code.ts';
import type { Host } from '../command-line/host.ts';
import { durationSeconds, isOn, oneOf, textOf, wordsOf } from '../command-line/option-value.ts';
import { failOnChoices } from '../command-line/options.ts';
import { chosenOutputs } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { writeReport } from '../command-line/write-report.ts';
import { configDefaults } from '../config/config-defaults.ts';
import { loadConfig } from '../config/load-config.ts';
import { type DiagnoseSelection, diagnoseWorld } from '../diagnose.ts';
import { findCi } from '../facts/find-ci.ts';
import { knownNames } from '../known-names.ts';
import { allPlatforms } from '../providers/all-platforms.ts';
import { firstContactText } from '../report/first-contact.ts';
import { Secret } from '../secret.ts';
import type { Report } from '../types/report.ts';
import type { World } from '../types/world.ts';
import { mayShow, shownNames } from '../value/foreign-text.ts';
import { rawText, say, type Words } from '../value/untrusted.ts';
import { skippedReport } from './check/skipped-report.ts';
import { onlineRun } from './online/online-run.ts';
import { reportPrintable } from './report/report-printable.ts';

/** Names from the user's code (`--profile`); a client takes those that it knows. */
const clientOptions = ['profile', 'server', 'datastack'] as const;

/** Values of the command line that may be pasted secrets: as `Secret` they cannot be printed. */
const suspects: Secret[] = [];

/** `auth-doctor check`: the main command. */
export const check = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, 'check', host);
    const failOn = oneOf(parsed, 'fail-on', failOnChoices);
    const given = textOf(parsed, 'key');
    const keyFile = given && resolve(rawText(given));
    const key = keyFile === undefined ? undefined : await (await import('./report/report-key.ts')).reportKey(keyFile);
    const world = await host.world();
    const selection = await selectionOf(parsed, world, host.env);
    const screen = { ...screenFor(parsed, host, world), offerOnline: true };
    const online = await onlineRun(parsed, host, world, output, screen.unicode);
    const ci = await findCi(world);
    const skips = ci?.withholds !== undefined;
    if (skips) online?.stop();
    const asking = online ? { ...selection, online: online.options } : selection;
    const report = skips
      ? await skippedReport(ci, world, selection.platforms)
      : await diagnoseWorld(world, asking).finally(() => online?.stop());
    const exitCode =
      online?.interrupted() ??
      exitCodeOf(report, failOn ?? report.failOn ?? 'error', isOn(parsed, 'strict') || report.strict === true);
    // Each format's code is loaded only when it is asked for.
    await writeReport(outputs, report, output, (each) =>
      reportPrintable('check', { report: each, world, exitCode, key }, async () =>
        skips
          ? (await import('../report/skipped-text.ts')).skippedText(each, screen, selection.platforms.length > 0)
          : (firstContactText(each, screen) ?? (await import('../report/text.ts')).textReport(each, screen)),
      ),
    );
    if (ci && !skips) await tellUnasked(report, selection, world, screen.call, output);
    // The answer is known; an interrupted exchange is still saved before the program ends.
    await online?.settled();
    return exitCode;
  },
} as const satisfies Command;

/** A job without named platforms passes if none is found: a platform that is not used needs no credential. */
async function tellUnasked(
  report: Report,
  { platforms }: Selection,
  world: World,
  call: Words,
  { err }: Output,
): Promise<void> {
  if (platforms.length > 0) return;
  const config = await loadConfig(world, async () => await knownNames(world));
  if (configDefaults(config).platforms.length > 0) return;
  const used = report.platforms.filter(({ status }) => status !== 'not-used').map(({ id }) => id);
  await err.write(
    say`No platform was named: this run only checks platforms used here.\nName what the job needs: ${call} check ${shownNames(used.join(' ') || 'PLATFORM')}\n`,
  );
}

type Selection = DiagnoseSelection & { readonly platforms: readonly string[] };

/** What the command line selects. Throws `UsageError`. */
export async function selectionOf(parsed: Parsed, world: World, env: Host['env']): Promise<Selection> {
  const given = clientOptions.flatMap((name) => {
    const value = textOf(parsed, name);
    return value === undefined ? [] : [[name, rawText(value)] as const];
  });
  const typed = [...given.map(([, value]) => value), ...wordsOf(parsed, 'platforms').map(rawText)];
  suspects.splice(
    0,
    suspects.length,
    ...typed.filter((value) => !mayShow(value, 'setting')).map((value) => new Secret(value)),
  );
  const validFor = textOf(parsed, 'valid-for');
  const timeout = textOf(parsed, 'timeout');
  return {
    platforms: chosenPlatforms(wordsOf(parsed, 'platforms'), {
      platforms: await allPlatforms(world),
      orCommand: true,
      env,
    }),
    lookAtRcFiles: parsed['rc'] !== false,
    options: Object.fromEntries(given),
    run: {
      ...(validFor === undefined ? {} : { validFor: rawText(validFor) }),
      ...(timeout === undefined ? {} : { timeout: rawText(timeout) }),
      online: isOn(parsed, 'online'),
      exchange: isOn(parsed, 'exchange'),
      strict: isOn(parsed, 'strict'),
    },
    ...(validFor === undefined ? {} : { validFor: durationSeconds(validFor, 'valid-for') }),
  };
}
