import { diagnoseWorld } from './diagnose.ts';
import { classWords } from './error-text/class-words.ts';
import { type CheckedHere, confirmCauses, isFailureClass, rulesOf } from './error-text/confirm-causes.ts';
import { explanationJson } from './error-text/explanation-json.ts';
import { findErrors, messageIds } from './error-text/find-errors.ts';
import { rankClasses } from './error-text/rank-classes.ts';
import { guardedSecrets } from './output/holds-secret.ts';
import { maskGuarded } from './output/mask-tokens.ts';
import { platformErrors } from './platform-errors.generated.ts';
import { type AllPlatforms, allPlatforms } from './providers/all-platforms.ts';
import { isPublicText } from './report/public-secret.ts';
import type { Shown, ShownData } from './report/shown-data.ts';
import { rules } from './rules.generated.ts';
import { allSecrets } from './secret.ts';
import type {
  Cause,
  ErrorExplanation,
  Explanation,
  LeakedToken,
  MessageMatch,
  RecognisedError,
} from './types/error-text.ts';
import type { Finding } from './types/finding.ts';
import type { KnownError } from './types/provider.ts';
import type { Report } from './types/report.ts';
import type { GivenWorld } from './types/world.ts';
import { withoutUnknowns } from './unknown/stand-in-world.ts';
import { version } from './version.ts';

/** How to look at this machine. */
export interface ExplainErrorOptions {
  /** False: the shells' startup files are left alone (`--no-rc`). */
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
  world: GivenWorld,
  options: ExplainErrorOptions = {},
): Promise<ExplainedText> {
  const platforms = await allPlatforms(withoutUnknowns(world));
  const { known } = platforms;
  const messages = messagesOf(platforms);
  const check = async (ids?: readonly string[], only?: ReadonlySet<string>): Promise<Report> =>
    await diagnoseWorld(world, { ...options, ...(ids ? { platforms: ids } : {}), ...(only ? { rules: only } : {}) });
  // First of all, so that the secrets of this machine are known before anything is looked for in the text.
  const report = await check();
  const secrets = guardedSecrets(allSecrets(), isPublicText);
  const { errors, leaks, lines } = await findErrors(slices, {
    providers: known,
    messages,
    raised: raisedHere(report),
    maskOwn: (text) => maskGuarded(text, secrets),
  });
  // A platform that serves everybody counts as used where its client is installed.
  const used = report.platforms
    .filter(({ status, installed }) => status !== 'not-used' || installed.some((each) => each.version !== undefined))
    .map(({ id }) => id);
  const checks = new Map<string, Promise<Report>>();
  const checkOnce = async (ids: readonly string[], only?: ReadonlySet<string>): Promise<Report> => {
    const key = `${ids.join()} ${only ? [...only].join() : ''}`;
    const made = checks.get(key) ?? check(ids, only);
    checks.set(key, made);
    return await made;
  };
  const explanations: Explanation[] = [];
  for (const error of errors) {
    // A refusal without a platform, such as a bare 401, may be from any platform in use.
    const possible = error.platforms.length > 0 ? error.platforms : isRefusal(error) ? used : [];
    const asked = possible.filter((id) => used.includes(id));
    const remark = known.find(({ id }) => error.platforms.length === 1 && id === error.platforms[0])?.rotation?.remark;
    explanations.push(await explain(error, { asked, messages, remark }, checkOnce));
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

/** The explanations as data for programs, with every name that looks like a secret masked. */
export function errorExplanation({
  explanations,
  leaks,
  lines,
  exitCode,
  report,
}: ExplainedText): Shown<ErrorExplanation> & ShownData {
  const tool = { name: 'auth-doctor', version } as const;
  return explanationJson({ schemaVersion: 1, tool, summary: { exitCode, lines }, explanations, leaks }, report);
}

/** The known messages: the built-in ones of platforms that no file of the user's replaces, and those of such files. */
function messagesOf({ known }: AllPlatforms): Readonly<Record<string, readonly KnownError[]>> {
  return Object.fromEntries(known.map(({ id, errors }) => [id, errors ?? platformErrors[id] ?? []]));
}

/** What the replays say that clients raise here: whatever it is, it is known where it happens. */
function raisedHere({ platforms, findings }: Report): Messages {
  const raised = platforms.map(({ id, clients }) => {
    const messages = clients.flatMap(({ client, raises }) =>
      raises.flatMap(({ class: name, message, phase }): readonly KnownError[] => {
        const [line = ''] = message.replaceAll('[secret]', '{secret}').split('\n');
        const classes = findings
          .filter(({ explains = [] }) => explains.some((each) => each.client === client && each.phase === phase))
          .flatMap(({ rule }) => rules.find((each) => each.id === rule)?.failureClass ?? []);
        if (line.length < leastWords || classes.length === 0) return [];
        return [
          { message: `${name.split('.').at(-1)}: ${line}`, classes: [...new Set(classes.filter(isFailureClass))] },
        ];
      }),
    );
    return [id, messages] as const;
  });
  return Object.fromEntries(raised);
}

/** A shorter message is no client's own. */
const leastWords = 12;

const refusals =
  /^generic\/(?:status-40[13]|invalid-token|invalid-grant|no-token|not-logged-in|expired|header-value|codec-encode)/;

function isRefusal({ matches }: RecognisedError): boolean {
  return matches.some(({ id }) => refusals.test(id));
}

type Messages = Readonly<Record<string, readonly KnownError[]>>;

function checkedHere(
  report: Report,
  { matches }: RecognisedError,
  asked: readonly string[],
  messages: Messages,
): CheckedHere {
  const platforms = report.platforms.filter(({ id }) => asked.includes(id));
  const raised = platforms.flatMap(({ clients }) =>
    clients.flatMap(({ client, raises }) =>
      raises
        .filter(({ class: name, message }) => {
          const ids = messageIds(`${name}: ${message}`, messages);
          return matches.some(({ id, weight }) => weight !== 'any' && ids.includes(id));
        })
        .map(({ phase }) => ({ client, phase })),
    ),
  );
  return { platforms, findings: report.findings, raised, isUncertain: report.gaps.some(({ uncertain }) => uncertain) };
}

const nowhere: CheckedHere = { platforms: [], findings: [], raised: [], isUncertain: false };

async function explain(
  error: RecognisedError,
  {
    asked,
    messages,
    remark,
  }: { readonly asked: readonly string[]; readonly messages: Messages; readonly remark: string | undefined },
  check: (ids: readonly string[], only?: ReadonlySet<string>) => Promise<Report>,
): Promise<Explanation> {
  const ranked = rankClasses(error);
  const named = error.matches.flatMap(({ rules: names = [] }) => names);
  const here = asked.length > 0 ? checkedHere(await check(asked), error, asked, messages) : nowhere;
  // The whole check tells each fault once, by its deepest cause. The rules that answer this error are asked alone where
  // that cause is not one of the error's.
  const answering = new Set([...named, ...ranked.flatMap(({ class: name }) => rulesOf(name, rules))]);
  const causesIn = (each: CheckedHere) => confirmCauses({ ranked, here: each, rules, named, remark });
  const holds = (causes: readonly Cause[]): boolean =>
    causes.some(({ confirmed, class: name }) => confirmed === true && ranked.some((each) => each.class === name));
  let causes = causesIn(here);
  if (here.platforms.length > 0 && !holds(causes)) {
    const alone = causesIn(checkedHere(await check(asked, answering), error, asked, messages));
    if (holds(alone)) causes = alone;
  }
  const [platform, another] = error.platforms;
  const likely = causes.filter(({ likelihood, confirmed }) => likelihood !== 'low' || confirmed === true);
  const { words, detail } = wordsOf(error.matches);
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

const weights: readonly MessageMatch['weight'][] = ['decides', 'narrows', 'hints', 'any'];

/** The message that says most, a platform's own before a general one. */
function wordsOf(matches: readonly MessageMatch[]): { readonly words: string; readonly detail: string | undefined } {
  const [first] = [...matches].sort(
    (a, b) =>
      Number(a.platform === undefined) - Number(b.platform === undefined) ||
      weights.indexOf(a.weight) - weights.indexOf(b.weight),
  );
  return { words: first?.error ?? '', detail: matches.find(({ detail }) => detail !== undefined)?.detail };
}
