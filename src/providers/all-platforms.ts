import { catalog } from '../catalog.generated.ts';
import type { Gap } from '../types/facts.ts';
import type { Provider, ProviderData } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { loadProviders, providerIds } from './load-providers.ts';
import { platformNamed } from './platform-names.ts';
import { ProviderFileError } from './provider-file-error.ts';
import { type ProviderFault, userProviders } from './user-providers.ts';

/** Every platform that can be checked here: the built-in ones and the user's own. */
export interface AllPlatforms {
  /**
   * Includes those that a file of the user's replaces, and those with invalid files. In the order in which they are
   * shown.
   */
  readonly ids: readonly string[];
  readonly faults: readonly ProviderFault[];
  /** What is known about each active platform: the user's own first. */
  readonly known: readonly ProviderData[];
  /** Remarks on the user's own files: what they replace, and which cannot be used. */
  readonly gaps: readonly Gap[];
  /** The id of the platform that a word means: an id, a program, a package, another name. */
  named(word: string): string | undefined;
  /** The ids that the platforms have now: a replaced one has the id of its replacement. */
  current(ids: readonly string[]): readonly string[];
  /**
   * The given platforms (all if none is given). A built-in one that a file of the user's replaces is that file's.
   * Throws `ProviderFileError` if one of them has an invalid file.
   */
  load(ids?: readonly string[]): Promise<readonly Provider[]>;
}

/**
 * Looks for the user's own files; nothing built in is loaded before it is asked for.
 * @param replayAll whether clients are replayed also where nothing of them is there: for the test that this is the same
 */
export async function allPlatforms(world: World, replayAll = false): Promise<AllPlatforms> {
  const { providers: own, replaced, faults } = await userProviders(world);
  const ids = [...new Set([...providerIds(), ...own.map(({ id }) => id), ...faults.map(({ id }) => id)])];
  const current = (asked: readonly string[]): readonly string[] => [
    ...new Set(asked.map((id) => replaced.get(id)?.by ?? id)),
  ];
  const known = [...own, ...catalog.filter(({ id }) => !replaced.has(id))];
  return {
    ids,
    known,
    current,
    named: (word) => ids.find((id) => id === word.toLowerCase()) ?? platformNamed(word, known),
    faults,
    gaps: [
      ...[...replaced].map(([id, { by, file }]) => ({
        what: `${file} replaces the built-in platform ${id}${by === id ? '' : ` by ${by}`}`,
        platform: by,
        uncertain: false,
      })),
      ...faults.map(({ message }) => ({
        what: `${message.replaceAll('\n', '; ')}: this file is ignored`,
        uncertain: true,
      })),
    ],
    load: async (asked) => {
      const faulty = faults.find(({ id }) => asked?.includes(id) && !own.some((each) => each.id === id));
      if (faulty) throw new ProviderFileError(faulty.message);
      const wanted = new Set(current(asked ?? ids));
      return [
        ...(await loadProviders(
          providerIds().filter((id) => wanted.has(id) && !replaced.has(id)),
          replayAll ? undefined : world.platform,
        )),
        ...own.filter(({ id }) => wanted.has(id)),
      ];
    },
  };
}
