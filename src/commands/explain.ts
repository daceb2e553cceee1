import { allRules } from '../all-rules.ts';
import type { Command, Output } from '../command-line/command.ts';
import type { Host } from '../command-line/host.ts';
import { textOf, wordsOf } from '../command-line/option-value.ts';
import { chosenOutputs } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { unknownWord } from '../command-line/unknown-word.ts';
import { UsageError } from '../command-line/usage-error.ts';
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
import { type ExplainTextInput, explainText, fileSlices, textSlices } from './explain/explain-text.ts';
import { type ExplainVariableInput, explainVariable } from './explain/explain-variable.ts';
import { readVariables } from './explain/known-variables.ts';
import { describePlatform } from './providers/describe-platform.ts';
import { platformText } from './providers/providers-text.ts';
import { standardInput } from './scan/standard-input.ts';

/** What a variable can be called. */
const variableName = /^[A-Za-z_]\w{0,127}$/;
const example = say`For example: auth-doctor explain truncated-value, or an error message in quotes.`;

/** Parts of what was typed that may be pasted secrets: as `Secret` they cannot be printed. */
const suspects: Secret[] = [];

/**
 * `auth-doctor explain`: a rule, a variable, a platform by any of its names, or a file, asked for in this order; else
 * an error text.
 */
export const explain = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, 'explain', host);
    const words = wordsOf(parsed, 'subject');
    const file = textOf(parsed, 'file');
    const [given] = words;
    const word = words.map((each) => rawText(each)).join(' ');
    if (file === undefined && word.trim() === '')
      throw new UsageError(
        say`Name what to explain: an error text, a rule, a variable, a platform or a file.`,
        example,
      );
    if (file !== undefined && given !== undefined)
      throw new UsageError(say`--file cannot be used together with a text or a name.`);
    const world = await host.world();
    const screen = screenFor(parsed, host, world);
    const lookAtRcFiles = parsed['rc'] !== false;
    const asText = { screen, outputs, lookAtRcFiles, evenIfUnknown: true };
    if (file !== undefined) return await explainFile(rawText(file), world, output, asText);
    if (word === '-') return await explainText({ ...asText, slices: host.stdin ?? standardInput() }, world, output);
    if (given === undefined || words.length > 1 || !oneWord.test(word))
      return await explainText({ ...asText, slices: textSlices(word) }, world, output);
    const parts = word.split(world.platform === 'win32' ? /[\\/]/ : '/');
    suspects.splice(
      0,
      suspects.length,
      ...parts.filter((part) => !mayShow(part, 'name')).map((part) => new Secret(part)),
    );
    const text = await explainWord(word, world, { screen, lookAtRcFiles });
    if (text !== undefined) {
      if (outputs.files.length > 0 || outputs.stdout.some(({ name }) => name !== 'text'))
        throw new UsageError(
          say`--format is for error texts: what is said of a rule, a variable, a platform or a file is for people.`,
        );
      await output.out.write(text);
      return 0;
    }
    // One word may be an exception, or a status: `NoRefreshTokenError`, `401`.
    const exitCode = await explainText({ ...asText, slices: textSlices(word), evenIfUnknown: false }, world, output);
    if (exitCode === 3) throw await unknownSubject(given, world, host.env);
    return exitCode;
  },
} as const satisfies Command;

/** A name, a path or an option's value; what is not such a word is an error text. */
const oneWord = /^\S+$/;

async function explainFile(
  path: string,
  world: World,
  output: Output,
  input: Omit<ExplainTextInput, 'slices'>,
): Promise<number> {
  const stat = await world.stat(path);
  if (stat.is === 'found' && stat.stat.kind === 'directory') throw new UsageError(say`--file names a directory.`);
  try {
    return await explainText({ ...input, slices: fileSlices(path) }, world, output);
  } catch (error) {
    if (isFileError(error))
      throw new UsageError(say`The file of --file cannot be read: it is missing, or closed to you.`);
    throw error;
  }
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && (error.syscall === 'open' || error.syscall === 'read');
}

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

/** A word that is none of these may be a secret, as where the shell has filled in `$NAME`: it is not repeated. */
async function unknownSubject(given: Untrusted, world: World, env: Host['env']): Promise<UsageError> {
  const word = rawText(given);
  const otherwise = say`See auth-doctor rules and auth-doctor providers. A variable is named without $, an error text goes in quotes.`;
  if (!/^[\w.~/\\-]+$/.test(word))
    return new UsageError(say`That is no rule, variable, platform or file, and no error that is known.`, otherwise);
  const { known } = await allPlatforms(world);
  const meant =
    nearestVariable(word, await readVariables()) ??
    nearest(word, [...allRules.map(({ id }) => id), ...platformNames(known)]);
  return unknownWord({ what: say`rule, variable, platform or file`, word: given, meant, otherwise, env });
}
