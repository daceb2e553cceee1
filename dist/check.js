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

// elsewhere:src/value/foreign-text.ts
var maskRandomNames, mayShow, shown, shownNames;
var init_foreign_text = __esm({
  "elsewhere:src/value/foreign-text.ts"() {
    ({ maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"]);
  }
});

// elsewhere:src/value/untrusted.ts
var blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted;
var init_untrusted = __esm({
  "elsewhere:src/value/untrusted.ts"() {
    ({ blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"]);
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
var find_ci_exports = {};
__export(find_ci_exports, {
  findCi: () => findCi
});
async function findCi(world) {
  const variable = (name) => world.env.find((each) => each.name === name)?.value ?? "";
  if (variable("GITHUB_ACTIONS") === "true") {
    const event = variable("GITHUB_EVENT_NAME");
    return ciFact("github", event, await withheldByGitHub(event, variable, world));
  }
  if (variable("GITLAB_CI") === "true")
    return ciFact("gitlab", variable("CI_PIPELINE_SOURCE"), withheldByGitLab(variable));
  const isCi = !["", "false", "0"].includes(variable("CI").toLowerCase());
  return isCi || otherSigns.some((name) => variable(name) !== "") ? { service: "generic" } : void 0;
}
function ciFact(service, event, withholds) {
  return { service, ...event === "" ? {} : { event }, ...withholds ? { withholds } : {} };
}
async function withheldByGitHub(event, variable, world) {
  if (variable("GITHUB_ACTOR") === "dependabot[bot]" && dependabotEvents.has(event)) return "dependabot";
  return forkEvents.has(event) && await isFromFork(variable("GITHUB_EVENT_PATH"), world) ? "fork" : void 0;
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
function withheldByGitLab(variable) {
  const [source, target] = [variable("CI_MERGE_REQUEST_SOURCE_PROJECT_ID"), variable("CI_MERGE_REQUEST_PROJECT_ID")];
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
  const { dirname: dirname4 } = world.platform === "win32" ? import_node_path3.win32 : import_node_path3.posix;
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
  const found = await Promise.all(
    [...files].map(async ([target, { platform, clients }]) => {
      const real = await world.realPath?.(target) ?? target;
      const folder = dirname4(real);
      const listed = names.get(folder) ?? namesIn(folder);
      names.set(folder, listed);
      const left = await leftoversAmong(world, real, await listed);
      return left.map((each) => ({ ...each, target, platform, clients: [...clients] }));
    })
  );
  return found.flat();
}
async function leftoversBeside(world, path) {
  const { dirname: dirname4 } = world.platform === "win32" ? import_node_path3.win32 : import_node_path3.posix;
  const listed = await world.list(dirname4(path));
  return listed.is === "found" ? await leftoversAmong(world, path, listed.names) : [];
}
async function leftoversAmong(world, path, names) {
  const { parse: parse3, join: join4 } = world.platform === "win32" ? import_node_path3.win32 : import_node_path3.posix;
  const { dir, name, ext, base } = parse3(path);
  const [start, random] = [`.${name}-`, /^[a-z0-9_]{8,12}$/];
  const isTemporary = (each) => each.startsWith(start) && each.endsWith(ext) && random.test(each.slice(start.length, each.length - ext.length));
  const temporary = names.filter(isTemporary);
  if (temporary.length === 0) return [];
  const current = await world.read(path);
  const currentText = current.is === "file" ? Buffer.from(current.bytes).toString("utf8").trim() : "";
  const left = temporary.map(async (each) => {
    const read = await world.read(join4(dir, each));
    if (read.is !== "file") return void 0;
    const text = Buffer.from(read.bytes).toString("utf8").trim();
    const isSame = currentText === text;
    const holds = text === "" ? "nothing" : isSame ? "the same" : isWhole(text, ext) ? "another" : "a part";
    const isNewer = current.is !== "file" || !isWhole(currentText, ext) || read.stat.changed >= current.stat.changed;
    return { path: join4(dir, each), holds, isNewer, isLocked: names.includes(`.${base}.lock`) };
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
var import_node_path3;
var init_find_leftovers = __esm({
  "src/facts/find-leftovers.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
  }
});

// elsewhere:src/rules.generated.ts
var rules_generated_exports = {};
__export(rules_generated_exports, {
  rules: () => rules
});
var rules;
var init_rules_generated = __esm({
  "elsewhere:src/rules.generated.ts"() {
    ({ rules } = require("./rules.js")["src/rules.generated.ts"]);
  }
});

// elsewhere:src/probe/ask-known.ts
var ask_known_exports = {};
__export(ask_known_exports, {
  askKnown: () => askKnown
});
var askKnown;
var init_ask_known = __esm({
  "elsewhere:src/probe/ask-known.ts"() {
    ({ askKnown } = require("./online.js")["src/probe/ask-known.ts"]);
  }
});

// src/files/file-port.ts
var file_port_exports = {};
__export(file_port_exports, {
  errorCode: () => errorCode,
  nodeFiles: () => nodeFiles
});
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
        return { kind, mode: stat.mode & 511, uid: stat.uid, gid: stat.gid, changed: stat.mtimeMs, links: stat.nlink };
      },
      realPath: async (path) => await (0, import_promises.realpath)(path),
      rename: import_promises.rename,
      remove: import_promises.unlink,
      chmod: import_promises.chmod,
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

// src/files/write-error.ts
var write_error_exports = {};
__export(write_error_exports, {
  unless: () => unless,
  whyNot: () => whyNot2
});
function unless(code) {
  return (error) => {
    if (errorCode(error) === code) return void 0;
    throw error;
  };
}
function whyNot2(error) {
  const code = errorCode(error);
  const known = /^E[A-Z0-9]{1,20}$/.test(code) ? code : "";
  const words = reasons[known];
  if (words !== void 0) return `${words} (${known})`;
  return known === "" ? "the file cannot be written" : `the file cannot be written (${known})`;
}
var reasons;
var init_write_error = __esm({
  "src/files/write-error.ts"() {
    "use strict";
    init_file_port();
    reasons = {
      ENOSPC: "the disk is full",
      EDQUOT: "your disk quota is used up",
      EROFS: "the file system is read-only",
      EACCES: "you may not write there",
      EPERM: "the system does not permit it",
      EBUSY: "the file is mounted by itself or in use",
      ENOTDIR: "there is a file where a directory should be",
      EFBIG: "the file would be larger than allowed",
      EMFILE: "too many files are open",
      EIO: "the disk reports an error"
    };
  }
});

// src/files/safe-store.ts
var safe_store_exports = {};
__export(safe_store_exports, {
  contentOf: () => contentOf,
  prepareStore: () => prepareStore
});
async function contentOf(port, path) {
  const file = await port.open(path, "r").catch(unless("ENOENT"));
  if (!file) return void 0;
  try {
    return await file.read();
  } finally {
    await file.close();
  }
}
async function prepareStore(port, target, { elsewhere: elsewhere2 = [], mode, renameOnly = void 0 } = {}) {
  const temporary = temporaryName(target);
  let file;
  try {
    const stat = await port.lstat(target).catch(unless("ENOENT"));
    const renames = stat ? await proveReplace(port, target, stat, renameOnly === true) : true;
    file = await newFile(port, temporary, Buffer.alloc(reserved, " "), stat, mode);
    if (!stat) await proveRename(port, temporary, temporaryName(target));
    await port.syncFolder((0, import_node_path7.dirname)(target));
    const reserve = { file, path: temporary };
    return {
      ok: true,
      commit: async (bytes, mayReplace = () => true) => {
        file = void 0;
        return await store(port, { target, reserve, renames, elsewhere: elsewhere2, stat, mayReplace, mode, renameOnly }, bytes);
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
async function proveReplace(port, target, stat, renameOnly) {
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
      } catch (error) {
        if (renameOnly) throw error;
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
    if (storing.renameOnly) {
      await port.remove(reserve.path).catch(() => void 0);
      return { is: "lost" };
    }
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
    if (storing.renameOnly) {
      await port.remove(kept).catch(() => void 0);
      return { is: "lost" };
    }
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
async function keepAnywhere(port, { target, elsewhere: elsewhere2, reserve, stat, mode }, bytes) {
  for (const folder of [(0, import_node_path7.dirname)(target), ...elsewhere2]) {
    const path = (0, import_node_path7.join)(folder, (0, import_node_path7.parse)(temporaryName(target)).base);
    const file = await newFile(port, path, bytes, stat, mode).catch(() => void 0);
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
      await new Promise((resolve2) => setTimeout(resolve2, 100));
    }
  }
}
var import_node_crypto, import_node_path7, reserved, mostTries;
var init_safe_store = __esm({
  "src/files/safe-store.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_node_path7 = require("node:path");
    init_file_port();
    init_write_error();
    reserved = 128 * 1024;
    mostTries = 5;
  }
});

// src/files/file-lock.ts
var file_lock_exports = {};
__export(file_lock_exports, {
  lockPath: () => lockPath,
  parsedOwner: () => parsedOwner,
  staleAfter: () => staleAfter,
  takeLock: () => takeLock
});
function lockPath(target) {
  return (0, import_node_path8.join)((0, import_node_path8.dirname)(target), `.${(0, import_node_path8.basename)(target)}.lock`);
}
async function takeLock(port, target, input) {
  const path = lockPath(target);
  const mine = `${JSON.stringify({ ...input.me, nonce: (0, import_node_crypto2.randomBytes)(8).toString("hex") })}
`;
  const begun = performance.now();
  let told = false;
  try {
    for (; ; ) {
      if (await create(port, path, mine)) return held(port, path, mine);
      const text = await textOf3(port, path);
      if (text === void 0) continue;
      if (await isStale(port, path, text, input) && await removeStale(port, path, text, mine, input)) continue;
      const owner = ownerWords(text);
      const waited = performance.now() - begun;
      if (input.signal?.aborted || waited >= input.patience) return { is: "busy", owner, path };
      if (!told) await input.waiting?.(owner);
      told = true;
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
    if (await file.write(bytes, 0) !== bytes.length) throw new Error("the lock is incomplete");
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
  return runs === void 0 ? await isOld(port, path) : !runs;
}
async function isOld(port, path) {
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
  await new Promise((resolve2) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve2();
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
    init_write_error();
    staleAfter = 12e4;
    [shortest, longest] = [30, 500];
  }
});

// src/files/find-target.ts
var find_target_exports = {};
__export(find_target_exports, {
  findTarget: () => findTarget,
  removeFolders: () => removeFolders
});
async function findTarget(port, path) {
  try {
    const real = await port.realPath(path).catch(unless("ENOENT"));
    if (real !== void 0) {
      const { kind } = await port.lstat(real);
      if (kind === "directory") return { ok: false, why: "there is a directory where the file should be" };
      return kind === "file" ? { ok: true, path: real, made: [] } : { ok: false, why: "it is not a regular file" };
    }
    if (await port.lstat(path).catch(unless("ENOENT"))) return { ok: false, why: "it is a link to a missing file" };
    const made = await makeFolders(port, (0, import_node_path9.dirname)(path));
    return { ok: true, path: (0, import_node_path9.join)(await port.realPath((0, import_node_path9.dirname)(path)), (0, import_node_path9.parse)(path).base), made };
  } catch (error) {
    return { ok: false, why: whyNot2(error) };
  }
}
async function makeFolders(port, folder) {
  const missing = [];
  for (let each = folder; !await port.realPath(each).catch(unless("ENOENT")); each = (0, import_node_path9.dirname)(each))
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
var import_node_path9;
var init_find_target = __esm({
  "src/files/find-target.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    init_write_error();
  }
});

// src/files/process-identity.ts
var process_identity_exports = {};
__export(process_identity_exports, {
  isRunning: () => isRunning,
  thisProcess: () => thisProcess
});
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

// src/rule-kit/copy-back.ts
var copy_back_exports = {};
__export(copy_back_exports, {
  copyBack: () => copyBack
});
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
      await input.tell(
        joinWords(
          lines.map((line) => say`${shownNames(line)}\n`),
          ""
        )
      ).catch(() => void 0);
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
    waiting: async (owner) => await tell(say`Waiting for ${shownNames(owner)}, which exchanges the same login.\n`).catch(() => void 0)
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
  const store2 = await prepareStore(port, target.path, { elsewhere: input.elsewhere ?? [(0, import_node_os2.tmpdir)()] });
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
    init_find_target();
    init_process_identity();
    init_safe_store();
    init_copy_back();
    init_place_name();
    init_foreign_text();
    init_untrusted();
    patience = 75e3;
  }
});

// elsewhere:src/config/config-error.ts
var ConfigError;
var init_config_error = __esm({
  "elsewhere:src/config/config-error.ts"() {
    ({ ConfigError } = require("./core.js")["src/config/config-error.ts"]);
  }
});

// elsewhere:src/scan/ignore/baseline-key.ts
var makeBaselineKey, readBaselineKey, readKeyFile;
var init_baseline_key = __esm({
  "elsewhere:src/scan/ignore/baseline-key.ts"() {
    ({ makeBaselineKey, readBaselineKey, readKeyFile } = require("./core.js")["src/scan/ignore/baseline-key.ts"]);
  }
});

// src/commands/report/report-key.ts
var report_key_exports = {};
__export(report_key_exports, {
  reportKey: () => reportKey
});
async function reportKey(path) {
  const found = await readKeyFile(path);
  if (found.is === "none") throw new ConfigError(say`Cannot read the file of --key: it does not exist.`);
  if (found.is === "unusable")
    throw new ConfigError(
      say`The file of --key is not a key: it needs 64 hexadecimal digits, as in the baseline.key that scan --update-baseline creates.`
    );
  const { id, fingerprintOf } = found.key;
  return { id, fingerprintOf: (secret) => fingerprintOf(secret.reveal()) };
}
var init_report_key = __esm({
  "src/commands/report/report-key.ts"() {
    "use strict";
    init_config_error();
    init_baseline_key();
    init_untrusted();
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
function skippedText(report, screen, named) {
  const { show } = pageOf(report, screen);
  const names = named ? ` ${report.platforms.map(({ name }) => name).join(", ")}` : "";
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
    const words = Object.entries(values).flatMap(
      ([name, value]) => value === void 0 ? [] : [`--${name}`, shellWord(value, shell)]
    );
    if (words.includes(void 0)) return [];
    return [{ shell, line: ["auth-doctor", "check", platform, ...flags, ...words].join(" ") }];
  });
}

// src/command-line/chosen-platforms.ts
var chosen_platforms_exports = {};
__export(chosen_platforms_exports, {
  chosenPlatforms: () => chosenPlatforms
});

// elsewhere:src/nearest.ts
var { editDistance, nearest, nearestVariable } = require("./core.js")["src/nearest.ts"];

// elsewhere:src/providers/platform-names.ts
var { platformNamed, platformNames } = require("./core.js")["src/providers/platform-names.ts"];

// src/command-line/chosen-platforms.ts
init_foreign_text();
init_untrusted();

// src/command-line/command.ts
var commandNames = [
  "check",
  "status",
  "scan",
  "where",
  "merge",
  "rules",
  "explain",
  "fix",
  "report",
  "providers",
  "completion",
  "demo"
];

// elsewhere:src/command-line/unknown-word.ts
var { unknownWord } = require("./core.js")["src/command-line/unknown-word.ts"];

// src/command-line/chosen-platforms.ts
function chosenPlatforms(words, { platforms, orCommand, env }) {
  const ids = words.map((word, index) => {
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
var import_node_path10 = require("node:path");

// elsewhere:src/command-line/exit-code.ts
var { exitCodeOf, exitCodeOfInterrupt } = require("./core.js")["src/command-line/exit-code.ts"];

// elsewhere:src/command-line/option-value.ts
var { durationSeconds, isOn, lastOf, oneOf, textOf, textsOf, wordsOf } = require("./core.js")["src/command-line/option-value.ts"];

// elsewhere:src/command-line/options.ts
var { checkOptions, colorChoices, completionOptions, demoOptions, explainOptions, failOnChoices, fixOptions, formatNames, mergeOptions, providersOptions, reportOptions, rulesOptions, scanOptions, screenOptions, shellNames, statusOptions, supportFormats, whereOptions } = require("./core.js")["src/command-line/options.ts"];

// elsewhere:src/command-line/output-format.ts
var { askedOutputs, chosenOutputs } = require("./core.js")["src/command-line/output-format.ts"];

// elsewhere:src/command-line/screen-for.ts
var { screenFor } = require("./core.js")["src/command-line/screen-for.ts"];

// elsewhere:src/command-line/write-report.ts
var { outputMasked, writeFailure, writeOutputs, writeReport, writeReportText } = require("./core.js")["src/command-line/write-report.ts"];

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

// src/rule-kit/installed-client.ts
var installed_client_exports = {};
__export(installed_client_exports, {
  clientsThatCount: () => clientsThatCount,
  environmentWords: () => environmentWords,
  installStep: () => installStep,
  installedFaults: () => installedFaults,
  installedProblems: () => installedProblems,
  mainInstallation: () => mainInstallation,
  packagePlace: () => packagePlace,
  unknownEras: () => unknownEras
});

// elsewhere:src/value/versions.ts
var { compareVersions, isOneOf, versionWords } = require("./core.js")["src/value/versions.ts"];

// src/rule-kit/explained.ts
var explained_exports = {};
__export(explained_exports, {
  stopsOf: () => stopsOf,
  stopsOver: () => stopsOver
});

// elsewhere:src/rule-kit/held-values.ts
var { canAuthenticate, foreignKind, hasNoCredential, heldValues, isAddressSlot, isDropped, isInUse, isUsable, losingValues, shortfall, subjectOf } = require("./core.js")["src/rule-kit/held-values.ts"];

// src/rule-kit/explained.ts
function stopsOf(platform, clients, facts) {
  return facts.resolutions.filter(({ provider, client }) => provider === platform && clients.includes(client)).flatMap(({ client, raises, warnings }) => [
    ...[...new Set(raises.map(({ phase }) => phase))].map((phase) => ({ client, phase })),
    ...warnings.length > 0 ? [{ client, phase: "warning" }] : []
  ]);
}
function stopsOver({ platform, slot, clients }, facts) {
  const provider = facts.providers.find(({ id }) => id === platform);
  const isPublic = isAddressSlot(slot) || provider?.pairs.some(({ id }) => id === slot);
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
    const where = packagePlace(installation);
    const place = { kind: "file", path: where.path };
    const other = fault.with && `${fault.with.package} ${python.packages.get(fault.with.package) ?? ""}`;
    return {
      platform: provider.id,
      clients,
      place,
      // If it shows no exception, only part of it fails; a second installation may not be used at all.
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
        // A platform that extends another inherits its list, but only its own packages are reported.
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
function packagePlace({ package: name, python }) {
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
    const where = packagePlace(installation);
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
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

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
  const causes = kept.map(({ suspect: { finding, ...suspect }, evidence, clients, explains: explains2 }) => ({
    ...suspect,
    finding: {
      ...finding,
      clients: [...clients],
      evidence: [...finding.evidence, ...evidence],
      ...explains2.length > 0 ? { explains: distinct(explains2) } : {}
    }
  }));
  return withoutTwins(causes);
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
function sameFile(a, b, slot, other) {
  return a.place.kind === "file" && b.place.kind === "file" && isSamePath(a.place.path, b.place.path) && (slot === void 0 || other === void 0);
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
function aboutAny({ finding: { message }, slot = "" }) {
  return message.replaceAll(slot, "").replaceAll(/\d+/g, "");
}
function withTwin(finding, { finding: twin, slot = "" }) {
  const steps = [...finding.remedy.steps, ...twin.remedy.steps];
  const wontHelp = [.../* @__PURE__ */ new Set([...finding.remedy.wontHelp ?? [], ...twin.remedy.wontHelp ?? []])];
  return {
    ...finding,
    message: finding.message.endsWith(")") ? finding.message.replace(/\)$/, `, ${slot})`) : `${finding.message} (also ${slot})`,
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
  const run = (rule, about) => {
    const found = runRule(rule, about);
    if (found === void 0)
      gaps.push({ what: `the rule ${rule.id} failed: this is a bug in auth-doctor`, uncertain: true });
    passed += Math.max(0, platforms - new Set(found?.map(({ finding }) => finding.platform)).size);
    return found ?? [];
  };
  const first = rules2.filter(({ last }) => !last).flatMap((rule) => run(rule, facts));
  const left = withoutExplained(facts, first);
  const suspects2 = [...first, ...rules2.filter(({ last }) => last).flatMap((rule) => run(rule, left))];
  return { findings: sortFindings(oneForEachCause(suspects2), facts), passed, gaps };
}
function runRule(rule, facts) {
  try {
    return [...rule.check(facts)].map(({ slot, ...problem }) => ({
      finding: withRecheck(
        withUpgrade(
          bySeverityOfUse({ ...problem, severity: problem.severity ?? rule.severity, rule }, facts),
          rule.layer,
          facts
        ),
        rule.layer,
        facts
      ),
      layer: rule.layer,
      slot
    }));
  } catch {
    return void 0;
  }
}
function withoutExplained(facts, suspects2) {
  const named = suspects2.flatMap(({ finding }) => finding.explains ?? []);
  const isExplained = (client, phase) => named.some((each) => each.client === client && each.phase === phase);
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
  const about = withoutExchange.has(finding.rule) ? { ...options, exchange: false } : options;
  const run = recheckCommand(finding.platform, layer === "server", about);
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
function bySeverityOfUse({ rule, ...problem }, facts) {
  const finding = { ...problem, rule: rule.id };
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
var hosts_exports = {};
__export(hosts_exports, {
  derivedSettings: () => derivedSettings,
  hostOf: () => hostOf,
  isOfPlatform: () => isOfPlatform
});
function hostOf(address2) {
  if (!/^https?:\/\//i.test(address2) || !URL.canParse(address2)) return void 0;
  return new URL(address2).hostname.toLowerCase() || void 0;
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
var import_node_path6 = require("node:path");

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
    const known = namesOf(chain);
    const prefix = commonPrefix(known.map(({ name }) => name));
    const beginnings = new Set(known.map((each) => each.bare.slice(0, 2)));
    for (const { name, letters } of spelt) {
      if (!beginnings.has(letters.slice(0, 2)) || read.has(name)) continue;
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
function namesOf(chain) {
  return chain.flatMap(({ place, slot, role }) => {
    if (place.kind !== "env" || place.name.length < 8) return [];
    if (role === "current") return [{ name: place.name, bare: bare(place.name), slot, instead: place.name }];
    if (role !== "legacy" || isGenericName(place.name)) return [];
    const current = chain.find((each) => each.slot === slot && each.role === "current" && each.place.kind === "env");
    const instead = current?.place.kind === "env" ? current.place.name : place.name;
    return [{ name: place.name, bare: bare(place.name), slot, instead }];
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
  return known.find(({ slot, name: each }) => each.startsWith(prefix) && (otherWords[slot] ?? []).includes(rest));
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
function isGenericName(variable) {
  return variable.split("_").length <= 2;
}

// src/facts/gather-facts.ts
init_place_name();

// elsewhere:src/value/installations.ts
var { installationsOf, installedVersion } = require("./core.js")["src/value/installations.ts"];

// elsewhere:src/facts/find-assignments.ts
var { findAssignments } = require("./core.js")["src/facts/find-assignments.ts"];

// src/facts/gather-facts.ts
init_find_ci();

// src/facts/find-credential-files.ts
var import_node_path = require("node:path");
async function closedFolder(world, path) {
  const { dirname: dirname4 } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  for (let at = path; dirname4(at) !== at; at = dirname4(at)) {
    const found = await world.stat(dirname4(at));
    if (found.is === "found") return { path: dirname4(at), stat: found.stat };
  }
  return void 0;
}
async function findCredentialFiles(resolutions, world) {
  const files = /* @__PURE__ */ new Map();
  for (const { provider, client, chain } of resolutions) {
    for (const { place, role, state, stat, problem } of chain) {
      if (place.kind !== "file") continue;
      const readers = role === "lookalike" ? [] : [client];
      const folder = problem?.kind === "permission" && !stat ? await closedFolder(world, place.path) : void 0;
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
      const readable = (known?.readable ?? true) && !(state === "unreadable" && stat.kind !== "special" && problem?.kind !== "not-a-file");
      const { path } = known ?? place;
      files.set(pathKey(place.path), { path, platform: known?.platform ?? provider, clients, stat, readable });
    }
  }
  return await Promise.all([...files.values()].map(async (file) => ({ ...file, git: await world.git(file.path) })));
}

// src/facts/find-hints.ts
var import_node_path2 = require("node:path");

// elsewhere:src/declared/format-dotenv.ts
var { parseDotenv } = require("./core.js")["src/declared/format-dotenv.ts"];

// elsewhere:src/value/known-value.ts
var { knownValue } = require("./core.js")["src/value/known-value.ts"];

// src/facts/find-hints.ts
init_untrusted();

// src/facts/compose-interpolation.ts
var reference = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])([^{}$]*))?\})/g;
function interpolated(text, lookUp) {
  if (!text.includes("$")) return { text, unset: [] };
  const unset = [];
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
      unset.push(name2);
      return "";
    }
  );
  const left = text.replaceAll(reference, "").includes("$");
  const whole = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-?+][^{}$]*)?\})$/.exec(text);
  const name = whole?.[1] ?? whole?.[2];
  return {
    text: left ? void 0 : filled.replaceAll("\0", "$"),
    unset,
    ...name === void 0 ? {} : { reference: name }
  };
}

// elsewhere:src/facts/text-in.ts
var { textIn } = require("./core.js")["src/facts/text-in.ts"];

// src/facts/find-hints.ts
var composeNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var largest = 262144;
var mostEnvFiles = 8;
async function findHints(world, replays) {
  const { join: join4 } = world.platform === "win32" ? import_node_path2.win32 : import_node_path2.posix;
  const wanted = new Set(
    replays.flatMap(
      ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "env" && role === "current" ? [place.name] : [])
    )
  );
  const environment = (name) => world.env.find((each) => each.name === name)?.value;
  const path = join4(world.cwd, ".env");
  const dotenv = await textOf2(world, path);
  const beside = dotenv === void 0 ? void 0 : parseDotenv(dotenv, environment);
  const lookUp = (name) => {
    const own = beside?.is === "parsed" ? beside.get(name)?.value : void 0;
    return environment(name) ?? (own?.t === "str" ? own.v : void 0);
  };
  const look = { world, wanted, join: join4, lookUp };
  const hints = dotenv === void 0 ? [] : [...fromEnvFile(dotenv, path, "dotenv", look)];
  const read = /* @__PURE__ */ new Set([pathKey(path)]);
  for (const name of composeNames) {
    const file = join4(world.cwd, name);
    const text = await textOf2(world, file);
    if (text !== void 0) hints.push(...await fromCompose(text, file, read, look));
  }
  return hints;
}
function withHints(assignments, hints) {
  const all = new Map(assignments);
  for (const { name, place, matches: matches2, readBy, value } of hints) {
    if (readBy !== "compose" || !value) continue;
    all.set(name, [...all.get(name) ?? [], { place, matches: matches2, exported: true, readBy }]);
  }
  return all;
}
async function textOf2(world, path) {
  const found = await world.stat(path);
  if (found.is !== "found" || found.stat.kind !== "file" || found.stat.size > largest) return void 0;
  const read = await world.read(path);
  return read.is === "file" ? textIn(read.bytes) : void 0;
}
function fromEnvFile(text, path, readBy, look) {
  const lines = text.split("\n");
  const parsed = parseDotenv(text, look.lookUp);
  if (parsed.is !== "parsed") return [];
  return [...look.wanted].flatMap((name) => {
    const found = parsed.get(name);
    if (found?.value.t !== "str") return [];
    const place = { kind: "file", path, ...found.line === void 0 ? {} : { line: found.line } };
    const [, reference2] = /=\s*"?\$\{(\w+)\}"?\s*$/.exec(lines[(found.line ?? 0) - 1] ?? "") ?? [];
    if (reference2 !== void 0 && look.lookUp(reference2) === void 0)
      return [{ name, place, readBy, form: "line", unsetReference: untrusted(reference2), matches: "unknown" }];
    return [
      {
        name,
        place,
        readBy,
        form: "line",
        value: knownValue(found.value.v),
        matches: matches(name, found.value.v, look)
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
  const about = { name, place: { kind: "file", path, line }, readBy: "compose", form };
  if (text === void 0) return { ...about, passed: true, matches: "unknown" };
  const filled = interpolated(text, look.lookUp);
  const [unset] = filled.unset;
  if (filled.reference !== void 0 && unset !== void 0)
    return { ...about, unsetReference: untrusted(unset), matches: "unknown" };
  if (filled.reference === name) return { ...about, passed: true, matches: "unknown" };
  if (unset !== void 0 || filled.text === void 0) return { ...about, dollar: true, matches: "unknown" };
  return {
    ...about,
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
var import_node_path4 = require("node:path");
async function isNamedSo(world, path) {
  if ((await world.stat(path)).is !== "found") return false;
  const { basename: basename2, dirname: dirname4 } = world.platform === "win32" ? import_node_path4.win32 : import_node_path4.posix;
  const listed = await world.list(dirname4(path));
  return listed.is !== "found" || listed.names.includes(basename2(path));
}
async function findLookalikes(world, providers) {
  const found = [];
  const home = world.home ?? world.user.passwdHome;
  for (const { id, lookalikes } of providers) {
    for (const { kind, name, instead, why, common } of lookalikes) {
      const about = { platform: id, instead, why, ...common ? { common } : {} };
      if (kind === "env") {
        const variable = world.env.find((each) => each.name === name);
        if (variable) found.push({ ...about, place: { kind, name }, value: knownValue(variable.value) });
      } else if (home) {
        const path = name.replace(/^~/, home);
        if (await isNamedSo(world, path)) found.push({ ...about, place: { kind, path } });
      }
    }
  }
  return found;
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
  const found = [];
  for (const provider of providers) {
    for (const client of provider.clients) {
      const here = replays.find(
        (each) => each.provider === provider.id && each.client === client.id && hasNoCredential(each)
      );
      if (!here) continue;
      for (const name of placeVariables(provider, here, world)) {
        const moved = await withoutIt(name, client, here, world, input);
        if (moved) found.push(moved);
      }
    }
  }
  return found;
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
var article_exports = {};
__export(article_exports, {
  article: () => article
});
function article(name) {
  return /^(?:[aeio]|u(?!ni|se))/i.test(name) ? `an ${name}` : `a ${name}`;
}

// src/facts/find-named-variables.ts
init_place_name();

// elsewhere:src/value/token-kinds.ts
var { addKinds, isDocumentExample, kindOf, kindsOf } = require("./core.js")["src/value/token-kinds.ts"];

// src/facts/find-named-variables.ts
function findNamedVariables(world, providers, replays, told) {
  const read = new Set(replays.flatMap(namesRead));
  const others = world.env.filter(({ name, value }) => !read.has(name) && !told.has(name) && value.length >= 3);
  return others.flatMap((variable) => {
    const parts = variable.name.toUpperCase().split(/[_.-]+/).filter(Boolean);
    const isNamed = parts.some((part) => credentialWords.has(part));
    if (!isNamed && !mayBeToken.test(variable.value)) return [];
    const value = knownValue(variable.value);
    const found = providers.map((provider) => matchOf(provider, parts, value)).find((each) => each !== void 0);
    return found ? [lookalike(variable, value, found, replays, world)] : [];
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
  const named = namedAfter(provider, parts);
  const slot = slotOf(parts, provider);
  if (named === void 0 || slot === void 0 || value.traits.blank) return void 0;
  const isBorneOut = named.isPlain || exact.some(({ slots }) => slots.includes(slot));
  return isBorneOut ? { platform, slot, why: "no client reads this name" } : void 0;
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
    const words = name.toUpperCase().split("-");
    const at = parts.findIndex((_, index) => words.every((word, offset) => isWord(parts[index + offset], word)));
    if (at < 0) continue;
    const rest = parts.filter((_, index) => index < at || index >= at + words.length);
    if (!rest.some((word) => credentialWords.has(word))) continue;
    const isLong = words.join("").length >= 4;
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
  const wanted = wordsToSlots.filter(({ words }) => words.every((word) => parts.includes(word)));
  return wanted.flatMap((each) => each.slots).find((slot) => slots.has(slot)) ?? [...slots].at(-1);
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
function lookalike({ name }, value, { platform, slot, why }, replays, world) {
  const current = replays.filter(({ provider }) => provider === platform).flatMap(({ chain }) => chain).filter((entry) => entry.slot === slot && entry.role === "current");
  const variable = current.find(({ place }) => place.kind === "env")?.place;
  const file = current.find(({ place }) => place.kind === "file")?.place;
  const home = world.home ?? world.user.passwdHome;
  const instead = variable?.kind === "env" ? variable.name : file?.kind === "file" ? withTilde(file.path, home) : slot;
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
    const found = mainInstallation(id, seen.installed);
    return found && signOfUse !== false ? [`${found.package} ${found.version}`] : [];
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
  const names = movedPlaces.filter((each) => each.platform === platform).map(({ variable }) => variable);
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
function showsUse({ place, role, state, slot, problem }) {
  const isThere = state !== "absent" || role === "current" && place.kind === "file" && problem?.kind === "missing-key";
  if (!isThere || place.kind === "default" || place.kind === "argument" || role === "lookalike") return false;
  return !(place.kind === "env" && role === "legacy" && isGenericName(place.name)) && slot !== "netrc" && slot !== "login";
}

// src/world/with-variable.ts
var with_variable_exports = {};
__export(with_variable_exports, {
  withVariable: () => withVariable
});
function withVariable(world, name, value) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const without = withoutVariable(world, [name]);
  return { ...without, env: [...without.env, { name, value }], home: name === homeName ? value : without.home };
}

// src/facts/look-at-home.ts
async function lookAtHome(world, providers) {
  const path = world.home ?? world.user.passwdHome;
  const found = path ? await world.stat(path) : void 0;
  return {
    isSet: world.home !== void 0,
    ...path ? { path } : {},
    ...found?.is === "found" ? { stat: found.stat } : {},
    others: await otherHomes(world, path, providers)
  };
}
async function otherHomes(world, home, providers) {
  const { passwdHome, sudoFrom } = world.user;
  const users = world.platform === "darwin" ? "/Users" : "/home";
  const candidates = [
    ...passwdHome ? [{ path: passwdHome, of: "account" }] : [],
    // The world doesn't know other accounts' homes: the usual place is tried, and a missing one is not a finding.
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
var import_node_path5 = require("node:path");
init_place_name();
var leastLetters = 5;
var endings = /\.(?:txt|json)$/;
async function nearFiles(world, resolutions) {
  const { basename: basename2, dirname: dirname4, join: join4 } = world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix;
  const home = world.home ?? world.user.passwdHome;
  const read = new Set(
    resolutions.flatMap(
      ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "file" && role !== "lookalike" ? [pathKey(place.path)] : [])
    )
  );
  const found = /* @__PURE__ */ new Map();
  for (const { provider: platform, chain } of resolutions.filter(hasNoCredential)) {
    for (const { place, role, state, stat } of chain) {
      if (place.kind !== "file" || role !== "current" || state !== "absent" || stat) continue;
      const [folder, due] = [dirname4(place.path), basename2(place.path)];
      if (home && isSamePath(folder, home) || folder === dirname4(folder)) continue;
      const listed = await world.list(folder);
      if (listed.is !== "found") continue;
      for (const name of listed.names.filter((each) => isNear(each, due))) {
        const path = join4(folder, name);
        if (read.has(pathKey(path)) || found.has(pathKey(path)) || !await isFile(world, path)) continue;
        found.set(pathKey(path), {
          platform,
          place: { kind: "file", path },
          instead: withTilde(place.path, home),
          why: `the name is ${due}`
        });
      }
    }
  }
  return [...found.values()];
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
  const found = await world.stat(path);
  return found.is === "found" && found.stat.kind === "file";
}

// src/facts/file-keys.ts
init_untrusted();
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
      keys.push({
        key: untrusted([...path.filter(Boolean), pending].join(".")),
        line,
        value: knownValue(unescaped(content))
      });
      pending = void 0;
    } else if (token === "{" || token === "[") {
      path.push(pending ?? "");
      pending = void 0;
    } else if (token === "}" || token === "]") path.pop();
    else if (token === "," && pending !== void 0) {
      keys.push({ key: untrusted([...path.filter(Boolean), pending].join(".")), line });
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
      key: untrusted(within === "" ? name : `${within}.${name}`),
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
  const found = [];
  for (const path of paths.values()) {
    const read = await world.read(path);
    if (read.is !== "file") continue;
    const keys = fileKeys(decoded(read.bytes));
    if (keys.length > 0) found.push({ path, keys });
  }
  return found;
}
function decoded(bytes) {
  const isWide = bytes[0] === 255 && bytes[1] === 254;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8", { ignoreBOM: true }).decode(bytes);
}

// elsewhere:src/value/known-addresses.ts
var { bareAddress, standingOf, useAddresses } = require("./core.js")["src/value/known-addresses.ts"];

// elsewhere:src/value/mask-secrets.ts
var { maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"];

// src/facts/server-in-use.ts
function serverInUse(provider, resolutions) {
  const { id, addresses } = provider;
  const name = addresses?.[0]?.setting ?? addresses?.[0]?.slot;
  const mine = resolutions.filter((each) => each.provider === id);
  const used2 = name === void 0 ? void 0 : mine.find(({ settings, fields }) => settings[name] ?? fields[name]);
  if (!used2 || name === void 0) return void 0;
  const given = used2.settings[name]?.value ?? publicText(used2.fields[name]?.value);
  const standing = standingOf(given);
  const address2 = standing && standing.is !== "current" ? standing.instead : bareAddress(given) ?? given;
  const place = (used2.settings[name] ?? used2.fields[name])?.place;
  const host = hostOf(address2);
  const isTrusted = place?.kind === "argument" || host !== void 0 && (isLoopback(host) || isOfPlatform(host, id, { providers: [provider] }));
  return isTrusted ? address2 : void 0;
}

// src/facts/unread-access.ts
init_place_name();
init_shell_path();
function accessGaps({ platform, files, home }, used2) {
  if (platform !== "win32") return [];
  const paths = files.flatMap(
    (file) => used2.has(file.platform) && file.readable && file.stat.kind === "file" ? [file.path] : []
  );
  return [...new Set(paths)].flatMap((path) => {
    const argument = shellPath(path, home, "cmd");
    const how = argument === void 0 ? "icacls shows it" : `\`icacls ${argument}\` shows it`;
    return [
      {
        what: `${withTilde(path, home)}: who else can read it was not checked (Windows access lists are not read); ${how}`,
        uncertain: false
      }
    ];
  });
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
    const found = mainInstallation(resolution.client, installed);
    if (!client || !found || isModelled(client, found.version)) return resolution;
    if (used2.has(resolution.provider) && !faulty.has(client.id)) {
      const modelled = client.package.versions.map(versionWords).join(" or ");
      const what = `${found.package} ${found.version} is installed in ${environmentWords(packagePlace(found))}, but ${modelled} is supported: results are uncertain`;
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
    const what = `${each.package} is in ${environmentWords(packagePlace(each))} more than once (${versions.join(", ")}): Python reports ${each.version}`;
    return [{ platform: each.platform, client: each.client, what, uncertain: false }];
  });
}
function otherInstallationGaps(installed) {
  return installed.flatMap((each) => {
    const main = mainInstallation(each.client, installed);
    if (!main || main === each || main.version === each.version) return [];
    const who = each.program === void 0 ? "your own Python" : `the program ${each.program}`;
    const what = `${who} uses ${each.package} ${each.version} in ${environmentWords(packagePlace(each))}, and this report is about ${main.version} in ${environmentWords(packagePlace(main))}`;
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
  resolve: resolve2,
  replay = async (client, here) => await client.resolve(here, resolve2),
  validUntil,
  options,
  lookAtRcFiles = true
}) {
  const python = await world.packages();
  const replays = await Promise.all(
    providers.flatMap((provider) => provider.clients.map((client) => replay(client, world)))
  );
  const known = await findLookalikes(world, providers);
  const lookalikes = [
    ...known,
    ...(await nearFiles(world, replays)).filter(
      ({ place }) => !known.some((each) => placeKey(each.place) === placeKey(place))
    )
  ];
  const variables = world.env.map(({ name }) => name);
  const misses = nearMisses(replays, variables);
  const told = [...lookalikes.flatMap(nameOf2), ...misses.map(({ name }) => name)];
  lookalikes.push(...findNamedVariables(world, providers, replays, new Set(told)));
  const hints = await findHints(world, replays);
  const mattering = variablesThatMatter(replays, lookalikes, variables, misses);
  const assignments = withHints(await findAssignments(world, mattering, lookAtRcFiles), hints);
  const homeFolder = await lookAtHome(world, providers);
  const installed = await installedClients(world, providers);
  const movedPlaces = await findMovedPlaces(world, providers, replays, resolve2);
  const ci = await findCi(world);
  const uses = await findUses(world, {
    providers,
    asked,
    replays,
    installed,
    lookalikes,
    misses,
    assignments,
    hints,
    homeFolder,
    movedPlaces
  });
  const used2 = new Set(uses.filter((use) => use.asked || use.signs.length > 0).map(({ platform }) => platform));
  const { resolutions, gaps: versions } = versionGaps({ replays, providers, used: used2, python, installed });
  const mine = resolutions.filter(({ provider }) => used2.has(provider));
  const files = await findCredentialFiles(mine, world);
  const facts = {
    now: world.now,
    platform: world.platform,
    user: world.user,
    home: world.home ?? world.user.passwdHome,
    homeFolder,
    cwd: world.cwd,
    providers: providers.map((provider) => {
      const server = serverInUse(provider, mine);
      return server === void 0 ? provider : atServer(provider, server);
    }),
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
  const elsewhere2 = used2.size === 0 ? homeGaps(homeFolder) : await unusedVenvGaps(world, python);
  return { facts, gaps: [...unread, ...versions, ...elsewhere2, ...accessGaps(facts, used2)] };
}
async function installedClients(world, providers) {
  const found = providers.flatMap(
    (provider) => provider.clients.map(
      async (client) => (await installationsOf(world, client)).map((each) => ({ ...each, platform: provider.id, client: client.id }))
    )
  );
  return (await Promise.all(found)).flat();
}
async function unusedVenvGaps(world, python) {
  const path = (world.platform === "win32" ? import_node_path6.win32 : import_node_path6.posix).join(world.cwd, ".venv");
  const settings = await world.stat((world.platform === "win32" ? import_node_path6.win32 : import_node_path6.posix).join(path, "pyvenv.cfg"));
  if (settings.is !== "found") return [];
  const real = async (each) => await world.realPath?.(each) ?? each;
  if (python && await real(python.path) === await real(path)) return [];
  const instead = python ? `${python.path} (${python.foundBy})` : "no Python environment";
  const what = `${path} is not the active Python environment, and its packages were not read: this report is about ${instead}. \`uv run\` and editors may use it`;
  return [{ what, uncertain: false }];
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
function variablesThatMatter(resolutions, lookalikes, variables, misses) {
  const places = [
    ...resolutions.flatMap(({ chain, settings }) => [...chain, ...Object.values(settings)].map(({ place }) => place)),
    ...lookalikes.map(({ place }) => place)
  ];
  const names = new Set(places.flatMap((place) => place.kind === "env" ? [place.name] : []));
  for (const { name } of misses) names.add(name);
  const missed = resolutions.filter((each) => hasNoCredential(each) || !canAuthenticate(each)).flatMap(({ chain }) => chain.filter(({ role, state }) => role === "current" && state === "absent"));
  const unset = missed.flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
  return [.../* @__PURE__ */ new Set([...variables.filter((name) => names.has(name)), ...unset])];
}

// elsewhere:src/known-names.ts
var { knownNames } = require("./core.js")["src/known-names.ts"];

// elsewhere:src/providers/all-platforms.ts
var { allPlatforms } = require("./core.js")["src/providers/all-platforms.ts"];

// src/unknown/agreed-resolution.ts
var agreed_resolution_exports = {};
__export(agreed_resolution_exports, {
  agreedResolution: () => agreedResolution
});
init_place_name();

// elsewhere:src/secret.ts
var { Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"];

// src/unknown/same-data.ts
function isSameData(a, b) {
  if (Object.is(a, b)) return true;
  if (a instanceof Secret || b instanceof Secret)
    return a instanceof Secret && b instanceof Secret && a.relation(b) === "same";
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, others] = [Object.entries(a), new Map(Object.entries(b))];
  return mine.length === others.size && mine.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)));
}
function areAllSame(values) {
  return values.every((each) => isSameData(each, values[0]));
}

// src/unknown/unknown-variables.ts
var unknown_variables_exports = {};
__export(unknown_variables_exports, {
  homeVariable: () => homeVariable,
  unknownVariables: () => unknownVariables,
  unknownWords: () => unknownWords
});
function unknownVariables({ env }) {
  return env.flatMap(({ name, value }) => typeof value === "string" ? [] : [{ name, reason: value.reason }]);
}
function homeVariable({ platform }) {
  return platform === "win32" ? "USERPROFILE" : "HOME";
}
function unknownWords(variables) {
  const reasons2 = [...new Set(variables.map(({ reason }) => reason))];
  const words = reasons2.map((reason) => {
    const names = variables.filter((each) => each.reason === reason).map(({ name }) => name);
    return `${andWords(names)} (${reason})`;
  });
  return andWords(words);
}
function andWords(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

// src/unknown/agreed-resolution.ts
function agreedResolution(usual, all, dependence) {
  const there = all.filter((each) => each !== void 0);
  if (dependence.on === "not") {
    const isUsed = there.length === all.length;
    const what2 = `whether it is used here depends on ${unknownWords(dependence.variables)}`;
    return { resolution: isUsed ? usual : { ...usual, gaps: [...usual.gaps, what2] }, isOpen: false };
  }
  if (dependence.on === "values" && there.length === all.length && areAllSame(there.map(outcomeOf)))
    return { resolution: { ...usual, chain: agreedChain(usual, there, dependence) }, isOpen: false };
  const what = `what it uses depends on ${unknownWords(dependence.variables)}`;
  const gaps = [...usual.gaps.filter((gap) => there.every(({ gaps: others }) => others.includes(gap))), what];
  const nothing = dependence.on === "course";
  const resolution = {
    ...usual,
    source: "unknown",
    fields: agreedFields(usual, there, dependence),
    chain: agreedChain(usual, there, dependence),
    raises: nothing ? [] : inAll(
      usual.raises,
      there.map(({ raises }) => raises)
    ),
    warnings: nothing ? [] : inAll(
      usual.warnings,
      there.map(({ warnings }) => warnings)
    ),
    settings: nothing ? {} : Object.fromEntries(
      Object.entries(usual.settings).filter(
        ([name, setting]) => there.every(({ settings }) => isSameData(settings[name], setting))
      )
    ),
    next: "unknown",
    gaps
  };
  return { resolution, isOpen: true };
}
function outcomeOf({ chain, ...outcome }) {
  return outcome;
}
function inAll(mine, others) {
  return mine.filter((each) => others.every((list) => list.some((other) => isSameData(each, other))));
}
function agreedFields(usual, there, dependence) {
  return Object.fromEntries(
    Object.entries(usual.fields).map(([slot, field]) => {
      const isSame = dependence.on !== "course" && there.every(({ fields }) => isSameData(fields[slot], field));
      const value = { is: "unknown", reason: `it depends on ${unknownWords(dependence.variables)}` };
      return [slot, isSame ? field : { ...field, value }];
    })
  );
}
function agreedChain(usual, there, dependence) {
  const keyed = there.map(({ chain }) => new Map(chain.map((entry) => [keyOf(entry), entry])));
  return usual.chain.flatMap((entry) => {
    const others = keyed.map((each) => each.get(keyOf(entry)));
    if (dependence.on === "course" && others.includes(void 0)) return [];
    const isSure = dependence.on !== "course" || entry.state === "absent" && entry.place.kind !== "file";
    if (isSure && others.every((other) => isSameData(other, entry))) return [entry];
    const { slot, place, role } = entry;
    const own = dependence.variables.find(({ name }) => place.kind === "env" && place.name === name);
    const value = own ? { value: { is: "unknown", reason: own.reason } } : {};
    return [{ slot, place, role, state: "unknown", wins: false, ...value }];
  });
}
function keyOf({ slot, place }) {
  return `${slot} ${placeKey(place)}`;
}

// src/unknown/agreed-facts.ts
function agreedFacts(all, usual, dependences, unknown) {
  const [first, ...others] = all;
  const clients = first.facts.providers.flatMap((provider) => provider.clients.map(({ id }) => id));
  const open2 = /* @__PURE__ */ new Set();
  const resolutions = clients.flatMap((id) => {
    const mine = all.map(({ facts }) => facts.resolutions.find(({ client }) => client === id));
    const shown2 = usual.facts.resolutions.find(({ client }) => client === id) ?? mine.find((each) => each !== void 0);
    if (!shown2) return [];
    const agreed2 = agreedResolution(shown2, mine, dependences.get(id) ?? { on: "not", variables: unknown });
    if (agreed2.isOpen) open2.add(id);
    return [agreed2.resolution];
  });
  const known = first.gaps.filter((gap) => others.every(({ gaps }) => gaps.some((each) => isSameData(each, gap))));
  const unread = resolutions.flatMap(
    ({ provider, client, gaps }) => gaps.map((what) => ({ platform: provider, client, what, uncertain: true }))
  );
  const agreed = {
    facts: { ...first.facts, resolutions },
    gaps: [...known, ...unread.filter((gap) => !known.some((each) => isSameData(each, gap)))]
  };
  return { agreed, open: open2 };
}
function doubtGaps(doubtful, gaps, unknown) {
  const serious = doubtful.filter(({ severity }) => severity !== "note");
  const platforms = [...new Set(serious.map(({ platform }) => platform))];
  return platforms.filter((id) => !gaps.some(({ platform, uncertain }) => uncertain && platform === id)).map((platform) => {
    const places = serious.filter((each) => each.platform === platform).map(({ place }) => place);
    const own = unknown.filter(({ name }) => places.some((place) => place.kind === "env" && place.name === name));
    const what = `whether anything is wrong here depends on ${unknownWords(own.length > 0 ? own : unknown)}`;
    return { ...platform === void 0 ? {} : { platform }, what, uncertain: true };
  });
}
function unreadGaps(unknown, dependences) {
  const readers = [...dependences.values()].filter(({ on }) => on !== "not");
  const read = new Set(readers.flatMap(({ variables }) => variables.map(({ name }) => name)));
  const others = unknown.filter(({ name }) => !read.has(name));
  return others.length === 0 ? [] : [{ what: `no client that was checked reads ${unknownWords(others)}`, uncertain: false }];
}
function ownFileGaps(unknown) {
  const deciding = unknown.filter(({ name }) => ["HOME", "USERPROFILE", "XDG_CONFIG_HOME"].includes(name));
  if (deciding.length === 0) return [];
  const what = `whether a configuration or a platform file of your own applies depends on ${unknownWords(deciding)}`;
  return [{ what, uncertain: true }];
}

// src/unknown/agreed-findings.ts
init_place_name();
var severities3 = ["error", "warning", "note"];
function agreedFindings(results, isOpen) {
  const [first, ...others] = results;
  if (others.length === 0) return { ...first, doubtful: [] };
  const findings = first.findings.flatMap((finding) => {
    const same = others.map((result) => result.findings.find((each) => isSameFinding(each, finding)));
    const agreed = same.includes(void 0) || isOpen(finding) ? void 0 : intersection(finding, same);
    return agreed ? [agreed] : [];
  });
  const all = results.flatMap((result) => result.findings);
  return {
    findings,
    doubtful: all.filter((finding) => !findings.some((each) => isSameFinding(each, finding))),
    passed: Math.min(...results.map(({ passed }) => passed)),
    gaps: first.gaps.filter((gap) => others.every(({ gaps }) => gaps.some((each) => isSameData(each, gap))))
  };
}
function isSameFinding(a, b) {
  return a.rule === b.rule && a.platform === b.platform && a.message === b.message && a.cause === b.cause && placeKey(a.place) === placeKey(b.place);
}
function intersection(finding, same) {
  const others = same.filter((each) => each !== void 0);
  const inAll2 = (mine, of) => mine.filter((each) => others.every((other) => of(other).some((another) => isSameData(each, another))));
  const clients = inAll2(finding.clients, (other) => other.clients);
  const explains2 = inAll2(finding.explains ?? [], (other) => other.explains ?? []);
  const wontHelp = inAll2(finding.remedy.wontHelp ?? [], (other) => other.remedy.wontHelp ?? []);
  const evidence = inAll2(finding.evidence, (other) => other.evidence);
  const steps = inAll2(finding.remedy.steps, (other) => other.remedy.steps);
  if (clients.length === 0 && finding.clients.length > 0) return void 0;
  const worst = Math.max(...[finding, ...others].map(({ severity }) => severities3.indexOf(severity)));
  const { explains: _, ...rest } = finding;
  return {
    ...rest,
    severity: severities3[worst] ?? finding.severity,
    clients,
    evidence,
    remedy: { steps, ...wontHelp.length > 0 ? { wontHelp } : {} },
    ...explains2.length > 0 ? { explains: explains2 } : {}
  };
}

// src/unknown/dependence.ts
var dependence_exports = {};
__export(dependence_exports, {
  dependenceOf: () => dependenceOf,
  tracedReplay: () => tracedReplay
});

// src/unknown/traced-world.ts
function tracedWorld(world, watched) {
  const variables = /* @__PURE__ */ new Set();
  const paths = /* @__PURE__ */ new Set();
  const { realPath, home } = world;
  const noted = (ask2) => {
    return (path) => {
      paths.add(path);
      return ask2(path);
    };
  };
  const env = world.env.map(
    ({ name, value }) => watched.has(name) ? {
      name,
      get value() {
        variables.add(name);
        return value;
      }
    } : { name, value }
  );
  const homeName = homeVariable(world);
  const traced = {
    ...world,
    env,
    get home() {
      if (watched.has(homeName)) variables.add(homeName);
      return home;
    },
    read: noted((path) => world.read(path)),
    stat: noted((path) => world.stat(path)),
    list: async (path, order) => {
      paths.add(path);
      return await world.list(path, order);
    },
    ...realPath ? { realPath: noted((path) => realPath.call(world, path)) } : {}
  };
  return { world: traced, trace: { variables, paths } };
}

// src/unknown/dependence.ts
async function tracedReplay(client, possible, unknown, input) {
  const { world, trace } = tracedWorld(possible.world, new Set(unknown.map(({ name }) => name)));
  return { possible, resolution: await client.resolve(world, input), trace };
}
function dependenceOf(replays, unknown) {
  const read = unknown.filter(({ name }) => replays.some(({ trace }) => trace.variables.has(name)));
  if (read.length === 0) {
    const isSame = areAllSame(replays.map(({ resolution }) => resolution));
    return { on: isSame ? "not" : "course", variables: unknown };
  }
  const usual = replays.filter((each) => each.possible.wellFormed);
  const sameFiles = areAllSame(usual.map(({ trace }) => [...trace.paths].sort()));
  const areValues = sameFiles && read.every(({ name }) => usual.every((replay) => isOneValue(name, replay)));
  return { on: areValues ? "values" : "course", variables: read };
}
function isOneValue(name, { possible, resolution }) {
  const text = possible.texts.get(name);
  if (text === void 0) return false;
  const secret = new Secret(text);
  const isMine = (place) => place.kind === "env" && place.name === name;
  const entries = resolution.chain.filter(({ place }) => isMine(place));
  return !Object.values(resolution.settings).some(({ place }) => isMine(place)) && new Set(entries.map(({ slot }) => slot)).size === 1 && entries.every(({ value }) => value?.is === "known" && value.secret.relation(secret) === "same");
}

// src/unknown/possible-worlds.ts
var possible_worlds_exports = {};
__export(possible_worlds_exports, {
  possibleWorlds: () => possibleWorlds,
  withoutUnknowns: () => withoutUnknowns
});

// src/shapes/seeded-random.ts
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

// elsewhere:src/shapes/shape.ts
var { alphabets, charactersOf, hasShape, parseShape, sampleOf, shapePattern } = require("./core.js")["src/shapes/shape.ts"];

// src/unknown/possible-worlds.ts
var decidingWords = [
  "true",
  "pull_request",
  "dependabot[bot]",
  "/bin/bash",
  "/bin/zsh",
  "/usr/bin/fish",
  "/bin/tcsh"
];
var otherWords2 = [
  "",
  " ",
  "0",
  "1",
  "/nonexistent/stand-in",
  "https://stand-in.invalid/",
  "<your-token>",
  '{"stand": "in"}',
  ...decidingWords
];
var damages = [
  (token) => token.slice(0, -7),
  (token) => `${token}
`,
  (token) => ` ${token}`,
  (token) => token.replace(/^(.{5})/, "$1\n"),
  (token) => `"${token}"`,
  (token) => `\u201C${token}\u201D`,
  (token) => `${token}\xE9`,
  (token) => `\u200B${token}`,
  (token) => `Bearer ${token}`,
  (token, name) => `${name}=${token}`,
  (token) => `{"token": "${token}"}`,
  (token) => Buffer.from(token).toString("base64"),
  (token) => token + token
];
function relatedTexts(known) {
  const texts = new Set(known.filter(({ length }) => length >= 8).map((secret) => secret.reveal()));
  return [...texts].flatMap((text) => [text, `${text}stand1n`, text.slice(0, -3)]);
}
function possibleWorlds(given, tokensOf, known = []) {
  const unknown = unknownVariables(given);
  const world = (standIn, wellFormed = false) => {
    const texts = textsOf2(unknown, standIn);
    return { world: standInWorld(given, texts), texts, wellFormed };
  };
  const unset = world(() => void 0);
  if (unknown.length === 0) return [unset];
  const [made, others] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const { name } of unknown) {
    made.set(
      name,
      [1, 2].map((number) => sampleFor(name, tokensOf(name)[0], given.now, number))
    );
    others.set(name, otherSamples(name, tokensOf(name), given.now));
  }
  const [one, two] = [0, 1].map(
    (index) => (name) => made.get(name)?.[index]
  );
  const apart = unknown.length < 2 ? [] : unknown.flatMap(({ name: odd }) => [
    (name) => name === odd ? void 0 : one(name),
    (name) => name === odd ? one(name) : void 0
  ]);
  const most = Math.max(...[...others.values()].map(({ length }) => length));
  return [
    unset,
    world(one, true),
    world(two, true),
    ...Array.from({ length: most }, (_, index) => world((name) => others.get(name)?.[index] ?? one(name))),
    ...damages.map((damage) => world((name) => damage(one(name) ?? "", name))),
    ...otherWords2.map((word) => world(() => word)),
    ...relatedTexts(known).map((text) => world(() => text)),
    ...apart.map((standIn) => world(standIn))
  ];
}
function withoutUnknowns(given) {
  return standInWorld(given, /* @__PURE__ */ new Map());
}
function textsOf2(unknown, standIn) {
  return new Map(
    unknown.flatMap(({ name }) => {
      const text = standIn(name);
      return text === void 0 ? [] : [[name, text]];
    })
  );
}
function standInWorld(given, texts) {
  const env = given.env.flatMap(({ name, value }) => {
    const text = typeof value === "string" ? value : texts.get(name);
    return text === void 0 ? [] : [{ name, value: text }];
  });
  const home = homeVariable(given);
  const isHomeUnknown = unknownVariables(given).some(({ name }) => name === home);
  return { ...given, env, home: isHomeUnknown ? texts.get(home) : given.home };
}
function sampleFor(name, token, now, number) {
  if (token?.issuers) return madeJwt(now, 86400, token, number);
  return sampleOf(parseShape(token?.shape ?? "{43:base64url}"), seededRandom(`${name} ${number}`));
}
function otherSamples(name, [first, ...rest], now) {
  return [
    ...rest.map((token) => sampleFor(name, token, now, 1)),
    ...first ? [sampleFor(name, void 0, now, 1)] : [],
    madeJwt(now, 86400, first),
    madeJwt(now, -86400, first)
  ];
}
function madeJwt(now, life, token, number = 1) {
  const seconds = Math.floor(now.getTime() / 1e3);
  const claims = {
    iss: token?.issuers?.[0] ?? "https://stand-in.invalid/",
    aud: token?.audiences?.[0] ?? "stand-in",
    sub: `stand-in ${number}`,
    azp: "stand-in",
    iat: Math.min(seconds, seconds + life) - 60,
    exp: seconds + life
  };
  const part = (data) => Buffer.from(JSON.stringify(data)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.${part({ stand: "in" })}`;
}

// src/unknown/tokens-of-variable.ts
var tokens_of_variable_exports = {};
__export(tokens_of_variable_exports, {
  tokensOfVariable: () => tokensOfVariable
});
function tokensOfVariable(providers, resolutions) {
  return (name) => {
    const slots = resolutions.flatMap(
      ({ provider, chain }) => chain.flatMap(
        ({ slot, place }) => place.kind === "env" && place.name.toLowerCase() === name.toLowerCase() ? [`${provider} ${slot}`] : []
      )
    );
    const fits = providers.flatMap(
      ({ id, tokens }) => tokens.filter((token) => token.slots.some((slot) => slots.includes(`${id} ${slot}`)))
    );
    const named = providers.flatMap(({ tokens }) => tokens.filter(({ names }) => names.includes(name)));
    const all = [.../* @__PURE__ */ new Set([...fits, ...named])];
    return [...all.filter(isCurrent), ...all.filter((token) => !isCurrent(token))];
  };
}
function isCurrent({ meaning }) {
  return meaning === "current";
}

// elsewhere:src/world/remembering-world.ts
var { rememberingWorld } = require("./core.js")["src/world/remembering-world.ts"];

// src/diagnose.ts
async function diagnoseWorld(given, selection = {}, known) {
  const remembered = rememberingWorld(given);
  const base = withoutUnknowns(remembered);
  const platforms = known ?? await allPlatforms(base);
  const { ids } = platforms;
  const config = await loadConfig(base, async () => await knownNames(base));
  const defaults = configDefaults(config);
  const asked = selection.platforms?.length ? selection.platforms : defaults.platforms;
  if (asked.some((id) => !ids.includes(id))) throw new RangeError(`unknown platform: use any of ${ids.join(", ")}`);
  const providers = await platforms.load(asked.length > 0 ? asked : void 0);
  const validUntil = selection.validFor === void 0 ? {} : { validUntil: base.now.getTime() / 1e3 + selection.validFor };
  const gathered = await gatherPossible(remembered, {
    providers,
    asked: platforms.current(asked),
    resolve: selection,
    ...validUntil,
    options: runOptions(selection),
    lookAtRcFiles: selection.lookAtRcFiles !== false
  });
  const { agreed, dependences } = gathered;
  const probed = selection.online ? await ask(gathered, given, selection.online) : void 0;
  const verdicts = probed?.verdicts ?? selection.verdicts ?? [];
  const facts = withVerdicts(agreed.facts, verdicts);
  const checked = checkPossible(gathered, verdicts, await rulesFor(agreed.facts, selection.rules));
  const {
    findings,
    ignored,
    gaps: ended
  } = applyConfig(checked.findings, config, { home: facts.home, now: facts.now, windows: given.platform === "win32" });
  const unproved2 = providers.flatMap((provider) => proofGaps(provider, facts, findings));
  const certain = [
    ...platformGaps(platforms, asked, providers),
    ...agreed.gaps,
    ...checked.gaps,
    ...ended,
    ...probed?.gaps ?? [],
    ...unproved2
  ];
  const unknown = unknownVariables(given);
  const gaps = [
    ...certain,
    ...doubtGaps(checked.doubtful, certain, unknown),
    ...unreadGaps(unknown, dependences),
    ...ownFileGaps(unknown)
  ];
  return {
    ...given.name === void 0 ? {} : { world: given.name },
    ...unknown.length > 0 ? { unknown } : {},
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
async function gatherPossible(given, input) {
  const { providers, resolve: resolve2 } = input;
  const unknown = unknownVariables(given);
  if (unknown.length === 0) {
    const gathered = await gatherFacts({ ...input, world: withoutUnknowns(given) });
    return { all: [gathered], agreed: gathered, dependences: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Set() };
  }
  const without = await Promise.all(
    providers.flatMap(({ clients }) => clients.map((client) => client.resolve(withoutUnknowns(given), resolve2)))
  );
  const possible = possibleWorlds(
    given,
    tokensOfVariable(providers, without),
    without.flatMap((each) => secretsOf(each))
  );
  const replays = /* @__PURE__ */ new Map();
  const gather = async (each) => await gatherFacts({
    ...input,
    world: each.world,
    replay: async (client) => {
      const replay = await tracedReplay(client, each, unknown, resolve2);
      replays.set(client.id, [...replays.get(client.id) ?? [], replay]);
      return replay.resolution;
    }
  });
  const [first, ...others] = possible;
  const all = [await gather(first)];
  for (const each of others) all.push(await gather(each));
  const dependences = new Map([...replays].map(([client, mine]) => [client, dependenceOf(mine, unknown)]));
  const usual = all[possible.findIndex(({ wellFormed }) => wellFormed)] ?? all[0];
  return { all, ...agreedFacts(all, usual, dependences, unknown), dependences };
}
function checkPossible({ all, dependences, agreed }, verdicts, rules2) {
  const [first, ...others] = all.map(({ facts }) => checkFacts(withVerdicts(facts, verdicts), rules2));
  const isOpen = ({ platform, clients }) => {
    const about = agreed.facts.resolutions.filter(
      ({ client, provider }) => clients.length > 0 ? clients.includes(client) : platform === void 0 || provider === platform
    );
    return about.some(({ client }) => dependences.get(client)?.on === "course");
  };
  return agreedFindings([first, ...others], isOpen);
}
async function rulesFor({ resolutions }, chosen) {
  if (resolutions.length === 0) return [];
  const { rules: rules2 } = await Promise.resolve().then(() => (init_rules_generated(), rules_generated_exports));
  return chosen ? rules2.filter(({ id }) => chosen.has(id)) : rules2;
}
function platformGaps({ gaps }, asked, providers) {
  return gaps.filter(({ platform }) => platform === void 0 || providers.some(({ id }) => id === platform)).map((gap) => asked.length > 0 ? { ...gap, uncertain: false } : gap);
}
function runOptions({ options = {}, run }) {
  const named = ["profile", "server", "datastack"].flatMap((name) => {
    const value = options[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  return { ...Object.fromEntries(named), ...run };
}
async function ask({ agreed, open: open2 }, given, online) {
  const { askKnown: askKnown2 } = await Promise.resolve().then(() => (init_ask_known(), ask_known_exports));
  const variables = unknownVariables(given).map(({ name }) => name);
  return await askKnown2(agreed.facts, withoutUnknowns(given), { open: open2, variables }, online);
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
init_foreign_text();
init_untrusted();

// src/commands/check/skipped-report.ts
async function skippedReport(ci, world, named) {
  const defaults = configDefaults(await loadConfig(world, async () => await knownNames(world)));
  const platforms = await allPlatforms(world);
  const all = await platforms.load();
  const asked = platforms.current(named.length > 0 ? named : defaults.platforms);
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

// src/commands/online/online-run.ts
var online_run_exports = {};
__export(online_run_exports, {
  onlineRun: () => onlineRun
});

// elsewhere:src/command-line/status-line.ts
var { statusLine } = require("./core.js")["src/command-line/status-line.ts"];

// elsewhere:src/command-line/usage-error.ts
var { UsageError } = require("./core.js")["src/command-line/usage-error.ts"];

// src/commands/online/online-run.ts
init_untrusted();

// src/commands/online/probe-spinner.ts
init_foreign_text();
init_untrusted();
var dots = ["\u280B", "\u2819", "\u2839", "\u2838", "\u283C", "\u2834", "\u2826", "\u2827", "\u2807", "\u280F"];
var strokes = ["|", "/", "-", "\\"];
var silence = { waitingFor: () => {
}, stop: () => {
} };
function probeSpinner(line, unicode) {
  if (!line) return silence;
  const signs = unicode ? dots : strokes;
  const begun = performance.now();
  let names = [];
  let turns = 0;
  const show = () => {
    const seconds = (performance.now() - begun) / 1e3;
    if (seconds < 0.3 || names.length === 0) return;
    const words = say`  ${signs[turns % signs.length] ?? ""} asking ${shownNames(names.join(", "))} ${unicode ? "\u2026" : "..."} ${decimal(seconds, 1)}s`;
    turns += 1;
    line.show(words);
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

// elsewhere:src/commands/report/report-printable.ts
var { reportPrintable } = require("./core.js")["src/commands/report/report-printable.ts"];

// src/commands/check.ts
var clientOptions = ["profile", "server", "datastack"];
var suspects = [];
var check = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, "check", host);
    const failOn = oneOf(parsed, "fail-on", failOnChoices);
    const given = textOf(parsed, "key");
    const keyFile = given && (0, import_node_path10.resolve)(rawText(given));
    const key = keyFile === void 0 ? void 0 : await (await Promise.resolve().then(() => (init_report_key(), report_key_exports))).reportKey(keyFile);
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
      outputs,
      report,
      output,
      (each) => reportPrintable(
        "check",
        { report: each, world, exitCode, key },
        async () => skips ? (await Promise.resolve().then(() => (init_skipped_text(), skipped_text_exports))).skippedText(each, screen, selection.platforms.length > 0) : (await Promise.resolve().then(() => (init_text(), text_exports))).textReport(each, screen)
      )
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
    say`No platform was named: this run only checks platforms used here.\nName what the job needs: ${call} check ${shownNames(used2.join(" ") || "PLATFORM")}\n`
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

// elsewhere:src/catalog.generated.ts
var { catalog, catalogTexts } = require("./core.js")["src/catalog.generated.ts"];

// elsewhere:src/rule-kit/evidence.ts
var { durationWords, exceptionWords, lifeWords, orWords, valueEvidence, valueWords } = require("./core.js")["src/rule-kit/evidence.ts"];

// src/report/status.ts
init_place_name();
init_untrusted();
init_layout();
init_page();

// elsewhere:src/report/shown-data.ts
var { shownData } = require("./core.js")["src/report/shown-data.ts"];

// elsewhere:src/report/shown-text.ts
var { maskCacheHash, maskForOthers, maskerFor, showFor } = require("./core.js")["src/report/shown-text.ts"];

// src/report/status.ts
function statusJson(report, version2, labels = /* @__PURE__ */ new Map()) {
  const data = { schemaVersion: 1, tool: { name: "auth-doctor", version: version2 }, platforms: statusRows(report, labels) };
  return shownData(data, maskerFor(report));
}
function statusRows(report, labels = /* @__PURE__ */ new Map()) {
  const masked = maskerFor(report);
  return report.platforms.map((platform) => {
    const { id, name, verdict } = platform;
    const client = platform.clients.find(({ chain }) => used(chain).length > 0);
    const entries = client ? mainEntries(client) : [];
    const kinds = [...new Set(entries.map((entry) => kindOf2(id, entry)))].join(", ");
    const sources = [...new Set(entries.map(({ place }) => placeName(withoutLine(place), report.home)))].join(", ");
    const expires = verdict?.expires ?? (client?.next === "exchanges" ? void 0 : firstExpiry(entries));
    const who = verdict?.account ?? labels.get(id);
    return {
      id,
      name: masked(name),
      state: stateOf(platform),
      ...who === void 0 ? {} : { who: masked(who) },
      ...kinds === "" ? {} : { credential: masked(kinds) },
      ...sources === "" ? {} : { source: maskCacheHash(masked(sources)) },
      ...expires === void 0 ? {} : { expires: Math.round(expires - report.now.getTime() / 1e3) }
    };
  });
}
function statusTable(report, screen, labels = /* @__PURE__ */ new Map()) {
  const page = pageOf(report, screen);
  const rows = statusRows(report, labels).filter(({ state }) => state !== "not-used");
  if (rows.length === 0) return textOfLines(wrapText(say`No known platform is used here.`, screen.width));
  const head = ["platform", "state", "who", "credential", "source", "expires in"].map(page.show);
  const cells = rows.map(
    ({ name, state, who, credential, source, expires }) => [
      name,
      state,
      who ?? "",
      credential ?? "",
      source ?? "",
      expires === void 0 ? "" : expires < 0 ? "expired" : durationWords(expires)
    ].map(page.show)
  );
  const filled = head.map((_, column) => cells.some((row) => row[column] !== ""));
  const widths = head.map(
    (title, column) => Math.max(...[head, ...cells].map((row) => columnCount(row[column] ?? title)))
  );
  const line = (row) => joinWords(
    row.flatMap((cell, column) => filled[column] ? [padTo(cell, widths[column] ?? 0)] : []),
    "  "
  );
  const signs = { ok: "ok", problem: "error", unknown: "unknown", skipped: "skipped", "not-used": "skipped" };
  const signWidth = Math.max(...Object.values(page.glyphs).map(columnCount));
  return textOfLines([
    say`${blanks(signWidth)} ${line(head)}`,
    ...rows.map(({ state }, index) => {
      const sign = signs[state];
      return say`${signOf(sign, page)}${blanks(signWidth - columnCount(page.glyphs[sign]))} ${line(cells[index] ?? [])}`;
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
    ({ slot }) => !isAddressSlot(slot) && !tokens.some(({ meaning, slots }) => meaning === "identifier" && slots.includes(slot))
  );
  return main.length > 0 ? main : entries;
}
function kindOf2(platform, { slot, value }) {
  const tokens = catalog.find(({ id }) => id === platform)?.tokens ?? [];
  const kinds = value?.is === "known" ? value.traits.kinds : [];
  const named = tokens.find(({ kind, slots }) => slots.includes(slot) && kinds.includes(`${platform}/${kind}`));
  return named?.name ?? slot;
}
function firstExpiry(entries) {
  const times = entries.flatMap(({ value }) => value?.is === "known" ? value.traits.jwt?.expires ?? [] : []);
  return times.length === 0 ? void 0 : Math.min(...times);
}
function withoutLine(place) {
  return place.kind === "file" ? { kind: "file", path: place.path } : place;
}

// elsewhere:src/version.ts
var { version } = require("./core.js")["src/version.ts"];

// src/probe-kit/jwt-claims.ts
var jwt_claims_exports = {};
__export(jwt_claims_exports, {
  jwtClaims: () => jwtClaims
});

// src/probe-kit/reply-json.ts
var reply_json_exports = {};
__export(reply_json_exports, {
  hasField: () => hasField,
  isObject: () => isObject,
  jsonObject: () => jsonObject,
  textAt: () => textAt,
  textsIn: () => textsIn
});
function jsonObject(body) {
  try {
    const value = JSON.parse(body.replace(/^\ufeff/, ""));
    return isObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textAt(json, ...names) {
  const value = names.reduce(
    (each, name) => isObject(each) && Object.hasOwn(each, name) ? each[name] : void 0,
    json
  );
  return typeof value === "string" && value !== "" ? value : void 0;
}
function hasField(json, path) {
  let value = json;
  for (const name of path.split(".")) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return false;
    value = value[name];
  }
  return true;
}
function textsIn(value) {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

// src/probe-kit/jwt-claims.ts
function jwtClaims(token) {
  const parts = token.split(".");
  if (parts.length !== 3) return void 0;
  return jsonObject(Buffer.from(parts[1] ?? "", "base64url").toString("utf8"));
}

// src/commands/status/account-labels.ts
var address = /^[\w.+-]{1,64}@[\w.-]{1,100}$/;
function accountLabels({ platforms }) {
  return new Map(
    platforms.flatMap(({ id, clients }) => {
      const used2 = clients.flatMap(({ chain }) => chain.filter(({ wins }) => wins));
      const [label] = used2.flatMap(
        ({ value }) => value?.is === "known" && value.traits.jwt ? emailsOf(value.secret.reveal()) : []
      );
      return label === void 0 ? [] : [[id, label]];
    })
  );
}
function emailsOf(token) {
  return Object.entries(jwtClaims(token) ?? {}).flatMap(
    ([name, claim]) => /(?:^|[^a-z])email$/i.test(name) && typeof claim === "string" && address.test(claim) ? [claim] : []
  );
}

// src/commands/status.ts
var status = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, "status", host);
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
    const exitCode = online?.interrupted() ? 130 : isOn(parsed, "strict") ? exitCodeOf(report, report.failOn ?? "error", true) : 0;
    const labels = accountLabels(report);
    await writeReport(outputs, report, output, (each) => ({
      ...reportPrintable("status", { report: each, world, exitCode }, async () => statusTable(each, screen, labels)),
      data: async () => statusJson(each, version, labels)
    }));
    await online?.settled();
    return exitCode;
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

// part:check
init_find_ci();
init_file_lock();
init_file_port();
init_find_target();
init_process_identity();
init_safe_store();
init_write_error();

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

// part:check
init_copy_back();

// src/world/memory.ts
var memory_exports = {};
__export(memory_exports, {
  memoryWorld: () => memoryWorld
});
var import_node_path11 = require("node:path");
var mostLinks = 40;
function memoryWorld(input = {}) {
  const platform = input.platform ?? "linux";
  const path = platform === "win32" ? import_node_path11.win32 : import_node_path11.posix;
  const whole = (folder) => path.isAbsolute(folder) ? path.resolve(folder) : folder;
  const variable = input.env?.[platform === "win32" ? "USERPROFILE" : "HOME"];
  const seen = typeof variable === "string" ? variable : void 0;
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
    if (!node) return "ENOENT";
    const isEntered = start.endsWith(`${path.sep}.`);
    return isEntered && !permits(node.stat, user, 1) ? "EACCES" : { at, node };
  };
  return {
    ...input.name === void 0 ? {} : { name: input.name },
    now,
    platform,
    ...input.hostName === void 0 ? {} : { hostName: input.hostName },
    home: input.home === null ? void 0 : seen ?? root,
    cwd,
    user,
    env: Object.entries(input.env ?? {}).flatMap(([name, value]) => value === void 0 ? [] : [{ name, value }]),
    read: async (name) => {
      const found = find(name);
      if (typeof found === "string") return { is: "error", code: found };
      const { stat, bytes } = found.node;
      if (!permits(stat, user, 4)) return { is: "error", code: "EACCES", stat };
      if (stat.kind === "directory") return { is: "error", code: "EISDIR", stat };
      return bytes ? { is: "file", bytes, stat } : { is: "unread", reason: "it is not a regular file", stat };
    },
    stat: async (name) => {
      const found = find(name);
      return typeof found === "string" ? { is: "error", code: found } : { is: "found", stat: found.node.stat };
    },
    list: async (name) => {
      const found = find(name);
      if (typeof found === "string") return { is: "error", code: found };
      if (found.node.stat.kind !== "directory") return { is: "error", code: "ENOTDIR" };
      if (!permits(found.node.stat, user, 4)) return { is: "error", code: "EACCES" };
      const names = [...nodes.keys()].filter((each) => path.dirname(each) === found.at && each !== found.at);
      return { is: "found", names: names.map((each) => path.basename(each)).sort() };
    },
    ...input.userVariables === void 0 ? {} : {
      userVariables: async () => Object.entries(input.userVariables ?? {}).map(([name, value]) => ({ name, value }))
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
  "src/commands/online/online-run.ts": online_run_exports,
  "src/commands/status.ts": status_exports,
  "src/diagnose.ts": diagnose_exports,
  "src/examples/fill-samples.ts": fill_samples_exports,
  "src/facts/find-ci.ts": find_ci_exports,
  "src/facts/gather-facts.ts": gather_facts_exports,
  "src/facts/near-files.ts": near_files_exports,
  "src/files/file-lock.ts": file_lock_exports,
  "src/files/file-port.ts": file_port_exports,
  "src/files/find-target.ts": find_target_exports,
  "src/files/process-identity.ts": process_identity_exports,
  "src/files/safe-store.ts": safe_store_exports,
  "src/files/write-error.ts": write_error_exports,
  "src/probe-kit/jwt-claims.ts": jwt_claims_exports,
  "src/probe-kit/reply-json.ts": reply_json_exports,
  "src/requests/ca-variables.ts": ca_variables_exports,
  "src/requests/credential-host.ts": credential_host_exports,
  "src/rule-kit/article.ts": article_exports,
  "src/rule-kit/copy-back.ts": copy_back_exports,
  "src/rule-kit/explained.ts": explained_exports,
  "src/rule-kit/hosts.ts": hosts_exports,
  "src/rule-kit/installed-client.ts": installed_client_exports,
  "src/rule-kit/near-miss.ts": near_miss_exports,
  "src/unknown/agreed-resolution.ts": agreed_resolution_exports,
  "src/unknown/dependence.ts": dependence_exports,
  "src/unknown/possible-worlds.ts": possible_worlds_exports,
  "src/unknown/tokens-of-variable.ts": tokens_of_variable_exports,
  "src/unknown/unknown-variables.ts": unknown_variables_exports,
  "src/world/memory.ts": memory_exports,
  "src/world/with-variable.ts": with_variable_exports,
  "src/world/without-variable.ts": without_variable_exports
};
