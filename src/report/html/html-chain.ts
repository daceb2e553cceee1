import type { JsonClient, JsonPlatform, JsonReport } from '../../types/json-report.ts';
import { type ChainBox, chainViews, type SlotView } from '../chain-view.ts';
import { textWithTilde } from '../gap-lines.ts';
import { element, escaped, htmlCode } from './html-text.ts';

const labels: Readonly<Record<ChainBox['is'], { readonly words: string; readonly is: string }>> = {
  used: { words: 'used', is: 'good' },
  overridden: { words: 'overridden', is: 'warn' },
  same: { words: 'same value', is: 'faint' },
  ignored: { words: 'ignored', is: 'warn' },
  faulty: { words: 'cannot be read', is: 'bad' },
  absent: { words: '', is: 'faint' },
};

/** The chains of a platform's clients as connected boxes, in the order in which the places are read. */
export function htmlChains({ clients }: JsonPlatform, report: JsonReport): string {
  return chainViews(clients, report)
    .map((view) => {
      const shown = view.slots.filter(({ boxes }) => boxes.some(({ is }) => is !== 'absent'));
      const empty = view.slots.filter((slot) => !shown.includes(slot)).map(({ slot }) => slot);
      return [
        element(
          'p',
          '',
          `${view.clients.map(clientWords).join(', ')} ${view.clients.length === 1 ? 'reads' : 'read'}, in this order:`,
        ),
        ...shown.map(slotHtml),
        empty.length === 0 ? '' : element('p', 'faint', escaped(`Nothing found for ${empty.join(', ')}.`)),
        ...view.clients.map((client) => saidHtml(client, report)),
      ].join('');
    })
    .join('\n');
}

function clientWords({ id, installedVersion, package: name }: JsonClient): string {
  const version = installedVersion === undefined ? 'not installed here' : installedVersion;
  return `<b>${escaped(id)}</b> <span class="faint">(${escaped(`${name === id ? '' : `${name} `}${version}`)})</span>`;
}

function slotHtml({ slot, boxes }: SlotView): string {
  return `<p>${htmlCode(slot)}</p><ol class="chain">${steps(boxes).join('')}</ol>`;
}

/** Places in a row at which there is nothing share a box. */
function steps(boxes: readonly ChainBox[]): readonly string[] {
  const items: string[] = [];
  let empty: ChainBox[] = [];
  const flush = (): void => {
    if (empty.length > 0) items.push(emptyHtml(empty));
    empty = [];
  };
  for (const box of boxes) {
    if (box.is === 'absent') empty.push(box);
    else {
      flush();
      items.push(boxHtml(box));
    }
  }
  flush();
  return items;
}

function emptyHtml(boxes: readonly ChainBox[]): string {
  const places = boxes.map(({ name, words }) => `<p>${htmlCode(name)} ${escaped(words)}</p>`);
  return `<li class="absent">${places.join('')}</li>`;
}

function boxHtml({ name, is, words, label }: ChainBox): string {
  const { words: state, is: color } = labels[is];
  const mark = state === '' ? '' : `<span class="badge ${color}">${state}</span>`;
  const value = label === undefined ? '' : ` <span class="faint">value ${escaped(label)}</span>`;
  return `<li class="${is}">${mark}${htmlCode(name)}${value}<p>${escaped(words)}</p></li>`;
}

function saidHtml({ raises, warnings, id }: JsonClient, report: JsonReport): string {
  const tilde = (text: string): string => textWithTilde(text, report.host?.home);
  const said = [
    ...warnings.map((text) => `${escaped(id)} warns: ${htmlCode(tilde(text))}`),
    ...raises.map(({ class: name, message, ownWords }) =>
      ownWords
        ? `${escaped(id)} prints: ${htmlCode(tilde(message))}`
        : `${escaped(id)} raises: ${htmlCode(`${name}${message === '' ? '' : `: ${tilde(message)}`}`)}`,
    ),
  ];
  return element('ul', '', ...said.map((text) => element('li', '', text)));
}
