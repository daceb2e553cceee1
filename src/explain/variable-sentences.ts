import { raisedWords } from '../report/client-words.ts';
import type { Page } from '../report/page.ts';
import { valueWords } from '../rule-kit/evidence.ts';
import { placeName } from '../rule-kit/place-name.ts';
import type { ChainEntry, Resolution, Slot } from '../types/resolution.ts';
import { decidesWords } from './decides-words.ts';
import { resolutionDifference } from './resolution-difference.ts';
import { variableEntries } from './variable-entries.ts';
import type { VariableReader } from './variable-explanation.ts';

/** What a variable does to one client here, and what would happen without it, in sentences. */
export function variableSentences(
  reader: VariableReader,
  name: string,
  slots: readonly Slot[],
  page: Page,
): readonly string[] {
  const about =
    slots.length > 0
      ? slots.flatMap((slot) => slotSentences(slot, reader, name, page))
      : steeringSentences(reader, page);
  return [...about, ...(reader.isSet ? raisedSentences(reader, page) : [])];
}

function slotSentences(slot: Slot, reader: VariableReader, name: string, page: Page): readonly string[] {
  const { now, without, tried, anyCase } = reader;
  const mine = variableEntries(now, name, anyCase).filter((entry) => entry.slot === slot);
  const rivals = now.chain.filter((entry) => entry.slot === slot && !mine.includes(entry));
  const winner = rivals.find(({ wins }) => wins);
  const wins = mine.some((entry) => entry.wins);
  if (!reader.isSet) {
    if (variableEntries(tried.set, name, anyCase).some((entry) => entry.slot === slot && entry.wins))
      return [winner ? `If set, it would override ${names([winner], page)}.` : 'If set, it would be used.'];
    return winner ? [`If set, ${names([winner], page)} would still be used.`] : [];
  }
  if (wins) {
    const losers = rivals.filter(({ state }) => state !== 'absent');
    return [
      losers.length > 0 ? `It overrides ${names(losers, page)}.` : 'It is used, and no other place sets one.',
      afterwards(slot, without, page),
    ];
  }
  const changes = resolutionDifference(without, now);
  return [
    mine.some(({ problem }) => problem?.effect === 'fatal')
      ? 'The client fails on it.'
      : winner
        ? `It is not used: ${names([winner], page)} overrides it.`
        : 'It is ignored.',
    ...(changes.credentials || changes.outcome ? [] : ['Without it, the same credential would be used.']),
  ];
}

/** Which place would be used if the variable were unset. */
function afterwards(slot: Slot, without: Resolution, page: Page): string {
  const next = without.chain.find((entry) => entry.slot === slot && entry.wins);
  if (!next) return `Without it, no ${slot} would be found.`;
  return `Without it, ${names([next], page)} would be used${next.value ? `: ${valueWords(next.value, page.report.now)}` : ''}.`;
}

/** For a variable that is not a credential: what it decides. */
function steeringSentences({ now, without, tried }: VariableReader, { show }: Page): readonly string[] {
  const here = resolutionDifference(without, now);
  const decides = decidesWords(here.any ? here : resolutionDifference(tried.unset, tried.set));
  return [`It is not a credential. It decides ${show(decides)}.`];
}

/** What the client raises with the variable, and without it, if that differs. */
function raisedSentences({ now, without }: VariableReader, page: Page): readonly string[] {
  const [here] = now.raises;
  const [then] = without.raises;
  if (here?.class === then?.class && here?.message === then?.message) return [];
  return [
    ...(here ? [`With it, the client ${raisedWords(here, page)}.`] : []),
    then ? `Without it, the client ${raisedWords(then, page)}.` : 'Without it, nothing is raised.',
  ];
}

function names(entries: readonly ChainEntry[], { show, report }: Page): string {
  const all = entries.map(({ place }) =>
    place.kind === 'default'
      ? 'what is built in'
      : placeName(place.kind === 'file' ? { kind: 'file', path: place.path } : place, report.home),
  );
  return show([...new Set(all)].join(' and '));
}
