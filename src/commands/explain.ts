import type { Command } from '../command-line/command.ts';
import type { Host } from '../command-line/host.ts';
import { wordsOf } from '../command-line/option-value.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { unknownWord } from '../command-line/unknown-word.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { allRules } from '../known-names.ts';
import { nearest, nearestVariable } from '../nearest.ts';
import { allPlatforms } from '../providers/all-platforms.ts';
import { platformNames } from '../providers/platform-names.ts';
import { Secret } from '../secret.ts';
import type { Provider } from '../types/provider.ts';
import type { World } from '../types/world.ts';
import { mayShow } from '../value/foreign-text.ts';
import { rawText, say, type Untrusted, type Words } from '../value/untrusted.ts';
import { explainPath } from './explain/explain-path.ts';
import { explainRule } from './explain/explain-rule.ts';
import { type ExplainVariableInput, explainVariable } from './explain/explain-variable.ts';
import { readVariables } from './explain/known-variables.ts';
import { describePlatform } from './providers/describe-platform.ts';
import { platformText } from './providers/providers-text.ts';

/** What a variable may be called. */
const variableName = /^[A-Za-z_]\w{0,127}$/;
const example = say`For example: auth-doctor explain truncated-value`;
const noErrorTexts = say`auth-doctor check shows what each client raises here; auth-doctor explain takes a rule, a variable, a platform or a file.`;

/** Parts of what was typed that may be pasted secrets: what is held here cannot be printed. */
const suspects: Secret[] = [];

/** `auth-doctor explain`: a rule, a variable, a platform by any of its names, or a file, asked for in this order. */
export const explain = {
  run: async (parsed, host, { out }) => {
    const words = wordsOf(parsed, 'subject');
    const [given] = words;
    const word = given === undefined ? '' : rawText(given);
    if (given === undefined || word.trim() === '')
      throw new UsageError(say`Name what to explain: a rule, a variable, a platform or a file.`, example);
    // An error message that was pasted without quotation marks.
    if (words.length > 1) throw errorTextError();
    const world = await host.world();
    const parts = word.split(world.platform === 'win32' ? /[\\/]/ : '/');
    suspects.splice(
      0,
      suspects.length,
      ...parts.filter((part) => !mayShow(part, 'name')).map((part) => new Secret(part)),
    );
    const text = await explainWord(word, world, {
      screen: screenFor(parsed, host, world),
      lookAtRcFiles: parsed['rc'] !== false,
    });
    if (text === undefined) throw await unknownSubject(given, world, host.env);
    await out.write(text);
    return 0;
  },
} as const satisfies Command;

async function explainWord(word: string, world: World, input: ExplainVariableInput): Promise<Words | undefined> {
  const rule = allRules.find(({ id }) => id === word.toLowerCase());
  if (rule) return await explainRule(rule, input.screen);
  const variable = variableName.test(word) ? await explainVariable(word, world, input) : undefined;
  if (variable !== undefined) return variable;
  const platform = await platformOf(word, world);
  if (platform) return platformText(await describePlatform(platform, world.platform), input.screen);
  return await explainPath(word, world, input);
}

async function platformOf(word: string, world: World): Promise<Provider | undefined> {
  const platforms = await allPlatforms(world);
  const id = platforms.named(word);
  return id === undefined ? undefined : (await platforms.load([id]))[0];
}

/** A word that is none of these may be a secret, as where the shell has filled in `$NAME`, or an error message. */
async function unknownSubject(given: Untrusted, world: World, env: Host['env']): Promise<UsageError> {
  const word = rawText(given);
  if (!/^[\w.~/\\-]+$/.test(word)) return errorTextError();
  const { known } = await allPlatforms(world);
  const meant =
    nearestVariable(word, await readVariables()) ??
    nearest(word, [...allRules.map(({ id }) => id), ...platformNames(known)]);
  return unknownWord({
    what: say`rule, variable, platform or file`,
    word: given,
    meant,
    otherwise: say`See auth-doctor rules and auth-doctor providers. A variable is named without $.`,
    env,
  });
}

/** The text is not repeated: error messages quote tokens at times. */
function errorTextError(): UsageError {
  return new UsageError(say`auth-doctor cannot look up error messages yet.`, noErrorTexts);
}
