import { chosenPlatforms } from '../command-line/chosen-platforms.ts';
import type { Command, Parsed } from '../command-line/command.ts';
import type { Host } from '../command-line/host.ts';
import { textOf, wordsOf } from '../command-line/option-value.ts';
import { chosenOutputs } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { writeOutputs } from '../command-line/write-report.ts';
import { gatherFacts } from '../facts/gather-facts.ts';
import { allPlatforms } from '../providers/all-platforms.ts';
import { pageOf } from '../report/page.ts';
import { shownDocument } from '../report/report-document.ts';
import { withTilde } from '../rule-kit/place-name.ts';
import type { Facts } from '../types/facts.ts';
import type { Provider } from '../types/provider.ts';
import type { Report } from '../types/report.ts';
import type { ScanCoverage } from '../types/token-match.ts';
import type { World } from '../types/world.ts';
import { rawText, say } from '../value/untrusted.ts';
import { version } from '../version.ts';
import { reportPrintable } from './report/report-printable.ts';
import { copyReport, copyRule } from './where/copy-report.ts';
import { findCopies } from './where/find-copies.ts';
import { rotationRemarks, rotationSteps } from './where/rotation-steps.ts';
import { type WhereReport, whereJson } from './where/where-report.ts';
import { whereText } from './where/where-text.ts';

const clientOptions = ['profile', 'server', 'datastack'] as const;

/** `auth-doctor where PLATFORM [paths]`: every place that contains its credential, and the steps that replace it. */
export const where = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, 'where', host);
    const world = await host.world();
    const screen = screenFor(parsed, host, world);
    const { provider, paths } = await chosen(parsed, host, world);
    const facts = await factsOf(provider, parsed, world);
    const known = await findCopies(world, provider, facts);
    const signal = host.takeInterrupt?.() ?? new AbortController().signal;
    const { scanForCopies } = await import('./where/scan-for-copies.ts');
    const scanned = await scanForCopies({ world, host, provider, known, paths, signal });
    const copies = [...known, ...scanned.copies];
    const shown = facts.providers.find(({ id }) => id === provider.id) ?? provider;
    const found: WhereReport = {
      platform: provider.id,
      name: provider.name,
      copies,
      remarks: rotationRemarks(shown, copies),
      steps: rotationSteps(shown, copies, facts),
      notRead: [...unreadPlaces(facts), ...scanned.notRead],
    };
    const report = emptyReport(facts);
    const exitCode = signal.aborted ? 130 : scanned.inputFailed ? 2 : 0;
    const { document } = reportPrintable('where', { report: copyReport(found, report), world, exitCode });
    await writeOutputs(outputs, output, () => ({
      of: 'where',
      data: async () => whereJson(found, report, version),
      text: async () => whereText(found, pageOf(report, { ...screen, detail: 'verbose' })),
      document: async () => shownDocument({ ...(await document()), rules: [copyRule] }),
    }));
    return exitCode;
  },
} as const satisfies Command;

/** The platform in the first word, and the paths after it. Throws `UsageError`. */
async function chosen(
  parsed: Parsed,
  { env }: Host,
  world: World,
): Promise<{ readonly provider: Provider; readonly paths: readonly string[] }> {
  const [word, ...more] = wordsOf(parsed, 'platform');
  if (word === undefined)
    throw new UsageError(say`where needs a platform: auth-doctor where cave`, say`See auth-doctor where --help.`);
  const paths = more.map(rawText);
  if (paths.includes('')) throw new UsageError(say`a path is empty`);
  const platforms = await allPlatforms(world);
  const ids = chosenPlatforms([word], { platforms, orCommand: false, env });
  const [provider] = await platforms.load(ids);
  if (!provider) throw new UsageError(say`this platform has no clients`);
  return { provider, paths };
}

async function factsOf(provider: Provider, parsed: Parsed, world: World): Promise<Facts> {
  const options = Object.fromEntries(
    clientOptions.flatMap((name) => {
      const value = textOf(parsed, name);
      return value === undefined ? [] : [[name, rawText(value)]];
    }),
  );
  const { facts } = await gatherFacts({
    world,
    providers: [provider],
    asked: [provider.id],
    resolve: { options },
    options,
  });
  return facts;
}

function emptyReport({ home, now }: Facts): Report {
  return { platforms: [], findings: [], gaps: [], passed: 0, ignored: 0, online: false, home, now };
}

/**
 * Returns the files that a client reads and that could not be read or parsed, each once: they may hold a credential.
 */
function unreadPlaces({ resolutions, home }: Facts): ScanCoverage['notRead'] {
  const reasons = new Map<string, string>();
  for (const { place, value, problem } of resolutions.flatMap(({ chain }) => chain))
    if (place.kind === 'file' && value === undefined && problem && problem.kind !== 'missing-key')
      reasons.set(withTilde(place.path, home), problem.what);
  return [...reasons].map(([what, why]) => ({ what, why }));
}
