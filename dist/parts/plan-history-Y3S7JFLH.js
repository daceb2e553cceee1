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

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/plan-history-Y3S7JFLH.js
var plan_history_Y3S7JFLH_exports = {};
__export(plan_history_Y3S7JFLH_exports, {
  planHistory: () => planHistory
});
module.exports = __toCommonJS(plan_history_Y3S7JFLH_exports);
var import_chunk_GAYUPEBQ = require("./chunk-GAYUPEBQ.js");
var import_chunk_KZJUJDYW = require("./chunk-KZJUJDYW.js");
var import_chunk_TPK247L5 = require("./chunk-TPK247L5.js");
var import_chunk_Y2C52W6K = require("./chunk-Y2C52W6K.js");
var import_chunk_EWGPG5SO = require("./chunk-EWGPG5SO.js");
var import_chunk_2XRWKWRE = require("./chunk-2XRWKWRE.js");
var import_chunk_CQPOJTFS = require("./chunk-CQPOJTFS.js");
var import_chunk_SMQKDXDM = require("./chunk-SMQKDXDM.js");
var import_chunk_BIMPGCH5 = require("./chunk-BIMPGCH5.js");
var import_chunk_WDMN3MFB = __toESM(require_chunk_WDMN3MFB());
var import_chunk_CEU7L74N = require("./chunk-CEU7L74N.js");
var import_chunk_XCLJBZFT = require("./chunk-XCLJBZFT.js");
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_fs2 = require("node:fs");
var import_node_zlib = require("node:zlib");
var import_node_fs3 = require("node:fs");
var import_node_path2 = require("node:path");
var questionMark = 63;
function repositoryGaps({ git, shallow }, label, hasHoles) {
  return async (sink) => {
    if (sink.signal.aborted) return;
    if (shallow) sink.notRead(`${label}older history`, "the clone is shallow; `git fetch --unshallow` gets the rest");
    const { code } = await (0, import_chunk_XCLJBZFT.gitAnswer)(
      git,
      ["config", "--get-regexp", "-z", String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`],
      {
        signal: sink.signal
      }
    );
    const isPartial = code === 0;
    const holes = hasHoles();
    if (holes === void 0)
      sink.notRead(`${label}missing objects`, "there are too many objects to tell whether all are there");
    if (sink.signal.aborted || !isPartial && !holes) return;
    const running = git.start(["rev-list", "--objects", "--all", "--missing=print", "--no-object-names"], {
      signal: sink.signal
    });
    let missing = 0;
    await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 10, (line) => {
      if (line[0] === questionMark) missing += 1;
    });
    const ended = await running.ended;
    if (sink.signal.aborted || missing === 0 && ended.code === 0) return;
    const number = ended.code === 0 ? `${missing} missing ${missing === 1 ? "object" : "objects"}` : "missing objects";
    sink.notRead(
      label + number,
      isPartial ? "they were not fetched yet (partial clone), and a scan fetches nothing" : "the history refers to them and they are not there; `git fsck` names them"
    );
  };
}
async function selectHistory(git, { since, branch, range }) {
  if (range !== void 0)
    return since === void 0 && branch === void 0 ? await rangeRevisions(git, range) : wrong("--range stands alone: leave out --since and --branch");
  if (since === void 0 && branch === void 0) return { is: "selected", revisions: void 0 };
  const from = since === void 0 ? void 0 : await commitOf(git, since);
  const to = branch === void 0 ? void 0 : await commitOf(git, branch);
  if (since !== void 0 && !from)
    return wrong("--since names no commit of this repository (it takes a branch, a tag or an id, not a date)");
  if (branch !== void 0 && !to) return wrong("--branch names no commit of this repository");
  return { is: "selected", revisions: [to ?? "--all", ...from ? [`^${from}`] : []] };
}
function wrong(why) {
  return { is: "wrong", why };
}
async function rangeRevisions(git, range) {
  const [, left = "", dots, right = ""] = /^(.*?)(\.{2,3})(.*)$/s.exec(range) ?? [];
  if (!dots) return wrong("--range is written A..B or A...B");
  const isNew = /^0{40,64}$/.test(left);
  const [a, b] = await Promise.all([isNew ? void 0 : commitOf(git, left || "HEAD"), commitOf(git, right || "HEAD")]);
  if (!b || !a && !isNew) return wrong("--range names a commit that is not in this repository");
  if (!a) return { is: "selected", revisions: [b] };
  if (dots === "..") return { is: "selected", revisions: [b, `^${a}`] };
  const { output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["merge-base", "--all", a, b]);
  const bases = output.toString("latin1").split("\n").filter((line) => line !== "");
  return { is: "selected", revisions: [a, b, ...bases.map((base) => `^${base}`)] };
}
async function commitOf(git, revision) {
  const { code, output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`
  ]);
  const id = output.toString("latin1").trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : void 0;
}
function catFileObjects(git) {
  return async (visitor, signal) => {
    const running = git.start(["cat-file", "--batch-all-objects", "--unordered", "--batch", "--buffer"], { signal });
    const end = await (0, import_chunk_SMQKDXDM.readBatch)(
      running.stdout,
      visitor,
      (id) => visitor.notRead(`object ${id}`, "git lists it but does not have it")
    );
    const ended = await running.ended;
    if (signal.aborted || isInterrupt(ended)) return;
    const whole = ended.code === 0 && end.cut === void 0;
    stateProblems(visitor, ended, whole);
    if (!whole) await readRest(git, visitor, signal, end);
  };
}
function isInterrupt({ signal }) {
  return signal === "SIGINT" || signal === "SIGTERM";
}
function stateProblems(visitor, { problems, code }, whole) {
  const others = problems.filter(({ kind }) => kind !== "not-fetched" && (whole || kind !== "broken-object"));
  for (const problem of others) visitor.notRead("objects", (0, import_chunk_CEU7L74N.problemWords)(problem));
  if (code === null) visitor.notRead("objects", "git was stopped");
}
async function readRest(git, visitor, signal, end) {
  const listing = git.start(
    ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)", "--buffer"],
    { signal }
  );
  const parts = [];
  let begun = "";
  for await (const chunk of listing.stdout) {
    const text = begun + chunk.toString("latin1");
    const cut = text.lastIndexOf("\n");
    begun = text.slice(cut + 1);
    parts.push(Buffer.from(text.slice(0, Math.max(cut, 0)).replaceAll(/ .*|\n/gm, ""), "hex"));
  }
  await listing.ended;
  const ids = Buffer.concat(parts);
  const width = (end.last ?? end.cut ?? "").length / 2 || (ids.length % 20 === 0 ? 20 : 32);
  const idAt2 = (index) => ids.toString("hex", index * width, (index + 1) * width) || void 0;
  const same = end.done === 0 || idAt2(end.done - 1) === end.last;
  async function* rest() {
    for (let index = same ? end.done : 0; index * width < ids.length; index += 1) yield idAt2(index) ?? "";
  }
  await (0, import_chunk_SMQKDXDM.listedObjects)(git, rest)(visitor, signal);
}
var mostNames = 5e4;
function fileNames(sink, repository) {
  const names = /* @__PURE__ */ new Set();
  return (bytes, known) => {
    if (bytes.length < import_chunk_BIMPGCH5.shortestName) return;
    const name = known ?? (0, import_chunk_BIMPGCH5.pathText)(bytes);
    if (names.has(name)) return;
    if (names.size >= mostNames) names.clear();
    names.add(name);
    sink.whole(bytes, { name: "file name", origin: { is: "metadata", what: "file-name", path: name, repository } });
  };
}
var isSeen = 1;
var isReferred = 2;
var nameBits = 252;
var mostSlots = 1 << 24;
function objectPresence() {
  let slots = 1 << 12;
  let high = new Uint32Array(slots);
  let low = new Uint32Array(slots);
  let flags = new Uint8Array(slots);
  let used = 0;
  const slotOf = (a, b) => {
    let at = (a ^ b) & slots - 1;
    while (flags[at] !== 0 && (high[at] !== a || low[at] !== b)) at = at + 1 & slots - 1;
    return at;
  };
  const grow = () => {
    const before = { high, low, flags };
    slots *= 2;
    high = new Uint32Array(slots);
    low = new Uint32Array(slots);
    flags = new Uint8Array(slots);
    for (let index = 0; index < before.flags.length; index += 1) {
      const flag = before.flags[index];
      if (flag !== 0)
        fill2(
          slotOf(before.high[index], before.low[index]),
          before.high[index],
          before.low[index],
          flag
        );
    }
  };
  const fill2 = (at, a, b, flag) => {
    high[at] = a;
    low[at] = b;
    flags[at] = flag;
  };
  const isFull = () => used * 2 > slots && slots >= mostSlots;
  const mark = (a, b, flag) => {
    if (isFull()) return true;
    if (used * 2 > slots) grow();
    const at = slotOf(a, b);
    const old = flags[at];
    if (old === 0) used += 1;
    const isNew = (old & isReferred) === 0 || (old & nameBits) !== (flag & nameBits);
    fill2(at, a, b, flag & isReferred ? old & (isSeen | isReferred) | flag : old | flag);
    return isNew;
  };
  return {
    seen: (head) => {
      if (head.raw) mark(wordAt(head.raw.bytes, head.raw.at), wordAt(head.raw.bytes, head.raw.at + 4), isSeen);
      else mark(Number.parseInt(head.id.slice(0, 8), 16), Number.parseInt(head.id.slice(8, 16), 16), isSeen);
    },
    wasSeen: (id) => isFull() || (flags[slotOf(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 16), 16))] & isSeen) !== 0,
    referred: (bytes, at, nameHash) => mark(wordAt(bytes, at), wordAt(bytes, at + 4), isReferred | nameHash & nameBits),
    hasHoles: () => isFull() ? void 0 : flags.some((flag) => (flag & (isSeen | isReferred)) === isReferred)
  };
}
function wordAt(bytes, at) {
  return (bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]) >>> 0;
}
var none = [];
function historySource(input) {
  return async (sink) => {
    const presence = objectPresence();
    const paths = (0, import_chunk_KZJUJDYW.platformPaths)(input.platformOfName);
    let pointers = 0;
    const onPointer = () => {
      pointers += 1;
    };
    await input.objects(visitorFor(sink, input, { presence, paths, onPointer }), sink.signal);
    if (sink.signal.aborted) return;
    input.onRead?.(presence.hasHoles());
    if (pointers > 0)
      sink.notRead(
        `${input.label}${pointers} Git LFS ${pointers === 1 ? "pointer" : "pointers"}`,
        "the content is not in the repository"
      );
    await lookUnderNames(input, paths, presence, sink);
  };
}
function visitorFor(sink, { label, repository }, { presence, paths, onPointer }) {
  const lookAtName = fileNames(sink, repository);
  const originOf = ({ id, kind }) => ({ is: "object", object: id, kind, repository });
  const lookAtTree = (head, tree, spans) => {
    const idBytes2 = head.raw?.length ?? head.id.length / 2;
    sink.counted(tree.length);
    const look = (from, to, kind) => {
      if (kind === "submodule" || !presence.referred(tree, to + 1, hashOf(tree, from, to))) return;
      const bytes = tree.subarray(from, to);
      const name = (0, import_chunk_BIMPGCH5.pathText)(bytes);
      paths.note((0, import_chunk_KZJUJDYW.hexAt)(tree, to + 1, idBytes2), kind, name);
      lookAtName(bytes, name);
    };
    (0, import_chunk_KZJUJDYW.eachTreeEntry)(tree, idBytes2, look, spans);
  };
  const fresh = (head, bytes, spans) => {
    presence.seen(head);
    if (head.kind === "tree") {
      lookAtTree(head, bytes, spans);
      return none;
    }
    if (head.kind === "blob") {
      if ((0, import_chunk_BIMPGCH5.isLfsPointer)(bytes)) onPointer();
      return sink.fresh(bytes, { name: "blob", origin: originOf(head) }, spans);
    }
    const end = endOfHeaders(bytes);
    sink.whole(bytes.subarray(endOfIds(bytes, head.id.length), end), { name: "people", origin: originOf(head) });
    sink.whole(bytes.subarray(end), { name: nameOf(head), origin: originOf(head) }, "part");
    return "all";
  };
  return {
    fresh,
    whole: (head, bytes) => void fresh(head, bytes, "all"),
    sliced: async (head, slices) => {
      presence.seen(head);
      if (head.kind === "tree")
        return sink.notRead(`${label}file names in tree ${head.id}`, "the tree is larger than 8 MiB");
      await sink.sliced({ name: nameOf(head), origin: originOf(head), content: slices, size: head.size });
    },
    notRead: (what, why) => sink.notRead(label + what, why)
  };
}
function hashOf(tree, from, to) {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash, 31) + tree[at] | 0;
  return hash;
}
function endOfHeaders(bytes) {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf("\n\n");
  return at === -1 ? bytes.length : at + 2;
}
var newline = 10;
function endOfIds(bytes, idLength) {
  let end = 0;
  for (; ; ) {
    const word = bytes[end] === letterT ? "tree ".length : bytes[end] === letterP ? "parent ".length : 0;
    const next = end + word + idLength;
    if (word === 0 || bytes[next] !== newline || !isHex(bytes, end + word, next)) return end;
    end = next + 1;
  }
}
var letterT = 116;
var letterP = 112;
function isHex(bytes, from, to) {
  for (let at = from; at < to; at += 1) if (import_chunk_EWGPG5SO.hexBytes[bytes[at]] === 0) return false;
  return true;
}
function nameOf({ kind }) {
  return kind === "commit" ? "commit message" : kind === "tag" ? "tag message" : "blob";
}
async function lookUnderNames({ git, repository }, paths, presence, sink) {
  const blobs = await paths.blobs(git, sink.signal);
  const ids = [...blobs.keys()].filter((id) => presence.wasSeen(id));
  if (ids.length === 0) return;
  const visitor = {
    whole: ({ id, kind }, bytes) => {
      for (const name of blobs.get(id) ?? [])
        sink.whole(bytes, { name, origin: { is: "object", object: id, kind, repository } }, "again");
    },
    // So large a file tells its platform by itself, or is no client's.
    sliced: async () => {
    },
    notRead: () => {
    }
  };
  await (0, import_chunk_SMQKDXDM.listedObjects)(git, () => ids)(visitor, sink.signal);
}
var slash = 47;
function indexNamesSource(repository) {
  return async (sink) => {
    const top = await (0, import_chunk_SMQKDXDM.workTreeOf)(repository);
    if (top === void 0 || sink.signal.aborted) return;
    const lookAt = fileNames(sink, repository.gitFolder);
    const running = repository.git.at(top).start(["ls-files", "-z"], { signal: sink.signal });
    await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 0, (path) => {
      for (let from = 0; from < path.length; ) {
        const end = path.indexOf(slash, from);
        const bytes = path.subarray(from, end === -1 ? path.length : end);
        from += bytes.length + 1;
        lookAt(bytes);
      }
    });
    const { code, problems } = await running.ended;
    if (code === 0 || sink.signal.aborted) return;
    const [problem] = problems;
    sink.notRead("the index", problem ? (0, import_chunk_CEU7L74N.problemWords)(problem) : "git stopped before the end");
  };
}
var windowBytes = 1024 * 1024;
var mostWindows = 24;
function openPackFile(path) {
  const file = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0));
  const stat = (0, import_node_fs2.fstatSync)(file);
  if (!stat.isFile()) {
    (0, import_node_fs2.closeSync)(file);
    throw new Error("the pack is no regular file");
  }
  const windows = /* @__PURE__ */ new Map();
  let scratch = Buffer.alloc(0);
  let isOpen = true;
  const windowAt = (index) => {
    const known = windows.get(index);
    if (known) return known;
    const [oldest] = windows.keys();
    const reused = windows.size >= mostWindows && oldest !== void 0 ? windows.get(oldest) : void 0;
    if (oldest !== void 0 && reused) windows.delete(oldest);
    const whole = reused && reused.length === windowBytes ? reused : Buffer.allocUnsafeSlow(windowBytes);
    const filled = fill(file, whole, windowBytes, index * windowBytes);
    const window = filled === windowBytes ? whole : whole.subarray(0, filled);
    windows.set(index, window);
    return window;
  };
  return {
    size: stat.size,
    isPackOf: (count, checksum) => {
      const head = Buffer.alloc(12);
      const tail = Buffer.alloc(checksum.length);
      fill(file, head, head.length, 0);
      fill(file, tail, tail.length, stat.size - tail.length);
      return head.toString("latin1", 0, 4) === "PACK" && head.readUInt32BE(4) === 2 && head.readUInt32BE(8) === count && tail.equals(checksum);
    },
    bytes: (from, to) => {
      const index = Math.floor(from / windowBytes);
      const start = index * windowBytes;
      if (to <= start + windowBytes) return windowAt(index).subarray(from - start, to - start);
      if (scratch.length < to - from) scratch = Buffer.allocUnsafeSlow(Math.max(to - from, 2 * scratch.length));
      return scratch.subarray(0, fill(file, scratch, to - from, from));
    },
    close: () => {
      windows.clear();
      if (isOpen) (0, import_node_fs2.closeSync)(file);
      isOpen = false;
    }
  };
}
function fill(file, into, length, from) {
  let filled = 0;
  while (filled < length) {
    const count = (0, import_node_fs2.readSync)(file, into, filled, length - filled, from + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
var idBytes = 20;
var fanOut = 8;
var idTable = fanOut + 256 * 4;
function packIndex(bytes) {
  if (bytes.length < idTable + 2 * idBytes || bytes.readUInt32BE(0) !== 4285812579 || bytes.readUInt32BE(4) !== 2)
    return void 0;
  const count = bytes.readUInt32BE(idTable - 4);
  const smallOffsets = idTable + count * (idBytes + 4);
  const largeOffsets = smallOffsets + count * 4;
  const end = bytes.length - 2 * idBytes;
  if (largeOffsets > end) return void 0;
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const small = bytes.readUInt32BE(smallOffsets + index * 4);
    const large = largeOffsets + (small & 2147483647) * 8;
    if (small >= 2147483648 && large + 8 > end) return void 0;
    offsets[index] = small < 2147483648 ? small : Number(bytes.readBigUInt64BE(large));
  }
  return {
    count,
    ids: bytes.subarray(idTable, idTable + count * idBytes),
    offsets,
    packChecksum: bytes.subarray(end, end + idBytes)
  };
}
function placeOf({ ids, count }, id) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = low + high >>> 1;
    const order = ids.compare(id, 0, idBytes, middle * idBytes, (middle + 1) * idBytes);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}
var leastBits = 10;
var mostWaiting = 4 * 1024 * 1024;
function bufferPool() {
  const waiting = [];
  return {
    take: (size) => {
      const bits = Math.max(leastBits, 32 - Math.clz32(Math.max(size, 1) - 1));
      return Buffer.from(waiting[bits]?.pop() ?? new ArrayBuffer(2 ** bits), 0, size);
    },
    giveBack: ({ buffer }) => {
      const bits = 31 - Math.clz32(buffer.byteLength);
      waiting[bits] ??= [];
      if (waiting[bits].length * 2 ** bits < mostWaiting) waiting[bits].push(buffer);
    }
  };
}
function deltaHead(delta2) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let scale = 1; at < delta2.length; scale *= 128) {
      const byte = delta2[at++];
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    return value;
  };
  return { baseSize: number(), size: number(), at };
}
var near = 256;
function freshSpans(again) {
  const spans = [];
  let from = -1;
  let to = -1;
  const mark = (first, last) => {
    if (from >= 0 && first - to <= near) {
      to = Math.max(to, last);
      return;
    }
    if (from >= 0) spans.push({ from, to });
    from = first;
    to = last;
  };
  return {
    mark,
    copied: (offset, length, at) => {
      for (const span of again) {
        const first = Math.max(span.from, offset);
        const last = Math.min(span.to, offset + length);
        if (first <= last) mark(at + first - offset, at + last - offset);
      }
    },
    all: () => from >= 0 ? [...spans, { from, to }] : spans
  };
}
function applyDelta(base, delta2, start, out, again) {
  const inBase = again === "all" ? [] : again;
  const fresh = freshSpans(inBase);
  let at = start;
  let done = 0;
  let copied = 0;
  while (at < delta2.length) {
    const instruction = delta2[at++];
    if (instruction >= 128) {
      let offset = 0;
      let length = 0;
      if (instruction & 1) offset = delta2[at++];
      if (instruction & 2) offset |= delta2[at++] << 8;
      if (instruction & 4) offset |= delta2[at++] << 16;
      if (instruction & 8) offset += delta2[at++] * 16777216;
      if (instruction & 16) length = delta2[at++];
      if (instruction & 32) length |= delta2[at++] << 8;
      if (instruction & 64) length |= delta2[at++] << 16;
      if (length === 0) length = 65536;
      if (at > delta2.length || offset + length > base.length || done + length > out.length) return void 0;
      if (offset !== copied) fresh.mark(done, done);
      if (inBase.length > 0) fresh.copied(offset, length, done);
      put(base, offset, length, out, done);
      copied = offset + length;
      done += length;
    } else {
      if (instruction === 0 || at + instruction > delta2.length || done + instruction > out.length) return void 0;
      fresh.mark(done, done + instruction);
      put(delta2, at, instruction, out, done);
      at += instruction;
      done += instruction;
      copied = -1;
    }
  }
  if (done !== out.length) return void 0;
  if (copied >= 0 && copied !== base.length) fresh.mark(done, done);
  return again === "all" ? "all" : fresh.all();
}
var few = 64;
function put(from, offset, length, to, at) {
  if (length > few) to.set(from.subarray(offset, offset + length), at);
  else for (let index = 0; index < length; index += 1) to[at + index] = from[offset + index];
}
var kinds = [void 0, "commit", "tree", "blob", "tag"];
var offsetDelta = 6;
var idDelta = 7;
var longestEntryHead = 32;
function packEntry(bytes) {
  let at = 0;
  let byte = bytes[at++] ?? 0;
  const type = byte >> 4 & 7;
  let size = byte & 15;
  for (let scale = 16; byte >= 128; scale *= 128) {
    if (at >= longestEntryHead) return void 0;
    byte = bytes[at++] ?? 0;
    size += (byte & 127) * scale;
  }
  if (type === idDelta) return { kind: "delta", size, length: at + 20, baseId: at };
  if (type !== offsetDelta) {
    const kind = kinds[type];
    return kind && { kind, size, length: at };
  }
  byte = bytes[at++] ?? 0;
  let back = byte & 127;
  while (byte >= 128) {
    if (at >= longestEntryHead) return void 0;
    byte = bytes[at++] ?? 0;
    back = (back + 1) * 128 + (byte & 127);
  }
  return { kind: "delta", size, length: at, back };
}
var kinds2 = ["commit", "tree", "blob", "tag"];
var delta = 4;
var unknown = 5;
function packTree(pack, index) {
  const { count, offsets } = index;
  const places = Uint32Array.from({ length: count }, (_, place) => place).sort(
    (one, other) => offsets[one] - offsets[other]
  );
  const starts = Float64Array.from(places, (place) => offsets[place]);
  const heads = new Uint8Array(count);
  const sizes = new Float64Array(count);
  const types = new Uint8Array(count);
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  const odd = [];
  let entries;
  const entryAt = (offset) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = low + high >>> 1;
      const start = starts[middle];
      if (start === offset) return middle;
      if (start < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const entryOf = (id) => {
    if (!entries) {
      entries = new Uint32Array(count);
      for (let entry = 0; entry < count; entry += 1) entries[places[entry]] = entry;
    }
    const place = placeOf(index, id);
    return place < 0 ? -1 : entries[place];
  };
  for (let entry = count - 1; entry >= 0; entry -= 1) {
    const start = starts[entry];
    const bytes = pack.bytes(start, Math.min(pack.size, start + longestEntryHead));
    const head = packEntry(bytes);
    const base = head?.back !== void 0 ? entryAt(start - head.back) : head?.baseId !== void 0 ? entryOf(bytes.subarray(head.baseId, head.length)) : -1;
    if (!head || head.kind === "delta" && base < 0) {
      types[entry] = unknown;
      odd.push(entry);
      continue;
    }
    heads[entry] = head.length;
    sizes[entry] = head.size;
    types[entry] = head.kind === "delta" ? delta : kinds2.indexOf(head.kind);
    if (base < 0) continue;
    next[entry] = first[base];
    first[base] = entry;
  }
  return {
    count,
    dataAt: (entry) => starts[entry] + heads[entry],
    endOf: (entry) => entry + 1 < count ? starts[entry + 1] : pack.size - idBytes,
    sizeOf: (entry) => sizes[entry],
    kindOf: (entry) => kinds2[types[entry]],
    placeOf: (entry) => places[entry],
    firstOn: (entry) => first[entry],
    nextOn: (entry) => next[entry],
    odd
  };
}
var mostHeld = 64 * 1024 * 1024;
function waitingDeltas(tree, pool, make, leave) {
  const entries = [];
  const bases = [];
  let bytes = 0;
  return {
    add: (entry, base) => {
      const isTooMuch = bytes + base.bytes.length > mostHeld;
      for (let child = tree.firstOn(entry); child >= 0; child = tree.nextOn(child)) {
        if (isTooMuch) leave(child);
        else {
          base.users += 1;
          entries.push(child);
          bases.push(base);
        }
      }
      if (base.users > 0) bytes += base.bytes.length;
      else if (base.isPooled) pool.giveBack(base.bytes);
    },
    makeNext: () => {
      const entry = entries.pop();
      const base = bases.pop();
      if (entry === void 0 || !base) return false;
      make(entry, base);
      base.users -= 1;
      if (base.users > 0) return true;
      bytes -= base.bytes.length;
      if (base.isPooled) pool.giveBack(base.bytes);
      return true;
    }
  };
}
var turn = 8 * 1024 * 1024;
var leastWork = 8192;
async function packObjects({ file, index }, visitor, signal, isKnown, left) {
  const tree = treeOf(file, index);
  if (!tree) {
    for (let place = 0; place < index.count; place += 1) left(idAt(index, place));
    return;
  }
  const pool = bufferPool();
  const met = new Uint8Array(tree.count);
  let work = 0;
  const idOf = (entry) => idAt(index, tree.placeOf(entry));
  const wasGiven = (entry) => isKnown?.(index.ids.subarray(tree.placeOf(entry) * idBytes, (tree.placeOf(entry) + 1) * idBytes)) ?? false;
  const leave = (entry) => {
    const open = [entry];
    for (let each = open.pop(); each !== void 0; each = open.pop()) {
      met[each] = 1;
      if (!wasGiven(each)) left(idOf(each));
      for (let child = tree.firstOn(each); child >= 0; child = tree.nextOn(child)) open.push(child);
    }
  };
  const head = {
    get id() {
      return index.ids.toString("hex", head.raw.at, head.raw.at + idBytes);
    },
    kind: "blob",
    size: 0,
    raw: { bytes: index.ids, at: 0, length: idBytes }
  };
  const give = (entry, kind, bytes, spans) => {
    met[entry] = 1;
    work += leastWork + bytes.length;
    if (wasGiven(entry)) return "all";
    head.raw.at = tree.placeOf(entry) * idBytes;
    head.kind = kind;
    head.size = bytes.length;
    if (visitor.fresh) return visitor.fresh(head, bytes, spans);
    visitor.whole(head, bytes);
    return "all";
  };
  const make = (entry, base) => {
    const delta2 = inflated(file, tree, entry);
    const made = delta2 && madeOf(delta2, base, pool);
    if (made)
      deltas.add(entry, {
        users: 0,
        bytes: made.bytes,
        isPooled: true,
        kind: base.kind,
        again: give(entry, base.kind, made.bytes, made.spans)
      });
    else leave(entry);
  };
  const deltas = waitingDeltas(tree, pool, make, leave);
  for (const entry of tree.odd) leave(entry);
  for (let root = 0; root < tree.count; root += 1) {
    const kind = tree.kindOf(root);
    if (kind === void 0) continue;
    const bytes = inflated(file, tree, root);
    if (bytes) deltas.add(root, { users: 0, bytes, isPooled: false, kind, again: give(root, kind, bytes, "all") });
    else leave(root);
    do {
      if (work > turn) {
        work = 0;
        await new Promise(setImmediate);
      }
      if (signal.aborted) return;
    } while (deltas.makeNext());
  }
  for (let entry = 0; entry < tree.count; entry += 1) if (met[entry] === 0 && !wasGiven(entry)) left(idOf(entry));
}
function idAt({ ids }, place) {
  return ids.toString("hex", place * idBytes, (place + 1) * idBytes);
}
function treeOf(file, index) {
  try {
    return packTree(file, index);
  } catch {
    return void 0;
  }
}
function madeOf(delta2, base, pool) {
  const head = deltaHead(delta2);
  if (head.baseSize !== base.bytes.length || head.size > import_chunk_BIMPGCH5.wholeLimit) return void 0;
  const bytes = pool.take(head.size);
  const spans = applyDelta(base.bytes, delta2, head.at, bytes, base.again);
  return spans && { bytes, spans };
}
function inflated(file, tree, entry) {
  const size = tree.sizeOf(entry);
  if (size > import_chunk_BIMPGCH5.wholeLimit) return void 0;
  try {
    const bytes = (0, import_node_zlib.inflateSync)(file.bytes(tree.dataAt(entry), tree.endOf(entry)), {
      chunkSize: Math.max(64, size + 8),
      maxOutputLength: size + 8
    });
    return bytes.length === size ? bytes : void 0;
  } catch {
    return void 0;
  }
}
function packedObjects({ git, commonFolder }) {
  return async (visitor, signal) => {
    const store = openStore((0, import_node_path.join)(commonFolder, "objects"));
    if (!store) return await catFileObjects(git)(visitor, signal);
    const left = [...store.loose];
    try {
      for (const [number, pack] of store.packs.entries()) {
        const earlier = store.packs.slice(0, number);
        const isKnown = earlier.length > 0 ? (id) => earlier.some(({ index }) => placeOf(index, id) >= 0) : void 0;
        await packObjects(pack, visitor, signal, isKnown, (id) => left.push(id));
        if (signal.aborted) return;
        pack.file.close();
      }
    } finally {
      for (const { file } of store.packs) file.close();
    }
    if (left.length > 0) await (0, import_chunk_SMQKDXDM.listedObjects)(git, () => left)(visitor, signal);
  };
}
function openStore(objects) {
  const packs = [];
  try {
    const folders = (0, import_chunk_SMQKDXDM.objectFolders)(objects);
    const opened = folders?.flatMap(import_chunk_SMQKDXDM.packNames).every((name) => {
      const pack = openPack(name);
      if (pack) packs.push(pack);
      return pack !== void 0;
    });
    const loose = folders && opened ? [...new Set(folders.flatMap((folder) => [...(0, import_chunk_SMQKDXDM.looseIds)(folder)]))] : void 0;
    const isPacked = (id) => packs.some(({ index }) => placeOf(index, Buffer.from(id, "hex")) >= 0);
    if (loose?.every((id) => id.length === 2 * idBytes)) return { packs, loose: loose.filter((id) => !isPacked(id)) };
  } catch {
  }
  for (const { file } of packs) file.close();
  return void 0;
}
function openPack(name) {
  const index = packIndex((0, import_node_fs.readFileSync)(`${name}.idx`));
  if (!index) return void 0;
  const file = openPackFile(`${name}.pack`);
  if (file.isPackOf(index.count, index.packChecksum)) return { file, index };
  file.close();
  return void 0;
}
function walkedObjects(git, revisions) {
  return async (visitor, signal) => {
    const commits = await commitsOf(git, revisions, signal);
    if (signal.aborted) return;
    if ("why" in commits) {
      visitor.notRead(
        "which commits belong to this part of the history",
        `${commits.why}; so all that can be read was looked at`
      );
      return await catFileObjects(git)(visitor, signal);
    }
    const { ids, roots, before } = commits;
    const others = revisions.includes("--all") ? await refTargets(git, signal) : { trees: [], rest: [] };
    const known = /* @__PURE__ */ new Set();
    await walk(git, before, known, void 0, signal);
    await (0, import_chunk_SMQKDXDM.listedObjects)(git, () => [...ids, ...others.rest])(visitor, signal);
    await walk(git, [...roots, ...others.trees], known, visitor, signal);
  };
}
async function commitsOf(git, revisions, signal) {
  const commits = { ids: [], roots: [], before: [] };
  const listing = git.start(["rev-list", "--boundary", "--format=%m %H %T", ...revisions], { signal });
  await (0, import_chunk_SMQKDXDM.eachRecord)(listing.stdout, 10, (line) => {
    const [mark, id = "", tree = ""] = line.toString("latin1").split(" ");
    if (mark === "-") commits.before.push(tree);
    if (mark !== ">") return;
    commits.ids.push(id);
    commits.roots.push(tree);
  });
  const { code, problems } = await listing.ended;
  const [problem] = problems;
  return code === 0 ? commits : { why: problem ? (0, import_chunk_CEU7L74N.problemWords)(problem) : "git stopped before the end" };
}
async function refTargets(git, signal) {
  const trees = [];
  const rest = /* @__PURE__ */ new Set();
  const listing = git.start(["for-each-ref", "--format=%(objecttype) %(objectname)"], { signal });
  await (0, import_chunk_SMQKDXDM.eachRecord)(listing.stdout, 10, (line) => {
    const [kind, id = ""] = line.toString("latin1").split(" ");
    if (kind === "tree") trees.push(id);
    else if (kind !== "commit") rest.add(id);
  });
  await listing.ended;
  return { trees, rest: [...rest] };
}
async function walk(git, roots, known, visitor, signal) {
  const news = (ids) => ids.filter((id) => !known.has(id) && known.add(id));
  for (let trees = news(roots); trees.length > 0 && !signal.aborted; ) {
    const below = [];
    const blobs = [];
    await (0, import_chunk_SMQKDXDM.listedObjects)(git, () => trees)(
      {
        whole: (head, tree) => {
          (0, import_chunk_KZJUJDYW.eachTreeEntry)(tree, head.id.length / 2, (_, to, kind) => {
            if (kind !== "submodule") (kind === "tree" ? below : blobs).push((0, import_chunk_KZJUJDYW.hexAt)(tree, to + 1, head.id.length / 2));
          });
          visitor?.whole(head, tree);
        },
        sliced: async ({ id }) => visitor?.notRead(`tree ${id}, and what is below it`, "it is larger than 8 MiB"),
        notRead: (what, why) => visitor?.notRead(what.replace(/^object (.*)$/, "tree $1, and what is below it"), why)
      },
      signal
    );
    const fresh = news(blobs);
    if (visitor && fresh.length > 0) await (0, import_chunk_SMQKDXDM.listedObjects)(git, () => fresh)(visitor, signal);
    trees = news(below);
  }
}
var questionMark2 = 63;
function reachedObjects(git, revisions) {
  return async (visitor, signal) => {
    const listing = git.start(["rev-list", "--objects", "--no-object-names", "--missing=print", ...revisions], {
      signal
    });
    const parts = [];
    let width = 0;
    await (0, import_chunk_SMQKDXDM.eachRecord)(listing.stdout, 10, (line) => {
      if (line[0] === questionMark2)
        return visitor.notRead(`object ${line.toString("latin1", 1)}`, "it is not in the repository");
      width = line.length / 2;
      parts.push(Buffer.from(line.toString("latin1"), "hex"));
    });
    const { code, problems } = await listing.ended;
    if (signal.aborted) return;
    if (code !== 0) return await walkedObjects(git, revisions)(visitor, signal);
    for (const problem of problems) visitor.notRead("history", (0, import_chunk_CEU7L74N.problemWords)(problem));
    const ids = Buffer.concat(parts);
    parts.length = 0;
    function* each() {
      for (let at = 0; at < ids.length; at += width) yield ids.toString("hex", at, at + width);
    }
    if (ids.length > 0) await (0, import_chunk_SMQKDXDM.listedObjects)(git, each)(visitor, signal);
  };
}
var mostDepth = 20;
var mostRepositories = 1e4;
async function withSubmodules(root, input, absent) {
  const known = /* @__PURE__ */ new Set();
  const found = [];
  const visit = async (repository, path, depth, note) => {
    const folder = (0, import_node_fs3.realpathSync)(repository.commonFolder);
    if (known.has(folder)) return;
    known.add(folder);
    found.push({ repository, path, ...note === void 0 ? {} : { note } });
    if (depth >= mostDepth || found.length >= mostRepositories)
      return absent(path, "submodules are nested too deeply, or are too many");
    const top = await (0, import_chunk_SMQKDXDM.workTreeOf)(repository);
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
      const inner = (0, import_node_path2.join)(git.folder, each.path);
      if (isFolder(inner) && (isGitFolder(inner) || exists((0, import_node_path2.join)(inner, ".git"))))
        await open(inner, (0, import_node_path2.join)(path, each.path), depth);
      else links.push(each);
    }
    return { git, links };
  };
  const visitKept = async (folder, path, depth, missing) => {
    const kept = (0, import_node_path2.join)(folder, "modules");
    const modules = keptModules(kept);
    const names = missing && missing.links.length > 0 && modules.length > 0 ? await pathsByName(missing.git) : void 0;
    const left = new Set(missing?.links);
    for (const module2 of modules) {
      const name = module2.slice(kept.length + 1);
      const at = names?.get(name) ?? name;
      const link = [...left].find((each) => each.path === at);
      const inside = (0, import_node_path2.join)(path, at);
      const note = `The submodule ${inside} is not checked out; its history was read from ${(0, import_node_path2.relative)((0, import_node_path2.dirname)(root.commonFolder), module2)}.`;
      const opened = await open(module2, inside, depth, link && note);
      if (!link || !opened) continue;
      left.delete(link);
      if (!await hasCommit(opened, link.commit))
        absent(
          `submodule ${inside}`,
          `commit ${link.commit}, which is recorded for it, was not fetched; the history that is kept of it was read`
        );
    }
    for (const each of left)
      absent(`submodule ${(0, import_node_path2.join)(path, each.path)}`, "it is not checked out, and no history of it is kept here");
  };
  const open = async (folder, path, depth, note) => {
    const opened = await (0, import_chunk_SMQKDXDM.openRepository)({ ...input, folder, fromHook: false });
    if (opened.is === "repository") {
      await visit(opened.repository, path, depth + 1, note);
      return opened.repository;
    }
    absent(path === "" ? folder : `submodule ${path}`, opened.why);
    return void 0;
  };
  await visit(root, "", 0);
  return found;
}
async function gitlinks(git) {
  const links = [];
  const running = git.start(["ls-files", "--stage", "-z"], { deadline: 6e5 });
  await (0, import_chunk_SMQKDXDM.eachRecord)(running.stdout, 0, (record) => {
    if (record.subarray(0, 7).toString("latin1") !== "160000 ") return;
    const tab = record.indexOf(9);
    links.push({
      path: (0, import_chunk_BIMPGCH5.pathText)(record.subarray(tab + 1)),
      commit: record.toString("latin1", 7, record.indexOf(32, 7))
    });
  });
  await running.ended;
  return links;
}
async function pathsByName(git) {
  const { output } = await (0, import_chunk_XCLJBZFT.gitAnswer)(git, [
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
  return (await (0, import_chunk_XCLJBZFT.gitAnswer)(git, ["cat-file", "-e", `${commit}^{commit}`])).code === 0;
}
function keptModules(folder, depth = 0) {
  if (depth > 10 || !isFolder(folder)) return [];
  return (0, import_node_fs3.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => (0, import_node_path2.join)(folder, entry.name)).flatMap((each) => isGitFolder(each) ? [each] : keptModules(each, depth + 1));
}
function isGitFolder(folder) {
  return exists((0, import_node_path2.join)(folder, "HEAD")) && isFolder((0, import_node_path2.join)(folder, "objects"));
}
function isFolder(path) {
  return (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function exists(path) {
  return (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false }) !== void 0;
}
async function planHistory(folder, selection, context, notRead) {
  (0, import_chunk_2XRWKWRE.optimizeLess)();
  const input = (0, import_chunk_CQPOJTFS.gitInput)(context, folder);
  const opened = await (0, import_chunk_SMQKDXDM.openRepository)(input);
  if (opened.is !== "repository") return { is: "wrong", why: `there is no history to scan: ${opened.why}` };
  const selected = await selectHistory(opened.repository.git, selection);
  if (selected.is === "wrong") return selected;
  const { revisions } = selected;
  const found = revisions ? [{ repository: opened.repository, path: "" }] : await withSubmodules(opened.repository, input, notRead.add);
  const { platformOfName } = await context.kit();
  const repositories = /* @__PURE__ */ new Map();
  for (const each of found)
    repositories.set(each.repository.gitFolder, { ...each, top: await (0, import_chunk_SMQKDXDM.workTreeOf)(each.repository) });
  const hasOwnPlace = folder === void 0 && ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"].some(
    (name) => context.environment[name] !== void 0
  );
  const sources = found.flatMap(({ repository, path }) => {
    const label = path === "" ? "" : `submodule ${path}: `;
    const objects = revisions ? reachedObjects(repository.git, revisions) : hasOwnPlace ? catFileObjects(repository.git) : packedObjects(repository);
    let holes = false;
    const onRead = (hasHoles) => {
      holes = revisions ? false : hasHoles;
    };
    const history = [
      historySource({ objects, git: repository.git, platformOfName, label, repository: repository.gitFolder, onRead }),
      repositoryGaps(repository, label, () => holes)
    ];
    return revisions ? history : [
      (0, import_chunk_GAYUPEBQ.refNamesSource)(repository.git),
      indexNamesSource(repository),
      (0, import_chunk_TPK247L5.gitFolderSource)(repository.commonFolder),
      ...history
    ];
  });
  return (0, import_chunk_CQPOJTFS.scanPlan)(sources, { repositories, revisions });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planHistory
});
