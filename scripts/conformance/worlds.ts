import { catalog } from '../../src/catalog.generated.ts';
import { diagnoseWorld } from '../../src/diagnose.ts';
import { exampleNow, exampleWorld } from '../../src/examples/example-world.ts';
import { fillSamples } from '../../src/examples/fill-samples.ts';
import { loadProviders } from '../../src/providers/load-providers.ts';
import { rules } from '../../src/rules.generated.ts';
import type { MemoryFile } from '../../src/types/memory-files.ts';
import type { Report } from '../../src/types/report.ts';
import type { RuleExample } from '../../src/types/rule.ts';
import { memoryWorld } from '../../src/world/memory.ts';

/** A made-up situation, and the platforms named in it. */
export interface MadeWorld {
  readonly title: string;
  readonly platforms: readonly string[];
  readonly example: RuleExample;
}

/** What can happen to a value on its way into a variable or a file. */
const damages: Readonly<Record<string, (value: string) => string>> = {
  'curly quotes': (value) => `“${value}”`,
  quotes: (value) => `"${value}"`,
  'single quotes': (value) => `'${value}'`,
  'a no-break space': (value) => `\u00a0${value}`,
  'a zero-width space': (value) => `${value.slice(0, 5)}\u200b${value.slice(5)}`,
  'a byte order mark': (value) => `\ufeff${value}`,
  'a line break at the end': (value) => `${value}\n`,
  'a carriage return at the end': (value) => `${value}\r\n`,
  'a space before it': (value) => ` ${value}`,
  'a space inside': (value) => `${value.slice(0, 7)} ${value.slice(7)}`,
  'a line break inside': (value) => `${value.slice(0, 7)}\n${value.slice(7)}`,
  'ctrl-V': (value) => `\u0016${value}`,
  'bracketed paste': (value) => `\u001b[200~${value}\u001b[201~`,
  'a vertical tab': (value) => `${value.slice(0, 9)}\u000b${value.slice(9)}`,
  DEL: (value) => `${value}\u007f`,
  Bearer: (value) => `Bearer ${value}`,
  'NAME=value': (value) => `TOKEN=${value}`,
  JSON: (value) => JSON.stringify({ token: value }),
  'a list': () => '[1]',
  base64: (value) => Buffer.from(value).toString('base64'),
  twice: (value) => value + value,
  'two lines': (value) => `${value}\n${value}`,
  'one character short': (value) => value.slice(0, -1),
  half: (value) => value.slice(0, value.length / 2),
  empty: () => '',
  blank: () => '  ',
  'a placeholder': () => '<your-token>',
  'another placeholder': () => 'YOUR_TOKEN',
  crosses: () => 'xxxxxxxx',
  'a variable’s name': () => '${TOKEN}',
  'a workflow’s expression': () => '${{ secrets.TOKEN }}',
  None: () => 'None',
  null: () => 'null',
  'a word': () => 'password',
  'a number': () => '12345678',
  'a path': () => '/home/me/token.txt',
  'an address': () => 'https://example.org/token',
  'another service’s token': () => `ghp_${'aB3dE6gH9jK2mN5p'.repeat(2)}Q8sT`,
  'a UUID': () => '4c1f0e9a-7b23-4d58-9e61-a2b3c4d5e6f7',
  'a hyphen in the place of a letter': (value) => `${value.slice(0, 6)}-${value.slice(7)}`,
  nothing: (value) => value,
};

/**
 * Makes this many situations, the same for the same seed: the platforms' variables, and the files of the rules'
 * examples, with one or two of their values damaged; one platform or two, Linux or Windows, with and without installed
 * clients.
 */
export async function* madeWorlds(count: number, seed: number): AsyncGenerator<MadeWorld> {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const bases = await baseExamples();
  const platforms = [...new Set(bases.map(({ platform }) => platform))];
  for (let index = 0; index < count; index += 1) {
    const wanted = random() < 0.2 ? [pick(platforms), pick(platforms)] : [pick(platforms)];
    const chosen = [...new Set(wanted)].map((id) => pick(bases.filter(({ platform }) => platform === id)));
    const damaged = chosen.map((base) => damage(base, pick, random() < 0.25 ? 2 : 1));
    yield {
      title: damaged.map(({ title }) => title).join(' + '),
      platforms: damaged.map(({ platform }) => platform),
      example: { ...merged(damaged), ...surroundings(damaged, pick, random) },
    };
  }
}

/** How a world breaks the law that a client which raises is never silent; undefined if it does not. */
export async function unlawful({ example, platforms }: MadeWorld): Promise<string | undefined> {
  const { options = {} } = example;
  const report = await diagnoseWorld(exampleWorld(example), { platforms, options });
  const wrong = report.platforms.flatMap((platform) => silentClients(platform, report));
  return wrong.length > 0 ? wrong.join('; ') : undefined;
}

/** Clients that count and raise, although no error is reported and their platform is not unknown. */
function silentClients(
  { id, status, clients, installed }: Report['platforms'][number],
  report: Report,
): readonly string[] {
  const here = installed.filter(({ version }) => version !== undefined).map(({ client }) => client);
  const hasError = report.findings.some(({ platform, severity }) => platform === id && severity === 'error');
  if (status === 'unknown' || hasError) return [];
  return clients
    .filter(({ client, raises }) => raises.length > 0 && (here.length === 0 || here.includes(client)))
    .map(({ client, raises }) => `${client} raises ${raises[0]?.class}, and ${id} is ${status}`);
}

/**
 * Each variable of each client alone and with all others of its platform, and the situations of the rules' examples.
 */
async function baseExamples(): Promise<readonly RuleExample[]> {
  const providers = await loadProviders(catalog.map(({ id }) => id));
  const empty = memoryWorld({ home: '/home/me' });
  const bases: RuleExample[] = [];
  for (const { id, clients, tokens } of providers) {
    const slots = new Map<string, string>();
    for (const client of clients) {
      const { chain } = await client.resolve(empty, {});
      for (const { place, slot, role } of chain)
        if (place.kind === 'env' && role !== 'lookalike') slots.set(place.name, slot);
    }
    const valueFor = (slot: string): string => {
      const token = tokens.find((each) => each.slots.includes(slot) && each.meaning !== 'wrong-kind');
      if (token?.issuers) return `{{jwt ${id}/${token.kind} exp=+86400}}`;
      return token
        ? `{{${id}/${token.kind}}}`
        : slot === 'url'
          ? 'https://cds.climate.copernicus.eu/api'
          : 'made-up-value';
    };
    const all = Object.fromEntries([...slots].map(([name, slot]) => [name, valueFor(slot)]));
    bases.push({ title: 'all variables', platform: id, env: all });
    for (const [name, slot] of slots) bases.push({ title: name, platform: id, env: { [name]: valueFor(slot) } });
  }
  const examples = rules.flatMap(({ id, examples: { valid, invalid } }) =>
    [...valid, ...invalid].map((example) => ({ ...example, title: `${id}: ${example.title}` })),
  );
  return [...bases, ...examples.filter(({ verdicts }) => verdicts === undefined)];
}

const sample = /\{\{[a-z][^}]*\}\}/g;

function hasSample(text: string): boolean {
  return text.search(sample) >= 0;
}

/** Damages values of an example: samples in its files and whole variables. */
function damage(base: RuleExample, pick: <T>(from: readonly T[]) => T, times: number): RuleExample {
  let { env = {}, files = {}, title } = base;
  for (let time = 0; time < times; time += 1) {
    const name = pick(Object.keys(damages));
    const change = damages[name] ?? ((value: string) => value);
    const variables = Object.keys(env);
    const withSamples = Object.entries(files).filter(([, file]) => hasSample(textOf(file)));
    const targets = [...variables.map((each) => ({ variable: each })), ...withSamples.map(([path]) => ({ path }))];
    if (targets.length === 0) break;
    const target = pick(targets);
    title = `${title}, ${name} in ${'variable' in target ? target.variable : target.path}`;
    if ('variable' in target)
      env = { ...env, [target.variable]: changeSample(env[target.variable] ?? '', change, false) };
    else
      files = { ...files, [target.path]: changeFile(files[target.path] ?? '', change, target.path.endsWith('.json')) };
  }
  return { ...base, env, files, title };
}

function textOf(file: MemoryFile): string {
  return typeof file === 'string' ? file : (file.content ?? '');
}

function changeFile(file: MemoryFile, change: (value: string) => string, isJson: boolean): MemoryFile {
  if (typeof file === 'string') return changeSample(file, change, isJson);
  return file.content === undefined ? file : { ...file, content: changeSample(file.content, change, isJson) };
}

/** Damages each sample of a text, filled in; a text without one is damaged as a whole. */
function changeSample(text: string, change: (value: string) => string, isJson: boolean): string {
  const escaped = (value: string): string => (isJson ? JSON.stringify(value).slice(1, -1) : value);
  if (!hasSample(text)) return change(text);
  return text.replace(sample, (whole) => escaped(change(fillSamples(whole, exampleNow))));
}

function merged(examples: readonly RuleExample[]): RuleExample {
  const [first] = examples as readonly [RuleExample, ...RuleExample[]];
  return {
    ...first,
    env: Object.assign({}, ...examples.map(({ env }) => env ?? {})),
    files: Object.assign({}, ...examples.map(({ files }) => files ?? {})),
    options: Object.assign({}, ...examples.map(({ options }) => options ?? {})),
  };
}

function surroundings(
  examples: readonly RuleExample[],
  pick: <T>(from: readonly T[]) => T,
  random: () => number,
): Pick<RuleExample, 'os' | 'packages'> {
  const [first] = examples;
  const packages = first?.packages ?? (random() < 0.5 ? {} : pickedPackages(examples, pick));
  const os = first?.os ?? (random() < 0.15 && !first?.homeless && first?.uid === undefined ? 'win32' : undefined);
  return { ...(Object.keys(packages).length > 0 ? { packages } : {}), ...(os ? { os } : {}) };
}

const versions: Readonly<Record<string, string>> = {
  descarteslabs: '3.2.2',
  'earthdaily-earthone': '6.2.0',
  'earthscope-sdk': '1.9.3',
  'earthscope-cli': '1.2.0',
  caveclient: '8.2.1',
  'cloud-volume': '12.15.2',
  'cloud-files': '6.4.3',
  cdsapi: '0.7.7',
  'huggingface-hub': '2.4.0',
};

function pickedPackages(
  examples: readonly RuleExample[],
  pick: <T>(from: readonly T[]) => T,
): Readonly<Record<string, string>> {
  const names = Object.keys(versions);
  const some = examples.flatMap(() => [pick(names), pick(names)]);
  return Object.fromEntries(some.map((name) => [name, versions[name] ?? '1.0']));
}

/** mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
