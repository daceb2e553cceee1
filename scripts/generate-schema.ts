// Writes schema/provider.json and docs/provider-file.md from the valibot schema of provider files and the comments of
// their types; with --check, fails if they are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { providerSchema } from '../src/providers/provider-file.ts';
import type { AnySchema } from '../src/providers/schema-at.ts';
import { type Described, describeSchema, fileOnlyKeys } from './provider-schema/described-schema.ts';
import { providerFileIntroduction } from './provider-schema/introduction.ts';
import { providerJsonSchema } from './provider-schema/json-schema.ts';
import { referencePage } from './provider-schema/reference-page.ts';

const checked = describeSchema(providerSchema as unknown as AnySchema, 'ProviderData');
if (checked.is !== 'table') throw new Error('the schema of a provider file is no table');
const described: Described = { is: 'table', keys: [...checked.keys, ...fileOnlyKeys] };
const outputs = {
  'schema/provider.json': `${JSON.stringify(providerJsonSchema(described), undefined, 2)}\n`,
  'docs/provider-file.md': referencePage(described, providerFileIntroduction),
};

for (const [name, text] of Object.entries(outputs)) {
  const target = new URL(`../${name}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`${name} has drifted from the schema of provider files: run npm run generate`);
    process.exitCode = 1;
  }
}
