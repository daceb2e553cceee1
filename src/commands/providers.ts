import type { Command } from '../command-line/command.ts';
import { oneOf } from '../command-line/option-value.ts';
import { formats } from '../command-line/options.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { didYouMean } from '../nearest.ts';
import { type AllPlatforms, allPlatforms } from '../providers/all-platforms.ts';
import { jsonText } from '../report/json-text.ts';
import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { version } from '../version.ts';
import { describePlatform } from './providers/describe-platform.ts';
import { platformList, platformText } from './providers/providers-text.ts';

/** `auth-doctor providers [id]`: what is known of each platform, from its own file; nothing of this machine is told. */
export const providers = {
  run: async (parsed, host, { out, err }) => {
    const format = oneOf(parsed, 'format', formats) ?? 'text';
    const world = await host.world();
    const chosen = await chosenProviders(world, parsed['platforms']);
    const described = await Promise.all(
      chosen.known.map(async (provider) => await describePlatform(provider, world.platform)),
    );
    const screen = screenFor(parsed, host, world);
    const text =
      format === 'json'
        ? jsonText({ schemaVersion: 1, tool: { name: 'auth-doctor', version }, platforms: described })
        : chosen.named
          ? described.map((each) => platformText(each, screen)).join('\n')
          : platformList(described, screen);
    await out.write(text);
    for (const { message } of chosen.faults) await err.write(`auth-doctor: ${message}\n`);
    return 0;
  },
} as const satisfies Command;

/** The platforms that were named, or all. Throws `UsageError` for a word that names none, or one whose file is faulty. */
async function chosenProviders(
  world: World,
  words: unknown,
): Promise<{
  readonly named: boolean;
  readonly known: readonly Provider[];
  readonly faults: AllPlatforms['faults'];
}> {
  const { ids, current, load, faults } = await allPlatforms(world);
  const named = Array.isArray(words) ? words.map(String) : [];
  if (named.length === 0) return { named: false, known: await load(), faults };
  const asked = named.map((word, index) => ids.find((id) => id === word.toLowerCase()) ?? refuse(word, index, ids));
  const loaded = await load(asked).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'ProviderFileError') throw new UsageError(error.message);
    throw error;
  });
  return {
    named: true,
    faults: [],
    known: current(asked).flatMap((id) => loaded.find((each) => each.id === id) ?? []),
  };
}

function refuse(word: string, index: number, ids: readonly string[]): never {
  const meant = didYouMean(word, ids);
  if (meant) throw new UsageError(`There is no platform ${word}.`, `Did you mean ${meant}?`);
  throw new UsageError(`Word ${index + 1} names no platform.`, `Platforms: ${ids.join(', ')}.`);
}
