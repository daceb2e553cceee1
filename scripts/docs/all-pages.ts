import { loadProviders } from '../../src/providers/load-providers.ts';
import { rules } from '../../src/rules.generated.ts';
import { scanRuleTexts } from '../../src/scan/finding/scan-rule-texts.ts';
import { platformPage } from './platform-page.ts';
import { platformsIndex } from './platforms-index.ts';
import { rulePage } from './rule-page.ts';
import { rulesIndex } from './rules-index.ts';
import { scanRulePage } from './scan-rule-page.ts';

/** Every generated page: path below docs/ → text. The same sources give the same pages on any machine and day. */
export async function allPages(): Promise<ReadonlyMap<string, string>> {
  const providers = await loadProviders();
  const pages = new Map([
    ['rules.md', rulesIndex(rules, scanRuleTexts)],
    ['platforms.md', platformsIndex(providers)],
  ]);
  for (const rule of rules) pages.set(`rules/${rule.id}.md`, await rulePage(rule));
  for (const rule of scanRuleTexts) pages.set(`rules/${rule.id}.md`, scanRulePage(rule));
  for (const provider of providers) pages.set(`platforms/${provider.id}.md`, await platformPage(provider));
  return pages;
}
