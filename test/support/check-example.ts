import assert from 'node:assert/strict';
import { checkFacts } from '../../src/check/check-facts.ts';
import { diagnoseExample } from '../../src/commands/explain/diagnose-example.ts';
import { examplePlatforms, exampleWorld } from '../../src/examples/example-world.ts';
import { gatherFacts, withVerdicts } from '../../src/facts/gather-facts.ts';
import { loadProviders } from '../../src/providers/load-providers.ts';
import type { CheckResult } from '../../src/types/facts.ts';
import type { Finding } from '../../src/types/finding.ts';
import type { InvalidExample, Rule, RuleExample } from '../../src/types/rule.ts';
import { withoutUnknowns } from '../../src/unknown/stand-in-world.ts';
import { unknownVariables } from '../../src/unknown/unknown-variables.ts';

/** Asserts that a rule, among all rules, says nothing about an example. */
export async function assertPasses({ id }: Rule, example: RuleExample, rules: readonly Rule[]): Promise<void> {
  const { findings, gaps } = await check(example, rules);
  assert.deepEqual(
    findings.filter(({ rule }) => rule === id),
    [],
    shown(findings),
  );
  assert.deepEqual(gaps, []);
}

/** Asserts that a rule, among all rules, gives the one finding that an example states. */
export async function assertFinds({ id }: Rule, example: InvalidExample, rules: readonly Rule[]): Promise<void> {
  const { findings, gaps } = await check(example, rules);
  const mine = findings.filter(({ rule }) => rule === id);
  assert.equal(
    mine.length,
    1,
    `${id} must be reported once. Of several findings on one credential only the first is, and explains the others: ` +
      `errors come first, then the layers in their order (FaultLayer in src/types/rule.ts). Reported:\n${shown(findings)}`,
  );
  const finding = mine[0] as Finding;
  assert.ok(finding.message.includes(example.says), `"${example.says}" is not in "${finding.message}"`);
  assert.equal(finding.severity, example.severity);
  assert.ok(finding.remedy.steps.length > 0, 'every finding ends in a remedy');
  assert.ok(finding.evidence.length > 0, 'every finding shows what was seen');
  assert.deepEqual(gaps, []);
  const others = findings.filter(({ rule, severity }) => rule !== id && severity === 'error');
  assert.deepEqual(
    others,
    [],
    `an example must have no error but the one that it shows. Reported:\n${shown(findings)}`,
  );
}

async function check(example: RuleExample, rules: readonly Rule[]): Promise<CheckResult> {
  const given = exampleWorld(example);
  if (unknownVariables(given).length > 0) {
    const { findings, gaps, passed } = await diagnoseExample(example);
    assert.ok(gaps.length > 0, 'what is unknown is stated');
    return { findings, passed, gaps: [] };
  }
  const world = withoutUnknowns(given);
  const { facts } = await gatherFacts({
    world,
    providers: await loadProviders(examplePlatforms(example)),
    asked: examplePlatforms(example),
    resolve: { options: example.options ?? {} },
    ...(example.validFor === undefined ? {} : { validUntil: world.now.getTime() / 1000 + example.validFor }),
  });
  return checkFacts(withVerdicts(facts, example.verdicts ?? []), rules);
}

function shown(findings: readonly Finding[]): string {
  return findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`).join('\n') || 'no finding';
}
