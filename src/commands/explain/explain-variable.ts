import { diagnoseWorld } from '../../diagnose.ts';
import { readerOfVariable } from '../../explain/reader-of-variable.ts';
import { isKnownVariable, type VariableExplanation } from '../../explain/variable-explanation.ts';
import { variableText } from '../../explain/variable-text.ts';
import { findAssignments } from '../../facts/find-assignments.ts';
import { allPlatforms } from '../../providers/all-platforms.ts';
import type { Screen } from '../../report/screen.ts';
import { nearMisses } from '../../rule-kit/near-miss.ts';
import type { Provider } from '../../types/provider.ts';
import type { PlatformReport, Report } from '../../types/report.ts';
import type { World } from '../../types/world.ts';

/** How to explain a variable. */
export interface ExplainVariableInput {
  readonly screen: Screen;
  /** False: the shells' start-up files are left alone (`--no-rc`). */
  readonly lookAtRcFiles: boolean;
}

/** A variable for people; undefined where nothing is known of such a name. Reads only. Throws as `diagnoseWorld` does. */
export async function explainVariable(
  name: string,
  world: World,
  { screen, lookAtRcFiles }: ExplainVariableInput,
): Promise<string | undefined> {
  const providers = await (await allPlatforms(world)).load();
  const explanation = await lookAtVariable(name, world, providers, lookAtRcFiles);
  if (!isKnownVariable(explanation)) return undefined;
  const report = await diagnoseWorld(world, { lookAtRcFiles });
  // What is said of a variable that is not set is said of the platform: nothing was found there.
  const findings = report.findings.filter(
    ({ place }) => place.kind === 'env' && explanation.setAs.includes(place.name),
  );
  return variableText(
    { ...explanation, findings },
    { ...report, platforms: providers.map((provider) => platformOf(provider, report)) },
    screen,
  );
}

/** The configuration may have left a platform out of the report: its clients read the variable all the same. */
function platformOf({ id, name }: Provider, report: Report): PlatformReport {
  return (
    report.platforms.find((platform) => platform.id === id) ?? {
      id,
      name,
      status: 'not-used',
      clients: [],
      installed: [],
    }
  );
}

async function lookAtVariable(
  name: string,
  world: World,
  providers: readonly Provider[],
  lookAtRcFiles: boolean,
): Promise<VariableExplanation> {
  const looked = await Promise.all(
    providers.flatMap((provider) =>
      provider.clients.map((client) => readerOfVariable(provider.id, client, name, world)),
    ),
  );
  const readers = looked.flatMap(({ reader }) => (reader ? [reader] : []));
  const setAs = world.env.filter((each) => each.name.toUpperCase() === name.toUpperCase()).map((each) => each.name);
  const value = world.env.find((each) => each.name === name)?.value;
  const lookalikes = providers.flatMap(({ id, lookalikes: all }) =>
    all
      .filter((lookalike) => lookalike.kind === 'env' && lookalike.name === name)
      .map(({ instead, why }) => ({ platform: id, instead, why })),
  );
  const told = new Set([...readers, ...lookalikes].map(({ platform }) => platform));
  const assignments = await findAssignments(world, [...new Set([name, ...setAs])], lookAtRcFiles);
  return {
    name,
    setAs,
    // Counted, and not made a `Secret`: what nobody reads as a credential may be a path that has to be shown.
    ...(value === undefined ? {} : { length: [...value].length }),
    readers,
    lookalikes,
    nearMisses: nearMisses(
      looked.map(({ now }) => now),
      [name],
    ).filter(({ platform }) => !told.has(platform)),
    assignments: [...assignments.values()].flat(),
    findings: [],
  };
}
