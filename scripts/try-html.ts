// `npm run try:html [-- FOLDER]`: reports as HTML in the real Chromium of this machine: on a desktop, on a phone and on
// paper, light and dark. axe-core may find nothing, no page may be wider than its window, load anything, or run
// anything that a hostile name holds. With FOLDER, the screenshots are left there to look at. Exit 1 where something is
// wrong.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { runInMemory } from '../test/support/run-in-memory.ts';
import { temporaryFolder } from '../test/support/scan-repository.ts';
import { root, runTrials, type Trial } from './try/trial.ts';

const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const folder = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? temporaryFolder();
mkdirSync(folder, { recursive: true });
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const hostile = [
  '<script>document.title="run"</script>',
  '"><img src=x onerror=document.title="run">',
  '\u202egnp.exe',
  'n'.repeat(10_000),
];
const now = new Date('2026-11-22T12:00:00Z');
const caveFile = '.cloudvolume/secrets/cave-secret.json';

/** The pages to look at, by name. */
async function pages(): Promise<Readonly<Record<string, string>>> {
  const reports = await Promise.all(
    ['node1', 'node2', 'login.example.org'].map(async (hostName, index) => {
      const file = join(temporaryFolder(), `${hostName}.json`);
      const content = JSON.stringify({ token: index === 2 ? '“abc”' : '0123456789abcdef'.repeat(2) });
      await runInMemory(['check', 'cave', 'earthscope', `--format=json=${file}`], {
        hostName,
        now,
        files: { [caveFile]: { content, mode: index === 0 ? '644' : '600' } },
      });
      return file;
    }),
  );
  const printed = async (args: readonly string[], input: Parameters<typeof runInMemory>[1] = {}): Promise<string> =>
    (await runInMemory([...args, '--format', 'html'], { now, ...input })).stdout;
  const attacks = await Promise.all(
    hostile.map(async (value, index) => {
      const home = `/home/${value.replaceAll('/', '_')}`;
      const page = await printed(['check', 'cave', 'earthscope', '--profile', value], {
        home,
        hostName: value,
        files: { [caveFile]: { content: '{"token": "“abc”"}', mode: '644' } },
        strict: false,
      });
      return [`hostile-${index}`, page] as const;
    }),
  );
  return {
    demo: realDemo(),
    online: await printed(['demo', '--online']),
    nothing: await printed(['check']),
    failure: await printed(['check', 'caev']),
    where: await printed(['where', 'cave'], { files: { [caveFile]: `{"token": "${'0123456789abcdef'.repeat(2)}"}` } }),
    merged: await printed(['merge', ...reports]),
    ...Object.fromEntries(attacks),
  };
}

/** In memory there is no directory for its made-up home. */
function realDemo(): string {
  const words = ['--import', 'tsx', 'src/cli.ts', 'demo', '--format', 'html'];
  return execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
}

const windows = {
  light: { viewport: { width: 1200, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 780 }, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
} as const;

const sizes = Object.values(windows).map(
  ({ viewport: { width, height }, colorScheme }) => `${width} × ${height} ${colorScheme}`,
);

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  const title = await page.title();
  const tags = '{ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }';
  const { violations } = (await page.evaluate(`${axe}; axe.run(document, ${tags})`)) as AxeResult;
  return [
    ...(Number(wider) > 0 ? [`${String(wider)} pixels wider than the window`] : []),
    ...(title.startsWith('auth-doctor') ? [] : [`something ran: the title is ${title}`]),
    ...violations.map(({ id, nodes }) => `axe: ${id}: ${nodes[0]?.html.slice(0, 200)}`),
  ];
}

if (!existsSync(program)) throw new Error(`${program} is missing (Debian: chromium)`);
await runTrials('html', 'HTML reports in Chromium', tryAll);

async function tryAll(trial: Trial): Promise<void> {
  // A container has no user namespaces for the sandbox; the pages are ours.
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    trial.with('Chromium', browser.version());
    for (const name of ['playwright-core', 'axe-core']) trial.with(name, require(`${name}/package.json`).version);
    for (const [name, html] of Object.entries(await pages())) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      const faults: string[] = [];
      for (const [window, options] of Object.entries(windows)) {
        const context = await browser.newContext(options);
        const seen = await look(await context.newPage(), file, `${name}-${window}`);
        faults.push(...seen.map((fault) => `${window}: ${fault}`));
        await context.close();
      }
      trial.expect(
        `${name}: ${sizes.join(', ')}, A4`,
        { code: faults.length, stdout: '', stderr: faults.join('\n') },
        { code: 0 },
      );
    }
  } finally {
    await browser.close();
  }
}

/** Opens a page, takes its picture and, once, prints it on paper. What is wrong with it. */
async function look(page: Page, file: string, name: string): Promise<readonly string[]> {
  const seen: string[] = [];
  page.on('request', (request) => request.url().startsWith('file:') || seen.push(`asks for ${request.url()}`));
  page.on('console', (message) => seen.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => seen.push(`dialog: ${dialog.message()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  if (name.endsWith('-light')) await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
  return [...seen, ...(await faultsOf(page))];
}
