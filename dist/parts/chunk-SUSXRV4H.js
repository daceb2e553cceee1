import {
  abandonedCalls,
  withinDeadline
} from "./chunk-EXC3JBCY.js";

// src/world/process.ts
import { userInfo } from "node:os";

// src/world/process-files.ts
import { isAbsolute } from "node:path";

// src/world/error-result.ts
var sameForClients = /* @__PURE__ */ new Set([
  "ENOENT",
  "EACCES",
  "EPERM",
  "EISDIR",
  "ENOTDIR",
  "ELOOP",
  "ENAMETOOLONG",
  "EIO",
  "EINVAL"
]);
var broken = /* @__PURE__ */ new Set(["EBADMSG", "EUCLEAN", "ENXIO", "ENODEV", "EREMOTEIO"]);
function errorResult(error) {
  const code = codeOf(error);
  if (isErrorCode(code)) return { is: "error", code };
  if (broken.has(code)) return { is: "error", code: "EIO" };
  return { is: "unread", reason: `the system answered ${code}` };
}
function codeOf(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : "an unknown error";
}
function isErrorCode(code) {
  return sameForClients.has(code);
}

// src/world/file-stat.ts
function fileStat(stats) {
  return {
    kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : stats.isSymbolicLink() ? "symlink" : "special",
    mode: stats.mode & 4095,
    // Windows has no user ids; Node says 0, which would read as root.
    owner: process.platform === "win32" ? -1 : stats.uid,
    size: stats.size,
    changed: Math.floor(stats.mtimeMs / 1e3)
  };
}
function specialKind(stats) {
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  return stats.isCharacterDevice() || stats.isBlockDevice() ? "a device" : "not a regular file";
}

// src/world/file-system.ts
import { close, constants, fstat, open, opendir, read, readdir, realpath, stat } from "node:fs";
var call = (start) => new Promise((resolve, reject) => {
  start((error, result) => error ? reject(error) : resolve(result));
});
var nodeFileSystem = {
  stat: (path) => call((done) => stat(path, done)),
  open: (path) => call((done) => open(path, openFlags(), done)),
  fstat: (descriptor) => call((done) => fstat(descriptor, done)),
  read: (descriptor, into, offset) => call((done) => read(descriptor, into, offset, into.length - offset, null, done)),
  close: (descriptor) => call((done) => close(descriptor, (error) => done(error ?? null, void 0))),
  names: async (folder, most) => {
    const { size } = await nodeFileSystem.stat(folder);
    const few = size > 0 && size < 1 << 20;
    const names = few ? await call((done) => readdir(folder, done)) : await namesOneByOne(folder, most);
    return names && names.length > most ? void 0 : names;
  },
  realPath: (path) => call((done) => realpath.native(path, done))
};
async function namesOneByOne(folder, most) {
  const names = [];
  for await (const entry of await openFolder(folder)) {
    if (names.length === most) return void 0;
    names.push(entry.name);
  }
  return names;
}
function openFolder(folder) {
  return call((done) => opendir(folder, { bufferSize: 256 }, done));
}
function openFlags() {
  return constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
}

// src/world/read-bounded.ts
async function readBounded(path, disk, most, expired) {
  const first = await attempt(path, disk, most, expired);
  const result = first === "changed" ? await attempt(path, disk, most, expired) : first;
  return result === "changed" ? { is: "unread", reason: "it changes while it is read" } : result;
}
async function attempt(path, disk, most, expired) {
  let stats;
  try {
    stats = await disk.stat(path);
    const refused = refusal(stats, most);
    if (refused) return refused;
    const descriptor = await disk.open(path);
    try {
      return await readOpen(descriptor, disk, most, expired);
    } finally {
      await disk.close(descriptor).catch(() => void 0);
    }
  } catch (error) {
    return { ...errorResult(error), ...stats ? { stat: fileStat(stats) } : {} };
  }
}
async function readOpen(descriptor, disk, most, expired) {
  const before = await disk.fstat(descriptor);
  const stat2 = fileStat(before);
  const refused = refusal(before, most);
  if (refused) return refused;
  if (before.isDirectory()) return { is: "error", code: "EISDIR", stat: stat2 };
  const bytes = await readAll(descriptor, disk, before.size, most, expired);
  if (!bytes) return { is: "unread", reason: tooBig(most), stat: stat2 };
  const after = await disk.fstat(descriptor);
  const whole = before.size === 0 || bytes.length === after.size;
  return whole && before.size === after.size && before.mtimeMs === after.mtimeMs ? { is: "file", bytes, stat: stat2 } : "changed";
}
function refusal(stats, most) {
  const stat2 = fileStat(stats);
  if (stat2.kind === "special") return { is: "unread", reason: `it is ${specialKind(stats)}`, stat: stat2 };
  if (stat2.kind === "file" && stats.size > most) return { is: "unread", reason: tooBig(most), stat: stat2 };
  return void 0;
}
function tooBig(most) {
  return `it is larger than ${most >= 1 << 20 ? `${most >> 20} MiB` : `${most} bytes`}`;
}
async function readAll(descriptor, disk, size, most, expired) {
  let buffer = new Uint8Array(Math.min(size === 0 ? 4096 : size + 1, most + 1));
  let length = 0;
  for (; ; ) {
    const count = await disk.read(descriptor, buffer, length);
    length += count;
    if (count === 0) return buffer.subarray(0, length);
    if (length > most || expired()) return void 0;
    if (length < buffer.length) continue;
    const larger = new Uint8Array(Math.min(buffer.length * 2, most + 1));
    larger.set(buffer);
    buffer = larger;
  }
}

// src/world/silent-regions.ts
import { readFileSync, readlinkSync } from "node:fs";
import { posix } from "node:path";

// src/world/folder-answers.ts
async function folderAnswers(folder, milliseconds, command = ["/bin/ls", "-f", "--"]) {
  const { spawn } = await import("node:child_process");
  const [program = "", ...options] = command;
  return await new Promise((resolve) => {
    const child = spawn(program, [...options, folder], { stdio: "ignore", env: {}, cwd: "/" });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      child.unref();
      resolve(false);
    }, milliseconds);
    const answered = () => {
      clearTimeout(timer);
      resolve(true);
    };
    child.once("exit", answered);
    child.once("error", answered);
  });
}

// src/world/network-mounts.ts
var remote = /^(nfs\d?|cifs|smb3|smbfs|ncpfs|9p|afs|coda|autofs|lustre|gpfs|mmfs|beegfs\w*|ceph|orangefs|panfs|wekafs|fuse(\..+)?)$/;
var notHomes = /^\/(proc|sys|dev|run|snap)(\/|$)/;
function networkMounts(table) {
  const points = table.split("\n").flatMap((line) => {
    const [, point, type] = line.split(" ");
    if (point === void 0 || type === void 0 || !remote.test(type)) return [];
    const path = point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return notHomes.test(path) ? [] : [path];
  });
  return [...new Set(points)].sort((a, b) => b.length - a.length);
}

// src/world/silent-regions.ts
var mostLost = 3;
function silentRegions(input) {
  const answers = input.answers ?? folderAnswers;
  const asked = /* @__PURE__ */ new Map();
  const hungFolders = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  let mounts;
  const roots = [input.home, input.cwd].filter((each) => each !== void 0 && posix.isAbsolute(each));
  const ask = (region) => {
    const known = asked.get(region) ?? answers(region, input.deadline);
    asked.set(region, known);
    return known;
  };
  const remoteRegion = (path) => {
    const table = mounts ?? networkMounts((input.mountTable ?? mountTable)());
    mounts = table;
    if (table.length === 0) return void 0;
    const mount = mountBelow(path, table, links);
    return mount && (roots.find((each) => isBelow(path, each) && mountBelow(each, table, links) === mount) ?? mount);
  };
  return {
    reason: async (path) => {
      if (abandonedCalls() >= mostLost) return "too many other files did not answer";
      if (hungFolders.has(posix.dirname(path))) return noAnswer(input.deadline);
      const region = remoteRegion(path) ?? roots.find((each) => asked.has(each) && isBelow(path, each));
      return region === void 0 || await ask(region) ? void 0 : noAnswer(input.deadline);
    },
    gaveUp: async (path) => {
      hungFolders.add(posix.dirname(path));
      const root = roots.find((each) => isBelow(path, each));
      if (root !== void 0) asked.set(root, answers(root, input.deadline));
    }
  };
}
function noAnswer(milliseconds) {
  return `no answer from the file system within ${milliseconds / 1e3} s`;
}
function mountTable() {
  if (process.platform !== "linux") return "";
  try {
    return readFileSync("/proc/self/mounts", "utf8");
  } catch {
    return "";
  }
}
function isBelow(path, folder) {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
function mountBelow(path, mounts, links) {
  let rest = path.split("/").filter(Boolean);
  let at = "/";
  for (let step = 0; step < 100; step += 1) {
    const mount = mounts.find((each) => isBelow(at, each));
    const [name, ...others] = rest;
    if (mount !== void 0 || name === void 0) return mount;
    const next = posix.join(at, name);
    const target = mounts.some((each) => isBelow(next, each)) ? void 0 : linkTarget(next, links);
    rest = target === void 0 ? others : [...posix.resolve(at, target).split("/").filter(Boolean), ...others];
    at = target === void 0 ? next : "/";
  }
  return void 0;
}
function linkTarget(path, links) {
  if (links.has(path)) return links.get(path);
  let target;
  try {
    target = readlinkSync(path);
  } catch {
  }
  links.set(path, target);
  return target;
}

// src/world/process-files.ts
var readLimits = { deadline: 2e3, size: 4 << 20, names: 2e4 };
function processFiles(place, limits = readLimits, disk = nodeFileSystem, regions = silentRegions({ ...place, deadline: limits.deadline })) {
  const bounded = async (path, work) => {
    const refused = refusedName(path);
    if (refused) return refused;
    const full = isAbsolute(path) ? path : `${place.cwd}/${path}`;
    const silent = await regions.reason(full);
    if (silent !== void 0) return { is: "unread", reason: silent };
    let late = false;
    const result = await withinDeadline(
      limits.deadline,
      async (expired) => await work(full, expired).catch(errorResult),
      () => {
        late = true;
        return { is: "unread", reason: noAnswer(limits.deadline) };
      }
    );
    if (late) await regions.gaveUp(full);
    return result;
  };
  return {
    read: (path) => bounded(path, (full, expired) => readBounded(full, disk, limits.size, expired)),
    stat: (path) => bounded(path, async (full) => ({ is: "found", stat: fileStat(await disk.stat(full)) })),
    list: (path) => bounded(path, async (full) => {
      const names = await disk.names(full, limits.names);
      return names ? { is: "found", names: [...names].sort() } : { is: "unread", reason: `it holds more than ${limits.names} names` };
    }),
    realPath: async (path) => {
      const result = await bounded(path, async (full) => ({ is: "found", path: await disk.realPath(full) }));
      return result.is === "found" ? result.path : void 0;
    }
  };
}
function refusedName(path) {
  if (path === "") return { is: "error", code: "ENOENT" };
  return path.includes("\0") ? { is: "error", code: "EINVAL" } : void 0;
}

// src/world/process.ts
function processWorld(input = {}, limits = readLimits) {
  const platform = input.platform ?? thisPlatform();
  const env = Object.entries(input.env ?? process.env).flatMap(([name, value]) => value === void 0 ? [] : [{ name, value }]);
  const valueIn = (name) => env.find((each) => each.name === name)?.value;
  const home = input.home ?? valueIn(platform === "win32" ? "USERPROFILE" : "HOME");
  const cwd = input.cwd ?? workingFolder(valueIn("PWD"));
  const files = processFiles({ home, cwd }, limits);
  const gitStates = /* @__PURE__ */ new Map();
  let environment;
  const world = {
    now: input.now ?? /* @__PURE__ */ new Date(),
    platform,
    home,
    cwd,
    user: thisUser(input.user, valueIn("SUDO_USER")),
    env,
    ...files,
    // Few checks need these two: their modules are loaded when the first one does.
    packages: () => {
      environment ??= import("./python-environment-VO2LR23T.js").then(({ pythonEnvironment }) => pythonEnvironment(world));
      return environment;
    },
    git: (path) => {
      const known = gitStates.get(path) ?? import("./git-state-5HPRCAKW.js").then(({ gitState }) => gitState(path, { ...files, env, home, cwd }));
      gitStates.set(path, known);
      return known;
    }
  };
  return world;
}
function thisPlatform() {
  return process.platform === "win32" || process.platform === "darwin" ? process.platform : "linux";
}
function workingFolder(shellsWord) {
  try {
    return process.cwd();
  } catch {
    return shellsWord ?? "/";
  }
}
function thisUser(given, sudoUser) {
  const uid = given?.uid ?? process.getuid?.() ?? -1;
  const sudoFrom = given?.sudoFrom ?? (uid === 0 ? sudoUser : void 0);
  let home;
  return {
    uid,
    gids: given?.gids ?? process.getgroups?.() ?? [],
    // Asked for only where HOME is unset: the password database may be on another machine.
    get passwdHome() {
      if (given && "passwdHome" in given) return given.passwdHome;
      home ??= homeOfDatabase();
      return home;
    },
    ...sudoFrom ? { sudoFrom } : {}
  };
}
function homeOfDatabase() {
  try {
    return userInfo().homedir;
  } catch {
    return void 0;
  }
}

export {
  processWorld
};
