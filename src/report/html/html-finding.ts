import { documentTitle, type FoundIn, findingPlace } from '../report-document.ts';
import { type ShownStep, shownSteps, verifyCommand } from '../shown-words.ts';
import { element, escaped, htmlCode } from './html-text.ts';

const colors = { error: 'bad', warning: 'warn', note: 'note' } as const;

/** One finding: what is wrong, what was found, why, and the steps that fix it. */
export function htmlFinding(found: FoundIn, isOneOfMany: boolean): string {
  const { finding, from } = found;
  const { severity, rule, cause, evidence, remedy } = finding;
  const seen = evidence.map(({ place, what, wins }) => {
    const where = place ? `${htmlCode(findingPlace({ ...finding, place }, from.report))} ` : '';
    return `<li>${where}${escaped(what)}${wins ? ' <b>(used)</b>' : ''}</li>`;
  });
  const verify = verifyCommand([remedy], from.report);
  return [
    `<article class="finding ${severity}">`,
    `<h3><span class="badge ${colors[severity]}">${severity}</span> ${escaped(documentTitle(found))}</h3>`,
    element('p', 'faint', `${htmlCode(rule)}${isOneOfMany ? ` · ${escaped(from.name)}` : ''}`),
    '<dl>',
    row('Found', element('ul', '', ...seen)),
    row('Cause', escaped(cause)),
    row('Fix', stepList(shownSteps(remedy, from.report))),
    row('Won’t help', (remedy.wontHelp ?? []).map((text) => element('p', '', escaped(text))).join('')),
    row('Verify', verify === undefined ? '' : `<pre><code>${escaped(verify)}</code></pre>`),
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
      command === undefined ? '' : `<pre><code>${escaped(command)}</code></pre>`,
      text === undefined ? '' : `<pre><code>${text.map(escaped).join('\n')}</code></pre>`,
    ),
  );
  return steps.length === 1 ? element('ul', '', ...items) : element('ol', '', ...items);
}
