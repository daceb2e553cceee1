import type { KnownNames } from './config/parse-config.ts';
import { allPlatforms } from './providers/all-platforms.ts';
import { rules } from './rules.generated.ts';
import { scanRuleTexts } from './scan/finding/scan-rule-texts.ts';
import type { RuleText } from './types/rule.ts';
import type { World } from './types/world.ts';

/** The rules and platforms that a configuration file may name. */
export async function knownNames(world: World): Promise<KnownNames> {
  return { rules: allRules.map(({ id }) => id), platforms: (await allPlatforms(world)).ids };
}

/** Every rule that a finding can be of, those of `scan` too, in the order of their ids. */
export const allRules: readonly RuleText[] = [...rules, ...scanRuleTexts].sort((a, b) => (a.id < b.id ? -1 : 1));
