import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a package contains without a notice of its own: where it is, its name, and its licence. */
const embedded = [
  // undici's lib/llhttp is made from https://github.com/nodejs/llhttp (its build/wasm.js); the licence is the one
  // there.
  {
    below: 'node_modules/undici/lib/llhttp/',
    name: 'llhttp (MIT), inside undici',
    notice: 'scripts/notices/llhttp.txt',
  },
] as const;

interface Notice {
  readonly name: string;
  readonly text: string;
}

/** The licences of everything in a bundle, by the paths of its inputs below `root`; the same in every run. */
export function thirdPartyNotices(inputs: readonly string[], root: string): string {
  const inside = embedded.filter(({ below }) => inputs.some((path) => path.includes(below)));
  const notices: readonly Notice[] = [
    ...packageFolders(inputs).map((folder) => noticeOf(folder, inputs, root)),
    ...inside.map(({ name, notice }) => ({ name, text: readFileSync(join(root, notice), 'utf8').trim() })),
  ];
  // A package may be in two directories.
  const sorted = [...new Map(notices.map((each) => [each.name, each])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return [
    'auth-doctor is bundled with the packages below.',
    ...sorted.map(({ name, text }) => `${'-'.repeat(80)}\n${name}\n\n${text}`),
    '',
  ].join('\n\n');
}

/** Throws `Error` if a package has no licence information. */
function noticeOf(folder: string, inputs: readonly string[], root: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} names no licence`);
  const mine = inputs.filter((path) => packageFolder(path) === folder);
  const files = [folder, ...foldersBelow(folder, mine)].flatMap((each) => licenceIn(join(root, each)) ?? []);
  const credits = [...new Set(mine.flatMap((path) => creditsIn(readFileSync(join(root, path), 'utf8'))))].filter(
    (words) => !words.startsWith(`${name}.`),
  );
  const texts = [
    ...files.map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()),
    ...(credits.length > 0 ? [`Its own files name besides:\n${credits.map((each) => `  ${each}`).join('\n')}`] : []),
  ];
  return { name: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}

/** Directories of a package with something in the bundle, and perhaps their own licence. */
function foldersBelow(folder: string, paths: readonly string[]): readonly string[] {
  const all = new Set<string>();
  for (const path of paths) {
    for (let each = dirname(path); each.length > folder.length; each = dirname(each)) all.add(each);
  }
  return [...all].sort();
}

function licenceIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:[.-]|$)/i.test(each));
  return file === undefined ? undefined : join(folder, file);
}

/** What a file says about others' work in it, in the comments that bundlers preserve. */
function creditsIn(text: string): readonly string[] {
  return [...text.matchAll(/\/\*!\s*([^*]*licen[cs]e[^*]*?)\s*\*\//gi)].map(([, words = '']) =>
    words.replaceAll(/\s+/g, ' '),
  );
}

/** The directories of the packages that these files belong to. */
function packageFolders(inputs: readonly string[]): readonly string[] {
  return [...new Set(inputs.flatMap((path) => packageFolder(path) ?? []))].sort();
}

function packageFolder(path: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/**
 * What is wrong with a file of notices, one line each, compared with the bundle: a package without a notice, a notice
 * of something that is not in it, compiled code (WebAssembly) that no notice mentions, a notice without a licence.
 */
export function noticeProblems(inputs: readonly string[], notices: string, root: string): readonly string[] {
  const sections = notices.split(`${'-'.repeat(80)}\n`).slice(1);
  const named = new Map(sections.map((section) => [section.slice(0, section.indexOf('\n')), section]));
  const due = packageFolders(inputs).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})`;
  });
  const compiled = inputs.filter(
    (path) => existsSync(join(root, path)) && hasWebAssembly(readFileSync(join(root, path), 'utf8')),
  );
  const unknown = compiled.filter((path) => !embedded.some(({ below }) => path.includes(below)));
  const carried = embedded.filter(({ below }) => compiled.some((path) => path.includes(below))).map(({ name }) => name);
  return [
    ...[...due, ...carried].filter((each) => !named.has(each)).map((each) => `no notice of ${each}`),
    ...[...named.keys()]
      .filter((each) => ![...due, ...carried].includes(each))
      .map((each) => `a notice of ${each}, which is not in the bundle`),
    ...unknown.map((path) => `${path} carries WebAssembly, and no notice says whose`),
    ...[...named]
      .filter(([, text]) => !/copyright|permission|licen[cs]e/i.test(text.replace(/^.*\n/, '')))
      .map(([each]) => `the notice of ${each} holds no licence`),
  ];
}

/** `\0asm` in base64 or as bytes. */
function hasWebAssembly(text: string): boolean {
  return text.includes('AGFzbQ') || text.includes('\0asm');
}
