import { hostname, userInfo } from 'node:os';
import type { Command } from '../command-line/command.ts';
import { oneOf } from '../command-line/option-value.ts';
import { supportFormats } from '../command-line/options.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { writeReportText } from '../command-line/write-report.ts';
import { diagnoseWorld } from '../diagnose.ts';
import { findCi } from '../facts/find-ci.ts';
import { loadProviders } from '../providers/load-providers.ts';
import { jsonReport } from '../report/json.ts';
import { jsonText } from '../report/json-text.ts';
import { redactor } from '../report/redact.ts';
import { supportMarkdown } from '../report/support-markdown.ts';
import { supportReport } from '../report/support-report.ts';
import type { World } from '../types/world.ts';
import { version } from '../version.ts';
import { memoryWorld } from '../world/memory.ts';
import { pathRules, venvSettings } from '../world/python-prefix.ts';
import { selectionOf } from './check.ts';
import { onlineRun } from './online/online-run.ts';

/** `auth-doctor report`: the block to paste into a bug report. It exits with 0, whatever was found. */
export const report = {
  run: async (parsed, host, output) => {
    const format = oneOf(parsed, 'format', supportFormats) ?? 'markdown';
    const world = await host.world();
    const selection = await selectionOf(parsed, world, host.env);
    const online = await onlineRun(parsed, host, world, output, screenFor(parsed, host, world).unicode);
    const found = await diagnoseWorld(world, online ? { ...selection, online: online.options } : selection).finally(
      () => online?.stop(),
    );
    const ci = await findCi(world);
    const python = await pythonVersion(world);
    const machine = {
      system: world.platform,
      node: process.versions.node,
      ...(python === undefined ? {} : { python }),
      ...(ci ? { ci: ci.service } : {}),
    };
    const asked = await askedNames();
    const given = Object.values(selection.options ?? {}).filter((value) => typeof value === 'string');
    const redact = redactor({ world, report: found, own: ownNames(), asked, given });
    await writeReportText(found, output, (each) => {
      const support = supportReport(jsonReport(each, { version, exitCode: 0 }), { redact, machine });
      return format === 'json' ? jsonText(support) : supportMarkdown(support);
    });
    await online?.settled();
    return online?.interrupted() ?? 0;
  },
} as const satisfies Command;

function ownNames(): readonly string[] {
  try {
    return [hostname(), userInfo().username];
  } catch {
    // A container's user without an entry in /etc/passwd.
    return [hostname()];
  }
}

/** `3.11`, or `3.11.9` where the environment says so. Python is not run. */
async function pythonVersion(world: World): Promise<string | undefined> {
  const python = await world.packages();
  if (!python) return undefined;
  const settings = await venvSettings(world, python.path);
  const told = settings?.get('version') ?? settings?.get('version_info');
  const folders = await world.list(pathRules(world).join(python.path, 'lib'));
  const folder = folders.is === 'found' ? folders.names.find((name) => /^python\d+\.\d+$/.test(name)) : undefined;
  const [known] = [told, folder].flatMap((text) => /\d+\.\d+(?:\.\d+)?/.exec(text ?? '')?.[0] ?? []);
  return known ?? 'of an unknown version';
}

/**
 * The variables and files that the built-in clients ask for in an empty home: names that are the same for everybody.
 */
async function askedNames(): Promise<readonly string[]> {
  const world = memoryWorld({ home: '/home/me' });
  const replays = await Promise.all(
    (await loadProviders()).flatMap(({ clients }) => clients.map(async (client) => await client.resolve(world, {}))),
  );
  const names = replays.flatMap(({ chain }) =>
    chain.flatMap(({ place }) =>
      place.kind === 'env' ? [place.name] : place.kind === 'file' ? [place.path, place.key ?? ''] : [],
    ),
  );
  return [...new Set(names)].map((name) => name.replace('/home/me/', '')).filter(Boolean);
}
