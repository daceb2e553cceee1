/** File systems that may stop answering: another machine, or another program, serves them. */
const remote =
  /^(nfs\d?|cifs|smb3|smbfs|ncpfs|9p|afs|coda|autofs|lustre|gpfs|mmfs|beegfs\w*|ceph|orangefs|panfs|wekafs|fuse(\..+)?)$/;

/** Where credentials never are, and where desktops mount small file systems of their own. */
const notHomes = /^\/(proc|sys|dev|run|snap)(\/|$)/;

/**
 * The directories that another machine serves, longest first, from the text of `/proc/self/mounts` (fields and `\040`
 * escapes: man 5 fstab).
 */
export function networkMounts(table: string): readonly string[] {
  const points = table.split('\n').flatMap((line) => {
    const [, point, type] = line.split(' ');
    if (point === undefined || type === undefined || !remote.test(type)) return [];
    const path = point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    return notHomes.test(path) ? [] : [path];
  });
  return [...new Set(points)].sort((a, b) => b.length - a.length);
}
