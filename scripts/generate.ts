// `npm run generate`: writes every generated file; with rule, platform, shape or format only those that such a change
// concerns. With --check, fails if one is out of date.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** In their order: the later ones load what the earlier ones write. */
const all = ['providers', 'absent', 'schema', 'formats', 'python', 'rules', 'docs', 'screens', 'readme'] as const;

const concerned: Readonly<Record<string, readonly (typeof all)[number][]>> = {
  rule: ['rules', 'docs', 'screens', 'readme'],
  platform: ['providers', 'absent', 'docs', 'screens', 'readme'],
  shape: ['providers', 'docs', 'readme'],
  format: ['formats', 'readme'],
};

const isCheck = process.argv.includes('--check');
const [kind, ...more] = process.argv.slice(2).filter((arg) => arg !== '--check');
const steps = kind === undefined ? all : Object.hasOwn(concerned, kind) ? concerned[kind] : undefined;

if (!steps || more.length > 0) {
  console.error(`npm run generate [${Object.keys(concerned).join('|')}]`);
  process.exitCode = 2;
} else {
  for (const step of steps) {
    const script = fileURLToPath(new URL(`generate-${step}.ts`, import.meta.url));
    const args = ['--import', 'tsx', script, ...(isCheck ? ['--check'] : [])];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status === 0) continue;
    process.exitCode = status ?? 1;
    // A check says all that is out of date; otherwise the next step would load what this one could not write.
    if (!isCheck) break;
  }
}
