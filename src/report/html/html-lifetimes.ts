import { durationWords } from '../../rule-kit/evidence.ts';
import type { JsonReport } from '../../types/json-report.ts';
import { type Lifetime, lifetimes, lifetimeWords } from '../chain-view.ts';
import { escaped, htmlCode } from './html-text.ts';

/** Less than this share of a life is little. */
const little = 0.2;

/** How long the tokens of a report live, as bars: what is left of each life. */
export function htmlLifetimes(report: JsonReport, heading: (text: string) => string): string {
  const all = lifetimes(report);
  if (all.length === 0) return '';
  const now = new Date(report.started);
  return `${heading('Token lifetimes')}<ul class="lives">${all.map((each) => lifeHtml(each, now)).join('')}</ul>`;
}

function lifeHtml({ platform, slot, place, issued, expires, used }: Lifetime, now: Date): string {
  const left = expires - now.getTime();
  const whole = expires - (issued ?? now.getTime());
  const share = left <= 0 || whole <= 0 ? 0 : Math.min(1, left / whole);
  const state = share === 0 ? 'over' : share < little ? 'warn' : 'good';
  const of = issued === undefined || whole <= 0 ? '' : ` of ${durationWords(Math.round(whole / 1000))}`;
  return [
    `<li><span><b>${escaped(`${platform} ${slot}`)}</b> ${htmlCode(place)}${used ? ' (used)' : ''}</span>`,
    `<span class="bar ${state}" aria-hidden="true">${share === 0 ? '' : `<span style="width:${(share * 100).toFixed(1)}%"></span>`}</span>`,
    `<span class="${share === 0 ? 'bad' : ''}">${escaped(lifetimeWords(expires, now))}${escaped(of)}</span></li>`,
  ].join('');
}
