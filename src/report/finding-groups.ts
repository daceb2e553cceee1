import type { Finding, Remedy } from '../types/finding.ts';
import type { Page } from './page.ts';
import { stepCommand } from './remedy-lines.ts';

/**
 * Findings that differ in their place and evidence only: what is wrong, why and what to do is the same for all. Commands
 * may name each its own file. In the order of the first of each; none is left out.
 */
export function findingGroups(findings: readonly Finding[], page: Page): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, severity, platform, clients, message, cause, remedy } = finding;
    const key = JSON.stringify([rule, severity, platform, clients, message, cause, remedyKey(remedy, page)]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** A step without a command that could be shown is another one than a step with it. */
function remedyKey({ steps, wontHelp }: Remedy, page: Page): unknown {
  return [steps.map((step) => [step.say, step.url, step.edit, stepCommand(step, page) !== undefined]), wontHelp];
}
