import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'smol-toml';

const root = new URL('../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(textOf('schema/provider.json')));
const platforms = readdirSync(new URL('src/providers/', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the schema of provider files for editors', () => {
  for (const id of platforms) {
    it(`accepts ${id}, whose file names it`, () => {
      const text = textOf(`src/providers/${id}/provider.toml`);
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
      assert.match(text, /^#:schema \.\.\/\.\.\/\.\.\/schema\/provider\.json\n/);
    });
  }

  for (const [what, from, to] of [
    ['an unknown key', 'hosts =', 'hots ='],
    ['a word that is none of those allowed', 'detect = "anywhere"', 'detect = "everywhere"'],
    ['a missing key in a list', /^certainty = .*$/m, ''],
    ['another version of the format', 'schema = 0', 'schema = 1'],
    ['a list that is a text', /^versions = .*$/m, 'versions = "2."'],
  ] as const) {
    it(`refuses ${what}`, () => {
      const text = textOf('src/providers/huggingface/provider.toml');
      assert.notEqual(text.replace(from, to), text);
      assert.equal(validate(parse(text.replace(from, to))), false);
    });
  }

  it('describes keys in whole sentences, without the signs of a comment', () => {
    const sentences = textOf('schema/provider.json').match(/"description": "[^"]*/g) ?? [];
    assert.ok(sentences.length > 100);
    for (const sentence of sentences) assert.match(sentence, /"description": "[\w`]/);
  });
});
