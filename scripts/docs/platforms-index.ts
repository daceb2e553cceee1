import type { Provider } from '../../src/types/provider.ts';
import { versionWords } from '../../src/value/versions.ts';
import { code, generatedFrom, page, prose, table } from './markdown.ts';

/** The page that lists all built-in platforms. */
export function platformsIndex(providers: readonly Provider[]): string {
  return page([
    [generatedFrom('src/providers/')],
    ['# Platforms'],
    [
      `${providers.length} platforms are built in. A platform is a \`provider.toml\`; a file in the same format in \`~/.config/auth-doctor/providers/\` adds one without code.`,
    ],
    table(
      ['platform', 'id', 'clients (modelled versions)'],
      providers.map(({ id, name, clients }) => [
        `[${prose(name)}](platforms/${id}.md)`,
        code(id),
        clients
          .map(
            (client) =>
              `${code(client.id)} (${client.package.name} ${client.package.versions.map(versionWords).join(', ')})`,
          )
          .join(', '),
      ]),
    ),
  ]);
}
