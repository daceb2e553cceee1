import { documentTitle, type FoundIn, findingPlace } from '../report-document.ts';
import { type ShownStep, shownSteps, verifyCommand } from '../shown-words.ts';
import { element, escaped, htmlCode } from './html-text.ts';

const colors = { error: 'bad', warning: 'warn', note: 'note' } as const;

/** One finding: what is wrong, what was found, why, and the steps that fix it; with `reports`, those that have it. */
export function htmlFinding(same: readonly [FoundIn, ...FoundIn[]], reports: string | undefined): string {
  const [first] = same;
  const { finding, from } = first;
  const { severity, rule, cause, remedy } = finding;
  const seen = same.flatMap((each) =>
    each.finding.evidence.map(({ place, what, wins }) => {
      const where = place ? `${htmlCode(findingPlace({ ...each.finding, place }, each.from.report))} ` : '';
      return `<li>${where}${escaped(what)}${wins ? ' <b>(used)</b>' : ''}</li>`;
    }),
  );
  const verify = verifyCommand([remedy], from.report);
  return [
    `<article class="finding ${severity}">`,
    `<h3><span class="badge ${colors[severity]}">${severity}</span> ${escaped(documentTitle(first))}</h3>`,
    element('p', 'faint', htmlCode(rule)),
    '<dl>',
    row('Reports', escaped(reports ?? '')),
    row('Found', element('ul', '', ...new Set(seen))),
    row('Cause', escaped(cause)),
    row('Fix', stepList(shownSteps(remedy, from.report))),
    row('Won’t help', (remedy.wontHelp ?? []).map((text) => element('p', '', escaped(text))).join('')),
    row('Verify', verify === undefined ? '' : commandHtml(verify)),
    '</dl>',
    '</article>',
  ].join('');
}

function row(term: string, content: string): string {
  return content === '' ? '' : `<dt>${term}</dt><dd>${content}</dd>`;
}

function stepList(steps: readonly ShownStep[]): string {
  const items = steps.map(({ say, command, text, url }) =>
    element(
      'li',
      '',
      escaped(say),
      url === undefined ? '' : ` <a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`,
      command === undefined ? '' : commandHtml(command),
      text === undefined ? '' : `<pre><code>${text.map(escaped).join('\n')}</code></pre>`,
    ),
  );
  return steps.length === 1 ? element('ul', '', ...items) : element('ol', '', ...items);
}

/** A command; where it does not fit into a line, it is broken between its words, not after `--`. */
function commandHtml(command: string): string {
  const words = command.split(' ').map((word) => (word === '' ? '' : `<span>${escaped(word)}</span>`));
  return `<pre><code>${words.join(' ')}</code></pre>`;
}
