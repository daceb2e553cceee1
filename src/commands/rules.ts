import { allRules } from '../all-rules.ts';
import type { Command } from '../command-line/command.ts';
import type { Host } from '../command-line/host.ts';
import { wordsOf } from '../command-line/option-value.ts';
import { chosenOutputs } from '../command-line/output-format.ts';
import { screenFor } from '../command-line/screen-for.ts';
import { unknownWord } from '../command-line/unknown-word.ts';
import { writeOutputs } from '../command-line/write-report.ts';
import { jsonRule } from '../explain/json-rule.ts';
import { maskExample } from '../explain/mask-example.ts';
import { ruleList } from '../explain/rule-list.ts';
import { nearest } from '../nearest.ts';
import { shownData } from '../report/shown-data.ts';
import type { RuleText } from '../types/rule.ts';
import { joinWords, rawText, say, type Untrusted } from '../value/untrusted.ts';
import { version } from '../version.ts';
import { explainRule } from './explain/explain-rule.ts';

/** `auth-doctor rules [id]`: a list of all rules, or one rule in full; JSON has the same form for both. */
export const rules = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, 'rules', host);
    const words = wordsOf(parsed, 'rules');
    const chosen = words.length === 0 ? allRules : words.map((word, index) => namedRule(word, index, host.env));
    await writeOutputs(outputs, output, () => ({
      of: 'rules',
      data: async () =>
        shownData(
          { schemaVersion: 1, tool: { name: 'auth-doctor', version }, rules: chosen.map(jsonRule) },
          maskExample,
        ),
      text: async () => {
        const screen = screenFor(parsed, host, await host.world());
        if (words.length === 0) return ruleList(chosen, screen);
        return joinWords(await Promise.all(chosen.map(async (rule) => await explainRule(rule, screen))), '\n');
      },
    }));
    return 0;
  },
} as const satisfies Command;

/** Throws `UsageError` for an unknown rule. */
function namedRule(word: Untrusted, index: number, env: Host['env']): RuleText {
  const found = allRules.find(({ id }) => id === rawText(word).toLowerCase());
  if (found) return found;
  throw unknownWord({
    what: say`rule`,
    word,
    position: index + 1,
    meant: nearest(
      rawText(word),
      allRules.map(({ id }) => id),
    ),
    otherwise: say`See auth-doctor rules for all of them.`,
    env,
  });
}
