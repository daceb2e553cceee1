/** `ntpath.join(path, part)` (Lib/ntpath.py, join). */
export function ntJoin(path: string, part: string): string {
  let [drive, rest] = splitDrive(path);
  const [partDrive, partRest] = splitDrive(part);
  if (isSep(partRest[0])) return finish(partDrive !== '' || drive === '' ? partDrive : drive, partRest);
  if (partDrive !== '' && partDrive !== drive) {
    if (partDrive.toLowerCase() !== drive.toLowerCase()) return finish(partDrive, partRest);
    drive = partDrive;
  }
  if (rest !== '' && !isSep(rest.at(-1))) rest += '\\';
  return finish(drive, rest + partRest);
}

/** `ntpath.split(path)`: the directory and the last part (Lib/ntpath.py, split). */
export function ntSplit(path: string): readonly [string, string] {
  const [drive, rest] = splitDrive(path);
  const cut = Math.max(rest.lastIndexOf('/'), rest.lastIndexOf('\\')) + 1;
  const head = rest.slice(0, cut);
  return [drive + (head.replace(/[\\/]+$/, '') || head), rest.slice(cut)];
}

// A share and a relative path need a separator between them.
function finish(drive: string, rest: string): string {
  const needsSep = rest !== '' && !isSep(rest[0]) && drive !== '' && !drive.endsWith(':');
  return needsSep ? `${drive}\\${rest}` : drive + rest;
}

function splitDrive(path: string): [string, string] {
  const normal = path.replaceAll('/', '\\');
  if (normal.startsWith('\\\\')) {
    const start = normal.slice(0, 8).toUpperCase() === '\\\\?\\UNC\\' ? 8 : 2;
    const host = normal.indexOf('\\', start);
    const share = host === -1 ? -1 : normal.indexOf('\\', host + 1);
    return share === -1 ? [path, ''] : [path.slice(0, share), path.slice(share)];
  }
  return normal[1] === ':' ? [path.slice(0, 2), path.slice(2)] : ['', path];
}

function isSep(char: string | undefined): boolean {
  return char === '\\' || char === '/';
}
