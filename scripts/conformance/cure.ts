import { catalog } from '../../src/catalog.generated.ts';
import { diagnoseWorld } from '../../src/diagnose.ts';
import { exampleNow } from '../../src/examples/example-world.ts';
import { fillSamples } from '../../src/examples/fill-samples.ts';
import type { Finding, RemedyStep } from '../../src/types/finding.ts';
import type { Report } from '../../src/types/report.ts';
import type { FieldCase } from './field.ts';
import { makeHome, removeHome, typeLine, worldNow } from './made-home.ts';
import { type AtHand, followSentence } from './sentences.ts';

/** The result of applying the printed remedies of a situation, the first finding's first. */
export interface Cure {
  readonly id: string;
  readonly platform: string;
  /** How many remedies were needed; undefined if a finding is left. */
  readonly rounds?: number;
  /** The finding that is left, or the step that cannot be followed. */
  readonly left?: string;
}

const mostRounds = 3;

/** Applies the remedies of all situations whose truth is in the files. */
export async function cures(cases: readonly FieldCase[]): Promise<readonly Cure[]> {
  const rows: Cure[] = [];
  // A shell is needed for the remedies; each situation has its own home.
  for (const each of cases.filter(({ rules }) => rules.length > 0)) rows.push(await cure(each));
  return rows;
}

/** Applies what is printed for a situation in a real shell with a home of its own, and diagnoses again. */
export async function cure(each: FieldCase): Promise<Cure> {
  const { id, platform } = each;
  const home = makeHome(each);
  try {
    for (let round = 0; ; round += 1) {
      const report = await diagnoseWorld(worldNow(home, each), {
        platforms: each.asked ?? (round === 0 ? [] : [platform]),
        options: home.options,
      });
      const [first] = report.findings;
      if (isGood(report, platform)) return { id, platform, rounds: round };
      if (first === undefined) return { id, platform, left: `nothing, and ${statusOf(report, platform)}` };
      if (round === mostRounds) return { id, platform, left: `${first.rule}: ${first.message}` };
      const stuck = follow(first, {
        home,
        sample: (name) => sampleFor(first.platform ?? platform, name, report),
      });
      if (stuck !== undefined) return { id, platform, left: `${first.rule}: “${stuck}” cannot be followed` };
    }
  } finally {
    removeHome(home);
  }
}

/**
 * Follows the steps of a remedy in order; returns the one that cannot be followed. A step that begins with “Or” is an
 * alternative to the previous one, and one that begins with “If” may not apply to this user.
 */
function follow({ remedy }: Finding, at: AtHand): string | undefined {
  let stuck: string | undefined;
  let wasDone = false;
  let isDone = false;
  for (const step of remedy.steps) {
    if (step.say === 'Then check again') continue;
    if (step.say.startsWith('Or ')) {
      if (wasDone) continue;
      stuck = undefined;
    }
    wasDone = followStep(step, at);
    if (step.say.startsWith('If ')) continue;
    isDone ||= wasDone;
    if (!wasDone) stuck ??= step.say;
  }
  return isDone ? stuck : (stuck ?? 'nothing to do');
}

function followStep(step: RemedyStep, at: AtHand): boolean {
  const line = step.run?.find(({ shell }) => shell === 'posix')?.line;
  if (line === undefined) return followSentence(step, at);
  const [, asked] = /read -rs (\w+)/.exec(line) ?? [];
  return typeLine(at.home, line, asked === undefined ? '' : at.sample(asked));
}

/** Healthy, or unknown for a reason that the report states; a note is not a fault. */
function isGood(report: Report, platform: string): boolean {
  const status = statusOf(report, platform);
  const isStated = status === 'unknown' && report.gaps.some(({ uncertain }) => uncertain);
  return (status === 'healthy' || isStated) && report.findings.every(({ severity }) => severity === 'note');
}

function statusOf(report: Report, platform: string): string {
  return report.platforms.find(({ id }) => id === platform)?.status ?? 'not here';
}

/** A valid made-up value for a variable or a key: one that the platform would give a user who asks for a new one. */
function sampleFor(platform: string, name: string, report: Report): string {
  const data = catalog.find(({ id }) => id === platform);
  const last = name.split('.').at(-1) ?? name;
  const entries = report.platforms.flatMap(({ clients }) => clients.flatMap(({ chain }) => chain));
  const slot = entries.find(({ place }) => place.kind === 'env' && place.name === name)?.slot ?? last;
  const address = data?.addresses?.find((known) => known.slot === slot || known.setting === slot)?.current[0];
  if (address !== undefined) return address;
  const token =
    data?.tokens.find(
      ({ slots, meaning }) => slots.includes(slot) && meaning !== 'wrong-kind' && meaning !== 'obsolete',
    ) ?? data?.tokens.find(({ meaning }) => meaning === 'current');
  if (token === undefined) return 'made-up';
  const text = token.issuers ? `{{jwt ${platform}/${token.kind} exp=+986400}}` : `{{${platform}/${token.kind} 9}}`;
  return fillSamples(text, exampleNow);
}
