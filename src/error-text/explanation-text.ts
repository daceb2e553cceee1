import { findingLines } from '../report/finding-lines.ts';
import { spacedBlocks, textOfLines, wrapText } from '../report/layout.ts';
import { asciiText, labelledProse, type Page, prose, signOf } from '../report/page.ts';
import { commandLine, remedyLines, withOurName } from '../report/remedy-lines.ts';
import type { Cause, Explanation, LeakedToken } from '../types/error-text.ts';
import type { Finding } from '../types/finding.ts';
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
export function explanationText(input: ExplanationTextInput, page: Page): string {
  const blocks =
    input.explanations.length === 0
      ? [notRecognised(input, page)]
      : input.explanations.map((each) => explanationLines(each, input, page));
  const lines = spacedBlocks([...blocks, leakLines(input, page)]);
  return textOfLines(page.screen.unicode ? lines : lines.map(asciiText));
}

function explanationLines(explanation: Explanation, input: ExplanationTextInput, page: Page): readonly string[] {
  const { causes, platform, checked } = explanation;
  const confirmed = causes.filter((each) => each.confirmed === true);
  return spacedBlocks([
    headLines(explanation, input, page),
    ...(explanation.credentialIsInnocent ? [['  Your credential is not the cause.']] : []),
    ...confirmed.map((cause, at) => [
      ...(at === 0 ? ['  Confirmed on this machine:'] : []),
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
): readonly string[] {
  const name = platform === undefined ? undefined : (input.names.get(platform) ?? platform);
  const where =
    input.lines > 1 ? [`line ${[line, ...again].slice(0, 6).join(', ')}${again.length > 5 ? ', …' : ''}`] : [];
  const from = [...(name === undefined ? [] : [name]), ...where].join(', ');
  return [
    ...wrapText(error, page.screen.width).map((each) => page.paint.bold(each)),
    ...(from === '' ? [] : [`  ${from}`]),
    ...(detail === undefined ? [] : prose(`${detail}.`, 2, page)),
  ];
}

function confirmedLines(
  { class: name, evidence, rules, remedy }: Cause,
  { findings }: ExplanationTextInput,
  page: Page,
): readonly string[] {
  const mine = findings.filter(
    ({ rule, message }) => rules.includes(rule) && evidence.some(({ what }) => what === message),
  );
  if (mine.length > 0) return mine.flatMap((each, index) => [...(index > 0 ? [''] : []), ...findingLines(each, page)]);
  return [
    ...prose(page.paint.bold(classWords[name].cause), 4, page, `  ${signOf('error', page)}`),
    ...evidence.flatMap(({ what }) => labelledProse('found', page.show(what), page)),
    ...remedyLines([remedy], page),
  ];
}

/** The causes that may be: after a confirmed one only those that the text speaks for as well. */
function possibleLines(
  { causes, credentialIsInnocent }: Explanation,
  isConfirmed: boolean,
  page: Page,
): readonly string[] {
  const open = causes.filter(
    ({ confirmed, likelihood }) =>
      confirmed === 'unknown' && (!isConfirmed || likelihood === 'high' || page.screen.detail === 'verbose'),
  );
  // Of what has nothing to do with the credential, only such causes are shown.
  const fitting = credentialIsInnocent ? open.filter(({ class: name }) => classWords[name].innocent) : open;
  if (fitting.length === 0) return [];
  const shown = page.screen.detail === 'verbose' ? open : fitting.slice(0, mostCauses);
  const rest = fitting.slice(shown.length).map(({ class: name }) => name);
  const head = isConfirmed
    ? '  Also possible:'
    : fitting[0]?.likelihood === 'high'
      ? '  The likely cause first:'
      : '  Possible causes, most likely first:';
  return [
    head,
    ...shown.flatMap(({ class: name, remedy }) => [
      ...prose(classWords[name].cause, 4, page, `  ${page.glyphs.note}`),
      ...remedy.steps.flatMap(({ say }) => labelledProse('fix', page.show(say), page)),
    ]),
    ...(rest.length > 0 ? prose(`Less likely: ${rest.join(', ')} (-v shows all).`, 4, page) : []),
  ];
}

function ruledOutLines({ causes }: Explanation, page: Page): readonly string[] {
  const ruledOut = causes.filter(({ confirmed }) => confirmed === false);
  if (ruledOut.length === 0) return [];
  const names = ruledOut.map(({ class: name }) => name);
  return prose(`Ruled out by the check here: ${names.join(', ')}.`, 2, page);
}

/** The one command to go on with: the platform is asked, or the check is run where the error happened. */
function nextLines(
  platform: string | undefined,
  checked: readonly string[],
  causes: readonly Cause[],
  { names }: ExplanationTextInput,
  page: Page,
): readonly string[] {
  const command = (line: string): string => `    ${commandLine(withOurName(line, page.screen.call), page)}`;
  if (causes.some(({ confirmed }) => confirmed === true)) {
    const ids = checked.join(' ');
    return ['  To check again:', command(`auth-doctor check ${ids}`)];
  }
  if (checked.length === 0) {
    const name = platform === undefined ? undefined : names.get(platform);
    const words =
      name === undefined
        ? 'The platform is unknown. To check the ones that auth-doctor knows, on the machine where the error happened:'
        : `Nothing of ${name} was found here. On the machine where the error happened:`;
    return [...prose(words, 2, page), command(`auth-doctor check${platform === undefined ? '' : ` ${platform}`}`)];
  }
  if (causes.some(({ confirmed, class: name }) => confirmed === 'unknown' && classWords[name].toldBy === 'platform'))
    return ['  Only the platform can tell. To ask it:', command(`auth-doctor check ${checked.join(' ')} --online`)];
  return ['  To check again:', command(`auth-doctor check ${checked.join(' ')}`)];
}

function notRecognised({ lines }: ExplanationTextInput, page: Page): readonly string[] {
  const read = lines > 1 ? `None of these ${lines} lines is` : 'This is not';
  return spacedBlocks([
    prose(`Not recognised. ${read} an error about credentials that auth-doctor knows.`, 0, page),
    [
      '  To find the cause anyway:',
      ...prose(
        'give the whole output of the program, from the first line of the traceback to the last',
        4,
        page,
        `  ${page.glyphs.note}`,
      ),
      ...prose('check this machine, which needs no error text:', 4, page, `  ${page.glyphs.note}`),
      `    ${commandLine(withOurName('auth-doctor check', page.screen.call), page)}`,
    ],
  ]);
}

function leakLines({ leaks }: ExplanationTextInput, page: Page): readonly string[] {
  if (leaks.length === 0) return [];
  const kinds = [...new Map(leaks.map((each) => [`${each.what} ${each.revoke}`, each])).values()];
  return [
    ...prose(
      'The text contains credentials. If others can read it, they are leaked: revoke them.',
      4,
      page,
      `  ${signOf('warning', page)}`,
    ),
    ...kinds.flatMap(({ what, revoke }) => {
      const numbers = leaks.filter((each) => each.what === what && each.revoke === revoke).map(({ line }) => line);
      const shown = `${[...new Set(numbers)].slice(0, 6).join(', ')}${numbers.length > 6 ? ', …' : ''}`;
      return [
        ...prose(`${what}, line ${shown}${revoke === undefined ? '' : ': revoke it with'}`, 6, page, '    '),
        ...(revoke === undefined ? [] : [`      ${/^https?:/.test(revoke) ? revoke : commandLine(revoke, page)}`]),
      ];
    }),
  ];
}
