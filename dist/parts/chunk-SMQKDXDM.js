'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
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

// shared:dist/parts/chunk-WDMN3MFB.js
var require_chunk_WDMN3MFB = __commonJS({
  "shared:dist/parts/chunk-WDMN3MFB.js"(exports2, module2) {
    module2.exports = require("./main.js").part20;
  }
});

// part:dist/parts/chunk-SMQKDXDM.js
var chunk_SMQKDXDM_exports = {};
__export(chunk_SMQKDXDM_exports, {
  eachRecord: () => eachRecord,
  listedObjects: () => listedObjects,
  looseIds: () => looseIds,
  objectFolders: () => objectFolders,
  openRepository: () => openRepository,
  packNames: () => packNames,
  readBatch: () => readBatch,
  workTreeOf: () => workTreeOf
});
module.exports = __toCommonJS(chunk_SMQKDXDM_exports);
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var import_chunk_WDMN3MFB = __toESM(require_chunk_WDMN3MFB());
var import_chunk_CEU7L74N = require("./chunk-CEU7L74N.js");
var import_chunk_XCLJBZFT = require("./chunk-XCLJBZFT.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");
var import_node_events = require("node:events");
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
async function openRepository(input) {
  const git = (0, import_chunk_CEU7L74N.gitIn)(input);
  if (!git) return { is: "refused", why: "git was not found on PATH" };
  const answer = await ask(git, input.quotePath);
  if (answer.is !== "refused" || !answer.owner || input.trusted) return answer;
  const trusted = await ownTrust(input);
  return trusted.length === 0 ? answer : openRepository({ ...input, trusted });
}
var facts = ["--is-bare-repository", "--absolute-git-dir"];
async function ask(git, quotePath) {
  const asked = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["rev-parse", ...facts, "--show-toplevel"], { deadline: 1e4 });
  const [, bare, gitFolder, top] = /^(true|false)\n([^\n]*)\n(?:([^\n]*)\n)?$/.exec(asked.output.toString()) ?? [];
  if (gitFolder && asked.code === 0 === (top !== void 0)) return opened(git, bare === "true", gitFolder, top);
  if (asked.output.length === 0) return refusal(asked.signal !== null, asked.problems, quotePath);
  const { output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["rev-parse", ...facts], { deadline: 1e4 });
  const [, isBare, odd] = /^(true|false)\n(.*)\n$/s.exec(output.toString()) ?? [];
  return odd ? opened(git, isBare === "true", odd, void 0) : { is: "refused", why: "git gave an answer of an unknown form" };
}
function opened(git, bare, gitFolder, top) {
  const commonFolder = commonFolderOf(gitFolder);
  const shallow = (0, import_node_fs.existsSync)((0, import_node_path.resolve)(commonFolder, "shallow"));
  return {
    is: "repository",
    repository: { git, gitFolder, commonFolder, bare, shallow, ...top === void 0 ? {} : { top } }
  };
}
function refusal(killed, problems, quotePath) {
  if (killed) return { is: "refused", why: "git did not answer within 10 seconds" };
  const owner = problems.find(({ kind }) => kind === "another-owner");
  if (owner) return { is: "refused", why: (0, import_chunk_CEU7L74N.problemWords)(owner, quotePath), owner: true };
  const [first] = problems;
  if (!first) return { is: "refused", why: "git could not be run" };
  return { is: first.kind === "not-a-repository" ? "none" : "refused", why: (0, import_chunk_CEU7L74N.problemWords)(first) };
}
function commonFolderOf(gitFolder) {
  try {
    return (0, import_node_path.resolve)(gitFolder, (0, import_node_fs.readFileSync)((0, import_node_path.resolve)(gitFolder, "commondir"), "utf8").trimEnd());
  } catch {
    return gitFolder;
  }
}
async function ownTrust(input) {
  const home = input.environment["HOME"] ?? (0, import_chunk_WDMN3MFB.homedir)();
  const { XDG_CONFIG_HOME: shared = (0, import_node_path.resolve)(home, ".config"), GIT_CONFIG_GLOBAL: named } = input.environment;
  const files = named === void 0 ? [(0, import_node_path.resolve)(shared, "git/config"), (0, import_node_path.resolve)(home, ".gitconfig")] : [named];
  const own = (0, import_chunk_CEU7L74N.gitIn)({ ...input, folder: (0, import_node_path.parse)(home).root, fromHook: false });
  if (!own) return [];
  const answers = files.map(
    (file) => (0, import_chunk_XCLJBZFT.gitAnswer)(own, ["config", "-z", "--file", file, "--includes", "--get-all", "safe.directory"], { deadline: 5e3 })
  );
  return (await Promise.all(answers)).flatMap(
    ({ output }) => output.toString().split("\0").filter((each) => each !== "")
  );
}
async function workTreeOf({ git, bare, top }) {
  if (bare || top !== void 0) return top;
  const { code, output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["rev-parse", "--show-toplevel"], { deadline: 1e4 });
  return code === 0 ? output.toString().replace(/\n$/, "") : void 0;
}
var newline = 10;
function byteReader(chunks) {
  const source = chunks[Symbol.asyncIterator]();
  let chunk = Buffer.alloc(0);
  let at = 0;
  let scratch = Buffer.alloc(0);
  const more = async () => {
    const next = await source.next().catch(() => ({ done: true, value: void 0 }));
    chunk = next.value ?? Buffer.alloc(0);
    at = 0;
    return !next.done;
  };
  const lineNow = () => {
    const end = chunk.indexOf(newline, at);
    if (end === -1) return void 0;
    const line = chunk.toString("latin1", at, end);
    at = end + 1;
    return line;
  };
  const bytesNow = (size) => {
    if (at + size > chunk.length) return void 0;
    at += size;
    return chunk.subarray(at - size, at);
  };
  return {
    lineNow,
    bytesNow,
    line: async () => {
      for (let begun = ""; ; ) {
        const rest = lineNow();
        if (rest !== void 0) return begun + rest;
        begun += chunk.toString("latin1", at);
        if (!await more()) return void 0;
      }
    },
    bytes: async (size) => {
      if (scratch.length < size)
        scratch = Buffer.allocUnsafeSlow(Math.max(size, Math.min(2 * scratch.length, import_chunk_BIMPGCH5.wholeLimit)));
      for (let filled = 0; ; ) {
        const copied = chunk.copy(scratch, filled, at, Math.min(chunk.length, at + size - filled));
        filled += copied;
        at += copied;
        if (filled === size) return scratch.subarray(0, size);
        if (!await more()) return void 0;
      }
    },
    slices: (size) => {
      let left = size;
      async function* each() {
        while (left > 0) {
          if (at === chunk.length && !await more()) return;
          const slice = chunk.subarray(at, Math.min(chunk.length, at + left));
          at += slice.length;
          left -= slice.length;
          yield slice;
        }
      }
      return { each, left: () => left };
    }
  };
}
var head = /^([0-9a-f]{40,64}) (blob|commit|tag|tree) (\d+)$/;
async function readBatch(chunks, visitor, gone) {
  const reader = byteReader(chunks);
  const readLarge = async (object) => {
    if (object.size > import_chunk_BIMPGCH5.wholeLimit) {
      const slices = reader.slices(object.size);
      await visitor.sliced(object, slices.each());
      for await (const _ of slices.each()) ;
      return slices.left() === 0;
    }
    const bytes = await reader.bytes(object.size);
    if (bytes) visitor.whole(object, bytes);
    return bytes !== void 0;
  };
  let done = 0;
  let last;
  for (; ; ) {
    const line = reader.lineNow() ?? await reader.line();
    if (line === void 0) return { done, last, cut: void 0 };
    const object = headOf(line);
    if (object) {
      const now = object.size <= import_chunk_BIMPGCH5.wholeLimit ? reader.bytesNow(object.size) : void 0;
      if (now) visitor.whole(object, now);
      else if (!await readLarge(object)) return { done, last, cut: object.id };
      if (!reader.bytesNow(1) && !await reader.bytes(1)) return { done, last, cut: object.id };
    } else {
      gone(line.split(" ", 1)[0] ?? "");
    }
    done += 1;
    last = object?.id ?? line.split(" ", 1)[0];
  }
}
function headOf(line) {
  const found = head.exec(line);
  return found ? { id: found[1] ?? "", kind: found[2], size: Number(found[3]) } : void 0;
}
var deepest = 5;
function objectFolders(objects) {
  const found = [];
  const add = (folder, depth) => {
    if (found.includes(folder)) return true;
    found.push(folder);
    const lines = textOf((0, import_node_path2.join)(folder, "info", "alternates")).split("\n");
    const named = lines.filter((line) => line !== "" && !line.startsWith("#"));
    if (named.length > 0 && depth === deepest) return false;
    return named.every((line) => !line.startsWith('"') && add((0, import_node_path2.resolve)(folder, line), depth + 1));
  };
  return add((0, import_node_path2.resolve)(objects), 0) ? found : void 0;
}
function packNames(objects) {
  const names = new Set(namesIn((0, import_node_path2.join)(objects, "pack")));
  return [...names].filter((name) => name.endsWith(".idx") && names.has(name.replace(/idx$/, "pack"))).map((name) => (0, import_node_path2.join)(objects, "pack", name.slice(0, -".idx".length))).sort();
}
function* looseIds(objects) {
  for (const folder of namesIn(objects).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of namesIn((0, import_node_path2.join)(objects, folder)))
      if (/^[0-9a-f]{38}(?:[0-9a-f]{24})?$/.test(name)) yield folder + name;
  }
}
function textOf(path) {
  try {
    return (0, import_node_fs2.readFileSync)(path, "utf8");
  } catch (error) {
    if ((0, import_chunk_BIMPGCH5.errorCode)(error) === "ENOENT") return "";
    throw error;
  }
}
function namesIn(folder) {
  try {
    return (0, import_node_fs2.readdirSync)(folder);
  } catch (error) {
    if ((0, import_chunk_BIMPGCH5.errorCode)(error) === "ENOENT") return [];
    throw error;
  }
}
async function whyMissing(git) {
  const folders = await foldersOf(git);
  return (id) => {
    for (const folder of folders) {
      const why = whyUnread((0, import_node_path3.join)(folder, id.slice(0, 2), id.slice(2)));
      if (why !== void 0) return why;
    }
    return "it is not in the repository";
  };
}
async function foldersOf(git) {
  const { code, output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["rev-parse", "--git-path", "objects"]);
  if (code !== 0) return [];
  const own = (0, import_node_path3.resolve)(git.folder, output.toString().replace(/\n$/, ""));
  try {
    return objectFolders(own) ?? [own];
  } catch {
    return [own];
  }
}
function whyUnread(file) {
  try {
    (0, import_node_fs3.lstatSync)(file);
  } catch (error) {
    const code = (0, import_chunk_BIMPGCH5.errorCode)(error);
    return code === "ENOENT" || code === "ENOTDIR" ? void 0 : unread(code);
  }
  try {
    (0, import_node_fs3.closeSync)((0, import_node_fs3.openSync)(file, "r"));
  } catch (error) {
    return unread((0, import_chunk_BIMPGCH5.errorCode)(error));
  }
  return "it is damaged";
}
function unread(code) {
  return `its file in the repository cannot be read: ${(0, import_chunk_BIMPGCH5.errorWords)(code)}`;
}
var mostRestarts = 1e3;
function listedObjects(git, ids) {
  return async (visitor, signal) => {
    let skip = 0;
    for (let starts = 0; starts < mostRestarts && !signal.aborted; starts += 1) {
      const read = await readOnce(git, ids, skip, visitor, signal);
      if (read === "all" || signal.aborted) return;
      skip += read;
    }
    if (!signal.aborted) visitor.notRead("objects", `more than ${mostRestarts} are damaged; the rest was left`);
  };
}
async function readOnce(git, ids, skip, visitor, signal) {
  const running = git.start(["cat-file", "--batch", "--buffer"], { input: true, signal });
  const sent = sendIds(running, ids, skip);
  const missing = [];
  const end = await readBatch(running.stdout, visitor, (id) => missing.push(id));
  const { code } = await running.ended;
  await sent;
  if (missing.length > 0) await tellMissing(git, missing, visitor);
  if (signal.aborted || code === 0 && end.cut === void 0) return "all";
  const bad = end.cut ?? await idAt(ids, skip + end.done);
  if (bad === void 0) {
    visitor.notRead("objects", "git stopped before the end");
    return "all";
  }
  visitor.notRead(`object ${bad}`, "it is damaged");
  return end.done + 1;
}
async function tellMissing(git, ids, visitor) {
  const why = await whyMissing(git);
  for (const id of ids) visitor.notRead(`object ${id}`, why(id));
}
async function sendIds({ stdin, ended }, ids, skip) {
  if (!stdin) return;
  const stopped = ended.then(() => stdin.destroy());
  let index = 0;
  let block = "";
  for await (const id of ids()) {
    if (stdin.destroyed) return;
    index += 1;
    if (index <= skip) continue;
    block += `${id}
`;
    if (block.length < 16384) continue;
    const taken = stdin.write(block);
    block = "";
    if (!taken) await Promise.race([(0, import_node_events.once)(stdin, "drain").catch(() => {
    }), stopped]);
  }
  stdin.end(block);
}
async function idAt(ids, wanted) {
  let index = 0;
  for await (const id of ids()) {
    if (index === wanted) return id;
    index += 1;
  }
  return void 0;
}
async function eachRecord(stream, separator, each) {
  let begun = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(separator); end !== -1; end = chunk.indexOf(separator, from)) {
      const last = chunk.subarray(from, end);
      each(begun.length === 0 ? last : Buffer.concat([...begun, last]));
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) each(Buffer.concat(begun));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  eachRecord,
  listedObjects,
  looseIds,
  objectFolders,
  openRepository,
  packNames,
  readBatch,
  workTreeOf
});
