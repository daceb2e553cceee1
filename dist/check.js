'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// elsewhere:src/rule-kit/shell-path.ts
var quoteFish, quotePosix, quotePowerShell, shellPath;
var init_shell_path = __esm({
  "elsewhere:src/rule-kit/shell-path.ts"() {
    ({ quoteFish, quotePosix, quotePowerShell, shellPath } = require("./core.js")["src/rule-kit/shell-path.ts"]);
  }
});

// elsewhere:src/rule-kit/place-name.ts
var placeKey, placeName, withTilde;
var init_place_name = __esm({
  "elsewhere:src/rule-kit/place-name.ts"() {
    ({ placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"]);
  }
});

// src/facts/find-ci.ts
async function findCi(world) {
  const variable2 = (name) => world.env.find((each) => each.name === name)?.value ?? "";
  if (variable2("GITHUB_ACTIONS") === "true") {
    const event = variable2("GITHUB_EVENT_NAME");
    return ciFact("github", event, await withheldByGitHub(event, variable2, world));
  }
  if (variable2("GITLAB_CI") === "true")
    return ciFact("gitlab", variable2("CI_PIPELINE_SOURCE"), withheldByGitLab(variable2));
  const isCi = !["", "false", "0"].includes(variable2("CI").toLowerCase());
  return isCi || otherSigns.some((name) => variable2(name) !== "") ? { service: "generic" } : void 0;
}
function ciFact(service, event, withholds) {
  return { service, ...event === "" ? {} : { event }, ...withholds ? { withholds } : {} };
}
async function withheldByGitHub(event, variable2, world) {
  if (variable2("GITHUB_ACTOR") === "dependabot[bot]" && dependabotEvents.has(event)) return "dependabot";
  return forkEvents.has(event) && await isFromFork(variable2("GITHUB_EVENT_PATH"), world) ? "fork" : void 0;
}
async function isFromFork(eventFile, world) {
  const read = await world.read(eventFile);
  if (read.is !== "file") return false;
  try {
    const event = JSON.parse(Buffer.from(read.bytes).toString("utf8"));
    const [head, base] = [event.pull_request?.head, event.pull_request?.base];
    return head !== void 0 && base?.repo !== void 0 && head.repo?.id !== base.repo.id;
  } catch {
    return false;
  }
}
function withheldByGitLab(variable2) {
  const [source, target] = [variable2("CI_MERGE_REQUEST_SOURCE_PROJECT_ID"), variable2("CI_MERGE_REQUEST_PROJECT_ID")];
  return source !== "" && target !== "" && source !== target ? "fork" : void 0;
}
var otherSigns, dependabotEvents, forkEvents;
var init_find_ci = __esm({
  "src/facts/find-ci.ts"() {
    "use strict";
    otherSigns = ["TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION", "CODEBUILD_BUILD_ID"];
    dependabotEvents = /* @__PURE__ */ new Set([
      "",
      "push",
      "create",
      "deployment",
      "deployment_status",
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment",
      "pull_request_target"
    ]);
    forkEvents = /* @__PURE__ */ new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
  }
});

// elsewhere:src/facts/compose-file.ts
var compose_file_exports = {};
__export(compose_file_exports, {
  parseCompose: () => parseCompose
});
var parseCompose;
var init_compose_file = __esm({
  "elsewhere:src/facts/compose-file.ts"() {
    ({ parseCompose } = require("./yaml.js")["src/facts/compose-file.ts"]);
  }
});

// src/facts/find-leftovers.ts
async function findLeftovers(world, resolutions) {
  const { dirname: dirname3 } = world.platform === "win32" ? import_node_path2.win32 : import_node_path2.posix;
  const files = /* @__PURE__ */ new Map();
  for (const { provider: platform, client, chain } of resolutions) {
    for (const { place, role } of chain) {
      if (place.kind !== "file" || role === "lookalike") continue;
      const known = files.get(place.path) ?? { platform, clients: /* @__PURE__ */ new Set() };
      known.clients.add(client);
      files.set(place.path, known);
    }
  }
  const names = /* @__PURE__ */ new Map();
  const namesIn = async (folder) => {
    const listed = await world.list(folder);
    return listed.is === "found" ? listed.names : [];
  };
  const found2 = await Promise.all(
    [...files].map(async ([target, { platform, clients }]) => {
      const real = await world.realPath?.(target) ?? target;
      const folder = dirname3(real);
      const listed = names.get(folder) ?? namesIn(folder);
      names.set(folder, listed);
      const left = await leftoversAmong(world, real, await listed);
      return left.map((each) => ({ ...each, target, platform, clients: [...clients] }));
    })
  );
  return found2.flat();
}
async function leftoversBeside(world, path) {
  const { dirname: dirname3 } = world.platform === "win32" ? import_node_path2.win32 : import_node_path2.posix;
  const listed = await world.list(dirname3(path));
  return listed.is === "found" ? await leftoversAmong(world, path, listed.names) : [];
}
async function leftoversAmong(world, path, names) {
  const { parse: parse2, join: join3 } = world.platform === "win32" ? import_node_path2.win32 : import_node_path2.posix;
  const { dir, name, ext, base } = parse2(path);
  const [start, random] = [`.${name}-`, /^[a-z0-9_]{8,12}$/];
  const isTemporary = (each) => each.startsWith(start) && each.endsWith(ext) && random.test(each.slice(start.length, each.length - ext.length));
  const temporary = names.filter(isTemporary);
  if (temporary.length === 0) return [];
  const current = await world.read(path);
  const currentText = current.is === "file" ? Buffer.from(current.bytes).toString("utf8").trim() : "";
  const left = temporary.map(async (each) => {
    const read = await world.read(join3(dir, each));
    if (read.is !== "file") return void 0;
    const text = Buffer.from(read.bytes).toString("utf8").trim();
    const isSame = currentText === text;
    const holds = text === "" ? "nothing" : isSame ? "the same" : isWhole(text, ext) ? "another" : "a part";
    const isNewer = current.is !== "file" || !isWhole(currentText, ext) || read.stat.changed >= current.stat.changed;
    return { path: join3(dir, each), holds, isNewer, isLocked: names.includes(`.${base}.lock`) };
  });
  return (await Promise.all(left)).filter((each) => each !== void 0);
}
function isWhole(text, extension) {
  if (extension !== ".json") return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
var import_node_path2;
var init_find_leftovers = __esm({
  "src/facts/find-leftovers.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
  }
});

// src/rule-kit/copy-back.ts
function copyBack(from, to, home) {
  return shells3.flatMap((shell) => {
    const [a, b] = [from, to].map((path) => shellPath(path, home, shell));
    if (a === void 0 || b === void 0) return [];
    const line = {
      posix: `cp ${a} ${b} && rm ${a}`,
      fish: `cp ${a} ${b}; and rm ${a}`,
      powershell: `Copy-Item -Force ${a} ${b}; if ($?) { Remove-Item ${a} }`,
      cmd: `copy /y ${a} ${b} && del ${a}`
    }[shell];
    return [{ shell, line }];
  });
}
var shells3;
var init_copy_back = __esm({
  "src/rule-kit/copy-back.ts"() {
    "use strict";
    init_shell_path();
    shells3 = ["posix", "fish", "powershell", "cmd"];
  }
});

// elsewhere:src/probe/probe-platforms.ts
var probe_platforms_exports = {};
__export(probe_platforms_exports, {
  probePlatforms: () => probePlatforms
});
var probePlatforms;
var init_probe_platforms = __esm({
  "elsewhere:src/probe/probe-platforms.ts"() {
    ({ probePlatforms } = require("./online.js")["src/probe/probe-platforms.ts"]);
  }
});

// src/files/file-port.ts
function openFile(file) {
  return {
    read: async () => {
      const bytes = Buffer.alloc((await file.stat()).size);
      let size = 0;
      while (size < bytes.length) {
        const { bytesRead } = await file.read(bytes, size, bytes.length - size, size);
        if (bytesRead === 0) break;
        size += bytesRead;
      }
      return bytes.subarray(0, size);
    },
    write: async (bytes, position) => (await file.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: async (size) => await file.truncate(size),
    sync: async () => await file.sync(),
    chmod: async (mode) => await file.chmod(mode),
    chown: async (uid, gid) => await file.chown(uid, gid),
    close: async () => await file.close()
  };
}
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
var import_promises, nodeFiles;
var init_file_port = __esm({
  "src/files/file-port.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    nodeFiles = {
      open: async (path, flags) => openFile(await (0, import_promises.open)(path, flags, 384)),
      lstat: async (path) => {
        const stat = await (0, import_promises.lstat)(path);
        const kind = stat.isFile() ? "file" : stat.isDirectory() ? "directory" : stat.isSymbolicLink() ? "symlink" : "special";
        return { kind, mode: stat.mode & 511, uid: stat.uid, gid: stat.gid, changed: stat.mtimeMs };
      },
      realPath: async (path) => await (0, import_promises.realpath)(path),
      rename: import_promises.rename,
      remove: import_promises.unlink,
      makeFolder: async (path) => void await (0, import_promises.mkdir)(path),
      removeFolder: import_promises.rmdir,
      syncFolder: async (path) => {
        const folder = await (0, import_promises.open)(path, "r").catch(() => void 0);
        await folder?.sync().catch(() => void 0);
        await folder?.close();
      }
    };
  }
});

// src/files/safe-store.ts
async function findTarget(port, path) {
  try {
    const real = await port.realPath(path).catch(unless("ENOENT"));
    if (real !== void 0) {
      const { kind } = await port.lstat(real);
      if (kind === "directory") return { ok: false, why: "a directory is in the place of the file" };
      return kind === "file" ? { ok: true, path: real, made: [] } : { ok: false, why: "it is not a regular file" };
    }
    if (await port.lstat(path).catch(unless("ENOENT"))) return { ok: false, why: "it is a link to a missing file" };
    const made = await makeFolders(port, (0, import_node_path7.dirname)(path));
    return { ok: true, path: (0, import_node_path7.join)(await port.realPath((0, import_node_path7.dirname)(path)), (0, import_node_path7.parse)(path).base), made };
  } catch (error) {
    return { ok: false, why: whyNot2(error) };
  }
}
async function makeFolders(port, folder) {
  const missing = [];
  for (let each = folder; !await port.realPath(each).catch(unless("ENOENT")); each = (0, import_node_path7.dirname)(each))
    missing.push(each);
  for (const each of [...missing].reverse()) await port.makeFolder(each).catch(unless("EEXIST"));
  return missing;
}
async function removeFolders(port, made) {
  for (const each of made) {
    const removed = await port.removeFolder(each).then(
      () => true,
      () => false
    );
    if (!removed) return;
  }
}
async function contentOf(port, path) {
  const file = await port.open(path, "r").catch(unless("ENOENT"));
  if (!file) return void 0;
  try {
    return await file.read();
  } finally {
    await file.close();
  }
}
async function prepareStore(port, target, elsewhere4 = []) {
  const temporary = temporaryName(target);
  let file;
  try {
    const stat = await port.lstat(target).catch(unless("ENOENT"));
    const renames = stat ? await proveReplace(port, target, stat) : true;
    file = await newFile(port, temporary, Buffer.alloc(reserved, " "), stat);
    if (!stat) await proveRename(port, temporary, temporaryName(target));
    await port.syncFolder((0, import_node_path7.dirname)(target));
    const reserve = { file, path: temporary };
    return {
      ok: true,
      commit: async (bytes, mayReplace = () => true) => {
        file = void 0;
        return await store(port, { target, reserve, renames, elsewhere: elsewhere4, stat, mayReplace }, bytes);
      },
      discard: async () => {
        if (!file) return;
        await file.close().catch(() => void 0);
        file = void 0;
        await port.remove(temporary).catch(() => void 0);
      }
    };
  } catch (error) {
    await file?.close().catch(() => void 0);
    await port.remove(temporary).catch(() => void 0);
    return { ok: false, why: whyNot2(error) };
  }
}
function temporaryName(path) {
  const { dir, name, ext } = (0, import_node_path7.parse)(path);
  return (0, import_node_path7.join)(dir, `.${name}-${(0, import_node_crypto.randomBytes)(6).toString("hex")}${ext}`);
}
async function proveReplace(port, target, stat) {
  for (let tries = 1; ; tries += 1) {
    const bytes = await contentOf(port, target) ?? new Uint8Array();
    const temporary = temporaryName(target);
    const file = await newFile(port, temporary, bytes, stat, stat.mode);
    let keep = false;
    try {
      await file.close();
      const isSame = Buffer.compare(await contentOf(port, target) ?? new Uint8Array(), bytes) === 0;
      if (!isSame && tries < mostTries) continue;
      if (!isSame) throw new Error("another process keeps writing it");
      try {
        await rename2(port, temporary, target);
        keep = true;
      } catch {
        await proveInPlace(port, target, bytes);
        return false;
      }
      await port.syncFolder((0, import_node_path7.dirname)(target));
      return true;
    } finally {
      if (!keep) await port.remove(temporary).catch(() => void 0);
    }
  }
}
async function proveInPlace(port, target, bytes) {
  const file = await port.open(target, "r+");
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
async function proveRename(port, path, free) {
  await rename2(port, path, free);
  await rename2(port, free, path);
}
async function newFile(port, path, bytes, owner, mode = 384) {
  const file = await port.open(path, "wx");
  try {
    await writeAll(file, bytes);
    if (owner && owner.uid !== process.getuid?.()) await file.chown(owner.uid, owner.gid).catch(() => void 0);
    if (mode !== 384) await file.chmod(mode);
    await file.sync();
    return file;
  } catch (error) {
    await file.close().catch(() => void 0);
    await port.remove(path).catch(() => void 0);
    throw error;
  }
}
async function writeAll(file, bytes) {
  for (let done = 0; done < bytes.length; ) {
    const written = await file.write(bytes.subarray(done), done);
    if (written === 0) throw new Error("nothing more is written");
    done += written;
  }
}
async function store(port, storing, bytes) {
  const { target, reserve, renames } = storing;
  const written = await overwrite(reserve.file, bytes);
  const kept = written === "synced" ? reserve.path : await keepAnywhere(port, storing, bytes);
  if (kept === void 0) {
    if (await writeInPlace(port, target, bytes)) return { is: "stored" };
    return written === "unsynced" ? { is: "kept", path: reserve.path } : { is: "lost" };
  }
  try {
    const present = await contentOf(port, target);
    if (present && !storing.mayReplace(present)) {
      await port.remove(kept).catch(() => void 0);
      return { is: "superseded" };
    }
    if (!renames || (0, import_node_path7.dirname)(kept) !== (0, import_node_path7.dirname)(target)) throw new Error("only in place");
    await rename2(port, kept, target);
    await port.syncFolder((0, import_node_path7.dirname)(target));
    return { is: "stored" };
  } catch {
    if (!await writeInPlace(port, target, bytes)) return { is: "kept", path: kept };
    await port.remove(kept).catch(() => void 0);
    return { is: "stored" };
  }
}
async function overwrite(file, bytes) {
  let outcome = "failed";
  try {
    await writeAll(file, bytes);
    outcome = "unsynced";
    await file.truncate(bytes.length);
    await file.sync();
    return "synced";
  } catch {
    return outcome;
  } finally {
    await file.close().catch(() => void 0);
  }
}
async function keepAnywhere(port, { target, elsewhere: elsewhere4, reserve, stat }, bytes) {
  for (const folder of [(0, import_node_path7.dirname)(target), ...elsewhere4]) {
    const path = (0, import_node_path7.join)(folder, (0, import_node_path7.parse)(temporaryName(target)).base);
    const file = await newFile(port, path, bytes, stat).catch(() => void 0);
    if (!file) continue;
    await file.close().catch(() => void 0);
    await port.remove(reserve.path).catch(() => void 0);
    return path;
  }
  return void 0;
}
async function writeInPlace(port, target, bytes) {
  const file = await port.open(target, "r+").catch(() => void 0);
  return file !== void 0 && await overwrite(file, bytes) === "synced";
}
async function rename2(port, from, to) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await port.rename(from, to);
    } catch (error) {
      const again = process.platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes(errorCode(error));
      if (!again || tries >= 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
function unless(code) {
  return (error) => {
    if (errorCode(error) === code) return void 0;
    throw error;
  };
}
function whyNot2(error) {
  const code = errorCode(error);
  const known = /^E[A-Z0-9]{1,20}$/.test(code) ? code : "";
  const words3 = reasons[known];
  if (words3 !== void 0) return `${words3} (${known})`;
  return known === "" ? "the file cannot be written" : `the file cannot be written (${known})`;
}
var import_node_crypto, import_node_path7, reserved, mostTries, reasons;
var init_safe_store = __esm({
  "src/files/safe-store.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_node_path7 = require("node:path");
    init_file_port();
    reserved = 128 * 1024;
    mostTries = 5;
    reasons = {
      ENOSPC: "the disk is full",
      EDQUOT: "your disk quota is used up",
      EROFS: "the file system is read-only",
      EACCES: "you may not write there",
      EPERM: "the system does not permit it",
      EBUSY: "the file is mounted by itself or in use",
      ENOTDIR: "a file is in the place of a directory",
      EFBIG: "the file would be larger than allowed",
      EMFILE: "too many files are open",
      EIO: "the disk reports an error"
    };
  }
});

// src/files/file-lock.ts
function lockPath(target) {
  return (0, import_node_path8.join)((0, import_node_path8.dirname)(target), `.${(0, import_node_path8.basename)(target)}.lock`);
}
async function takeLock(port, target, input) {
  const path = lockPath(target);
  const mine = `${JSON.stringify({ ...input.me, nonce: (0, import_node_crypto2.randomBytes)(8).toString("hex") })}
`;
  const begun = performance.now();
  let told2 = false;
  try {
    for (; ; ) {
      if (await create(port, path, mine)) return held(port, path, mine);
      const text = await textOf3(port, path);
      if (text === void 0) continue;
      if (await isStale(port, path, text, input) && await removeStale(port, path, text, mine, input)) continue;
      const owner = ownerWords(text);
      const waited = performance.now() - begun;
      if (input.signal?.aborted || waited >= input.patience) return { is: "busy", owner, path };
      if (!told2) await input.waiting?.(owner);
      told2 = true;
      await sleep(Math.min(shortest + waited / 10, longest), input.signal);
    }
  } catch (error) {
    return { is: "refused", why: whyNot2(error) };
  }
}
async function create(port, path, text) {
  const file = await port.open(path, "wx").catch(unless("EEXIST"));
  if (!file) return false;
  try {
    const bytes = Buffer.from(text, "utf8");
    if (await file.write(bytes, 0) !== bytes.length) throw new Error("the lock is not whole");
    await file.sync();
    return true;
  } catch (error) {
    await port.remove(path).catch(() => void 0);
    throw error;
  } finally {
    await file.close().catch(() => void 0);
  }
}
function held(port, path, mine) {
  const isMine = async () => await textOf3(port, path).catch(() => void 0) === mine;
  return {
    is: "held",
    isMine,
    release: async () => {
      if (await isMine()) await port.remove(path).catch(() => void 0);
    }
  };
}
async function textOf3(port, path) {
  const bytes = await contentOf(port, path);
  return bytes && Buffer.from(bytes).toString("utf8");
}
async function isStale(port, path, text, { isRunning: isRunning2 }) {
  const owner = parsedOwner(text);
  const runs = owner ? await isRunning2(owner) : void 0;
  return runs === void 0 ? await isOld2(port, path) : !runs;
}
async function isOld2(port, path) {
  const probe = `${path}-${(0, import_node_crypto2.randomBytes)(6).toString("hex")}`;
  const file = await port.open(probe, "wx");
  try {
    await file.write(Buffer.from("\n"), 0);
  } finally {
    await file.close();
  }
  try {
    const [now, then] = [await port.lstat(probe), await port.lstat(path).catch(unless("ENOENT"))];
    return then !== void 0 && now.changed - then.changed >= staleAfter;
  } finally {
    await port.remove(probe).catch(() => void 0);
  }
}
async function removeStale(port, path, text, mine, input) {
  const guard = `${path}-removal`;
  if (!await create(port, guard, mine)) {
    const other = await textOf3(port, guard);
    if (other !== void 0 && await isStale(port, guard, other, input))
      await port.remove(guard).catch(unless("ENOENT"));
    return false;
  }
  try {
    if (await textOf3(port, path) === text) await port.remove(path).catch(unless("ENOENT"));
    return true;
  } finally {
    await port.remove(guard).catch(() => void 0);
  }
}
function parsedOwner(text) {
  try {
    const { host, machine, pid, started } = JSON.parse(text);
    const isOurs = [host, machine, started].every((each) => typeof each === "string") && Number.isSafeInteger(pid);
    return isOurs ? { host, machine, pid, started } : void 0;
  } catch {
    return void 0;
  }
}
function ownerWords(text) {
  const owner = parsedOwner(text);
  const host = owner && /^[\w.-]{1,100}$/.test(owner.host) ? ` on ${owner.host}` : "";
  return owner ? `process ${owner.pid}${host}` : "an unknown process";
}
async function sleep(milliseconds, signal) {
  if (signal?.aborted) return;
  await new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
  });
}
var import_node_crypto2, import_node_path8, staleAfter, shortest, longest;
var init_file_lock = __esm({
  "src/files/file-lock.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_node_path8 = require("node:path");
    init_safe_store();
    staleAfter = 12e4;
    [shortest, longest] = [30, 500];
  }
});

// src/files/process-identity.ts
async function thisProcess() {
  return { host: (0, import_node_os.hostname)(), machine: await thisMachine(), pid: process.pid, started: await startOf(process.pid) };
}
async function isRunning(other) {
  if (other.host !== (0, import_node_os.hostname)() || other.machine !== await thisMachine()) return void 0;
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ESRCH") return false;
  }
  const started = await startOf(other.pid);
  return started === "" || other.started === "" || started === other.started;
}
async function thisMachine() {
  if (process.platform !== "linux") return process.platform;
  const parts = await Promise.all([
    (0, import_promises2.readFile)("/proc/sys/kernel/random/boot_id", "latin1").catch(() => ""),
    (0, import_promises2.readlink)("/proc/self/ns/pid").catch(() => "")
  ]);
  return parts.map((part) => part.trim()).join(" ");
}
async function startOf(pid) {
  if (process.platform !== "linux") return "";
  const stat = await (0, import_promises2.readFile)(`/proc/${pid}/stat`, "latin1").catch(() => "");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
var import_promises2, import_node_os;
var init_process_identity = __esm({
  "src/files/process-identity.ts"() {
    "use strict";
    import_promises2 = require("node:fs/promises");
    import_node_os = require("node:os");
  }
});

// src/commands/online/exchange-ports.ts
var exchange_ports_exports = {};
__export(exchange_ports_exports, {
  exchangePorts: () => exchangePorts
});
function exchangePorts(input) {
  const { signal, host } = input;
  return {
    hold: () => host.holdProcess?.() ?? (() => void 0),
    interrupted: () => signal?.aborted === true,
    open: async (path, isSingleUse) => await openFile2(path, isSingleUse, input),
    tell: async (event, provider) => {
      const lines = await wordsOf2(event, provider, input);
      await input.tell(lines.map((line) => `${line}
`).join("")).catch(() => void 0);
    }
  };
}
async function openFile2(path, isSingleUse, { port = nodeFiles, signal, tell, world, ...input }) {
  const target = await findTarget(port, path);
  const home = world.home ?? world.user.passwdHome;
  const where = withTilde(path, home);
  const cannotSave = (why) => ({ ok: false, reason: "cannot-save", why: `the reply could not be saved in ${where}: ${why}` });
  if (!target.ok) return cannotSave(target.why);
  const undo = async () => await removeFolders(port, target.made);
  const lock = await takeLock(port, target.path, {
    me: await thisProcess(),
    isRunning,
    patience: input.patience ?? patience,
    ...signal ? { signal } : {},
    waiting: async (owner) => await tell(`Waiting for ${owner}, which exchanges the same login.
`).catch(() => void 0)
  });
  if (lock.is !== "held") {
    await undo();
    if (lock.is === "refused") return cannotSave(`could not create a lock: ${lock.why}`);
    const why = `${lock.owner} has been exchanging this login for more than ${Math.round((input.patience ?? patience) / 1e3)} s; its lock is ${withTilde(lock.path, home)}`;
    return { ok: false, reason: "busy", why };
  }
  const left = isSingleUse ? (await leftoversBeside(world, target.path)).find(isUnused) : void 0;
  if (left) {
    await lock.release();
    await undo();
    const why = `${withTilde(left.path, home)} contains a newer login, and the one in ${where} may no longer work`;
    return { ok: false, reason: "unfinished-save", why };
  }
  const store2 = await prepareStore(port, target.path, input.elsewhere ?? [(0, import_node_os2.tmpdir)()]);
  if (!store2.ok) {
    await lock.release();
    await undo();
    return cannotSave(store2.why);
  }
  return {
    ok: true,
    file: {
      read: async () => await contentOf(port, target.path).catch(() => void 0),
      isMine: lock.isMine,
      commit: async (text, mayReplace) => await store2.commit(Buffer.from(text, "utf8"), mayReplace),
      end: async () => {
        await store2.discard();
        await lock.release();
        await undo();
      }
    }
  };
}
function isUnused({ holds, isNewer }) {
  return holds === "another" && isNewer;
}
async function wordsOf2(event, provider, { world }) {
  const home = world.home ?? world.user.passwdHome;
  const { name, login } = provider;
  const again = login === void 0 ? "Log in again." : `Log in again: ${login}`;
  const file = "file" in event ? withTilde(event.file, home) : "";
  switch (event.is) {
    case "sending":
      return [
        `${name}: sending the ${event.slot.replace("_", " ")} to ${event.host}; the reply will be saved in ${file}.`,
        ...await findCi(world) ? ["In CI the new refresh token is lost with the runner, and the old one no longer works."] : []
      ];
    case "slow":
      return [`${name}: no reply yet. Waiting up to 60 s for it: giving up now could log you out.`];
    case "saved":
      return [`${name}: saved the reply in ${file}.`];
    case "renewed":
      return [`${name}: another process renewed the login in ${file}; keeping that one.`];
    case "lost":
      return [`${name}: ${event.why}. The refresh token may no longer work. ${again}`];
    case "kept": {
      const shell = world.platform === "win32" ? "powershell" : "posix";
      const line = copyBack(event.path, event.file, home).find((each) => each.shell === shell)?.line;
      return [
        `${name}: the new login could not be saved in ${file}. It is in ${withTilde(event.path, home)}, which only you can read.`,
        ...line === void 0 ? ["Copy it there."] : ["To put it in place:", `  ${line}`]
      ];
    }
  }
}
var import_node_os2, patience;
var init_exchange_ports = __esm({
  "src/commands/online/exchange-ports.ts"() {
    "use strict";
    import_node_os2 = require("node:os");
    init_find_ci();
    init_find_leftovers();
    init_file_lock();
    init_file_port();
    init_process_identity();
    init_safe_store();
    init_copy_back();
    init_place_name();
    patience = 75e3;
  }
});

// elsewhere:src/report/json.ts
var json_exports = {};
__export(json_exports, {
  jsonReport: () => jsonReport
});
var jsonReport;
var init_json = __esm({
  "elsewhere:src/report/json.ts"() {
    ({ jsonReport } = require("./core.js")["src/report/json.ts"]);
  }
});

// elsewhere:src/report/layout.ts
var columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText;
var init_layout = __esm({
  "elsewhere:src/report/layout.ts"() {
    ({ columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"]);
  }
});

// elsewhere:src/report/page.ts
var asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf;
var init_page = __esm({
  "elsewhere:src/report/page.ts"() {
    ({ asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf } = require("./core.js")["src/report/page.ts"]);
  }
});

// src/report/skipped-text.ts
var skipped_text_exports = {};
__export(skipped_text_exports, {
  skippedText: () => skippedText
});
function skippedText(report, screen, named2) {
  const { show } = pageOf(report, screen);
  const names = named2 ? ` ${report.platforms.map(({ name }) => name).join(", ")}` : "";
  const reason = report.platforms[0]?.reason ?? "this run has no secrets";
  return textOfLines(wrapText(show(`skipped${names}: ${reason}`), screen.width));
}
var init_skipped_text = __esm({
  "src/report/skipped-text.ts"() {
    "use strict";
    init_layout();
    init_page();
  }
});

// elsewhere:src/report/text.ts
var text_exports = {};
__export(text_exports, {
  closingLine: () => closingLine,
  quietLines: () => quietLines,
  textReport: () => textReport
});
var closingLine, quietLines, textReport;
var init_text = __esm({
  "elsewhere:src/report/text.ts"() {
    ({ closingLine, quietLines, textReport } = require("./core.js")["src/report/text.ts"]);
  }
});

// src/check/recheck-command.ts
var recheck_command_exports = {};
__export(recheck_command_exports, {
  recheckCommand: () => recheckCommand
});

// src/rule-kit/shell-word.ts
init_shell_path();
var plain = /^[\w@+:,./-]+$/;
function shellWord(text, shell) {
  if ([...text].some((character) => character < " " || character === "\x7F")) return void 0;
  if (plain.test(text) && !text.startsWith("-") && !(shell === "powershell" && /[,@]/.test(text))) return text;
  switch (shell) {
    case "posix":
      return quotePosix(text);
    case "fish":
      return quoteFish(text);
    case "powershell":
      return quotePowerShell(text);
    case "cmd":
      return /[%"!^]/.test(text) ? void 0 : `"${text}"`;
  }
}

// elsewhere:src/value/server-templates.ts
var { atServer, namesServer, webAddress } = require("./core.js")["src/value/server-templates.ts"];

// src/check/recheck-command.ts
var shells = ["posix", "fish", "powershell", "cmd"];
function recheckCommand(platform, online, options = {}) {
  const { profile, datastack, validFor, timeout } = options;
  const server = /^https?:/i.test(options.server ?? "") ? options.server : webAddress(options.server)?.href.replace(/\/$/, "") ?? options.server;
  const asks = online || options.online === true;
  const flags = [
    ...asks ? ["--online"] : [],
    ...asks && options.exchange ? ["--exchange"] : [],
    ...options.strict ? ["--strict"] : []
  ];
  const values = { profile, server, datastack, "valid-for": validFor, ...asks ? { timeout } : {} };
  return shells.flatMap((shell) => {
    const words3 = Object.entries(values).flatMap(
      ([name, value]) => value === void 0 ? [] : [`--${name}`, shellWord(value, shell)]
    );
    if (words3.includes(void 0)) return [];
    return [{ shell, line: ["auth-doctor", "check", platform, ...flags, ...words3].join(" ") }];
  });
}

// src/command-line/chosen-platforms.ts
var chosen_platforms_exports = {};
__export(chosen_platforms_exports, {
  chosenPlatforms: () => chosenPlatforms
});

// elsewhere:src/nearest.ts
var { editDistance, nearest, nearestVariable } = require("./core.js")["src/nearest.ts"];

// src/providers/platform-names.ts
var platform_names_exports = {};
__export(platform_names_exports, {
  platformNamed: () => platformNamed,
  platformNames: () => platformNames
});
function platformNamed(word, platforms) {
  const wanted = normalised(word);
  const found2 = platforms.find(({ id }) => id === wanted) ?? platforms.find((each) => namesOf(each).some((name) => normalised(name) === wanted));
  return found2?.id;
}
function platformNames(platforms) {
  return [.../* @__PURE__ */ new Set([...platforms.map(({ id }) => id), ...platforms.flatMap(namesOf)])];
}
function namesOf({ aliases = [], declared = [] }) {
  return [...aliases, ...declared.flatMap((client) => [client.id, client.package])];
}
function normalised(word) {
  return word.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

// elsewhere:src/value/foreign-text.ts
var { maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"];

// elsewhere:src/value/untrusted.ts
var { joinWords, ourOwn, rawText, say, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// src/command-line/command.ts
var commandNames = [
  "check",
  "status",
  "scan",
  "where",
  "rules",
  "explain",
  "providers",
  "completion",
  "demo"
];

// elsewhere:src/command-line/unknown-word.ts
var { unknownWord } = require("./core.js")["src/command-line/unknown-word.ts"];

// src/command-line/chosen-platforms.ts
function chosenPlatforms(words3, { platforms, orCommand, env }) {
  const ids = words3.map((word, index) => {
    const id = platforms.named(rawText(word));
    if (id !== void 0) return id;
    const isCommand = orCommand && index === 0;
    throw unknownWord({
      what: isCommand ? say`command or platform` : say`platform`,
      word,
      position: index + 1,
      meant: nearest(rawText(word), [...isCommand ? commandNames : [], ...platformNames(platforms.known)]),
      otherwise: say`Platforms: ${shownNames([...platforms.ids].sort().join(", "))}.${isCommand ? say` Commands: see auth-doctor --help.` : say``}`,
      env
    });
  });
  return [...new Set(ids)];
}

// src/commands/check.ts
var check_exports = {};
__export(check_exports, {
  check: () => check,
  selectionOf: () => selectionOf
});

// elsewhere:src/command-line/exit-code.ts
var { exitCodeOf, exitCodeOfInterrupt } = require("./core.js")["src/command-line/exit-code.ts"];

// elsewhere:src/command-line/option-value.ts
var { durationSeconds, isOn, lastOf, oneOf, textOf, wordsOf } = require("./core.js")["src/command-line/option-value.ts"];

// elsewhere:src/command-line/options.ts
var { checkOptions, colorChoices, demoOptions, explainOptions, failOnChoices, formatNames, providersOptions, rulesOptions, scanOptions, screenOptions, shellNames, statusOptions, whereOptions } = require("./core.js")["src/command-line/options.ts"];

// elsewhere:src/command-line/output-format.ts
var { askedFormat, failureText, outputFormat } = require("./core.js")["src/command-line/output-format.ts"];

// elsewhere:src/command-line/screen-for.ts
var { programName, screenFor } = require("./core.js")["src/command-line/screen-for.ts"];

// elsewhere:src/command-line/write-report.ts
var { outputMasked, writeReport } = require("./core.js")["src/command-line/write-report.ts"];

// elsewhere:src/config/config-defaults.ts
var { configDefaults } = require("./core.js")["src/config/config-defaults.ts"];

// elsewhere:src/config/load-config.ts
var { loadConfig, userFolder } = require("./core.js")["src/config/load-config.ts"];

// src/diagnose.ts
var diagnose_exports = {};
__export(diagnose_exports, {
  diagnoseWorld: () => diagnoseWorld,
  worstVerdict: () => worstVerdict
});

// elsewhere:src/value/versions.ts
var { compareVersions, isOneOf, versionWords } = require("./core.js")["src/value/versions.ts"];

// elsewhere:src/rule-kit/held-values.ts
var { canAuthenticate, foreignKind, hasNoCredential, heldValues, isAddressSlot, isDropped, isInUse, isUsable, losingValues, shortfall, subjectOf } = require("./core.js")["src/rule-kit/held-values.ts"];

// src/rule-kit/explained.ts
function stopsOf(platform, clients, facts) {
  return facts.resolutions.filter(({ provider, client }) => provider === platform && clients.includes(client)).flatMap(({ client, raises, warnings }) => [
    ...[...new Set(raises.map(({ phase }) => phase))].map((phase) => ({ client, phase })),
    ...warnings.length > 0 ? [{ client, phase: "warning" }] : []
  ]);
}
function stopsOver({ platform, slot: slot2, clients }, facts) {
  const provider = facts.providers.find(({ id }) => id === platform);
  const isPublic = isAddressSlot(slot2) || provider?.pairs.some(({ id }) => id === slot2);
  return stopsOf(platform, clients, facts).filter(({ phase }) => !isPublic || phase !== "token");
}

// src/rule-kit/installed-client.ts
init_place_name();

// elsewhere:src/rule-kit/remedy-steps.ts
var { byHand, correctValue, createPage, encryptAddress, everyShell, exportVariable, logIn, makePrivate, moveFile, obtainCredential, printCommand, removeByteOrderMark, removeCache, removeFromFile, renameVariable, setPublicVariable, setVariable, unsetVariable, unsetVariables } = require("./core.js")["src/rule-kit/remedy-steps.ts"];

// src/rule-kit/installed-client.ts
init_shell_path();
function clientsThatCount(platform, facts) {
  const clients = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  const installed = clients.filter(({ id }) => mainInstallation(id, facts.installed) !== void 0);
  return new Set((installed.length > 0 ? installed : clients).map(({ id }) => id));
}
function installedProblems(kind, facts, cause) {
  const used2 = new Set(facts.resolutions.map(({ provider }) => provider));
  return installedFaults(facts.providers, facts.installed).filter(({ provider, fault }) => fault.kind === kind && used2.has(provider.id)).map(({ provider, clients, isMain, installation, fault }) => {
    const { version: version2, python } = installation;
    const where = placeOf(installation);
    const place = { kind: "file", path: where.path };
    const other = fault.with && `${fault.with.package} ${python.packages.get(fault.with.package) ?? ""}`;
    return {
      platform: provider.id,
      clients,
      place,
      // Where it shows no exception of its own, only a part of it fails; a second installation may not be used at all.
      severity: fault.shows && isMain ? "error" : "warning",
      message: `${fault.package} ${version2} ${fault.fault}`,
      evidence: [
        {
          place,
          what: `${fault.package} ${version2}${other ? ` and ${other} are` : " is"} installed in ${environmentWords(where, facts)}`
        },
        ...fault.shows ? [{ what: `it shows ${fault.shows}` }] : []
      ],
      cause,
      explains: isMain ? stopsOf(provider.id, clients, facts) : [],
      remedy: {
        steps: [
          installStep("Install a working version in the same environment", fault.command, installation, facts),
          ...fault.otherwise ? [{ say: fault.otherwise }] : []
        ],
        wontHelp: [
          `Logging in again, or a new credential: ${fault.shows ? "the program fails before it reads any" : "the fault is in the program"}.`
        ]
      }
    };
  });
}
function installedFaults(providers, installed) {
  return providers.flatMap(
    (provider) => (provider.versions ?? []).flatMap(
      (fault) => (
        // A platform that builds on another inherits its list, but only its own packages are reported.
        installed.filter((each) => each.platform === provider.id && each.package === fault.package && isFaulty(fault, each)).map((installation) => ({
          provider,
          clients: [installation.client],
          isMain: mainInstallation(installation.client, installed) === installation,
          installation,
          fault
        }))
      )
    )
  );
}
function mainInstallation(client, installed) {
  return installed.find((each) => each.client === client);
}
function unknownEras({ eras = [] }, installation) {
  return eras.filter(
    (era) => era.package === installation.package && compareVersions(installation.version, era.below) < 0
  );
}
function placeOf({ package: name, python }) {
  return python.places?.get(name) ?? python;
}
function environmentWords({ path, foundBy }, facts) {
  return `${withTilde(path, facts?.home)} (${foundBy})`;
}
function installStep(say2, command, installation, facts) {
  const what = command.startsWith(pip) ? command.slice(pip.length) : void 0;
  if (what === void 0) return { say: say2, run: everyShell(command) };
  const { path, foundBy } = installation.python;
  if (installation.program === void 0) {
    const install = `${/^(python3|py)\b/.exec(foundBy)?.[1] ?? "python"} -m pip install`;
    const where = placeOf(installation);
    if (where.foundBy !== "PYTHONPATH") return { say: say2, run: everyShell(`${install} ${what}`) };
    return { say: say2, run: quotedLines(where.path, facts, (folder) => `${install} --target ${folder} ${what}`) };
  }
  const parts = path.split(/[\\/]/);
  const name = parts.at(-1) ?? "";
  const plain2 = /^[\w.-]+$/.test(name);
  if (plain2 && parts.at(-2) === "venvs" && parts.includes("pipx"))
    return { say: say2, run: everyShell(`pipx runpip ${name} install ${what}`) };
  const python = facts.platform === "win32" ? `${path}\\Scripts\\python.exe` : `${path}/bin/python`;
  const isUv = parts.at(-2) === "tools" && parts.includes("uv");
  const run = quotedLines(
    python,
    facts,
    (quoted, shell) => isUv ? `uv pip install --python ${quoted} ${what}` : `${shell === "powershell" ? "& " : ""}${quoted} -m pip install ${what}`
  );
  return { say: say2, run };
}
function quotedLines(path, { home }, line) {
  return shells2.flatMap((shell) => {
    const quoted = shellPath(path, home, shell);
    return quoted === void 0 ? [] : [{ shell, line: line(quoted, shell) }];
  });
}
var pip = "python -m pip install ";
var shells2 = ["posix", "fish", "powershell", "cmd"];
function isFaulty({ versions, below, with: other }, { version: version2, python }) {
  if (versions && !isOneOf(version2, versions)) return false;
  if (below !== void 0 && compareVersions(version2, below) >= 0) return false;
  if (!other) return true;
  const brings = python.packages.get(other.package);
  return brings !== void 0 && compareVersions(brings, other.from) >= 0;
}

// elsewhere:src/rule-kit/recheck-words.ts
var { recheckWords } = require("./core.js")["src/rule-kit/recheck-words.ts"];

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey } = require("./core.js")["src/path-key.ts"];

// src/check/one-for-each-cause.ts
init_place_name();
var layers = [
  "installation",
  "home",
  "damage",
  "kind",
  "name",
  "shadow",
  "expiry",
  "absence",
  "server",
  "unexplained",
  "exposure"
];
var alone = /* @__PURE__ */ new Set(["unexplained", "exposure"]);
var severities = ["error", "warning", "note"];
function oneForEachCause(suspects2) {
  const inOrder = [...suspects2].sort(
    (a, b) => Number(isError(b)) - Number(isError(a)) || rank(a) - rank(b) || compare(nameOf(a), nameOf(b))
  );
  const kept = [];
  for (const suspect of inOrder) {
    const cause = kept.find((each) => explains(each.suspect, suspect, each.clients));
    if (!cause) {
      kept.push({
        suspect,
        evidence: [],
        clients: new Set(suspect.finding.clients),
        explains: [...suspect.finding.explains ?? []]
      });
      continue;
    }
    cause.explains.push(...suspect.finding.explains ?? []);
    if (cause.suspect.finding.rule !== suspect.finding.rule)
      cause.evidence.push(...newEvidence(cause.suspect, suspect, cause.evidence));
    else if (isError(cause.suspect) === isError(suspect))
      for (const client of suspect.finding.clients) cause.clients.add(client);
  }
  const causes3 = kept.map(({ suspect: { finding, ...suspect }, evidence, clients, explains: explains2 }) => ({
    ...suspect,
    finding: {
      ...finding,
      clients: [...clients],
      evidence: [...finding.evidence, ...evidence],
      ...explains2.length > 0 ? { explains: distinct(explains2) } : {}
    }
  }));
  return withoutTwins(causes3);
}
function distinct(explains2) {
  return explains2.filter(
    (each, index) => explains2.findIndex(({ client, phase }) => client === each.client && phase === each.phase) === index
  );
}
function isError({ finding }) {
  return finding.severity === "error";
}
function rank({ layer, finding }) {
  return layers.indexOf(layer) * severities.length + severities.indexOf(finding.severity);
}
function nameOf({ finding }) {
  return `${finding.rule} ${placeKey(finding.place)}`;
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
function explains(first, second, clients) {
  const a = first.finding;
  const b = second.finding;
  if (a.platform !== b.platform) return false;
  if (first.layer !== second.layer && [first, second].some(({ layer }) => alone.has(layer))) return false;
  if (second.layer === "absence" && first.layer !== "absence")
    return severities.indexOf(a.severity) <= severities.indexOf(b.severity) && shareClient(clients, b);
  const sameSpot = placeKey(a.place) === placeKey(b.place) || sameFile(a, b, first.slot, second.slot);
  if (a.rule === b.rule) return sameSpot && first.slot === second.slot && a.message === b.message;
  if (alone.has(first.layer)) return false;
  return sameSpot && (first.slot === second.slot || first.slot === void 0 || second.slot === void 0) && shareClient(clients, b);
}
function sameFile(a, b, slot2, other) {
  return a.place.kind === "file" && b.place.kind === "file" && isSamePath(a.place.path, b.place.path) && (slot2 === void 0 || other === void 0);
}
function shareClient(clients, { clients: others }) {
  return clients.size === 0 || others.length === 0 || others.some((client) => clients.has(client));
}
function newEvidence(first, second, already) {
  const known = new Set([...first.finding.evidence, ...already].map(({ what }) => what));
  return [{ what: `also: ${second.finding.message} (${second.finding.rule})` }, ...second.finding.evidence].filter(
    ({ what }) => !known.has(what)
  );
}
function withoutTwins(suspects2) {
  const groups = [];
  for (const suspect of suspects2) {
    const group = groups.find(([first]) => areTwins(first, suspect));
    if (group) group.push(suspect);
    else groups.push([suspect]);
  }
  return groups.map(([first, ...others]) => others.reduce(withTwin, first.finding));
}
function areTwins(first, second) {
  const [a, b] = [first.finding, second.finding];
  if (first.slot === void 0 || second.slot === void 0 || first.slot === second.slot) return false;
  const isAlike = a.rule === b.rule && a.platform === b.platform && a.severity === b.severity && aboutAnyPlace(a) === aboutAnyPlace(b);
  const isNear2 = a.place.kind === "file" ? b.place.kind === "file" && isSamePath(a.place.path, b.place.path) : a.place.kind === b.place.kind;
  return isAlike && isNear2 && a.clients.join() === b.clients.join() && aboutAny(first) === aboutAny(second);
}
function aboutAnyPlace({ cause, place }) {
  return place.kind === "env" ? cause.replaceAll(place.name, "") : cause;
}
function aboutAny({ finding: { message }, slot: slot2 = "" }) {
  return message.replaceAll(slot2, "").replaceAll(/\d+/g, "");
}
function withTwin(finding, { finding: twin, slot: slot2 = "" }) {
  const steps = [...finding.remedy.steps, ...twin.remedy.steps];
  const wontHelp = [.../* @__PURE__ */ new Set([...finding.remedy.wontHelp ?? [], ...twin.remedy.wontHelp ?? []])];
  return {
    ...finding,
    message: finding.message.endsWith(")") ? finding.message.replace(/\)$/, `, ${slot2})`) : `${finding.message} (also ${slot2})`,
    evidence: [...finding.evidence, ...twin.evidence],
    ...finding.explains || twin.explains ? { explains: distinct([...finding.explains ?? [], ...twin.explains ?? []]) } : {},
    remedy: {
      steps: steps.filter(
        (step, index) => steps.findIndex((each) => JSON.stringify(each) === JSON.stringify(step)) === index
      ),
      ...wontHelp.length > 0 ? { wontHelp } : {}
    }
  };
}

// src/check/check-facts.ts
var severities2 = ["error", "warning", "note"];
function checkFacts(facts, rules2) {
  const gaps = [];
  let passed = 0;
  const platforms = new Set(facts.resolutions.map(({ provider }) => provider)).size;
  const run = (rule, about4) => {
    const found2 = runRule(rule, about4);
    if (found2 === void 0)
      gaps.push({ what: `the rule ${rule.id} failed: this is a bug in auth-doctor`, uncertain: true });
    passed += Math.max(0, platforms - new Set(found2?.map(({ finding }) => finding.platform)).size);
    return found2 ?? [];
  };
  const first = rules2.filter(({ last }) => !last).flatMap((rule) => run(rule, facts));
  const left = withoutExplained(facts, first);
  const suspects2 = [...first, ...rules2.filter(({ last }) => last).flatMap((rule) => run(rule, left))];
  return { findings: sortFindings(oneForEachCause(suspects2), facts), passed, gaps };
}
function runRule(rule, facts) {
  try {
    return [...rule.check(facts)].map(({ slot: slot2, ...problem32 }) => ({
      finding: withRecheck(
        withUpgrade(
          bySeverityOfUse({ ...problem32, severity: problem32.severity ?? rule.severity, rule }, facts),
          rule.layer,
          facts
        ),
        rule.layer,
        facts
      ),
      layer: rule.layer,
      slot: slot2
    }));
  } catch {
    return void 0;
  }
}
function withoutExplained(facts, suspects2) {
  const named2 = suspects2.flatMap(({ finding }) => finding.explains ?? []);
  const isExplained = (client, phase) => named2.some((each) => each.client === client && each.phase === phase);
  return {
    ...facts,
    resolutions: facts.resolutions.map((resolution) => ({
      ...resolution,
      raises: resolution.raises.filter(({ phase }) => !isExplained(resolution.client, phase)),
      warnings: isExplained(resolution.client, "warning") ? [] : resolution.warnings
    }))
  };
}
var withoutExchange = /* @__PURE__ */ new Set(["lost-login", "interrupted-save"]);
var withoutUpgrade = /* @__PURE__ */ new Set(["installation", "home", "exposure", "server"]);
function withUpgrade(finding, layer, facts) {
  const provider = facts.providers.find(({ id }) => id === finding.platform);
  if (!provider || withoutUpgrade.has(layer)) return finding;
  const lines = new Set(finding.remedy.steps.flatMap(({ run }) => (run ?? []).map(({ line }) => line)));
  const upgrades = finding.clients.flatMap((client) => {
    const installation = mainInstallation(client, facts.installed);
    const era = installation && unknownEras(provider, installation).find(({ upgradeFirst }) => upgradeFirst);
    if (!era || !installation) return [];
    const { package: name, version: version2 } = installation;
    const step = installStep(`Upgrade ${name} first: ${version2} ${era.fault}`, era.command, installation, facts);
    return step.run?.some(({ line }) => lines.has(line)) ? [] : [step];
  });
  return upgrades.length === 0 ? finding : { ...finding, remedy: { ...finding.remedy, steps: [...upgrades, ...finding.remedy.steps] } };
}
function withRecheck(finding, layer, { options }) {
  if (!finding.platform) return finding;
  const about4 = withoutExchange.has(finding.rule) ? { ...options, exchange: false } : options;
  const run = recheckCommand(finding.platform, layer === "server", about4);
  const again = { say: recheckWords, run };
  return { ...finding, remedy: { ...finding.remedy, steps: [...withoutRepeats(finding.remedy.steps), again] } };
}
function withoutRepeats(steps) {
  const key = (step) => JSON.stringify(step.text ?? step);
  return steps.filter((step, index) => steps.findIndex((each) => key(each) === key(step)) === index);
}
function sortFindings(findings, facts) {
  const platforms = facts.providers.map(({ id }) => id);
  const rank2 = ({ platform, severity }) => (platform ? platforms.indexOf(platform) : platforms.length) * severities2.length + severities2.indexOf(severity);
  return [...findings].sort((a, b) => rank2(a) - rank2(b));
}
function bySeverityOfUse({ rule, ...problem32 }, facts) {
  const finding = { ...problem32, rule: rule.id };
  const stops = (finding.explains ?? []).filter(({ phase }) => phase !== "warning");
  if (stops.length === 0) return lowerUnusedSeverity(finding, facts);
  if (rule.layer === "absence") return finding;
  const count = clientsThatCount(finding.platform, facts);
  if (stops.some(({ client }) => count.has(client))) return { ...finding, severity: "error" };
  return { ...finding, severity: finding.severity === "note" ? "note" : "warning" };
}
function lowerUnusedSeverity(finding, facts) {
  const { platform, clients, severity } = finding;
  const [first, ...others] = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  if (severity !== "error" || !first || others.length === 0 || clients.length === 0 || clients.includes(first.id))
    return finding;
  const isHere = others.some(
    (client) => clients.includes(client.id) && mainInstallation(client.id, facts.installed) !== void 0
  );
  const next = facts.resolutions.find(({ client }) => client === first.id)?.next;
  return isHere || next !== "sends" && next !== "exchanges" ? finding : { ...finding, severity: "warning" };
}

// src/requests/credential-host.ts
var credential_host_exports = {};
__export(credential_host_exports, {
  hostStanding: () => hostStanding,
  isKnownHost: () => isKnownHost,
  isLocalhostName: () => isLocalhostName,
  isLoopback: () => isLoopback,
  mayHaveCredential: () => mayHaveCredential
});
function hostStanding({ host, open: open2, place }, { hosts, folders }, home) {
  const isOwnFile = place.kind === "file" && isOwnConfiguration(place.path, folders, home);
  const isNamed = place.kind === "argument" || place.kind === "env" || place.kind === "default" || isOwnFile;
  if (isLoopback(host)) return isNamed ? "this-machine" : "unnamed-loopback";
  if (open2) return "open-line";
  if (isKnownHost(host, hosts)) return "platform";
  return place.kind === "argument" || isOwnFile ? "named" : "foreign-host";
}
function mayHaveCredential(standing) {
  return standing === "platform" || standing === "this-machine" || standing === "named";
}
function isLoopback(host) {
  const name = host.toLowerCase().replace(/\.$/, "");
  return isLocalhostName(name) || /^127(?:\.\d{1,3}){3}$/.test(name) || /^\[?::1\]?$/.test(name) || name === "0.0.0.0";
}
function isLocalhostName(host) {
  return /(?:^|\.)localhost\.?$/i.test(host);
}
function isKnownHost(host, patterns) {
  const name = host.toLowerCase();
  return patterns.some(
    (pattern) => pattern.startsWith("*.") ? name.endsWith(pattern.slice(1).toLowerCase()) : name === pattern.toLowerCase()
  );
}
function isOwnConfiguration(path, folders, home) {
  if (!home || /(?:^|[\\/])(?:\.\.(?:[\\/]|$)|\.env(?:rc|\.[^\\/]*)?$)/.test(path)) return false;
  return folders.some((folder) => pathBelow(path, folder.replace(/^~/, home)) !== void 0) || isSamePath(path.replace(/[\\/][^\\/]*$/, ""), home);
}

// src/rule-kit/hosts.ts
function hostOf(address) {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return void 0;
  return new URL(address).hostname.toLowerCase() || void 0;
}
function isOfPlatform(host, platform, facts) {
  return isKnownHost(host, facts.providers.find(({ id }) => id === platform)?.hosts ?? []);
}
var derivedSettings = /* @__PURE__ */ new Set(["token_url", "request", "app_url", "audience"]);

// src/check/platform-status.ts
function proofGaps(provider, facts, findings) {
  const count = clientsThatCount(provider.id, facts);
  return facts.resolutions.filter((each) => each.provider === provider.id && count.has(each.client)).flatMap((resolution) => {
    if (findings.some((finding) => isAbout(finding, resolution))) return [];
    const verdict = facts.verdicts.find(({ client }) => client === resolution.client);
    const what = unproved(resolution, provider) ?? (verdict?.status === "valid" ? void 0 : elsewhere(resolution, facts));
    return what === void 0 ? [] : [{ platform: provider.id, client: resolution.client, what, uncertain: true }];
  });
}
function platformStatus(provider, facts, findings, gaps) {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  if (clients.length === 0) return "not-used";
  if (findings.some((finding) => finding.severity !== "note" && concerns(finding, provider.id, clients)))
    return "problems";
  if (gaps.some(({ platform, uncertain }) => platform === provider.id && uncertain)) return "unknown";
  return provider.anonymous && clients.every(isAnonymous) ? "not-used" : "healthy";
}
function isAbout({ severity, platform, clients, explains: explains2 = [] }, { provider, client }) {
  const isNamed = clients.includes(client) || explains2.some((each) => each.client === client);
  return severity !== "note" && (platform ?? provider) === provider && isNamed;
}
function concerns({ platform, clients }, id, mine) {
  return platform === void 0 ? mine.some(({ client }) => clients.includes(client)) : platform === id;
}
function isAnonymous({ next, fields }) {
  return next === "sends-nothing" && Object.values(fields).every(({ place }) => place.kind === "default");
}
function unproved({ next, raises, fields, gaps }, provider) {
  if (raises[0]) return `it raises ${raises[0].class}, and the finding about it is ignored`;
  switch (next) {
    case "sends":
    case "exchanges":
      return void 0;
    case "sends-nothing": {
      const hasOwn = Object.values(fields).some(({ place }) => place.kind !== "default");
      return provider.anonymous && !hasOwn ? void 0 : "it sends its requests without a credential";
    }
    case "raises":
      return "it stops before it sends anything";
    case "unknown":
      return gaps.length > 0 ? void 0 : "what it would send is unknown";
  }
}
function elsewhere({ provider, settings, fields }, facts) {
  const addresses = [
    ...Object.entries(settings).flatMap(([name, setting]) => isServer(name, setting) ? [hostOf(setting.value)] : []),
    ...Object.values(fields).map(({ value }) => value.is === "known" ? value.traits.address?.host : void 0)
  ];
  const host = addresses.find(
    (each) => each !== void 0 && !isLoopback(each) && !isOfPlatform(each, provider, facts)
  );
  return host === void 0 ? void 0 : `${host} is not a known address of this platform`;
}
function isServer(name, { place }) {
  return place.kind !== "default" && !derivedSettings.has(name);
}

// elsewhere:src/config/apply-config.ts
var { applyConfig, ignoredPath } = require("./core.js")["src/config/apply-config.ts"];

// src/facts/gather-facts.ts
var gather_facts_exports = {};
__export(gather_facts_exports, {
  gatherFacts: () => gatherFacts,
  withVerdicts: () => withVerdicts
});
var import_node_path5 = require("node:path");

// src/rule-kit/near-miss.ts
var near_miss_exports = {};
__export(near_miss_exports, {
  differsByOne: () => differsByOne,
  isGenericName: () => isGenericName,
  nearMisses: () => nearMisses
});
var otherWords = {
  client_id: ["ID", "CLIENTID", "USER_ID"],
  client_secret: ["SECRET", "KEY", "API_KEY", "APIKEY", "CLIENT_KEY", "SECRET_KEY", "PASSWORD"],
  refresh_token: ["REFRESH", "RT", "TOKEN", "API_TOKEN"],
  token: ["ACCESS_TOKEN", "AUTH_TOKEN", "API_TOKEN", "JWT", "BEARER", "BEARER_TOKEN", "TOKEN", "API_KEY"],
  key: ["TOKEN", "APIKEY", "API_KEY", "SECRET"]
};
function nearMisses(resolutions, variables) {
  const misses = /* @__PURE__ */ new Map();
  const spelt = variables.map((name) => ({ name, letters: bare(name) }));
  for (const { provider, chain, settings } of resolutions) {
    const read = new Set(
      [...chain, ...Object.values(settings)].flatMap(({ place }) => place.kind === "env" ? [place.name] : [])
    );
    const known = namesOf2(chain);
    const prefix = commonPrefix(known.map(({ name }) => name));
    for (const { name, letters } of spelt) {
      if (read.has(name)) continue;
      const meant = known.find((each) => isSpeltOtherwise(letters, each)) ?? known.find((each) => isMistyped(letters, each)) ?? otherWord(name, prefix, known);
      if (meant)
        misses.set(`${provider} ${name}`, {
          platform: provider,
          name,
          instead: meant.instead,
          slot: meant.slot,
          why: whyNot(name, meant.name)
        });
    }
  }
  return [...misses.values()];
}
function namesOf2(chain) {
  return chain.flatMap(({ place, slot: slot2, role }) => {
    if (place.kind !== "env" || place.name.length < 8) return [];
    if (role === "current") return [{ name: place.name, bare: bare(place.name), slot: slot2, instead: place.name }];
    if (role !== "legacy" || isGenericName(place.name)) return [];
    const current = chain.find((each) => each.slot === slot2 && each.role === "current" && each.place.kind === "env");
    const instead = current?.place.kind === "env" ? current.place.name : place.name;
    return [{ name: place.name, bare: bare(place.name), slot: slot2, instead }];
  });
}
function isSpeltOtherwise(letters, known) {
  return letters === known.bare;
}
function isMistyped(a, { bare: b }) {
  return b.length >= 12 && Math.abs(a.length - b.length) <= 1 && a.slice(0, 2) === b.slice(0, 2) && differsByOne(a, b);
}
function otherWord(name, prefix, known) {
  if (prefix.length < 5 || !name.toUpperCase().startsWith(prefix.toUpperCase())) return void 0;
  const rest = name.slice(prefix.length).toUpperCase();
  return known.find(({ slot: slot2, name: each }) => each.startsWith(prefix) && (otherWords[slot2] ?? []).includes(rest));
}
function commonPrefix(names) {
  const [first = "", ...others] = names;
  let length = first.length;
  for (const name of others) while (!name.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, first.slice(0, length).lastIndexOf("_") + 1);
}
function bare(name) {
  return name.toUpperCase().replaceAll("_", "");
}
function whyNot(name, known) {
  if (name.toUpperCase() === known.toUpperCase()) return "names are case-sensitive";
  if (name.replaceAll("_", "") === known.replaceAll("_", "")) return "the underscores differ";
  return "no client reads this name";
}
function differsByOne(a, b) {
  const start = [...a].findIndex((letter, index) => letter !== b[index]);
  const at = start < 0 ? a.length : start;
  const rests = [
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at + 1)],
    [(a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2), b.slice(at)]
  ];
  return a !== b && rests.some(([one, other]) => one === other);
}
function isGenericName(variable2) {
  return variable2.split("_").length <= 2;
}

// src/facts/gather-facts.ts
init_place_name();

// elsewhere:src/value/installations.ts
var { installationsOf, installedVersion } = require("./core.js")["src/value/installations.ts"];

// elsewhere:src/value/known-addresses.ts
var { bareAddress, standingOf, useAddresses } = require("./core.js")["src/value/known-addresses.ts"];

// elsewhere:src/value/mask-secrets.ts
var { maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"];

// elsewhere:src/facts/find-assignments.ts
var { findAssignments } = require("./core.js")["src/facts/find-assignments.ts"];

// src/facts/gather-facts.ts
init_find_ci();

// src/facts/find-hints.ts
var import_node_path = require("node:path");

// elsewhere:src/declared/format-dotenv.ts
var { parseDotenv } = require("./core.js")["src/declared/format-dotenv.ts"];

// elsewhere:src/value/known-value.ts
var { knownValue } = require("./core.js")["src/value/known-value.ts"];

// src/facts/compose-interpolation.ts
var reference = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])([^{}$]*))?\})/g;
function interpolated(text, lookUp) {
  if (!text.includes("$")) return { text, unset: [] };
  const unset2 = [];
  const filled = text.replaceAll(
    reference,
    (all, plain2, braced, operator, word = "") => {
      const name2 = plain2 ?? braced;
      if (name2 === void 0) return all === "$$" ? "\0" : all;
      const value = lookUp(name2);
      const counts = operator?.startsWith(":") ? value !== void 0 && value !== "" : value !== void 0;
      if (operator?.endsWith("+")) return counts ? word : "";
      if (counts) return value ?? "";
      if (operator?.endsWith("-")) return word;
      unset2.push(name2);
      return "";
    }
  );
  const left = text.replaceAll(reference, "").includes("$");
  const whole = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-?+][^{}$]*)?\})$/.exec(text);
  const name = whole?.[1] ?? whole?.[2];
  return {
    text: left ? void 0 : filled.replaceAll("\0", "$"),
    unset: unset2,
    ...name === void 0 ? {} : { reference: name }
  };
}

// src/facts/find-hints.ts
var composeNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var largest = 262144;
var mostEnvFiles = 8;
async function findHints(world, replays) {
  const { join: join3 } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  const wanted = new Set(
    replays.flatMap(
      ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "env" && role === "current" ? [place.name] : [])
    )
  );
  const environment = (name) => world.env.find((each) => each.name === name)?.value;
  const path = join3(world.cwd, ".env");
  const dotenv = await textOf2(world, path);
  const beside = dotenv === void 0 ? void 0 : parseDotenv(dotenv, environment);
  const lookUp = (name) => {
    const own = beside?.is === "parsed" ? beside.get(name)?.value : void 0;
    return environment(name) ?? (own?.t === "str" ? own.v : void 0);
  };
  const look = { world, wanted, join: join3, lookUp };
  const hints = dotenv === void 0 ? [] : [...fromEnvFile(dotenv, path, "dotenv", look)];
  const read = /* @__PURE__ */ new Set([pathKey(path)]);
  for (const name of composeNames) {
    const file = join3(world.cwd, name);
    const text = await textOf2(world, file);
    if (text !== void 0) hints.push(...await fromCompose(text, file, read, look));
  }
  return hints;
}
function withHints(assignments, hints) {
  const all = new Map(assignments);
  for (const { name, place, matches: matches3, readBy, value } of hints) {
    if (readBy !== "compose" || !value) continue;
    all.set(name, [...all.get(name) ?? [], { place, matches: matches3, exported: true, readBy }]);
  }
  return all;
}
async function textOf2(world, path) {
  const found2 = await world.stat(path);
  if (found2.is !== "found" || found2.stat.kind !== "file" || found2.stat.size > largest) return void 0;
  const read = await world.read(path);
  return read.is === "file" ? Buffer.from(read.bytes).toString("utf8") : void 0;
}
function fromEnvFile(text, path, readBy, look) {
  const lines = text.split("\n");
  const parsed = parseDotenv(text, look.lookUp);
  if (parsed.is !== "parsed") return [];
  return [...look.wanted].flatMap((name) => {
    const found2 = parsed.get(name);
    if (found2?.value.t !== "str") return [];
    const place = { kind: "file", path, ...found2.line === void 0 ? {} : { line: found2.line } };
    const [, reference2] = /=\s*"?\$\{(\w+)\}"?\s*$/.exec(lines[(found2.line ?? 0) - 1] ?? "") ?? [];
    if (reference2 !== void 0 && look.lookUp(reference2) === void 0)
      return [{ name, place, readBy, form: "line", unsetReference: reference2, matches: "unknown" }];
    return [
      {
        name,
        place,
        readBy,
        form: "line",
        value: knownValue(found2.value.v),
        matches: matches(name, found2.value.v, look)
      }
    ];
  });
}
async function fromCompose(text, path, read, look) {
  const { parseCompose: parseCompose2 } = await Promise.resolve().then(() => (init_compose_file(), compose_file_exports));
  let file;
  try {
    file = parseCompose2(text);
  } catch {
    return [];
  }
  const hints = file.variables.flatMap((each) => look.wanted.has(each.name) ? [fromVariable(each, path, look)] : []);
  for (const name of [...new Set(file.envFiles)].slice(0, mostEnvFiles)) {
    const envFile = look.join(look.world.cwd, name);
    if (read.has(pathKey(envFile)) || pathBelow(envFile, look.world.cwd) === void 0) continue;
    read.add(pathKey(envFile));
    const content = await textOf2(look.world, envFile);
    if (content !== void 0) hints.push(...fromEnvFile(content, envFile, "compose", look));
  }
  return hints;
}
function fromVariable({ name, line, form, text, rewritten }, path, look) {
  const about4 = { name, place: { kind: "file", path, line }, readBy: "compose", form };
  if (text === void 0) return { ...about4, passed: true, matches: "unknown" };
  const filled = interpolated(text, look.lookUp);
  const [unset2] = filled.unset;
  if (filled.reference !== void 0 && unset2 !== void 0)
    return { ...about4, unsetReference: unset2, matches: "unknown" };
  if (filled.reference === name) return { ...about4, passed: true, matches: "unknown" };
  if (unset2 !== void 0 || filled.text === void 0) return { ...about4, dollar: true, matches: "unknown" };
  return {
    ...about4,
    value: knownValue(filled.text),
    ...rewritten ? { rewritten: true } : {},
    matches: rewritten ? "unknown" : matches(name, filled.text, look)
  };
}
function matches(name, text, { world }) {
  const here = world.env.find((each) => each.name === name)?.value;
  return here === void 0 ? "unknown" : here === text ? "same" : "different";
}

// src/facts/gather-facts.ts
init_find_leftovers();

// src/facts/find-lookalikes.ts
var import_node_path3 = require("node:path");
async function isNamedSo(world, path) {
  if ((await world.stat(path)).is !== "found") return false;
  const { basename: basename2, dirname: dirname3 } = world.platform === "win32" ? import_node_path3.win32 : import_node_path3.posix;
  const listed = await world.list(dirname3(path));
  return listed.is !== "found" || listed.names.includes(basename2(path));
}
async function findLookalikes(world, providers) {
  const found2 = [];
  const home = world.home ?? world.user.passwdHome;
  for (const { id, lookalikes } of providers) {
    for (const { kind, name, instead, why, common: common2 } of lookalikes) {
      const about4 = { platform: id, instead, why, ...common2 ? { common: common2 } : {} };
      if (kind === "env") {
        const variable2 = world.env.find((each) => each.name === name);
        if (variable2) found2.push({ ...about4, place: { kind, name }, value: knownValue(variable2.value) });
      } else if (home) {
        const path = name.replace(/^~/, home);
        if (await isNamedSo(world, path)) found2.push({ ...about4, place: { kind, path } });
      }
    }
  }
  return found2;
}

// src/world/without-variable.ts
var without_variable_exports = {};
__export(without_variable_exports, {
  withoutVariable: () => withoutVariable
});
function withoutVariable(world, names) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const kept = world.env.filter(({ name }) => !names.includes(name));
  return { ...world, env: kept, home: names.includes(homeName) ? void 0 : world.home };
}

// src/facts/find-moved-places.ts
async function findMovedPlaces(world, providers, replays, input) {
  const found2 = [];
  for (const provider of providers) {
    for (const client of provider.clients) {
      const here = replays.find(
        (each) => each.provider === provider.id && each.client === client.id && hasNoCredential(each)
      );
      if (!here) continue;
      for (const name of placeVariables(provider, here, world)) {
        const moved = await withoutIt(name, client, here, world, input);
        if (moved) found2.push(moved);
      }
    }
  }
  return found2;
}
function placeVariables(provider, { settings }, world) {
  const declared = (provider.declared ?? []).flatMap(({ paths }) => paths.flatMap(({ env }) => env ?? []));
  const ofSettings = Object.values(settings).flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
  const names = /* @__PURE__ */ new Set([...declared, ...ofSettings]);
  return [...new Set(world.env.map(({ name }) => name))].filter(
    (name) => names.has(name) && name !== "HOME" && name !== "USERPROFILE"
  );
}
async function withoutIt(name, client, here, world, input) {
  const usual = await client.resolve(withoutVariable(world, [name]), input);
  const path = fileOf(here);
  const usualPath = fileOf(usual);
  if (path === void 0 || usualPath === void 0 || path === usualPath) return void 0;
  const value = world.env.findLast((each) => each.name === name)?.value ?? "";
  const entry = here.chain.find(({ place }) => place.kind === "file" && isSamePath(place.path, path));
  return {
    platform: here.provider,
    client: client.id,
    variable: name,
    path,
    isThere: entry?.stat !== void 0 || entry?.state !== "absent",
    beginsWithTilde: value.startsWith("~"),
    usualPath,
    usualHasCredential: !hasNoCredential(usual) && canAuthenticate(usual)
  };
}
function fileOf({ chain }) {
  const place = chain.find(({ place: each, role }) => each.kind === "file" && role === "current")?.place;
  return place?.kind === "file" ? place.path : void 0;
}

// src/rule-kit/article.ts
function article(name) {
  return /^(?:[aeio]|u(?!ni|se))/i.test(name) ? `an ${name}` : `a ${name}`;
}

// src/facts/find-named-variables.ts
init_place_name();

// elsewhere:src/value/token-kinds.ts
var { addKinds, isDocumentExample, kindOf, kindsOf } = require("./core.js")["src/value/token-kinds.ts"];

// src/facts/find-named-variables.ts
function findNamedVariables(world, providers, replays, told2) {
  const read = new Set(replays.flatMap(namesRead));
  const others = world.env.filter(({ name, value }) => !read.has(name) && !told2.has(name) && value.length >= 3);
  return others.flatMap((variable2) => {
    const parts = variable2.name.toUpperCase().split(/[_.-]+/).filter(Boolean);
    const isNamed = parts.some((part) => credentialWords.has(part));
    if (!isNamed && !mayBeToken.test(variable2.value)) return [];
    const value = knownValue(variable2.value);
    const found2 = providers.map((provider) => matchOf(provider, parts, value)).find((each) => each !== void 0);
    return found2 ? [lookalike(variable2, value, found2, replays, world)] : [];
  });
}
var mayBeToken = /^[\w.~+:-]{20,4000}$/;
function namesRead({ chain, settings }) {
  return [...chain, ...Object.values(settings)].flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
}
function matchOf(provider, parts, value) {
  const { id: platform, tokens } = provider;
  const exact = tokens.filter((each) => each.meaning !== "wrong-kind" && isExactly(each, platform, value));
  const sure = exact.find(
    ({ detect, meaning, issuers }) => meaning === "current" && (detect === "anywhere" || issuers)
  );
  if (sure?.slots[0] !== void 0)
    return { platform, slot: sure.slots[0], why: `it contains ${article(sure.name)}, and no client reads this name` };
  const named2 = namedAfter(provider, parts);
  const slot2 = slotOf(parts, provider);
  if (named2 === void 0 || slot2 === void 0 || value.traits.blank) return void 0;
  const isBorneOut = named2.isPlain || exact.some(({ slots }) => slots.includes(slot2));
  return isBorneOut ? { platform, slot: slot2, why: "no client reads this name" } : void 0;
}
function isExactly({ kind, issuers }, platform, { traits }) {
  const id = `${platform}/${kind}`;
  if (!traits.kinds.includes(id)) return false;
  if (issuers) return traits.jwt?.issuer !== void 0 && issuers.includes(traits.jwt.issuer);
  const known = kindOf(id);
  return known !== void 0 && (known.unmistakable || known.shape.parts.length > 1 || known.shape.least === known.shape.most);
}
var credentialWords = new Set(
  "TOKEN TOKENS KEY KEYS APIKEY APITOKEN SECRET SECRETS PASSWORD PAT CREDENTIAL CREDENTIALS ID REFRESH ACCESS AUTH JWT BEARER".split(
    " "
  )
);
var neutralWords = new Set(
  "API CLIENT HUB USER MY NEW OLD BETA PROD PRODUCTION DEV STAGING TEST READ WRITE ONLY CI LOGIN RC PRIVATE PERSONAL FILE PATH".split(
    " "
  )
);
function namedAfter({ id, aliases = [], clients }, parts) {
  const names = [id, ...aliases, ...clients.map(({ package: { name } }) => name)];
  for (const name of names) {
    const words3 = name.toUpperCase().split("-");
    const at = parts.findIndex((_, index) => words3.every((word, offset) => isWord(parts[index + offset], word)));
    if (at < 0) continue;
    const rest = parts.filter((_, index) => index < at || index >= at + words3.length);
    if (!rest.some((word) => credentialWords.has(word))) continue;
    const isLong = words3.join("").length >= 4;
    return { isPlain: isLong && rest.every((word) => credentialWords.has(word) || neutralWords.has(word)) };
  }
  return void 0;
}
function isWord(part, word) {
  return part === word || word.length >= 6 && part?.startsWith(word) === true;
}
function slotOf(parts, { tokens, pairs }) {
  const slots = /* @__PURE__ */ new Set([
    ...pairs.flatMap(({ id, secret }) => [id, ...secret]),
    ...tokens.flatMap((each) => each.slots)
  ]);
  const wanted = wordsToSlots.filter(({ words: words3 }) => words3.every((word) => parts.includes(word)));
  return wanted.flatMap((each) => each.slots).find((slot2) => slots.has(slot2)) ?? [...slots].at(-1);
}
var wordsToSlots = [
  { words: ["REFRESH"], slots: ["refresh_token"] },
  { words: ["ACCESS"], slots: ["access_token", "token"] },
  { words: ["JWT"], slots: ["token", "access_token"] },
  { words: ["SECRET"], slots: ["client_secret", "key", "token"] },
  { words: ["ID"], slots: ["client_id"] },
  { words: ["TOKEN"], slots: ["token", "refresh_token", "key"] },
  { words: ["KEY"], slots: ["key", "token", "client_secret"] },
  { words: [], slots: ["token", "key", "refresh_token", "client_secret"] }
];
function lookalike({ name }, value, { platform, slot: slot2, why }, replays, world) {
  const current = replays.filter(({ provider }) => provider === platform).flatMap(({ chain }) => chain).filter((entry) => entry.slot === slot2 && entry.role === "current");
  const variable2 = current.find(({ place }) => place.kind === "env")?.place;
  const file = current.find(({ place }) => place.kind === "file")?.place;
  const home = world.home ?? world.user.passwdHome;
  const instead = variable2?.kind === "env" ? variable2.name : file?.kind === "file" ? withTilde(file.path, home) : slot2;
  return { platform, place: { kind: "env", name }, instead, why, value, fallback: true };
}

// src/facts/find-uses.ts
async function findUses(world, seen) {
  return await Promise.all(seen.providers.map(async (provider) => await useOf(provider, world, seen)));
}
async function useOf(provider, world, seen) {
  const { replays, asked, homeFolder } = seen;
  const mine = replays.filter((resolution) => resolution.provider === provider.id);
  const signs = [];
  if (mine.some(({ chain }) => chain.some(showsUse))) signs.push("one of its credentials was found");
  const installed = provider.clients.flatMap(({ id, package: { signOfUse } }) => {
    const found2 = mainInstallation(id, seen.installed);
    return found2 && signOfUse !== false ? [`${found2.package} ${found2.version}`] : [];
  });
  signs.push(...installed.map((each) => `${each} is installed`));
  for (const folder of provider.folders) {
    const home = world.home ?? world.user.passwdHome;
    if (home && (await world.stat(folder.replace(/^~/, home))).is === "found") signs.push(`${folder} exists`);
  }
  signs.push(...signsOfNames(provider.id, mine, seen));
  signs.push(...signsOfMoves(provider.id, seen));
  for (const { path, of, platforms } of homeFolder.others)
    if (of === "sudo" && platforms.includes(provider.id)) signs.push(`one of its credentials is in ${path}`);
  return { platform: provider.id, asked: asked.includes(provider.id), signs, installed };
}
function signsOfMoves(platform, { movedPlaces }) {
  const names = movedPlaces.filter((each) => each.platform === platform).map(({ variable: variable2 }) => variable2);
  return [...new Set(names)].filter((name) => !name.startsWith("XDG_")).map((name) => `${name} is set`);
}
function signsOfNames(platform, mine, { lookalikes, misses, assignments, hints }) {
  const near = lookalikes.some((each) => each.platform === platform && !each.common) || misses.some((each) => each.platform === platform);
  const read = mine.flatMap(({ chain }) => chain.filter(({ role }) => role === "current").map(({ place }) => place));
  const set = read.some(
    (place) => place.kind === "env" && ((assignments.get(place.name)?.length ?? 0) > 0 || hints.some(({ name }) => name === place.name))
  );
  return [
    ...near ? ["a variable or file has a similar name"] : [],
    ...set ? ["a file sets one of its variables"] : []
  ];
}
function showsUse({ place, role, state, slot: slot2, problem: problem32 }) {
  const isThere2 = state !== "absent" || role === "current" && place.kind === "file" && problem32?.kind === "missing-key";
  if (!isThere2 || place.kind === "default" || place.kind === "argument" || role === "lookalike") return false;
  return !(place.kind === "env" && role === "legacy" && isGenericName(place.name)) && slot2 !== "netrc" && slot2 !== "login";
}

// src/world/with-variable.ts
var with_variable_exports = {};
__export(with_variable_exports, {
  withVariable: () => withVariable
});
function withVariable(world, name, value) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const without2 = withoutVariable(world, [name]);
  return { ...without2, env: [...without2.env, { name, value }], home: name === homeName ? value : without2.home };
}

// src/facts/look-at-home.ts
async function lookAtHome(world, providers) {
  const path = world.home ?? world.user.passwdHome;
  const found2 = path ? await world.stat(path) : void 0;
  return {
    isSet: world.home !== void 0,
    ...path ? { path } : {},
    ...found2?.is === "found" ? { stat: found2.stat } : {},
    others: await otherHomes(world, path, providers)
  };
}
async function otherHomes(world, home, providers) {
  const { passwdHome, sudoFrom } = world.user;
  const users = world.platform === "darwin" ? "/Users" : "/home";
  const candidates = [
    ...passwdHome ? [{ path: passwdHome, of: "account" }] : [],
    // The world knows no other accounts' homes: the usual place is looked at, and one that is not there is no finding.
    ...sudoFrom && /^[\w.-]+$/.test(sudoFrom) ? [{ path: `${users}/${sudoFrom}`, of: "sudo" }] : []
  ].filter(({ path }) => path !== home);
  const others = [];
  for (const candidate of candidates) {
    const platforms = await platformsIn(world, candidate.path, providers);
    if (platforms.length > 0) others.push({ ...candidate, platforms });
  }
  return others;
}
async function platformsIn(world, home, providers) {
  if ((await world.stat(home)).is !== "found") return [];
  const there = withVariable(world, world.platform === "win32" ? "USERPROFILE" : "HOME", home);
  const holding = [];
  for (const { id, clients } of providers) {
    const replays = await Promise.all(clients.map(async (client) => await client.resolve(there)));
    if (replays.some((replay) => hasFileIn(home, replay))) holding.push(id);
  }
  return holding;
}
function hasFileIn(home, { fields }) {
  return Object.values(fields).some(
    ({ place }) => place.kind === "file" && (place.path.startsWith(`${home}/`) || place.path.startsWith(`${home}\\`))
  );
}

// src/facts/near-files.ts
var near_files_exports = {};
__export(near_files_exports, {
  nearFiles: () => nearFiles
});
var import_node_path4 = require("node:path");
init_place_name();
var leastLetters = 5;
var endings = /\.(?:txt|json)$/;
async function nearFiles(world, resolutions) {
  const { basename: basename2, dirname: dirname3, join: join3 } = world.platform === "win32" ? import_node_path4.win32 : import_node_path4.posix;
  const home = world.home ?? world.user.passwdHome;
  const read = new Set(
    resolutions.flatMap(
      ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "file" && role !== "lookalike" ? [pathKey(place.path)] : [])
    )
  );
  const found2 = /* @__PURE__ */ new Map();
  for (const { provider: platform, chain } of resolutions.filter(hasNoCredential)) {
    for (const { place, role, state, stat } of chain) {
      if (place.kind !== "file" || role !== "current" || state !== "absent" || stat) continue;
      const [folder, due] = [dirname3(place.path), basename2(place.path)];
      if (home && isSamePath(folder, home) || folder === dirname3(folder)) continue;
      const listed = await world.list(folder);
      if (listed.is !== "found") continue;
      for (const name of listed.names.filter((each) => isNear(each, due))) {
        const path = join3(folder, name);
        if (read.has(pathKey(path)) || found2.has(pathKey(path)) || !await isFile(world, path)) continue;
        found2.set(pathKey(path), {
          platform,
          place: { kind: "file", path },
          instead: withTilde(place.path, home),
          why: `the name is ${due}`
        });
      }
    }
  }
  return [...found2.values()];
}
function isNear(name, due) {
  const [a, b] = [bare2(name), bare2(due)];
  if (name === due || b.length < leastLetters) return false;
  return a === b || differsByOne(a, b) || bare2(name.replace(endings, "")) === b;
}
function bare2(name) {
  return name.toLowerCase().replaceAll(/[_ -]/g, "");
}
async function isFile(world, path) {
  const found2 = await world.stat(path);
  return found2.is === "found" && found2.stat.kind === "file";
}

// src/facts/file-keys.ts
var mostText = 65536;
var mostKeys = 200;
function fileKeys(text) {
  if (text.length > mostText) return [];
  const plain2 = text.replace(/^\ufeff/, "");
  const keys = /^\s*\{/.test(plain2) ? jsonKeys(plain2) : lineKeys(plain2);
  const hasBom = plain2.length < text.length;
  return keys.slice(0, mostKeys).map((key) => hasBom && key.line === 1 ? { ...key, behindBom: true } : key);
}
var jsonToken = /"((?:[^"\\\n]|\\.)*)"(\s*:)?|[{}[\],\n]/g;
function jsonKeys(text) {
  const keys = [];
  const path = [];
  let pending;
  let line = 1;
  for (const [token, content, colon] of text.matchAll(jsonToken)) {
    if (token === "\n") line += 1;
    else if (colon !== void 0) pending = unescaped(content ?? "");
    else if (content !== void 0 && pending !== void 0) {
      keys.push({ key: [...path.filter(Boolean), pending].join("."), line, value: knownValue(unescaped(content)) });
      pending = void 0;
    } else if (token === "{" || token === "[") {
      path.push(pending ?? "");
      pending = void 0;
    } else if (token === "}" || token === "]") path.pop();
    else if (token === "," && pending !== void 0) {
      keys.push({ key: [...path.filter(Boolean), pending].join("."), line });
      pending = void 0;
    }
    if (colon?.includes("\n")) line += colon.split("\n").length - 1;
  }
  return keys;
}
function unescaped(content) {
  try {
    return String(JSON.parse(`"${content}"`));
  } catch {
    return content;
  }
}
var section = /^\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}\s*(?:#.*)?$/;
var keyLine = /^\s*(-e\s+|-\s+)?(?:export\s+|set\s+)?(["']?)([A-Za-z_][\w.-]*)\2\s*([:=;])\s*(.*?)\s*$/;
function lineKeys(text) {
  const keys = [];
  let within = "";
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const header = section.exec(raw)?.[1];
    if (header !== void 0) {
      within = header.replaceAll(/["'\s]/g, "");
      continue;
    }
    const [, dash, quote, name, separator, rest = ""] = keyLine.exec(raw) ?? [];
    if (name === void 0 || separator === void 0 || /^\s*#/.test(raw)) continue;
    const value = rest.replace(/^(["'])(.*)\1(?:\s*#.*)?$/, "$2");
    keys.push({
      key: within === "" ? name : `${within}.${name}`,
      line: index + 1,
      separator,
      ...quote === "" ? {} : { quoted: true },
      ...dash === void 0 ? {} : { behindDash: true },
      ...value === "" ? {} : { value: knownValue(value) }
    });
  }
  return keys;
}

// src/facts/read-file-keys.ts
var withoutKeys = /(?:[\\/](?:token|\.netrc|_netrc)|\.txt)$/;
async function readFileKeys(world, resolutions) {
  const paths = /* @__PURE__ */ new Map();
  for (const { chain } of resolutions)
    for (const { place, role, stat } of chain)
      if (place.kind === "file" && place.key !== void 0 && role !== "lookalike" && stat?.kind === "file") {
        if (!withoutKeys.test(place.path)) paths.set(pathKey(place.path), place.path);
      }
  const found2 = [];
  for (const path of paths.values()) {
    const read = await world.read(path);
    if (read.is !== "file") continue;
    const keys = fileKeys(decoded(read.bytes));
    if (keys.length > 0) found2.push({ path, keys });
  }
  return found2;
}
function decoded(bytes) {
  const isWide = bytes[0] === 255 && bytes[1] === 254;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8", { ignoreBOM: true }).decode(bytes);
}

// src/facts/version-gaps.ts
function versionGaps({ replays, providers, used: used2, python, installed }) {
  const gaps = [];
  const mine = installed.filter(({ platform }) => used2.has(platform));
  const faulty = new Set(
    installedFaults(providers, installed).flatMap(({ isMain, clients }) => isMain ? clients : [])
  );
  if (!python && mine.length === 0 && used2.size > 0)
    gaps.push({
      what: "no Python environment found: assuming supported client versions",
      uncertain: false
    });
  if (python?.doubt && used2.size > 0)
    gaps.push({ what: `${python.path} (${python.foundBy}): ${python.doubt}`, uncertain: false });
  gaps.push(...severalGaps(mine), ...otherInstallationGaps(mine));
  const resolutions = replays.map((resolution) => {
    const client = clientOf(resolution.client, providers);
    const found2 = mainInstallation(resolution.client, installed);
    if (!client || !found2 || isModelled(client, found2.version)) return resolution;
    if (used2.has(resolution.provider) && !faulty.has(client.id)) {
      const modelled = client.package.versions.map(versionWords).join(" or ");
      const what = `${found2.package} ${found2.version} is installed in ${environmentWords(placeOf(found2))}, but ${modelled} is supported: results are uncertain`;
      gaps.push({ platform: resolution.provider, client: resolution.client, what, uncertain: true });
    }
    return { ...resolution, confidence: "other-version" };
  });
  return { resolutions, gaps };
}
function isModelled(client, version2) {
  return isOneOf(version2, client.package.versions);
}
function severalGaps(installed) {
  return installed.flatMap((each) => {
    const versions = each.python.several?.get(each.package);
    if (!versions) return [];
    const what = `${each.package} is in ${environmentWords(placeOf(each))} more than once (${versions.join(", ")}): Python reports ${each.version}`;
    return [{ platform: each.platform, client: each.client, what, uncertain: false }];
  });
}
function otherInstallationGaps(installed) {
  return installed.flatMap((each) => {
    const main = mainInstallation(each.client, installed);
    if (!main || main === each || main.version === each.version) return [];
    const who = each.program === void 0 ? "your own Python" : `the program ${each.program}`;
    const what = `${who} uses ${each.package} ${each.version} in ${environmentWords(placeOf(each))}, and this report is about ${main.version} in ${environmentWords(placeOf(main))}`;
    return [{ platform: each.platform, client: each.client, what, uncertain: false }];
  });
}
function clientOf(id, providers) {
  return providers.flatMap(({ clients }) => clients).find((client) => client.id === id);
}

// src/facts/gather-facts.ts
async function gatherFacts({
  world,
  providers,
  asked,
  resolve,
  validUntil,
  options,
  lookAtRcFiles = true
}) {
  const python = await world.packages();
  const replays = await Promise.all(
    providers.flatMap((provider) => provider.clients.map((client) => client.resolve(world, resolve)))
  );
  const known = await findLookalikes(world, providers);
  const lookalikes = [
    ...known,
    ...(await nearFiles(world, replays)).filter(
      ({ place }) => !known.some((each) => placeKey(each.place) === placeKey(place))
    )
  ];
  const variables = world.env.map(({ name }) => name);
  const told2 = [...lookalikes.flatMap(nameOf2), ...nearMisses(replays, variables).map(({ name }) => name)];
  lookalikes.push(...findNamedVariables(world, providers, replays, new Set(told2)));
  const hints = await findHints(world, replays);
  const mattering = variablesThatMatter(replays, lookalikes, variables);
  const assignments = withHints(await findAssignments(world, mattering, lookAtRcFiles), hints);
  const homeFolder = await lookAtHome(world, providers);
  const installed = await installedClients(world, providers);
  const movedPlaces = await findMovedPlaces(world, providers, replays, resolve);
  const ci = await findCi(world);
  const uses = await findUses(world, {
    providers,
    asked,
    replays,
    installed,
    lookalikes,
    misses: nearMisses(replays, variables),
    assignments,
    hints,
    homeFolder,
    movedPlaces
  });
  const used2 = new Set(uses.filter((use) => use.asked || use.signs.length > 0).map(({ platform }) => platform));
  const { resolutions, gaps: versions } = versionGaps({ replays, providers, used: used2, python, installed });
  const mine = resolutions.filter(({ provider }) => used2.has(provider));
  const files = await credentialFiles(mine, world);
  const facts = {
    now: world.now,
    platform: world.platform,
    user: world.user,
    home: world.home ?? world.user.passwdHome,
    homeFolder,
    cwd: world.cwd,
    providers: providers.map((provider) => atServer(provider, serverInUse(provider, mine))),
    uses,
    resolutions: mine,
    files,
    lookalikes,
    leftovers: await findLeftovers(world, mine),
    movedPlaces,
    fileKeys: await readFileKeys(world, mine),
    verdicts: [],
    ...python ? { python } : {},
    installed,
    assignments,
    hints,
    variables,
    ...ci ? { ci } : {},
    ...validUntil === void 0 ? {} : { validUntil },
    ...options ? { options } : {}
  };
  const unread = facts.resolutions.flatMap(
    ({ provider, client, gaps }) => gaps.map((what) => ({ platform: provider, client, what, uncertain: true }))
  );
  const elsewhere4 = used2.size === 0 ? homeGaps(homeFolder) : await unusedVenvGaps(world, python);
  return { facts, gaps: [...unread, ...versions, ...elsewhere4] };
}
async function installedClients(world, providers) {
  const found2 = providers.flatMap(
    (provider) => provider.clients.map(
      async (client) => (await installationsOf(world, client)).map((each) => ({ ...each, platform: provider.id, client: client.id }))
    )
  );
  return (await Promise.all(found2)).flat();
}
async function unusedVenvGaps(world, python) {
  const path = (world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix).join(world.cwd, ".venv");
  const settings = await world.stat((world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix).join(path, "pyvenv.cfg"));
  if (settings.is !== "found") return [];
  const real = async (each) => await world.realPath?.(each) ?? each;
  if (python && await real(python.path) === await real(path)) return [];
  const instead = python ? `${python.path} (${python.foundBy})` : "no Python environment";
  const what = `${path} is not the active Python environment, and its packages were not read: this report is about ${instead}. \`uv run\` and editors may use it`;
  return [{ what, uncertain: false }];
}
function serverInUse(provider, resolutions) {
  const { id, addresses } = provider;
  const name = addresses?.[0]?.setting ?? addresses?.[0]?.slot;
  const mine = resolutions.filter((each) => each.provider === id);
  const used2 = name === void 0 ? void 0 : mine.find(({ settings, fields }) => settings[name] ?? fields[name]);
  if (!used2 || name === void 0) return void 0;
  const given = used2.settings[name]?.value ?? publicText(used2.fields[name]?.value);
  const standing = standingOf(given);
  const address = standing && standing.is !== "current" ? standing.instead : bareAddress(given) ?? given;
  const place = (used2.settings[name] ?? used2.fields[name])?.place;
  const host = hostOf(address);
  const isTrusted = place?.kind === "argument" || host !== void 0 && (isLoopback(host) || isOfPlatform(host, id, { providers: [provider] }));
  return isTrusted ? address : void 0;
}
function nameOf2({ place }) {
  return place.kind === "env" ? [place.name] : [];
}
function homeGaps({ isSet, path, stat }) {
  if (stat?.kind === "directory") return [];
  const what = isSet && path ? "HOME is not an existing directory" : "HOME is not set, and the account has no home directory";
  return [{ what: `${what}: could not look for credential files`, uncertain: true }];
}
function withVerdicts(facts, verdicts) {
  return { ...facts, verdicts };
}
function variablesThatMatter(resolutions, lookalikes, variables) {
  const places = [
    ...resolutions.flatMap(({ chain, settings }) => [...chain, ...Object.values(settings)].map(({ place }) => place)),
    ...lookalikes.map(({ place }) => place)
  ];
  const names = new Set(places.flatMap((place) => place.kind === "env" ? [place.name] : []));
  for (const { name } of nearMisses(resolutions, variables)) names.add(name);
  const missed = resolutions.filter((each) => hasNoCredential(each) || !canAuthenticate(each)).flatMap(({ chain }) => chain.filter(({ role, state }) => role === "current" && state === "absent"));
  const unset2 = missed.flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
  return [.../* @__PURE__ */ new Set([...variables.filter((name) => names.has(name)), ...unset2])];
}
async function closedFolder(world, path) {
  const { dirname: dirname3 } = world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix;
  for (let at = path; dirname3(at) !== at; at = dirname3(at)) {
    const found2 = await world.stat(dirname3(at));
    if (found2.is === "found") return { path: dirname3(at), stat: found2.stat };
  }
  return void 0;
}
async function credentialFiles(resolutions, world) {
  const files = /* @__PURE__ */ new Map();
  for (const { provider, client, chain } of resolutions) {
    for (const { place, role, state, stat, problem: problem32 } of chain) {
      if (place.kind !== "file") continue;
      const readers = role === "lookalike" ? [] : [client];
      const folder = problem32?.kind === "permission" && !stat ? await closedFolder(world, place.path) : void 0;
      if (folder)
        files.set(pathKey(folder.path), {
          ...folder,
          platform: provider,
          clients: [.../* @__PURE__ */ new Set([...files.get(pathKey(folder.path))?.clients ?? [], ...readers])],
          readable: false
        });
      if (state === "absent" || !stat) continue;
      const known = files.get(pathKey(place.path));
      const clients = [.../* @__PURE__ */ new Set([...known?.clients ?? [], ...readers])];
      const readable = (known?.readable ?? true) && !(state === "unreadable" && stat.kind !== "special" && problem32?.kind !== "not-a-file");
      const { path } = known ?? place;
      files.set(pathKey(place.path), { path, platform: known?.platform ?? provider, clients, stat, readable });
    }
  }
  return await Promise.all([...files.values()].map(async (file) => ({ ...file, git: await world.git(file.path) })));
}

// src/known-names.ts
var known_names_exports = {};
__export(known_names_exports, {
  allRules: () => allRules,
  knownNames: () => knownNames
});

// src/providers/all-platforms.ts
var all_platforms_exports = {};
__export(all_platforms_exports, {
  allPlatforms: () => allPlatforms
});

// elsewhere:src/catalog.generated.ts
var { catalog } = require("./core.js")["src/catalog.generated.ts"];

// elsewhere:src/providers/load-providers.ts
var { clientIds, loadProviders, providerIds } = require("./core.js")["src/providers/load-providers.ts"];

// elsewhere:src/providers/provider-file-error.ts
var { ProviderFileError } = require("./core.js")["src/providers/provider-file-error.ts"];

// elsewhere:src/providers/user-providers.ts
var { userProviders } = require("./core.js")["src/providers/user-providers.ts"];

// src/providers/all-platforms.ts
async function allPlatforms(world) {
  const { providers: own, replaced, faults } = await userProviders(world);
  const ids = [.../* @__PURE__ */ new Set([...providerIds(), ...own.map(({ id }) => id), ...faults.map(({ id }) => id)])];
  const current = (asked) => [
    ...new Set(asked.map((id) => replaced.get(id)?.by ?? id))
  ];
  const known = [...own, ...catalog.filter(({ id }) => !replaced.has(id))];
  return {
    ids,
    known,
    current,
    named: (word) => ids.find((id) => id === word.toLowerCase()) ?? platformNamed(word, known),
    faults,
    gaps: [
      ...[...replaced].map(([id, { by, file }]) => ({
        what: `${file} replaces the built-in platform ${id}${by === id ? "" : ` by ${by}`}`,
        platform: by,
        uncertain: false
      })),
      ...faults.map(({ message }) => ({
        what: `${message.replaceAll("\n", "; ")}: this file is ignored`,
        uncertain: true
      }))
    ],
    load: async (asked) => {
      const faulty = faults.find(({ id }) => asked?.includes(id) && !own.some((each) => each.id === id));
      if (faulty) throw new ProviderFileError(faulty.message);
      const wanted = new Set(current(asked ?? ids));
      return [
        ...await loadProviders(providerIds().filter((id) => wanted.has(id) && !replaced.has(id))),
        ...own.filter(({ id }) => wanted.has(id))
      ];
    }
  };
}

// src/rules.generated.ts
var rules_generated_exports = {};
__export(rules_generated_exports, {
  rules: () => rules
});

// rules/broken-client.ts
var brokenClient = {
  id: "broken-client",
  severity: "error",
  layer: "installation",
  failureClass: "client-bug",
  summary: "The installed version of a client is known to fail, whatever the credentials are.",
  why: "A library it needs removed a module, or the version has a bug that a later one fixed. The error looks like a credential problem, or appears before any credential is read.",
  *check(facts) {
    yield* installedProblems("broken", facts, "The installed versions are incompatible, or have a known bug.");
  },
  examples: {
    valid: [
      {
        title: "a version without the fault",
        platform: "cave",
        packages: { caveclient: "8.2.1", "cloud-files": "6.4.3" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "setuptools that still has pkg_resources",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "81.0.0" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "setuptools has dropped pkg_resources",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "84.2.1" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "imports pkg_resources"
      },
      {
        title: "a cloud-files that forgets the token",
        platform: "cave",
        packages: { caveclient: "8.2.1", "cloud-files": "6.1.1" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "warning",
        says: "sends no token for middleauth+https"
      }
    ]
  }
};

// elsewhere:src/rule-kit/evidence.ts
var { durationWords, exceptionWords, lifeWords, orWords, valueEvidence, valueWords } = require("./core.js")["src/rule-kit/evidence.ts"];

// rules/client-raises.ts
var clientRaises = {
  id: "client-raises",
  severity: "error",
  layer: "unexplained",
  failureClass: "client-bug",
  summary: "A client raises an exception before it sends anything, and no other rule explains it.",
  why: "The replay of the client ends in an exception, so the program will fail. The exception is the client\u2019s own, and its cause is none that auth-doctor knows.",
  last: true,
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const [raised] = resolution.raises;
      if (raised) yield problem(resolution, raised, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a token that the client can use",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "an exception that another rule explains",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": ' }
      }
    ],
    invalid: [
      {
        title: "a file that Windows lets nobody read, whose access list is not looked at",
        platform: "huggingface",
        os: "win32",
        files: { ".cache/huggingface/token": { content: "{{huggingface/token}}", mode: "000" } },
        severity: "error",
        says: "huggingface raises PermissionError"
      }
    ]
  }
};
function problem(resolution, raised, facts) {
  const { provider, client } = resolution;
  const taken = takenBy(resolution);
  return {
    platform: provider,
    clients: [client],
    place: taken?.place ?? { kind: "default" },
    message: `${client} raises ${raised.class}`,
    evidence: [
      ...taken?.value ? [valueEvidence(taken.place, taken.value, facts.now, taken.wins)] : [],
      { what: exceptionWords(raised) }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: `${client} cannot use what it finds here, and fails before it sends anything.`,
    remedy: { steps: stepsFor(provider, taken, facts) }
  };
}
function takenBy({ chain }) {
  const there = chain.filter(
    ({ place, role, state }) => place.kind !== "default" && role !== "lookalike" && (state === "found" || state === "ignored")
  );
  return there.find(({ wins }) => wins) ?? there[0];
}
function stepsFor(platform, taken, facts) {
  if (taken && taken.place.kind !== "file") return correctValue(taken.place, "Replace the value", facts);
  return [logIn(platform, facts, taken ? "Log in again: this writes the file again" : "Log in")];
}

// rules/client-warns.ts
var clientWarns = {
  id: "client-warns",
  severity: "warning",
  layer: "unexplained",
  failureClass: "client-bug",
  summary: "A client prints a warning before it sends anything, and no other rule explains it.",
  why: "The replay of the client ends in a warning, which is easy to miss in a program\u2019s output. What it warns about may make a later run fail.",
  last: true,
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.warnings.length > 0) yield problem2(resolution, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a warning that another rule explains",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a server that the client remembers for a datastack from now on",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        options: { server: "https://global.daf-apis.com", datastack: "made_up_datastack" },
        severity: "warning",
        says: "caveclient prints a warning"
      }
    ]
  }
};
function problem2({ provider, client, warnings }, facts) {
  return {
    platform: provider,
    clients: [client],
    place: { kind: "default" },
    message: `${client} prints a warning`,
    evidence: warnings.map((what) => ({ what })),
    explains: stopsOf(provider, [client], facts).filter(({ phase }) => phase === "warning"),
    cause: `${client} continues after the warning, but may not use what you expect.`,
    remedy: {
      steps: [
        { say: "See which places the client reads, in order", run: everyShell(`auth-doctor check ${provider} -v`) }
      ]
    }
  };
}

// rules/clients-disagree.ts
init_place_name();
var clientsDisagree = {
  id: "clients-disagree",
  severity: "error",
  layer: "shadow",
  failureClass: "two-clients-one-credential",
  summary: "One client of a platform finds a credential, and another finds none or a different one.",
  why: "The clients of one platform read different places: a directory that a variable names, a legacy name, a server\u2019s own file. So one program works and another fails, with the same token and the same home directory.",
  *check(facts) {
    for (const { id } of facts.providers) {
      const resolutions = facts.resolutions.filter(({ provider }) => provider === id);
      const finder = resolutions.find((resolution) => tokenOf(resolution) !== void 0);
      const found2 = finder && tokenOf(finder);
      if (!finder || !found2) continue;
      const others = resolutions.filter((other) => other !== finder && !isBroken(other));
      const lacking2 = others.filter((other) => !tokenOf(other) && (!isOld(finder, found2) || isInstalled(other, facts)));
      if (lacking2.length > 0) yield without(finder, found2, lacking2, facts);
      const unlikes = [finder, ...others].some(isTold) ? [] : others.filter((other) => differs(found2, tokenOf(other)));
      if (unlikes.length > 0) yield unlike(finder, found2, unlikes, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the place that all of them read",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a directory that only cloud-files reads",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' },
        packages: { caveclient: "8.2.1", "cloud-files": "6.4.3" },
        severity: "error",
        says: "cloud-files finds no token"
      },
      {
        title: "CLOUD_VOLUME_DIR leads two of them elsewhere",
        platform: "cave",
        env: { CLOUD_VOLUME_DIR: "/home/me/cv" },
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}',
          "cv/secrets/cave-secret.json": '{"token": "{{cave/token 2}}"}'
        },
        severity: "warning",
        says: "a different token"
      }
    ]
  }
};
var slot = "token";
function tokenOf({ fields }) {
  const field = fields[slot];
  return field?.value.is === "known" && !field.value.traits.blank ? field : void 0;
}
function isBroken({ next, chain, fields }) {
  const took = chain.some((entry) => entry.slot === slot && entry.role !== "lookalike" && entry.state === "found");
  const refuses = fields[slot] === void 0 && took;
  return next === "unknown" || refuses || chain.some(({ state, problem: problem32 }) => problem32?.effect === "fatal" && state !== "ignored");
}
function isTold({ fields, settings }) {
  return fields[slot]?.place.kind === "argument" || ["token_file", "token_key", "datastack"].some((name) => settings[name]?.place.kind === "argument");
}
function differs(one, other) {
  return one.value.is === "known" && other?.value.is === "known" && one.value.secret.relation(other.value.secret) !== "same";
}
function namesOf3(resolutions) {
  return resolutions.map(({ client }) => client).join(" and ");
}
function without(finder, found2, lacking2, facts) {
  const where = placeName(found2.place, facts.home);
  const places = lacking2.map(({ chain }) => fileForAll(chain)?.place);
  const copies = [
    ...new Set(places.flatMap((place) => place?.kind === "file" ? [withTilde(place.path, facts.home)] : []))
  ];
  const renamed = renaming(finder, found2, facts);
  return {
    platform: finder.provider,
    // An old name concerns all of them.
    clients: (renamed ? facts.resolutions.filter(({ provider }) => provider === finder.provider) : lacking2).map(
      ({ client }) => client
    ),
    place: found2.place,
    slot,
    message: `${namesOf3(lacking2)} ${lacking2.length > 1 ? "find" : "finds"} no ${slot}, though ${finder.client} does`,
    evidence: [
      valueEvidence(found2.place, found2.value, facts.now, true),
      ...lacking2.map(({ client, raises }) => ({
        what: raises[0] ? `${client} stops with ${raises[0].class}` : `${client} sends its requests without a token`
      }))
    ],
    explains: stopsOf(
      finder.provider,
      lacking2.map(({ client }) => client),
      facts
    ),
    cause: `${namesOf3(lacking2)} ${lacking2.length > 1 ? "don\u2019t" : "doesn\u2019t"} read ${where}.`,
    remedy: {
      steps: renamed ?? [
        { say: `Copy your token to where they read it${copies.length > 0 ? `: ${copies.join(", ")}` : ""}` }
      ],
      wontHelp: ["Creating a new token: it would be in the same place, and may revoke the current one."]
    }
  };
}
function fileForAll(chain) {
  const files = chain.filter(({ role, place }) => role === "current" && place.kind === "file");
  return files.find(({ place }) => place.kind === "file" && /[\\/]cave-secret\.json$/.test(place.path)) ?? files[0];
}
function isOld({ chain }, { place }) {
  return chain.some((entry) => entry.wins && entry.role === "legacy" && placeKey(entry.place) === placeKey(place));
}
function isInstalled({ client }, facts) {
  return mainInstallation(client, facts.installed) !== void 0;
}
function renaming(finder, found2, facts) {
  const { place } = found2;
  const due = finder.chain.findLast(
    (entry) => entry.slot === slot && entry.role === "current" && entry.place.kind === "file"
  )?.place;
  if (!isOld(finder, found2) || place.kind !== "file" || due?.kind !== "file") return void 0;
  return [moveFile(place.path, due.path, `Rename it to ${withTilde(due.path, facts.home)}`, facts)];
}
function eachPlaceOnce(fields) {
  return fields.filter(
    ({ place }, index) => fields.findIndex((each) => placeKey(each.place) === placeKey(place)) === index
  );
}
function unlike(finder, found2, others, facts) {
  const fields = others.flatMap((other) => tokenOf(other) ?? []);
  const places = [...new Set(fields.map(({ place }) => placeName(place, facts.home)))];
  return {
    platform: finder.provider,
    clients: [finder, ...others].map(({ client }) => client),
    place: fields[0]?.place ?? found2.place,
    slot,
    severity: "warning",
    message: `${namesOf3(others)} ${others.length > 1 ? "use" : "uses"} a different ${slot} from ${finder.client}`,
    evidence: eachPlaceOnce([found2, ...fields]).map(({ place, value }) => valueEvidence(place, value, facts.now, true)),
    cause: `${finder.client} reads ${placeName(found2.place, facts.home)}, ${namesOf3(others)} ${others.length > 1 ? "read" : "reads"} ${places.join(", ")}.`,
    remedy: {
      steps: [{ say: "Decide which is right, and copy it to both places (a new one may revoke the others)" }]
    }
  };
}

// src/rule-kit/asked-credential.ts
function askedCredential(verdict, facts) {
  const { platform, client, slot: slot2, clientShows } = verdict;
  const resolution = facts.resolutions.find((each) => each.provider === platform && each.client === client);
  const fields = Object.entries(resolution?.fields ?? {});
  const [name, field] = fields.find(
    ([each, { place }]) => slot2 === void 0 ? each !== "client_id" && place.kind !== "default" : each === slot2
  ) ?? [];
  const shows = clientShows === void 0 ? [] : [{ what: `${client} shows it as ${clientShows}` }];
  const value = field ? [valueEvidence(field.place, field.value, facts.now, true)] : [];
  return {
    place: field?.place ?? { kind: "default" },
    ...name === void 0 ? {} : { slot: name },
    ...resolution ? { resolution } : {},
    evidence: [...value, { what: answerWords(verdict) }, ...shows]
  };
}
function answerWords({ host, detail, reason, status: status2 }) {
  return `${host ?? "the platform"}: ${detail ?? reason ?? status2}`;
}
function replaceCredential(platform, place, facts) {
  if (place.kind !== "env" && place.kind !== "argument") {
    const page2 = createPage(
      platform,
      facts,
      "Or copy a valid one from the platform\u2019s page; creating a new one may revoke the others"
    );
    return { steps: [logIn(platform, facts), ...page2.url ? [page2] : []], wontHelp: ["Waiting, or trying again."] };
  }
  const page = createPage(
    platform,
    facts,
    "Copy a valid credential from the platform\u2019s page; creating a new one may revoke the others"
  );
  const where = place.kind === "env" ? "the variable overrides it" : "the program passes its own";
  return {
    steps: [...page.url ? [page] : [], ...correctValue(place, "Replace the current one", facts)],
    wontHelp: [
      ...hasLogin(platform, facts) ? [`Logging in again: that writes a file, and ${where}.`] : [],
      "Waiting, or trying again."
    ]
  };
}
function hasLogin(platform, { providers }) {
  return providers.find(({ id }) => id === platform)?.login !== void 0;
}
function serverPlace({ platform, client, expected }, facts) {
  const resolution = facts.resolutions.find((each) => each.provider === platform && each.client === client);
  const known = facts.providers.find(({ id }) => id === platform)?.addresses ?? [];
  const row = known.find(({ current }) => current.some((each) => expected?.includes(each)));
  const name = row?.setting ?? row?.slot ?? "";
  const place = (resolution?.settings[name] ?? resolution?.fields[name])?.place;
  return place?.kind === "default" ? void 0 : place;
}

// rules/clock-skew.ts
var clockSkew = {
  id: "clock-skew",
  severity: "warning",
  layer: "server",
  failureClass: "clock-skew",
  summary: "This machine\u2019s clock is wrong.",
  why: "Clients and platforms check a token\u2019s dates against the clock: if it is wrong, valid tokens are rejected and expired ones are sent. This is common in a virtual machine that was suspended and a container without time synchronization.",
  *check(facts) {
    const wrong = facts.verdicts.filter(
      ({ reason, clockOffset }) => reason === "clock-skew" || clockOffset !== void 0
    );
    const first = wrong.find(({ reason }) => reason === "clock-skew") ?? wrong[0];
    if (!first) return;
    const hosts = [...new Map(wrong.map((each) => [each.host ?? each.platform, each])).values()];
    yield {
      platform: first.platform,
      clients: [...new Set(wrong.filter(({ platform }) => platform === first.platform).map(({ client }) => client))],
      place: { kind: "default" },
      severity: first.reason === "clock-skew" ? "error" : "warning",
      message: `this machine\u2019s clock is ${offsetWords(first)}`,
      evidence: hosts.map((each) => ({
        what: each.reason === "clock-skew" ? answerWords(each) : `${each.host ?? each.platform} reports a different time: this clock is ${offsetWords(each)}`
      })),
      cause: "The clock is not synchronized, or was changed to correct the time zone.",
      remedy: {
        steps: stepsFor2(facts.platform),
        wontHelp: ["Logging in again: a new token is checked against the same clock."]
      }
    };
  },
  examples: {
    valid: [
      {
        title: "the clocks agree",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "valid", host: "api.earthscope.org" }]
      }
    ],
    invalid: [
      {
        title: "a good token is refused for the clock",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "clock-skew",
            host: "api.earthscope.org",
            clockOffset: -7200
          }
        ],
        severity: "error",
        says: "2 hours behind"
      },
      {
        title: "nothing has come of it yet",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com", clockOffset: 600 }
        ],
        severity: "warning",
        says: "10 minutes ahead"
      }
    ]
  }
};
function offsetWords({ clockOffset = 0, host }) {
  const side = clockOffset < 0 ? "behind" : "ahead of";
  return `${durationWords(Math.abs(clockOffset))} ${side} that of ${host ?? "the platform"}`;
}
function stepsFor2(platform) {
  const line = {
    linux: "sudo timedatectl set-ntp true",
    darwin: "sudo sntp -sS time.apple.com",
    win32: "w32tm /resync"
  }[platform];
  return [
    { say: "Synchronize the clock", run: everyShell(line) },
    { say: "In a container or a virtual machine, set the clock of the host" }
  ];
}

// rules/conflicting-values.ts
init_place_name();
var conflictingValues = {
  id: "conflicting-values",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "Two values that should be the same secret differ, and the client uses only one of them.",
  why: "Descartes Labs stores one secret under two names, client secret and refresh token. If they differ, one is old: the client warns once and uses the refresh token, so correcting the other has no effect.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const pairs = facts.providers.find(({ id }) => id === resolution.provider)?.pairs ?? [];
      for (const { secret } of pairs) {
        const values = secret.flatMap((slot2) => resolution.chain.find((entry) => isUsed(entry, slot2)) ?? []);
        const [first, second] = values;
        if (first && second && differ(first, second)) yield problem3(resolution, values, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "one secret under both names",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "an old secret beside a new refresh token",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret 2}}"}'
        },
        severity: "warning",
        says: "client_secret and refresh_token differ"
      }
    ]
  }
};
function isUsed({ slot: slot2, state, role, value, place }, wanted) {
  const isTaken2 = slot2 === wanted && state === "found" && role !== "lookalike" && place.kind !== "default";
  return isTaken2 && value?.is === "known" && !value.traits.blank;
}
function differ({ value: one }, { value: other }) {
  return one?.is === "known" && other?.is === "known" && one.secret.relation(other.secret) !== "same";
}
function problem3(resolution, values, facts) {
  const { provider, client } = resolution;
  const used2 = values.find(({ wins }) => wins) ?? values[0];
  return {
    platform: provider,
    clients: [client],
    place: used2?.place ?? { kind: "default" },
    message: `${values.map(({ slot: slot2 }) => slot2).join(" and ")} differ, but should be the same secret`,
    evidence: values.flatMap(({ place, value, wins }) => value ? [valueEvidence(place, value, facts.now, wins)] : []),
    explains: stopsOf(provider, [client], facts).filter(({ phase }) => phase === "warning"),
    cause: `${client} uses the ${used2?.slot} and ignores the other value. One of the two is old.`,
    remedy: { steps: values.map((entry) => removal(entry, facts)) }
  };
}
function removal({ slot: slot2, place }, facts) {
  const say2 = `If the ${slot2} in ${placeName(place, facts.home)} is the old one, remove it`;
  const [unset2] = place.kind === "env" ? unsetVariables([place.name], facts) : [];
  return unset2?.run ? { say: say2, run: unset2.run } : { say: say2 };
}

// rules/discontinued-client.ts
var discontinuedClient = {
  id: "discontinued-client",
  severity: "error",
  layer: "installation",
  failureClass: "client-bug",
  summary: "The installed version of a client is an empty or abandoned package.",
  why: "`pip install descarteslabs` installs 4.0.0, an empty package: the import fails, and people suspect their credentials. The last working version must be given.",
  *check(facts) {
    yield* installedProblems(
      "discontinued",
      facts,
      "The client was discontinued, and pip installs the newest version by default."
    );
  },
  examples: {
    valid: [
      {
        title: "the last version that works",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "80.9.0" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "what pip takes today",
        platform: "descarteslabs",
        packages: { descarteslabs: "4.0.0.post2" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "is an empty package"
      },
      {
        title: "without any login",
        platform: "descarteslabs",
        packages: { descarteslabs: "4.0.0" },
        severity: "error",
        says: "is an empty package"
      }
    ]
  }
};

// src/rule-kit/value-problem.ts
init_place_name();

// src/rule-kit/wrong-kind.ts
function wrongKindOf(held2, facts) {
  const { blank, placeholder, pythonType, wrapping } = held2.value.traits;
  const due = tokensOf(held2, facts).filter(
    ({ slots, meaning }) => slots.includes(held2.slot) && meaning !== "wrong-kind" && meaning !== "obsolete"
  );
  if (blank || placeholder || pythonType || wrapping || due.length === 0 || isDue(held2, due)) return void 0;
  const kind = kindInstead(held2, due, facts);
  if (!kind || shortfall(held2, facts)) return void 0;
  return { is: kind, expected: article(due[0]?.name ?? held2.slot) };
}
function tokensOf({ platform }, facts) {
  return facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
}
function isOf(held2, token) {
  return held2.value.traits.kinds.includes(`${held2.platform}/${token.kind}`);
}
function isDue(held2, due) {
  return due.some((token) => isOf(held2, token)) && foreignKind(held2.platform, held2.value) === void 0;
}
function otherPlatforms({ platform, value }) {
  return value.traits.kinds.filter((id) => !id.startsWith(`${platform}/`)).flatMap((id) => kindOf(id) ?? []).find(({ unmistakable, shape }) => unmistakable || shape.parts.length > 1)?.name;
}
function kindInstead(held2, due, facts) {
  if (held2.value.traits.jwt && !due.some(({ shape }) => shape.startsWith("eyJ"))) return "an access token (JWT)";
  if (held2.value.traits.address && !isAddressSlot(held2.slot)) return "an address";
  const named2 = tokensOf(held2, facts).find(
    (token) => isOf(held2, token) && (token.detect === "anywhere" || token.meaning === "wrong-kind" || token.meaning === "obsolete")
  );
  if (named2) return article(named2.name);
  const elsewhere4 = foreignKind(held2.platform, held2.value)?.name ?? otherPlatforms(held2);
  if (elsewhere4 !== void 0) return article(elsewhere4);
  const enforced = due.every(({ certainty }) => certainty === "enforced");
  const { odd, quotes, edges, inside, prefix } = held2.value.traits;
  return enforced && odd.length === 0 && !quotes && !edges && !inside && !prefix ? "not in the platform\u2019s format" : void 0;
}

// src/rule-kit/value-faults.ts
var valueRules = [
  "placeholder-value",
  "wrapped-value",
  "non-ascii-quotes",
  "quoted-value",
  "stray-whitespace",
  "doubled-prefix",
  "wrong-kind"
];
function valueFault(rule, held2, facts, name = held2.slot) {
  const { traits } = held2.value;
  switch (rule) {
    case "placeholder-value":
      return traits.placeholder && !traits.blank ? placeholderFault(name) : void 0;
    case "wrapped-value":
      return traits.wrapping && wrappingFault(name, traits.wrapping);
    case "non-ascii-quotes":
      return oddFault(name, traits.odd);
    case "quoted-value":
      return traits.quotes === "ascii" ? quotesFault(name) : void 0;
    case "stray-whitespace":
      return whitespaceFault(name, traits);
    case "doubled-prefix":
      return traits.prefix === void 0 ? void 0 : prefixFault(name, traits.prefix);
    case "wrong-kind": {
      const kind = wrongKindOf(held2, facts);
      return kind && {
        message: `${name} is ${kind.is}, but ${kind.expected} is expected`,
        cause: "The wrong one of several credentials was copied.",
        remedy: "Set the right kind of credential",
        needsAnother: true
      };
    }
  }
}
function placeholderFault(name) {
  return {
    message: `${name} is a placeholder, not a credential`,
    cause: "The placeholder from the instructions was never replaced with a real value.",
    remedy: "Set your own value",
    needsAnother: true
  };
}
function wrappingFault(name, wrapping) {
  return {
    message: `${name} ${wrappingWords(wrapping)}`,
    cause: wrappingCauses[wrapping.is],
    remedy: unwrapWords(wrapping),
    wontHelp: ["Creating a new credential: stored the same way, it would be wrapped again."]
  };
}
function oddFault(name, all) {
  const odd = all.filter(({ codePoint }) => !isWhiteSpace(codePoint));
  if (odd.length === 0) return void 0;
  return {
    message: `${name} contains ${whatIs(odd)}`,
    cause: odd.some(({ kind }) => kind === "control") ? "A terminal or a program added them when the value was pasted; they\u2019re not visible on screen." : "A program changed it when it was copied.",
    remedy: "Enter it as plain text",
    evidence: named(odd),
    wontHelp: ["A new credential: copying it the same way damages it again."]
  };
}
function quotesFault(name) {
  return {
    message: `the quotes around ${name} are part of its value`,
    cause: "The quotes were kept by whatever set the value (Docker, an IDE, a .env file).",
    remedy: "Remove the quotes",
    wontHelp: ["Creating a new credential: it would be quoted again."]
  };
}
function whitespaceFault(name, traits) {
  const where = strayIn(traits);
  return where === void 0 ? void 0 : {
    message: `${name} ${where}`,
    cause: "It was added when the value was copied or written; it\u2019s not visible on screen.",
    remedy: "Remove the white space",
    wontHelp: ["Creating a new credential: storing it the same way adds the white space again."]
  };
}
function prefixFault(name, prefix) {
  return {
    message: `${name} begins with \u201C${prefix}\u201D, which the client adds itself`,
    cause: "The word was copied along with the value from a header or a command line.",
    remedy: `Remove \u201C${prefix}\u201D and the space after it`
  };
}
function wrappingWords(wrapping) {
  switch (wrapping.is) {
    case "json":
      return wrapping.key === void 0 ? "is JSON" : `is JSON, with the value under the key ${wrapping.key}`;
    case "assignment":
      return `begins with ${wrapping.name === void 0 ? "a name and =" : `${wrapping.name}=`}, which is part of the value`;
    case "base64":
      return `is base64 of ${kindName(wrapping.kinds)}`;
    case "joined":
      return `is ${wrapping.parts} values in a row${wrapping.lines ? ", one a line" : ""}`;
    case "path":
      return "is a path, not the content of the file";
    case "escaped":
      return String.raw`contains \n, written as two characters`;
  }
}
function kindName(kinds) {
  const known = kinds.flatMap((id) => kindOf(id) ?? []);
  return article((known.find(({ unmistakable }) => unmistakable) ?? known[0])?.name ?? "credential");
}
var wrappingCauses = {
  json: "A secret store or a file returns JSON, and all of it was used as the value.",
  assignment: "The whole line of a .env file or a form was copied.",
  base64: "The value was encoded twice, such as base64 text under `data` in a Kubernetes secret.",
  joined: "A new value was added to the old one instead of replacing it.",
  path: "The client expects the content of the file here, not where the file is.",
  escaped: String.raw`echo without -e, or a template, wrote \n where a line break should be.`
};
function unwrapWords(wrapping) {
  switch (wrapping.is) {
    case "json":
      return `Set only the value of ${wrapping.key ?? "the credential\u2019s key"}, without the JSON around it`;
    case "assignment":
      return `Remove ${wrapping.name === void 0 ? "the name and =" : `${wrapping.name}=`} from the value`;
    case "base64":
      return "Set the decoded value (base64 -d)";
    case "joined":
      return "Keep only the newest of the values";
    case "path":
      return "Set the content of that file, not its path";
    case "escaped":
      return String.raw`Replace \n with a line break, so that each setting has its own line`;
  }
}
function isWhiteSpace(codePoint) {
  return codePoint >= 9 && codePoint <= 13;
}
var kindWords = {
  quote: ["a curly quote", "curly quotes"],
  space: ["a non-breaking or typographic space", "non-breaking or typographic spaces"],
  invisible: ["an invisible character", "invisible characters"],
  "look-alike": ["a letter that only looks like an ASCII one", "letters that only look like ASCII ones"],
  control: ["a control character", "control characters"],
  other: ["a non-ASCII character", "non-ASCII characters"]
};
function whatIs(odd) {
  const kinds = [...new Set(odd.map(({ kind }) => kind))];
  return kinds.map((kind) => kindWords[kind][odd.filter((each) => each.kind === kind).length > 1 ? 1 : 0]).join(" and ");
}
var mostNamed = 8;
function named(odd) {
  const rows = odd.slice(0, mostNamed).map(({ codePoint, name, column }) => ({
    what: `position ${column}: U+${codePoint.toString(16).toUpperCase().padStart(4, "0")} ${name}`
  }));
  return odd.length > mostNamed ? [...rows, { what: `and ${odd.length - mostNamed} more` }] : rows;
}
function strayIn({ blank, edges, inside, placeholder }) {
  if (blank || placeholder) return void 0;
  if (edges) return `begins or ends with ${edges === "newline" ? "a line break" : "a space"}`;
  return inside ? `contains ${inside === "newline" ? "a line break" : "a space"}` : void 0;
}

// src/rule-kit/value-problem.ts
function* valueProblems(rule, facts) {
  for (const held2 of heldValues(facts)) {
    const fault = valueFault(rule, held2, facts);
    if (fault) yield valueProblem(held2, facts, fault);
  }
}
function valueProblem(held2, facts, fault) {
  const { platform, clients, place, slot: slot2, value } = held2;
  const hidden = hiddenGood(held2, facts);
  return {
    platform,
    clients,
    place,
    slot: slot2,
    ...fault.severity ? { severity: fault.severity } : {},
    message: fault.message,
    evidence: [
      valueEvidence(place, value, facts.now, true),
      ...fault.evidence ?? [],
      ...hidden ? [valueEvidence(hidden.place, hidden.value, facts.now, false)] : []
    ],
    explains: stopsOver(held2, facts),
    cause: hidden ? `${fault.cause} It overrides the good value in ${placeName(hidden.place, facts.home)}.` : fault.cause,
    remedy: {
      steps: hidden && place.kind === "env" ? unsetVariable(place.name, facts) : fault.needsAnother ? [
        ...obtainCredential(platform, slot2, facts, "Find your own value on the platform\u2019s page"),
        ...correctValue(place, "Put it", facts)
      ] : correctValue(place, fault.remedy, facts),
      ...fault.wontHelp ? { wontHelp: fault.wontHelp } : {}
    }
  };
}
function hiddenGood({ platform, slot: slot2, place }, facts) {
  if (place.kind !== "env") return void 0;
  return losingValues(facts).find(
    (other) => other.platform === platform && other.slot === slot2 && other.place.kind === "file" && isUsable(other.value, facts.now)
  );
}

// rules/doubled-prefix.ts
var doubledPrefix = {
  id: "doubled-prefix",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The value begins with a word that the client adds itself, such as `Bearer`.",
  why: "The client puts `Bearer ` before the token. A token copied from a header or a curl command includes its own, and the platform receives `Bearer Bearer \u2026`.",
  *check(facts) {
    yield* valueProblems("doubled-prefix", facts);
  },
  examples: {
    valid: [
      {
        title: "the token alone",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "Bearer in a file",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "Bearer {{cave/token}}"}' },
        severity: "error",
        says: "begins with \u201CBearer\u201D"
      }
    ]
  }
};

// rules/duplicate-key.ts
init_place_name();

// elsewhere:src/value/plain-names.ts
var { plainNames } = require("./core.js")["src/value/plain-names.ts"];

// rules/duplicate-key.ts
var duplicateKey = {
  id: "duplicate-key",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A key appears twice in a credential file, and only the last one is used.",
  why: "Two platforms\u2019 settings are in one file, or a new key is above the old one: the client silently uses the last, so changing the first has no effect.",
  *check(facts) {
    for (const { path, keys } of facts.fileKeys) {
      for (const key of new Set(keys.map((each) => each.key))) {
        const same = keys.filter((each) => each.key === key);
        const reader = same.length > 1 ? readerOf(path, key, facts) : void 0;
        if (reader) yield problem4(reader, path, key, same, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "each key once",
        platform: "cds",
        files: { ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" }
      }
    ],
    invalid: [
      {
        title: "an old token below the new one",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{\n  "token": "{{cave/token}}",\n  "token": "{{cave/token 2}}"\n}\n'
        },
        severity: "warning",
        says: "token appears twice in ~/.cloudvolume/secrets/cave-secret.json"
      },
      {
        title: "two stores in one file",
        platform: "cds",
        files: {
          ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\nurl: https://ads.atmosphere.copernicus.eu/api\n"
        },
        severity: "warning",
        says: "url appears twice"
      },
      {
        title: "the same value twice",
        platform: "cds",
        files: { ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\nkey: {{cds/key}}\n" },
        severity: "note",
        says: "key appears twice"
      }
    ]
  }
};
function readerOf(path, key, facts) {
  return facts.resolutions.find(
    ({ chain }) => chain.some(
      ({ place, role }) => role !== "lookalike" && place.kind === "file" && isSamePath(place.path, path) && place.key === key
    )
  );
}
function problem4({ provider, client, chain }, path, key, same, facts) {
  const name = plainNames([key])[0] ?? "a key";
  const clients = facts.resolutions.filter(
    (each) => each.provider === provider && each.chain.some(({ place: place2 }) => place2.kind === "file" && isSamePath(place2.path, path))
  ).map((each) => each.client);
  const last = same.at(-1);
  const isSame = same.every(({ value }) => value && last?.value && value.secret.relation(last.value.secret) === "same");
  const place = { kind: "file", path, key, line: last?.line ?? 1 };
  const slot2 = chain.find(
    (entry) => entry.place.kind === "file" && isSamePath(entry.place.path, path) && entry.place.key === key
  )?.slot;
  const file = placeName({ kind: "file", path }, facts.home);
  return {
    platform: provider,
    clients: clients.length > 0 ? clients : [client],
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    severity: isSame ? "note" : "warning",
    message: `${name} appears ${same.length === 2 ? "twice" : `${same.length} times`} in ${file}; line ${last?.line} is used`,
    evidence: same.map((each) => ({
      place: { kind: "file", path, key, line: each.line },
      what: each === last ? "used" : isSame ? "the same value" : "a different value, ignored",
      wins: each === last
    })),
    explains: stopsOf(provider, clients, facts).filter(({ phase }) => phase === "warning"),
    cause: "A new value was added without removing the old one, or one file has two platforms\u2019 settings.",
    remedy: {
      steps: [
        {
          say: `Keep the right ${name} and remove the other line: ${same.map(({ line }) => line).join(" or ")} of ${file}`
        }
      ]
    }
  };
}

// elsewhere:src/rule-kit/ci-steps.ts
var { correctSecret, correctWriting, defineSecrets, isWantedVariable, passSecrets, renameSecret, secretStep, setInJob, withholdVariables } = require("./core.js")["src/rule-kit/ci-steps.ts"];

// src/rule-kit/env-shadow.ts
var env_shadow_exports = {};
__export(env_shadow_exports, {
  envGroup: () => envGroup,
  envShadow: () => envShadow
});
function envShadow(resolution, facts) {
  const { chain, fields } = resolution;
  const variables = chain.filter(
    (entry) => entry.place.kind === "env" && entry.state !== "absent" && entry.role !== "lookalike"
  );
  for (const loser of chain.filter(isHidden)) {
    const same = variables.find((entry) => entry.slot === loser.slot && entry.wins);
    const winner2 = same ?? (fields[loser.slot] === void 0 && !canAuthenticate(resolution) ? variables[0] : void 0);
    if (winner2?.value?.is !== "known" || loser.value?.is !== "known") continue;
    if (same && winner2.value.secret.relation(loser.value.secret) === "same") continue;
    const fails = !canAuthenticate(resolution) || resolution.next === "exchanges" && !isUsable(winner2.value, facts.now) && !winner2.value.traits.jwt;
    return { winner: winner2, loser, broken: fails && isUsable(loser.value, facts.now) };
  }
  return void 0;
}
function isHidden({ place, wins, state, role, value }) {
  return place.kind === "file" && !wins && (state === "found" || state === "ignored") && role !== "lookalike" && role !== "cache" && value?.is === "known";
}
function envGroup(name, { source, chain }) {
  if (source !== "env") return [name];
  const set = chain.flatMap(
    ({ place, state, role }) => place.kind === "env" && state !== "absent" && role !== "lookalike" ? [place.name] : []
  );
  return [.../* @__PURE__ */ new Set([name, ...set])];
}

// rules/empty-value.ts
var emptyValue = {
  id: "empty-value",
  severity: "error",
  layer: "damage",
  failureClass: "empty-value",
  summary: "A credential is set, but empty.",
  why: "An empty value is not the same as none: some clients use it instead of a good file, some stop looking for the legacy name, some ignore it. Compose files and CI services set a variable to nothing if its secret is missing.",
  *check(facts) {
    const blank = facts.resolutions.flatMap(
      (resolution) => resolution.chain.filter((entry) => isBlank(entry) && entry.role !== "lookalike").map((entry) => ({ resolution, entry }))
    );
    const isSecret = ({ entry }) => facts.ci !== void 0 && entry.place.kind === "env";
    for (const { id } of facts.providers)
      yield* emptySecrets(
        blank.filter((each) => isSecret(each) && each.resolution.provider === id),
        facts
      );
    for (const each of blank) if (!isSecret(each)) yield problem5(each.resolution, each.entry, facts);
  },
  examples: {
    valid: [
      {
        title: "not set at all",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      }
    ],
    invalid: [
      {
        title: "an empty variable hides a good file",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "is set but empty"
      },
      {
        title: "an empty token in the file",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": ""}' },
        severity: "error",
        says: "is set but empty"
      },
      {
        title: "two secrets that the repository does not have, in a job of GitHub Actions",
        platform: "descarteslabs",
        env: { GITHUB_ACTIONS: "true", DESCARTESLABS_CLIENT_ID: "", DESCARTESLABS_CLIENT_SECRET: "" },
        severity: "error",
        says: "DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET are empty"
      }
    ]
  }
};
function* emptySecrets(blank, facts) {
  const problems4 = blank.map(({ resolution, entry }) => problem5(resolution, entry, facts));
  const [first] = problems4;
  if (!first?.platform || !facts.ci) return;
  const names = [...new Set(blank.flatMap(({ entry: { place } }) => place.kind === "env" ? [place.name] : []))];
  const current = blank.flatMap(
    ({ entry: { place, role } }) => place.kind === "env" && role === "current" ? [place.name] : []
  );
  const severity = ["error", "warning"].find((each) => problems4.some((one) => one.severity === each));
  const { service } = facts.ci;
  const wanted = current.length > 0 ? [...new Set(current)] : names;
  yield {
    platform: first.platform,
    clients: [...new Set(problems4.flatMap(({ clients }) => clients))],
    place: first.place,
    severity: severity ?? "note",
    message: `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} empty`,
    evidence: names.map((name) => ({ place: { kind: "env", name }, what: "set but empty" })),
    explains: problems4.flatMap(({ explains: explains2 }) => explains2 ?? []),
    cause: secretCause(service, names.length > 1),
    remedy: {
      steps: severity ? [defineSecrets(first.platform, wanted, service, facts)] : [withholdVariables(names, service)]
    }
  };
}
function secretCause(service, several) {
  const what = several ? "secrets are" : "secret is";
  switch (service) {
    case "github":
      return `The ${what} undefined or misspelled in the repository\u2019s secrets (or not passed to a fork or to Dependabot).`;
    case "gitlab":
      return `The ${several ? "variables are" : "variable is"} undefined or misspelled in the project\u2019s CI/CD variables, or protected while this branch is not (or not passed to a fork).`;
    case "generic":
      return `The ${what} undefined or misspelled in the CI service, or not passed to this job.`;
  }
}
function isBlank({ state, value }) {
  return state === "empty" || (state === "found" || state === "ignored") && value?.is === "known" && value.traits.blank;
}
function stepsForVariable(name, resolution, entry, hides, facts) {
  const away = unsetVariables(entry.wins ? envGroup(name, resolution) : [name], facts);
  if (!entry.wins || hides || entry.slot === "access_token") return away;
  return [
    ...away,
    logIn(resolution.provider, facts, "Log in: this stores the credential"),
    ...correctValue(entry.place, "Or set it", facts)
  ];
}
function isEmpty({ value }) {
  return value?.is !== "known" || value.traits.length === 0;
}
function problem5(resolution, entry, facts) {
  const hides = resolution.chain.find(
    ({ slot: slot2, wins, state, value }) => slot2 === entry.slot && !wins && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank
  );
  const finds = resolution.next === "sends" || resolution.next === "exchanges";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry.place,
    slot: entry.slot,
    severity: entry.wins || !finds ? resolution.next === "sends" && entry.slot === "refresh_token" ? "warning" : "error" : "note",
    message: `${entry.slot} is set but empty${isEmpty(entry) ? "" : ": white space only"}`,
    evidence: [
      { place: entry.place, what: "set but empty", wins: entry.wins },
      ...hides ? [{ place: hides.place, what: "contains a value that is not read", wins: false }] : [],
      {
        what: entry.wins ? `${resolution.client} uses the empty value` : `${resolution.client} ignores it${entry.why ? `: ${entry.why}` : ""}`
      }
    ],
    ...entry.wins || !finds ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {},
    cause: entry.place.kind === "env" ? "A compose file, a job or a missing CI secret set it to nothing." : "The value was never filled in, or a login was interrupted.",
    remedy: {
      steps: entry.place.kind === "env" ? stepsForVariable(entry.place.name, resolution, entry, hides !== void 0, facts) : entry.place.kind === "file" ? [logIn(resolution.provider, facts)] : correctValue(entry.place, "Pass a value, or no argument", facts)
    }
  };
}

// rules/env-over-cache.ts
init_place_name();
var envOverCache = {
  id: "env-over-cache",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A variable overrides a different credential in a file.",
  why: "A variable that was set once, in a start-up file or by another tool, overrides the file that a login writes. Logging in again can\u2019t help while it is set.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const shadow = envShadow(resolution, facts);
      if (shadow) yield problem6(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the same value in both",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      },
      {
        title: "only the variable",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "another value in the file",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}' },
        severity: "warning",
        says: "overrides a different"
      },
      {
        title: "an expired JWT in the variable, good credentials in the file",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=-3600}}" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "overrides a good"
      }
    ]
  }
};
function problem6(resolution, { winner: winner2, loser, broken }, facts) {
  const name = winner2.place.kind === "env" ? winner2.place.name : winner2.slot;
  const file = placeName(loser.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner2.place,
    slot: winner2.slot,
    severity: broken ? "error" : "warning",
    message: broken ? `${name} overrides a good ${loser.slot} in ${file}` : `${name} overrides a different ${loser.slot} in ${file}`,
    evidence: [
      ...winner2.value ? [valueEvidence(winner2.place, winner2.value, facts.now, true)] : [],
      ...loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []
    ],
    ...broken ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {},
    cause: broken ? "The variable overrides the file, and its value cannot work." : "The variable overrides the file, and the two values differ: one is old, or belongs to another account.",
    remedy: {
      steps: [
        // The overridden login may be the right one.
        ...broken ? [] : [
          {
            say: `Decide which is right. For ${name}, change nothing; for ${file}:`
          }
        ],
        ...unsetVariables(envGroup(name, resolution), facts)
      ],
      wontHelp: [
        facts.providers.some(({ id, login }) => id === resolution.provider && login !== void 0) ? "Logging in again: the variable still overrides the file." : "Changing the file: the variable still overrides it."
      ]
    }
  };
}

// rules/expired-token.ts
var expiredToken = {
  id: "expired-token",
  severity: "error",
  layer: "expiry",
  failureClass: "expired-token",
  summary: "A token has expired, or will expire before the job ends, and nothing renews it.",
  why: "A token contains its expiry date. A client with a refresh token or a secret renews it silently; one with only the token fails. Each client treats a token as expired some time before its expiry date.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        const expires = entry.value?.is === "known" ? entry.value.traits.jwt?.expires : void 0;
        if (expires === void 0 || entry.role === "lookalike" || entry.role === "cache" || canRenew(resolution))
          continue;
        if (entry.wins || entry.state === "ignored") yield* problems(resolution, entry, expires, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "valid for a day",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" }
      },
      {
        title: "expired, and a refresh token renews it",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=-3600}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "expired an hour ago, and nothing renews it",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=-7200}}" },
        severity: "error",
        says: "expired 2 hours ago"
      },
      {
        title: "too short for a long job",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+7200}}" },
        validFor: 259200,
        severity: "error",
        says: "before the job ends"
      }
    ]
  }
};
function canRenew({ fields, chain, next }) {
  const renewing = ["refresh_token", "client_secret"];
  if (chain.some(({ slot: slot2, state, wins }) => renewing.includes(slot2) && state === "empty" && wins)) return true;
  return renewing.some((slot2) => fields[slot2] !== void 0) && next !== "raises";
}
function* problems(resolution, entry, expires, facts) {
  const now = facts.now.getTime() / 1e3;
  const left = Math.round(expires - now);
  const { leewaySeconds } = resolution;
  if (left < leewaySeconds) {
    const early = left >= 0 ? ` has ${durationWords(left)} left, less than the client requires` : ` expired ${durationWords(-left)} ago`;
    yield problem7(resolution, entry, `${entry.slot}${early}`, facts);
  } else if (facts.validUntil !== void 0 && expires - leewaySeconds < facts.validUntil) {
    yield problem7(resolution, entry, `${entry.slot} expires in ${durationWords(left)}, before the job ends`, facts);
  }
}
function problem7(resolution, entry, message, facts) {
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry.place,
    slot: entry.slot,
    // Descartes Labs keeps sending a token that it could not renew until the token expires.
    severity: resolution.next === "sends" && facts.validUntil === void 0 ? "warning" : "error",
    message,
    evidence: [
      ...entry.value ? [valueEvidence(entry.place, entry.value, facts.now, entry.wins)] : [],
      {
        what: `${resolution.client} treats a token as expired ${durationWords(resolution.leewaySeconds)} early, and has nothing to renew it with`
      }
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: "The token has expired and there is no refresh token to renew it.",
    remedy: { steps: stepsFor3(resolution, entry, facts), wontHelp: ["Waiting, or starting the program again."] }
  };
}
function stepsFor3({ provider }, { place }, facts) {
  if (place.kind !== "env") return [logIn(provider, facts)];
  return [
    logIn(provider, facts, "Log in: this stores a token that is renewed automatically"),
    ...unsetVariable(place.name, facts),
    createPage(provider, facts, "Or create a new token on the platform\u2019s page")
  ];
}

// rules/file-permissions.ts
init_place_name();
init_shell_path();
var filePermissions = {
  id: "file-permissions",
  severity: "warning",
  layer: "exposure",
  failureClass: "file-permissions",
  summary: "A credential file can be read by others, or cannot be read by you.",
  why: "Most clients don\u2019t check a file\u2019s mode, so it doesn\u2019t make a login fail, but everyone on a shared machine can read the file. A file that belongs to another user, often created by a command run with sudo, can\u2019t be read or renewed.",
  *check(facts) {
    if (facts.platform === "win32") return;
    for (const file of facts.files) {
      const foreign = facts.user.uid > 0 && file.stat.owner !== facts.user.uid;
      if (!file.readable) yield unreadable(file, foreign, facts);
      else if (foreign) yield another(file, facts);
      else if ((file.stat.mode & 63) !== 0 && file.stat.kind === "file") yield loose(file, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "mode 600",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "600" } }
      }
    ],
    invalid: [
      {
        title: "everyone may read it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "644" } },
        severity: "warning",
        says: "everyone on this machine"
      },
      {
        title: "nobody may read it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "000" } },
        severity: "error",
        says: "cannot be read"
      },
      {
        title: "it belongs to root",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "600", owner: 0 }
        },
        severity: "error",
        says: "cannot be read"
      }
    ]
  }
};
function loose(file, facts) {
  const readers = file.stat.mode & 7 ? "everyone on this machine" : "your group";
  return {
    ...about(file),
    severity: "warning",
    message: `${readers} can read ${withTilde(file.path, facts.home)}`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: "It was written with the default mode. No client checks it: this doesn\u2019t make a login fail.",
    remedy: {
      steps: [makePrivate(file.path, facts)],
      ...readers === "your group" ? { wontHelp: ["If a group shares this file on purpose, change nothing."] } : {}
    }
  };
}
function another(file, facts) {
  return {
    ...about(file),
    severity: "error",
    message: `${withTilde(file.path, facts.home)} belongs to another user (id ${file.stat.owner})`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: "The file may contain another user\u2019s credential. A command run with sudo creates such files.",
    remedy: { steps: takeOver(file, facts) }
  };
}
function unreadable(file, foreign, facts) {
  const directory = file.stat.kind === "directory";
  return {
    ...about(file),
    severity: "error",
    explains: stopsOf(file.platform, file.clients, facts),
    message: `${withTilde(file.path, facts.home)} cannot be read${foreign ? `: it belongs to another user (id ${file.stat.owner})` : ""}`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: foreign ? "It was written by another user, possibly by a command run with sudo." : "Its mode doesn\u2019t let anyone read it.",
    remedy: { steps: foreign ? takeOver(file, facts) : [makePrivate(file.path, facts, directory ? 448 : 384)] }
  };
}
function takeOver(file, facts) {
  const posix8 = shellPath(file.path, facts.home, "posix");
  const fish = shellPath(file.path, facts.home, "fish");
  if (!posix8 || !fish) return [{ say: "Change its owner to yourself" }];
  return [
    {
      say: "Change its owner to yourself, or ask its owner if it isn\u2019t yours",
      brief: "If it is yours, change its owner to yourself",
      run: [
        { shell: "posix", line: `sudo chown "$(id -un)" ${posix8} && chmod 600 ${posix8}` },
        { shell: "fish", line: `sudo chown (id -un) ${fish}; and chmod 600 ${fish}` }
      ]
    }
  ];
}
function about(file) {
  return { platform: file.platform, clients: file.clients, place: { kind: "file", path: file.path } };
}
function modeWords({ stat }) {
  return `mode ${stat.mode.toString(8).padStart(4, "0")}`;
}

// rules/insecure-endpoint.ts
init_place_name();
var insecureEndpoint = {
  id: "insecure-endpoint",
  severity: "error",
  // A credential that is sent elsewhere is exposed, whatever else is wrong with it.
  layer: "exposure",
  failureClass: "wrong-server-or-env",
  summary: "A setting sends the credential unencrypted, or to a host that is not the platform\u2019s.",
  why: "One variable is enough to send every token to another server, and a configuration file can come with a cloned repository. Over http:// anyone on the network path can read the token.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (hasNoCredential(resolution)) continue;
      const seen = /* @__PURE__ */ new Set();
      for (const address of addressesOf(resolution)) {
        const standing = standingOf2(address, resolution, facts);
        if (standing === "platform" || standing === "this-machine" || seen.has(placeKey(address.place))) continue;
        seen.add(placeKey(address.place));
        yield problem8(resolution, address, standing, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a test server on this machine",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_OAUTH2__DOMAIN: "http://localhost:8080" }
      },
      {
        title: "another server of the platform",
        platform: "earthscope",
        env: {
          ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}",
          ES_OAUTH2__DOMAIN: "https://login-dev.earthscope.org"
        }
      }
    ],
    invalid: [
      {
        title: "an open line",
        platform: "earthscope",
        env: {
          ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}",
          ES_OAUTH2__DOMAIN: "http://login.earthscope.org"
        },
        severity: "error",
        says: "over http://"
      },
      {
        title: "an address without its s, in the file that holds the key",
        platform: "cds",
        files: { ".cdsapirc": "url: http://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "over http://"
      },
      {
        title: "this machine, named by a file that came with a directory",
        platform: "cds",
        env: { CDSAPI_RC: "/srv/course/cdsapirc" },
        files: { "/srv/course/cdsapirc": "url: http://localhost:8080/api\nkey: {{cds/key}}\n" },
        severity: "warning",
        says: "to localhost"
      },
      {
        title: "a stranger\u2019s host",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}",
          DESCARTESLABS_IAM_URL: "https://iam.example.org"
        },
        severity: "warning",
        says: "to iam.example.org"
      }
    ]
  }
};
function addressesOf({ settings, fields }) {
  const named2 = Object.entries(settings).flatMap(([name, { value, place }]) => {
    const host = derivedSettings.has(name) ? void 0 : hostOf(value);
    return host === void 0 ? [] : [{ host, open: /^http:/i.test(value), place }];
  });
  const parts = Object.entries(fields).flatMap(([slot2, { place, value }]) => {
    const address = isAddressSlot(slot2) && value.is === "known" ? value.traits.address : void 0;
    return address && (address.open || !address.standing) ? [{ host: address.host, open: address.open, place }] : [];
  });
  return [...named2, ...parts].filter(({ place }) => place.kind === "env" || place.kind === "file");
}
function standingOf2(address, { provider: id }, { providers, home }) {
  return hostStanding(address, providers.find((each) => each.id === id) ?? { hosts: [], folders: [] }, home);
}
function problem8(resolution, { host, open: open2, place }, standing, facts) {
  const { provider, client } = resolution;
  const name = placeName(place, facts.home);
  const isOpenLine = standing === "open-line";
  return {
    platform: provider,
    clients: [client],
    place,
    // A file of addresses is the client's own note of what the user's code once named.
    severity: isOpenLine ? "error" : place.kind === "env" || standing === "unnamed-loopback" ? "warning" : "note",
    message: isOpenLine ? `${name} sends the credential unencrypted, over http://` : `${name} sends the credential to ${host}`,
    evidence: [
      { place, what: `the address in use: ${open2 ? "http" : "https"}://${host}`, wins: true },
      { what: evidenceOf(standing, host) }
    ],
    cause: causes[standing] ?? "It is a test, a proxy or your own server, or someone wants your token.",
    remedy: {
      // The address itself may be needed: only its beginning is wrong.
      steps: isOpenLine ? encryptAddress(place, facts) : [
        {
          say: `If you don\u2019t know ${host}, don\u2019t use the credential until this is removed, and replace it if you have`
        },
        ...place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Remove the address from ${name}${byHand(facts)}` }]
      ]
    }
  };
}
var causes = {
  "open-line": "The address was written with http://, or for a test.",
  "unnamed-loopback": "It is your own test server, or the file is someone else\u2019s and another user of this machine listens there."
};
function evidenceOf(standing, host) {
  if (standing === "open-line") return "the connection is not encrypted";
  return standing === "unnamed-loopback" ? `${host} is this machine, and this file is not in your home directory\u2019s configuration` : `${host} is not a known host of this platform`;
}

// rules/interrupted-save.ts
init_copy_back();
init_place_name();
var interruptedSave = {
  id: "interrupted-save",
  severity: "warning",
  // It is independent of what else is wrong with the login.
  layer: "exposure",
  failureClass: "revoked-or-rotated",
  summary: "A temporary file beside a credential file was left by a save that did not finish.",
  why: "A program that renews a login writes it to a temporary file, then renames that. If it is killed in between, the temporary file may contain the only valid login, and the file that the client reads contains one that is used up.",
  *check(facts) {
    for (const leftover of facts.leftovers) yield problem9(leftover, facts);
  },
  examples: {
    valid: [
      {
        title: "a login, and no temporary file beside it",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      },
      {
        title: "a file of another name",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/default/.tokens-backup.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "a login that was not put in place",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/default/.tokens-1f2e3d4c5b6a.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        },
        severity: "warning",
        says: "contains a login that was not put in place"
      },
      {
        title: "a save that ended before it wrote anything",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/default/.tokens-1f2e3d4c5b6a.json": "    "
        },
        severity: "note",
        says: "is not needed"
      },
      {
        title: "a login that was not put in place, and one that the platform has renewed since",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/default/.tokens-1f2e3d4c5b6a.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "valid",
            slot: "refresh_token",
            host: "api.earthscope.org"
          }
        ],
        severity: "note",
        says: "is not needed"
      }
    ]
  }
};
var exchangeReasons = /* @__PURE__ */ new Set(["interrupted", "reply-lost", "not-saved", "renewed-elsewhere"]);
function problem9(leftover, facts) {
  const { platform, clients, path, target, holds, isNewer, isLocked } = leftover;
  const name = withTilde(path, facts.home);
  const file = withTilde(target, facts.home);
  const about4 = { platform, clients, place: { kind: "file", path } };
  const verdict = facts.verdicts.find((each) => each.platform === platform && clients.includes(each.client));
  const isRenewed = verdict?.status === "valid" && verdict.slot === "refresh_token";
  const isUnsettled = exchangeReasons.has(verdict?.reason ?? "");
  const lock = isLocked ? [{ what: "a lock beside it: a process may be saving a login right now" }] : [];
  if (holds === "another" && isNewer && !isRenewed)
    return {
      ...about4,
      message: `${name} contains a login that was not put in place`,
      evidence: [{ place: about4.place, what: `newer than ${file}, and not the same` }, ...lock],
      cause: "A program renewed the login and was killed before it could replace the file.",
      remedy: {
        steps: isUnsettled ? [{ say: "Check again without --exchange before you use it" }] : [
          { say: `Replace ${file} with it`, run: copyBack(path, target, facts.home) },
          logIn(platform, facts, "If the platform then rejects it, log in again")
        ],
        wontHelp: ["Deleting it: it may be the only login that is still valid."]
      }
    };
  const words3 = {
    nothing: "contains nothing",
    "the same": `the same as ${file}`,
    another: isRenewed ? `the login in ${file} is valid` : `older than ${file}`,
    "a part": "only a part of a login"
  }[holds];
  return {
    ...about4,
    severity: "note",
    message: `${name} was left by a save that did not finish, and is not needed`,
    evidence: [{ place: about4.place, what: words3 }, ...lock],
    cause: "A program was killed while it saved a login.",
    remedy: { steps: [removeCache(path, isLocked ? "Remove it once no process saves a login" : "Remove it", facts)] }
  };
}

// rules/legacy-name.ts
init_place_name();
var legacyName = {
  id: "legacy-name",
  severity: "warning",
  layer: "shadow",
  failureClass: "legacy-format-or-name",
  summary: "A credential is read from a legacy name, which other tools also use or newer clients no longer read.",
  why: "Many tools use CLIENT_ID and CLIENT_SECRET without a prefix: the one that set them last decides what this client sends. Old files are still read after a new login, but not by every client of a platform.",
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      for (const resolution of facts.resolutions.filter(({ provider }) => provider === platform)) {
        const shadow = envShadow(resolution, facts)?.winner;
        for (const entry of resolution.chain) {
          if (entry.role !== "legacy" || !entry.wins || entry.value?.is !== "known") continue;
          if (entry.place.kind === "env" && shadow && shadow !== entry) continue;
          yield problem10(resolution, entry, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the old variables are there, and the new ones win",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}",
          CLIENT_ID: "{{descarteslabs/client-id 2}}"
        }
      }
    ],
    invalid: [
      {
        title: "a secret without a prefix",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          CLIENT_SECRET: "{{descarteslabs/client-secret}}"
        },
        severity: "warning",
        says: "CLIENT_SECRET is a legacy name"
      },
      {
        title: "CAVE\u2019s old file",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "warning",
        says: "chunkedgraph-secret.json is a legacy name"
      }
    ]
  }
};
function problem10(resolution, entry, facts) {
  const { provider, client } = resolution;
  const name = placeName(
    entry.place.kind === "file" ? { kind: "file", path: entry.place.path } : entry.place,
    facts.home
  );
  return {
    platform: provider,
    clients: [client],
    place: entry.place.kind === "file" ? { kind: "file", path: entry.place.path } : entry.place,
    ...entry.place.kind === "file" ? {} : { slot: entry.slot },
    severity: !canAuthenticate(resolution) && resolution.chain.some(isPassedOver) ? "error" : "warning",
    message: `${name} is a legacy name, and ${entry.place.kind === "file" ? "the client still reads it" : `${entry.slot} is read from it`}`,
    evidence: entry.value ? [valueEvidence(entry.place, entry.value, facts.now, true)] : [],
    explains: stopsOf(provider, [client], facts),
    cause: entry.place.kind === "env" ? isGenericName(entry.place.name) ? "A variable without the platform\u2019s prefix may belong to another tool." : "It was set for an older version, or from old instructions." : "It was written by an older version, and later logins do not replace it.",
    remedy: { steps: stepsFor4(resolution, entry, facts) }
  };
}
function isPassedOver({ place, role, state, value }) {
  return place.kind === "file" && role === "current" && state === "ignored" && value?.is === "known" && !value.traits.blank;
}
function stepsFor4(resolution, { slot: slot2, place }, facts) {
  const current = resolution.chain.filter((entry) => entry.slot === slot2 && entry.role === "current").map((entry) => entry.place);
  if (place.kind === "env") {
    const variable2 = current.find(({ kind }) => kind === "env");
    if (variable2?.kind !== "env") return unsetVariable(place.name, facts);
    return canAuthenticate(resolution) ? renameVariable(place.name, variable2.name, facts) : unsetVariable(place.name, facts);
  }
  const file = current.findLast((each) => each.kind === "file");
  const sameFolder = place.kind === "file" && file?.kind === "file" && isSamePath(folderOf(place.path), folderOf(file.path));
  if (!sameFolder || place.kind !== "file" || file?.kind !== "file")
    return [logIn(resolution.provider, facts, "Log in: this writes the new file")];
  return [
    moveFile(place.path, file.path, `Rename it to ${placeName({ kind: "file", path: file.path }, facts.home)}`, facts)
  ];
}
function folderOf(path) {
  return path.replace(/[\\/][^\\/]*$/, "");
}

// rules/lost-login.ts
init_copy_back();
init_place_name();

// src/rule-kit/same-verdicts.ts
function sameVerdicts(facts, isMeant) {
  const groups = /* @__PURE__ */ new Map();
  for (const verdict of facts.verdicts.filter(isMeant)) {
    const { client, ...answer } = verdict;
    const key = JSON.stringify(answer);
    const group = groups.get(key);
    if (group) group.clients.push(client);
    else groups.set(key, { verdict, clients: [client] });
  }
  return [...groups.values()];
}

// rules/lost-login.ts
var lostLogin = {
  id: "lost-login",
  severity: "error",
  layer: "server",
  failureClass: "revoked-or-rotated",
  summary: "A refresh token was sent, and its successor was not received or not saved.",
  why: "Many login hosts accept a refresh token once. If the reply is lost, the old token may be used up, and sending it again can revoke the whole login. Only a new login is certain to help.",
  *check(facts) {
    const isLost = ({ reason }) => reason === "reply-lost" || reason === "not-saved";
    for (const { verdict, clients } of sameVerdicts(facts, isLost)) yield problem11(verdict, clients, facts);
  },
  examples: {
    valid: [
      {
        title: "nothing was sent: the connection was refused",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "refused",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ]
      }
    ],
    invalid: [
      {
        title: "no reply came",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "reply-lost",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ],
        severity: "error",
        says: "may be used up"
      },
      {
        title: "the disk filled up in the meantime",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "not-saved",
            host: "login.earthscope.org",
            slot: "refresh_token",
            kept: { path: "/tmp/.tokens-1f2e3d4c5b6a.json", target: "/home/me/.earthscope/default/tokens.json" }
          }
        ],
        severity: "error",
        says: "is not in place"
      }
    ]
  }
};
function problem11(verdict, clients, facts) {
  const { platform, kept } = verdict;
  const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
  const about4 = { platform, clients, place, ...slot2 === void 0 ? {} : { slot: slot2 } };
  const again = logIn(platform, facts, "Log in again");
  if (kept)
    return {
      ...about4,
      message: `the renewed login is not in place: it is in ${withTilde(kept.path, facts.home)}`,
      evidence,
      cause: `${withTilde(kept.target, facts.home)} could not be written when the reply came.`,
      remedy: {
        steps: [
          { say: "Put it in place", run: copyBack(kept.path, kept.target, facts.home) },
          logIn(platform, facts, "If the platform then rejects it, log in again")
        ],
        wontHelp: ["Running the exchange again: it sends a token that is used up."]
      }
    };
  const received = verdict.reason === "not-saved";
  return {
    ...about4,
    message: received ? "the renewed login could not be saved" : "the refresh token may be used up: no usable reply came",
    evidence: evidence.length > 0 ? evidence : [{ what: answerWords(verdict) }],
    cause: received ? "No file could be written when the reply came." : "The login host may have issued a new token that never arrived.",
    remedy: {
      steps: [again],
      wontHelp: ["Trying again: sending a refresh token twice can revoke the whole login."]
    }
  };
}

// rules/malformed-file.ts
init_place_name();
var malformedFile = {
  id: "malformed-file",
  severity: "error",
  layer: "damage",
  failureClass: "config-file-malformed",
  summary: "A credential or configuration file cannot be parsed.",
  why: "An extra comma, a byte order mark from a Windows editor, a bare token where JSON is expected: some clients fail with a parser\u2019s message, others silently ignore the file, and even a file that isn\u2019t needed can make them fail.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const seen = /* @__PURE__ */ new Set();
      for (const entry of resolution.chain) {
        if (entry.place.kind !== "file" || entry.role === "lookalike" || !entry.problem || seen.has(pathKey(entry.place.path)) || elsewhere2.has(entry.problem.kind))
          continue;
        if (entry.problem.kind === "not-a-file" && facts.homeFolder.stat && facts.homeFolder.stat.kind !== "directory")
          continue;
        seen.add(pathKey(entry.place.path));
        yield problem12(resolution, entry, entry.problem, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "well-formed",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a bare token where JSON is expected",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": "{{cave/token}}" },
        severity: "error",
        says: "cave-secret.json"
      },
      {
        title: "a byte order mark that the client skips with the whole file",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json": '\uFEFF{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "token_info.json"
      },
      {
        title: "config.toml stops the client although the variable holds all it needs",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/config.toml": "[default]\noauth2.audience = unquoted\n" },
        severity: "error",
        says: "config.toml"
      }
    ]
  }
};
var elsewhere2 = /* @__PURE__ */ new Set(["permission", "missing-key", "limit"]);
function problem12(resolution, entry, { what, line, column, effect }, facts) {
  const path = entry.place.kind === "file" ? entry.place.path : "";
  const works = resolution.next === "sends" || resolution.next === "exchanges";
  const place = { kind: "file", path, ...line ? { line } : {}, ...column ? { column } : {} };
  const where = line ? `, line ${line}${column ? `, column ${column}` : ""}` : "";
  const effects = {
    fatal: `stops with ${resolution.raises[0]?.class ?? "an error"}`,
    warning: "warns, and continues without the file",
    ignored: "silently ignores the file"
  };
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    severity: effect !== "fatal" && works ? "warning" : "error",
    message: `${withTilde(path, facts.home)} is invalid: ${what}${where}`,
    evidence: [{ place, what: `${what}${where}` }, { what: `${resolution.client} ${effects[effect]}` }],
    ...effect !== "ignored" || !works ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {},
    cause: "The file was edited by hand, truncated, or saved in another encoding.",
    remedy: { steps: stepsFor5(resolution, entry, where, facts) }
  };
}
function stepsFor5({ provider }, { place, slot: slot2, stat, problem: fault }, where, facts) {
  const path = place.kind === "file" ? place.path : "";
  const isWritten = slot2 !== "netrc" && !path.endsWith(".toml");
  if (fault?.kind === "not-a-file" && stat?.kind !== "directory") {
    return [{ say: `Find out what is at ${withTilde(path, facts.home)} or a parent directory, and move it away` }];
  }
  if (fault?.kind === "not-a-file") {
    const away = moveFile(path, `${path}.away`, "Move it away", facts);
    return [away, ...isWritten ? [logIn(provider, facts, "Log in again: this writes the file")] : []];
  }
  if (isWritten && stat?.kind === "file" && stat.size === 0 && fault?.effect !== "fatal")
    return [logIn(provider, facts, "Log in again: this writes the file again")];
  const correct = { say: `Correct ${withTilde(path, facts.home)}${where}${byHand(facts)}, as plain UTF-8` };
  if (!isWritten) return [correct];
  if (fault?.effect !== "fatal")
    return [correct, logIn(provider, facts, "Or log in again: this writes the file again")];
  return [
    correct,
    moveFile(path, `${path}.away`, "Or move it away", facts),
    logIn(provider, facts, "and log in again: this writes it again")
  ];
}

// rules/malformed-variable.ts
init_place_name();
var malformedVariable = {
  id: "malformed-variable",
  severity: "error",
  layer: "damage",
  failureClass: "config-file-malformed",
  summary: "A variable that the client has to parse cannot be parsed.",
  why: "Some clients parse every variable with their prefix and fail on the first invalid one, even if it has nothing to do with the login.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        if (entry.place.kind === "env" && entry.problem && !resolution.raises.some(({ class: name }) => name.endsWith(".ConfigError")))
          yield problem13(resolution, entry, entry.place.name, entry.problem, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a number where a number is expected",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_HTTP__TIMEOUT_READ: "5" }
      }
    ],
    invalid: [
      {
        title: "half a JSON text",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_HTTP: "{" },
        severity: "error",
        says: "ES_HTTP"
      },
      {
        title: "a secret that begins with @json",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "@json {{descarteslabs/client-secret}}"
        },
        severity: "error",
        says: "DESCARTESLABS_CLIENT_SECRET"
      }
    ]
  }
};
function problem13(resolution, entry, name, fault, facts) {
  const isUnmet = fault.kind === "missing-key";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry.place,
    slot: entry.slot,
    severity: fault.effect === "fatal" || Object.values(resolution.fields).every(({ place }) => place.kind === "default") ? "error" : "warning",
    message: `${placeName(entry.place, facts.home)} cannot be ${isUnmet ? "used" : "parsed"}: ${fault.what}`,
    evidence: [
      { place: entry.place, what: fault.what },
      {
        what: fault.effect === "fatal" ? `${resolution.client} stops with ${resolution.raises[0]?.class ?? "an error"}` : `${resolution.client} ignores it`
      }
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: isUnmet ? "It was set for another environment, where what it needs exists." : `${resolution.client} parses every variable that begins with its prefix.`,
    remedy: {
      steps: entry.value && !isUnmet ? correctValue(entry.place, "Set the credential itself", facts) : unsetVariable(name, facts)
    }
  };
}

// rules/misnamed-file.ts
var import_node_path6 = require("node:path");
init_place_name();
var misnamedFile = {
  id: "misnamed-file",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A credential file\u2019s name or directory is close to the one that a client reads.",
  why: "An editor adds .txt without showing it, a file is next to its directory instead of in it, a variable names a missing file. The client finds no file and says nothing.",
  *check(facts) {
    for (const { platform, place, instead, why, common: common2 } of facts.lookalikes) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fails = mine.length > 0 && !mine.some(canAuthenticate);
      if (place.kind !== "file" || mine.length === 0 || common2 && (!fails || hasNearerCause(platform, instead, mine, facts)))
        continue;
      yield misplaced({ platform, path: place.path, instead, why, fails, common: common2 ?? false }, mine, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "in its place",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "the predecessor\u2019s own file, beside one that is half empty",
        platform: "earthone",
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
          ".earthone/token_info.json": '{"client_secret": "{{earthone/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "beside the directory that it belongs into",
        platform: "cave",
        files: { ".cloudvolume/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "is not read"
      },
      {
        title: "an editor has added .txt",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json.txt": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: ".txt"
      }
    ]
  }
};
function misplaced({ platform, path, instead, why, fails, common: common2 }, mine, facts) {
  const target = facts.home ? instead.replace(/^~/, facts.home) : instead;
  const move = moveFile(
    path,
    facts.platform === "win32" ? import_node_path6.win32.normalize(target) : import_node_path6.posix.normalize(target),
    `Move it to ${instead}`,
    facts
  );
  const clients = mine.map(({ client }) => client);
  return {
    platform,
    clients,
    place: { kind: "file", path },
    // If another login works, an unread file is only a note.
    severity: fails ? "error" : "note",
    message: `${withTilde(path, facts.home)} is not read: ${why}`,
    evidence: [
      { place: { kind: "file", path }, what: "exists, but no client reads it", wins: false },
      { what: `the clients read ${instead}` }
    ],
    ...fails ? { explains: stopsOf(platform, clients, facts) } : {},
    cause: "The client reads another name or directory.",
    remedy: {
      steps: fails && !common2 ? [move] : [logIn(platform, facts, "Log in: this writes the file that the client reads")]
    }
  };
}
function hasNearerCause(platform, instead, mine, facts) {
  const isThere2 = mine.some(
    ({ chain }) => chain.some(
      ({ place, stat }) => place.kind === "file" && stat && isSamePath(place.path, instead.replace(/^~/, facts.home ?? "~"))
    )
  );
  const lookalike2 = facts.lookalikes.some((each) => each.platform === platform && !each.common);
  return isThere2 || lookalike2 || nearMisses(mine, facts.variables).length > 0;
}

// rules/misnamed-key.ts
init_place_name();
var misnamedKey = {
  id: "misnamed-key",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A credential file doesn\u2019t contain the key that the client reads, or has a similar one.",
  why: "Keys must match exactly: accessToken is not access_token, a semicolon is not a colon, and a key outside its TOML section is ignored. The client finds nothing, and most say nothing.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (canAuthenticate(resolution)) continue;
      const lacking2 = resolution.chain.filter(lacksKey);
      const paths = new Map(lacking2.map(({ place }) => [pathKey(pathOf(place)), pathOf(place)]));
      for (const path of paths.values()) {
        const wanted = lacking2.filter(({ place }) => isSamePath(pathOf(place), path));
        const keys = facts.fileKeys.find((each) => isSamePath(each.path, path))?.keys ?? [];
        const tokens = facts.providers.find(({ id }) => id === resolution.provider)?.tokens ?? [];
        const near = wanted.flatMap(
          (entry) => nearKey(entry, keys, kindsFor(resolution.provider, entry.slot, tokens)) ?? []
        );
        if (near.length > 0) yield nearly(resolution, path, distinct2(near), facts);
        else yield* absent(resolution, wanted, path, keys, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "other keys beside the right one",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"note": "mine", "token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a capital letter",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"Token": "{{cave/token}}"}' },
        severity: "error",
        says: "Token is not read: the key is token"
      },
      {
        title: "camel case",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refreshToken": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "refreshToken is not read: the key is refresh_token"
      },
      {
        title: "a key above its table",
        platform: "earthscope",
        files: { ".earthscope/config.toml": 'refresh_token = "{{earthscope/refresh-token}}"\n' },
        severity: "error",
        says: "refresh_token is not read: the key is default.oauth2.refresh_token"
      },
      {
        title: "a semicolon where a colon belongs",
        platform: "cds",
        files: { ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey;{{cds/key}}\n" },
        severity: "error",
        says: "key is followed by ; instead of :"
      },
      {
        title: "capital letters",
        platform: "cds",
        files: { ".cdsapirc": "URL: https://cds.climate.copernicus.eu/api\nKEY: {{cds/key}}\n" },
        severity: "error",
        says: "KEY is not read: the key is key"
      },
      {
        title: "a byte order mark before the first key",
        platform: "cds",
        files: { ".cdsapirc": "\uFEFFurl: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "begins with a byte order mark"
      },
      {
        title: "what dash\u2019s echo -e wrote",
        platform: "cds",
        files: { ".cdsapirc": "-e url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "url comes after -e"
      },
      {
        title: "a key for each data set",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"flywire_fafb_production": "{{cave/token}}", "fanc_production_mar2021": "{{cave/token 2}}"}'
        },
        severity: "error",
        says: "flywire_fafb_production is not read: the key is token"
      },
      {
        title: "a section of the wrong name",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[profiles.default]\noauth2.refresh_token = "{{earthscope/refresh-token}}"\n'
        },
        severity: "error",
        says: "profiles.default.oauth2.refresh_token is not read"
      },
      {
        title: "a group of the wrong name",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[profile.default.oauth]\nrefresh_token = "{{earthscope/refresh-token}}"\n'
        },
        severity: "error",
        says: "profile.default.oauth.refresh_token is not read"
      },
      {
        title: "one letter too many",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[profile.default]\noauth2.refresh_tokens = "{{earthscope/refresh-token}}"\n'
        },
        severity: "error",
        says: "profile.default.oauth2.refresh_tokens is not read"
      }
    ]
  }
};
function lacksKey({ place, state, role, stat, otherKeys, problem: fault }) {
  if (place.kind !== "file" || place.key === void 0 || role === "lookalike" || state === "ignored") return false;
  return otherKeys !== void 0 || fault?.kind === "missing-key" || state === "absent" && stat?.kind === "file";
}
function pathOf(place) {
  return place.kind === "file" ? place.path : "";
}
var otherWords2 = {
  token: ["authtoken", "accesstoken", "apikey", "apitoken", "key", "secret", "bearer", "value", "cavetoken"],
  refresh_token: ["refresh", "token"],
  access_token: ["access"],
  client_id: ["id"],
  client_secret: ["secret"]
};
function kindsFor(platform, slot2, tokens) {
  return tokens.filter(({ slots, meaning }) => slots.includes(slot2) && meaning !== "identifier").map(({ kind }) => `${platform}/${kind}`).filter((id) => {
    const shape = kindOf(id)?.shape;
    return shape !== void 0 && (shape.least === shape.most || shape.parts.length > 1);
  });
}
function nearKey({ slot: slot2, place }, keys, kinds) {
  const expected = usualKey(place, slot2);
  const others = keys.filter(({ key, ...flags }) => key !== expected || isOdd(flags));
  const named2 = (test) => others.find(({ key }) => test(bare3(lastOf2(key))));
  const wanted = bare3(lastOf2(expected));
  const found2 = named2((last) => last === wanted || last === bare3(slot2)) ?? named2((last) => last.length > 5 && differsByOne(last, wanted)) ?? named2((last) => otherWords2[slot2]?.includes(last) === true) ?? others.find(
    ({ key, value }) => !isKeyOfAll(key) && value?.traits.kinds.some((kind) => kinds.includes(kind)) === true
  );
  return found2 && { slot: slot2, expected, found: found2, manner: mannerOf(found2, expected) };
}
function usualKey(place, slot2) {
  return (place.kind === "file" ? place.key ?? slot2 : slot2).replace(/^profile\.default\./, "default.");
}
function isOdd({ behindBom, behindDash, quoted, separator }) {
  return behindBom === true || behindDash === true || quoted === true || separator === ";" || separator === "=";
}
function isKeyOfAll(key) {
  return /(?:^|\.)(?:url|id|client_id|user|username|email|note|comment)$/i.test(key);
}
function mannerOf({ key, behindBom, behindDash, quoted, separator }, expected) {
  const isSame = key === expected;
  if (behindBom && lastOf2(key).toLowerCase() === lastOf2(expected).toLowerCase()) return "bom";
  if (behindDash) return "dash";
  if (isSame && quoted) return "quoted";
  if (isSame && separator) return "separator";
  if (key.toLowerCase() === expected.toLowerCase()) return "case";
  return lastOf2(key) === lastOf2(expected) && expected.includes(".") ? "section" : "name";
}
function lastOf2(key) {
  return key.split(".").at(-1) ?? key;
}
function bare3(name) {
  return name.toLowerCase().replaceAll(/[_.-]/g, "");
}
function distinct2(near) {
  const lines = /* @__PURE__ */ new Set();
  return near.filter(({ found: { line } }) => !lines.has(line) && lines.add(line));
}
function nearly(resolution, path, near, facts) {
  const { provider, client, raises } = resolution;
  const [first] = near;
  const file = withTilde(path, facts.home);
  const stops = raises[0] ? ` and stops with ${raises[0].class}` : " and says nothing";
  return {
    platform: provider,
    clients: [client],
    place: { kind: "file", path, line: first.found.line },
    message: `${file}: ${words(first)}`,
    evidence: [
      ...near.map((each) => ({
        place: { kind: "file", path, line: each.found.line },
        what: words(each),
        wins: false
      })),
      { what: `${client} finds no ${first.slot} in it${stops}` }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: causes2[first.manner],
    remedy: {
      steps: [
        ...near.filter(({ manner }) => manner !== "name" || near.length === 1).flatMap((each) => correction(each, path, facts)),
        ...near.length > 1 && first.manner === "name" ? correction(first, path, facts) : [],
        ...keyOption(first, provider, facts)
      ],
      wontHelp: ["Creating a new credential: the one in the file was not read."]
    }
  };
}
function shown2(key) {
  return key.split(".").every((part) => plainNames([part]).length > 0) ? key : "a key";
}
function words({ expected, found: found2, manner }) {
  const key = shown2(found2.key);
  switch (manner) {
    case "bom":
      return `the file begins with a byte order mark, so ${lastOf2(key)} is not read`;
    case "dash":
      return `${key} comes after -e`;
    case "quoted":
      return `the quotes around ${key} are part of the key`;
    case "separator":
      return `${key} is followed by ${found2.separator} instead of :`;
    case "case":
    case "section":
    case "name":
      return `${key} is not read: the key is ${expected}`;
  }
}
var causes2 = {
  bom: "A Windows editor saved the file with a byte order mark, which becomes part of the first key.",
  dash: "The file was written with echo -e in a shell whose echo prints the -e.",
  quoted: "The file was written as JSON or YAML; this client reads quotes as characters of the key.",
  separator: "The client expects a colon after the key, and skips a line without one.",
  case: "Keys are case-sensitive.",
  section: "The key is right, but not in the section that the client reads.",
  name: "The file was written by hand, or by another program."
};
function correction({ expected, found: found2, manner }, path, facts) {
  const where = `line ${found2.line} of ${withTilde(path, facts.home)}${byHand(facts)}`;
  const key = shown2(found2.key);
  switch (manner) {
    case "bom":
      return [removeByteOrderMark(path, facts)];
    case "dash":
      return [{ say: `Remove the -e before ${key} in ${where}` }];
    case "quoted":
      return [{ say: `Remove the quotes around ${key} in ${where}` }];
    case "separator":
      return [{ say: `Replace ${found2.separator} with : after ${key} in ${where}` }];
    case "section": {
      const [section2 = "", ...rest] = expected.split(".");
      const text = [`[${section2}]`, `${rest.join(".")} = "the value of line ${found2.line}"`];
      return [{ say: `Write this in ${withTilde(path, facts.home)}${byHand(facts)}`, text }];
    }
    case "case":
    case "name":
      return [{ say: `Rename ${key} to ${expected} in ${where}` }];
  }
}
function keyOption({ found: found2, manner }, platform, facts) {
  const option = facts.providers.find(({ id }) => id === platform)?.keyOption;
  if (manner !== "name" || option === void 0 || shown2(found2.key) !== found2.key) return [];
  return [{ say: `Or name the key in your code: ${option.replace("{key}", found2.key)}` }];
}
function* absent(resolution, wanted, path, keys, facts) {
  const faulty = wanted.filter(({ problem: fault }) => fault?.kind === "missing-key");
  const entry = faulty.find(({ slot: slot2 }) => slot2 !== "access_token" && slot2 !== "id_token") ?? faulty[0];
  const hides = resolution.chain.some(
    ({ slot: slot2, role, state }) => slot2 === entry?.slot && role === "current" && state === "ignored"
  );
  if (!entry || hides) return;
  const { provider, client, raises } = resolution;
  const expected = usualKey(entry.place, entry.slot);
  const file = withTilde(path, facts.home);
  const names = plainNames(keys.map(({ key }) => key)).join(", ");
  yield {
    platform: provider,
    clients: [client],
    place: { kind: "file", path },
    message: `${file} has no ${expected}`,
    evidence: [
      { place: { kind: "file", path }, what: names === "" ? "contains no keys" : `its keys: ${names}`, wins: false },
      {
        what: `${client} finds no ${entry.slot} in it${raises[0] ? ` and stops with ${raises[0].class}` : " and says nothing"}`
      }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: "The login that writes this key was interrupted, or the file belongs to another program.",
    remedy: { steps: [logIn(provider, facts, "Log in: this writes the file again")] }
  };
}

// rules/misnamed-variable.ts
var misnamedVariable = {
  id: "misnamed-variable",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A variable\u2019s name is close to one that a client reads.",
  why: "No client reports a variable that it ignores. With one underscore instead of two, lowercase letters or a missing prefix, the client behaves as if nothing were set, and people set the same name again.",
  *check(facts) {
    const lookalikes = facts.lookalikes.filter(({ place }) => place.kind === "env");
    const misses = nearMisses(facts.resolutions, facts.variables).filter(({ name }) => !lookalikes.some(({ place }) => place.kind === "env" && place.name === name)).filter(({ name, instead }) => facts.platform !== "win32" || name.toUpperCase() !== instead.toUpperCase()).map(({ name, ...miss }) => ({ ...miss, place: { kind: "env", name } }));
    for (const lookalike2 of [...lookalikes, ...misses]) yield* problems2(lookalike2, facts);
  },
  examples: {
    valid: [
      {
        title: "EarthScope\u2019s names are read in upper or lower case",
        platform: "earthscope",
        env: { es_oauth2__refresh_token: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a common name that another tool has set",
        platform: "descarteslabs",
        env: { REFRESH_TOKEN: "{{descarteslabs/client-secret}}" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "one underscore where two are expected",
        platform: "earthscope",
        env: { ES_OAUTH2_REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "ES_OAUTH2_REFRESH_TOKEN is not read"
      },
      {
        title: "small letters where case counts",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          descarteslabs_client_secret: "{{descarteslabs/client-secret}}"
        },
        severity: "error",
        says: "descarteslabs_client_secret is not read"
      },
      {
        title: "the predecessor\u2019s variable",
        platform: "earthone",
        env: { DESCARTESLABS_REFRESH_TOKEN: "{{earthone/client-secret}}" },
        severity: "error",
        says: "the name is EARTHONE_REFRESH_TOKEN"
      },
      {
        title: "CAVE reads no variable",
        platform: "cave",
        env: { CAVE_TOKEN: "{{cave/token}}" },
        severity: "error",
        says: "CAVE_TOKEN is not read"
      }
    ]
  }
};
function isPassedOn(value, { hints }) {
  return hints.some(
    ({ readBy, value: passed }) => readBy === "compose" && value?.is === "known" && passed?.secret.relation(value.secret) === "same"
  );
}
function* problems2(lookalike2, facts) {
  const { platform, place, instead, why, value, common: common2, fallback } = lookalike2;
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const fails = mine.length > 0 && mine.every((resolution) => hasNoCredential(resolution) || resolution.next === "raises");
  if (place.kind !== "env" || mine.length === 0 || (common2 || fallback) && !fails) return;
  if (isPassedOn(value, facts)) return;
  const name = place.name;
  const clients = mine.map(({ client }) => client);
  const isFile2 = instead.startsWith("~");
  yield {
    platform,
    clients,
    place,
    ...lookalike2.slot ? { slot: lookalike2.slot } : {},
    severity: fails ? "error" : "warning",
    message: `${name} is not read: ${isFile2 ? why : `the name is ${instead}`}`,
    evidence: [
      ...value ? [valueEvidence(place, value, facts.now, false)] : [{ place, what: "set, but no client reads it", wins: false }],
      { what: isFile2 ? `the client reads the token from ${instead}` : why }
    ],
    ...fails ? { explains: stopsOf(platform, clients, facts) } : {},
    cause: isFile2 ? "No client of this platform reads the token from there." : common2 ? "The name belongs to another program." : "It was mistyped, or belongs to another tool.",
    remedy: {
      steps: isFile2 ? [
        {
          ...logIn(
            platform,
            facts,
            `Store it in ${instead}: paste your current token (a new one may revoke the others)`
          ),
          brief: "Paste your current token: a new one may revoke the others"
        },
        ...unsetVariable(name, facts)
      ] : (
        // A common name is another program's, which may need it.
        renameVariable(name, instead, facts, common2 === true)
      ),
      wontHelp: ["Setting the same name again, or in another file."]
    }
  };
}

// rules/missing-credential.ts
init_place_name();
var missingCredential = {
  id: "missing-credential",
  severity: "error",
  layer: "absence",
  failureClass: "missing-credential",
  summary: "No client of a platform used here finds a credential.",
  why: "Clients report this late and in different ways, some only when the server answers 401. The list of places that were checked shows where a credential would be found.",
  *check(facts) {
    const lacking2 = facts.uses.filter(({ platform, asked, signs }) => {
      const mine = resolutionsOf(platform, facts);
      return (asked || signs.length > 0) && mine.length > 0 && !mine.some((each) => canAuthenticate(each) || holdsSomething(each, facts));
    });
    const merely = lacking2.filter((use) => isMerelyInstalled(use, facts));
    if (merely.length > 0) yield installedWithoutLogin(merely, facts);
    for (const use of lacking2) if (!merely.includes(use)) yield problem14(use, facts);
  },
  examples: {
    valid: [
      {
        title: "a token is there",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      { title: "asked for by name, and nothing is there", platform: "cave", severity: "error", says: "no credential" },
      {
        title: "the directory alone",
        platform: "earthscope",
        files: { ".earthscope/default/readme.txt": "empty" },
        severity: "error",
        says: "no credential"
      },
      {
        title: "in a job of GitHub Actions, where nobody can log in",
        platform: "cave",
        env: { GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "push" },
        severity: "error",
        says: "no credential"
      },
      {
        title: "a client id alone authenticates nobody",
        platform: "earthscope",
        env: { ES_OAUTH2__CLIENT_ID: "made-up-client-id-of-an-app" },
        severity: "error",
        says: "no credential"
      }
    ]
  }
};
function resolutionsOf(platform, { resolutions }) {
  return resolutions.filter(({ provider }) => provider === platform);
}
function isMerelyInstalled({ platform, asked, signs, installed }, facts) {
  return !asked && installed.length > 0 && signs.length === installed.length && !isOptional(platform, facts);
}
function installedWithoutLogin(uses, facts) {
  const packages = uses.flatMap(({ installed }) => installed);
  const clients = uses.flatMap(({ platform }) => resolutionsOf(platform, facts).map(({ client }) => client));
  return {
    clients,
    place: { kind: "default" },
    severity: "warning",
    message: `${packages.join(", ")} ${packages.length === 1 ? "is" : "are"} installed, but no credential was found`,
    evidence: [{ what: "nothing else shows that these platforms are used here" }],
    explains: uses.flatMap(({ platform }) => stopsOf(platform, clients, facts)),
    cause: "You haven\u2019t logged in here, or you don\u2019t use these platforms.",
    remedy: {
      steps: [
        {
          say: "To check a platform anyway",
          run: everyShell(`auth-doctor check ${uses.map(({ platform }) => platform).join(" ")}`)
        }
      ]
    }
  };
}
function problem14({ platform, asked, signs, installed }, facts) {
  const resolutions = resolutionsOf(platform, facts);
  const [first] = resolutions;
  const clients = resolutions.map(({ client }) => client);
  const severity = isOptional(platform, facts) ? "note" : asked || installed.length > 0 ? "error" : "warning";
  return {
    platform,
    clients,
    place: first?.chain.find(({ role }) => role === "current")?.place ?? { kind: "default" },
    severity,
    message: "no credential was found",
    evidence: [...signs.map((what) => ({ what })), ...first ? placesLookedAt(first, facts) : []],
    explains: stopsOf(platform, clients, facts),
    cause: facts.ci ? "No credential is passed to this job, and a job starts without a login." : "You haven\u2019t logged in here, or you did so under another home directory, profile or machine.",
    remedy: { steps: stepsFor6(platform, facts) }
  };
}
function stepsFor6(platform, facts) {
  if (facts.ci)
    return [createPage(platform, facts, "Copy your credential from the platform\u2019s page"), logIn(platform, facts)];
  const login = logIn(platform, facts, "Log in");
  if (login.run) return [login, createPage(platform, facts, "Or create a credential on the platform\u2019s page")];
  const set = setUp(platform, facts);
  return set.length === 0 ? [login] : [createPage(platform, facts, "Copy your credential from the platform\u2019s page"), ...set];
}
function setUp(platform, facts) {
  const provider = facts.providers.find(({ id }) => id === platform);
  const [first] = resolutionsOf(platform, facts);
  const slots = new Set((provider?.tokens ?? []).flatMap((token) => token.slots));
  const parts = /* @__PURE__ */ new Map();
  for (const { slot: slot2, place, role } of first?.chain ?? [])
    if (place.kind === "env" && role === "current" && !parts.has(slot2)) parts.set(slot2, place.name);
  return [...parts].flatMap(([slot2, name]) => {
    const address = provider?.addresses?.find((each) => each.slot === slot2)?.current[0];
    if (address !== void 0) return setPublicVariable(name, address, facts).slice(0, 1);
    return slots.has(slot2) ? [setVariable(name, `Set ${name} in this terminal (input is hidden)`, facts)] : [];
  });
}
function holdsSomething({ provider, fields, chain }, facts) {
  const counts = credentialSlots(provider, facts);
  return Object.entries(fields).some(([slot2, { place }]) => counts(slot2) && place.kind !== "default") || chain.some(
    ({ slot: slot2, state, role, place }) => counts(slot2) && state !== "absent" && role !== "lookalike" && place.kind !== "default"
  );
}
function credentialSlots(platform, { providers }) {
  const provider = providers.find(({ id }) => id === platform);
  const tokens = (provider?.tokens ?? []).filter(({ meaning }) => meaning !== "identifier");
  const known = /* @__PURE__ */ new Set([
    ...tokens.flatMap(({ slots }) => slots),
    ...(provider?.pairs ?? []).flatMap(({ id, secret }) => [id, ...secret])
  ]);
  return (slot2) => known.size === 0 || known.has(slot2);
}
function isOptional(platform, facts) {
  return facts.providers.some(({ id, anonymous }) => id === platform && anonymous === true);
}
function placesLookedAt({ chain }, facts) {
  const names = chain.filter(({ role, place }) => role === "current" && place.kind !== "default").map(({ place }) => placeName(place, facts.home));
  return [{ what: `not found in ${[...new Set(names)].join(", ")}` }];
}

// src/rule-kit/load-assignment.ts
init_place_name();
function whyUnloaded({ exported, readBy, neverReadBy }) {
  if (readBy === "dotenv" || readBy === "compose" || readBy === "R" || readBy === "systemd") return readBy;
  if (neverReadBy !== void 0) return "never-read";
  if (!exported) return "not-exported";
  return readBy === "direnv" || readBy === "conda" ? readBy : "not-loaded";
}
function lackWords(assignment) {
  const reason = whyUnloaded(assignment);
  if (reason === "not-exported") return `without ${exportWord(assignment)}`;
  return reason === "never-read" ? `but ${assignment.neverReadBy} doesn\u2019t read this file` : void 0;
}
function exportWord({ readBy }) {
  return readBy === "fish" ? "-x" : readBy === "csh" ? "setenv" : "export";
}
function unloadedCause(assignment) {
  switch (whyUnloaded(assignment)) {
    case "not-exported":
      return "Programs that the shell starts get exported variables only.";
    case "never-read":
      return `Your shell is ${assignment.neverReadBy}, and this is a start-up file of ${assignment.readBy}.`;
    case "dotenv":
      return "No client reads a .env file: the program that starts it has to load it.";
    case "compose":
      return "Docker Compose sets it in the container only.";
    case "R":
      return "Only R reads this file: programs that R does not start don\u2019t get the variable.";
    case "direnv":
      return "direnv reads the file only after you allow it, and again after each change.";
    default:
      return "This program was started without reading the file, or before it was changed.";
  }
}
var ownFile = {
  bash: "~/.bashrc",
  zsh: "~/.zshrc",
  fish: "~/.config/fish/config.fish",
  csh: "~/.cshrc",
  tcsh: "~/.tcshrc"
};
function loadSteps(lines, facts) {
  const reasons2 = [...new Set(lines.map(({ assignment }) => whyUnloaded(assignment)))];
  const isNew = reasons2.some(
    (reason) => reason === "not-exported" || reason === "never-read" || reason === "not-loaded"
  );
  return [
    ...reasons2.flatMap(
      (reason) => stepsFor7(
        reason,
        lines.filter(({ assignment }) => whyUnloaded(assignment) === reason),
        facts
      )
    ),
    ...isNew ? [{ say: "Open a new terminal, or start the notebook or the job again" }] : []
  ];
}
function stepsFor7(reason, lines, facts) {
  const [first] = lines;
  if (!first) return [];
  const where = lines.map(({ assignment }) => placeName(assignment.place, facts.home)).join(" and ");
  const file = withTilde(first.assignment.place.path, facts.home);
  const names = lines.map(({ name }) => name);
  const { readBy, neverReadBy = "" } = first.assignment;
  switch (reason) {
    case "not-exported":
      if (readBy === "fish") return [{ say: `Write \`set -gx\` instead of \`set\` in ${where}` }];
      if (readBy === "csh") return [{ say: `Write \`setenv ${names[0]} \u2026\` instead of \`set\` in ${where}` }];
      return [{ say: `Add \`export\` in ${where}` }];
    case "never-read": {
      const unexported = lines.filter(({ assignment }) => !assignment.exported).map(({ name }) => name);
      const target = ownFile[neverReadBy] ?? `a start-up file of ${neverReadBy}`;
      const how = neverReadBy === "fish" ? ` as \`set -gx ${names[0]} \u2026\`` : /csh$/.test(neverReadBy) ? ` as \`setenv ${names[0]} \u2026\`` : readBy === "fish" || readBy === "csh" ? ` as \`export ${names[0]}=\u2026\`` : unexported.length > 0 ? `, with \`export\` before ${unexported.join(" and ")}` : "";
      return [{ say: `Move ${where} into ${target}${how}: ${neverReadBy} doesn\u2019t read ${file}` }];
    }
    case "direnv":
      return [{ say: "Allow direnv in that directory", run: everyShell("direnv allow") }];
    case "dotenv":
      return [
        {
          say: `Load ${file} where the program is started: python-dotenv in your code, an env file of the container or the editor, or direnv`
        }
      ];
    case "compose":
      return [
        { say: `Start the program in the container (docker compose up): ${file} only applies there` },
        ...names.map(
          (name, index) => setVariable(
            name,
            `${index === 0 ? "Or set" : "Set"} ${name} in this terminal: paste the value when asked (it is not shown)`,
            facts
          )
        )
      ];
    case "R":
      return [
        { say: `Set ${names.join(" and ")} in a start-up file of your shell as well, or start the program from R` }
      ];
    case "systemd":
      return [{ say: "Log out and in again: the session reads the file at login" }];
    case "conda":
      return [{ say: "Activate the conda environment again" }];
    case "not-loaded":
      return [];
  }
}

// rules/missing-pair.ts
init_place_name();
var missingPair = {
  id: "missing-pair",
  severity: "error",
  layer: "absence",
  failureClass: "missing-credential",
  summary: "One half of a credential pair is set and the other is missing.",
  why: "An id without its secret, or a secret without its id, is useless. Clients that read the pair from one place only don\u2019t look for the missing half elsewhere, and some name the wrong half in their message.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next === "sends") continue;
      const pairs = facts.providers.find(({ id }) => id === resolution.provider)?.pairs ?? [];
      for (const pair of pairs) {
        const id = found(resolution, pair.id);
        const secret = pair.secret.map((slot2) => found(resolution, slot2)).find((field) => field !== void 0);
        if (id && !secret) yield problem15(facts, resolution, id, pair.id, pair.secret[0] ?? "secret");
        if (secret && !id) yield problem15(facts, resolution, secret, pair.secret[0] ?? "secret", pair.id);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "both halves in the environment",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}"
        }
      },
      { title: "nothing at all is another fault", platform: "descarteslabs" }
    ],
    invalid: [
      {
        title: "the id without its secret",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}" },
        severity: "error",
        says: "client_secret is missing"
      },
      {
        title: "the secret is in a start-up file without export",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}" },
        files: {
          ".bashrc": "export DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: "~/.bashrc:2 sets DESCARTESLABS_CLIENT_SECRET without export"
      },
      {
        title: "the secret is in a start-up file that this shell never reads",
        platform: "descarteslabs",
        env: { SHELL: "/bin/zsh", DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}" },
        files: { ".bashrc": "export DESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n" },
        severity: "error",
        says: "~/.bashrc:1 sets DESCARTESLABS_CLIENT_SECRET, but zsh doesn\u2019t read this file"
      },
      {
        title: "the secret without its id",
        platform: "earthone",
        env: { EARTHONE_CLIENT_SECRET: "{{earthone/client-secret}}" },
        severity: "error",
        says: "client_id is missing"
      }
    ]
  }
};
function found({ fields, chain }, slot2) {
  const winner2 = chain.find((entry) => entry.slot === slot2 && entry.wins);
  return fields[slot2] ?? (winner2?.value && { value: winner2.value, place: winner2.place });
}
function problem15(facts, resolution, there, present, missing) {
  const name = variableOf(missing, resolution);
  const lines = name === void 0 || there.place.kind !== "env" || facts.variables.includes(name) ? [] : unloadedLines(name, facts);
  const [first] = lines;
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: there.place,
    slot: missing,
    message: `${present} is set, but ${missing} is missing${first ? `: ${placeName(first.assignment.place, facts.home)} ${lineWords(first)}` : ""}`,
    evidence: [
      valueEvidence(there.place, there.value, facts.now, true),
      ...lines.map((line) => ({ place: line.assignment.place, what: lineWords(line), wins: false })),
      { what: `${resolution.client} found no matching ${missing}` }
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: first ? unloadedCause(first.assignment) : "Only one half of the pair is set, and this client doesn\u2019t read the other half from elsewhere.",
    remedy: { steps: first ? loadSteps(lines, facts) : stepsFor8(facts, resolution, there, present, missing) }
  };
}
function variableOf(slot2, { chain }) {
  const entry = chain.find((each) => each.slot === slot2 && each.place.kind === "env" && each.role === "current");
  return entry?.place.kind === "env" ? entry.place.name : void 0;
}
function unloadedLines(name, facts) {
  const all = (facts.assignments.get(name) ?? []).filter(({ readBy }) => !facts.ci || readBy === "dotenv" || readBy === "compose").map((assignment) => ({ name, assignment }));
  return all.filter(({ assignment }) => isSamePath(assignment.place.path, all[0]?.assignment.place.path ?? ""));
}
function lineWords({ name, assignment }) {
  const lack = lackWords(assignment);
  const words3 = lack?.startsWith("without") ? ` ${lack}` : `, ${lack ?? "but it is not set in this environment"}`;
  return `sets ${name}${words3}`;
}
function stepsFor8(facts, resolution, there, present, missing) {
  const { provider } = resolution;
  const address = addressFor(missing, provider, facts);
  if (address !== void 0) return addressSteps(address, missing, resolution, there, facts);
  if (there.place.kind !== "env") return [logIn(provider, facts, "Log in: this writes both halves")];
  const name = variableOf(missing, resolution);
  const elsewhere4 = resolution.chain.some((entry) => entry.slot === missing && entry.state === "ignored");
  if (elsewhere4) return unsetVariable(there.place.name, facts);
  return [
    ...name === void 0 || facts.ci ? [] : [
      {
        ...exportVariable(name, `If you set ${name} in this shell: export it`),
        brief: `If you set ${name} in this shell, this is all`
      }
    ],
    ...obtainCredential(
      provider,
      missing,
      facts,
      `${name === void 0 || facts.ci ? "Find" : "Or find"} the ${missing} that belongs to this ${present} on the platform's page`
    ),
    ...name === void 0 ? [] : [setVariable(name, `Set ${name}: paste it when asked (it is not shown or saved in the history)`, facts)]
  ];
}
function addressFor(slot2, platform, { providers }) {
  const known = providers.find(({ id }) => id === platform)?.addresses ?? [];
  return known.find((each) => each.slot === slot2)?.current[0];
}
function addressSteps(address, slot2, resolution, { place }, facts) {
  const name = variableOf(slot2, resolution);
  if (place.kind === "env" && name !== void 0) return setPublicVariable(name, address, facts);
  const where = placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, facts.home);
  return [{ say: `Add this line to ${where}${byHand(facts)}`, text: [`${slot2}: ${address}`] }];
}

// rules/missing-scope.ts
var missingScope = {
  id: "missing-scope",
  severity: "error",
  layer: "server",
  failureClass: "scope-or-role-missing",
  summary: "The credential is valid, but the account lacks a permission or is anonymous.",
  why: "A bare 403 looks like a bad password, but a new token doesn\u2019t help: the platform knows the account and denies it access. Someone else must grant the permission.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status === "valid" && verdict.reason !== void 0) yield* accepted(verdict, facts);
      if (verdict.status !== "denied" || verdict.reason === "missing-terms") continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
      const lacks = lacking[verdict.reason ?? ""] ?? "a permission";
      const named2 = verdict.missing && verdict.missing.length > 0 ? ` (${verdict.missing.join(", ")})` : "";
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        message: `the credential is valid, but the account lacks ${lacks}${named2}`,
        evidence: [
          ...evidence,
          ...verdict.account === void 0 ? [] : [{ what: `the account is ${verdict.account}` }]
        ],
        cause: "The platform knows the account, but denies it access.",
        remedy: remedyFor(verdict, facts)
      };
    }
  },
  examples: {
    valid: [
      {
        title: "terms are another finding",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-terms",
            host: "global.daf-apis.com"
          }
        ]
      }
    ],
    invalid: [
      {
        title: "no right to a dataset",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-permission",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["view", "minnie65"]
          }
        ],
        severity: "error",
        says: "lacks a permission (view, minnie65)"
      },
      {
        title: "a token without the scope",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "denied",
            reason: "missing-scope",
            host: "api.earthscope.org",
            slot: "access_token"
          }
        ],
        severity: "error",
        says: "lacks a scope"
      },
      {
        title: "a new account, which is in no group yet",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            reason: "no-permissions",
            host: "global.daf-apis.com",
            slot: "token",
            account: "bob@example.org"
          }
        ],
        severity: "warning",
        says: "is in no group and can see no dataset"
      },
      {
        title: "a datastack that the account may not see",
        platform: "cave",
        options: { datastack: "minnie65" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            reason: "missing-permission",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["minnie65"]
          }
        ],
        severity: "warning",
        says: "no permission for minnie65"
      },
      {
        title: "the public anonymous key, which is nobody\u2019s account",
        platform: "cds",
        env: {
          CDSAPI_URL: "https://cds.climate.copernicus.eu/api",
          CDSAPI_KEY: "00112233-4455-6677-c899-aabbccddeeff"
        },
        verdicts: [
          {
            platform: "cds",
            client: "cds",
            status: "valid",
            reason: "anonymous",
            host: "cds.climate.copernicus.eu",
            slot: "key"
          }
        ],
        severity: "warning",
        says: "public anonymous key"
      }
    ]
  }
};
function* accepted(verdict, facts) {
  const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
  const about4 = {
    platform: verdict.platform,
    clients: [verdict.client],
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 }
  };
  const account = verdict.account === void 0 ? [] : [{ what: `the account is ${verdict.account}` }];
  if (verdict.reason === "anonymous") {
    yield {
      ...about4,
      severity: "warning",
      message: "the credential is the public anonymous key, not an account\u2019s",
      evidence,
      cause: "The client\u2019s examples and tests use this key. Requests that need an account or accepted terms are rejected.",
      remedy: {
        steps: [
          createPage(verdict.platform, facts, "Copy the credential of your own account"),
          ...correctValue(place, "Put it", facts)
        ]
      }
    };
    return;
  }
  const wanted = verdict.missing?.join(", ");
  const asked = wanted === void 0 ? [] : [{ what: `${verdict.client} needs ${wanted}, which is not listed` }];
  const groups = verdict.groups ?? [];
  const sees = groups.length === 0 ? "is in no group and can see no dataset" : "can see no dataset";
  if (verdict.reason === "no-permissions" || verdict.reason === "missing-permission")
    yield {
      ...about4,
      severity: "warning",
      message: verdict.reason === "no-permissions" ? `the credential is valid, but the account ${sees}` : `the credential is valid, but the account has no permission for ${wanted ?? "it"}`,
      evidence: [...evidence, ...account, ...asked],
      cause: "Access to private data is granted to groups, and a new account is in none.",
      remedy: remedyFor(verdict, facts)
    };
}
var lacking = {
  "missing-scope": "a scope",
  "missing-permission": "a permission",
  "missing-role": "a role",
  "missing-group": "membership of a group"
};
function remedyFor({ platform, reason }, facts) {
  if (reason === "missing-scope") {
    const steps = [
      logIn(platform, facts, "Log in again, and accept everything you are asked for"),
      createPage(platform, facts, "Or create a token with more scopes on the platform\u2019s page")
    ];
    return { steps, wontHelp: ["Waiting, or trying again with the same token."] };
  }
  const name = facts.providers.find(({ id }) => id === platform)?.name ?? "the platform";
  const docs = facts.providers.find(({ id }) => id === platform)?.pages.docs;
  return {
    steps: [
      {
        say: `Ask the manager of the group, project or data at ${name} to give this account access`,
        ...docs ? { url: docs } : {}
      }
    ],
    wontHelp: ["Logging in again, or a new token: it is the same account."]
  };
}

// rules/mixed-sources.ts
init_place_name();
var mixedSources = {
  id: "mixed-sources",
  severity: "warning",
  // Before `shadow`: that one refresh token hides another explains nothing as long as the access token is used.
  layer: "name",
  failureClass: "wrong-account",
  summary: "The access token comes from one login and the refresh token from another.",
  why: "A client that reads each value from the first place that has it can use two accounts\u2019 tokens at once: one until the access token expires, and the other afterwards.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next !== "sends") continue;
      const access = winner(resolution, "access_token");
      const refresh = winner(resolution, "refresh_token");
      if (!access || !refresh || origin(access.place) === origin(refresh.place)) continue;
      const beside = resolution.chain.find(
        ({ slot: slot2, place, state }) => slot2 === "refresh_token" && state === "found" && origin(place) === origin(access.place)
      );
      const relation = beside?.value?.is === "known" && refresh.value?.is === "known" ? beside.value.secret.relation(refresh.value.secret) : void 0;
      if (relation !== void 0 && relation !== "same") yield problem16(resolution, access, refresh, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the file that the client wrote with the variable\u2019s own refresh token",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "another login\u2019s refresh token in the variable",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token 2}}" },
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        },
        severity: "warning",
        says: "from different logins"
      },
      {
        title: "config.toml over a newer login",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[default]\noauth2.refresh_token = "{{earthscope/refresh-token 2}}"\n',
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        },
        severity: "warning",
        says: "from different logins"
      }
    ]
  }
};
function winner({ chain }, slot2) {
  return chain.find(
    (entry) => entry.slot === slot2 && entry.wins && entry.state === "found" && entry.place.kind !== "default"
  );
}
function origin(place) {
  return place.kind === "file" ? pathKey(place.path) : place.kind;
}
function problem16(resolution, access, refresh, facts) {
  const expires = access.value?.is === "known" ? access.value.traits.jwt?.expires : void 0;
  const left = expires === void 0 ? "" : ` for ${durationWords(expires - facts.now.getTime() / 1e3)} more`;
  const [a, b] = [access, refresh].map(({ place }) => placeName(place, facts.home));
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: refresh.place,
    slot: "refresh_token",
    message: `the access token and the refresh token are from different logins`,
    evidence: [access, refresh].flatMap(
      (entry) => entry.value ? [valueEvidence(entry.place, entry.value, facts.now, true)] : []
    ),
    cause: `The client uses the login in ${a}${left}, then the one in ${b}.`,
    remedy: {
      steps: [
        ...refresh.place.kind === "env" ? [
          ...facts.ci ? [] : [
            {
              say: `Decide which login is right. For ${b}, let ${a} expire; for ${a}:`
            }
          ],
          ...unsetVariable(refresh.place.name, facts)
        ] : [{ say: `To keep the login in ${a}: remove the refresh token from ${b}${byHand(facts)}` }],
        logIn(resolution.provider, facts, "Log in with the account you want to use")
      ],
      wontHelp: [`Logging in again without changing ${b}: it is used once the access token expires.`]
    }
  };
}

// rules/moved-place.ts
init_place_name();
var movedPlace = {
  id: "moved-place",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A variable changes the path of the credential file, and the client finds none there.",
  why: "Variables such as HF_HOME and CDSAPI_RC set the path that a client reads. A login made without the variable is in the default place and is not read; shells expand a ~ in the value, but not every client does.",
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      for (const moved of facts.movedPlaces.filter((each) => each.platform === platform)) {
        if (moved.usualHasCredential || !moved.isThere) yield problem17(moved, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the token is where the variable says",
        platform: "huggingface",
        env: { HF_HOME: "/home/me/hf" },
        files: { "hf/token": "{{huggingface/token}}" }
      }
    ],
    invalid: [
      {
        title: "a login in the usual place",
        platform: "huggingface",
        env: { HF_HOME: "/opt/hf" },
        files: { ".cache/huggingface/token": "{{huggingface/token}}" },
        severity: "error",
        says: "HF_HOME hides the credential in ~/.cache/huggingface/token"
      },
      {
        title: "a ~ that the client does not expand",
        platform: "cds",
        env: { CDSAPI_RC: "~/.cdsapirc" },
        files: { ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "CDSAPI_RC begins with ~, which cds does not expand"
      },
      {
        title: "a file that is not there",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN_INFO_PATH: "/scratch/token_info.json" },
        severity: "error",
        says: "DESCARTESLABS_TOKEN_INFO_PATH names a file that does not exist"
      }
    ]
  }
};
function problem17(moved, facts) {
  const { platform, client, variable: variable2, path, usualPath, usualHasCredential, beginsWithTilde } = moved;
  const isOptional2 = facts.providers.some(({ id, anonymous }) => id === platform && anonymous === true);
  const [file, usual] = [path, usualPath].map((each) => withTilde(each, facts.home));
  return {
    platform,
    clients: [client],
    place: { kind: "env", name: variable2 },
    // A platform that serves everyone makes the file at the first login.
    severity: isOptional2 && !usualHasCredential ? "note" : "error",
    message: messageOf(moved, usual ?? usualPath),
    evidence: [
      { place: { kind: "env", name: variable2 }, what: `set to ${file}`, wins: true },
      ...usualHasCredential ? [{ place: { kind: "file", path: usualPath }, what: "not read", wins: false }] : []
    ],
    explains: stopsOf(platform, [client], facts),
    cause: beginsWithTilde ? "A shell expands ~ only at the start of an unquoted word, not in quotes or in an env file." : usualHasCredential ? "You logged in without the variable, or before it was set." : "The file was moved or deleted, or the variable is for another machine.",
    remedy: {
      steps: [
        ...unsetVariable(variable2, facts),
        ...usualHasCredential ? [] : [logIn(platform, facts, "Or keep it, and log in: this writes the file")]
      ],
      ...usualHasCredential ? { wontHelp: [`Logging in again under the same ${variable2}, if the login is needed elsewhere too.`] } : {}
    }
  };
}
function messageOf({ variable: variable2, client, usualHasCredential, beginsWithTilde }, usual) {
  if (beginsWithTilde) return `${variable2} begins with ~, which ${client} does not expand`;
  return usualHasCredential ? `${variable2} hides the credential in ${usual}` : `${variable2} names a file that does not exist`;
}

// rules/netrc-override.ts
init_place_name();
var netrcOverride = {
  id: "netrc-override",
  severity: "error",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A login in ~/.netrc is sent instead of the token.",
  why: "The HTTP library that most Python clients use prefers a netrc entry for the host, or a `default` entry for any host, to the header that the client set. The token is valid but never sent.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const entry = resolution.chain.find(
        ({ slot: slot2, wins, place }) => (slot2 === "netrc" || slot2 === "login") && wins && place.kind === "file"
      );
      if (entry && Object.keys(resolution.fields).length > 0) yield problem18(resolution, entry, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "an entry for another host",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}',
          ".netrc": "machine example.org login me password made-up\n"
        }
      }
    ],
    invalid: [
      {
        title: "a default entry; the platform answers 400",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}',
          ".netrc": "default login me password made-up\n"
        },
        severity: "error",
        says: "is sent instead of the token"
      },
      {
        title: "a default entry",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=+86400}}" },
        files: { ".netrc": "default login me password made-up\n" },
        severity: "warning",
        says: "is sent instead of the token"
      }
    ]
  }
};
function problem18(resolution, entry, facts) {
  const { provider, client, settings } = resolution;
  const host = settings["netrc"]?.value ?? "an entry";
  const file = entry.place.kind === "file" ? withTilde(entry.place.path, facts.home) : "~/.netrc";
  return {
    platform: provider,
    clients: [client],
    place: entry.place,
    slot: "login",
    // CAVE is recorded to answer 400; what Descartes Labs' services say to such a login is not known.
    severity: provider === "cave" ? "error" : "warning",
    message: `the login in ${placeName(entry.place, facts.home)} is sent instead of the token`,
    evidence: [{ place: entry.place, what: `the entry ${host} matches the host that ${client} calls`, wins: true }],
    explains: stopsOf(provider, [client], facts),
    cause: host === "default" ? "A default entry matches every host without its own entry." : "The entry names the host that the client calls.",
    remedy: {
      steps: [{ say: `Remove the entry ${host} from ${file}, or limit it to one host${byHand(facts)}` }],
      wontHelp: ["A new token, or logging in again: no token is sent."]
    }
  };
}

// rules/non-ascii-quotes.ts
var nonAsciiQuotes = {
  id: "non-ascii-quotes",
  severity: "error",
  layer: "damage",
  failureClass: "smart-quotes",
  summary: "A credential contains invalid characters: curly quotes, non-breaking spaces, invisible and control characters, look-alike letters.",
  why: "Chat programs, word processors and web pages replace plain quotes and spaces when text is copied. The result looks right on screen. Some clients send it and are rejected; others fail with a codec error and a position counted from the start of the header.",
  *check(facts) {
    yield* valueProblems("non-ascii-quotes", facts);
  },
  examples: {
    valid: [
      {
        title: "plain characters only",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a line break is another fault",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}\n" }
      }
    ],
    invalid: [
      {
        title: "curly quotes around a secret",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "\u201C{{descarteslabs/client-secret}}\u201D"
        },
        severity: "error",
        says: "contains curly quotes"
      },
      {
        title: "a zero-width space at the end",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}\u200B"}' },
        severity: "error",
        says: "token contains an invisible character"
      },
      {
        title: "a Cyrillic letter",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}\u0430" },
        severity: "error",
        says: "contains a letter that only looks like"
      },
      {
        title: "ctrl-V of a Windows terminal, which pasted nothing but itself",
        platform: "huggingface",
        files: { ".cache/huggingface/token": "{{huggingface/token}}" },
        severity: "error",
        says: "token contains a control character"
      }
    ]
  }
};

// rules/other-profile.ts
init_place_name();
var otherProfile = {
  id: "other-profile",
  severity: "error",
  layer: "home",
  failureClass: "wrong-server-or-env",
  summary: "No credential is found for the profile or server in use, but there is one for another.",
  why: "A login is stored for one profile or server. A program that uses another one, or none, finds nothing and says \u201Clog in\u201D, which is confusing right after a login.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (canAuthenticate(resolution) || resolution.raises[0]?.phase === "construct") continue;
      const others = resolution.chain.filter(isForAnother);
      if (others.length > 0) yield problem19(resolution, others, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the profile in use has its own tokens",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/work/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "logged in under another profile",
        platform: "earthscope",
        files: { ".earthscope/work/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "there is one for another profile"
      },
      {
        title: "a token for another server",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave.my-lab.org-cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "there is one for another server"
      }
    ]
  }
};
function isForAnother({ role, state, why = "", value }) {
  return role === "lookalike" && state === "ignored" && /profile|used only for/.test(why) && value?.is === "known" && !value.traits.blank;
}
function problem19(resolution, others, facts) {
  const { provider, client, settings } = resolution;
  const isProfile = others.some(({ why }) => why?.includes("profile"));
  const files = [
    ...new Set(
      others.map(
        ({ place }) => placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, facts.home)
      )
    )
  ];
  const inUse2 = isProfile ? settings["profile_name"]?.value : (settings["server_address"] ?? settings["domain"])?.value;
  return {
    platform: provider,
    clients: [client],
    place: others[0]?.place ?? { kind: "default" },
    message: `no credential for ${isProfile ? "this profile" : "this server"}, but there is one for another ${isProfile ? "profile" : "server"}`,
    evidence: [
      ...others.map(({ place, why }) => ({ place, what: why ?? "of another", wins: false })),
      ...inUse2 ? [{ what: `in use: ${inUse2}` }] : []
    ],
    explains: stopsOf(provider, [client], facts),
    cause: `The login was made for a different ${isProfile ? "profile" : "server"}.`,
    remedy: {
      steps: [
        ...isProfile ? useProfile(others[0]?.place, settings["profile_name"], facts) : [
          {
            say: `Name that server in your code (server_address, or its datastack): its token is in ${files.join(", ")}`
          }
        ],
        logIn(provider, facts, `Or log in for ${isProfile ? "this profile" : "this server"}`)
      ]
    }
  };
}
function useProfile(tokens, inUse2, facts) {
  const name = tokens?.kind === "file" ? tokens.path.split(/[\\/]/).at(-2) : void 0;
  if (name === "default" && inUse2?.place.kind === "env") return unsetVariable(inUse2.place.name, facts);
  if (name === void 0 || !/^\w[\w.-]*$/.test(name) || inUse2?.place.kind === "argument") {
    return [
      { say: "Set that profile in your code or in ES_PROFILE, and add its section to ~/.earthscope/config.toml" }
    ];
  }
  const section2 = {
    say: `Add the section [profile.${name}] to ~/.earthscope/config.toml if it is missing`
  };
  const sections = name === "default" ? [] : [section2];
  const say2 = "Use the profile that has the tokens";
  if (facts.ci) return [setInJob(say2, "ES_PROFILE", name, facts.ci.service), ...sections];
  const run = [
    { shell: "posix", line: `export ES_PROFILE=${name}` },
    { shell: "fish", line: `set -gx ES_PROFILE ${name}` },
    { shell: "powershell", line: `$env:ES_PROFILE = '${name}'` },
    { shell: "cmd", line: `set ES_PROFILE=${name}` }
  ];
  return [{ say: say2, run }, ...sections];
}

// rules/outdated-client.ts
init_place_name();
var outdatedClient = {
  id: "outdated-client",
  severity: "error",
  layer: "kind",
  failureClass: "legacy-format-or-name",
  summary: "The credential is newer than the installed client, which cannot use it.",
  why: "A platform changes the format of its keys, or a client adds support for a new variable or file. An older version of the client fails or finds nothing, and people replace a good credential.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const provider = facts.providers.find(({ id }) => id === resolution.provider);
      if (!provider) continue;
      for (const installation of facts.installed.filter(({ client }) => client === resolution.client)) {
        for (const era of unknownEras(provider, installation)) {
          const found2 = credentialOf(era, resolution, facts.home);
          if (found2) yield problem20(era, found2, installation, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a new key and a client that takes it",
        platform: "cds",
        packages: { cdsapi: "0.7.7" },
        env: { CDSAPI_URL: "https://cds.climate.copernicus.eu/api", CDSAPI_KEY: "{{cds/key}}" }
      },
      {
        title: "an older client that has its own variable as well",
        platform: "huggingface",
        packages: { "huggingface-hub": "1.3.7" },
        env: { HF_OIDC_RESOURCE: "ada/model", HF_TOKEN: "{{huggingface/token}}" }
      }
    ],
    invalid: [
      {
        title: "a new key with a client of the old store",
        platform: "cds",
        packages: { cdsapi: "0.6.1" },
        env: { CDSAPI_URL: "https://cds.climate.copernicus.eu/api", CDSAPI_KEY: "{{cds/key}}" },
        severity: "error",
        says: "cdsapi 0.6.1 accepts only keys of the old store"
      },
      {
        title: "a variable that the SDK reads since 1.0",
        platform: "earthscope",
        packages: { "earthscope-sdk": "0.2.1" },
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "earthscope-sdk 0.2.1 does not read ES_OAUTH2__*"
      },
      {
        title: "the es command of pipx is older than the login",
        platform: "earthscope",
        packages: { "earthscope-sdk": "1.9.3" },
        programs: { es: { "earthscope-cli": "0.9.0", "earthscope-sdk": "0.2.1" } },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "earthscope-cli 0.9.0 does not read ES_OAUTH2__*"
      },
      {
        title: "a client that reads the older variable only",
        platform: "huggingface",
        packages: { "huggingface-hub": "0.13.4" },
        env: { HF_TOKEN: "{{huggingface/token}}" },
        severity: "error",
        says: "huggingface-hub 0.13.4 does not read HF_TOKEN"
      },
      {
        title: "a trusted publisher\u2019s variable and a client without OIDC",
        platform: "huggingface",
        packages: { "huggingface-hub": "1.3.7" },
        env: { HF_OIDC_RESOURCE: "ada/model" },
        severity: "error",
        says: "huggingface-hub 1.3.7 ignores HF_OIDC_RESOURCE"
      },
      {
        title: "an empty variable that counts as a value",
        platform: "descarteslabs",
        packages: { descarteslabs: "1.8.2" },
        env: { DESCARTESLABS_CLIENT_ID: "" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "descarteslabs 1.8.2 treats an empty variable as a value"
      },
      {
        title: "a file of one server",
        platform: "cave",
        packages: { "cloud-files": "4.30.1" },
        files: { ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "cloud-files 4.30.1 reads only cave-secret.json"
      }
    ]
  }
};
function credentialOf(era, { chain, provider }, home) {
  const credentials = chain.filter(
    ({ role, slot: slot2, place }) => role !== "lookalike" && place.kind !== "default" && !isAddressSlot(slot2) && slot2 !== "netrc" && slot2 !== "login"
  );
  const isHere = ({ state }) => era.empty ? state === "empty" : state !== "absent" && state !== "empty";
  const matched = credentials.filter((entry2) => isHere(entry2) && isOfEra(era, entry2, provider, home));
  const entry = matched.find(({ wins }) => wins) ?? matched[0];
  if (!entry) return void 0;
  const others = credentials.filter((each) => !matched.includes(each));
  if (era.empty) return { entry, hasOther: false };
  if (!entry.wins && others.some(({ wins }) => wins)) return void 0;
  const hasOther = others.some(
    ({ slot: slot2, state, value }) => slot2 === entry.slot && (state === "found" || state === "ignored") && value?.is === "known"
  );
  return { entry, hasOther };
}
function isOfEra({ kinds, variables, files }, { place, value }, platform, home) {
  if (kinds && value?.is === "known" && kinds.some((kind) => value.traits.kinds.includes(`${platform}/${kind}`)))
    return true;
  if (place.kind === "env") return (variables ?? []).some((pattern) => matches2(pattern, place.name, ".*"));
  if (place.kind !== "file") return false;
  const path = place.path.replaceAll("\\", "/");
  return (files ?? []).some(
    (pattern) => pattern.includes("/") ? matches2(pattern.replace(/^~/, (home ?? "~").replaceAll("\\", "/")), path, "[^/]*") : matches2(pattern, path.slice(path.lastIndexOf("/") + 1), "[^/]*")
  );
}
function matches2(pattern, text, run) {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(run)}$`, "s").test(text);
}
function problem20(era, { entry, hasOther }, installation, facts) {
  const { package: name, version: version2, client, platform } = installation;
  const isMain = mainInstallation(client, facts.installed) === installation;
  const where = placeOf(installation);
  return {
    platform,
    clients: [client],
    place: entry.place,
    slot: entry.slot,
    // A second installation may not be used at all; a version that finds another credential does work.
    severity: isMain && !hasOther ? "error" : "warning",
    message: `${name} ${version2} ${era.fault}`,
    evidence: [
      ...entry.value && !era.empty ? [valueEvidence(entry.place, entry.value, facts.now)] : [{ place: entry.place, what: "is set" }],
      {
        place: { kind: "file", path: where.path },
        what: `${name} ${version2} is installed in ${environmentWords(where, facts)}`
      },
      ...era.shows ? [{ what: `it shows ${era.shows}` }] : []
    ],
    cause: era.empty ? `${era.below} is the first version that ignores an empty variable.` : `${placeName(entry.place, facts.home)} is newer than the installed client: ${era.below} is the first version that can use it.`,
    remedy: {
      steps: [
        installStep("Upgrade the client", era.command, installation, facts),
        ...era.otherwise ? [{ say: era.otherwise }] : []
      ],
      ...era.empty ? {} : { wontHelp: ["A new credential: it is of the same kind, and this version can\u2019t use it either."] }
    }
  };
}

// elsewhere:src/shapes/shape.ts
var { alphabets, charactersOf, hasShape, parseShape, sampleOf, shapePattern } = require("./core.js")["src/shapes/shape.ts"];

// rules/overlong-value.ts
var overlongValue = {
  id: "overlong-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The value is longer than a credential can be: two joined, or one pasted twice.",
  why: "The value was pasted twice because the prompt showed nothing, or two lines of a file were joined, and no platform accepts the result.",
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      const { traits } = held2.value;
      if (traits.doubled && !isShortEnough(held2, facts)) {
        yield valueProblem(held2, facts, {
          message: `${held2.slot} is the same text twice`,
          cause: "It was pasted twice, perhaps into a prompt that shows nothing.",
          remedy: "Set the value once"
        });
      } else if (isTooLong(held2, facts)) {
        yield valueProblem(held2, facts, {
          severity: "warning",
          message: `${held2.slot} is longer than every known credential of its kind: ${traits.length} characters`,
          cause: "Two values were probably joined, or extra text was pasted.",
          remedy: "Compare the value with the platform\u2019s page, and set only the value"
        });
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a token of the usual length",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "pasted twice",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}{{cave/token}}"}' },
        severity: "error",
        says: "the same text twice"
      },
      {
        title: "two tokens joined",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}{{cave/token 2}}"}' },
        severity: "warning",
        says: "longer than every known"
      }
    ]
  }
};
function isShortEnough({ platform, slot: slot2, value }, facts) {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot2)) ?? [];
  const { length, edges, quotes, odd } = value.traits;
  const stray = Math.max(odd.length, edges || quotes ? 2 : 0);
  return shapes.some(({ shape }) => length - stray <= parseShape(shape).least);
}
function isTooLong({ platform, slot: slot2, value }, facts) {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot2)) ?? [];
  const { length, kinds, blank, jwt: jwt2, placeholder, odd, quotes, edges, inside, prefix, wrapping } = value.traits;
  const damagedOtherwise = odd.length > 0 || quotes || edges || inside || prefix || placeholder || blank || wrapping;
  if (foreignKind(platform, value) !== void 0) return false;
  if (shapes.length === 0 || damagedOtherwise || jwt2 || kinds.some((kind) => kind.startsWith(`${platform}/`)))
    return false;
  return shapes.every(({ shape }) => length > parseShape(shape).most);
}

// rules/placeholder-value.ts
var placeholderValue = {
  id: "placeholder-value",
  severity: "error",
  layer: "damage",
  failureClass: "placeholder-left",
  summary: "The value is a placeholder or an example from the documentation.",
  why: "It was copied together with the instructions and never replaced. Clients send it like any other value, and the platform answers 401.",
  *check(facts) {
    yield* valueProblems("placeholder-value", facts);
  },
  examples: {
    valid: [
      {
        title: "a value of its own",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "in a variable that hides a good login",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "<your-refresh-token>" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "placeholder"
      },
      {
        title: "angle brackets",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "<your-refresh-token>" },
        severity: "error",
        says: "placeholder"
      },
      {
        title: "an instruction in capitals",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "YOUR_CLIENT_SECRET"
        },
        severity: "error",
        says: "placeholder"
      },
      {
        title: "the documents\u2019 own example",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "abcdef1234567890"}' },
        severity: "error",
        says: "placeholder"
      }
    ]
  }
};

// src/rule-kit/hint-faults.ts
function hintFaults(platform, facts) {
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const slots = new Map(
    mine.flatMap(({ chain }) => chain).flatMap(
      ({ place, role, slot: slot2 }) => place.kind === "env" && role === "current" ? [[place.name, slot2]] : []
    )
  );
  const isLacking = mine.length > 0 && mine.every(hasNoCredential);
  return facts.hints.flatMap((hint) => {
    const slot2 = slots.get(hint.name);
    if (slot2 === void 0 || hint.matches === "same") return [];
    const found2 = faultOf(hint, slot2, platform, isLacking, facts);
    return found2 ? [{ hint, ...found2 }] : [];
  });
}
function faultOf(hint, slot2, platform, isLacking, facts) {
  const { name, value, place } = hint;
  const isSetHere = facts.variables.includes(name);
  if (hint.passed) {
    const isSetBeside = facts.hints.some((other) => other.name === name && other.readBy === "dotenv");
    return isLacking && !isSetHere && !isSetBeside ? { fault: passedFault(name), lacks: name } : void 0;
  }
  if (hint.unsetReference !== void 0)
    return { fault: referenceFault(hint, hint.unsetReference), lacks: hint.unsetReference };
  if (hint.dollar) return { fault: dollarFault(name) };
  if (!value) return void 0;
  if (hint.rewritten) return { fault: numberFault(name) };
  if (value.traits.blank) return { fault: emptyFault(name) };
  const held2 = { platform, slot: slot2, place, value, clients: [] };
  for (const rule of valueRules) {
    const fault = valueFault(rule, held2, facts, name);
    if (fault) return { fault: rule === "quoted-value" && hint.form === "list" ? listQuotes(fault) : fault };
  }
  return void 0;
}
function passedFault(name) {
  return {
    message: `${name} is passed on to the container, but it is not set here`,
    cause: "Docker Compose reads the value from the terminal that starts it.",
    remedy: `Set ${name} in this terminal`
  };
}
function referenceFault({ name, readBy, form }, reference2) {
  const from = /^[A-Z][A-Z0-9_]*$/.test(reference2) ? reference2 : "a variable";
  return {
    message: `${name} is taken from ${from}, which is not set here or in .env`,
    cause: readBy === "compose" && form !== "line" ? "Docker Compose passes an empty value, which clients use as the credential or fail on." : "A reference to a variable that is not set expands to nothing.",
    remedy: `Set ${from} in this terminal`
  };
}
function dollarFault(name) {
  return {
    message: `${name} contains a $, which Docker Compose reads as a variable`,
    cause: "Docker Compose expands what follows a single $, or rejects the file.",
    remedy: "Write $$ for each $"
  };
}
function numberFault(name) {
  return {
    message: `${name} is a number in YAML, and Docker Compose rewrites it`,
    cause: "YAML parses digits without quotes as a number and rounds long ones.",
    remedy: "Put the whole value in quotes"
  };
}
function emptyFault(name) {
  return {
    message: `${name} is set but empty`,
    cause: "The value was never filled in.",
    remedy: "Set your own value",
    needsAnother: true
  };
}
function listQuotes(fault) {
  return {
    ...fault,
    cause: "In a compose file\u2019s list, quotes after the = are kept; YAML removes only those around the whole item."
  };
}

// rules/project-file.ts
init_place_name();
var projectFile = {
  id: "project-file",
  severity: "error",
  layer: "damage",
  failureClass: "literal-quotes",
  summary: "A .env or compose file in the working directory sets a credential\u2019s variable to an invalid value.",
  why: "No client reads these files, but programs started by Docker Compose, python-dotenv or an editor get their variables. A placeholder, quotes in a compose file\u2019s list, or a reference to an unset variable fails there, and the client doesn\u2019t name the file or the line.",
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const groups = /* @__PURE__ */ new Map();
      for (const each of hintFaults(platform, facts)) {
        const key = `${each.hint.place.path} ${each.fault.cause}`;
        groups.set(key, [...groups.get(key) ?? [], each]);
      }
      for (const group of groups.values()) yield problem21(platform, group, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a list without quotation marks, of what is set here as well",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: {
          "work/docker-compose.yml": "services:\n  app:\n    image: app\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n"
        }
      },
      {
        title: "a variable that is passed on, while a file holds the credential",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          "work/compose.yaml": "services:\n  app:\n    image: app\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN\n"
        }
      }
    ],
    invalid: [
      {
        title: "quotation marks in a list of a compose file",
        platform: "earthscope",
        files: {
          "work/docker-compose.yml": 'services:\n  app:\n    image: app\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN="{{earthscope/refresh-token}}"\n'
        },
        severity: "error",
        says: "quotes around ES_OAUTH2__REFRESH_TOKEN are part of its value"
      },
      {
        title: "a placeholder in .env, while a file holds the credential",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          "work/.env": "ES_OAUTH2__REFRESH_TOKEN=<your-refresh-token>\n"
        },
        severity: "warning",
        says: "ES_OAUTH2__REFRESH_TOKEN is a placeholder"
      },
      {
        title: "a reference to a variable that is set nowhere",
        platform: "huggingface",
        files: {
          "work/compose.yaml": "services:\n  app:\n    image: app\n    environment:\n      HF_TOKEN: ${MY_HF_TOKEN}\n"
        },
        severity: "error",
        says: "HF_TOKEN is taken from MY_HF_TOKEN"
      },
      {
        title: "a variable that is passed on and not set here",
        platform: "descarteslabs",
        files: {
          "work/compose.yaml": "services:\n  app:\n    image: app\n    environment:\n      - DESCARTESLABS_CLIENT_ID\n      - DESCARTESLABS_CLIENT_SECRET\n"
        },
        severity: "error",
        says: "DESCARTESLABS_CLIENT_ID is passed on to the container"
      }
    ]
  }
};
function problem21(platform, group, facts) {
  const [first] = group;
  const { hint, fault } = first;
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const clients = mine.map(({ client }) => client);
  const others = [...new Set(group.map((each) => each.hint.name))].filter((name) => name !== hint.name);
  const severity = mine.every(hasNoCredential) ? "error" : "warning";
  return {
    platform,
    clients,
    place: hint.place,
    slot: hint.name,
    severity,
    message: `in ${placeName(hint.place, facts.home)}, ${fault.message}${others.length > 0 ? ` (also ${others.join(", ")})` : ""}`,
    evidence: [
      ...group.map(
        ({ hint: { place, value } }) => value ? valueEvidence(place, value, facts.now, false) : { place, what: "no value of its own", wins: false }
      ),
      ...fault.evidence ?? []
    ],
    ...severity === "error" ? { explains: stopsOf(platform, clients, facts) } : {},
    cause: fault.cause,
    remedy: {
      steps: stepsFor9(platform, group, first, facts),
      ...fault.wontHelp ? { wontHelp: fault.wontHelp } : {}
    }
  };
}
function stepsFor9(platform, group, { hint, fault }, facts) {
  const slot2 = slotOf2(hint, platform, facts);
  const obtain = obtainCredential(platform, slot2, facts, "Find your own value on the platform\u2019s page");
  const toSet = [...new Set(group.flatMap(({ lacks }) => lacks !== void 0 && isName(lacks) ? [lacks] : []))];
  const toCorrect = group.filter(({ lacks }) => lacks === void 0 || !isName(lacks));
  const unloaded = toCorrect.filter((each) => !facts.variables.includes(each.hint.name));
  return [
    ...fault.needsAnother || group.some(({ lacks }) => lacks !== void 0) ? obtain : [],
    ...toSet.map(
      (name) => setVariable(
        name,
        `Set ${name} in the terminal that starts it: paste the value when asked (it is not shown)`,
        facts
      )
    ),
    ...toCorrect.flatMap((each) => {
      const isPut = each.fault.needsAnother || each.lacks !== void 0;
      return correctValue(each.hint.place, isPut ? "Put it" : each.fault.remedy, facts);
    }),
    ...loadSteps(
      unloaded.map((each) => ({ name: each.hint.name, assignment: asAssignment(each.hint) })),
      facts
    )
  ];
}
function isName(reference2) {
  return /^[A-Z][A-Z0-9_]*$/.test(reference2);
}
function slotOf2({ name }, platform, { resolutions }) {
  const chain = resolutions.flatMap((each) => each.provider === platform ? each.chain : []);
  return chain.find(({ place }) => place.kind === "env" && place.name === name)?.slot ?? name;
}
function asAssignment({ place, matches: matches3, readBy }) {
  return { place, matches: matches3, readBy, exported: true };
}

// rules/quoted-value.ts
var quotedValue = {
  id: "quoted-value",
  severity: "error",
  layer: "damage",
  failureClass: "literal-quotes",
  summary: "The quotes around a credential are part of its value.",
  why: "A shell removes quotes; `docker --env-file`, lists in compose files and many .env parsers don\u2019t. The client sends them, and the platform rejects the value.",
  *check(facts) {
    yield* valueProblems("quoted-value", facts);
  },
  examples: {
    valid: [
      {
        title: "no quotation marks",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "double quotes, as docker --env-file leaves them",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: '"{{earthscope/refresh-token}}"' },
        severity: "error",
        says: "part of its value"
      },
      {
        title: "quotes inside the JSON text",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": `{"token": "'{{cave/token}}'"}` },
        severity: "error",
        says: "part of its value"
      }
    ]
  }
};

// rules/refused-exchange.ts
init_place_name();
var refusedExchange = {
  id: "refused-exchange",
  severity: "warning",
  layer: "server",
  failureClass: "revoked-or-rotated",
  summary: "auth-doctor did not exchange a refresh token, because the new one could not be saved.",
  why: "A login host may accept a refresh token once and return a new one. If the new one can\u2019t be saved, or a variable with the old token still overrides it, you would be logged out.",
  *check(facts) {
    for (const { verdict, clients } of sameVerdicts(facts, ({ status: status2 }) => status2 === "unknown")) {
      const words3 = about2[verdict.reason ?? ""];
      if (words3) yield problem22(verdict, clients, words3, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "it was exchanged",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "valid", host: "api.earthscope.org" }]
      }
    ],
    invalid: [
      {
        title: "the token is in a variable",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "kept-elsewhere",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ],
        severity: "warning",
        says: "ES_OAUTH2__REFRESH_TOKEN was not exchanged"
      },
      {
        title: "the directory of the tokens is read-only",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "cannot-save",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ],
        severity: "warning",
        says: "could not be saved"
      }
    ]
  }
};
var about2 = {
  "kept-elsewhere": {
    message: (name) => `the refresh token in ${name} was not exchanged`,
    cause: "The login host may return a new token, saved in a file. This one would still override it, and be used up.",
    wontHelp: "Running the exchange again: nothing is sent while the token is set there.",
    steps: ({ platform }, place, facts) => [
      ...place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Remove it from ${placeName(place, facts.home)}` }],
      logIn(platform, facts, "Log in: this saves the login in its own file")
    ]
  },
  "cannot-save": {
    message: () => "the refresh token was not exchanged: the reply could not be saved",
    cause: "The login\u2019s file or directory is not writable. The client can\u2019t save a renewed login either.",
    wontHelp: "Logging in again: a new login could not be saved either.",
    steps: () => [{ say: "Make the file and its directory writable, and free some space if the disk is full" }]
  },
  busy: {
    message: () => "the refresh token was not exchanged: another process is exchanging it",
    cause: "Exchanging a refresh token twice at the same time can revoke the whole login.",
    wontHelp: "Logging in again: the login that is being renewed is still valid.",
    steps: () => [{ say: "Wait for the other process to end. If there is none, remove the lock" }]
  },
  "unfinished-save": {
    message: () => "the refresh token was not exchanged: a newer login was not put in place",
    cause: "An exchange was killed before it could replace the file, so the token in it is probably used up.",
    wontHelp: "Exchanging it anyway: sending a refresh token twice can revoke the whole login.",
    steps: () => [{ say: "Put the newer login in place, as interrupted-save says, or remove it" }]
  },
  "renewed-elsewhere": {
    message: () => "another process renewed the login in the meantime",
    cause: "The client, or another auth-doctor, exchanged the same refresh token. What is in the file now is newer.",
    wontHelp: "Copying the old token back: it is used up.",
    steps: ({ platform }, _, facts) => [logIn(platform, facts, "If the platform rejects the new one, log in again")]
  }
};
function problem22(verdict, clients, words3, facts) {
  const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
  return {
    platform: verdict.platform,
    clients,
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    ...verdict.reason === "renewed-elsewhere" ? { severity: "note" } : {},
    message: words3.message(placeName(place, facts.home)),
    evidence: evidence.length > 0 ? evidence : [{ what: answerWords(verdict) }],
    cause: words3.cause,
    remedy: { steps: words3.steps(verdict, place, facts), wontHelp: [words3.wontHelp] }
  };
}

// rules/rejected-token.ts
var rejectedToken = {
  id: "rejected-token",
  severity: "error",
  layer: "server",
  failureClass: "wrong-credential",
  summary: "The platform does not accept the credential.",
  why: "It may be revoked, expired, mistyped or for another server: most platforms don\u2019t say which, and a value that looks valid here can be rejected there. A cached token can hide this for hours.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status === "rejected" && verdict.reason !== "revoked") yield problem23(verdict, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "accepted",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com" }]
      },
      {
        title: "nobody answered, which says nothing about the token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "unknown", reason: "timeout", host: "global.daf-apis.com" }
        ]
      }
    ],
    invalid: [
      {
        title: "a key of a platform that has no login and caches nothing",
        platform: "cds",
        env: { CDSAPI_URL: "https://cds.climate.copernicus.eu/api", CDSAPI_KEY: "{{cds/key}}" },
        verdicts: [
          {
            platform: "cds",
            client: "cds",
            status: "rejected",
            reason: "invalid-token",
            host: "cds.climate.copernicus.eu",
            slot: "key"
          }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "a secret that a cached token hides",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        verdicts: [
          {
            platform: "descarteslabs",
            client: "descarteslabs",
            status: "rejected",
            reason: "invalid-token",
            host: "iam.production.aws.descarteslabs.com",
            slot: "client_secret",
            sentInstead: "token"
          }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "an access token for another audience",
        platform: "earthscope",
        env: { ES_OAUTH2__DOMAIN: "http://127.0.0.1:8080" },
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400 aud=https://other.example.org}}"}'
        },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "rejected",
            reason: "invalid-token",
            host: "api.earthscope.org",
            slot: "access_token"
          }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "a token that CAVE does not know",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "rejected",
            reason: "invalid-token",
            host: "global.daf-apis.com",
            slot: "token"
          },
          {
            platform: "cave",
            client: "cloud-volume",
            status: "rejected",
            reason: "invalid-token",
            host: "global.daf-apis.com",
            slot: "token"
          }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "a refresh token that the login host refuses",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "rejected",
            reason: "invalid-token",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ],
        severity: "error",
        says: "does not accept"
      }
    ]
  }
};
function problem23(verdict, facts) {
  const { place, slot: slot2, evidence, resolution } = askedCredential(verdict, facts);
  const { message, cause } = words2[verdict.reason ?? ""] ?? wordsOfAny;
  const instead = verdict.sentInstead;
  const other = resolution && slot2 !== void 0 ? otherAudience(resolution, slot2) : void 0;
  return {
    platform: verdict.platform,
    clients: [verdict.client],
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    message,
    evidence: [
      ...evidence,
      ...instead === void 0 ? [] : [
        {
          what: `${verdict.client} still has a cached ${instead}, and keeps working until it expires`
        }
      ],
      ...other ? [{ what: `the token was issued for ${other.made}, but the client is configured for ${other.wanted}` }] : []
    ],
    cause: other ? "The token was issued for another service (its audience), and this server does not accept it." : cause,
    remedy: replaceCredential(verdict.platform, place, facts)
  };
}
function otherAudience({ settings, fields }, slot2) {
  const value = fields[slot2]?.value;
  const named2 = value?.is === "known" ? value.traits.jwt?.audience : void 0;
  const wanted = settings["audience"]?.value;
  if (!named2 || named2.length === 0 || wanted === void 0 || named2.includes(wanted)) return void 0;
  return { made: named2.join(", "), wanted };
}
var wordsOfAny = {
  message: "the platform does not accept this credential",
  cause: "It was revoked, replaced, mistyped or made for another server; the platform doesn\u2019t say which."
};
var words2 = {
  expired: {
    message: "the platform says that this credential has expired",
    cause: "It has expired, even if its own expiry date is later."
  },
  "invalid-client": {
    message: "the platform does not accept the client id with this credential",
    cause: "The id is mistyped, was deleted, or belongs to another credential."
  },
  "no-token-seen": {
    message: "the platform sees no token in what the client sends",
    cause: "White space or a word precedes the token in the header."
  }
};

// rules/revoked-token.ts
var revokedToken = {
  id: "revoked-token",
  severity: "error",
  layer: "server",
  failureClass: "revoked-or-rotated",
  summary: "The platform says that the credential was revoked.",
  why: "A revoked credential looks valid and hasn\u2019t expired: only the platform knows. It is reported only if the platform says so.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status !== "rejected" || verdict.reason !== "revoked") continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        message: "the platform has revoked this credential",
        evidence,
        cause: "It was revoked on the platform\u2019s page, or replaced by a newer one.",
        remedy: replaceCredential(verdict.platform, place, facts)
      };
    }
  },
  examples: {
    valid: [
      {
        title: "nobody asked the platform",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "rejected for an unknown reason is another finding",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "rejected", reason: "invalid-token" }]
      }
    ],
    invalid: [
      {
        title: "the platform says revoked",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "rejected",
            reason: "revoked",
            host: "global.daf-apis.com"
          }
        ],
        severity: "error",
        says: "revoked"
      }
    ]
  }
};

// rules/shadowed-file.ts
init_place_name();
var shadowedFile = {
  id: "shadowed-file",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "One file overrides another.",
  why: "CAVE prefers a server\u2019s own file to the documented one, and EarthScope prefers config.toml to the file that a login writes. Correcting the overridden file has no effect.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const loser of resolution.chain.filter(isHidden2)) {
        const winner2 = over(resolution, loser);
        if (!winner2 || isTold2(winner2, resolution)) continue;
        yield problem24(resolution, winner2, loser, facts);
        break;
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the same token in both",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"token": "{{cave/token}}"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "the server\u2019s own file over the documented one",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"token": "{{cave/token}}"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token 2}}"}'
        },
        severity: "warning",
        says: "overrides a different token"
      },
      {
        title: "config.toml over what a login wrote",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[default]\noauth2.refresh_token = "{{earthscope/refresh-token}}"\n',
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        },
        severity: "warning",
        says: "overrides a different refresh_token"
      },
      {
        title: "the server\u2019s own file holds no token, and the good one is not opened",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"note": "mine"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}'
        },
        severity: "error",
        says: "overrides a good token"
      }
    ]
  }
};
function isHidden2({ place, role, state, wins, value }) {
  return place.kind === "file" && role === "current" && !wins && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank;
}
function isTold2({ place }, { settings }) {
  return place.kind === "file" && Object.values(settings).some(
    (setting) => setting.place.kind === "argument" && isSamePath(setting.value, place.path)
  );
}
function over({ chain }, loser) {
  const before = chain.slice(0, chain.indexOf(loser)).filter(
    ({ slot: slot2, place, role, state }) => slot2 === loser.slot && place.kind === "file" && role === "current" && state !== "ignored"
  );
  const winner2 = before.find(({ wins }) => wins) ?? (chain.some(({ slot: slot2, wins }) => slot2 === loser.slot && wins) ? void 0 : before.find(({ stat }) => stat));
  if (winner2?.place.kind !== "file" || loser.place.kind !== "file" || isSamePath(winner2.place.path, loser.place.path))
    return void 0;
  if (winner2.value?.is !== "known" || loser.value?.is !== "known")
    return winner2.problem?.kind === "missing-key" ? winner2 : void 0;
  return winner2.value.secret.relation(loser.value.secret) === "same" ? void 0 : winner2;
}
function problem24(resolution, winner2, loser, facts) {
  const broken = !canAuthenticate(resolution) && loser.value?.is === "known" && isUsable(loser.value, facts.now);
  const [file, other] = [winner2, loser].map(
    ({ place }) => place.kind === "file" ? withTilde(place.path, facts.home) : ""
  );
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner2.place,
    slot: winner2.slot,
    severity: broken ? "error" : "warning",
    message: `${file} overrides ${broken ? "a good" : "a different"} ${winner2.slot} in ${other}`,
    evidence: [
      winner2.value ? valueEvidence(winner2.place, winner2.value, facts.now, true) : { place: winner2.place, what: winner2.problem?.what ?? "contains none", wins: true },
      ...loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []
    ],
    ...broken ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {},
    cause: `${resolution.client} reads the first of the two files that exists, and ignores the other.`,
    remedy: {
      steps: [
        {
          say: `Decide which is right. For ${other}: remove ${winner2.slot} from ${placeName(winner2.place, facts.home)}${broken ? ", or rename that file" : " (keep a copy: it may be the only one)"}`
        },
        {
          say: `For ${file}: rename the other file, so that it isn\u2019t edited by mistake`
        }
      ],
      wontHelp: [`Correcting ${other}: it is not read.`]
    }
  };
}

// elsewhere:src/rule-kit/likely-assignments.ts
var { likelyAssignments, whereSet } = require("./core.js")["src/rule-kit/likely-assignments.ts"];

// rules/shadowed-login.ts
init_place_name();
var shadowedLogin = {
  id: "shadowed-login",
  severity: "error",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "Logging in again can\u2019t help: a variable or a configuration file overrides the login.",
  why: "Clients advise you to log in again when a credential is rejected. While a shell\u2019s start-up file, conda, direnv or a configuration file still sets the old one, the new login is never read.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (!facts.providers.find(({ id }) => id === resolution.provider)?.login) continue;
      const shadow = switchedOff(resolution) ?? dead(resolution, facts) ?? told(resolution, facts);
      if (shadow) yield problem25(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "refused, and a login is what is used",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "rejected", reason: "invalid-token" }]
      }
    ],
    invalid: [
      {
        title: "the platform refuses what a start-up file sets",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".bashrc": "# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "rejected", reason: "invalid-token" }],
        severity: "error",
        says: "ES_OAUTH2__REFRESH_TOKEN overrides every login"
      },
      {
        title: "a variable keeps the client from reading the login\u2019s file",
        platform: "descarteslabs",
        env: { DESCARTESLABS_NO_JWT_CACHE: "true" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "DESCARTESLABS_NO_JWT_CACHE"
      }
    ]
  }
};
function switchedOff(resolution) {
  const setting = resolution.settings["no_jwt_cache"];
  const unread = resolution.chain.find(
    ({ state, place, role }) => state === "ignored" && place.kind === "file" && role === "current"
  );
  if (setting?.place.kind !== "env" || !unread || canAuthenticate(resolution)) return void 0;
  const message = `${setting.place.name} keeps the client from reading what a login writes`;
  return {
    place: setting.place,
    message,
    severity: "error",
    evidence: [{ place: unread.place, what: `not read: ${unread.why ?? "switched off"}`, wins: false }]
  };
}
function dead(resolution, facts) {
  const rejected = facts.verdicts.find(({ client, status: status2 }) => client === resolution.client && status2 === "rejected");
  const login = resolution.chain.some(
    (entry) => isLogin(entry) && entry.value?.is === "known" && isUsable(entry.value, facts.now)
  );
  const winner2 = resolution.chain.find(
    (entry) => overLogin(entry) && (rejected !== void 0 || login && !canAuthenticate(resolution) && isExpired(entry, facts))
  );
  if (!winner2) return void 0;
  const why = rejected ? `${rejected.host ?? "the platform"} rejects it` : "it has expired";
  return { ...shown3(winner2, facts, "error"), evidence: [...valueRow(winner2, facts), { what: why }] };
}
function told(resolution, facts) {
  const winner2 = resolution.chain.find(
    (entry) => entry.place.kind === "env" && overLogin(entry) && likelyAssignments(entry.place.name, facts).list.length > 0
  );
  const login = resolution.chain.find((entry) => isLogin(entry) && entry.slot === winner2?.slot && !entry.wins);
  if (winner2?.value?.is !== "known" || login?.value?.is !== "known" || winner2.value.secret.relation(login.value.secret) === "same")
    return void 0;
  return { ...shown3(winner2, facts, "warning"), evidence: valueRow(winner2, facts) };
}
function shown3(winner2, facts, severity) {
  return {
    place: winner2.place,
    slot: winner2.slot,
    severity,
    message: `${placeName(winner2.place, facts.home)} overrides every login, so logging in again can\u2019t help`
  };
}
function valueRow({ place, value }, facts) {
  return value ? [valueEvidence(place, value, facts.now, true)] : [];
}
function overLogin({ place, role, wins, slot: slot2 }) {
  const isSet = place.kind === "env" || place.kind === "file" && /\.toml$/.test(place.path);
  return wins && role !== "lookalike" && role !== "cache" && slot2 !== "client_id" && isSet;
}
function isLogin({ place, role, state }) {
  return place.kind === "file" && place.path.endsWith(".json") && role === "current" && (state === "found" || state === "ignored");
}
function isExpired({ value }, facts) {
  return value?.is === "known" && (value.traits.jwt?.expires ?? Number.POSITIVE_INFINITY) <= facts.now.getTime() / 1e3;
}
function problem25({ provider, client }, { place, slot: slot2, message, severity, evidence }, facts) {
  const { isSure, list } = place.kind === "env" ? likelyAssignments(place.name, facts) : { isSure: false, list: [] };
  return {
    platform: provider,
    clients: [client],
    place,
    ...slot2 ? { slot: slot2 } : {},
    severity,
    message,
    evidence: [
      ...evidence,
      ...list.map((each) => ({
        place: each.place,
        what: `${isSure ? "sets" : "may set"} ${place.kind === "env" ? place.name : "it"}`
      }))
    ],
    ...severity === "error" ? { explains: stopsOf(provider, [client], facts) } : {},
    cause: isSure ? `${list.map((each) => placeName(each.place, facts.home)).join(" and ")} sets it again in every terminal.` : "It was set once, and overrides the file that a login writes.",
    remedy: {
      steps: place.kind === "env" ? [
        ...severity === "warning" && !facts.ci ? [{ say: `Decide which is right. For ${place.name}, change nothing; otherwise:` }] : [],
        ...unsetVariable(place.name, facts)
      ] : [{ say: `Remove it from ${placeName(place, facts.home)}${byHand(facts)}` }],
      wontHelp: ["Logging in again before that: the new login would not be used."]
    }
  };
}

// rules/stale-cache.ts
var staleCache = {
  id: "stale-cache",
  severity: "warning",
  layer: "expiry",
  failureClass: "revoked-or-rotated",
  summary: "A cached token hides that the credential no longer works.",
  why: "A client that caches a token keeps sending it: a revoked or incomplete credential works until that token expires, and then fails although nothing was changed.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        if (entry.role === "cache" && entry.place.kind === "file" && entry.value?.is === "known")
          yield* problems3(resolution, entry, entry.place.path, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "no token is cached",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters"
        }
      },
      {
        title: "a cached token beside a whole pair: the client renews it",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "made-up-client-id-of-32-letters-",
          DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters"
        },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt aud=made-up-client-id-of-32-letters- exp=+86400}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "a secret without its id works as long as the cached token lives",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters" },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt exp=+86400}}"}'
        },
        severity: "warning",
        says: "only works because of a cached token"
      },
      {
        title: "the cached token was made for another id",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters"
        },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt aud=another-client-id exp=+86400}}"}'
        },
        severity: "warning",
        says: "another client_id"
      }
    ]
  }
};
function* problems3(resolution, entry, path, facts) {
  const { provider, client, fields, next } = resolution;
  const rejected = facts.verdicts.find((verdict) => verdict.client === client && verdict.status === "rejected");
  const lacks = (facts.providers.find(({ id }) => id === provider)?.pairs ?? []).find(
    ({ id, secret }) => fields[id] === void 0 !== secret.every((slot2) => fields[slot2] === void 0)
  );
  const about4 = {
    platform: provider,
    clients: [client],
    place: entry.place,
    slot: entry.slot,
    evidence: entry.value ? [valueEvidence(entry.place, entry.value, facts.now, entry.wins)] : []
  };
  if (entry.wins && next === "sends" && (rejected || lacks)) {
    const expires = entry.value?.is === "known" ? entry.value.traits.jwt?.expires : void 0;
    const left = expires === void 0 ? "" : ` (${lifeWords(expires, facts.now)})`;
    const missing = lacks && (fields[lacks.id] ? lacks.secret[0] : lacks.id);
    yield {
      ...about4,
      message: `the client only works because of a cached token${left}`,
      cause: rejected ? "The platform rejects the credential, but the token made from it is still valid." : `${missing ?? "A half of the pair"} is missing: the token cannot be renewed.`,
      remedy: {
        steps: [
          createPage(provider, facts, rejected ? "Create a new credential" : "Find the missing half"),
          logIn(provider, facts, "Or log in again")
        ],
        wontHelp: ["Relying on the program: it works only until the token expires."]
      }
    };
  } else if (entry.state === "ignored" && entry.why?.includes("audience")) {
    yield {
      ...about4,
      message: `the cached token of this secret was made for another client_id`,
      cause: "Only one of id and secret was changed: the two may not belong together.",
      remedy: {
        steps: [
          createPage(provider, facts, "Compare id and secret with the platform\u2019s page"),
          removeCache(path, "If they belong together: delete the cached token", facts)
        ]
      }
    };
  }
}

// rules/stray-whitespace.ts
var strayWhitespace = {
  id: "stray-whitespace",
  severity: "error",
  layer: "damage",
  failureClass: "whitespace-or-newline",
  summary: "A credential contains a space or a line break.",
  why: "`echo TOKEN > file`, Kubernetes secrets and CI settings add an invisible line break. Few clients trim it: the HTTP library rejects the value, often with a message that prints the secret, or the platform does.",
  *check(facts) {
    yield* valueProblems("stray-whitespace", facts);
  },
  examples: {
    valid: [
      {
        title: "a clean value",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "a line break at the end",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: "begins or ends with a line break"
      },
      {
        title: "a space in front",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": " {{cave/token}}"}' },
        severity: "error",
        says: "begins or ends with a space"
      }
    ]
  }
};

// rules/swapped-fields.ts
var swappedFields = {
  id: "swapped-fields",
  severity: "error",
  layer: "kind",
  failureClass: "swapped-fields",
  summary: "Two fields are swapped, such as the id and the secret, or the address and the key.",
  why: "Both values are real, so each looks right; the platform only reports an unknown id.",
  *check(facts) {
    const held2 = heldValues(facts);
    for (const one of held2) {
      const other = held2.find(
        (each) => each.platform === one.platform && each.slot > one.slot && isOthers(one, each, facts) && isOthers(each, one, facts)
      );
      if (other) yield problem26(one, other, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "each in its own place",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}"
        }
      }
    ],
    invalid: [
      {
        title: "id and secret changed places",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-secret}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-id}}"
        },
        severity: "error",
        says: "are swapped"
      },
      {
        title: "the key in the place of the address",
        platform: "cds",
        files: { ".cdsapirc": "url: {{cds/key}}\nkey: https://cds.climate.copernicus.eu/api\n" },
        severity: "error",
        says: "are swapped"
      }
    ]
  }
};
function isOthers(one, other, facts) {
  const tokens = facts.providers.find(({ id }) => id === one.platform)?.tokens ?? [];
  const { address, kinds } = one.value.traits;
  const fits = (slot2) => isAddressSlot(slot2) ? address !== void 0 : tokens.some((token) => token.slots.includes(slot2) && kinds.includes(`${one.platform}/${token.kind}`));
  return fits(other.slot) && !fits(one.slot);
}
function problem26(one, other, facts) {
  return {
    platform: one.platform,
    clients: one.clients,
    place: one.place,
    slot: one.slot,
    message: `${one.slot} and ${other.slot} are swapped`,
    evidence: [
      valueEvidence(one.place, one.value, facts.now, true),
      valueEvidence(other.place, other.value, facts.now, true)
    ],
    explains: stopsOver(one, facts),
    cause: `By their format, the value of ${one.slot} belongs in ${other.slot}, and vice versa.`,
    remedy: {
      steps: [
        ...correctValue(one.place, `Put the current value of ${other.slot}`, facts),
        ...correctValue(other.place, `Put the old value of ${one.slot}`, facts)
      ]
    }
  };
}

// rules/terms-not-accepted.ts
var termsNotAccepted = {
  id: "terms-not-accepted",
  severity: "error",
  layer: "server",
  failureClass: "terms-or-access-not-granted",
  summary: "The credential is valid, but terms of service have not been accepted.",
  why: "Some data requires terms that each account must accept once, in a browser. A program gets a bare 403, and a new token doesn\u2019t help.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const open2 = verdict.missing ?? [];
      const isDenied = verdict.status === "denied" && verdict.reason === "missing-terms";
      const isTold3 = facts.verdicts.some(
        ({ platform, reason }) => platform === verdict.platform && reason === "missing-terms"
      );
      if (!isDenied && isTold3) continue;
      if (!isDenied && !(verdict.status === "valid" && verdict.reason === void 0 && open2.length > 0)) continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
      const named2 = open2.length > 0 ? ` (${open2.join(", ")})` : "";
      const { owner } = verdict;
      const form = {
        say: owner === void 0 ? "Read and accept the terms with the same account" : `Ask the owner of this service account (${owner}) to read and accept the terms with their own account`,
        ...verdict.link === void 0 ? {} : { url: verdict.link }
      };
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        severity: isDenied ? "error" : "warning",
        message: isDenied ? `the credential is valid, but terms of service are not accepted${named2}` : `some data requires terms that are not accepted${named2}`,
        evidence: [
          ...evidence,
          ...verdict.account === void 0 ? [] : [{ what: `the account is ${verdict.account}` }],
          ...owner === void 0 ? [] : [{ what: `it is a service account owned by ${owner}` }]
        ],
        cause: owner === void 0 ? "The platform shows this data only to accounts that have accepted the terms." : "A service account has no login: the platform checks whether its owner accepted the terms.",
        remedy: {
          steps: [verdict.link === void 0 ? createPage(verdict.platform, facts, form.say) : form],
          wontHelp: [
            owner === void 0 ? "Logging in again, or a new token: it is the same account." : "A new token for the service account: it can\u2019t accept terms."
          ]
        }
      };
    }
  },
  examples: {
    valid: [
      {
        title: "all terms accepted",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            host: "global.daf-apis.com",
            groups: ["everyone"]
          }
        ]
      }
    ],
    invalid: [
      {
        title: "the whole platform",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-terms",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["MICrONS"],
            link: "https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept"
          }
        ],
        severity: "error",
        says: "not accepted (MICrONS)"
      },
      {
        title: "a service account, whose terms are its owner\u2019s to accept",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-terms",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["MICrONS"],
            owner: "user 6",
            link: "https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept"
          }
        ],
        severity: "error",
        says: "not accepted (MICrONS)"
      },
      {
        title: "some of the data",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["FlyWire"]
          }
        ],
        severity: "warning",
        says: "some data"
      }
    ]
  }
};

// elsewhere:src/rule-kit/forget-file.ts
var { forgetFile, ignoreFile } = require("./core.js")["src/rule-kit/forget-file.ts"];

// rules/token-in-git.ts
init_place_name();
var tokenInGit = {
  id: "token-in-git",
  severity: "error",
  layer: "exposure",
  failureClass: "leaked-and-auto-revoked",
  summary: "A credential file is tracked by git, or is in a work tree and not ignored.",
  why: "A committed file stays in the history and in every clone, even if it is deleted later: only revoking the credential helps. The next `git add .` adds a file that is not ignored.",
  *check(facts) {
    for (const file of facts.files) {
      if (file.git?.is === "tracked") yield tracked(file, file.git, facts);
      if (file.git?.is === "untracked") yield untracked(file, file.git, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the work tree ignores it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        git: { ".cloudvolume/secrets/cave-secret.json": "ignored" }
      },
      {
        title: "outside any work tree",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "git tracks the file",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        git: { ".cloudvolume/secrets/cave-secret.json": "tracked" },
        severity: "error",
        says: "git tracks"
      },
      {
        title: "in a work tree and not ignored",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        git: { ".cloudvolume/secrets/cave-secret.json": "untracked" },
        severity: "warning",
        says: "not ignored"
      }
    ]
  }
};
function tracked(file, git, facts) {
  const revoke2 = facts.providers.find(({ id }) => id === file.platform)?.pages.revoke;
  return {
    ...about3(file, facts),
    message: `git tracks ${withTilde(file.path, facts.home)}`,
    cause: "The file was added to a repository: once committed, its credential is in the history and in every clone.",
    remedy: {
      steps: [
        {
          say: "Revoke the credential and create a new one (unless the file was never committed)",
          ...revoke2 ? { url: revoke2 } : {}
        },
        ...forgetFile(git, facts.home)
      ],
      wontHelp: ["Deleting the file in a later commit: the history keeps it."]
    }
  };
}
function untracked(file, git, facts) {
  return {
    ...about3(file, facts),
    severity: "warning",
    message: `${withTilde(file.path, facts.home)} is in a git work tree and not ignored`,
    cause: "The next `git add .` there adds the credential.",
    remedy: {
      steps: [ignoreFile(git, facts.home, "")]
    }
  };
}
function about3(file, facts) {
  const place = { kind: "file", path: file.path };
  const root = file.git && "root" in file.git ? file.git.root : "";
  return {
    platform: file.platform,
    clients: file.clients,
    place,
    evidence: [{ place, what: `in the repository ${withTilde(root, facts.home)}` }]
  };
}

// rules/truncated-value.ts
var truncatedValue = {
  id: "truncated-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "A credential was truncated when it was copied.",
  why: "A value that is the beginning or end of a longer one found elsewhere was certainly truncated. A value that is shorter than the platform\u2019s known credentials is only suspicious, because formats change.",
  *check(facts) {
    const others = losingValues(facts);
    for (const held2 of heldValues(facts)) {
      if (held2.value.traits.placeholder || held2.value.traits.blank) continue;
      const whole = others.find((other) => isCutFrom(held2, other));
      const lacks = whole ? void 0 : shortfall(held2, facts);
      if (whole) yield certain(held2, whole, facts);
      else if (lacks) yield suspected(held2, lacks, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a whole token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "two different whole values",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}' }
      }
    ],
    invalid: [
      {
        title: "the variable holds the beginning of the file\u2019s value",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token first 18}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "first 18 characters"
      },
      {
        title: "shorter than every CAVE token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token first 20}}"}' },
        severity: "error",
        says: "shorter than"
      }
    ]
  }
};
function isCutFrom(held2, other) {
  const relation = held2.value.secret.relation(other.value.secret);
  return held2.platform === other.platform && held2.value.secret.length >= 4 && (relation === "prefix" || relation === "suffix");
}
function certain(held2, whole, facts) {
  const { place, value } = held2;
  const end = value.secret.relation(whole.value.secret) === "prefix" ? "first" : "last";
  return {
    ...subjectOf(held2),
    message: `${held2.slot} is the ${end} ${value.traits.length} characters of a longer value`,
    evidence: [valueEvidence(place, value, facts.now, true), valueEvidence(whole.place, whole.value, facts.now, false)],
    explains: stopsOver(held2, facts),
    cause: "It was truncated when it was copied.",
    remedy: {
      steps: place.kind === "env" ? unsetVariables(variablesOf(held2, place.name, facts), facts) : correctValue(place, "Put the full value", facts)
    }
  };
}
function variablesOf({ clients }, name, facts) {
  const resolution = facts.resolutions.find(({ client }) => clients.includes(client));
  return resolution ? envGroup(name, resolution) : [name];
}
function suspected(held2, lacks, facts) {
  return {
    ...subjectOf(held2),
    severity: isFixedLength(held2, facts) ? "error" : "warning",
    message: `${held2.slot} is ${lacks}`,
    evidence: [valueEvidence(held2.place, held2.value, facts.now, true)],
    explains: stopsOver(held2, facts),
    cause: "The value was probably truncated when it was copied.",
    remedy: {
      steps: correctValue(held2.place, "Compare the value with the platform\u2019s page, and set the full one", facts)
    }
  };
}
function isFixedLength({ platform, slot: slot2 }, facts) {
  const tokens = facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
  const lengths = tokens.filter(({ slots }) => slots.includes(slot2)).map(({ shape }) => parseShape(shape));
  return lengths.every(({ least, most }) => least === most);
}

// rules/unknown-form.ts
var unknownForm = {
  id: "unknown-form",
  severity: "warning",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The value has none of the formats that the platform documents.",
  why: "If a platform documents the format of its tokens, a value in another format is most likely something else. Formats change, so this is a warning.",
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      const expected = documented(held2, facts);
      const [first] = expected;
      if (!first || !isWhole2(held2, facts)) continue;
      const { kinds, length } = held2.value.traits;
      if (expected.some(({ kind }) => kinds.includes(`${held2.platform}/${kind}`))) continue;
      yield valueProblem(held2, facts, {
        message: `${held2.slot} does not look like ${article(first.name)}`,
        cause: `${first.name}s have a documented format, and these ${length} characters don\u2019t match it.`,
        remedy: `Compare the value with the platform\u2019s page, and set ${article(first.name)}`
      });
    }
  },
  examples: {
    valid: [
      { title: "a token of the documented form", platform: "huggingface", env: { HF_TOKEN: "{{huggingface/token}}" } },
      {
        title: "a platform that documents no form",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "a text of about the right length",
        platform: "huggingface",
        env: { HF_TOKEN: "made-up-text-of-more-than-thirty-seven-letters" },
        severity: "warning",
        says: "does not look like a Hugging Face access token"
      }
    ]
  }
};
function documented({ platform, slot: slot2 }, facts) {
  const tokens = facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
  const mine = tokens.filter(({ slots }) => slots.includes(slot2));
  return mine.some(({ certainty }) => certainty !== "observed") ? mine : [];
}
function isWhole2(held2, facts) {
  const { jwt: jwt2, address } = held2.value.traits;
  const isOther = jwt2 !== void 0 || address !== void 0 || foreignKind(held2.platform, held2.value) !== void 0;
  return isUsable(held2.value, facts.now) && !held2.value.traits.inside && !isOther && shortfall(held2, facts) === void 0;
}

// rules/unknown-profile.ts
init_place_name();
var unknownProfile = {
  id: "unknown-profile",
  severity: "error",
  layer: "home",
  failureClass: "wrong-server-or-env",
  summary: "The profile or environment is unknown to the client.",
  why: "The client fails before it reads any credential, so a valid one doesn\u2019t help. EarthScope requires a section in config.toml even if the profile has tokens; Descartes Labs removed the names of its first cloud.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const unknown = unknownName(resolution, facts);
      if (unknown) yield problem27(resolution, unknown, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a profile with a section of its own",
        platform: "earthscope",
        env: { ES_PROFILE: "work", ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/config.toml": "[profile.work]\n" }
      }
    ],
    invalid: [
      {
        title: "a profile without a section, though the variable holds a token",
        platform: "earthscope",
        env: { ES_PROFILE: "work", ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "ES_PROFILE names a profile"
      },
      {
        title: "a constant of an older version",
        platform: "descarteslabs",
        env: { DESCARTESLABS_ENV: "gcp-production" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "DESCARTESLABS_ENV names an environment"
      },
      {
        title: "a variable of dynaconf\u2019s own, meant for another program",
        platform: "earthone",
        env: { SETTINGS_FILE_FOR_DYNACONF: "settings.toml" },
        files: {
          ".earthone/token_info.json": '{"client_id": "{{earthone/client-id}}", "client_secret": "{{earthone/client-secret}}"}'
        },
        severity: "error",
        says: "SETTINGS_FILE_FOR_DYNACONF keeps the client\u2019s own settings from being read"
      }
    ]
  }
};
function unknownName({ raises, chain }, facts) {
  const name = raises[0]?.class.split(".").at(-1);
  if (name === "ProfileDoesNotExistError")
    return {
      what: "a profile",
      place: variableLike(/^es_profile(_name)?$/i, facts) ?? { kind: "argument", name: "profile" }
    };
  if (name !== "ConfigError") return void 0;
  const entry = chain.find(({ slot: slot2, state }) => slot2 === "settings" && state === "malformed");
  const place = entry?.place ?? variableLike(/_(DEFAULT_)?DOMAIN$/, facts);
  const hides = entry?.problem?.kind === "missing-key" ? { hides: entry.problem.what } : {};
  return place && { what: "an environment", place, ...hides };
}
function variableLike(pattern, facts) {
  const name = facts.variables.find((each) => pattern.test(each));
  return name === void 0 ? void 0 : { kind: "env", name };
}
function problem27(resolution, { what, place, hides }, facts) {
  const { provider, client, raises } = resolution;
  const name = placeName(place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place,
    message: hides ? `${name} keeps the client\u2019s own settings from being read` : `${name} names ${what} that the client does not know`,
    evidence: [
      { place, what: hides ?? `names ${what}`, wins: true },
      { what: `${client} stops with ${raises[0]?.class ?? "an error"}` }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: what === "a profile" ? "Every profile except default needs a section in config.toml, even if it has tokens." : hides ? "The library that reads the settings has its own variables, which override the client\u2019s code." : "The name was mistyped, or is from an older version.",
    remedy: {
      steps: stepsFor10(what, place, facts),
      wontHelp: ["Logging in again, or a new credential: none is read."]
    }
  };
}
function stepsFor10(what, place, facts) {
  const away = place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Correct ${placeName(place, facts.home)} where your own code passes it` }];
  if (what === "an environment") return away;
  return [
    { say: "If the name is right: add its section to ~/.earthscope/config.toml, a line [profile.NAME] with that name" },
    ...away
  ];
}

// rules/unloaded-variable.ts
init_place_name();
var unloadedVariable = {
  id: "unloaded-variable",
  severity: "error",
  layer: "name",
  failureClass: "env-not-visible",
  summary: "A file sets the variable, but it is not set here.",
  why: "No client reads a .env file by itself, direnv waits for permission, and a start-up file applies to terminals opened after it was changed, but not to a notebook or a job. The variable is in the file, but the client says that nothing is set.",
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      if (mine.length === 0 || !mine.every(hasNoCredential) || mine.some(stopsBefore)) continue;
      const names = new Set(
        mine.flatMap(
          ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "env" && role === "current" ? [place.name] : [])
        )
      );
      const faulty = new Set(hintFaults(platform, facts).map(({ hint }) => placeKeyWithLine(hint.place)));
      const found2 = [...names].flatMap(
        (name) => facts.variables.includes(name) ? [] : (facts.assignments.get(name) ?? []).filter(({ place }) => !faulty.has(placeKeyWithLine(place))).map((assignment) => ({ name, assignment }))
      );
      const first = found2[0];
      if (first)
        yield problem28(
          platform,
          mine.map(({ client }) => client),
          found2.filter(({ assignment }) => isSamePath(assignment.place.path, first.assignment.place.path)),
          first,
          facts
        );
    }
  },
  examples: {
    valid: [
      {
        title: "set here as well",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { "work/.env": "ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" }
      }
    ],
    invalid: [
      {
        title: "a .env file that nobody loads",
        platform: "descarteslabs",
        files: {
          "work/.env": "DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: "sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET"
      },
      {
        title: "a compose file, which sets it in the container only",
        platform: "earthscope",
        files: {
          "work/docker-compose.yml": "services:\n  app:\n    image: app\n    environment:\n      ES_OAUTH2__REFRESH_TOKEN: {{earthscope/refresh-token}}\n"
        },
        severity: "error",
        says: "sets ES_OAUTH2__REFRESH_TOKEN"
      },
      {
        title: "a start-up file that this terminal has not read",
        platform: "earthscope",
        files: { ".bashrc": "# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        severity: "error",
        says: "sets ES_OAUTH2__REFRESH_TOKEN"
      },
      {
        title: "a start-up file that does not export",
        platform: "descarteslabs",
        files: {
          ".bashrc": "DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: "sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET without export"
      },
      {
        title: "fish without -x",
        platform: "earthscope",
        files: { ".config/fish/config.fish": "set -g ES_OAUTH2__REFRESH_TOKEN {{earthscope/refresh-token}}\n" },
        severity: "error",
        says: "sets ES_OAUTH2__REFRESH_TOKEN without -x"
      },
      {
        title: "a start-up file of another shell",
        platform: "earthscope",
        env: { SHELL: "/bin/zsh" },
        files: { ".bashrc": "export ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        severity: "error",
        says: "but zsh doesn\u2019t read this file"
      }
    ]
  }
};
var ofProject = /* @__PURE__ */ new Set(["dotenv", "compose"]);
function placeKeyWithLine({ path, line }) {
  return `${pathKey(path)}:${line}`;
}
function stopsBefore({ raises }) {
  return /Profile|Config|Validation|Settings|Decode|Permission|Directory/.test(raises[0]?.class ?? "");
}
function problem28(platform, clients, lines, first, facts) {
  const file = withTilde(first.assignment.place.path, facts.home);
  const telling = lines.find(({ assignment }) => lackWords(assignment) !== void 0) ?? first;
  const lack = lackWords(telling.assignment);
  const told2 = lines.filter(({ assignment }) => lackWords(assignment) === lack);
  const names = [...new Set(told2.map(({ name }) => name))];
  const isNot = `but ${names.length > 1 ? "they are" : "it is"} not set in this environment`;
  return {
    platform,
    clients,
    place: first.assignment.place,
    message: `${file} sets ${names.join(" and ")}${lack?.startsWith("without") ? ` ${lack}` : `, ${lack ?? isNot}`}`,
    evidence: [
      ...lines.map(({ name, assignment }) => {
        const lacks = lackWords(assignment);
        return {
          place: assignment.place,
          what: `sets ${name}${lacks?.startsWith("without") ? ` ${lacks}` : ""}`,
          wins: false
        };
      }),
      { what: "not set in this program\u2019s environment" }
    ],
    explains: stopsOf(platform, clients, facts),
    cause: unloadedCause(telling.assignment),
    remedy: {
      // A job reads no start-up file, and direnv is a person's.
      steps: facts.ci && !ofProject.has(first.assignment.readBy) ? [logIn(platform, facts)] : loadSteps(lines, facts),
      wontHelp: ["Logging in, if you want to use the variable."]
    }
  };
}

// src/requests/ca-variables.ts
var ca_variables_exports = {};
__export(ca_variables_exports, {
  caVariables: () => caVariables,
  trustsSystem: () => trustsSystem
});
var caVariables = {
  requests: ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"],
  httpx: ["SSL_CERT_FILE", "SSL_CERT_DIR"],
  httpx2: ["SSL_CERT_FILE", "SSL_CERT_DIR"]
};
function trustsSystem(library) {
  return library === "httpx2";
}

// rules/unreachable.ts
init_place_name();
var unreachable = {
  id: "unreachable",
  severity: "note",
  layer: "server",
  failureClass: "network-proxy-tls",
  summary: "The platform could not be reached, so the credential was not checked.",
  why: "Clients report a lost connection, a proxy or a firewall\u2019s certificate as a failed login (EarthScope\u2019s says that the refresh token is invalid), and people log in again. The credential may be valid.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.reason === "wrong-address" && verdict.expected) continue;
      const advice = verdict.status === "unknown" ? adviceFor[verdict.reason ?? ""] : void 0;
      if (!advice) continue;
      const noted = `${verdict.host ?? verdict.platform} ${advice.message}`;
      const address = advice.mayBeAnother ? addressSteps2(verdict, facts) : [];
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place: { kind: "default" },
        message: noted,
        evidence: [{ what: answerWords(verdict) }],
        cause: advice.cause,
        remedy: {
          steps: [...address, ...advice.steps(libraryOf(verdict.platform, facts))],
          ...hasLogin(verdict.platform, facts) ? { wontHelp: [`Logging in again: ${advice.wontHelp}.`] } : {}
        }
      };
    }
  },
  examples: {
    valid: [
      {
        title: "it answered",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com" }]
      },
      {
        title: "only an exchange could tell",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "unknown", reason: "needs-exchange" }]
      }
    ],
    invalid: [
      {
        title: "a company\u2019s certificate in between",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "tls",
            host: "api.earthscope.org"
          }
        ],
        severity: "note",
        says: "no secure connection"
      },
      {
        title: "the same for a client that trusts the operating system\u2019s store",
        platform: "huggingface",
        env: { HF_TOKEN: "{{huggingface/token}}" },
        verdicts: [
          { platform: "huggingface", client: "huggingface", status: "unknown", reason: "tls", host: "huggingface.co" }
        ],
        severity: "note",
        says: "no secure connection"
      },
      {
        title: "another server than the platform, at an address that somebody set",
        platform: "cds",
        env: { CDSAPI_URL: "https://cds.example.org/api", CDSAPI_KEY: "{{cds/key}}" },
        verdicts: [
          {
            platform: "cds",
            client: "cds",
            status: "unknown",
            reason: "not-the-platform",
            host: "cds.example.org",
            slot: "key",
            expected: ["https://cds.climate.copernicus.eu/api"]
          }
        ],
        severity: "note",
        says: "did not answer as the platform does"
      },
      {
        title: "a proxy that wants a login",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "unknown", reason: "proxy", host: "global.daf-apis.com" }
        ],
        severity: "note",
        says: "behind a proxy"
      },
      {
        title: "no answer",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "unknown", reason: "timeout", host: "global.daf-apis.com" }
        ],
        severity: "note",
        says: "did not answer in time"
      }
    ]
  }
};
var proxySteps = [
  { say: "Check HTTPS_PROXY and NO_PROXY: ask the network\u2019s administrator which proxy and login to use" }
];
var laterSteps = [{ say: "Try again later, or check the platform\u2019s status page" }];
var networkSteps = [
  { say: "Check the network: another page in a browser, a VPN, a firewall, HTTPS_PROXY" }
];
function addressSteps2(verdict, facts) {
  const place = verdict.expected && serverPlace(verdict, facts);
  if (!verdict.expected || !place) return [];
  return [
    { say: `Check the address in ${placeName(place, facts.home)}: the platform\u2019s is ${orWords(verdict.expected)}` }
  ];
}
function libraryOf(platform, { providers }) {
  return providers.find(({ id }) => id === platform)?.library ?? "requests";
}
var adviceFor = {
  dns: {
    message: "could not be resolved",
    cause: "There is no network, DNS doesn\u2019t answer, or the name is mistyped.",
    wontHelp: "it doesn\u2019t fix DNS",
    steps: () => networkSteps
  },
  refused: {
    message: "refused the connection",
    cause: "The server is down, or a firewall blocks it.",
    wontHelp: "it doesn\u2019t open a firewall",
    steps: () => networkSteps
  },
  reset: {
    message: "closed the connection",
    cause: "The server, or a firewall, closed the connection before the response was complete.",
    wontHelp: "it doesn\u2019t fix the connection",
    steps: () => networkSteps
  },
  timeout: {
    message: "did not answer in time",
    cause: "The server is slow, or a firewall silently drops the traffic.",
    wontHelp: "it will not make the server answer",
    steps: () => [...networkSteps, { say: "Or wait longer: --timeout 30s" }]
  },
  tls: {
    message: "could be reached, but there was no secure connection",
    cause: "Often a company\u2019s firewall decrypts the connection with its own certificate, which no client trusts.",
    wontHelp: "it doesn\u2019t change the certificate",
    steps: tlsSteps
  },
  proxy: {
    message: "is behind a proxy that blocked the request",
    cause: "The proxy requires a login, is down, or is the wrong one.",
    wontHelp: "it doesn\u2019t fix the proxy",
    steps: () => proxySteps
  },
  "captive-portal": {
    message: "did not answer: a web page was returned instead",
    cause: "A network login page, a proxy or a firewall answered instead of the platform.",
    wontHelp: "the platform never got the request",
    steps: () => [{ say: "Open any page in a browser, and log in to the network if it asks" }, ...networkSteps],
    mayBeAnother: true
  },
  redirected: {
    message: "redirected elsewhere",
    cause: "The address is outdated, or the network requires a login first.",
    wontHelp: "the request went to the wrong address",
    steps: () => [{ say: "Check the client\u2019s configured address, and the network\u2019s login page" }],
    mayBeAnother: true
  },
  "rate-limited": {
    message: "got too many requests",
    cause: "This machine, or others with its address, sent too many requests.",
    wontHelp: "that is one more request",
    steps: () => [{ say: "Wait, and make programs send fewer requests" }]
  },
  "server-error": {
    message: "has a server error",
    cause: "The platform is down or overloaded.",
    wontHelp: "the fault is the platform\u2019s",
    steps: () => laterSteps
  },
  "bad-reply": {
    message: "sent an invalid response",
    cause: "The server is not the platform\u2019s, or the response was damaged in transit.",
    wontHelp: "it doesn\u2019t fix the response",
    steps: () => networkSteps
  },
  "not-the-platform": {
    message: "did not answer as the platform does",
    cause: "A gateway, a proxy or another server answered instead of the platform, and can\u2019t check the credential.",
    wontHelp: "the platform never got the request",
    steps: () => networkSteps,
    mayBeAnother: true
  },
  "wrong-address": {
    message: "has nothing at the requested path",
    cause: "The platform has moved, or is being updated.",
    wontHelp: "the answer was not about the login",
    steps: () => [...laterSteps, { say: "Or update the client and auth-doctor, which may know the new address" }]
  },
  "unexpected-reply": {
    message: "sent a response that doesn\u2019t say if the credential is valid",
    cause: "The address is not the platform\u2019s, or the platform has changed.",
    wontHelp: "the answer was not about the login",
    steps: () => [{ say: "Check the client\u2019s configured address" }, ...laterSteps],
    mayBeAnother: true
  },
  "reply-too-large": {
    message: "sent a response that is too large",
    cause: "The server is not the platform\u2019s.",
    wontHelp: "the answer was not about the login",
    steps: () => [{ say: "Check the client\u2019s configured address" }]
  }
};
function tlsSteps(library) {
  const [variable2] = caVariables[library];
  const steps = trustsSystem(library) ? [
    "Add the company\u2019s certificate to the operating system\u2019s store, which the client trusts",
    `Or add it to a copy of the system\u2019s bundle, and name that copy in ${variable2}: the client and auth-doctor then use it`
  ] : [
    `Get the company\u2019s certificate as a file, add it to a copy of Python\u2019s own bundle (python -m certifi), and name that copy in ${variable2}: the client and auth-doctor then use it`
  ];
  return [
    ...steps.map((say2) => ({ say: say2 })),
    { say: "For other programs: SSL_CERT_FILE (httpx), REQUESTS_CA_BUNDLE (requests), NODE_EXTRA_CA_CERTS (Node)" }
  ];
}

// rules/unreadable-token.ts
var unreadableToken = {
  id: "unreadable-token",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The client can\u2019t decode the token.",
  why: "Some clients decode a token before they send it. One without an expiry date, or with unexpected claims, is silently ignored or makes the client fail, even if the platform would accept it, and can keep a good refresh token from being used.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const entry = resolution.next === "raises" ? resolution.chain.find((each) => isTaken(each, resolution, facts)) : void 0;
      if (entry?.value?.is === "known") yield problem29(resolution, entry, entry.value, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "an end that the client can read",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=+86400}}" }
      },
      {
        title: "expired is another fault",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=-3600}}" }
      }
    ],
    invalid: [
      {
        title: "an end that is no number",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=never}}" },
        severity: "error",
        says: "cannot use the token"
      },
      {
        title: "a claim that is missing stops the client, though the refresh token is good",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400 iat=never}}",
          ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}"
        },
        severity: "error",
        says: "cannot use the access_token"
      }
    ]
  }
};
var tokenSlots = /* @__PURE__ */ new Set(["token", "access_token"]);
function isTaken({ slot: slot2, state, wins, role, value, place }, resolution, facts) {
  if (!tokenSlots.has(slot2) || role === "lookalike" || role === "cache" || place.kind === "default" || value?.is !== "known" || value.traits.blank)
    return false;
  if (resolution.raises[0]?.phase === "send" || !isUsable(value, facts.now)) return false;
  const shapes = facts.providers.find(({ id }) => id === resolution.provider)?.tokens.filter(({ slots }) => slots.includes(slot2)) ?? [];
  if (!shapes.every(({ shape }) => shape.startsWith("eyJ"))) return false;
  const isDropped2 = state === "ignored" && isFirst(resolution, slot2, place);
  return isDropped2 || wins && value.traits.jwt !== void 0 && resolution.raises[0]?.phase === "construct";
}
function isFirst({ chain }, slot2, place) {
  return chain.find((entry) => entry.slot === slot2 && entry.state !== "absent")?.place === place;
}
function problem29(resolution, entry, value, facts) {
  const { provider, client } = resolution;
  const renews = resolution.fields["refresh_token"] !== void 0;
  const { jwt: jwt2 } = value.traits;
  const { state, why } = entry;
  const words3 = jwt2 ? jwt2.expires === void 0 ? "it is a JWT without a valid expiry date (`exp`)" : "it is a JWT that the client cannot decode, or whose claims it does not expect" : "it is not a JWT";
  return {
    platform: provider,
    clients: [client],
    place: entry.place,
    slot: entry.slot,
    message: `the client cannot use the ${entry.slot}: ${state === "ignored" && why ? why : words3}`,
    evidence: [
      valueEvidence(entry.place, value, facts.now, true),
      { what: entry.why ?? `${client} stops with ${resolution.raises[0]?.class ?? "an error"}` }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: renews ? "The client decodes the token first and fails, so it never uses the refresh token." : "Not every token that a platform issues works with this client.",
    remedy: {
      steps: [
        ...entry.place.kind === "env" ? unsetVariable(entry.place.name, facts) : [],
        logIn(
          provider,
          facts,
          renews && entry.place.kind === "env" ? "If it then asks you to log in: log in" : "Log in: this stores a token that the client can read"
        )
      ]
    }
  };
}

// rules/unusable-home.ts
init_place_name();
init_shell_path();
var unusableHome = {
  id: "unusable-home",
  severity: "error",
  layer: "home",
  failureClass: "home-differs",
  summary: "The home directory is not set, belongs to another user, is not writable, or is not where you logged in.",
  why: "Clients look for their files below HOME. In a container, a job or a service, or under sudo, it is often unset or another user\u2019s: the login isn\u2019t found, or is renewed but can\u2019t be saved.",
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fault = mine.length > 0 ? elsewhere3(platform, mine, facts) ?? unset(mine, facts) ?? notThere(mine, facts) ?? ofAnother(facts) : void 0;
      if (fault)
        yield {
          platform,
          clients: mine.map(({ client }) => client),
          place: { kind: "env", name: variable(facts) },
          ...fault,
          ...fault.severity === "warning" ? {} : {
            explains: stopsOf(
              platform,
              mine.map(({ client }) => client),
              facts
            )
          }
        };
      for (const resolution of mine) {
        const failure = resolution.settings["save_error"];
        if (failure && !fault) yield unsaved(resolution, failure, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "one\u2019s own home",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      }
    ],
    invalid: [
      {
        title: "HOME leads elsewhere, and the login is in the account\u2019s own",
        platform: "earthscope",
        env: { HOME: "/home/me/scratch" },
        files: {
          "/home/me/.earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          "readme.txt": "x"
        },
        severity: "error",
        says: "the login is in another home"
      },
      {
        title: "HOME is not set",
        platform: "earthscope",
        homeless: true,
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "warning",
        says: "HOME is not set"
      },
      {
        title: "the renewed token cannot be saved",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope": { dir: true, mode: "555" } },
        severity: "error",
        says: "cannot be saved"
      },
      {
        title: "sudo that keeps the home of who called it",
        platform: "earthscope",
        uid: 0,
        sudoFrom: "me",
        files: {
          ".earthscope/default/tokens.json": {
            content: '{"refresh_token": "{{earthscope/refresh-token}}"}',
            owner: 1e3
          },
          ".": { dir: true, owner: 1e3 }
        },
        severity: "warning",
        says: "another user\u2019s"
      }
    ]
  }
};
function variable(facts) {
  return facts.platform === "win32" ? "USERPROFILE" : "HOME";
}
function elsewhere3(platform, mine, facts) {
  const other = facts.homeFolder.others.find(({ platforms }) => platforms.includes(platform));
  if (!other || !mine.every(hasNoCredential)) return void 0;
  const name = variable(facts);
  return {
    message: `no credential was found; the login is in another home: ${other.path}`,
    evidence: [
      { what: `${name} is ${facts.homeFolder.isSet ? facts.homeFolder.path ?? "empty" : "not set"}` },
      { what: `a client would find a credential in ${other.path}` }
    ],
    cause: other.of === "sudo" ? "sudo changed the user and the home directory." : `${name} is not this account\u2019s home directory: a container, a job or a service set it.`,
    remedy: {
      steps: other.of === "sudo" ? [{ say: "Run the program without sudo: it doesn\u2019t need root" }] : [goHome(other, facts)]
    }
  };
}
function goHome({ path }, facts) {
  const say2 = `Set ${variable(facts)} to that directory, here and in the job or service`;
  if (facts.ci) return setInJob(say2, variable(facts), path, facts.ci.service);
  const run = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const argument = shellPath(path, void 0, shell);
    if (argument === void 0) return [];
    const lines = {
      posix: `export HOME=${argument}`,
      fish: `set -gx HOME ${argument}`,
      powershell: `$env:USERPROFILE = ${argument}`,
      cmd: `set "USERPROFILE=${path}"`
    };
    return [{ shell, line: lines[shell] }];
  });
  return { say: say2, run };
}
function unset(mine, { homeFolder, ...facts }) {
  if (homeFolder.isSet) return void 0;
  const stops = mine.find(
    ({ raises }) => raises.some(({ class: name2, message }) => name2 === "RuntimeError" && message.includes("home"))
  );
  const name = facts.platform === "win32" ? "USERPROFILE" : "HOME";
  return {
    severity: stops ? "error" : "warning",
    message: `${name} is not set`,
    evidence: [
      {
        what: homeFolder.path ? `the clients use the account\u2019s home instead: ${homeFolder.path}` : "the account has no home directory either"
      },
      ...stops ? [{ what: `${stops.client} stops` }] : []
    ],
    cause: "A service, a job or a container starts programs without it.",
    remedy: { steps: [{ say: `Set ${name} in the service, job or container` }] }
  };
}
function notThere(mine, { homeFolder, ...facts }) {
  const { path, stat, isSet } = homeFolder;
  if (!path || stat?.kind === "directory" || !isSet || mine.every(canAuthenticate)) return void 0;
  const name = facts.platform === "win32" ? "USERPROFILE" : "HOME";
  return {
    message: stat ? `${name} is a file, not a directory` : `${name} is a directory that does not exist`,
    evidence: [{ what: stat ? `${path} is not a directory` : `${path} does not exist or is not readable` }],
    cause: "A container or a service uses a user without a home directory.",
    remedy: {
      steps: [
        {
          say: `${stat ? "Set" : "Create the directory, or set"} ${name} to ${stat ? "a directory" : "one"} that exists`
        }
      ]
    }
  };
}
function ofAnother({ homeFolder, user }) {
  const owner = homeFolder.stat?.owner;
  if (owner === void 0 || owner < 0 || user.uid < 0 || owner === user.uid || user.uid === 0 && !user.sudoFrom || user.uid !== 0 && owner === 0)
    return void 0;
  return {
    severity: "warning",
    message: `the home directory is another user\u2019s (id ${owner})`,
    evidence: [{ what: `this program runs as user id ${user.uid}${user.sudoFrom ? ", by sudo" : ""}` }],
    cause: user.sudoFrom ? "sudo changed the user but not the home directory: its owner can\u2019t read files that a client writes there." : "HOME was inherited from another user.",
    remedy: {
      steps: [
        {
          say: user.sudoFrom ? "Run the program without sudo, or with sudo -H" : "Set HOME to your own home directory"
        }
      ]
    }
  };
}
function unsaved(resolution, { place }, facts) {
  const path = place.kind === "file" ? place.path : "";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    message: `the renewed token cannot be saved: ${withTilde(path, facts.home)} is not writable`,
    evidence: [
      { place, what: "not writable by this user" },
      { what: "the client renews its token, then fails with PermissionError" }
    ],
    cause: "The directory is read-only, belongs to another user, or cannot be created.",
    remedy: {
      steps: [
        {
          say: `Make ${withTilde(path.replace(/[\\/][^\\/]*$/, ""), facts.home)} writable for this user, or set HOME to a directory that is`
        },
        logIn(resolution.provider, facts, "Then log in again: the renewed token may have replaced the old one")
      ]
    }
  };
}

// rules/withheld-credential.ts
init_place_name();
var withheldCredential = {
  id: "withheld-credential",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A credential exists, but a setting keeps the client from sending it.",
  why: "One variable, often set by a shared environment or an example, makes the client anonymous. Public data still works, private data returns 401, and new logins are ignored as well.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const { settings, next, chain } = resolution;
      const withheld = next === "sends-nothing" ? settings["withheld"] : void 0;
      if (withheld?.place.kind !== "env") continue;
      const kept = chain.find(isThere);
      if (kept) yield problem30(resolution, withheld, kept, facts);
    }
  },
  examples: {
    valid: [
      { title: "nothing to send", platform: "huggingface", env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: "1" } },
      { title: "a token that is sent", platform: "huggingface", env: { HF_TOKEN: "{{huggingface/token}}" } }
    ],
    invalid: [
      {
        title: "the variable beside a login",
        platform: "huggingface",
        env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: "1" },
        files: { ".cache/huggingface/token": "{{huggingface/token}}" },
        severity: "warning",
        says: "HF_HUB_DISABLE_IMPLICIT_TOKEN keeps the client from sending"
      }
    ]
  }
};
function isThere({ place, role, state, value }) {
  const isOwn = role !== "lookalike" && place.kind !== "default" && place.kind !== "argument";
  return isOwn && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank;
}
function problem30({ provider, client }, { place, value }, kept, facts) {
  const name = place.kind === "env" ? place.name : "";
  return {
    platform: provider,
    clients: [client],
    place,
    message: `${name} keeps the client from sending the ${kept.slot} of ${placeName(kept.place, facts.home)}`,
    evidence: [
      { place, what: "set: no credential is sent", wins: true },
      ...kept.value ? [valueEvidence(kept.place, kept.value, facts.now, false)] : []
    ],
    cause: `${value}.`,
    remedy: {
      steps: unsetVariables([name], facts),
      wontHelp: ["Logging in again, or a new token: none is sent."]
    }
  };
}

// rules/wrapped-value.ts
var wrappedValue = {
  id: "wrapped-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The credential is inside something else: JSON, `NAME=value`, base64, two values in a row, a path.",
  why: "A secret store returns JSON, a whole .env line is copied, a Kubernetes secret is encoded twice, or the path of a token file is set instead of its content. The client sends all of it, and the platform rejects it.",
  *check(facts) {
    yield* valueProblems("wrapped-value", facts);
  },
  examples: {
    valid: [
      { title: "the token alone", platform: "huggingface", env: { HF_TOKEN: "{{huggingface/token}}" } },
      {
        title: "a token with a dot in it",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token-v1}}" }
      }
    ],
    invalid: [
      {
        title: "the whole JSON of a secret store",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "is JSON, with the value under the key refresh_token"
      },
      {
        title: "a line of an .env file in the token file",
        platform: "huggingface",
        files: { ".cache/huggingface/token": "HF_TOKEN={{huggingface/token}}" },
        severity: "error",
        says: "token begins with HF_TOKEN="
      },
      {
        title: "encoded once too often",
        platform: "huggingface",
        env: { HF_TOKEN: "{{base64 huggingface/token}}" },
        severity: "error",
        says: "is base64 of a Hugging Face access token"
      },
      {
        title: "two tokens, one a line",
        platform: "huggingface",
        files: { ".cache/huggingface/token": "{{huggingface/token}}\n{{huggingface/token 2}}\n" },
        severity: "error",
        says: "2 values in a row"
      },
      {
        title: "the path of the token file",
        platform: "huggingface",
        env: { HF_TOKEN: "~/.cache/huggingface/token" },
        severity: "error",
        says: "is a path"
      },
      {
        title: "a line break written as two characters",
        platform: "cds",
        files: { ".cdsapirc": String.raw`url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}` },
        severity: "error",
        says: String.raw`url contains \n`
      }
    ]
  }
};

// rules/wrong-address.ts
init_place_name();
var wrongAddress = {
  id: "wrong-address",
  severity: "error",
  layer: "name",
  failureClass: "wrong-server-or-env",
  summary: "The address of the platform is retired, has the wrong path, or is not an address.",
  why: "Platforms move, and old guides still name the old address. The server answers 404, or nothing answers; without https:// the client stops before it sends anything. No new credential helps.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const place = verdict.reason === "wrong-address" ? serverPlace(verdict, facts) : void 0;
      if (verdict.status === "unknown" && place) yield nothingThere(verdict, place, facts);
    }
    for (const { id, addresses = [] } of facts.providers) {
      for (const known of addresses) {
        for (const address of inUse(id, known, facts)) {
          const fault = faultOf2(address, known);
          if (fault) yield problem31(id, address, fault, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the documented address, with a slash at its end",
        platform: "cds",
        env: { CDSAPI_URL: "https://cds.climate.copernicus.eu/api/", CDSAPI_KEY: "{{cds/key}}" }
      },
      {
        title: "a server of one\u2019s own",
        platform: "huggingface",
        env: { HF_ENDPOINT: "https://hub.example.org", HF_TOKEN: "{{huggingface/token}}" }
      }
    ],
    invalid: [
      {
        title: "the path of the old store",
        platform: "cds",
        files: { ".cdsapirc": "url: https://ads.atmosphere.copernicus.eu/api/v2\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "has a different path from the platform\u2019s address"
      },
      {
        title: "a host of the time before the move",
        platform: "cds",
        files: { ".cdsapirc": "url: https://cds-beta.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "is a retired address"
      },
      {
        title: "without https://",
        platform: "cds",
        env: { CDSAPI_URL: "cds.climate.copernicus.eu/api", CDSAPI_KEY: "{{cds/key}}" },
        severity: "error",
        says: "has no https://"
      },
      {
        title: "a path of a web page",
        platform: "huggingface",
        env: { HF_ENDPOINT: "https://huggingface.co/settings/tokens", HF_TOKEN: "{{huggingface/token}}" },
        severity: "error",
        says: "has a different path"
      },
      {
        title: "a server that the user\u2019s own code names, without https://",
        platform: "cave",
        options: { server: "cave.example.org" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "has no https://"
      },
      {
        title: "a server that has nothing of the platform\u2019s: 404",
        platform: "cds",
        env: { CDSAPI_URL: "https://cds.example.org/api", CDSAPI_KEY: "{{cds/key}}" },
        verdicts: [
          {
            platform: "cds",
            client: "cds",
            status: "unknown",
            reason: "wrong-address",
            host: "cds.example.org",
            slot: "key",
            expected: ["https://cds.climate.copernicus.eu/api", "https://ads.atmosphere.copernicus.eu/api"]
          }
        ],
        severity: "error",
        says: "is not the platform\u2019s address"
      },
      {
        title: "something else altogether",
        platform: "cds",
        env: { CDSAPI_URL: "True", CDSAPI_KEY: "{{cds/key}}" },
        severity: "error",
        says: "is not an address"
      }
    ]
  }
};
function inUse(platform, { slot: slot2, setting }, facts) {
  const all = heldValues(facts).filter((each) => each.platform === platform);
  const isSwapped = all.some(({ slot: other, value }) => other !== slot2 && value.traits.address !== void 0);
  const held2 = all.filter((each) => each.slot === slot2 && isOneText(each) && !(isSwapped && isToken(each)));
  const settings = facts.resolutions.filter(({ provider }) => provider === platform).flatMap(({ client, settings: all2 }) => {
    const found2 = setting === void 0 ? void 0 : all2[setting];
    return found2 && found2.place.kind !== "default" ? [{ client, found: found2 }] : [];
  });
  return [...held2.map(ofValue), ...settings.map(({ client, found: found2 }) => ofSetting(client, found2))];
}
function isOneText({ value: { traits } }) {
  const { blank, placeholder, odd, quotes, edges, inside, wrapping, pythonType } = traits;
  return !blank && !placeholder && odd.length === 0 && !quotes && !edges && !inside && !wrapping && !pythonType;
}
function isToken({ platform, value }) {
  return value.traits.kinds.some((kind) => kind.startsWith(`${platform}/`));
}
function ofValue({ clients, place, slot: slot2, value }) {
  const { address, bareAddress: bare4 } = value.traits;
  return { clients, place, slot: slot2, isAddress: address !== void 0, standing: address?.standing, bare: bare4 };
}
function ofSetting(client, { value, place }) {
  const isAddress = /^https?:\/\/[^/]/i.test(value) && URL.canParse(value);
  const found2 = isAddress ? { standing: standingOf(value) } : { bare: bareAddress(value) ?? ownServer(value) };
  return { clients: [client], place, isAddress, ...found2 };
}
function ownServer(text) {
  const url = /^[a-z]+:\/\//i.test(text) ? void 0 : webAddress(text);
  return url && /[.:]/.test(url.host) ? url.href.replace(/\/$/, "") : void 0;
}
function faultOf2({ isAddress, standing, bare: bare4 }, { current }) {
  const [usual = ""] = current;
  if (!isAddress) {
    return bare4 === void 0 ? { what: "is not an address", cause: "The client appends its paths to this text unchanged.", instead: usual } : { what: "has no https://", cause: "The client appends its paths to this text unchanged.", instead: bare4 };
  }
  if (standing?.is === "retired")
    return { what: "is a retired address", cause: "The platform has moved.", instead: standing.instead };
  if (standing?.is === "other-path") {
    const cause = "It comes from an old guide, or it is the address of a web page.";
    return { what: "has a different path from the platform\u2019s address", cause, instead: standing.instead };
  }
  return void 0;
}
function problem31(platform, address, { what, cause, instead }, facts) {
  const { clients, place, slot: slot2 } = address;
  return {
    platform,
    clients,
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    message: `${placeName(place, facts.home)} ${what}`,
    evidence: [{ place, what, wins: true }, { what: `the platform\u2019s address: ${instead}` }],
    explains: stopsOf(platform, clients, facts),
    cause,
    remedy: {
      steps: stepsFor11(place, instead, facts),
      wontHelp: ["A new credential, or logging in again: the address stays wrong."]
    }
  };
}
function nothingThere(verdict, place, facts) {
  const { platform, client, host, expected = [] } = verdict;
  return {
    platform,
    clients: [client],
    place,
    message: `${placeName(place, facts.home)} is not the platform\u2019s address`,
    evidence: [
      { place, what: `${host ?? "the server"} has nothing there`, wins: true },
      { what: answerWords(verdict) },
      { what: `the platform\u2019s address: ${orWords(expected)}` }
    ],
    cause: "The client appends its paths to the address, and the server doesn\u2019t have them.",
    remedy: {
      steps: stepsFor11(place, expected[0] ?? "", facts),
      wontHelp: ["A new credential, or trying again later: the address stays wrong."]
    }
  };
}
function stepsFor11(place, instead, facts) {
  if (place.kind === "env") return setPublicVariable(place.name, instead, facts);
  const where = placeName(place, facts.home);
  return [{ say: `Replace the address in ${where} with ${instead}` }];
}

// rules/wrong-kind.ts
var wrongKind = {
  id: "wrong-kind",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The value is a credential of the wrong kind for this place.",
  why: "An access token instead of a refresh token, a JWT instead of an opaque token, another platform\u2019s key: each is valid somewhere, and no client says what it expected.",
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      const fault = valueFault("wrong-kind", held2, facts);
      if (!fault) continue;
      const problem32 = valueProblem(held2, facts, fault);
      yield isNotNeeded(held2, facts) ? { ...problem32, remedy: { steps: unsetVariable(held2.place.name, facts) } } : problem32;
    }
  },
  examples: {
    valid: [
      {
        title: "a refresh token as the refresh token",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a token that is cut is another fault",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token first 20}}"}' }
      }
    ],
    invalid: [
      {
        title: "the access token as the refresh token",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{jwt earthscope/access-token exp=+3600}}" },
        severity: "error",
        says: "an access token (JWT)"
      },
      {
        title: "a JWT where 32 hexadecimal digits are expected",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{jwt earthscope/access-token exp=+3600}}"}' },
        severity: "error",
        says: "an access token (JWT)"
      }
    ]
  }
};
function isNotNeeded(held2, facts) {
  const renews = heldValues(facts).some(
    ({ platform, slot: slot2, value }) => platform === held2.platform && slot2 === "refresh_token" && isUsable(value, facts.now)
  );
  return held2.place.kind === "env" && (held2.slot !== "refresh_token" && renews || hiddenGood(held2, facts) !== void 0);
}

// rules/wrong-server.ts
var wrongServer = {
  id: "wrong-server",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-server-or-env",
  summary: "The token was issued for a different server.",
  why: "A token names its issuer and audience. One from the test system looks valid, but production rejects it.",
  *check(facts) {
    for (const held2 of heldValues(facts)) {
      const resolution = facts.resolutions.find(
        ({ client, next }) => held2.clients.includes(client) && next === "sends"
      );
      const mismatch = resolution && otherServer(held2, resolution, facts);
      if (mismatch) yield { ...subjectOf(held2), ...mismatch };
    }
  },
  examples: {
    valid: [
      {
        title: "made by the server in use",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" }
      },
      {
        title: "a test server on this machine",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}",
          ES_OAUTH2__DOMAIN: "http://127.0.0.1:8080"
        }
      }
    ],
    invalid: [
      {
        title: "made by the test system",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400 iss=https://login-dev.earthscope.org/}}"
        },
        severity: "error",
        says: "issued by login-dev.earthscope.org"
      },
      {
        title: "made for another audience",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}",
          ES_OAUTH2__AUDIENCE: "https://api-dev.earthscope.org"
        },
        severity: "error",
        says: "for a different audience"
      }
    ]
  }
};
function addressOf({ settings }) {
  return settings["domain"] ?? settings["iam_url"];
}
function otherServer({ slot: slot2, place, value }, resolution, facts) {
  const { jwt: jwt2 } = value.traits;
  const server = addressOf(resolution);
  const host = server && hostOf(server.value);
  if (!jwt2 || !server || !host || isLoopback(host) || resolution.fields[slot2] === void 0) return void 0;
  const maker = jwt2.issuer === void 0 ? void 0 : hostOf(jwt2.issuer);
  const steps = [
    // No login is read while the variable is set.
    ...place.kind === "env" ? unsetVariable(place.name, facts) : [],
    logIn(resolution.provider, facts, "Log in to the server in use"),
    ...server.place.kind === "env" ? unsetVariable(server.place.name, facts) : []
  ];
  if (maker && maker !== host && isOfPlatform(maker, resolution.provider, facts)) {
    return {
      message: `${slot2} was issued by ${maker}, but ${host} is in use`,
      evidence: [{ what: `the token\u2019s issuer: ${maker}` }, { place: server.place, what: `in use: ${host}` }],
      cause: "The token belongs to another environment of the platform.",
      remedy: { steps }
    };
  }
  const audience = resolution.settings["audience"];
  if (!audience || !jwt2.audience || jwt2.audience.includes(audience.value) || slot2 !== "access_token") return void 0;
  return {
    message: `${slot2} was issued for a different audience`,
    evidence: [
      { what: `the token\u2019s audience: ${jwt2.audience.join(", ")}` },
      { place: audience.place, what: `in use: ${audience.value}` }
    ],
    cause: "The token is for another service, or the setting was changed after the login.",
    remedy: {
      steps: [
        ...audience.place.kind === "env" ? unsetVariable(audience.place.name, facts) : [],
        ...place.kind === "env" ? unsetVariable(place.name, facts) : [],
        logIn(
          resolution.provider,
          facts,
          audience.place.kind === "env" ? "Or log in again with this setting" : "Log in again"
        )
      ]
    }
  };
}

// src/rules.generated.ts
var rules = [
  brokenClient,
  clientRaises,
  clientWarns,
  clientsDisagree,
  clockSkew,
  conflictingValues,
  discontinuedClient,
  doubledPrefix,
  duplicateKey,
  emptyValue,
  envOverCache,
  expiredToken,
  filePermissions,
  insecureEndpoint,
  interruptedSave,
  legacyName,
  lostLogin,
  malformedFile,
  malformedVariable,
  misnamedFile,
  misnamedKey,
  misnamedVariable,
  missingCredential,
  missingPair,
  missingScope,
  mixedSources,
  movedPlace,
  netrcOverride,
  nonAsciiQuotes,
  otherProfile,
  outdatedClient,
  overlongValue,
  placeholderValue,
  projectFile,
  quotedValue,
  refusedExchange,
  rejectedToken,
  revokedToken,
  shadowedFile,
  shadowedLogin,
  staleCache,
  strayWhitespace,
  swappedFields,
  termsNotAccepted,
  tokenInGit,
  truncatedValue,
  unknownForm,
  unknownProfile,
  unloadedVariable,
  unreachable,
  unreadableToken,
  unusableHome,
  withheldCredential,
  wrappedValue,
  wrongAddress,
  wrongKind,
  wrongServer
];

// src/scan/finding/scan-rule-texts.ts
var scan_rule_texts_exports = {};
__export(scan_rule_texts_exports, {
  scanRuleTexts: () => scanRuleTexts
});
var common = {
  severity: "error",
  layer: "exposure",
  failureClass: "leaked-and-auto-revoked",
  examples: { valid: [], invalid: [] }
};
var revoke = [
  { say: "Revoke the token on the platform\u2019s page (listed by auth-doctor providers PLATFORM) and create a new one" },
  { say: "Verify that it was revoked: auth-doctor check PLATFORM --online must report rejected" }
];
var cleanHistory = {
  steps: [
    ...revoke,
    {
      say: "Often that is enough: a revoked token is harmless. If the history must still be clean, tell everyone who has a clone that they will have to clone again"
    },
    {
      say: "If the file is a client\u2019s credential file, stop tracking it first (git rm --cached): otherwise the next checkout overwrites your login with the cleaned text"
    },
    {
      say: "In a fresh clone, with the tokens in a file outside of it, one per line (git-filter-repo is a separate program)",
      run: everyShell("git filter-repo --replace-text ../tokens.txt")
    },
    {
      say: "Push everything to the URL of the repository (git-filter-repo has removed the remote)",
      run: everyShell("git push --force --mirror URL")
    },
    {
      say: "Ask the host to clear its caches and the refs of pull requests, which keep the old commits; delete tokens.txt"
    },
    {
      say: "In clones that you keep, expire the reflog (this also drops older stashes)",
      run: everyShell("git reflog expire --expire=now --all")
    },
    { say: "Then remove the old commits", run: everyShell("git gc --prune=now") },
    { say: "Scan again", run: everyShell("auth-doctor scan --history --unreachable") }
  ],
  wontHelp: [
    "Removing the line or the file in a later commit: it stays in the history and in every clone.",
    "Making the repository private: anyone who has a copy keeps it."
  ]
};
var texts = {
  "token-in-file": {
    summary: "A file contains a token: its shape is specific to a platform, or it is next to a name that the platform uses for it.",
    why: "Anyone who can read the file, a copy of it or a backup has the token, and one `git add` makes it part of a history. Adding the file to .gitignore does not help if it was committed or copied before.",
    command: "auth-doctor scan .",
    remedy: {
      steps: [
        {
          say: "First make sure that the client has a login of its own: this may be the only copy of the token. If git tracks a client\u2019s credential file, keep the file and stop tracking it with git rm --cached"
        },
        { say: "Then remove the token from the file" },
        {
          say: "If the file was ever committed, sent or shared: revoke the token, as described in auth-doctor explain token-in-history"
        }
      ],
      wontHelp: ["Adding the file to .gitignore: existing commits and copies still contain the token."]
    }
  },
  "token-in-staged-file": {
    summary: "The next commit would add a token: the index is read, not the files on disk.",
    why: "Removing it now costs nothing; after the commit it is in the history, and after the push in every clone. A token that the same file already contains in HEAD is reported for the history, and does not stop the commit.",
    command: "auth-doctor scan --staged",
    remedy: {
      steps: [
        {
          say: "Unstage the file (the file on disk does not change)",
          run: everyShell("git restore --staged -- FILE")
        },
        { say: "Make sure that the client has a login of its own, and only then remove the token from the file" }
      ],
      wontHelp: ["Committing with --no-verify and cleaning up later: the commit and its reflog keep the token."]
    }
  },
  "token-in-history": {
    summary: "A version of a file in the history contains a token, which may have been removed since.",
    why: "Every clone has every version. Treat a token that was pushed as leaked, however briefly it was there: programs search for such tokens. Only revoking helps; rewriting the history comes last, if at all.",
    command: "auth-doctor scan --history",
    remedy: cleanHistory
  },
  "token-in-metadata": {
    summary: "A name or a message contains a token: the name of a file, branch or tag, the message or author of a commit, a note, a hook or one of git\u2019s own files.",
    why: "These texts are part of every clone, and are shown in lists, logs and emails that do not show files. Renaming or amending creates a new object and keeps the old one.",
    command: "auth-doctor scan --history",
    remedy: {
      steps: [
        ...revoke,
        {
          say: "If the name or message must go: git filter-repo has --replace-message, --mailmap and --path-rename; for a branch or tag, create it under another name and delete the old one, on the remote too"
        }
      ],
      wontHelp: ["Only renaming or amending: copies, reflogs and clones keep the old text."]
    }
  },
  "token-in-remote-url": {
    summary: "The URL of a remote, in the git configuration of a repository, contains a token.",
    why: "git stores the URL with its credentials, and shows it in messages and logs; copying the directory copies them too.",
    command: "auth-doctor scan .",
    remedy: {
      steps: [
        ...revoke,
        {
          say: "Set the URL of the remote without credentials, and store them in a credential helper",
          run: everyShell("git remote set-url NAME URL")
        }
      ],
      wontHelp: ["Removing the remote: its URL may still be in logs, in other clones and in the reflog."]
    }
  }
};
var scanRuleTexts = Object.keys(texts).map((id) => ({ id, ...common, ...texts[id] })).sort((a, b) => a.id < b.id ? -1 : 1);

// src/known-names.ts
async function knownNames(world) {
  return { rules: allRules.map(({ id }) => id), platforms: (await allPlatforms(world)).ids };
}
var allRules = [...rules, ...scanRuleTexts].sort((a, b) => a.id < b.id ? -1 : 1);

// elsewhere:src/world/remembering-world.ts
var { rememberingWorld } = require("./core.js")["src/world/remembering-world.ts"];

// src/diagnose.ts
async function diagnoseWorld(world, selection = {}) {
  const platforms = await allPlatforms(world);
  const { ids } = platforms;
  const config = await loadConfig(world, async () => await knownNames(world));
  const defaults = configDefaults(config);
  const asked = selection.platforms?.length ? selection.platforms : defaults.platforms;
  if (asked.some((id) => !ids.includes(id))) throw new RangeError(`unknown platform: use any of ${ids.join(", ")}`);
  const providers = await platforms.load(asked.length > 0 ? asked : void 0);
  const validUntil = selection.validFor === void 0 ? {} : { validUntil: world.now.getTime() / 1e3 + selection.validFor };
  const gathered = await gatherFacts({
    world: rememberingWorld(world),
    providers,
    asked: platforms.current(asked),
    resolve: selection,
    ...validUntil,
    options: runOptions(selection),
    lookAtRcFiles: selection.lookAtRcFiles !== false
  });
  const probed = selection.online ? await ask(gathered.facts, world, selection.online) : void 0;
  const facts = withVerdicts(gathered.facts, probed?.verdicts ?? selection.verdicts ?? []);
  const checked = checkFacts(facts, rules);
  const {
    findings,
    ignored,
    gaps: ended
  } = applyConfig(checked.findings, config, { home: facts.home, now: facts.now, windows: world.platform === "win32" });
  const unproved2 = providers.flatMap((provider) => proofGaps(provider, facts, findings));
  const gaps = [
    ...platformGaps(platforms, asked, providers),
    ...gathered.gaps,
    ...checked.gaps,
    ...ended,
    ...probed?.gaps ?? [],
    ...unproved2
  ];
  return {
    platforms: providers.map((provider) => platformReport(provider, facts, findings, gaps)),
    findings,
    gaps,
    passed: checked.passed,
    ignored,
    ...defaults.failOn ? { failOn: defaults.failOn } : {},
    ...defaults.strict ? { strict: true } : {},
    ...facts.python ? { python: `${facts.python.path} (${facts.python.foundBy})` } : {},
    online: probed !== void 0 || selection.verdicts !== void 0,
    ...probed ? { requests: probed.requests } : {},
    home: facts.home,
    now: facts.now
  };
}
function platformGaps({ gaps }, asked, providers) {
  return gaps.filter(({ platform }) => platform === void 0 || providers.some(({ id }) => id === platform)).map((gap) => asked.length > 0 ? { ...gap, uncertain: false } : gap);
}
function runOptions({ options = {}, run }) {
  const named2 = ["profile", "server", "datastack"].flatMap((name) => {
    const value = options[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  return { ...Object.fromEntries(named2), ...run };
}
async function ask(facts, world, online) {
  return await (await Promise.resolve().then(() => (init_probe_platforms(), probe_platforms_exports))).probePlatforms(facts, world, online);
}
function platformReport(provider, facts, findings, gaps) {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  const counted = clientsThatCount(provider.id, facts);
  const mine = facts.verdicts.filter(({ status: status2, client }) => status2 !== "cannot-send" || counted.has(client));
  const verdict = worstVerdict(mine, provider.id);
  return {
    id: provider.id,
    name: provider.name,
    status: platformStatus(provider, facts, findings, gaps),
    clients,
    installed: provider.clients.map((client) => {
      const version2 = mainInstallation(client.id, facts.installed)?.version;
      return {
        client: client.id,
        package: client.package.name,
        ...version2 ? { version: version2 } : {},
        modelled: version2 === void 0 || isModelled(client, version2)
      };
    }),
    ...verdict ? { verdict } : {}
  };
}
var worth = {
  "cannot-send": 5,
  rejected: 4,
  denied: 3,
  unknown: 2,
  valid: 1,
  "not-asked": 0
};
function worstVerdict(verdicts, platform) {
  const mine = verdicts.filter((each) => each.platform === platform);
  return mine.reduce(
    (best, each) => best && worth[best.status] >= worth[each.status] ? best : each,
    void 0
  );
}

// src/commands/check.ts
init_find_ci();

// elsewhere:src/secret.ts
var { Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"];

// elsewhere:src/version.ts
var { version } = require("./core.js")["src/version.ts"];

// src/commands/check/skipped-report.ts
async function skippedReport(ci, world, named2) {
  const defaults = configDefaults(await loadConfig(world, async () => await knownNames(world)));
  const platforms = await allPlatforms(world);
  const all = await platforms.load();
  const asked = platforms.current(named2.length > 0 ? named2 : defaults.platforms);
  const reason = skipReason(ci);
  return {
    platforms: all.filter(({ id }) => asked.length === 0 || asked.includes(id)).map(({ id, name }) => ({ id, name, status: "skipped", reason, clients: [], installed: [] })),
    findings: [],
    gaps: [{ what: `skipped: ${reason}`, uncertain: true }],
    passed: 0,
    ignored: 0,
    ...defaults.failOn ? { failOn: defaults.failOn } : {},
    ...defaults.strict ? { strict: true } : {},
    online: false,
    home: world.home ?? world.user.passwdHome,
    now: world.now
  };
}
function skipReason({ service, withholds }) {
  if (withholds === "dependabot") return "a run that Dependabot started gets no Actions secrets";
  return service === "gitlab" ? "a merge request from a fork gets no secrets" : "a pull request from a fork gets no secrets";
}

// elsewhere:src/command-line/status-line.ts
var { statusLine } = require("./core.js")["src/command-line/status-line.ts"];

// elsewhere:src/command-line/usage-error.ts
var { UsageError } = require("./core.js")["src/command-line/usage-error.ts"];

// src/commands/online/probe-spinner.ts
var silence = { waitingFor: () => {
}, stop: () => {
} };
function probeSpinner(line, unicode) {
  if (!line) return silence;
  const signs = unicode ? [..."\u280B\u2819\u2839\u2838\u283C\u2834\u2826\u2827\u2807\u280F"] : [..."|/-\\"];
  const begun = performance.now();
  let names = [];
  let turns = 0;
  const show = () => {
    const seconds = (performance.now() - begun) / 1e3;
    if (seconds < 0.3 || names.length === 0) return;
    const words3 = `  ${signs[turns % signs.length] ?? ""} asking ${names.join(", ")} ${unicode ? "\u2026" : "..."} ${seconds.toFixed(1)}s`;
    turns += 1;
    line.show(words3);
  };
  const timer = setInterval(show, 100);
  timer.unref();
  return {
    waitingFor: (each) => {
      names = each;
    },
    stop: () => {
      clearInterval(timer);
      if (turns > 0) line.clear();
      turns = 0;
    }
  };
}

// src/commands/online/online-run.ts
async function onlineRun(parsed, host, world, output, unicode) {
  const given = textOf(parsed, "timeout");
  if (!isOn(parsed, "online")) {
    if (given !== void 0 || isOn(parsed, "exchange"))
      throw new UsageError(say`--timeout and --exchange need --online.`, say`See auth-doctor --help.`);
    return void 0;
  }
  if (world.env.some(({ name, value }) => name === "PRE_COMMIT" && value === "1" || name === "GIT_INDEX_FILE")) {
    throw new UsageError(
      say`--online cannot be used in a hook: hooks never use the network.`,
      say`Run it in CI or by hand.`
    );
  }
  const timeout = given === void 0 ? void 0 : durationSeconds(given, "timeout");
  if (timeout === 0) throw new UsageError(say`--timeout must be at least 1s.`, say`See auth-doctor --help.`);
  const spinner = probeSpinner(host.stderr.isTTY ? statusLine(output.err, host.stderr) : void 0, unicode);
  const signal = host.takeInterrupt?.();
  let last = Promise.resolve();
  return {
    options: {
      ...timeout === void 0 ? {} : { timeout },
      ...signal ? { signal } : {},
      ...isOn(parsed, "exchange") ? {
        exchange: (await Promise.resolve().then(() => (init_exchange_ports(), exchange_ports_exports))).exchangePorts({
          world,
          host,
          tell: async (text) => void await output.err.write(text),
          ...signal ? { signal } : {}
        })
      } : {},
      waitingFor: (names) => spinner.waitingFor(names),
      settles: (promise) => {
        last = promise;
      }
    },
    stop: () => spinner.stop(),
    interrupted: () => signal?.aborted ? exitCodeOfInterrupt(signal) : void 0,
    settled: async () => await last
  };
}

// src/commands/check.ts
var clientOptions = ["profile", "server", "datastack"];
var suspects = [];
var check = {
  run: async (parsed, host, output) => {
    const { out } = output;
    const format = await outputFormat(parsed, "check");
    const failOn = oneOf(parsed, "fail-on", failOnChoices);
    const world = await host.world();
    const selection = await selectionOf(parsed, world, host.env);
    const screen = { ...screenFor(parsed, host, world), offerOnline: true };
    const online = await onlineRun(parsed, host, world, output, screen.unicode);
    const ci = await findCi(world);
    const skips = ci?.withholds !== void 0;
    if (skips) online?.stop();
    const asking = online ? { ...selection, online: online.options } : selection;
    const report = skips ? await skippedReport(ci, world, selection.platforms) : await diagnoseWorld(world, asking).finally(() => online?.stop());
    const exitCode = online?.interrupted() ?? exitCodeOf(report, failOn ?? report.failOn ?? "error", isOn(parsed, "strict") || report.strict === true);
    await writeReport(
      out,
      report,
      async (each) => format.render({
        of: "check",
        data: async () => (await Promise.resolve().then(() => (init_json(), json_exports))).jsonReport(each, { version, exitCode }),
        text: async () => skips ? (await Promise.resolve().then(() => (init_skipped_text(), skipped_text_exports))).skippedText(each, screen, selection.platforms.length > 0) : (await Promise.resolve().then(() => (init_text(), text_exports))).textReport(each, screen)
      })
    );
    if (ci && !skips) await tellUnasked(report, selection, world, screen.call, output);
    await online?.settled();
    return exitCode;
  }
};
async function tellUnasked(report, { platforms }, world, call, { err }) {
  if (platforms.length > 0) return;
  const config = await loadConfig(world, async () => await knownNames(world));
  if (configDefaults(config).platforms.length > 0) return;
  const used2 = report.platforms.filter(({ status: status2 }) => status2 !== "not-used").map(({ id }) => id);
  await err.write(
    `No platform was named: this run only checks platforms used here.
Name what the job needs: ${call} check ${used2.join(" ") || "PLATFORM"}
`
  );
}
async function selectionOf(parsed, world, env) {
  const given = clientOptions.flatMap((name) => {
    const value = textOf(parsed, name);
    return value === void 0 ? [] : [[name, rawText(value)]];
  });
  const typed = [...given.map(([, value]) => value), ...wordsOf(parsed, "platforms").map(rawText)];
  suspects.splice(
    0,
    suspects.length,
    ...typed.filter((value) => !mayShow(value, "setting")).map((value) => new Secret(value))
  );
  const validFor = textOf(parsed, "valid-for");
  const timeout = textOf(parsed, "timeout");
  return {
    platforms: chosenPlatforms(wordsOf(parsed, "platforms"), {
      platforms: await allPlatforms(world),
      orCommand: true,
      env
    }),
    lookAtRcFiles: parsed["rc"] !== false,
    options: Object.fromEntries(given),
    run: {
      ...validFor === void 0 ? {} : { validFor: rawText(validFor) },
      ...timeout === void 0 ? {} : { timeout: rawText(timeout) },
      online: isOn(parsed, "online"),
      exchange: isOn(parsed, "exchange"),
      strict: isOn(parsed, "strict")
    },
    ...validFor === void 0 ? {} : { validFor: durationSeconds(validFor, "valid-for") }
  };
}

// src/commands/status.ts
var status_exports = {};
__export(status_exports, {
  status: () => status
});
init_find_ci();

// src/report/status.ts
init_place_name();
init_layout();
init_page();

// elsewhere:src/report/shown-text.ts
var { maskCacheHash, maskerFor, showFor } = require("./core.js")["src/report/shown-text.ts"];

// src/report/status.ts
function statusRows(report) {
  const masked = maskerFor(report);
  return report.platforms.map((platform) => {
    const { id, name, verdict } = platform;
    const client = platform.clients.find(({ chain }) => used(chain).length > 0);
    const entries = client ? mainEntries(client) : [];
    const kinds = [...new Set(entries.map((entry) => kindOf2(id, entry)))].join(", ");
    const sources = [...new Set(entries.map(({ place }) => placeName(withoutLine(place), report.home)))].join(", ");
    const expires = verdict?.expires ?? (client?.next === "exchanges" ? void 0 : firstExpiry(entries));
    return {
      id,
      name: masked(name),
      state: stateOf(platform),
      ...verdict?.account === void 0 ? {} : { who: masked(verdict.account) },
      ...kinds === "" ? {} : { credential: masked(kinds) },
      ...sources === "" ? {} : { source: maskCacheHash(masked(sources)) },
      ...expires === void 0 ? {} : { expires: Math.round(expires - report.now.getTime() / 1e3) }
    };
  });
}
function statusTable(report, screen) {
  const page = pageOf(report, screen);
  const rows = statusRows(report).filter(({ state }) => state !== "not-used");
  if (rows.length === 0) return textOfLines(wrapText("No known platform is used here.", screen.width));
  const head = ["platform", "state", "who", "credential", "source", "expires in"];
  const cells = rows.map(({ name, state, who, credential, source, expires }) => [
    name,
    state,
    who ?? "",
    credential ?? "",
    source ?? "",
    expires === void 0 ? "" : expires < 0 ? "expired" : durationWords(expires)
  ]);
  const filled = head.map((_, column) => cells.some((row) => row[column] !== ""));
  const widths = head.map(
    (title, column) => Math.max(...[head, ...cells].map((row) => columnCount(row[column] ?? title)))
  );
  const line = (row) => row.flatMap((cell, column) => filled[column] ? [padTo(page.show(cell), widths[column] ?? 0)] : []).join("  ").trimEnd();
  const signs = { ok: "ok", problem: "error", unknown: "unknown", skipped: "skipped", "not-used": "skipped" };
  const signWidth = Math.max(...Object.values(page.glyphs).map(columnCount));
  return textOfLines([
    `${" ".repeat(signWidth)} ${line(head)}`,
    ...rows.map(({ state }, index) => {
      const sign = signs[state];
      return `${signOf(sign, page)}${" ".repeat(signWidth - columnCount(page.glyphs[sign]))} ${line(cells[index] ?? [])}`;
    })
  ]);
}
function stateOf({ status: status2, verdict }) {
  if (status2 === "problems" || verdict?.status === "rejected" || verdict?.status === "denied") return "problem";
  return status2 === "healthy" ? "ok" : status2;
}
function used(chain) {
  return chain.filter(({ wins, place }) => wins && place.kind !== "default");
}
function mainEntries({ chain, provider }) {
  const entries = used(chain);
  const tokens = catalog.find(({ id }) => id === provider)?.tokens ?? [];
  const main = entries.filter(
    ({ slot: slot2 }) => !isAddressSlot(slot2) && !tokens.some(({ meaning, slots }) => meaning === "identifier" && slots.includes(slot2))
  );
  return main.length > 0 ? main : entries;
}
function kindOf2(platform, { slot: slot2, value }) {
  const tokens = catalog.find(({ id }) => id === platform)?.tokens ?? [];
  const kinds = value?.is === "known" ? value.traits.kinds : [];
  const named2 = tokens.find(({ kind, slots }) => slots.includes(slot2) && kinds.includes(`${platform}/${kind}`));
  return named2?.name ?? slot2;
}
function firstExpiry(entries) {
  const times = entries.flatMap(({ value }) => value?.is === "known" ? value.traits.jwt?.expires ?? [] : []);
  return times.length === 0 ? void 0 : Math.min(...times);
}
function withoutLine(place) {
  return place.kind === "file" ? { kind: "file", path: place.path } : place;
}

// src/commands/status.ts
var status = {
  run: async (parsed, host, output) => {
    const format = await outputFormat(parsed, "status");
    const world = await host.world();
    const selection = await selectionOf(parsed, world, host.env);
    const screen = screenFor(parsed, host, world);
    const online = await onlineRun(parsed, host, world, output, screen.unicode);
    const ci = await findCi(world);
    const skips = ci?.withholds !== void 0;
    if (skips) online?.stop();
    const report = skips ? await skippedReport(ci, world, selection.platforms) : await diagnoseWorld(world, online ? { ...selection, online: online.options } : selection).finally(
      () => online?.stop()
    );
    const text = await format.render({
      of: "status",
      data: async () => ({ schemaVersion: 1, tool: { name: "auth-doctor", version }, platforms: statusRows(report) }),
      text: async () => statusTable(report, screen)
    });
    await output.out.write(text);
    await online?.settled();
    if (online?.interrupted()) return 130;
    return isOn(parsed, "strict") ? exitCodeOf(report, report.failOn ?? "error", true) : 0;
  }
};

// src/examples/fill-samples.ts
var fill_samples_exports = {};
__export(fill_samples_exports, {
  fillSamples: () => fillSamples
});
var sample = /\{\{(base64 )?([a-z0-9-]+\/[a-z0-9-]+)(?: (\d+))?(?: first (\d+))?(?: last (\d+))?\}\}/g;
var jwt = /\{\{jwt ([a-z0-9-]+)\/[a-z0-9-]+((?: [a-z_]+=[^ }]+)*)\}\}/g;
function fillSamples(text, now) {
  return text.replaceAll(jwt, (_, platform, claims) => sampleJwt(platform, claims.trim(), now)).replaceAll(
    sample,
    (_, encoded, kind, number, first, last) => {
      const whole = sampleToken(kind, Number(number ?? 1));
      const part = first ? whole.slice(0, Number(first)) : last ? whole.slice(-Number(last)) : whole;
      return encoded ? Buffer.from(part).toString("base64") : part;
    }
  );
}
function sampleToken(kind, number) {
  const [platform, name] = kind.split("/");
  const token = catalog.find(({ id }) => id === platform)?.tokens.find((each) => each.kind === name);
  if (!token) throw new Error(`no platform has a token of the kind ${kind}`);
  return sampleOf(parseShape(token.shape), seededRandom(`${kind} ${number}`));
}
function sampleJwt(platform, claims, now) {
  const seconds = Math.floor(now.getTime() / 1e3);
  const token = catalog.find(({ id }) => id === platform)?.tokens.find(({ issuers }) => issuers);
  const payload = {
    iss: token?.issuers?.[0],
    aud: token?.audiences?.[0] ?? "made-up-audience",
    sub: "made-up-subject",
    azp: "made-up-client",
    iat: seconds - 60,
    exp: seconds + 86400
  };
  for (const claim of claims.split(" ").filter(Boolean)) {
    const [key = "", value = ""] = claim.split("=");
    payload[key] = /^[+-]\d+$/.test(value) ? seconds + Number(value) : value;
  }
  const part = (object) => Buffer.from(JSON.stringify(object)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(payload)}.${part({ made: "up" })}`;
}
function seededRandom(seed) {
  let state = [...seed].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619),
    2166136261
  );
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

// src/world/memory.ts
var memory_exports = {};
__export(memory_exports, {
  memoryWorld: () => memoryWorld
});
var import_node_path9 = require("node:path");
var mostLinks = 40;
function memoryWorld(input = {}) {
  const platform = input.platform ?? "linux";
  const path = platform === "win32" ? import_node_path9.win32 : import_node_path9.posix;
  const whole = (folder) => path.isAbsolute(folder) ? path.resolve(folder) : folder;
  const seen = input.env?.[platform === "win32" ? "USERPROFILE" : "HOME"];
  const root = whole(input.home ?? (seen || (platform === "win32" ? "C:\\Users\\me" : "/home/me")));
  const cwd = whole(input.cwd ?? path.join(root, "work"));
  const now = input.now ?? /* @__PURE__ */ new Date();
  const user = userOf(input.user, root);
  const nodes = /* @__PURE__ */ new Map();
  const changed = Math.floor(now.getTime() / 1e3);
  const addFolder = (folder) => {
    if (nodes.has(folder)) return;
    const parent = path.dirname(folder);
    if (parent !== folder) addFolder(parent);
    const mine = folder === root || folder.startsWith(root + path.sep) || folder.startsWith(cwd);
    nodes.set(folder, { stat: { kind: "directory", mode: 493, owner: mine ? user.uid : 0, size: 0, changed } });
  };
  const add = (name, file, base) => {
    const full = path.isAbsolute(name) ? path.normalize(name) : path.join(base, name);
    addFolder(path.dirname(full));
    nodes.set(full, nodeOf(file, user.uid, changed));
  };
  addFolder(root);
  addFolder(cwd);
  for (const [name, file] of Object.entries(input.files ?? {})) add(name, file, root);
  for (const [name, file] of Object.entries(input.cwdFiles ?? {})) add(name, file, cwd);
  const find = (name, links = 0) => {
    if (name.includes("\0")) return "EINVAL";
    const full = platform === "win32" || path.isAbsolute(name) ? name : `${cwd}/${name}`;
    const start = platform === "win32" ? path.resolve(cwd, full) : full;
    let at = path.parse(start).root;
    const names = start.slice(at.length).split(path.sep).filter((each) => each !== "" && each !== ".");
    let node = nodes.get(at);
    for (const [index, each] of names.entries()) {
      if (!node) return "ENOENT";
      if (node.stat.kind !== "directory") return "ENOTDIR";
      if (!permits(node.stat, user, 1)) return "EACCES";
      at = path.join(at, each);
      node = nodes.get(at);
      if (!node?.target) continue;
      if (links >= mostLinks) return "ELOOP";
      const target = path.resolve(path.dirname(at), node.target);
      return find([target, ...names.slice(index + 1)].join(path.sep), links + 1);
    }
    return node ? { at, node } : "ENOENT";
  };
  return {
    now,
    platform,
    home: input.home === null ? void 0 : seen ?? root,
    cwd,
    user,
    env: Object.entries(input.env ?? {}).flatMap(([name, value]) => value === void 0 ? [] : [{ name, value }]),
    read: async (name) => {
      const found2 = find(name);
      if (typeof found2 === "string") return { is: "error", code: found2 };
      const { stat, bytes } = found2.node;
      if (!permits(stat, user, 4)) return { is: "error", code: "EACCES", stat };
      if (stat.kind === "directory") return { is: "error", code: "EISDIR", stat };
      return bytes ? { is: "file", bytes, stat } : { is: "unread", reason: "it is not a regular file", stat };
    },
    stat: async (name) => {
      const found2 = find(name);
      return typeof found2 === "string" ? { is: "error", code: found2 } : { is: "found", stat: found2.node.stat };
    },
    list: async (name) => {
      const found2 = find(name);
      if (typeof found2 === "string") return { is: "error", code: found2 };
      if (found2.node.stat.kind !== "directory") return { is: "error", code: "ENOTDIR" };
      if (!permits(found2.node.stat, user, 4)) return { is: "error", code: "EACCES" };
      const names = [...nodes.keys()].filter((each) => path.dirname(each) === found2.at && each !== found2.at);
      return { is: "found", names: names.map((each) => path.basename(each)).sort() };
    },
    packages: async (program) => program === void 0 ? input.python : input.programs?.[program],
    git: async (name) => {
      const state = Object.entries(input.git ?? {}).find(([each]) => path.resolve(root, each) === path.resolve(cwd, name))?.[1] ?? "none";
      if (state === "none") return { is: "none" };
      if (state === "unknown") return { is: "unknown", reason: "git did not answer" };
      return { is: state, root, relativePath: path.relative(root, path.resolve(cwd, name)) };
    }
  };
}
function userOf(given, home) {
  const known = typeof given === "object" ? given : {};
  const uid = known.uid ?? (given === "root" ? 0 : 1e3);
  return { gids: [uid], passwdHome: home, ...known, uid };
}
function nodeOf(file, owner, changed) {
  const parts = typeof file === "string" ? { content: file } : file;
  const bytes = bytesOf(parts);
  const kind = parts.dir ? "directory" : parts.symlink !== void 0 ? "symlink" : parts.special ? "special" : "file";
  const mode = typeof parts.mode === "number" ? parts.mode : parts.mode ? Number.parseInt(parts.mode, 8) : kind === "directory" ? 493 : 384;
  const stat = { kind, mode, owner: parts.owner ?? owner, size: bytes.length, changed };
  if (kind === "symlink") return { stat, target: parts.symlink ?? "" };
  return kind === "file" ? { stat, bytes } : { stat };
}
function bytesOf(parts) {
  if (parts.content_b64 !== void 0) return Buffer.from(parts.content_b64, "base64");
  if (parts.encoding === "utf-16") return Buffer.from(`\uFEFF${parts.content ?? ""}`, "utf16le");
  return Buffer.from(parts.content ?? "", parts.encoding === "base64" ? "base64" : "utf8");
}
function permits(stat, user, right) {
  if (user.uid === 0) return true;
  const shift = stat.owner === user.uid ? 6 : user.gids.includes(stat.owner) ? 3 : 0;
  return (stat.mode >> shift & right) !== 0;
}

// part:check
module.exports = {
  "src/check/recheck-command.ts": recheck_command_exports,
  "src/command-line/chosen-platforms.ts": chosen_platforms_exports,
  "src/commands/check.ts": check_exports,
  "src/commands/status.ts": status_exports,
  "src/diagnose.ts": diagnose_exports,
  "src/examples/fill-samples.ts": fill_samples_exports,
  "src/facts/gather-facts.ts": gather_facts_exports,
  "src/facts/near-files.ts": near_files_exports,
  "src/known-names.ts": known_names_exports,
  "src/providers/all-platforms.ts": all_platforms_exports,
  "src/providers/platform-names.ts": platform_names_exports,
  "src/requests/ca-variables.ts": ca_variables_exports,
  "src/requests/credential-host.ts": credential_host_exports,
  "src/rule-kit/env-shadow.ts": env_shadow_exports,
  "src/rule-kit/near-miss.ts": near_miss_exports,
  "src/rules.generated.ts": rules_generated_exports,
  "src/scan/finding/scan-rule-texts.ts": scan_rule_texts_exports,
  "src/world/memory.ts": memory_exports,
  "src/world/with-variable.ts": with_variable_exports,
  "src/world/without-variable.ts": without_variable_exports
};
