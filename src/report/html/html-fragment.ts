import type { JsonPlatform, JsonReport } from '../../types/json-report.ts';
import { usedPlaces } from '../chain-view.ts';
import { textWithTilde } from '../gap-lines.ts';
import {
  countedFindings,
  isOfSomething,
  type NamedReport,
  type ReportDocument,
  reportNames,
  sameFindings,
} from '../report-document.ts';
import { verdictWords } from '../verdict-words.ts';
import { htmlChains } from './html-chain.ts';
import { htmlFinding } from './html-finding.ts';
import { htmlLifetimes } from './html-lifetimes.ts';
import { element, escaped, htmlCode } from './html-text.ts';

/** So many findings are shown in full: a page of more is read by nobody. */
const mostFindings = 500;

const states: Readonly<
  Record<JsonPlatform['status'], { readonly sign: string; readonly words: string; readonly is: string }>
> = {
  healthy: { sign: '✓', words: 'healthy', is: 'good' },
  problems: { sign: '✗', words: 'problems', is: 'bad' },
  unknown: { sign: '?', words: 'unknown', is: 'warn' },
  'not-used': { sign: '–', words: 'not used', is: 'faint' },
  skipped: { sign: '–', words: 'skipped', is: 'faint' },
};

/**
 * A document as a fragment of HTML: with `htmlStyle` before it, a notebook can show it. It has no
 * script, loads nothing, and has no ids that could meet those of another one.
 */
export function htmlFragment(document: ReportDocument): string {
  const { reports, failure, version } = document;
  const isOneOfMany = reports.length > 1;
  const found = sameFindings(document);
  return [
    '<div class="auth-doctor">',
    headerOf(document),
    failure === undefined ? '' : element('p', 'bad', escaped(failure)),
    isOneOfMany ? matrix(reports) : reports.map(({ report }) => glance(report)).join(''),
    differences(document),
    findingList(found, document),
    ...reports.map((named) => reportSection(named, isOneOfMany)),
    element('p', 'faint made', escaped(`Made by auth-doctor ${version}. No secret is in this page.`)),
    '</div>',
    '',
  ]
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n');
}

function headerOf({ command, reports, failure }: ReportDocument): string {
  const title = failure === undefined ? `auth-doctor ${command}` : 'auth-doctor failed';
  const [only] = reports;
  const about = reports.length === 1 && only ? aboutWords(only.report) : [];
  const errors = reports.some(({ report }) => report.summary.errors > 0);
  const sum =
    failure === undefined
      ? element(
          'p',
          `sum ${errors ? 'bad' : isOfSomething(reports) ? 'good' : 'faint'}`,
          escaped(countedFindings(reports)),
        )
      : '';
  return `<header><h1>${escaped(title)}</h1>${sum}${element('p', 'faint', about.join(' · '))}</header>`;
}

function aboutWords({ host, subject, started, coverage, summary }: JsonReport): readonly string[] {
  return [
    host ? escaped(host.name) : '',
    subject
      ? `${escaped(subject.repository)}${subject.branch === undefined ? '' : ` (${escaped(subject.branch)})`}${subject.commit === undefined ? '' : ` ${htmlCode(subject.commit.slice(0, 12))}`}`
      : '',
    `<time datetime="${escaped(started)}">${escaped(started.slice(0, 16).replace('T', ' '))} UTC</time>`,
    coverage ? `${coverage.files + coverage.objects} files and objects scanned` : '',
    summary.ignored > 0 ? `${summary.ignored} ignored` : '',
    summary.online ? 'platforms were asked' : '',
  ].filter((text) => text !== '');
}

function badge(status: JsonPlatform['status']): string {
  const { sign, words, is } = states[status];
  return `<span class="badge ${is}"><span aria-hidden="true">${sign}</span> ${words}</span>`;
}

/** The state of each platform of one report. */
function glance(report: JsonReport): string {
  const used = report.platforms.filter(({ status }) => status !== 'not-used');
  const others = report.platforms.filter(({ status }) => status === 'not-used').map(({ name }) => name);
  const cards = used.map((platform) => {
    const places = [...new Set(platform.clients.flatMap((client) => usedPlaces(client, report)))];
    const credential = platform.reason === undefined ? places.map(htmlCode).join(', ') : escaped(platform.reason);
    return `<li><b>${escaped(platform.name)}</b>${badge(platform.status)}${element('p', '', credential)}</li>`;
  });
  return (
    element('ul', 'cards', ...cards) +
    (others.length === 0 ? '' : element('p', 'faint', escaped(`Not used here: ${others.join(', ')}`)))
  );
}

/** The state of each platform in each report: what a fleet is looked at with. */
function matrix(reports: readonly NamedReport[]): string {
  const platforms = new Map(
    reports.flatMap(({ report }) =>
      report.platforms.filter(({ status }) => status !== 'not-used').map(({ id, name }) => [id, name] as const),
    ),
  );
  const head = `<tr><th scope="col">Report</th>${[...platforms.values()].map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}<th scope="col">Findings</th></tr>`;
  const rows = reports.map(({ name, report }) => {
    const cells = [...platforms.keys()].map((id) => {
      const platform = report.platforms.find((each) => each.id === id);
      return `<td>${platform ? badge(platform.status) : '<span class="faint">not checked</span>'}</td>`;
    });
    return `<tr><th scope="row">${escaped(name)}</th>${cells.join('')}<td>${escaped(countedFindings([{ name, report }]))}</td></tr>`;
  });
  return `<h2>Reports</h2><div class="table" role="region" aria-label="State of each platform in each report" tabindex="0"><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function differences({ differences: all }: ReportDocument): string {
  if (all.length === 0) return '';
  const rows = all.flatMap(({ what, values }) =>
    values.map(
      (value, index) =>
        `<tr>${index === 0 ? `<th scope="rowgroup" rowspan="${values.length}">${escaped(what)}</th>` : ''}<td>${value.reports.map(escaped).join(', ')}</td><td>${escaped(value.is)}</td></tr>`,
    ),
  );
  return `<h2>Comparison</h2><div class="table" role="region" aria-label="Comparison of the reports" tabindex="0"><table><thead><tr><th scope="col">What</th><th scope="col">Reports</th><th scope="col">Value</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function findingList(found: ReturnType<typeof sameFindings>, document: ReportDocument): string {
  if (found.length === 0) return '';
  const more = found.length - mostFindings;
  return [
    '<h2>Findings</h2>',
    ...found
      .slice(0, mostFindings)
      .map((each) => htmlFinding(each, document.reports.length > 1 ? reportNames(each, document) : undefined)),
    more > 0 ? element('p', '', escaped(`… and ${more} more.`)) : '',
  ].join('\n');
}

function reportSection({ name, report }: NamedReport, isOneOfMany: boolean): string {
  const used = report.platforms.filter(({ status, clients }) => status !== 'not-used' && clients.length > 0);
  const gaps = [
    ...new Set(report.gaps.map(({ what, client }) => (client === undefined ? what : `${client}: ${what}`))),
  ];
  const level = isOneOfMany ? 3 : 2;
  const heading = (text: string): string => `<h${level}>${escaped(text)}</h${level}>`;
  return [
    isOneOfMany ? `<h2>${escaped(name)}</h2>${element('p', 'faint', aboutWords(report).join(' · '))}` : '',
    htmlLifetimes(report, heading),
    ...used.map(
      (platform) =>
        `<section aria-label="${escaped(`${isOneOfMany ? `${name}: ` : ''}${platform.name}`)}">${heading(platform.name)}<p>${badge(platform.status)} ${escaped(verdictWords(platform.verdict)?.words ?? '')}</p>${htmlChains(platform, report)}</section>`,
    ),
    gaps.length === 0
      ? ''
      : heading('Unknown') +
        element('ul', '', ...gaps.map((what) => element('li', '', escaped(textWithTilde(what, report.host?.home))))),
  ].join('\n');
}
