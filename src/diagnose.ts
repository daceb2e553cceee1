import { checkFacts } from './check/check-facts.ts';
import { platformStatus, proofGaps } from './check/platform-status.ts';
import { applyConfig } from './config/apply-config.ts';
import { configDefaults } from './config/config-defaults.ts';
import { loadConfig } from './config/load-config.ts';
import { gatherFacts, withVerdicts } from './facts/gather-facts.ts';
import { isModelled } from './facts/version-gaps.ts';
import { knownNames } from './known-names.ts';
import type { OnlineOptions, Probed } from './probe/probe-platforms.ts';
import { type AllPlatforms, allPlatforms } from './providers/all-platforms.ts';
import { clientsThatCount, mainInstallation } from './rule-kit/installed-client.ts';
import { rules } from './rules.generated.ts';
import type { Facts, Gap, RunOptions } from './types/facts.ts';
import type { Finding } from './types/finding.ts';
import type { Provider } from './types/provider.ts';
import type { PlatformReport, Report } from './types/report.ts';
import type { ResolveInput } from './types/resolution.ts';
import type { Verdict } from './types/verdict.ts';
import type { World } from './types/world.ts';
import { rememberingWorld } from './world/remembering-world.ts';

/** What to diagnose. */
export interface DiagnoseSelection extends ResolveInput {
  /** Ids of platforms asked for by name; all that are used here, where none is given. */
  readonly platforms?: readonly string[];
  /** Seconds: a credential that cannot refresh itself must live at least that long. */
  readonly validFor?: number;
  /** False: the shells' start-up files are left alone (`--no-rc`). */
  readonly lookAtRcFiles?: boolean;
  /** What a command to check again must repeat. */
  readonly run?: RunOptions;
  /** What the platforms answered, where they were asked. */
  readonly verdicts?: readonly Verdict[];
  /** Only these rules are run. */
  readonly rules?: ReadonlySet<string>;
  /** Where it is given, the platforms are asked. */
  readonly online?: OnlineOptions;
}

/**
 * Replays every client in the given world, runs every rule, and applies the configuration that holds there. Reads only.
 * Throws `RangeError` for an unknown platform, `ConfigError` and `ProviderFileError` for a file of the user's
 * that is wrong; a platform's file only where that platform is asked for.
 */
export async function diagnoseWorld(world: World, selection: DiagnoseSelection = {}): Promise<Report> {
  const platforms = await allPlatforms(world);
  const { ids } = platforms;
  const config = await loadConfig(world, async () => await knownNames(world));
  const defaults = configDefaults(config);
  const asked = selection.platforms?.length ? selection.platforms : defaults.platforms;
  if (asked.some((id) => !ids.includes(id))) throw new RangeError(`unknown platform: use any of ${ids.join(', ')}`);
  const providers = await platforms.load(asked.length > 0 ? asked : undefined);
  const validUntil =
    selection.validFor === undefined ? {} : { validUntil: world.now.getTime() / 1000 + selection.validFor };
  const gathered = await gatherFacts({
    world: rememberingWorld(world),
    providers,
    asked: platforms.current(asked),
    resolve: selection,
    ...validUntil,
    options: runOptions(selection),
    lookAtRcFiles: selection.lookAtRcFiles !== false,
  });
  const probed = selection.online ? await ask(gathered.facts, world, selection.online) : undefined;
  const facts = withVerdicts(gathered.facts, probed?.verdicts ?? selection.verdicts ?? []);
  const chosen = selection.rules;
  const checked = checkFacts(facts, chosen ? rules.filter(({ id }) => chosen.has(id)) : rules);
  const {
    findings,
    ignored,
    gaps: ended,
  } = applyConfig(checked.findings, config, { home: facts.home, now: facts.now, windows: world.platform === 'win32' });
  const unproved = providers.flatMap((provider) => proofGaps(provider, facts, findings));
  const gaps = [
    ...platformGaps(platforms, asked, providers),
    ...gathered.gaps,
    ...checked.gaps,
    ...ended,
    ...(probed?.gaps ?? []),
    ...unproved,
  ];
  return {
    platforms: providers.map((provider) => platformReport(provider, facts, findings, gaps)),
    findings,
    gaps,
    passed: checked.passed,
    ignored,
    ...(defaults.failOn ? { failOn: defaults.failOn } : {}),
    ...(defaults.strict ? { strict: true } : {}),
    ...(facts.python ? { python: `${facts.python.path} (${facts.python.foundBy})` } : {}),
    online: probed !== undefined || selection.verdicts !== undefined,
    ...(probed ? { requests: probed.requests } : {}),
    home: facts.home,
    now: facts.now,
  };
}

/** What is wrong with a file of the user's makes nothing uncertain where other platforms are asked for. */
function platformGaps(
  { gaps }: AllPlatforms,
  asked: readonly string[],
  providers: readonly Provider[],
): readonly Gap[] {
  return gaps
    .filter(({ platform }) => platform === undefined || providers.some(({ id }) => id === platform))
    .map((gap) => (asked.length > 0 ? { ...gap, uncertain: false } : gap));
}

/** What the user's own code names is part of what was asked for, whoever called us. */
function runOptions({ options = {}, run }: DiagnoseSelection): RunOptions {
  const named = (['profile', 'server', 'datastack'] as const).flatMap((name) => {
    const value = options[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(named), ...run };
}

/** Loaded only where it is asked for: all of the network is behind it. */
async function ask(facts: Facts, world: World, online: OnlineOptions): Promise<Probed> {
  return await (await import('./probe/probe-platforms.ts')).probePlatforms(facts, world, online);
}

function platformReport(
  provider: Provider,
  facts: Facts,
  findings: readonly Finding[],
  gaps: readonly Gap[],
): PlatformReport {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  // What a client that nobody runs here cannot send keeps nobody from working.
  const counted = clientsThatCount(provider.id, facts);
  const mine = facts.verdicts.filter(({ status, client }) => status !== 'cannot-send' || counted.has(client));
  const verdict = worstVerdict(mine, provider.id);
  return {
    id: provider.id,
    name: provider.name,
    status: platformStatus(provider, facts, findings, gaps),
    clients,
    installed: provider.clients.map((client) => {
      const version = mainInstallation(client.id, facts.installed)?.version;
      return {
        client: client.id,
        package: client.package.name,
        ...(version ? { version } : {}),
        modelled: version === undefined || isModelled(client, version),
      };
    }),
    ...(verdict ? { verdict } : {}),
  };
}

const worth: Readonly<Record<Verdict['status'], number>> = {
  'cannot-send': 5,
  rejected: 4,
  denied: 3,
  unknown: 2,
  valid: 1,
  'not-asked': 0,
};

/** Of several clients' verdicts on a platform, the one that matters most. */
export function worstVerdict(verdicts: readonly Verdict[], platform: string): Verdict | undefined {
  const mine = verdicts.filter((each) => each.platform === platform);
  return mine.reduce<Verdict | undefined>(
    (best, each) => (best && worth[best.status] >= worth[each.status] ? best : each),
    undefined,
  );
}
