// Writes src/formats.generated.ts from the files in src/report/formats/; with --check, fails if it is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { OutputFormat } from '../src/report/format.ts';

const folder = new URL('../src/report/formats/', import.meta.url);
const target = new URL('../src/formats.generated.ts', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
// The default format comes first.
const sorted = ['text', ...names.filter((name) => name !== 'text').sort()];

/** `github-annotations` exports `githubAnnotations`. */
const exportOf = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const entries = await Promise.all(
  sorted.map(async (name) => {
    const module: Readonly<Record<string, OutputFormat>> = await import(new URL(`${name}.ts`, folder).href);
    const format = module[exportOf(name)];
    if (format?.name !== name)
      throw new Error(`src/report/formats/${name}.ts exports no ${exportOf(name)} with the name '${name}'`);
    return `  {
    name: '${name}',
    commands: [${format.commands.map((each) => `'${each}'`).join(', ')}],
    failures: ${format.failure !== undefined},
    isAnnotations: ${format.isAnnotations ?? false},
    load: async () => (await import('./report/formats/${name}.ts')).${exportOf(name)},
  },`;
  }),
);
const text = `// Generated from src/report/formats/ by \`npm run generate\`: a format is added by adding its file.
import type { FormatEntry } from './report/format.ts';

/** Every output format, the usual one first. */
export const formats: readonly FormatEntry[] = [
${entries.join('\n')}
];
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('src/formats.generated.ts has drifted from src/report/formats/: run npm run generate');
  process.exitCode = 1;
}
