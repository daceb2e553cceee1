import { platformStatus, proofGaps } from './check/platform-status.ts';
import { applyConfig } from './config/apply-config.ts';
import { configDefaults } from './config/config-defaults.ts';
import { loadConfig } from './config/load-config.ts';
import { type GatherInput, gatherFacts, withVerdicts } from './facts/gather-facts.ts';
import { isModelled } from './facts/version-gaps.ts';
import { knownNames } from './known-names.ts';
import type { OnlineOptions, Probed } from './probe/probe-platforms.ts';
import { type AllPlatforms, allPlatforms } from './providers/all-platforms.ts';
import { clientsThatCount, mainInstallation } from './rule-kit/installed-client.ts';
import type { CheckResult, Facts, Gap, RunOptions } from './types/facts.ts';
import type { Finding } from './types/finding.ts';
import type { Provider } from './types/provider.ts';
import type { PlatformReport, Report } from './types/report.ts';
import type { ResolveInput } from './types/resolution.ts';
import type { Verdict } from './types/verdict.ts';
import type { GivenWorld } from './types/world.ts';
import type { AgreedFindings } from './unknown/agreed-findings.ts';
import type { Possible } from './unknown/gather-in-all.ts';
import { withoutUnknowns } from './unknown/stand-in-world.ts';
import { unknownVariables } from './unknown/unknown-variables.ts';
import { rememberingWorld } from './world/remembering-world.ts';

/** What to diagnose. */
export interface DiagnoseSelection extends ResolveInput {
  /** Ids of the named platforms; all that are used here if none is given. */
  readonly platforms?: readonly string[];
  /** In seconds: a credential that cannot renew itself must be valid for at least that long. */
  readonly validFor?: number;
  /** False: do not read the shells' startup files (`--no-rc`). */
  readonly lookAtRcFiles?: boolean;
  /** Options that a command to check again must repeat. */
  readonly run?: RunOptions;
  /** The platforms' answers, if they were asked. */
  readonly verdicts?: readonly Verdict[];
  /** Only these rules are run. */
  readonly rules?: ReadonlySet<string>;
  /** If given, the platforms are asked. */
  readonly online?: OnlineOptions;
}

/**
 * Replays every client in the given world, runs every rule, and applies the configuration that holds there. Reads only.
 * Where values of variables are unknown, what holds whatever they are is reported; the rest is unknown.
 * Throws `RangeError` for an unknown platform, `ConfigError` and `ProviderFileError` for a file of the user's
 * that is wrong; a platform's file only where that platform is asked for.
 * @param known the platforms of this world, where they are known already
 */
export async function diagnoseWorld(
  given: GivenWorld,
  selection: DiagnoseSelection = {},
  known?: AllPlatforms,
): Promise<Report> {
  // What is not known of a variable is not known of the user's own files either: they are looked for without it.
  const remembered = rememberingWorld(given);
  const base = withoutUnknowns(remembered);
  const platforms = known ?? (await allPlatforms(base));
  const { ids } = platforms;
  const config = await loadConfig(base, async () => await knownNames(base));
  const defaults = configDefaults(config);
  const asked = selection.platforms?.length ? selection.platforms : defaults.platforms;
  if (asked.some((id) => !ids.includes(id))) throw new RangeError(`unknown platform: use any of ${ids.join(', ')}`);
  const providers = await platforms.load(asked.length > 0 ? asked : undefined);
  const validUntil =
    selection.validFor === undefined ? {} : { validUntil: base.now.getTime() / 1000 + selection.validFor };
  const gathered = await gatherPossible(remembered, {
    providers,
    asked: platforms.current(asked),
    resolve: selection,
    ...validUntil,
    options: runOptions(selection),
    lookAtRcFiles: selection.lookAtRcFiles !== false,
  });
  const { agreed, dependences } = gathered;
  const probed = selection.online ? await ask(gathered, given, selection.online) : undefined;
  const verdicts = probed?.verdicts ?? selection.verdicts ?? [];
  const facts = withVerdicts(agreed.facts, verdicts);
  const checked = await checkPossible(gathered, verdicts, selection.rules);
  const {
    findings,
    ignored,
    gaps: ended,
  } = applyConfig(checked.findings, config, { home: facts.home, now: facts.now, windows: given.platform === 'win32' });
  const unproved = providers.flatMap((provider) => proofGaps(provider, facts, findings));
  const certain = [
    ...platformGaps(platforms, asked, providers),
    ...agreed.gaps,
    ...checked.gaps,
    ...ended,
    ...(probed?.gaps ?? []),
    ...unproved,
  ];
  const unknown = unknownVariables(given);
  const gaps =
    unknown.length === 0
      ? certain
      : [
          ...certain,
          ...(await import('./unknown/agreed-facts.ts')).unknownGaps(checked.doubtful, certain, unknown, dependences),
        ];
  return {
    ...(given.name === undefined ? {} : { world: given.name }),
    ...(unknown.length > 0 ? { unknown } : {}),
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

async function gatherPossible(given: GivenWorld, input: Omit<GatherInput, 'world'>): Promise<Possible> {
  if (unknownVariables(given).length === 0) {
    const gathered = await gatherFacts({ ...input, world: withoutUnknowns(given) });
    return { all: [gathered], agreed: gathered, dependences: new Map(), open: new Set() };
  }
  const { gatherInAll } = await import('./unknown/gather-in-all.ts');
  return await gatherInAll(given, input.providers, input.resolve, (world, replay) =>
    gatherFacts({ ...input, world, replay }),
  );
}

/**
 * Runs the rules in every world that the given one may be: no rule sees anything that is unknown. Every rule is about
 * platforms that are used here: where none is, none has anything to say, and they are not loaded.
 */
async function checkPossible(
  { all, dependences, agreed }: Possible,
  verdicts: readonly Verdict[],
  chosen?: ReadonlySet<string>,
): Promise<AgreedFindings> {
  if (agreed.facts.resolutions.length === 0) return { findings: [], doubtful: [], passed: 0, gaps: [] };
  const { checkFacts } = await import('./check/check-facts.ts');
  const { rules } = await import('./rules.generated.ts');
  const wanted = chosen ? rules.filter(({ id }) => chosen.has(id)) : rules;
  const [first, ...others] = all.map(({ facts }) => checkFacts(withVerdicts(facts, verdicts), wanted));
  if (others.length === 0) return { ...(first as CheckResult), doubtful: [] };
  const isOpen = ({ platform, clients }: Finding): boolean => {
    const about = agreed.facts.resolutions.filter(({ client, provider }) =>
      clients.length > 0 ? clients.includes(client) : platform === undefined || provider === platform,
    );
    return about.some(({ client }) => dependences.get(client)?.on === 'course');
  };
  const { agreedFindings } = await import('./unknown/agreed-findings.ts');
  return agreedFindings([first as CheckResult, ...others], isOpen);
}

/** An invalid file of the user's makes nothing uncertain if other platforms are named. */
function platformGaps(
  { gaps }: AllPlatforms,
  asked: readonly string[],
  providers: readonly Provider[],
): readonly Gap[] {
  return gaps
    .filter(({ platform }) => platform === undefined || providers.some(({ id }) => id === platform))
    .map((gap) => (asked.length > 0 ? { ...gap, uncertain: false } : gap));
}

/** What the user's own code names is part of the request, whoever called us. */
function runOptions({ options = {}, run }: DiagnoseSelection): RunOptions {
  const named = (['profile', 'server', 'datastack'] as const).flatMap((name) => {
    const value = options[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(named), ...run };
}

/** Loaded only if requested: the whole network code is behind it. */
async function ask({ agreed, open }: Possible, given: GivenWorld, online: OnlineOptions): Promise<Probed> {
  const { askKnown } = await import('./probe/ask-known.ts');
  const variables = unknownVariables(given).map(({ name }) => name);
  return await askKnown(agreed.facts, withoutUnknowns(given), { open, variables }, online);
}

function platformReport(
  provider: Provider,
  facts: Facts,
  findings: readonly Finding[],
  gaps: readonly Gap[],
): PlatformReport {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  // If a client that nobody runs here cannot send its credential, nobody is affected.
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

/** Of several clients' verdicts on a platform, the most significant one. */
export function worstVerdict(verdicts: readonly Verdict[], platform: string): Verdict | undefined {
  const mine = verdicts.filter((each) => each.platform === platform);
  return mine.reduce<Verdict | undefined>(
    (best, each) => (best && worth[best.status] >= worth[each.status] ? best : each),
    undefined,
  );
}
