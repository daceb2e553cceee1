// Writes src/catalog.generated.ts from the provider.toml files; with --check, fails when it has drifted.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { parseProviderFile } from '../src/providers/provider-file.ts';

const folder = new URL('../src/providers/', import.meta.url);
const target = new URL('../src/catalog.generated.ts', import.meta.url);
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `${entry.name}/provider.toml`)
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
const contents = new Map([...texts].map(([file, text]) => [file, parse(text)]));
const parentOf = (id: string) =>
  [...contents.values()].find((each) => each['id'] === id && each['extends'] === undefined);
const providers = [...texts].map(([file, text]) =>
  parseProviderFile(contents.get(file), { file: `src/providers/${file}`, text }, parentOf),
);

const text = `// Generated from */provider.toml by \`npm run generate\`: change those.
import type { ProviderData } from './types/provider.ts';

/** The data of every built-in platform, in the order of their ids. */
export const catalog: readonly ProviderData[] = ${JSON.stringify(providers, undefined, 2)};
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/catalog.generated.ts has drifted from the provider.toml files: run npm run generate');
  process.exitCode = 1;
}
