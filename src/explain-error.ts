import { diagnoseWorld } from './diagnose.ts';
import { classWords } from './error-text/class-words.ts';
import { type CheckedHere, confirmCauses } from './error-text/confirm-causes.ts';
import { findErrors } from './error-text/find-errors.ts';
import { rankClasses } from './error-text/rank-classes.ts';
import { guardedSecrets } from './output/holds-secret.ts';
import { maskGuarded } from './output/mask-tokens.ts';
import { platformErrors } from './platform-errors.generated.ts';
import { type AllPlatforms, allPlatforms } from './providers/all-platforms.ts';
import { isPublicText } from './report/public-secret.ts';
import { rules } from './rules.generated.ts';
import { allSecrets } from './secret.ts';
import type { Explanation, LeakedToken, RecognisedError, Sighting } from './types/error-text.ts';
import type { Finding } from './types/finding.ts';
import type { KnownError } from './types/provider.ts';
import type { Report } from './types/report.ts';
import type { World } from './types/world.ts';

/** How to look at this machine. */
export interface ExplainErrorOptions {
  /** False: the shells' start-up files are left alone (`--no-rc`). */
  readonly lookAtRcFiles?: boolean;
}

/** What is known of a text. */
export interface ExplainedText {
  readonly explanations: readonly Explanation[];
  readonly leaks: readonly (LeakedToken & { readonly revoke?: string })[];
  readonly lines: number;
  /** 0: explained; 1: a cause that is an error holds here; 3: nothing was recognised. */
  readonly exitCode: 0 | 1 | 3;
  /** The check of all platforms in use here. */
  readonly report: Report;
  /** What the checks found that confirm causes. */
  readonly findings: readonly Finding[];
  /** The names of the platforms, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Explains the errors in a text of any size: which client or server said it, what the possible causes are, and which of
 * them hold in this world. Reads only, and nothing is sent. No part of the text is in what it gives.
 */
export async function explainErrorText(
  slices: AsyncIterable<Uint8Array>,
  world: World,
  options: ExplainErrorOptions = {},
): Promise<ExplainedText> {
  const platforms = await allPlatforms(world);
  const { known } = platforms;
  const check = async (ids?: readonly string[]): Promise<Report> =>
    await diagnoseWorld(world, { ...options, ...(ids ? { platforms: ids } : {}) });
  // First of all, so that the secrets of this machine are known before anything is looked for in the text.
  const report = await check();
  const secrets = guardedSecrets(allSecrets(), isPublicText);
  const { errors, leaks, lines } = await findErrors(slices, {
    providers: known,
    messages: messagesOf(platforms),
    maskOwn: (text) => maskGuarded(text, secrets),
  });
  const used = report.platforms.filter(({ status }) => status !== 'not-used').map(({ id }) => id);
  const checks = new Map<string, Promise<Report>>();
  const explanations: Explanation[] = [];
  for (const error of errors) {
    // What names no platform may be of any that is used here, where it is a refusal: a bare 401.
    const possible = error.platforms.length > 0 ? error.platforms : isRefusal(error) ? used : [];
    const asked = possible.filter((id) => used.includes(id));
    const key = asked.join();
    // A platform that is asked for by name lacks a credential where it has none: that is then an error.
    if (asked.length > 0 && !checks.has(key)) checks.set(key, check(asked));
    explanations.push(explain(error, checkedHere(await checks.get(key), asked)));
  }
  const holds = explanations.some(({ causes }) => causes.some(({ severity }) => severity === 'error'));
  return {
    explanations,
    leaks: leaks.map((leak) => {
      const platform = known.find(({ id }) => id === leak.platform);
      return { ...leak, ...(platform ? { revoke: platform.commands?.revoke ?? platform.pages.revoke } : {}) };
    }),
    lines,
    exitCode: explanations.length === 0 ? 3 : holds ? 1 : 0,
    report,
    findings: (await Promise.all(checks.values())).flatMap(({ findings }) => findings),
    names: new Map(known.map(({ id, name }) => [id, name])),
  };
}

/** The known messages: the built-in ones of platforms that no file of the user's replaces, and those of such files. */
function messagesOf({ known }: AllPlatforms): Readonly<Record<string, readonly KnownError[]>> {
  return Object.fromEntries(known.map(({ id, errors }) => [id, errors ?? platformErrors[id] ?? []]));
}

const refusals =
  /^generic\/(?:status-40[13]|invalid-token|invalid-grant|no-token|not-logged-in|expired|header-value|codec-encode)/;

function isRefusal({ sightings }: RecognisedError): boolean {
  return sightings.some(({ id }) => refusals.test(id));
}

function checkedHere(report: Report | undefined, asked: readonly string[]): CheckedHere {
  if (!report) return { platforms: [], findings: [], isUncertain: false };
  return {
    platforms: report.platforms.filter(({ id, status }) => asked.includes(id) && status !== 'not-used'),
    findings: report.findings,
    isUncertain: report.gaps.some(({ uncertain }) => uncertain),
  };
}

function explain(error: RecognisedError, here: CheckedHere): Explanation {
  const named = error.sightings.flatMap(({ rules: names = [] }) => names);
  const causes = confirmCauses({ ranked: rankClasses(error), here, rules, named });
  const [platform, another] = error.platforms;
  const likely = causes.filter(({ likelihood, confirmed }) => likelihood !== 'low' || confirmed === true);
  const { words, detail } = wordsOf(error.sightings);
  return {
    error: words,
    ...(detail === undefined ? {} : { detail }),
    line: error.line,
    again: error.again,
    ...(platform !== undefined && another === undefined ? { platform } : {}),
    causes,
    credentialIsInnocent: likely.length > 0 && likely.every(({ class: name }) => classWords[name].innocent),
    checked: here.platforms.map(({ id }) => id),
  };
}

const weights: readonly Sighting['weight'][] = ['decides', 'narrows', 'hints', 'any'];

/** The message that says most, a platform's own before a general one. */
function wordsOf(sightings: readonly Sighting[]): { readonly words: string; readonly detail: string | undefined } {
  const [first] = [...sightings].sort(
    (a, b) =>
      Number(a.platform === undefined) - Number(b.platform === undefined) ||
      weights.indexOf(a.weight) - weights.indexOf(b.weight),
  );
  return { words: first?.error ?? '', detail: sightings.find(({ detail }) => detail !== undefined)?.detail };
}
