import { documentTitle, type FoundIn, findingPlace } from '../report-document.ts';
import { recheckCommand, type ShownStep, shownSteps } from '../shown-words.ts';
import { element, html, htmlCode } from './html-text.ts';

const colors = { error: 'bad', warning: 'warn', note: 'note' } as const;

/** One finding: what is wrong, what was found, why, and the steps that fix it. */
export function htmlFinding(found: FoundIn, isOneOfMany: boolean): string {
  const { finding, from } = found;
  const { severity, rule, cause, evidence, remedy } = finding;
  const seen = evidence.map(({ place, what, wins }) => {
    const where = place ? `${htmlCode(findingPlace({ ...finding, place }, from.report))} ` : '';
    return `<li>${where}${html(what)}${wins ? ' <b>(used)</b>' : ''}</li>`;
  });
  const verify = recheckCommand([remedy], from.report);
  return [
    `<article class="finding ${severity}">`,
    `<h3><span class="badge ${colors[severity]}">${severity}</span> ${html(documentTitle(found))}</h3>`,
    element('p', 'faint', `${htmlCode(rule)}${isOneOfMany ? ` · ${html(from.name)}` : ''}`),
    '<dl>',
    row('Found', element('ul', '', ...seen)),
    row('Cause', html(cause)),
    row('Fix', stepList(shownSteps(remedy, from.report))),
    row('Won’t help', (remedy.wontHelp ?? []).map((text) => element('p', '', html(text))).join('')),
    row('Verify', verify === undefined ? '' : `<pre><code>${html(verify)}</code></pre>`),
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
      html(say),
      url === undefined ? '' : ` <a href="${html(url)}" rel="noreferrer">${html(url)}</a>`,
      command === undefined ? '' : `<pre><code>${html(command)}</code></pre>`,
      text === undefined ? '' : `<pre><code>${text.map(html).join('\n')}</code></pre>`,
    ),
  );
  return steps.length === 1 ? element('ul', '', ...items) : element('ol', '', ...items);
}
