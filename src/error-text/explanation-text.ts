import { findingLines } from '../report/finding-lines.ts';
import { spacedBlocks, textOfLines, wrapText } from '../report/layout.ts';
import { asciiText, labelledProse, type Page, prose, signOf } from '../report/page.ts';
import { commandLine, remedyLines, withOurName } from '../report/remedy-lines.ts';
import type { Cause, Explanation, LeakedToken } from '../types/error-text.ts';
import type { FailureClass } from '../types/failure-class.ts';
import type { Finding } from '../types/finding.ts';
import { joinWords, ourOwn, say, type Words } from '../value/untrusted.ts';
import { classWords } from './class-words.ts';

/** What the screen is made from. */
export interface ExplanationTextInput {
  readonly explanations: readonly Explanation[];
  readonly leaks: readonly (LeakedToken & { readonly revoke?: string })[];
  /** The findings that confirm causes, by their rule. */
  readonly findings: readonly Finding[];
  /** The names of the platforms, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly lines: number;
}

/** So many causes are shown that nothing confirms or rules out. */
const mostCauses = 4;

/** The explanations of a text for people. Nothing of the text is in it but line numbers. */
export function explanationText(input: ExplanationTextInput, page: Page): Words {
  const blocks =
    input.explanations.length === 0
      ? [notRecognised(input, page)]
      : input.explanations.map((each) => explanationLines(each, input, page));
  const lines = spacedBlocks([...blocks, leakLines(input, page)]);
  return textOfLines(page.screen.unicode ? lines : lines.map(asciiText));
}

function explanationLines(explanation: Explanation, input: ExplanationTextInput, page: Page): readonly Words[] {
  const { causes, platform, checked } = explanation;
  const confirmed = causes.filter((each) => each.confirmed === true);
  return spacedBlocks([
    headLines(explanation, input, page),
    ...(explanation.credentialIsInnocent ? [[say`  Your credential is not the cause.`]] : []),
    ...confirmed.map((cause, at) => [
      ...(at === 0 ? [say`  Confirmed on this machine:`] : []),
      ...confirmedLines(cause, input, page),
    ]),
    possibleLines(explanation, confirmed.length > 0, page),
    ruledOutLines(explanation, page),
    nextLines(platform, checked, causes, input, page),
  ]);
}

function headLines(
  { error, detail, line, again, platform }: Explanation,
  input: ExplanationTextInput,
  page: Page,
): readonly Words[] {
  const name = platform === undefined ? undefined : (input.names.get(platform) ?? platform);
  const where = input.lines > 1 ? [say`line ${numberList([line, ...again])}`] : [];
  const from = joinWords([...(name === undefined ? [] : [page.show(name)]), ...where], ', ');
  return [
    ...wrapText(page.show(error), page.screen.width).map((each) => page.paint.bold(each)),
    ...(from === '' ? [] : [say`  ${from}`]),
    ...(detail === undefined ? [] : prose(say`${page.show(detail)}.`, 2, page)),
  ];
}

function confirmedLines(
  { class: name, evidence, rules, remedy }: Cause,
  { findings }: ExplanationTextInput,
  page: Page,
): readonly Words[] {
  const mine = findings.filter(
    ({ rule, message }) => rules.includes(rule) && evidence.some(({ what }) => what === message),
  );
  if (mine.length > 0)
    return mine.flatMap((each, index) => [...(index > 0 ? [say``] : []), ...findingLines(each, page)]);
  return [
    ...prose(page.paint.bold(causeWords(name)), 4, page, say`  ${signOf('error', page)}`),
    ...evidence.flatMap(({ what }) => labelledProse(say`found`, page.show(what), page)),
    ...remedyLines([remedy], page),
  ];
}

/** The causes that may be: after a confirmed one only those that the text speaks for as well. */
function possibleLines(
  { causes, credentialIsInnocent }: Explanation,
  isConfirmed: boolean,
  page: Page,
): readonly Words[] {
  const open = causes.filter(
    ({ confirmed, likelihood }) =>
      confirmed === 'unknown' && (!isConfirmed || likelihood === 'high' || page.screen.detail === 'verbose'),
  );
  // Of what has nothing to do with the credential, only such causes are shown.
  const fitting = credentialIsInnocent ? open.filter(({ class: name }) => classWords[name].innocent) : open;
  if (fitting.length === 0) return [];
  const shown = page.screen.detail === 'verbose' ? open : fitting.slice(0, mostCauses);
  const rest = fitting.slice(shown.length).map(({ class: name }) => say`${name}`);
  const head = isConfirmed
    ? say`  Also possible:`
    : fitting[0]?.likelihood === 'high'
      ? say`  The likely cause first:`
      : say`  Possible causes, most likely first:`;
  return [
    head,
    ...shown.flatMap(({ class: name, remedy }) => [
      ...prose(causeWords(name), 4, page, say`  ${page.glyphs.note}`),
      ...remedy.steps.flatMap((step) => labelledProse(say`fix`, page.show(step.say), page)),
    ]),
    ...(rest.length > 0 ? prose(say`Less likely: ${joinWords(rest, ', ')} (-v shows all).`, 4, page) : []),
  ];
}

function ruledOutLines({ causes }: Explanation, page: Page): readonly Words[] {
  const ruledOut = causes.filter(({ confirmed }) => confirmed === false);
  if (ruledOut.length === 0) return [];
  const names = ruledOut.map(({ class: name }) => say`${name}`);
  return prose(say`Ruled out by the check here: ${joinWords(names, ', ')}.`, 2, page);
}

/** The one command to go on with: the platform is asked, or the check is run where the error happened. */
function nextLines(
  platform: string | undefined,
  checked: readonly string[],
  causes: readonly Cause[],
  { names }: ExplanationTextInput,
  page: Page,
): readonly Words[] {
  const command = (line: Words): Words => say`    ${commandLine(withOurName(line, page.screen.call), page)}`;
  const ids = page.show(checked.join(' '));
  if (causes.some(({ confirmed }) => confirmed === true)) {
    return [say`  To check again:`, command(say`auth-doctor check ${ids}`)];
  }
  if (checked.length === 0) {
    const name = platform === undefined ? undefined : names.get(platform);
    const words =
      name === undefined
        ? say`The platform is unknown. To check the ones that auth-doctor knows, on the machine where the error happened:`
        : say`Nothing of ${page.show(name)} was found here. On the machine where the error happened:`;
    return [
      ...prose(words, 2, page),
      command(say`auth-doctor check${platform === undefined ? '' : say` ${page.show(platform)}`}`),
    ];
  }
  if (causes.some(({ confirmed, class: name }) => confirmed === 'unknown' && classWords[name].toldBy === 'platform'))
    return [say`  Only the platform can tell. To ask it:`, command(say`auth-doctor check ${ids} --online`)];
  return [say`  To check again:`, command(say`auth-doctor check ${ids}`)];
}

function notRecognised({ lines }: ExplanationTextInput, page: Page): readonly Words[] {
  const read = lines > 1 ? say`None of these ${lines} lines is` : say`This is not`;
  return spacedBlocks([
    prose(say`Not recognised. ${read} an error about credentials that auth-doctor knows.`, 0, page),
    [
      say`  To find the cause anyway:`,
      ...prose(
        say`give the whole output of the program, from the first line of the traceback to the last`,
        4,
        page,
        say`  ${page.glyphs.note}`,
      ),
      ...prose(say`check this machine, which needs no error text:`, 4, page, say`  ${page.glyphs.note}`),
      say`    ${commandLine(withOurName(say`auth-doctor check`, page.screen.call), page)}`,
    ],
  ]);
}

function leakLines({ leaks }: ExplanationTextInput, page: Page): readonly Words[] {
  if (leaks.length === 0) return [];
  const kinds = [...new Map(leaks.map((each) => [`${each.what} ${each.revoke}`, each])).values()];
  return [
    ...prose(
      say`The text contains credentials. If others can read it, they are leaked: revoke them.`,
      4,
      page,
      say`  ${signOf('warning', page)}`,
    ),
    ...kinds.flatMap(({ what, revoke }) => {
      const numbers = leaks.filter((each) => each.what === what && each.revoke === revoke).map(({ line }) => line);
      const shown = numberList([...new Set(numbers)]);
      return [
        ...prose(
          say`${page.show(what)}, line ${shown}${revoke === undefined ? '' : ': revoke it with'}`,
          6,
          page,
          say`    `,
        ),
        ...(revoke === undefined
          ? []
          : [say`      ${/^https?:/.test(revoke) ? page.show(revoke) : commandLine(page.show(revoke), page)}`]),
      ];
    }),
  ];
}

/** The cause that a class stands for, in our own words. */
function causeWords(name: FailureClass): Words {
  return ourOwn(classWords[name].cause);
}

/** The first numbers of lines. */
function numberList(numbers: readonly number[]): Words {
  const first = numbers.slice(0, 6).map((number) => say`${number}`);
  return say`${joinWords(first, ', ')}${numbers.length > 6 ? ', …' : ''}`;
}
