import { readerOfVariable } from '../explain/reader-of-variable.ts';
import { isKnownVariable, type VariableExplanation } from '../explain/variable-explanation.ts';
import { variableText } from '../explain/variable-text.ts';
import { findSetters } from '../facts/find-setters.ts';
import { loadProviders } from '../providers/load-providers.ts';
import type { Screen } from '../report/screen.ts';
import { nearMisses } from '../rule-kit/near-miss.ts';
import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { diagnoseWorld } from './diagnose.ts';

/** A variable for people; undefined where nothing is known of such a name. Reads only. */
export async function explainVariable(name: string, world: World, screen: Screen): Promise<string | undefined> {
  const explanation = await lookAtVariable(name, world, await loadProviders());
  if (!isKnownVariable(explanation)) return undefined;
  const report = await diagnoseWorld(world);
  const spellings = [name, ...explanation.setAs];
  const findings = report.findings.filter(({ place }) => place.kind === 'env' && spellings.includes(place.name));
  return variableText({ ...explanation, findings }, report, screen);
}

async function lookAtVariable(name: string, world: World, providers: readonly Provider[]): Promise<VariableExplanation> {
  const looked = await Promise.all(providers.flatMap((provider) => provider.clients.map((client) => readerOfVariable(provider.id, client, name, world))));
  const readers = looked.flatMap(({ reader }) => (reader ? [reader] : []));
  const setAs = world.env.filter((each) => each.name.toUpperCase() === name.toUpperCase()).map((each) => each.name);
  const value = world.env.find((each) => each.name === name)?.value;
  const decoys = providers.flatMap(({ id, decoys: all }) =>
    all.filter((decoy) => decoy.kind === 'env' && decoy.name === name).map(({ instead, why }) => ({ platform: id, instead, why })),
  );
  const told = new Set([...readers, ...decoys].map(({ platform }) => platform));
  const setters = await findSetters(world, [...new Set([name, ...setAs])], true);
  return {
    name,
    setAs,
    // Counted, and not made a `Secret`: what nobody reads as a credential may be a path that has to be shown.
    ...(value === undefined ? {} : { length: [...value].length }),
    readers,
    decoys,
    nearMisses: nearMisses(
      looked.map(({ now }) => now),
      [name],
    ).filter(({ platform }) => !told.has(platform)),
    setters: [...setters.values()].flat(),
    findings: [],
  };
}
