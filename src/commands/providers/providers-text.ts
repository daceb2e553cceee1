import { type NamedRow, textOfLines, twoColumns, wrapText } from '../../report/layout.ts';
import { asciiText } from '../../report/page.ts';
import type { Screen } from '../../report/screen.ts';
import { shownNames } from '../../value/foreign-text.ts';
import { blanks, say, type Words } from '../../value/untrusted.ts';
import { versionWords } from '../../value/versions.ts';
import type { DescribedClient, DescribedPlatform } from './describe-platform.ts';

/** All platforms, one row each. */
export function platformList(platforms: readonly DescribedPlatform[], screen: Screen): Words {
  const rows = platforms.map(({ id, name, clients }) => ({
    name: shownNames(id),
    words: shownNames(`${name}: ${clients.map((client) => client.id).join(', ') || 'no clients'}`),
  }));
  return asText(
    [
      ...twoColumns(rows, screen.width),
      say``,
      say`See ${screen.call} providers ${shownNames(platforms[0]?.id ?? 'ID')} for one of them.`,
    ],
    screen,
  );
}

/**
 * One platform: its clients with their places in order, the shapes of its tokens, names that nothing reads, its pages.
 */
export function platformText(platform: DescribedPlatform, screen: Screen): Words {
  const { pages, login } = platform;
  return asText(
    [
      shownNames(`${platform.name} (${platform.id})`),
      ...platform.clients.flatMap((client) => clientLines(client, screen)),
      ...section(
        say`tokens`,
        platform.tokens.map(({ name, shape, meaning, slots }) => ({
          name: shownNames(shape),
          words: shownNames(
            [name, meaning === 'current' ? '' : meaning, slots.join(' or ')].filter(Boolean).join(', '),
          ),
        })),
        screen,
      ),
      ...lookalikeLines(platform.lookalikes, screen),
      ...section(
        say`pages`,
        [
          ...(login === undefined ? [] : [{ name: say`log in`, words: shownNames(login) }]),
          { name: say`documents`, words: shownNames(pages.docs) },
          { name: say`create`, words: shownNames(pages.create) },
          { name: say`revoke`, words: shownNames(pages.revoke) },
        ],
        screen,
      ),
    ],
    screen,
  );
}

function clientLines(client: DescribedClient, screen: Screen): readonly Words[] {
  const slots = [...new Set(client.places.map(({ slot }) => slot))];
  const head = [
    say``,
    say`  ${shownNames(`${client.id} (${client.package} ${client.versions.map(versionWords).join(', ')})`)} looks for`,
  ];
  return [
    ...head,
    ...slots.flatMap((slot) => {
      const places = client.places.filter((each) => each.slot === slot);
      const rows = places.map(({ name, role }, index) => ({
        name: say`${blanks(String(places.length).length - String(index + 1).length)}${index + 1}  ${shownNames(name)}`,
        words: say`${role === 'current' ? '' : role === 'legacy' ? 'older name' : role}`,
      }));
      return [say`    ${shownNames(slot)}`, ...twoColumns(rows, screen.width - 6).map((line) => say`      ${line}`)];
    }),
  ];
}

/** Names with the same explanation are grouped, with the explanation below: some names are too long for a column. */
function lookalikeLines(lookalikes: DescribedPlatform['lookalikes'], { width }: Screen): readonly Words[] {
  const alike = new Map<string, string[]>();
  for (const { name, instead, why } of lookalikes) {
    const words = `${why}; read instead: ${instead}`;
    alike.set(words, [...(alike.get(words) ?? []), name]);
  }
  const rows = [...alike].flatMap(([words, names]) => [
    ...wrapText(shownNames(names.join(', ')), width - 4).map((line) => say`    ${line}`),
    ...wrapText(shownNames(words), width - 6).map((line) => say`      ${line}`),
  ]);
  return rows.length === 0 ? [] : [say``, say`  not read by any of them`, ...rows];
}

function section(title: Words, rows: readonly NamedRow[], screen: Screen): readonly Words[] {
  return rows.length === 0
    ? []
    : [say``, say`  ${title}`, ...twoColumns(rows, screen.width - 4).map((line) => say`    ${line}`)];
}

function asText(lines: readonly Words[], screen: Screen): Words {
  return textOfLines(screen.unicode ? lines : lines.map(asciiText));
}
