import { chosenPlatforms } from '../command-line/chosen-platforms.ts';
import type { Command, Parsed } from '../command-line/command.ts';
import { exitCodeOf } from '../command-line/exit-code.ts';
import { durationSeconds, isOn, oneOf, textOf } from '../command-line/option-value.ts';
import { failOnChoices, formats } from '../command-line/options.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { type DiagnoseSelection, diagnoseWorld } from '../diagnose.ts';
import { userProviders } from '../providers/user-providers.ts';
import { jsonText } from '../report/json-text.ts';
import { isPlainValue } from '../report/looks-random.ts';
import { Secret } from '../secret.ts';
import type { Report } from '../types/report.ts';
import type { World } from '../types/world.ts';
import { version } from '../version.ts';
import { forkWords, isForkPullRequest } from './online/fork-pull-request.ts';
import { onlineRun } from './online/online-run.ts';

/** What the user calls things by (`--profile`); a client takes of it what it knows. */
const clientOptions = ['profile', 'server', 'datastack'] as const;

/** Values of the command line that may be pasted secrets: what is held here cannot be printed. */
const suspects: Secret[] = [];

/** `auth-doctor check`: the main job. */
export const check = {
  run: async (parsed, host, output) => {
    const { out } = output;
    const format = oneOf(parsed, 'format', formats) ?? 'text';
    const failOn = oneOf(parsed, 'fail-on', failOnChoices);
    const world = await host.world();
    const selection = await selectionOf(parsed, world);
    const screen = { ...screenFor(parsed, host, world), offerOnline: true };
    const online = await onlineRun(parsed, host, world, output, screen.unicode);
    const isFork = online !== undefined && (await isForkPullRequest(world));
    const asking = online && !isFork ? { ...selection, online: online.options } : selection;
    const report = isFork ? skippedReport(world) : await diagnoseWorld(world, asking).finally(() => online?.stop());
    const exitCode =
      online?.interrupted() ??
      exitCodeOf(report, failOn ?? report.failOn ?? 'error', isOn(parsed, 'strict') || report.strict === true);
    // Each format's code is loaded only when it is asked for: chalk is needed for text alone.
    const text =
      format === 'json'
        ? jsonText((await import('../report/json.ts')).jsonReport(report, { version, exitCode }))
        : isFork
          ? `${forkWords}\n`
          : (await import('../report/text.ts')).textReport(report, screen);
    await out.write(text);
    // The answer is there; an exchange that was interrupted is still saved before the program ends.
    await online?.settled();
    return exitCode;
  },
} as const satisfies Command;

function skippedReport({ home, now }: World): Report {
  return {
    platforms: [],
    findings: [],
    gaps: [{ what: forkWords, uncertain: false }],
    passed: 0,
    ignored: 0,
    online: false,
    home,
    now,
  };
}

async function selectionOf(parsed: Parsed, world: World): Promise<DiagnoseSelection> {
  const given = clientOptions.flatMap((name) => {
    const value = textOf(parsed, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const typed = [
    ...given.map(([, value]) => value),
    ...(Array.isArray(parsed['platforms']) ? parsed['platforms'].map(String) : []),
  ];
  suspects.splice(
    0,
    suspects.length,
    ...typed.filter((value) => !isPlainValue(value)).map((value) => new Secret(value)),
  );
  const validFor = textOf(parsed, 'valid-for');
  return {
    platforms: chosenPlatforms(
      parsed['platforms'],
      (await userProviders(world)).map(({ id }) => id),
    ),
    lookAtRcFiles: parsed['rc'] !== false,
    options: Object.fromEntries(given),
    ...(validFor === undefined ? {} : { validFor: durationSeconds(validFor, 'valid-for') }),
  };
}
