import { diagnoseWorld } from '../../diagnose.ts';
import { readerOfVariable } from '../../explain/reader-of-variable.ts';
import { variableEntries } from '../../explain/variable-entries.ts';
import { isKnownVariable, type VariableExplanation } from '../../explain/variable-explanation.ts';
import { variableText } from '../../explain/variable-text.ts';
import { findAssignments } from '../../facts/find-assignments.ts';
import { allPlatforms } from '../../providers/all-platforms.ts';
import type { Screen } from '../../report/screen.ts';
import { nearMisses } from '../../rule-kit/near-miss.ts';
import type { Provider } from '../../types/provider.ts';
import type { Resolution } from '../../types/resolution.ts';
import type { World } from '../../types/world.ts';
import { jwtTraits } from '../../value/jwt-traits.ts';
import { kindsOf } from '../../value/token-kinds.ts';
import type { Words } from '../../value/untrusted.ts';
import { platformOf } from './platform-of.ts';

/** How to explain a variable. */
export interface ExplainVariableInput {
  readonly screen: Screen;
  /** False: do not read the shells' startup files (`--no-rc`). */
  readonly lookAtRcFiles: boolean;
}

/** Explains a variable; undefined if nothing is known about the name. Reads only. Throws like `diagnoseWorld`. */
export async function explainVariable(
  name: string,
  world: World,
  { screen, lookAtRcFiles }: ExplainVariableInput,
): Promise<Words | undefined> {
  const providers = await (await allPlatforms(world)).load();
  const explanation = await lookAtVariable(name, world, providers, lookAtRcFiles);
  if (!isKnownVariable(explanation)) return undefined;
  const report = await diagnoseWorld(world, { lookAtRcFiles });
  // For a variable that is not set, the statement is about the platform: nothing was found there.
  const findings = report.findings.filter(
    ({ place }) => place.kind === 'env' && explanation.setAs.includes(place.name),
  );
  return variableText(
    { ...explanation, findings },
    { ...report, platforms: providers.map((provider) => platformOf(provider, report)) },
    screen,
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
    // Only counted, not turned into a `Secret`: a value that no client reads as a credential may be a path that has to
    // be shown.
    ...(value === undefined ? {} : { length: [...value].length }),
    shapes:
      value === undefined || readers.some(({ now }) => variableEntries(now, name, true).length > 0)
        ? []
        : shapesOf(value, providers, looked),
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

/**
 * The shapes of a value that no client reads. A prefix or structure is evidence; a run of letters of the right length
 * is not.
 */
function shapesOf(
  value: string,
  providers: readonly Provider[],
  looked: readonly { readonly now: Resolution }[],
): VariableExplanation['shapes'] {
  const kinds = kindsOf(value.trim());
  const issuer = jwtTraits(value.trim())?.issuer;
  return providers.flatMap(({ id, tokens }) => {
    const token = tokens.find(({ kind, detect }) => detect === 'anywhere' && kinds.includes(`${id}/${kind}`));
    // The shape of a JWT is not specific: its issuer shows whose it is.
    if (!token || (token.issuers && !token.issuers.includes(issuer ?? ''))) return [];
    const place = looked
      .filter(({ now }) => now.provider === id)
      .flatMap(({ now }) => now.chain)
      .find(
        (entry) => token.slots.includes(entry.slot) && entry.role === 'current' && entry.place.kind === 'env',
      )?.place;
    return [
      {
        platform: id,
        kind: `${id}/${token.kind}`,
        name: token.name,
        ...(place?.kind === 'env' ? { instead: place.name } : {}),
      },
    ];
  });
}
