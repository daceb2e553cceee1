import { catalog } from '../catalog.generated.ts';
import { chosenPlatforms, type PlatformWords } from '../command-line/chosen-platforms.ts';
import type { Command } from '../command-line/command.ts';
import { outputFormat } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { loadProviders } from '../providers/load-providers.ts';
import { userProviders } from '../providers/user-providers.ts';
import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { version } from '../version.ts';
import { describePlatform } from './providers/describe-platform.ts';
import { platformList, platformText } from './providers/providers-text.ts';

/** `auth-doctor providers [id]`: what is known of each platform, from its own file; nothing of this machine is told. */
export const providers = {
  run: async (parsed, host, { out }) => {
    const format = await outputFormat(parsed, 'providers');
    const world = await host.world();
    const chosen = chosenProviders(await allProviders(world), parsed['platforms'], host.env);
    const described = await Promise.all(
      chosen.known.map(async (provider) => await describePlatform(provider, world.platform)),
    );
    const screen = screenFor(parsed, host, world);
    const text = await format.render({
      of: 'providers',
      data: async () => ({ schemaVersion: 1, tool: { name: 'auth-doctor', version }, platforms: described }),
      text: async () =>
        chosen.named ? described.map((each) => platformText(each, screen)).join('\n') : platformList(described, screen),
    });
    await out.write(text);
    return 0;
  },
} as const satisfies Command;

/** The built-in platforms and the user's own. Throws `UsageError` where a file of the user's cannot be used. */
async function allProviders(world: World): Promise<readonly Provider[]> {
  const own = await userProviders(world).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'ProviderFileError') throw new UsageError(error.message);
    throw error;
  });
  return [...(await loadProviders()), ...own];
}

/** The platforms that are named, in the order in which they are named; all where none is. Throws `UsageError`. */
function chosenProviders(
  all: readonly Provider[],
  words: unknown,
  env: PlatformWords['env'],
): { readonly named: boolean; readonly known: readonly Provider[] } {
  const own = all.filter(({ id }) => !catalog.some((each) => each.id === id));
  const ids = chosenPlatforms(words, { own, orCommand: false, env });
  if (ids.length === 0) return { named: false, known: all };
  return { named: true, known: ids.flatMap((id) => all.find((each) => each.id === id) ?? []) };
}
