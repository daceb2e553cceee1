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
    module2.exports = require("./main.js").part35;
  }
});

// part:dist/parts/chunk-BYMATYV2.js
var chunk_BYMATYV2_exports = {};
__export(chunk_BYMATYV2_exports, {
  eachRecord: () => eachRecord,
  listedObjects: () => listedObjects,
  openRepository: () => openRepository,
  readBatch: () => readBatch,
  workTreeOf: () => workTreeOf
});
module.exports = __toCommonJS(chunk_BYMATYV2_exports);
var import_chunk_WXZ6MRVN = require("./chunk-WXZ6MRVN.js");
var import_chunk_WDMN3MFB = __toESM(require_chunk_WDMN3MFB());
var import_chunk_7IRRMW6O = require("./chunk-7IRRMW6O.js");
var import_chunk_XCLJBZFT = require("./chunk-XCLJBZFT.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_events = require("node:events");
async function openRepository(input) {
  const git = (0, import_chunk_7IRRMW6O.gitIn)(input);
  if (!git) return { is: "refused", why: "git was not found on PATH" };
  const opened = await ask(git);
  if (opened.is !== "refused" || !opened.owner || input.trusted) return opened;
  const trusted = await ownTrust(input);
  return trusted.length === 0 ? opened : openRepository({ ...input, trusted });
}
async function ask(git) {
  const { code, signal, output, problems } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["rev-parse", "--is-bare-repository", "--absolute-git-dir"], { deadline: 1e4 });
  if (code !== 0) return refusal(signal !== null, problems);
  const [, bare, gitFolder] = /^(true|false)\n(.*)\n$/s.exec(output.toString()) ?? [];
  if (!gitFolder) return { is: "refused", why: "git gave an answer of an unknown form" };
  const commonFolder = commonFolderOf(gitFolder);
  return {
    is: "repository",
    repository: { git, gitFolder, commonFolder, bare: bare === "true", shallow: (0, import_node_fs.existsSync)((0, import_node_path.resolve)(commonFolder, "shallow")) }
  };
}
function refusal(killed, problems) {
  if (killed) return { is: "refused", why: "git did not answer within 10 seconds" };
  const owner = problems.find(({ kind }) => kind === "another-owner");
  if (owner) return { is: "refused", why: (0, import_chunk_7IRRMW6O.problemWords)(owner), owner: true };
  const [first] = problems;
  if (!first) return { is: "refused", why: "git could not be run" };
  return { is: first.kind === "not-a-repository" ? "none" : "refused", why: (0, import_chunk_7IRRMW6O.problemWords)(first) };
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
  const own = (0, import_chunk_7IRRMW6O.gitIn)({ ...input, folder: (0, import_node_path.parse)(home).root, fromHook: false });
  if (!own) return [];
  const answers = files.map((file) => (0, import_chunk_XCLJBZFT.gitAnswer)(own, ["config", "-z", "--file", file, "--includes", "--get-all", "safe.directory"], { deadline: 5e3 }));
  return (await Promise.all(answers)).flatMap(
    ({ output }) => output.toString().split("\0").filter((each) => each !== "")
  );
}
async function workTreeOf({ git, bare }) {
  if (bare) return void 0;
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
      if (scratch.length < size) scratch = Buffer.allocUnsafeSlow(Math.max(size, Math.min(2 * scratch.length, import_chunk_WXZ6MRVN.wholeLimit)));
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
    if (object.size > import_chunk_WXZ6MRVN.wholeLimit) {
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
      const now = object.size <= import_chunk_WXZ6MRVN.wholeLimit ? reader.bytesNow(object.size) : void 0;
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
var mostRestarts = 1e3;
function listedObjects(git, ids) {
  return async (visitor, signal) => {
    let skip = 0;
    for (let starts = 0; starts < mostRestarts && !signal.aborted; starts += 1) {
      const read = await readOnce(git, ids, skip, visitor, signal);
      if (read === "all" || signal.aborted) return;
      skip += read;
    }
    if (!signal.aborted) visitor.unseen("objects", `more than ${mostRestarts} are damaged; the rest was left`);
  };
}
async function readOnce(git, ids, skip, visitor, signal) {
  const running = git.start(["cat-file", "--batch", "--buffer"], { input: true, signal });
  const sent = sendIds(running, ids, skip);
  const end = await readBatch(running.stdout, visitor, (id) => visitor.unseen(`object ${id}`, "it is not in the repository"));
  const { code } = await running.ended;
  await sent;
  if (signal.aborted || code === 0 && end.cut === void 0) return "all";
  const bad = end.cut ?? await idAt(ids, skip + end.done);
  if (bad === void 0) {
    visitor.unseen("objects", "git stopped before the end");
    return "all";
  }
  visitor.unseen(`object ${bad}`, "it is damaged");
  return end.done + 1;
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
  openRepository,
  readBatch,
  workTreeOf
});
