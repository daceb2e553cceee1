import { chosenPlatforms, type PlatformWords } from '../command-line/chosen-platforms.ts';
import type { Command } from '../command-line/command.ts';
import { wordsOf } from '../command-line/option-value.ts';
import { chosenOutputs } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { writeOutputs } from '../command-line/write-report.ts';
import { maskExample } from '../explain/mask-example.ts';
import { type AllPlatforms, allPlatforms } from '../providers/all-platforms.ts';
import { shownData } from '../report/shown-data.ts';
import type { Provider } from '../types/provider.ts';
import { joinWords, say, type Untrusted } from '../value/untrusted.ts';
import { version } from '../version.ts';
import { describePlatform } from './providers/describe-platform.ts';
import { platformList, platformText } from './providers/providers-text.ts';

/**
 * `auth-doctor providers [id]`: what is known about each platform, from its own file; nothing about this machine is
 * shown.
 */
export const providers = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, 'providers', host);
    const world = await host.world();
    const chosen = await chosenProviders(await allPlatforms(world), wordsOf(parsed, 'platforms'), host.env);
    const described = await Promise.all(
      chosen.known.map(async (provider) => await describePlatform(provider, world.platform)),
    );
    const screen = screenFor(parsed, host, world);
    await writeOutputs(outputs, output, () => ({
      of: 'providers',
      data: async () =>
        shownData({ schemaVersion: 1, tool: { name: 'auth-doctor', version }, platforms: described }, maskExample),
      text: async () =>
        chosen.named
          ? joinWords(
              described.map((each) => platformText(each, screen)),
              '\n',
            )
          : platformList(described, screen),
    }));
    for (const { message } of chosen.faults) await output.err.write(say`auth-doctor: ${message}\n`);
    return 0;
  },
} as const satisfies Command;

/**
 * The named platforms, in the given order; all if none is named. Throws `UsageError` for an unknown name,
 * `ProviderFileError` for a platform whose file is invalid.
 */
async function chosenProviders(
  platforms: AllPlatforms,
  words: readonly Untrusted[],
  env: PlatformWords['env'],
): Promise<{
  readonly named: boolean;
  readonly known: readonly Provider[];
  readonly faults: AllPlatforms['faults'];
}> {
  const asked = chosenPlatforms(words, { platforms, orCommand: false, env });
  if (asked.length === 0) return { named: false, known: await platforms.load(), faults: platforms.faults };
  const loaded = await platforms.load(asked);
  const known = platforms.current(asked).flatMap((id) => loaded.find((each) => each.id === id) ?? []);
  return { named: true, known, faults: [] };
}
