import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rules } from '../src/rules.generated.ts';
import { assertFinds, assertPasses } from './support/check-example.ts';

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    assert.ok(rule.examples.valid.length > 0, 'a rule shows what it lets pass');
    assert.ok(rule.examples.invalid.length > 0, 'a rule shows what it finds');
    for (const example of rule.examples.valid)
      it(`passes: ${example.title}`, async () => assertPasses(rule, example, rules));
    for (const example of rule.examples.invalid)
      it(`finds: ${example.title}`, async () => assertFinds(rule, example, rules));
  });
}

it('every file of rules/ is in the list, under its own id', () => {
  const files = readdirSync(new URL('../rules', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(
    rules.map(({ id }) => id),
    files.sort(),
  );
});
