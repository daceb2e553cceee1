import { type NamedRow, twoColumns, wrapText } from '../../report/layout.ts';
import { asciiText } from '../../report/page.ts';
import type { Screen } from '../../report/screen.ts';
import { stripControls } from '../../value/strip-controls.ts';
import { versionWords } from '../../value/versions.ts';
import type { DescribedClient, DescribedPlatform } from './describe-platform.ts';

/** All platforms, one row each. */
export function platformList(platforms: readonly DescribedPlatform[], screen: Screen): string {
  const rows = platforms.map(({ id, name, clients }) => ({
    name: id,
    words: `${name}: ${clients.map((client) => client.id).join(', ') || 'no clients'}`,
  }));
  return asText(
    [
      ...twoColumns(rows, screen.width),
      '',
      `See ${screen.call} providers ${platforms[0]?.id ?? 'ID'} for one of them.`,
    ],
    screen,
  );
}

/** One platform: its clients with their places in order, the shapes of its tokens, names that nothing reads, its pages. */
export function platformText(platform: DescribedPlatform, screen: Screen): string {
  const { pages, login } = platform;
  return asText(
    [
      `${platform.name} (${platform.id})`,
      ...platform.clients.flatMap((client) => clientLines(client, screen)),
      ...section(
        'tokens',
        platform.tokens.map(({ name, shape, meaning, slots }) => ({
          name: shape,
          words: [name, meaning === 'current' ? '' : meaning, slots.join(' or ')].filter(Boolean).join(', '),
        })),
        screen,
      ),
      ...lookalikeLines(platform.lookalikes, screen),
      ...section(
        'pages',
        [
          ...(login === undefined ? [] : [{ name: 'log in', words: login }]),
          { name: 'documents', words: pages.docs },
          { name: 'create', words: pages.create },
          { name: 'revoke', words: pages.revoke },
        ],
        screen,
      ),
    ],
    screen,
  );
}

function clientLines(client: DescribedClient, screen: Screen): readonly string[] {
  const slots = [...new Set(client.places.map(({ slot }) => slot))];
  const head = ['', `  ${client.id} (${client.package} ${client.versions.map(versionWords).join(', ')}) looks for`];
  return [
    ...head,
    ...slots.flatMap((slot) => {
      const places = client.places.filter((each) => each.slot === slot);
      const rows = places.map(({ name, role }, index) => ({
        name: `${String(index + 1).padStart(String(places.length).length)}  ${name}`,
        words: role === 'current' ? '' : role === 'legacy' ? 'older name' : role,
      }));
      return [`    ${slot}`, ...twoColumns(rows, screen.width - 6).map((line) => `      ${line}`.trimEnd())];
    }),
  ];
}

/** Names with the same explanation are grouped, with the explanation below: some names are too long for a column. */
function lookalikeLines(lookalikes: DescribedPlatform['lookalikes'], { width }: Screen): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const { name, instead, why } of lookalikes) {
    const words = `${why}; read instead: ${instead}`;
    alike.set(words, [...(alike.get(words) ?? []), name]);
  }
  const rows = [...alike].flatMap(([words, names]) => [
    ...wrapText(names.join(', '), width - 4).map((line) => `    ${line}`),
    ...wrapText(words, width - 6).map((line) => `      ${line}`),
  ]);
  return rows.length === 0 ? [] : ['', '  not read by any of them', ...rows];
}

function section(title: string, rows: readonly NamedRow[], screen: Screen): readonly string[] {
  return rows.length === 0
    ? []
    : ['', `  ${title}`, ...twoColumns(rows, screen.width - 4).map((line) => `    ${line}`)];
}

function asText(lines: readonly string[], screen: Screen): string {
  const shown = lines.map((line) => stripControls(line));
  return `${(screen.unicode ? shown : shown.map(asciiText)).join('\n')}\n`;
}
