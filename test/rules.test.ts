import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFacts } from '../src/check/check-facts.ts';
import { diagnoseExample } from '../src/commands/explain/diagnose-example.ts';
import { examplePlatforms, exampleWorld } from '../src/examples/example-world.ts';
import { gatherFacts, withVerdicts } from '../src/facts/gather-facts.ts';
import { loadProviders } from '../src/providers/load-providers.ts';
import { rules } from '../src/rules.generated.ts';
import type { CheckResult } from '../src/types/facts.ts';
import type { Finding } from '../src/types/finding.ts';
import type { RuleExample } from '../src/types/rule.ts';
import { withoutUnknowns } from '../src/unknown/stand-in-world.ts';
import { unknownVariables } from '../src/unknown/unknown-variables.ts';

async function check(example: RuleExample): Promise<CheckResult> {
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

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    assert.ok(rule.examples.valid.length > 0, 'a rule shows what it lets pass');
    assert.ok(rule.examples.invalid.length > 0, 'a rule shows what it finds');
    for (const example of rule.examples.valid) {
      it(`passes: ${example.title}`, async () => {
        const { findings, gaps } = await check(example);
        assert.deepEqual(
          findings.filter((finding) => finding.rule === rule.id),
          [],
          shown(findings),
        );
        assert.deepEqual(gaps, []);
      });
    }
    for (const example of rule.examples.invalid) {
      it(`finds: ${example.title}`, async () => {
        const { findings, gaps } = await check(example);
        const mine = findings.filter((finding) => finding.rule === rule.id);
        assert.equal(mine.length, 1, `one finding is due\n${shown(findings)}`);
        const finding = mine[0] as Finding;
        assert.ok(finding.message.includes(example.says), `"${example.says}" is not in "${finding.message}"`);
        assert.equal(finding.severity, example.severity);
        assert.ok(finding.remedy.steps.length > 0, 'every finding ends in a remedy');
        assert.ok(finding.evidence.length > 0, 'every finding shows what was seen');
        assert.deepEqual(gaps, []);
        const others = findings.filter(({ rule: id, severity }) => id !== rule.id && severity === 'error');
        assert.deepEqual(others, [], `the first finding is the one that is meant\n${shown(findings)}`);
      });
    }
  });
}

it('every file of rules/ is in the list, under its own id', () => {
  const files = readdirSync(new URL('../rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(
    rules.map(({ id }) => id),
    files.sort(),
  );
});
