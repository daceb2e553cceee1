// Writes what the folders below src/providers say: src/catalog.generated.ts and src/platform-errors.generated.ts from
// their provider.toml, the loaders of their clients.ts, the planners of their probe.ts. With --check, fails when one of
// these has drifted.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, TomlError } from 'smol-toml';
import { parseProviderFile } from '../src/providers/provider-file.ts';
import { ProviderFileError } from '../src/providers/provider-file-error.ts';

const folder = new URL('../src/providers/', import.meta.url);
const root = new URL('../', import.meta.url);
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `${entry.name}/provider.toml`)
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
const contents = new Map([...texts].map(([file, text]) => [file, orExit(file, () => parse(text))]));
const parentOf = (id: string) =>
  [...contents.values()].find((each) => each['id'] === id && each['extends'] === undefined);
const providers = [...texts].map(([file, text]) =>
  orExit(file, () => parseProviderFile(contents.get(file), { file: `src/providers/${file}`, text }, parentOf)),
);

// As JSON texts, one a platform: parsing these takes a quarter of the time that the same data as JavaScript does.
const catalog = `// Generated from src/providers/*/provider.toml by \`npm run generate\`: change those.
import type { ProviderData } from './types/provider.ts';

const parse = (json: string): ProviderData => JSON.parse(json);

/** The data of every built-in platform as JSON: the text of all that is public about it. */
export const catalogTexts: readonly string[] = [
${providers.map(({ errors: _errors, ...provider }) => `  ${literal(JSON.stringify(provider))},`).join('\n')}
];

/** The data of every built-in platform, in the order of their ids. */
export const catalog: readonly ProviderData[] = catalogTexts.map(parse);
`;

/** Only who explains an error text needs them: a check must not read them from disk. */
const errors = `// Generated from src/providers/*/provider.toml by \`npm run generate\`: change those.
import type { KnownError } from './types/provider.ts';

/** The known messages of every built-in platform, by its id. */
export const platformErrors: Readonly<Record<string, readonly KnownError[]>> = ${JSON.stringify(
  Object.fromEntries(providers.flatMap(({ id, errors: known }) => (known ? [[id, known]] : []))),
  undefined,
  2,
)};
`;

/** Returns what is made of a provider file; of an invalid one its faults are all that is printed. */
function orExit<T>(file: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof ProviderFileError) console.error(error.message);
    else if (error instanceof TomlError) console.error(`src/providers/${file}:${error.line}: ${error.message}`);
    else throw error;
    process.exit(1);
  }
}

/** The platforms whose directory has a file, with what it exports under a unique name. */
function withFile(file: string): readonly { readonly id: string; readonly from: string; readonly name: string }[] {
  return files.flatMap((each) => {
    const [name = ''] = each.split('/');
    const id = String(contents.get(each)?.['id']);
    const local = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const from = `./providers/${name}/${file}`;
    return existsSync(new URL(`${name}/${file}`, folder)) ? [{ id, from, name: local }] : [];
  });
}

/** A text as JavaScript in single quotation marks, since JSON is full of double ones. */
function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** A record of what each directory's file exports. */
function registry(file: string, exported: string, type: string, typeFrom: string, doc: string, record: string): string {
  const found = withFile(file);
  return `// Generated from src/providers/*/${file} by \`npm run generate\`: a platform is added by adding its directory.
${[
  ...found.map(({ from, name }) => `import { ${exported} as ${name} } from '${from}';`),
  `import type { ${type} } from '${typeFrom}';`,
].join('\n')}

/** ${doc} */
export const ${record}: Readonly<Record<string, ${type}>> = {
${found.map(({ id, name }) => (id === name ? `  ${id},` : `  '${id}': ${name},`)).join('\n')}
};
`;
}

const outputs = {
  'src/catalog.generated.ts': catalog,
  'src/platform-errors.generated.ts': errors,
  'src/coded-clients.generated.ts': registry(
    'clients.ts',
    'clients',
    'ClientLoaders',
    './types/provider.ts',
    'The clients that are code, by platform.',
    'codedClients',
  ),
  'src/probe-planners.generated.ts': registry(
    'probe.ts',
    'planProbe',
    'ProbePlanner',
    './probe-kit/probe-plan.ts',
    'The platforms that are asked by code of their own.',
    'probePlanners',
  ),
};

for (const [name, text] of Object.entries(outputs)) {
  const target = new URL(name, root);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`${name} has drifted from src/providers: run npm run generate`);
    process.exitCode = 1;
  }
}
