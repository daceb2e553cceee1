import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { names, releaseFile } from '../../packaging/names.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { inVenv, pythonTools } from './python-tools.ts';

/** The files of a release, by their kind. */
export interface ReleaseFiles {
  readonly npm: string;
  readonly wheel: string;
  readonly conda: string;
  readonly recipe: string;
  readonly sbom: string;
  readonly checksums: string;
}

/**
 * Makes every file of a release from dist/ in an empty directory. The same sources give the same bytes: every time in
 * an archive is that of the commit, and no file names a directory of this machine.
 */
export function makeRelease(root: string, output: string): ReleaseFiles {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { version, description, license } = manifest;
  const date = sourceDate(root);
  const tools = pythonTools(root);
  const work = mkdtempSync(join(tmpdir(), 'auth-doctor-release-'));
  const umask = process.umask(0o022);
  try {
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    const npm = npmPackage({ root, work, output, manifest });
    const wheel = pythonWheel({ root, work, output, tools, date, version, description });
    const recipe = filledRecipe(root, {
      version,
      description,
      tarball: releaseFile(version, npm),
      sha256: sha256(join(output, npm)),
    });
    writeFileSync(join(output, 'recipe.yaml'), recipe);
    const conda = condaPackage({ root, work, output, tools, date, recipe, tarball: join(output, npm), version });
    const sbom = `auth-doctor-${version}.cdx.json`;
    const files = [npm, wheel, conda].map((name) => ({ name, sha256: sha256(join(output, name)) }));
    const notices = readFileSync(join(root, 'THIRD-PARTY-LICENSES'), 'utf8');
    writeFileSync(join(output, sbom), billOfMaterials({ name: names.npm, version, license, notices, files, date }));
    const checksums = 'SHA256SUMS';
    const sums = readdirSync(output)
      .sort()
      .map((name) => `${sha256(join(output, name))}  ${name}\n`);
    writeFileSync(join(output, checksums), sums.join(''));
    return { npm, wheel, conda, recipe: 'recipe.yaml', sbom, checksums };
  } finally {
    process.umask(umask);
    rmSync(work, { recursive: true, force: true });
  }
}

/** When the sources were committed; SOURCE_DATE_EPOCH where somebody else knows better (reproducible-builds.org). */
function sourceDate(root: string): Date {
  const given = process.env['SOURCE_DATE_EPOCH'];
  if (given !== undefined) return new Date(Number(given) * 1000);
  const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return new Date(Number(seconds) * 1000);
}

interface Work {
  readonly root: string;
  readonly work: string;
  readonly output: string;
}

/** What npm installs: package.json without what only a clone needs. */
function npmPackage({ root, work, output, manifest }: Work & { readonly manifest: Record<string, unknown> }): string {
  const folder = join(work, 'npm');
  mkdirSync(folder);
  const kept = Object.entries(manifest).filter(([key]) => !['private', 'scripts', 'devDependencies'].includes(key));
  const repository = { type: 'git', url: `git+${names.repository}.git` };
  const published = { ...Object.fromEntries(kept), name: names.npm, homepage: names.repository, repository };
  copyNormal(root, folder, manifest['files'] as readonly string[]);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, undefined, 2)}\n`);
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', output], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const answer = JSON.parse(packed);
  const [{ filename }] = Array.isArray(answer) ? answer : Object.values(answer);
  return filename;
}

interface PythonWork extends Work {
  readonly tools: string;
  readonly date: Date;
  readonly version: string;
}

/** A wheel for every platform: the program, and a launcher. */
function pythonWheel({
  root,
  work,
  output,
  tools,
  date,
  version,
  description,
}: PythonWork & { readonly description: string }): string {
  const folder = join(work, 'pip');
  cpSync(join(root, 'packaging/pip'), folder, {
    recursive: true,
    filter: (path) => !/__pycache__|\.(?:mypy|ruff)_cache/.test(path),
  });
  copyNormal(root, folder, ['README.md', 'LICENSE', 'THIRD-PARTY-LICENSES']);
  copyNormal(root, join(folder, 'src/auth_doctor'), ['dist']);
  // The types are for JavaScript.
  rmSync(join(folder, 'src/auth_doctor/dist/types'), { recursive: true });
  const project = join(folder, 'pyproject.toml');
  const text = readFileSync(project, 'utf8')
    .replace(/^name = ".*"$/m, `name = "${names.pypi}"`)
    .replace(/^version = ".*"$/m, `version = "${version}"`)
    .replace(/^description = ".*"$/m, `description = ${JSON.stringify(description)}`)
    .replace('[project.scripts]', `[project.urls]\nRepository = "${names.repository}"\n\n[project.scripts]`);
  writeFileSync(project, text);
  const made = join(work, 'wheel');
  execFileSync(inVenv(tools, 'hatchling'), ['build', '--target', 'wheel', '--directory', made], {
    cwd: folder,
    env: { ...process.env, SOURCE_DATE_EPOCH: epoch(date) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return moved(made, output, '.whl');
}

/** The recipe in conda-forge's form, with what it leaves open. */
function filledRecipe(
  root: string,
  given: { readonly version: string; readonly description: string; readonly tarball: string; readonly sha256: string },
): string {
  const values: Readonly<Record<string, string>> = {
    ...given,
    summary: given.description,
    repository: names.repository,
    owner: names.owner,
  };
  return readFileSync(join(root, 'packaging/conda/recipe.yaml'), 'utf8').replaceAll(
    /\{\{(\w+)\}\}/g,
    (_, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`nothing is known of {{${key}}} in packaging/conda/recipe.yaml`);
      return value;
    },
  );
}

/** The package of that recipe, with the npm package of this release as its source. */
function condaPackage({
  root,
  work,
  output,
  tools,
  date,
  recipe,
  tarball,
  version,
}: PythonWork & { readonly recipe: string; readonly tarball: string }): string {
  const folder = join(work, 'conda');
  mkdirSync(folder);
  for (const name of ['auth-doctor', 'auth-doctor.bat'])
    cpSync(join(root, 'packaging/conda', name), join(folder, name));
  // cmd.exe reads lines that end in CR LF, whatever a checkout made of them.
  const batch = readFileSync(join(folder, 'auth-doctor.bat'), 'utf8');
  writeFileSync(join(folder, 'auth-doctor.bat'), batch.replaceAll(/\r?\n/g, '\r\n'));
  const local = recipe.replace(releaseFile(version, tarball.split(/[\\/]/).at(-1) ?? ''), pathToFileURL(tarball).href);
  writeFileSync(join(folder, 'recipe.yaml'), local);
  const made = join(work, 'conda-output');
  execFileSync(inVenv(tools, 'python'), [join(root, 'packaging/conda/build.py'), join(folder, 'recipe.yaml'), made], {
    env: { ...process.env, SOURCE_DATE_EPOCH: epoch(date) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return moved(join(made, 'noarch'), output, '.conda');
}

/** Copies files and directories with the modes that every machine has. */
function copyNormal(from: string, to: string, wanted: readonly string[]): void {
  for (const name of wanted) cpSync(join(from, name), join(to, name), { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    const isProgram = entry.name === 'auth-doctor.js';
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() || isProgram ? 0o755 : 0o644);
  }
}

function moved(from: string, to: string, ending: string): string {
  const found = readdirSync(from).filter((name) => name.endsWith(ending));
  const [name] = found;
  if (name === undefined || found.length > 1) throw new Error(`expected one ${ending} file, not ${found.length}`);
  cpSync(join(from, name), join(to, name));
  return name;
}

function epoch(date: Date): string {
  return String(Math.floor(date.getTime() / 1000));
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
