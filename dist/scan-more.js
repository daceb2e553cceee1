'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// elsewhere:src/report/grouped-number.ts
var groupedNumber;
var init_grouped_number = __esm({
  "elsewhere:src/report/grouped-number.ts"() {
    ({ groupedNumber } = require("./core.js")["src/report/grouped-number.ts"]);
  }
});

// elsewhere:src/report/scan-text.ts
var scanText, sizeWords;
var init_scan_text = __esm({
  "elsewhere:src/report/scan-text.ts"() {
    ({ scanText, sizeWords } = require("./scan.js")["src/report/scan-text.ts"]);
  }
});

// elsewhere:src/value/untrusted.ts
var blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted;
var init_untrusted = __esm({
  "elsewhere:src/value/untrusted.ts"() {
    ({ blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"]);
  }
});

// src/commands/scan/scan-progress.ts
var scan_progress_exports = {};
__export(scan_progress_exports, {
  progressWords: () => progressWords,
  showProgress: () => showProgress
});
function showProgress(line, progress, objectsInAll) {
  const begun = Date.now();
  let shown2 = false;
  const timer = setInterval(() => {
    const seconds = (Date.now() - begun) / 1e3;
    if (seconds < 1) return;
    shown2 = true;
    line.show(progressWords(progress(), seconds, objectsInAll, line.columns - 1));
  }, 200);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (shown2) line.clear();
  };
}
function progressWords({ files, objects, bytes, matches }, seconds, objectsInAll, columns) {
  const done = objects + files;
  const share = objectsInAll === void 0 || objects === 0 ? void 0 : Math.min(1, objects / objectsInAll);
  const of2 = objectsInAll === void 0 ? say`` : say` of ${groupedNumber(objectsInAll)}`;
  const size = sizeWords(bytes);
  const speed = say`${sizeWords(bytes / seconds)}/s`;
  const left = share === void 0 ? say`` : say`about ${Math.ceil(seconds * (1 - share) / share)} s left`;
  const found = matches === 0 ? say`` : say`${matches} found`;
  const counted = say`${groupedNumber(done)}${of2}`;
  const things = say`${counted} ${objects > 0 ? "objects" : "files"}`;
  const lines = [[things, size, speed, left, found], [things, left, found], [things, left], [counted, left], [counted]];
  const words = lines.map(
    (parts) => say`  scanning: ${joinWords(
      parts.filter((part) => part !== ""),
      ", "
    )}`
  );
  return words.find((line) => line.length <= columns) ?? reshaped(words.at(-1) ?? say``, (line) => line.slice(0, columns));
}
var init_scan_progress = __esm({
  "src/commands/scan/scan-progress.ts"() {
    "use strict";
    init_grouped_number();
    init_scan_text();
    init_untrusted();
  }
});

// src/scan/ignore/baseline-key.ts
var baseline_key_exports = {};
__export(baseline_key_exports, {
  makeBaselineKey: () => makeBaselineKey,
  readBaselineKey: () => readBaselineKey,
  readKeyFile: () => readKeyFile
});
async function readBaselineKey(folder) {
  return await readKeyFile((0, import_node_path.join)(folder, fileName));
}
async function readKeyFile(path) {
  try {
    const text = await (0, import_promises.readFile)(path, "latin1");
    if (!/^[0-9a-f]{64}\n?$/.test(text)) return { is: "unusable" };
    const exposed = process.platform !== "win32" && ((await (0, import_promises.stat)(path)).mode & 63) !== 0;
    return { is: "key", key: keyOf(Buffer.from(text.trim(), "hex"), exposed) };
  } catch (error) {
    return { is: error instanceof Error && "code" in error && error.code === "ENOENT" ? "none" : "unusable" };
  }
}
async function makeBaselineKey(folder) {
  const bytes = (0, import_node_crypto.randomBytes)(bytesOfKey);
  await (0, import_promises.mkdir)(folder, { recursive: true, mode: 448 });
  const temporary = (0, import_node_path.join)(folder, `.${fileName}-${(0, import_node_crypto.randomBytes)(6).toString("hex")}`);
  const file = await (0, import_promises.open)(temporary, "wx", 384);
  try {
    await file.writeFile(`${bytes.toString("hex")}
`);
    await file.sync();
    await file.close();
    await (0, import_promises.rename)(temporary, (0, import_node_path.join)(folder, fileName));
  } catch (error) {
    await (0, import_promises.rm)(temporary, { force: true });
    throw error;
  }
  return keyOf(bytes, false);
}
function keyOf(bytes, exposed) {
  const mac = (purpose, text) => (0, import_node_crypto.createHmac)("sha256", bytes).update(`${purpose}\0`).update(text, "utf8").digest("hex");
  return { id: mac("id", "").slice(0, 16), fingerprintOf: (token) => mac("token", token), exposed };
}
var import_node_crypto, import_promises, import_node_path, fileName, bytesOfKey;
var init_baseline_key = __esm({
  "src/scan/ignore/baseline-key.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    import_promises = require("node:fs/promises");
    import_node_path = require("node:path");
    fileName = "baseline.key";
    bytesOfKey = 32;
  }
});

// elsewhere:src/config/config-error.ts
var ConfigError;
var init_config_error = __esm({
  "elsewhere:src/config/config-error.ts"() {
    ({ ConfigError } = require("./core.js")["src/config/config-error.ts"]);
  }
});

// elsewhere:src/scan/ignore/baseline.ts
var baselineText, parseBaseline, rowKey;
var init_baseline = __esm({
  "elsewhere:src/scan/ignore/baseline.ts"() {
    ({ baselineText, parseBaseline, rowKey } = require("./scan.js")["src/scan/ignore/baseline.ts"]);
  }
});

// src/scan/ignore/open-baseline.ts
var open_baseline_exports = {};
__export(open_baseline_exports, {
  openBaseline: () => openBaseline
});
async function openBaseline({ file, update, keyFolder }) {
  const baseline = await readBaseline(file, update);
  const { key, why } = await keyFor(keyFolder, update);
  const isOther = key !== void 0 && baseline !== void 0 && baseline.key !== key.id;
  if (isOther && update)
    throw new ConfigError(
      say`The baseline was made with another key and cannot be updated here. Create one in another file.`
    );
  const gaps = [
    ...why === void 0 ? [] : [`the baseline is not used: ${why}`],
    ...isOther ? ["the baseline is not used: it was made with a key other than yours"] : [],
    ...key?.exposed ? ["others on this machine can read the key of the baseline: chmod 600 ~/.config/auth-doctor/baseline.key"] : []
  ];
  return {
    folder: (0, import_node_path2.dirname)(file),
    update,
    accepted: key === void 0 || isOther ? [] : baseline?.accepted ?? [],
    fingerprintOf: isOther ? void 0 : key?.fingerprintOf,
    gaps,
    save: async (accepted) => await writeBaseline(file, { key: key?.id ?? "", accepted })
  };
}
async function keyFor(folder, update) {
  const why = folder === void 0 ? say`there is no home directory for its key` : void 0;
  const found = folder === void 0 ? void 0 : await readBaselineKey(folder);
  if (found?.is === "key") return { key: found.key };
  if (update && folder !== void 0 && found?.is === "none") {
    try {
      return { key: await makeBaselineKey(folder) };
    } catch {
      throw new ConfigError(say`Cannot write the key of the baseline: its directory is not writable.`);
    }
  }
  const words = why ?? (found?.is === "none" ? say`its key is not on this machine` : say`its key cannot be read`);
  if (update) throw new ConfigError(say`Cannot create a baseline: ${words}.`);
  return { why: words };
}
async function readBaseline(file, update) {
  let text;
  try {
    text = await (0, import_promises2.readFile)(file, "utf8");
  } catch (error) {
    if (update && error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
    throw new ConfigError(say`Cannot read the baseline: create one with --update-baseline.`);
  }
  const baseline = text.length > mostBytes ? void 0 : parseBaseline(text);
  if (!baseline) throw new ConfigError(say`The file given with --baseline is not a baseline.`);
  return baseline;
}
async function writeBaseline(file, baseline) {
  const temporary = (0, import_node_path2.join)((0, import_node_path2.dirname)(file), `.${(0, import_node_path2.basename)(file)}-${(0, import_node_crypto2.randomBytes)(6).toString("hex")}`);
  try {
    await (0, import_promises2.writeFile)(temporary, baselineText(baseline), { flag: "wx" });
    await (0, import_promises2.rename)(temporary, file);
  } catch {
    await (0, import_promises2.rm)(temporary, { force: true }).catch(() => void 0);
    throw new ConfigError(say`Cannot write the baseline.`);
  }
}
var import_node_crypto2, import_promises2, import_node_path2, mostBytes;
var init_open_baseline = __esm({
  "src/scan/ignore/open-baseline.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
    import_promises2 = require("node:fs/promises");
    import_node_path2 = require("node:path");
    init_config_error();
    init_untrusted();
    init_baseline();
    init_baseline_key();
    mostBytes = 64 * 1024 * 1024;
  }
});

// elsewhere:src/git/open-repository.ts
var openRepository, workTreeOf;
var init_open_repository = __esm({
  "elsewhere:src/git/open-repository.ts"() {
    ({ openRepository, workTreeOf } = require("./scan.js")["src/git/open-repository.ts"]);
  }
});

// elsewhere:src/value/foreign-text.ts
var maskRandomNames, mayShow, shown, shownNames;
var init_foreign_text = __esm({
  "elsewhere:src/value/foreign-text.ts"() {
    ({ maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"]);
  }
});

// elsewhere:src/scan/source/git-folder.ts
var gitFolderSource, isRemoteLine;
var init_git_folder = __esm({
  "elsewhere:src/scan/source/git-folder.ts"() {
    ({ gitFolderSource, isRemoteLine } = require("./scan.js")["src/scan/source/git-folder.ts"]);
  }
});

// elsewhere:src/scan/source/error-code.ts
var errorWords, isSystemError, systemErrorCode;
var init_error_code = __esm({
  "elsewhere:src/scan/source/error-code.ts"() {
    ({ errorWords, isSystemError, systemErrorCode } = require("./scan.js")["src/scan/source/error-code.ts"]);
  }
});

// elsewhere:src/scan/source/path-name.ts
var bytesOf, pathName, pathWithin, shownPath, textOfPath;
var init_path_name = __esm({
  "elsewhere:src/scan/source/path-name.ts"() {
    ({ bytesOf, pathName, pathWithin, shownPath, textOfPath } = require("./scan.js")["src/scan/source/path-name.ts"]);
  }
});

// elsewhere:src/scan/source/read-file.ts
var readFile3;
var init_read_file = __esm({
  "elsewhere:src/scan/source/read-file.ts"() {
    ({ readFile: readFile3 } = require("./scan.js")["src/scan/source/read-file.ts"]);
  }
});

// elsewhere:src/scan/source/sink.ts
var shortestName, wholeLimit;
var init_sink = __esm({
  "elsewhere:src/scan/source/sink.ts"() {
    ({ shortestName, wholeLimit } = require("./scan.js")["src/scan/source/sink.ts"]);
  }
});

// elsewhere:src/scan/source/walk-folder.ts
var lookThrough, walkFolder;
var init_walk_folder = __esm({
  "elsewhere:src/scan/source/walk-folder.ts"() {
    ({ lookThrough, walkFolder } = require("./scan.js")["src/scan/source/walk-folder.ts"]);
  }
});

// src/scan/source/paths.ts
function pathsSource({ paths, cwd, onRepository }) {
  return async (sink) => {
    for (const input of paths) {
      if (sink.signal.aborted) return;
      await lookAtInput(input, (0, import_node_path3.resolve)(cwd, input.path), sink, onRepository);
    }
  };
}
async function lookAtInput({ path, told }, full, sink, onRepository) {
  try {
    (0, import_node_fs.lstatSync)(full);
    if ((0, import_node_fs.statSync)(full).isDirectory()) return await lookAtFolder(full, sink, onRepository);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const code = systemErrorCode(error);
    const isThere = code !== "ENOENT" && code !== "ENOTDIR" && code !== "ENAMETOOLONG";
    return sink.notRead(isThere ? path : told, errorWords(code), "input");
  }
  await readFile3({ path: full, head: { name: full, origin: { is: "file", path: full } }, named: true }, sink);
}
async function lookAtFolder(folder, sink, onRepository) {
  const enter = ({ name }) => name !== ".git";
  const failed = (path, code) => sink.notRead(shownPath(path), errorWords(code), (0, import_node_path3.relative)(folder, shownPath(path)) === "" ? "input" : void 0);
  await lookThrough(folder, {
    enter,
    failed,
    look: (found) => lookAtThing(found, sink, onRepository),
    signal: sink.signal
  });
}
function lookAtThing(found, sink, onRepository) {
  const path = shownPath(found.path);
  if (found.name === ".git") {
    onRepository?.(path.slice(0, -"/.git".length));
    return void 0;
  }
  lookAtName(found, path, sink);
  if (found.kind === "symlink") lookAtTarget(found, path, sink);
  if (found.kind === "special") sink.notRead(path, "it is a FIFO, a socket or a device");
  return found.kind === "file" ? readFile3({ path: found.path, head: { name: path, origin: { is: "file", path } } }, sink) : void 0;
}
function lookAtName({ name }, path, sink) {
  const bytes = bytesOf(name);
  if (bytes.length >= shortestName)
    sink.whole(bytes, { name: "file name", origin: { is: "metadata", what: "file-name", path } });
}
function lookAtTarget(found, path, sink) {
  try {
    const target = (0, import_node_fs.readlinkSync)(found.path, { encoding: "buffer" });
    sink.whole(target, { name: "symlink target", origin: { is: "metadata", what: "symlink-target", path } });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    sink.notRead(path, errorWords(systemErrorCode(error)));
  }
}
var import_node_fs, import_node_path3;
var init_paths = __esm({
  "src/scan/source/paths.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path3 = require("node:path");
    init_error_code();
    init_path_name();
    init_read_file();
    init_sink();
    init_walk_folder();
  }
});

// elsewhere:src/git/git-problem.ts
var gitProblem, isSilence, problemWords;
var init_git_problem = __esm({
  "elsewhere:src/git/git-problem.ts"() {
    ({ gitProblem, isSilence, problemWords } = require("./git.js")["src/git/git-problem.ts"]);
  }
});

// elsewhere:src/git/git-records.ts
var eachRecord, untilStopped;
var init_git_records = __esm({
  "elsewhere:src/git/git-records.ts"() {
    ({ eachRecord, untilStopped } = require("./scan.js")["src/git/git-records.ts"]);
  }
});

// src/scan/source/ref-names.ts
var ref_names_exports = {};
__export(ref_names_exports, {
  refNamesSource: () => refNamesSource
});
function refNamesSource(git) {
  return async (sink) => {
    const running = git.start(["for-each-ref", "--format=%(refname)"], { signal: sink.signal, deadline: 6e5 });
    await eachRecord(running.stdout, 10, (name) => {
      const path = textOfPath(name);
      sink.whole(name, {
        name: "ref name",
        origin: { is: "metadata", what: path.startsWith("refs/tags/") ? "tag-name" : "branch-name", path }
      });
    });
    const { problems } = await running.ended;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.notRead("branches and tags", problemWords(problem));
  };
}
var init_ref_names = __esm({
  "src/scan/source/ref-names.ts"() {
    "use strict";
    init_git_problem();
    init_git_records();
    init_path_name();
  }
});

// elsewhere:src/scan/source/staged.ts
var stagedSource;
var init_staged = __esm({
  "elsewhere:src/scan/source/staged.ts"() {
    ({ stagedSource } = require("./scan.js")["src/scan/source/staged.ts"]);
  }
});

// elsewhere:src/scan/source/staged-changes.ts
var stagedChanges, toldChanges;
var init_staged_changes = __esm({
  "elsewhere:src/scan/source/staged-changes.ts"() {
    ({ stagedChanges, toldChanges } = require("./scan.js")["src/scan/source/staged-changes.ts"]);
  }
});

// elsewhere:src/git/git-answer.ts
var gitAnswer;
var init_git_answer = __esm({
  "elsewhere:src/git/git-answer.ts"() {
    ({ gitAnswer } = require("./git.js")["src/git/git-answer.ts"]);
  }
});

// src/scan/source/submodules.ts
var submodules_exports = {};
__export(submodules_exports, {
  isWithin: () => isWithin,
  withSubmodules: () => withSubmodules
});
async function withSubmodules(root, input, absent) {
  const known = /* @__PURE__ */ new Set();
  const found = [];
  const visit = async (repository, path, depth, note) => {
    const folder = (0, import_node_fs2.realpathSync)(repository.commonFolder);
    if (known.has(folder)) return;
    known.add(folder);
    found.push({ repository, path, ...note === void 0 ? {} : { note } });
    if (depth >= mostDepth || found.length >= mostRepositories)
      return absent(path, "there are too many submodules, or they are nested too deeply");
    const top = await workTreeOf(repository);
    await visitKept(
      folder,
      path,
      depth,
      await visitLinked(top === void 0 ? void 0 : repository.git.at(top), path, depth)
    );
  };
  const visitLinked = async (git, path, depth) => {
    if (!git) return void 0;
    const links = [];
    for (const each of await gitlinks(git)) {
      const inner = (0, import_node_path4.join)(git.folder, each.path);
      if (isFolder(inner) && (isGitFolder(inner) || exists((0, import_node_path4.join)(inner, ".git"))))
        await open2(inner, (0, import_node_path4.join)(path, each.path), depth);
      else links.push(each);
    }
    return { git, links };
  };
  const visitKept = async (folder, path, depth, missing) => {
    const kept = (0, import_node_path4.join)(folder, "modules");
    const modules = keptModules(kept);
    const names = missing && missing.links.length > 0 && modules.length > 0 ? await pathsByName(missing.git) : void 0;
    const left = new Set(missing?.links);
    for (const module2 of modules) {
      const name = module2.slice(kept.length + 1);
      const at = names?.get(name) ?? name;
      const link = [...left].find((each) => each.path === at);
      const inside = (0, import_node_path4.join)(path, at);
      const note = `The submodule ${inside} is not checked out; its history was read from ${(0, import_node_path4.relative)((0, import_node_path4.dirname)(root.commonFolder), module2)}.`;
      const opened = await open2(module2, inside, depth, link && note);
      if (!link || !opened) continue;
      left.delete(link);
      if (!await hasCommit(opened, link.commit))
        absent(
          `submodule ${inside}`,
          `commit ${link.commit}, which is recorded for it, was not fetched; the history that is here was scanned`
        );
    }
    for (const each of left)
      absent(`submodule ${(0, import_node_path4.join)(path, each.path)}`, "not checked out, and its history is not here");
  };
  const homes = await homesOf(root);
  const open2 = async (folder, path, depth, note) => {
    const opened = await openRepository({ ...input, folder, fromHook: false });
    if (opened.is === "repository") {
      const { commonFolder } = opened.repository;
      if (!homes.some((home) => isWithin(home, (0, import_node_fs2.realpathSync)(commonFolder)))) {
        absent(
          `submodule ${path}`,
          `its .git file points outside the scanned directories, to ${commonFolder}: not followed`
        );
        return void 0;
      }
      await visit(opened.repository, path, depth + 1, note);
      return opened.repository;
    }
    absent(path === "" ? folder : `submodule ${path}`, opened.why);
    return void 0;
  };
  await visit(root, "", 0);
  return found;
}
async function homesOf(root) {
  const top = await workTreeOf(root);
  return [root.commonFolder, ...top === void 0 ? [] : [top]].map((folder) => (0, import_node_fs2.realpathSync)(folder));
}
function isWithin(folder, path) {
  const between = (0, import_node_path4.relative)(folder, path);
  return between === "" || !(between === ".." || between.startsWith(`..${import_node_path4.sep}`) || (0, import_node_path4.isAbsolute)(between));
}
async function gitlinks(git) {
  const links = [];
  const running = git.start(["ls-files", "--stage", "-z"], { deadline: 6e5 });
  await eachRecord(running.stdout, 0, (record) => {
    if (record.subarray(0, 7).toString("latin1") !== "160000 ") return;
    const tab = record.indexOf(9);
    links.push({
      path: textOfPath(record.subarray(tab + 1)),
      commit: record.toString("latin1", 7, record.indexOf(32, 7))
    });
  });
  await running.ended;
  return links;
}
async function pathsByName(git) {
  const { output } = await gitAnswer(git, [
    "config",
    "-z",
    "--file",
    ".gitmodules",
    "--get-regexp",
    String.raw`^submodule\..*\.path$`
  ]);
  const pairs = output.toString().split("\0").map((pair) => /^submodule\.(.*)\.path\n(.*)$/s.exec(pair));
  return new Map(pairs.flatMap((pair) => pair ? [[pair[1] ?? "", pair[2] ?? ""]] : []));
}
async function hasCommit({ git }, commit) {
  return (await gitAnswer(git, ["cat-file", "-e", `${commit}^{commit}`])).code === 0;
}
function keptModules(folder, depth = 0) {
  if (depth > 10 || !isFolder(folder)) return [];
  return (0, import_node_fs2.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => (0, import_node_path4.join)(folder, entry.name)).flatMap((each) => isGitFolder(each) ? [each] : keptModules(each, depth + 1));
}
function isGitFolder(folder) {
  return exists((0, import_node_path4.join)(folder, "HEAD")) && isFolder((0, import_node_path4.join)(folder, "objects"));
}
function isFolder(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function exists(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false }) !== void 0;
}
var import_node_fs2, import_node_path4, mostDepth, mostRepositories;
var init_submodules = __esm({
  "src/scan/source/submodules.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path4 = require("node:path");
    init_git_answer();
    init_git_records();
    init_open_repository();
    init_path_name();
    mostDepth = 20;
    mostRepositories = 1e4;
  }
});

// src/scan/run/expand-globs.ts
async function expandGlobs(named, cwd, windows, notRead) {
  if (!named.some(({ path }) => isPattern(path, cwd))) return named;
  const { default: glob } = await Promise.resolve().then(() => __toESM(require("./fast-glob.js"), 1));
  const paths = /* @__PURE__ */ new Map();
  for (const { path, told } of named) {
    if (!isPattern(path, cwd)) {
      paths.set(path, { path, told });
      continue;
    }
    const pattern = windows ? path.replaceAll("\\", "/") : path;
    const options = {
      cwd,
      dot: true,
      onlyFiles: pattern.includes("**"),
      followSymbolicLinks: false,
      ignore: ["**/.git", "**/.git/**"]
    };
    const found = await glob(pattern, options).catch(() => void 0);
    if (found === void 0) notRead.add(told, "a directory of this pattern cannot be read", "input");
    else if (found.length === 0) notRead.add(told, "no file matches this pattern", "input");
    for (const each of (found ?? []).sort()) if (!paths.has(each)) paths.set(each, { path: each, told: each });
  }
  return [...paths.values()];
}
function isPattern(path, cwd) {
  return magic.test(path) && !(0, import_node_fs3.existsSync)((0, import_node_path5.resolve)(cwd, path));
}
var import_node_fs3, import_node_path5, magic;
var init_expand_globs = __esm({
  "src/scan/run/expand-globs.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path5 = require("node:path");
    magic = /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}|[@+!]\([^)]*\)/;
  }
});

// elsewhere:src/scan/run/optimize-less.ts
var optimizeLeast, optimizeLess;
var init_optimize_less = __esm({
  "elsewhere:src/scan/run/optimize-less.ts"() {
    ({ optimizeLeast, optimizeLess } = require("./scan.js")["src/scan/run/optimize-less.ts"]);
  }
});

// elsewhere:src/scan/run/scan-plan.ts
var gitInput, scanPlan;
var init_scan_plan = __esm({
  "elsewhere:src/scan/run/scan-plan.ts"() {
    ({ gitInput, scanPlan } = require("./core.js")["src/scan/run/scan-plan.ts"]);
  }
});

// src/scan/run/plan-paths.ts
var plan_paths_exports = {};
__export(plan_paths_exports, {
  planPaths: () => planPaths
});
async function planPaths(named, context, notRead) {
  optimizeLess();
  const inputs = (named.length > 0 ? named : ["."]).map((path, index) => ({ path, told: namedPath(path, index + 1) }));
  const paths = await expandGlobs(inputs, context.cwd, context.ignores?.windows ?? false, notRead);
  const { environment, quotePath, patience } = context;
  const repositories = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Set();
  const isBare = (path) => isBareRepository((0, import_node_path6.resolve)(context.cwd, path));
  for (const { path } of paths) if (isBare(path)) folders.add((0, import_node_path6.resolve)(context.cwd, path));
  const files = pathsSource({
    paths: paths.filter(({ path }) => !isBare(path)),
    cwd: context.cwd,
    onRepository: (folder) => folders.add(folder)
  });
  const beside = async (sink) => {
    const known = /* @__PURE__ */ new Set();
    const roots = paths.map(({ path }) => (0, import_node_path6.resolve)(context.cwd, path));
    for (const folder of folders) {
      if (sink.signal.aborted) return;
      const opened = await openRepository({ folder, environment, quotePath, patience });
      if (opened.is !== "repository") {
        sink.notRead((0, import_node_path6.join)(folder, ".git"), opened.why);
        continue;
      }
      const { commonFolder } = opened.repository;
      if (!roots.includes(folder) && ![...roots, ...known].some((home) => isWithin(real(home), real(commonFolder)))) {
        sink.notRead(
          (0, import_node_path6.join)(folder, ".git"),
          `it points outside the scanned directories, to ${commonFolder}: not followed`
        );
        continue;
      }
      await lookAtRepository(opened.repository, known, repositories)(sink);
    }
  };
  return scanPlan([files, beside], { repositories });
}
function lookAtRepository(repository, known, repositories) {
  return async (sink) => {
    const common = (0, import_node_fs4.realpathSync)(repository.commonFolder);
    if (!known.has(common)) {
      known.add(common);
      await gitFolderSource(common)(sink);
      await refNamesSource(repository.git)(sink);
    }
    if (repository.bare || repositories.has(repository.gitFolder)) return;
    const staged = await stagedChanges(repository.git, sink.signal);
    const top = await workTreeOf(repository) ?? repository.git.folder;
    repositories.set(repository.gitFolder, { repository, path: "", top, staged });
    await stagedSource({ repository, staged, top, as: "commit" })(sink);
  };
}
function real(path) {
  return (0, import_node_fs4.existsSync)(path) ? (0, import_node_fs4.realpathSync)(path) : path;
}
function isBareRepository(folder) {
  const isFolder2 = (name) => (0, import_node_fs4.statSync)((0, import_node_path6.join)(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return (0, import_node_path6.basename)(folder) !== ".git" && (0, import_node_path6.dirname)(folder) !== folder && (0, import_node_fs4.existsSync)((0, import_node_path6.join)(folder, "HEAD")) && isFolder2("objects") && isFolder2("refs");
}
function namedPath(path, position) {
  const isPlace = /[/\\]/.test(path) && mayShow(path, "setting");
  return isPlace || mayShow(path, "typed") ? path : `argument ${position}`;
}
var import_node_fs4, import_node_path6;
var init_plan_paths = __esm({
  "src/scan/run/plan-paths.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path6 = require("node:path");
    init_open_repository();
    init_foreign_text();
    init_git_folder();
    init_paths();
    init_ref_names();
    init_staged();
    init_staged_changes();
    init_submodules();
    init_expand_globs();
    init_optimize_less();
    init_scan_plan();
  }
});

// src/scan/source/home-places.ts
var home_places_exports = {};
__export(home_places_exports, {
  homePlaces: () => homePlaces
});
var of, homePlaces;
var init_home_places = __esm({
  "src/scan/source/home-places.ts"() {
    "use strict";
    of = (what, ...paths) => paths.map((path) => ({ path, what }));
    homePlaces = [
      ...of(
        "shell history",
        ".bash_history",
        ".zsh_history",
        ".zhistory",
        ".histfile",
        ".history",
        ".ksh_history",
        ".sh_history",
        ".local/share/fish/fish_history",
        ".local/share/xonsh",
        ".local/share/atuin",
        ".local/share/powershell/PSReadLine",
        "AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine",
        ".zsh_sessions",
        ".bash_sessions",
        ".python_history",
        ".ipython",
        ".julia/logs",
        ".Rhistory",
        ".node_repl_history",
        ".psql_history",
        ".sqlite_history",
        ".mysql_history",
        ".lesshst",
        ".wget-hsts",
        ".matlab"
      ),
      ...of(
        "startup file",
        ".bashrc",
        ".bash_profile",
        ".bash_login",
        ".bash_aliases",
        ".bash_logout",
        ".profile",
        ".zshrc",
        ".zshenv",
        ".zprofile",
        ".zlogin",
        ".kshrc",
        ".cshrc",
        ".tcshrc",
        ".xprofile",
        ".xsessionrc",
        ".pam_environment",
        ".config/environment.d",
        ".config/fish",
        ".config/nushell",
        ".config/powershell",
        "Documents/PowerShell",
        "Documents/WindowsPowerShell",
        ".Renviron",
        ".Rprofile",
        ".julia/config",
        ".condarc",
        ".gitconfig",
        ".config/git",
        ".config/pip",
        ".ssh/environment",
        ".ssh/rc"
      ),
      ...of(
        "notebook state",
        ".jupyter",
        ".local/share/jupyter",
        ".ipynb_checkpoints",
        "Library/Jupyter",
        "AppData/Roaming/jupyter"
      ),
      ...of(
        "editor's state",
        ".viminfo",
        ".vim",
        ".local/state/vim",
        ".local/state/nvim",
        ".local/share/nvim",
        ".cache/vim",
        ".emacs.d/auto-save-list",
        ".emacs.d/backups",
        ".emacs.d/.local/cache",
        ".local/share/nano",
        ".local/share/rstudio",
        ".rstudio-desktop",
        ".spyder-py3",
        ".config/spyder-py3",
        ...["Code", "Code - Insiders", "VSCodium", "Cursor", "Windsurf", "Positron"].flatMap(
          (editor) => [".config", "Library/Application Support", "AppData/Roaming"].flatMap(
            (folder) => ["User", "Backups", "Workspaces"].map((part) => `${folder}/${editor}/${part}`)
          )
        ),
        ".vscode-server/data/User",
        ".local/share/code-server/User",
        ".cache/JetBrains",
        ".config/JetBrains",
        "Library/Caches/JetBrains",
        "AppData/Local/JetBrains",
        ".config/sublime-text/Local",
        ".config/zed",
        ".local/share/zed"
      ),
      ...of(
        "assistant's log",
        ".claude",
        ".codex",
        ".gemini",
        ".copilot",
        ".continue",
        ".aider.chat.history.md",
        ".aider.input.history"
      )
    ];
  }
});

// src/scan/source/home.ts
var home_exports = {};
__export(home_exports, {
  homeSource: () => homeSource
});
function homeSource(home) {
  return async (sink) => {
    const seen = /* @__PURE__ */ new Set();
    const lookAt = async (path) => {
      const text = shownPath(path);
      if (seen.has(text)) return;
      seen.add(text);
      await readFile3({ path, head: { name: text, origin: { is: "file", path: text } } }, sink);
      if (seen.size % turn === 0) await new Promise(setImmediate);
    };
    for (const { path } of homePlaces) {
      if (sink.signal.aborted) return;
      await lookAtPlace((0, import_node_path7.join)(home, path), lookAt, sink);
    }
    await lookForRemains(home, lookAt, sink);
  };
}
async function lookAtPlace(path, lookAt, sink) {
  const stat2 = (0, import_node_fs5.lstatSync)(path, { throwIfNoEntry: false });
  if (!stat2) return;
  if (stat2.isFile()) return await lookAt(path);
  if (!stat2.isDirectory()) return;
  const look = (found) => found.kind === "file" ? lookAt(found.path) : void 0;
  await lookThrough(path, { enter: enterAll, failed: failedIn(sink), look, signal: sink.signal });
}
function enterAll({ name }) {
  return name !== "node_modules";
}
function failedIn(sink) {
  return (path, code) => {
    if (code !== "ENOENT") sink.notRead(shownPath(path), errorWords(code));
  };
}
async function lookForRemains(home, lookAt, sink) {
  const depthOf = ({ path }) => shownPath(path).slice(home.length + 1).split("/").length;
  const enter = (found) => depthOf(found) < mostDepth2 && !passedBy.test(shownPath(found.name));
  const look = (found) => found.kind === "file" && isRemains(shownPath(found.path)) ? lookAt(found.path) : void 0;
  await lookThrough(home, { enter, failed: failedIn(sink), look, signal: sink.signal });
}
function isRemains(path) {
  return /\/\.ipynb_checkpoints\/|\.sw[a-p]$|~$|\/\.#[^/]*$|\/#[^/]*#$|\/\.Rhistory$|\.un~$|\.bak$/.test(path);
}
var import_node_fs5, import_node_path7, mostDepth2, passedBy, turn;
var init_home = __esm({
  "src/scan/source/home.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path7 = require("node:path");
    init_error_code();
    init_home_places();
    init_path_name();
    init_read_file();
    init_walk_folder();
    mostDepth2 = 6;
    passedBy = /^(node_modules|site-packages|\.git|\.cache|\.conda|\.mamba|\.npm|\.cargo|\.rustup|miniconda3|anaconda3|miniforge3|\.pyenv|\.local|\.venv|venv|Library|AppData|\.Trash)$/;
    turn = 256;
  }
});

// src/scan/source/stdin.ts
var stdin_exports = {};
__export(stdin_exports, {
  streamSource: () => streamSource
});
function streamSource(bytes) {
  return async (sink) => {
    try {
      await sink.sliced({ name: "standard input", origin: { is: "stream" }, content: bytes });
    } catch {
      if (!sink.signal.aborted) sink.notRead("standard input", "reading it failed before the end", "input");
    }
  };
}
var init_stdin = __esm({
  "src/scan/source/stdin.ts"() {
    "use strict";
  }
});

// part:scan-more
module.exports = {
  get "src/commands/scan/scan-progress.ts"() {
    return init_scan_progress(), __toCommonJS(scan_progress_exports);
  },
  get "src/scan/ignore/baseline-key.ts"() {
    return init_baseline_key(), __toCommonJS(baseline_key_exports);
  },
  get "src/scan/ignore/open-baseline.ts"() {
    return init_open_baseline(), __toCommonJS(open_baseline_exports);
  },
  get "src/scan/run/plan-paths.ts"() {
    return init_plan_paths(), __toCommonJS(plan_paths_exports);
  },
  get "src/scan/source/home-places.ts"() {
    return init_home_places(), __toCommonJS(home_places_exports);
  },
  get "src/scan/source/home.ts"() {
    return init_home(), __toCommonJS(home_exports);
  },
  get "src/scan/source/ref-names.ts"() {
    return init_ref_names(), __toCommonJS(ref_names_exports);
  },
  get "src/scan/source/stdin.ts"() {
    return init_stdin(), __toCommonJS(stdin_exports);
  },
  get "src/scan/source/submodules.ts"() {
    return init_submodules(), __toCommonJS(submodules_exports);
  }
};
