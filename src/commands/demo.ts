import { delimiter, join } from 'node:path';
import type { Command } from '../command-line/command.ts';
import type { Host } from '../command-line/host.ts';
import { isOn, textOf } from '../command-line/option-value.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { diagnoseWorld } from '../diagnose.ts';
import type { Screen } from '../report/screen.ts';
import { textReport } from '../report/text.ts';
import { shownNames } from '../value/foreign-text.ts';
import { rawText, say, type Words } from '../value/untrusted.ts';
import { makeDemoFolder, removeDemoFolder, writeDemoHome } from './demo/demo-folder.ts';
import { demoHome } from './demo/demo-home.ts';
import { demoLook } from './demo/demo-look.ts';
import { demoWords } from './demo/demo-words.ts';

/** `auth-doctor demo`: what a newcomer runs first. It diagnoses a made-up home exactly as `check` would. */
export const demo = {
  run: async (parsed, host, { out }) => {
    const keep = textOf(parsed, 'keep');
    const screen = screenFor(parsed, host, await host.world());
    if (isOn(parsed, 'online')) {
      if (keep !== undefined) throw new UsageError(say`--keep and --online cannot be used together.`);
      await out.write(await (await import('./demo/demo-online.ts')).demoOnline(screen));
      return 0;
    }
    const folder = makeDemoFolder(keep === undefined ? undefined : rawText(keep));
    const forget = keep === undefined ? host.beforeInterrupt(() => removeDemoFolder(folder)) : () => undefined;
    try {
      const text = await diagnoseDemo(folder, host, screen, keep !== undefined);
      await out.write(text);
    } finally {
      if (keep === undefined) removeDemoFolder(folder);
      forget();
    }
    return 0;
  },
} as const satisfies Command;

async function diagnoseDemo(folder: string, host: Host, screen: Screen, kept: boolean): Promise<Words> {
  const now = new Date();
  const home = join(folder, 'home');
  const made = demoHome(now);
  writeDemoHome(home, made);
  // Nothing of the user's own environment but the way to git: the made-up Python comes first.
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
  const report = await diagnoseWorld(await host.world({ env, home, cwd: home, now, user: { passwdHome: home } }));
  const look = kept ? demoLook({ folder, own, host, screen }) : undefined;
  return demoWords(textReport(report, screen), Object.keys(made.env).map(shownNames), screen, look);
}
