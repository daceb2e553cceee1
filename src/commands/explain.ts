import { catalog } from '../catalog.generated.ts';
import type { Command } from '../command-line/command.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { allRules } from '../known-names.ts';
import { nearest } from '../nearest.ts';
import type { World } from '../types/world.ts';
import { explainRule } from './explain/explain-rule.ts';
import { type ExplainVariableInput, explainVariable } from './explain/explain-variable.ts';
import { knownVariables } from './explain/known-variables.ts';

/** What a variable may be called. */
const variableName = /^[A-Za-z_]\w{0,127}$/;

/** `auth-doctor explain RULE` and `explain VARIABLE`, asked for in this order. */
export const explain = {
  run: async (parsed, host, { out }) => {
    const words = Array.isArray(parsed['subject']) ? parsed['subject'].map(String) : [];
    const [word = ''] = words;
    if (words.length === 0)
      throw new UsageError(
        'Say what to explain: a rule or a variable.',
        'For example: auth-doctor explain truncated-value',
      );
    if (words.length > 1) throw new UsageError('Name one rule or one variable.', 'See auth-doctor explain --help.');
    const world = await host.world();
    const text = await explainWord(word, world, {
      screen: screenFor(parsed, host, world),
      lookAtRcFiles: parsed['rc'] !== false,
    });
    if (text === undefined) return await refuse(word);
    await out.write(text);
    return 0;
  },
} as const satisfies Command;

async function explainWord(word: string, world: World, input: ExplainVariableInput): Promise<string | undefined> {
  const rule = allRules.find(({ id }) => id === word.toLowerCase());
  if (rule) return await explainRule(rule, input.screen);
  return variableName.test(word) ? await explainVariable(word, world, input) : undefined;
}

/** The word is not repeated: it may be a secret, as where the shell has filled in `$NAME`. */
async function refuse(word: string): Promise<never> {
  if (catalog.some(({ id }) => id === word.toLowerCase()))
    throw new UsageError(
      'That is a platform.',
      `See auth-doctor check ${word.toLowerCase()} and auth-doctor providers ${word.toLowerCase()}.`,
    );
  // Compared in lower case: `nearest` looks at what was typed so.
  const known = new Map(
    [...allRules.map(({ id }) => id), ...(await knownVariables())].map((each) => [each.toLowerCase(), each]),
  );
  const meant = known.get(nearest(word, [...known.keys()]) ?? '');
  throw new UsageError(
    'That is no rule, and no variable that is set here or that a client reads.',
    meant ? `Did you mean ${meant}?` : 'See auth-doctor rules. A variable is named without $.',
  );
}
