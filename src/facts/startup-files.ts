import { posix, win32 } from 'node:path';
import type { AssignmentReader } from '../types/facts.ts';
import type { World } from '../types/world.ts';

/** How a file spells the setting of a variable. */
export type AssignmentSyntax = 'sh' | 'fish' | 'fish-universal' | 'csh' | 'powershell' | 'assignments' | 'json';

/** A file that may set variables for programs started here. */
export interface AssignmentFile {
  readonly path: string;
  readonly syntax: AssignmentSyntax;
  readonly readBy: AssignmentReader;
}

/** The most files in one directory of fragments, and the most directories upwards for `.envrc`, that are examined. */
const most = 32;

/**
 * The files that may set a variable, in the order in which they are reported: nearest to the working directory first.
 * Not the system's own (`/etc/profile`): users can seldom change them.
 * @param lookAtRcFiles whether to read the shells' startup files (`--no-rc`)
 */
export async function assignmentFiles(world: World, lookAtRcFiles: boolean): Promise<readonly AssignmentFile[]> {
  const { join } = world.platform === 'win32' ? win32 : posix;
  const home = world.home ?? world.user.passwdHome;
  const valueIn = (name: string): string | undefined =>
    world.env.find((each) => each.name === name)?.value || undefined;
  const configuration = valueIn('XDG_CONFIG_HOME') ?? (home && join(home, '.config'));
  const conda = valueIn('CONDA_PREFIX');
  const files: AssignmentFile[] = [
    ...(await envrcFiles(world)),
    { path: join(world.cwd, '.env'), syntax: 'assignments', readBy: 'dotenv' },
    { path: join(world.cwd, '.Renviron'), syntax: 'assignments', readBy: 'R' },
  ];
  if (conda) {
    files.push({ path: join(conda, 'conda-meta', 'state'), syntax: 'json', readBy: 'conda' });
    files.push(...(await fragments(world, join(conda, 'etc', 'conda', 'activate.d'), '.sh', 'sh', 'conda')));
  }
  if (home) files.push({ path: join(home, '.Renviron'), syntax: 'assignments', readBy: 'R' });
  if (configuration)
    files.push(...(await fragments(world, join(configuration, 'environment.d'), '.conf', 'assignments', 'systemd')));
  if (!lookAtRcFiles || !home) return files;
  if (world.platform === 'win32') files.push(...profiles(windowsDocuments(home, valueIn), join));
  for (const name of ['.bash_profile', '.bash_login', '.bashrc', '.bash_aliases'])
    files.push({ path: join(home, name), syntax: 'sh', readBy: 'bash' });
  files.push({ path: join(home, '.profile'), syntax: 'sh', readBy: 'sh' });
  const zsh = valueIn('ZDOTDIR') ?? home;
  for (const name of ['.zshenv', '.zprofile', '.zshrc', '.zlogin'])
    files.push({ path: join(zsh, name), syntax: 'sh', readBy: 'zsh' });
  for (const name of ['.tcshrc', '.cshrc', '.login'])
    files.push({ path: join(home, name), syntax: 'csh', readBy: 'csh' });
  if (!configuration) return files;
  const fish = join(configuration, 'fish');
  files.push(
    { path: join(fish, 'config.fish'), syntax: 'fish', readBy: 'fish' },
    { path: join(fish, 'fish_variables'), syntax: 'fish-universal', readBy: 'fish' },
  );
  files.push(...(await fragments(world, join(fish, 'conf.d'), '.fish', 'fish', 'fish')));
  // On these systems, PowerShell has its profiles beside other programs' configuration.
  return world.platform === 'win32' ? files : [...files, ...profiles([join(configuration, 'powershell')], join)];
}

/**
 * The directories of PowerShell 7 and of Windows PowerShell 5.1 below Documents (about_Profiles), which OneDrive moves
 * into its own directory.
 */
function windowsDocuments(home: string, valueIn: (name: string) => string | undefined): readonly string[] {
  const drive = valueIn('OneDrive');
  const documents = [win32.join(home, 'Documents'), ...(drive === undefined ? [] : [win32.join(drive, 'Documents')])];
  return documents.flatMap((each) => ['PowerShell', 'WindowsPowerShell'].map((name) => win32.join(each, name)));
}

/** `$PROFILE`: that of every host, of the console and of VS Code. */
function profiles(folders: readonly string[], join: (...parts: string[]) => string): readonly AssignmentFile[] {
  const names = ['profile.ps1', 'Microsoft.PowerShell_profile.ps1', 'Microsoft.VSCode_profile.ps1'];
  return folders.flatMap((folder) =>
    names.map((name) => ({ path: join(folder, name), syntax: 'powershell', readBy: 'powershell' }) as const),
  );
}

/** direnv uses the first `.envrc` on the way up. */
async function envrcFiles(world: World): Promise<readonly AssignmentFile[]> {
  const { dirname, join } = world.platform === 'win32' ? win32 : posix;
  let folder = world.cwd;
  for (let count = 0; count < most; count += 1) {
    const path = join(folder, '.envrc');
    if ((await world.stat(path)).is === 'found') return [{ path, syntax: 'sh', readBy: 'direnv' }];
    const parent = dirname(folder);
    if (parent === folder) return [];
    folder = parent;
  }
  return [];
}

async function fragments(
  world: World,
  folder: string,
  ending: string,
  syntax: AssignmentSyntax,
  readBy: AssignmentReader,
): Promise<readonly AssignmentFile[]> {
  const { join } = world.platform === 'win32' ? win32 : posix;
  const listed = await world.list(folder);
  if (listed.is !== 'found') return [];
  const names = listed.names.filter((name) => name.endsWith(ending)).slice(0, most);
  return names.map((name) => ({ path: join(folder, name), syntax, readBy }));
}
