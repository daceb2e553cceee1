import { delimiter, join } from 'node:path';
import type { Command, Output } from '../command-line/command.ts';
import type { Host } from '../command-line/host.ts';
import { isOn, textOf } from '../command-line/option-value.ts';
import { type ChosenOutputs, chosenOutputs } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { writeReport } from '../command-line/write-report.ts';
import { diagnoseWorld } from '../diagnose.ts';
import type { Screen } from '../report/screen.ts';
import { textReport } from '../report/text.ts';
import { shownNames } from '../value/foreign-text.ts';
import { rawText, say } from '../value/untrusted.ts';
import { makeDemoFolder, removeDemoFolder, writeDemoHome } from './demo/demo-folder.ts';
import { demoHome } from './demo/demo-home.ts';
import { demoLook } from './demo/demo-look.ts';
import { type DemoResult, demoWords } from './demo/demo-words.ts';
import { reportPrintable } from './report/report-printable.ts';

/** `auth-doctor demo`: the first thing a newcomer runs. It diagnoses a made-up home exactly as `check` would. */
export const demo = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, 'demo', host);
    const keep = textOf(parsed, 'keep');
    const screen = screenFor(parsed, host, await host.world());
    if (isOn(parsed, 'online')) {
      if (keep !== undefined) throw new UsageError(say`--keep and --online cannot be used together.`);
      await writeDemo(await (await import('./demo/demo-online.ts')).demoOnline(screen), outputs, output);
      return 0;
    }
    const folder = makeDemoFolder(keep === undefined ? undefined : rawText(keep));
    const forget = keep === undefined ? host.beforeInterrupt(() => removeDemoFolder(folder)) : () => undefined;
    try {
      await writeDemo(await diagnoseDemo(folder, host, screen, keep !== undefined), outputs, output);
    } finally {
      if (keep === undefined) removeDemoFolder(folder);
      forget();
    }
    return 0;
  },
} as const satisfies Command;

async function writeDemo({ report, world, text }: DemoResult, outputs: ChosenOutputs, output: Output): Promise<void> {
  await writeReport(outputs, report, output, (each) =>
    reportPrintable('demo', { report: each, world, exitCode: 0 }, async () => text(each)),
  );
}

async function diagnoseDemo(folder: string, host: Host, screen: Screen, kept: boolean): Promise<DemoResult> {
  const now = new Date();
  const home = join(folder, 'home');
  const made = demoHome(now);
  writeDemoHome(home, made);
  // Nothing of the user's own environment except the path to git: the made-up Python comes first.
  const own = {
    ...made.env,
    [host.platform === 'win32' ? 'USERPROFILE' : 'HOME']: home,
    VIRTUAL_ENV: join(home, 'venv'),
  };
  const programs = join(home, 'venv', host.platform === 'win32' ? 'Scripts' : 'bin');
  const env = {
    ...own,
    PATH: [programs, ...(host.env['PATH'] === undefined ? [] : [host.env['PATH']])].join(delimiter),
  };
  const world = await host.world({ env, home, cwd: home, now, user: { passwdHome: home } });
  const report = await diagnoseWorld(world);
  const look = kept ? demoLook({ folder, own, host, screen }) : undefined;
  const names = Object.keys(made.env).map(shownNames);
  return { report, world, text: (each) => demoWords(textReport(each, screen), names, screen, look) };
}
