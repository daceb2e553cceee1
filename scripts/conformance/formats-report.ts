import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reportPrintable } from '../../src/commands/report/report-printable.ts';
import { diagnoseWorld } from '../../src/diagnose.ts';
import { examplePlatforms, exampleWorld } from '../../src/examples/example-world.ts';
import { rules } from '../../src/rules.generated.ts';
import { forgettingSecrets } from '../../src/secret.ts';
import type { Rule } from '../../src/types/rule.ts';
import { withoutUnknowns } from '../../src/unknown/stand-in-world.ts';
import { processWorld } from '../../src/world/process.ts';
import { hardCases, inEachStage } from '../../test/support/hard-cases.ts';
import { runScanCommand } from '../../test/support/scan-command.ts';
import { temporaryFolder } from '../../test/support/scan-repository.ts';
import type { Recording } from './recording.ts';
import { recordedSituation } from './replay.ts';
import { faultsOf, invalidJunit, renderAll } from './valid-formats.ts';

/** How many reports were rendered, and what is wrong with an output of one. */
export interface FormatsReport {
  readonly reports: number;
  readonly faults: readonly string[];
}

/**
 * Renders every recording, every example of a rule and every hard case of the scanner in all formats, and validates
 * each.
 */
export async function formatsReport(folder: string, only?: string): Promise<FormatsReport> {
  const faults: string[] = [];
  const junit: string[] = [];
  let reports = 0;
  const look = (name: string, texts: ReadonlyMap<string, string>): void => {
    reports += 1;
    for (const [format, text] of texts) {
      faults.push(...faultsOf(format, text).map((fault) => `${name} ${format}: ${fault}`));
      if (format === 'junit') junit.push(text);
    }
  };
  for (const file of readdirSync(folder).sort()) {
    const set = basename(file, '.json');
    if (!file.endsWith('.json') || (only && only !== set)) continue;
    for (const recording of JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Recording[])
      await forgettingSecrets(async () => look(`${set} ${recording.id}`, await recorded(recording, set)));
  }
  for (const rule of rules as readonly Rule[])
    for (const example of [...rule.examples.valid, ...rule.examples.invalid])
      await forgettingSecrets(async () => {
        const world = withoutUnknowns(exampleWorld(example));
        const options = example.options ? { options: example.options } : {};
        const report = await diagnoseWorld(world, { platforms: examplePlatforms(example), ...options });
        look(`${rule.id}: ${example.title}`, await renderAll(reportPrintable('check', { report, world, exitCode: 0 })));
      });
  for (const each of only === undefined ? hardCases(Math.random) : [])
    await inEachStage(each, async (mode, repository) => look(`${each.name} ${mode}`, await scanned(repository, mode)));
  return { reports, faults: [...faults, ...invalidJunit(junit)] };
}

async function recorded(recording: Recording, set: string): Promise<ReadonlyMap<string, string>> {
  const { world: given, args, options } = recordedSituation(recording, set);
  const world = withoutUnknowns(given);
  const report = await diagnoseWorld(world, { platforms: [set], args, options });
  return await renderAll(reportPrintable('check', { report, world, exitCode: 1 }));
}

/** As users run it: the command itself, with real git, writes a file in each format. */
async function scanned(repository: string, mode: 'files' | 'staged' | 'history'): Promise<ReadonlyMap<string, string>> {
  const names = ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'];
  const out = temporaryFolder();
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };
  await forgettingSecrets(async () => {
    await runScanCommand(
      repository,
      { format: names.map((name) => `${name}=${join(out, name)}`), ...(mode === 'files' ? {} : { [mode]: true }) },
      { world: async () => processWorld({ env, cwd: repository, home: '/nonexistent' }) },
    );
  });
  return new Map(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}
