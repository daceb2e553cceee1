import { diagnoseWorld } from './diagnose.ts';
import { classWords } from './error-text/class-words.ts';
import { type CheckedHere, confirmCauses } from './error-text/confirm-causes.ts';
import { findErrors } from './error-text/find-errors.ts';
import { rankClasses } from './error-text/rank-classes.ts';
import { guardedSecrets } from './output/holds-secret.ts';
import { maskGuarded } from './output/mask-tokens.ts';
import { platformErrors } from './platform-errors.generated.ts';
import { allPlatforms } from './providers/all-platforms.ts';
import { isPublicText } from './report/public-secret.ts';
import { rules } from './rules.generated.ts';
import { allSecrets } from './secret.ts';
import type { ErrorExplanation, Explanation, RecognisedError, Sighting } from './types/error-text.ts';
import type { ProviderData } from './types/provider.ts';
import type { Report } from './types/report.ts';
import type { World } from './types/world.ts';
import { version } from './version.ts';

/** How to look at this machine. */
export interface ExplainErrorOptions {
  /** False: the shells' start-up files are left alone (`--no-rc`). */
  readonly lookAtRcFiles?: boolean;
}

/**
 * Explains the errors in a text of any size: which client or server said it, what the possible causes are, and which of
 * them hold in this world. Reads only, and nothing is sent. No part of the text is in what it gives.
 */
export async function explainErrorText(
  slices: AsyncIterable<Uint8Array>,
  world: World,
  options: ExplainErrorOptions = {},
): Promise<ErrorExplanation> {
  const { known } = await allPlatforms(world);
  const check = async (platforms?: readonly string[]): Promise<Report> =>
    await diagnoseWorld(world, { ...options, ...(platforms ? { platforms } : {}) });
  // First of all, so that the secrets of this machine are known before anything is looked for in the text.
  const all = await check();
  const secrets = guardedSecrets(allSecrets(), isPublicText);
  const { errors, leaks, lines } = await findErrors(slices, {
    providers: known,
    messages: messagesOf(known),
    maskOwn: (text) => maskGuarded(text, secrets),
  });
  const used = all.platforms.filter(({ status }) => status !== 'not-used').map(({ id }) => id);
  const explanations: Explanation[] = [];
  for (const error of errors) {
    const asked = (error.platforms.length > 0 ? error.platforms : refusals(error) ? used : []).filter((id) =>
      used.includes(id),
    );
    explanations.push(explain(error, checkedHere(asked.length > 0 ? await check(asked) : undefined, asked)));
  }
  const isError = explanations.some(({ causes }) =>
    causes.some(({ confirmed, severity }) => confirmed === true && severity === 'error'),
  );
  return {
    schemaVersion: 1,
    tool: { name: 'auth-doctor', version },
    summary: { exitCode: explanations.length === 0 ? 3 : isError ? 1 : 0, lines },
    explanations,
    leaks: leaks.map((leak) => {
      const revoke = known.find(({ id }) => id === leak.platform);
      return { ...leak, ...(revoke ? { revoke: revoke.commands?.revoke ?? revoke.pages.revoke } : {}) };
    }),
  };
}

/** The known messages: the built-in ones of platforms that no file of the user's replaces, and those of such files. */
function messagesOf(known: readonly ProviderData[]): Readonly<Record<string, NonNullable<ProviderData['errors']>>> {
  return Object.fromEntries(known.map(({ id, errors }) => [id, errors ?? platformErrors[id] ?? []]));
}

/** Whether an error that names no platform is a refusal, as a bare 401: then any platform in use may have said it. */
function refusals({ sightings }: RecognisedError): boolean {
  return sightings.some(({ id }) =>
    /^generic\/(?:status-40[13]|invalid-token|no-token|not-logged-in|expired)/.test(id),
  );
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
  const ranked = rankClasses(error);
  const causes = confirmCauses({
    ranked,
    here,
    rules,
    named: error.sightings.flatMap(({ rules: names = [] }) => names),
  });
  const [platform, another] = error.platforms;
  const likely = causes.filter(({ likelihood, confirmed }) => likelihood !== 'low' || confirmed === true);
  return {
    error: wordsOf(error.sightings),
    line: error.line,
    again: error.again,
    ...(platform !== undefined && another === undefined ? { platform } : {}),
    causes,
    credentialIsInnocent: likely.length > 0 && likely.every(({ class: name }) => classWords[name].innocent),
    checked: here.platforms.length > 0,
  };
}

const weights: readonly Sighting['weight'][] = ['decides', 'narrows', 'hints', 'any'];

/** The message that says most, a platform's own before a general one. */
function wordsOf(sightings: readonly Sighting[]): string {
  const [first] = [...sightings].sort(
    (a, b) =>
      weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
      Number(a.platform === undefined) - Number(b.platform === undefined),
  );
  return first ? `${first.error}${first.detail ? ` (${first.detail})` : ''}` : '';
}
