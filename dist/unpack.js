'use strict';

// src/scan/match/decode/packed/bzip2-decoding.ts
var blockUnit = 1e5;
var longestCode = 20;
var mostTables = 6;
var groupSize = 50;
var tableBytes = 65536;
var blockMark = [3227993, 2511705];
var endMark = [1536581, 3690640];
var piece = 65536;
var bzip2Decoding = function* (input, give) {
  let room = new Uint32Array(0);
  for (let isFirst = true; ; isFirst = false) {
    yield 4;
    if (!isFirst && (input.peek(0) !== 66 || input.peek(1) !== 90)) return;
    const level = input.take(4)[3] - 48;
    if (!(level >= 1 && level <= 9)) throw new Error("no block size");
    if (room.length < level * blockUnit) room = new Uint32Array(level * blockUnit);
    const block3 = room.subarray(0, level * blockUnit);
    for (let bit = 0, isLast = false; !isLast; ) {
      yield Math.ceil(block3.length * longestCode / 8) + tableBytes;
      const bytes = input.all();
      const end = blockAt(bytes, bit, block3, give);
      isLast = end === void 0;
      const read = end ?? 8 * Math.ceil((bit + 80) / 8);
      input.take(read >> 3);
      bit = read & 7;
    }
  }
};
function blockAt(bytes, from, block3, give) {
  let at = from;
  const look = (count) => {
    const byte = at >> 3;
    const four = bytes[byte] << 24 | bytes[byte + 1] << 16 | bytes[byte + 2] << 8 | bytes[byte + 3];
    return four << (at & 7) >>> 32 - count;
  };
  const read = (count) => {
    const result = look(count);
    at += count;
    return result;
  };
  const checkEnd = () => {
    if (at > bytes.length * 8) throw new Error("the packed bytes end early");
  };
  const mark3 = [read(24), read(24)];
  if (mark3.every((part, index2) => part === endMark[index2])) return void 0;
  if (!mark3.every((part, index2) => part === blockMark[index2])) throw new Error("no block begins here");
  at += 32;
  if (read(1) === 1) throw new Error("a block of the oldest kind");
  const origin = read(24);
  const used = [];
  const ranges = read(16);
  for (let range = 0; range < 16; range++) {
    if ((ranges >> 15 - range & 1) === 0) continue;
    const those = read(16);
    for (let index2 = 0; index2 < 16; index2++) if ((those >> 15 - index2 & 1) === 1) used.push(16 * range + index2);
  }
  const tableCount = read(3);
  const selectorCount = read(15);
  if (used.length === 0 || tableCount < 2 || tableCount > mostTables) throw new Error("a block without tables");
  const selectors = new Uint8Array(selectorCount);
  const order = Array.from({ length: tableCount }, (_, index2) => index2);
  for (let index2 = 0; index2 < selectorCount; index2++) {
    let place = 0;
    while (read(1) === 1) if (++place >= tableCount) throw new Error("a table that is not there");
    const [table2 = 0] = order.splice(place, 1);
    order.unshift(table2);
    selectors[index2] = table2;
  }
  const symbolCount = used.length + 2;
  const tables = Array.from({ length: tableCount }, () => {
    const lengths = new Uint8Array(symbolCount);
    let length = read(5);
    for (let symbol = 0; symbol < symbolCount; symbol++) {
      for (; ; ) {
        if (length < 1 || length > longestCode) throw new Error("a code of a length that is not allowed");
        if (read(1) === 0) break;
        length += read(1) === 0 ? 1 : -1;
      }
      lengths[symbol] = length;
    }
    checkEnd();
    return codeTable(lengths);
  });
  const counts = new Uint32Array(256);
  const recent = Uint8Array.from(used);
  const endSymbol = used.length + 1;
  let filled = 0;
  let run = 0;
  let runUnit = 1;
  let group = 0;
  let table = tables[0];
  for (let left = 0; ; left--) {
    if (left === 0) {
      checkEnd();
      if (group >= selectorCount) throw new Error("a block does not end");
      table = tables[selectors[group++]];
      left = groupSize;
    }
    const bits = look(longestCode);
    let length = table.shortest;
    while (length <= longestCode && bits >= table.limits[length]) length++;
    if (length > longestCode) throw new Error("a code that is not there");
    at += length;
    const symbol = table.symbols[table.firsts[length] + (bits >>> longestCode - length)];
    if (symbol < 2) {
      run += runUnit << symbol;
      runUnit *= 2;
      if (run > block3.length) throw new Error("a run is longer than the block");
      continue;
    }
    if (run > 0) {
      if (filled + run > block3.length) throw new Error("a run is longer than the block");
      const byte2 = recent[0];
      counts[byte2] = counts[byte2] + run;
      block3.fill(byte2, filled, filled + run);
      filled += run;
      run = 0;
      runUnit = 1;
    }
    if (symbol === endSymbol) break;
    if (filled === block3.length) throw new Error("a block is too long");
    const byte = recent[symbol - 1];
    recent.copyWithin(1, 0, symbol - 1);
    recent[0] = byte;
    counts[byte] = counts[byte] + 1;
    block3[filled++] = byte;
  }
  checkEnd();
  if (origin >= filled) throw new Error("a block begins outside of itself");
  giveSorted(block3, filled, counts, origin, give);
  return at;
}
function codeTable(lengths) {
  const symbols = new Uint16Array(lengths.length);
  const limits = new Uint32Array(longestCode + 1);
  const firsts = new Int32Array(longestCode + 1);
  let code = 0;
  let placed = 0;
  for (let length = 1; length <= longestCode; length++) {
    firsts[length] = placed - code;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      symbols[placed++] = symbol;
      code++;
    }
    limits[length] = code * 2 ** (longestCode - length);
    code *= 2;
  }
  return { shortest: Math.min(...lengths), limits, firsts, symbols };
}
function giveSorted(block3, filled, counts, origin, give) {
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const count = counts[byte];
    counts[byte] = sum;
    sum += count;
  }
  for (let index2 = 0; index2 < filled; index2++) {
    const byte = block3[index2] & 255;
    const place2 = counts[byte];
    block3[place2] = block3[place2] | index2 << 8;
    counts[byte] = place2 + 1;
  }
  const out = new Uint8Array(piece);
  let written2 = 0;
  let place = block3[origin] >>> 8;
  let before = -1;
  let equal = 0;
  for (let left = filled; left > 0; left--) {
    const entry = block3[place];
    const byte = entry & 255;
    place = entry >>> 8;
    if (written2 + 256 > piece) {
      give(out.subarray(0, written2));
      written2 = 0;
    }
    if (equal === 4) {
      out.fill(before, written2, written2 + byte);
      written2 += byte;
      equal = 0;
      before = -1;
      continue;
    }
    out[written2++] = byte;
    equal = byte === before ? equal + 1 : 1;
    before = byte;
  }
  give(out.subarray(0, written2));
}

// src/scan/source/pack/delta.ts
function deltaHead(delta) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let scale = 1; at < delta.length; scale *= 128) {
      const byte = delta[at++];
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    return value;
  };
  return { baseSize: number(), size: number(), at };
}
var near = 256;
function mark(fresh, first, last) {
  if (fresh.from >= 0 && first - fresh.to <= near) {
    if (last > fresh.to) fresh.to = last;
    return;
  }
  if (fresh.from >= 0) fresh.spans.push({ from: fresh.from, to: fresh.to });
  fresh.from = first;
  fresh.to = last;
}
function markCopied(fresh, again, offset, length, at) {
  for (const span of again) {
    const first = Math.max(span.from, offset);
    const last = Math.min(span.to, offset + length);
    if (first <= last) mark(fresh, at + first - offset, at + last - offset);
  }
}
var nothing = [];
function applyDelta(base, delta, start, out, again) {
  const inBase = again === "all" ? nothing : again;
  const fresh = { spans: [], from: -1, to: -1 };
  const shared = base.buffer === out.buffer ? new Uint8Array(out.buffer) : void 0;
  const isDeltaThere = delta.buffer === out.buffer;
  let at = start;
  let done = 0;
  let copied = 0;
  while (at < delta.length) {
    const instruction = delta[at++];
    if (instruction >= 128) {
      let offset = 0;
      let length = 0;
      if (instruction & 1) offset = delta[at++];
      if (instruction & 2) offset |= delta[at++] << 8;
      if (instruction & 4) offset |= delta[at++] << 16;
      if (instruction & 8) offset += delta[at++] * 16777216;
      if (instruction & 16) length = delta[at++];
      if (instruction & 32) length |= delta[at++] << 8;
      if (instruction & 64) length |= delta[at++] << 16;
      if (length === 0) length = 65536;
      if (at > delta.length || offset + length > base.length || done + length > out.length) return void 0;
      if (offset !== copied) mark(fresh, done, done);
      if (inBase.length > 0) markCopied(fresh, inBase, offset, length, done);
      put(shared, base, offset, length, out, done);
      copied = offset + length;
      done += length;
    } else {
      if (instruction === 0 || at + instruction > delta.length || done + instruction > out.length) return void 0;
      mark(fresh, done, done + instruction);
      put(isDeltaThere ? shared : void 0, delta, at, instruction, out, done);
      at += instruction;
      done += instruction;
      copied = -1;
    }
  }
  if (done !== out.length) return void 0;
  if (copied >= 0 && copied !== base.length) mark(fresh, done, done);
  if (again === "all") return "all";
  if (fresh.from >= 0) fresh.spans.push({ from: fresh.from, to: fresh.to });
  return fresh.spans;
}
var few = 16;
function put(shared, from, offset, length, to, at) {
  if (length <= few) for (let index2 = 0; index2 < length; index2 += 1) to[at + index2] = from[offset + index2];
  else if (shared) {
    const start = from.byteOffset + offset;
    shared.copyWithin(to.byteOffset + at, start, start + length);
  } else to.set(from.subarray(offset, offset + length), at);
}

// src/scan/match/decode/packed/packed-input.ts
var NotUnpackable = class extends Error {
  name = "NotUnpackable";
};
function feedInto(decoding, give, isOver) {
  let held = new Uint8Array(65536);
  let from = 0;
  let to = 0;
  const input = {
    get left() {
      return to - from;
    },
    peek: (at) => from + at < to ? held[from + at] : 0,
    all: () => held.subarray(from, to),
    take: (count) => {
      if (count > to - from) throw new Error("the packed bytes end early");
      from += count;
      return held.subarray(from - count, from);
    }
  };
  const add = (bytes) => {
    if (to + bytes.length > held.length) {
      const rest = held.subarray(from, to);
      if (rest.length + bytes.length > held.length / 2) held = new Uint8Array(2 * (rest.length + bytes.length));
      held.set(rest);
      to -= from;
      from = 0;
    }
    held.set(bytes, to);
    to += bytes.length;
  };
  const steps = decoding(input, give);
  let wanted = 0;
  let isDone = false;
  return (bytes, isLast) => {
    if (isDone) return;
    add(bytes);
    while (!isDone && (isLast || to - from >= wanted) && !isOver()) {
      const step2 = steps.next();
      isDone = step2.done === true;
      wanted = step2.value ?? 0;
    }
  };
}

// src/scan/match/decode/packed/git-bundle.ts
var mostKept = 64 * 1024 * 1024;
var mostText = "64 MiB";
var kinds = { 1: "commit", 2: "tree", 3: "blob", 4: "tag" };
var offsetDelta = 6;
var namedDelta = 7;
function bundledObjects({ open, inflated, notRead }) {
  return function* (input) {
    const give = ({ kind, content: content2 }, id) => {
      const sink = open(`${kind} ${id.slice(0, 12)}`.trimEnd());
      if (content2.length > 0) sink.push(content2);
      sink.end();
    };
    const { text, hash } = yield* head(input);
    give({ kind: "references", content: Buffer.from(text.slice(text.indexOf("\n") + 1), "latin1") }, "");
    yield 12;
    const pack = Buffer.from(input.take(12));
    if (pack.toString("latin1", 0, 4) !== "PACK") throw new Error("no pack");
    const byPlace = /* @__PURE__ */ new Map();
    const byId = /* @__PURE__ */ new Map();
    let kept = 0;
    let at = 12;
    for (let left = pack.readUInt32BE(8); left > 0; left--) {
      const entry = yield* packedEntry(input, hash === "sha256" ? 32 : 20);
      const base = entry.kind === offsetDelta ? byPlace.get(at - entry.back) : entry.base ? byId.get(entry.base) : void 0;
      inflated(entry.content.length);
      const isDelta = entry.kind === offsetDelta || entry.kind === namedDelta;
      const object = isDelta ? base && made(base, entry.content) : { kind: kinds[entry.kind] ?? "object", content: entry.content };
      if (object) {
        if (isDelta) inflated(object.content.length);
        const id = process.getBuiltinModule("node:crypto").createHash(hash).update(`${object.kind} ${object.content.length}\0`).update(object.content).digest("hex");
        byPlace.set(at, object);
        byId.set(id, object);
        kept += object.content.length;
        give(object, id);
      } else {
        give({ kind: "delta", content: entry.content }, entry.base ?? "");
        notRead("it needs objects that it does not have");
      }
      if (kept > mostKept)
        throw new NotUnpackable(`its objects take more than ${mostText}: scan a repository that it was fetched into`);
      at += entry.length;
    }
  };
}
function* head(input) {
  for (let wanted = 4096; ; wanted *= 2) {
    yield wanted;
    const bytes = input.all();
    const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("\n\n");
    if (end >= 0) {
      const text = Buffer.from(input.take(end + 2)).toString("latin1");
      return { text, hash: text.includes("\n@object-format=sha256\n") ? "sha256" : "sha1" };
    }
    if (input.left < wanted || wanted > mostKept) throw new Error("no end of the references");
  }
}
function* packedEntry(input, idLength) {
  let length = 0;
  function* byte() {
    yield 1;
    length++;
    return input.take(1)[0];
  }
  const first = yield* byte();
  const kind = first >> 4 & 7;
  let size = first & 15;
  for (let scale = 16, next = first; next >= 128; scale *= 128) {
    next = yield* byte();
    size += (next & 127) * scale;
  }
  let back = 0;
  if (kind === offsetDelta) {
    let next = yield* byte();
    for (back = next & 127; next >= 128; ) {
      next = yield* byte();
      back = (back + 1) * 128 + (next & 127);
    }
  }
  yield idLength;
  const base = kind === namedDelta ? Buffer.from(input.take(idLength)).toString("hex") : void 0;
  if (base !== void 0) length += idLength;
  if (size > mostKept) throw new NotUnpackable(`it has an object of more than ${mostText}`);
  for (let wanted = Math.min(size + 64, 65536); ; wanted *= 2) {
    yield wanted;
    const inflated = inflatedStart(input.all(), size, input.left < wanted);
    if (!inflated) continue;
    input.take(inflated.length);
    return { kind, back, base, content: inflated.content, length: length + inflated.length };
  }
}
function inflatedStart(bytes, size, isAll) {
  try {
    const { buffer, engine } = process.getBuiltinModule("node:zlib").inflateSync(bytes, { info: true, chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    if (buffer.length !== size) throw new Error("an object of another size");
    return { content: buffer, length: engine.bytesWritten };
  } catch (error) {
    if (!isAll && error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR") return void 0;
    throw error;
  }
}
function made(base, delta) {
  const { baseSize, size, at } = deltaHead(delta);
  if (baseSize !== base.content.length || size > mostKept) throw new Error("a delta of something else");
  const content2 = Buffer.allocUnsafe(size);
  if (applyDelta(base.content, delta, at, content2, []) === void 0) throw new Error("a damaged delta");
  return { kind: base.kind, content: content2 };
}

// src/scan/match/decode/packed/block-codecs.ts
function snappyBlock(packed, size) {
  const block3 = blockOf(packed, size);
  while (block3.next() > 127) ;
  while (block3.left() > 0) {
    const tag = block3.next();
    const kind = tag & 3;
    if (kind === 0) {
      const length = tag >> 2;
      block3.literal(1 + (length < 60 ? length : block3.number(length - 59)));
    } else if (kind === 1) block3.copy(tag >> 5 << 8 | block3.next(), 4 + (tag >> 2 & 7));
    else block3.copy(block3.number(kind === 2 ? 2 : 4), 1 + (tag >> 2));
  }
  return block3.written();
}
function lz4Block(packed, size) {
  const block3 = blockOf(packed, size);
  const length = (first) => {
    let sum = first;
    for (let more = first === 15 ? 255 : 0; more === 255; sum += more) more = block3.next();
    return sum;
  };
  while (block3.left() > 0) {
    const token = block3.next();
    block3.literal(length(token >> 4));
    if (block3.left() === 0) break;
    const distance = block3.number(2);
    block3.copy(distance, 4 + length(token & 15));
  }
  return block3.written();
}
function blockOf(packed, size) {
  const output = new Uint8Array(size);
  let at = 0;
  let end = 0;
  const next = () => {
    if (at >= packed.length) throw new Error("the block ends early");
    return packed[at++];
  };
  const reserve = (length) => {
    if (end + length > size) throw new Error("the block is longer than it says");
  };
  return {
    left: () => packed.length - at,
    next,
    number: (bytes) => {
      let value = 0;
      for (let index2 = 0; index2 < bytes; index2++) value += next() * 256 ** index2;
      return value;
    },
    literal: (length) => {
      reserve(length);
      if (length > packed.length - at) throw new Error("the block ends early");
      output.set(packed.subarray(at, at + length), end);
      at += length;
      end += length;
    },
    copy: (distance, length) => {
      reserve(length);
      if (distance < 1 || distance > end) throw new Error("a distance leads before the start");
      for (let count = 0; count < length; count++, end++) output[end] = output[end - distance];
    },
    written: () => output.subarray(0, end)
  };
}

// src/scan/match/decode/packed/thrift-struct.ts
var mostValues = 2e6;
var structCosts = 10;
var deepest = 16;
function thriftStruct(bytes, start) {
  let at = start;
  let held = 0;
  const hold = (count) => {
    held += count;
    if (held > mostValues) throw new NotUnpackable("it has too many columns");
  };
  const byte = () => {
    if (at >= bytes.length) throw new Error("a struct ends early");
    return bytes[at++];
  };
  const varint = () => {
    let value2 = 0;
    for (let shift = 1; ; shift *= 128) {
      const next = byte();
      value2 += (next & 127) * shift;
      if (next < 128) return value2;
      if (shift > 2 ** 56) throw new Error("a number has no end");
    }
  };
  const zigzag = () => {
    const value2 = varint();
    return value2 % 2 === 0 ? value2 / 2 : -(value2 + 1) / 2;
  };
  const taken = (length) => {
    if (length > bytes.length - at) throw new Error("a text ends early");
    at += length;
    return bytes.subarray(at - length, at);
  };
  const list = (depth) => {
    const head2 = byte();
    const count = head2 >> 4 === 15 ? varint() : head2 >> 4;
    const values = [];
    for (let index2 = 0; index2 < count; index2++) {
      hold(1);
      values.push(value(head2 & 15, depth, true));
    }
    return values;
  };
  const map = (depth) => {
    const count = varint();
    const kinds3 = count === 0 ? 0 : byte();
    const values = [];
    for (let index2 = 0; index2 < count; index2++) {
      hold(2);
      values.push(value(kinds3 >> 4, depth, true), value(kinds3 & 15, depth, true));
    }
    return values;
  };
  const value = (kind, depth, isElement) => {
    if (kind === 1 || kind === 2) return isElement ? byte() : kind === 1 ? 1 : 0;
    if (kind === 3) return byte();
    if (kind >= 4 && kind <= 6) return zigzag();
    if (kind === 7) return taken(8);
    if (kind === 8) return taken(varint());
    if (kind === 9 || kind === 10) return list(depth);
    if (kind === 11) return map(depth);
    if (kind === 12) return struct(depth + 1);
    throw new Error("an unknown kind of value");
  };
  const struct = (depth) => {
    if (depth > deepest) throw new Error("structs are nested too deeply");
    hold(structCosts);
    const fields = /* @__PURE__ */ new Map();
    for (let id = 0; ; ) {
      const head2 = byte();
      if (head2 === 0) return fields;
      id = head2 >> 4 === 0 ? zigzag() : id + (head2 >> 4);
      hold(1);
      fields.set(id, value(head2 & 15, depth, false));
    }
  };
  const read = struct(0);
  return { struct: read, end: at };
}
function numberIn(struct, field) {
  const value = struct?.get(field);
  return typeof value === "number" ? value : void 0;
}
function stringIn(struct, field) {
  const value = struct.get(field);
  return value instanceof Uint8Array ? Buffer.from(value).toString("utf8") : "";
}
function structIn(struct, field) {
  const value = struct.get(field);
  return value instanceof Map ? value : void 0;
}
function structsIn(struct, field) {
  const value = struct.get(field);
  return Array.isArray(value) ? value.filter((each) => each instanceof Map) : [];
}

// src/scan/match/decode/packed/history-window.ts
var mostKept2 = 64 * 1024 * 1024;
var longestPiece = 2 * 1024 * 1024;
function historyWindow(give) {
  let size = 0;
  let kept = 0;
  let bytes = new Uint8Array(0);
  let given = 0;
  let dropped = 0;
  const window = {
    bytes: () => bytes,
    end: 0,
    reserve: (count) => {
      if (count > longestPiece) throw new Error("a piece is longer than the format allows");
      if (window.end + count <= bytes.length) return;
      if (window.end >= kept + longestPiece) {
        dropped += window.end - kept;
        bytes.copyWithin(0, window.end - kept, window.end);
        given -= window.end - kept;
        window.end = kept;
      }
      if (window.end + count <= bytes.length) return;
      const larger = new Uint8Array(Math.min(Math.max(2 * bytes.length, window.end + count), kept + 2 * longestPiece));
      larger.set(bytes.subarray(0, window.end));
      bytes = larger;
    },
    flush: () => {
      give(bytes.subarray(given, window.end));
      given = window.end;
    },
    reset: (wanted = size) => {
      size = wanted;
      kept = Math.min(size, mostKept2);
      window.end = 0;
      given = 0;
      dropped = 0;
    },
    refuse: (distance) => {
      throw dropped > 0 && distance <= size ? new NotUnpackable(`unpacking it takes more than ${mostKept2 >> 20} MiB of memory`) : new Error("a distance leads before the start");
    }
  };
  return window;
}

// src/scan/match/decode/packed/zstd-bits.ts
function backwardBits(bytes, from, to) {
  const last = bytes[to - 1] ?? 0;
  if (to <= from || last === 0) throw new Error("bits without an end");
  const first = 8 * from;
  let at = 8 * (to - 1) + (31 - Math.clz32(last));
  const bitsAt = (start, count) => {
    const byte = start >> 3;
    const low = bytes[byte] | bytes[byte + 1] << 8 | bytes[byte + 2] << 16 | bytes[byte + 3] << 24;
    return low >>> (start & 7) & (1 << count) - 1;
  };
  const look = (count) => {
    const start = at - count;
    if (start >= first) return bitsAt(start, count);
    const there = at - first;
    return there <= 0 ? 0 : bitsAt(first, there) << count - there;
  };
  const few2 = (count) => {
    const result = look(count);
    at -= count;
    return result;
  };
  return {
    read: (count) => count <= 24 ? few2(count) : few2(count - 16) * 65536 + few2(16),
    left: () => at - first,
    look,
    skip: (count) => {
      at -= count;
    }
  };
}

// src/scan/match/decode/packed/zstd-tables.ts
function stateTable(counts, log) {
  const size = 1 << log;
  const symbols = new Uint8Array(size);
  const next = counts.map((count) => count === -1 ? 1 : count);
  let high = size - 1;
  counts.forEach((count, symbol) => {
    if (count === -1) symbols[high--] = symbol;
  });
  const step2 = (size >> 1) + (size >> 3) + 3;
  let place = 0;
  counts.forEach((count, symbol) => {
    for (let left = count; left > 0; left--) {
      symbols[place] = symbol;
      do
        place = place + step2 & size - 1;
      while (place > high);
    }
  });
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state];
    const value = next[symbol];
    next[symbol] = value + 1;
    bits[state] = log - (31 - Math.clz32(value));
    bases[state] = (value << bits[state]) - size;
  }
  return { log, symbols, bits, bases };
}
function tableOfOne(symbol) {
  return { log: 0, symbols: Uint8Array.of(symbol), bits: Uint8Array.of(0), bases: Uint16Array.of(0) };
}
function readStateTable(bytes, from, to, most) {
  let at = 8 * from;
  const look = (count) => {
    const byte = at >> 3;
    const low = (bytes[byte] ?? 0) | (bytes[byte + 1] ?? 0) << 8 | (bytes[byte + 2] ?? 0) << 16;
    return low >>> (at & 7) & (1 << count) - 1;
  };
  const log = look(4) + 5;
  at += 4;
  if (log > most.log) throw new Error("a table that is too large");
  const counts = [];
  for (let left = 1 << log; left > 0; ) {
    const width = 32 - Math.clz32(left + 1);
    const spared = (1 << width) - 2 - left;
    const short = look(width - 1);
    const long = look(width);
    const isShort = short < spared;
    const value = isShort ? short : long >= 1 << width - 1 ? long - spared : long;
    at += isShort ? width - 1 : width;
    counts.push(value - 1);
    left -= Math.abs(value - 1);
    if (value === 1) {
      for (let more = 3; more === 3; ) {
        more = look(2);
        at += 2;
        for (let index2 = 0; index2 < more; index2++) counts.push(0);
        if (counts.length > most.symbol + 1) break;
      }
    }
    if (left < 0 || counts.length > most.symbol + 1 || at > 8 * to) throw new Error("a damaged table");
  }
  return { table: stateTable(counts, log), end: at + 7 >> 3 };
}
var longestCode2 = 11;
function readHuffmanTable(bytes, from, to) {
  const head2 = bytes[from] ?? 0;
  const start = from + 1;
  const end = start + (head2 < 128 ? head2 : head2 - 126 >> 1);
  if (end > to) throw new Error("a table ends early");
  const weights = head2 < 128 ? packedWeights(bytes, start, end) : Array.from(
    { length: head2 - 127 },
    (_, index2) => bytes[start + (index2 >> 1)] >> (index2 % 2 === 0 ? 4 : 0) & 15
  );
  return { table: huffmanTable(weights), end };
}
function packedWeights(bytes, from, to) {
  const { table, end } = readStateTable(bytes, from, to, { log: 6, symbol: 255 });
  const bits = backwardBits(bytes, end, to);
  const weights = [];
  const states2 = [bits.read(table.log), bits.read(table.log)];
  for (let turn = 0; weights.length < 255; turn = 1 - turn) {
    const state = states2[turn];
    weights.push(table.symbols[state]);
    const width = table.bits[state];
    if (bits.left() < width) {
      weights.push(table.symbols[states2[1 - turn]]);
      break;
    }
    states2[turn] = table.bases[state] + bits.read(width);
  }
  return weights;
}
function huffmanTable(weights) {
  const sum = weights.reduce((all2, weight) => all2 + (weight > 0 ? 1 << weight - 1 : 0), 0);
  const log = 32 - Math.clz32(sum);
  const missing = (1 << log) - sum;
  if (sum === 0 || log > longestCode2 || (missing & missing - 1) !== 0 || weights.length > 255)
    throw new Error("a damaged code");
  const all = [...weights, 32 - Math.clz32(missing)];
  const symbols = new Uint8Array(1 << log);
  const lengths = new Uint8Array(1 << log);
  let place = 0;
  for (let weight = 1; weight <= log; weight++) {
    all.forEach((each, symbol) => {
      if (each !== weight) return;
      const next = place + (1 << weight - 1);
      symbols.fill(symbol, place, next);
      lengths.fill(log + 1 - weight, place, next);
      place = next;
    });
  }
  return { log, symbols, lengths };
}

// src/scan/match/decode/packed/zstd-blocks.ts
var longestBlock = 131072;
var literalBits = [...zeros(16), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
var matchBits = [...zeros(32), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
var literalBases = basesOf(literalBits, 0);
var matchBases = basesOf(matchBits, 3);
var kinds2 = {
  literals: {
    usual: [4, 3, ...twos(11), 1, 1, 1, ...twos(9), 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1],
    usualLog: 6,
    most: { log: 9, symbol: 35 }
  },
  offsets: {
    usual: [1, 1, 1, 1, 1, 1, 2, 2, 2, ...Array(15).fill(1), -1, -1, -1, -1, -1],
    usualLog: 5,
    most: { log: 8, symbol: 31 }
  },
  matches: {
    usual: [1, 4, 3, ...twos(6), ...Array(37).fill(1), -1, -1, -1, -1, -1, -1, -1],
    usualLog: 6,
    most: { log: 9, symbol: 52 }
  }
};
var usualTables = {};
function zeros(count) {
  return Array(count).fill(0);
}
function twos(count) {
  return Array(count).fill(2);
}
function basesOf(bits, first) {
  let next = first;
  return bits.map((width) => {
    const base = next;
    next += 2 ** width;
    return base;
  });
}
function zstdBlocks(window) {
  let huffman;
  const tables = {};
  const recent = [1, 4, 8];
  const readLiterals = (block3) => {
    const first = block3[0] ?? 0;
    const kind = first & 3;
    const format = first >> 2 & 3;
    const number = (from, count) => {
      let result = 0;
      for (let index2 = 0; index2 < count; index2++) result += (block3[from + index2] ?? 0) * 256 ** index2;
      return result;
    };
    if (kind < 2) {
      const head3 = format % 2 === 0 ? 1 : format === 1 ? 2 : 3;
      const size2 = Math.floor(number(0, head3) / (head3 === 1 ? 8 : 16));
      const end2 = head3 + (kind === 0 ? size2 : 1);
      if (size2 > longestBlock || end2 > block3.length) throw new Error("literals that are too long");
      const literals3 = kind === 0 ? block3.subarray(head3, end2) : new Uint8Array(size2).fill(block3[head3]);
      return { literals: literals3, end: end2 };
    }
    const head2 = format < 2 ? 3 : format + 2;
    const width = format < 2 ? 10 : format === 2 ? 14 : 18;
    const sizes = Math.floor(number(0, head2) / 16);
    const size = sizes % 2 ** width;
    const end = head2 + Math.floor(sizes / 2 ** width);
    if (size > longestBlock || end > block3.length) throw new Error("literals that are too long");
    let start = head2;
    if (kind === 2) {
      const described = readHuffmanTable(block3, head2, end);
      huffman = described.table;
      start = described.end;
    }
    if (!huffman) throw new Error("literals without a code");
    const literals2 = new Uint8Array(size);
    if (format === 0) readHuffman(huffman, block3, start, end, literals2);
    else {
      const part = size + 3 >> 2;
      if (3 * part > size) throw new Error("literals that are too short");
      let from = start + 6;
      for (let index2 = 0; index2 < 4; index2++) {
        const to = index2 === 3 ? end : from + number(start + 2 * index2, 2);
        if (to > end) throw new Error("literals that are too long");
        readHuffman(huffman, block3, from, to, literals2.subarray(index2 * part, index2 === 3 ? size : (index2 + 1) * part));
        from = to;
      }
    }
    return { literals: literals2, end };
  };
  const sequenceTable = (kind, mode, block3, from) => {
    const { usual, usualLog, most } = kinds2[kind];
    if (mode === 0) {
      usualTables[kind] ??= stateTable(usual, usualLog);
      tables[kind] = usualTables[kind];
    } else if (mode === 1) {
      if ((block3[from] ?? 255) > most.symbol) throw new Error("a code that is not there");
      tables[kind] = tableOfOne(block3[from]);
      return from + 1;
    } else if (mode === 2) {
      const { table, end } = readStateTable(block3, from, block3.length, most);
      tables[kind] = table;
      return end;
    }
    return from;
  };
  const distanceOf = (value, literalLength) => {
    if (value > 3) {
      recent[2] = recent[1];
      recent[1] = recent[0];
      recent[0] = value - 3;
      return recent[0];
    }
    const index2 = value - 1 + (literalLength === 0 ? 1 : 0);
    if (index2 === 0) return recent[0];
    const taken = index2 === 3 ? recent[0] - 1 : recent[index2];
    if (index2 > 1) recent[2] = recent[1];
    recent[1] = recent[0];
    recent[0] = taken;
    return taken;
  };
  return (block3) => {
    const { literals: literals2, end } = readLiterals(block3);
    window.reserve(longestBlock);
    const text = window.bytes();
    const last = window.end + longestBlock;
    let at = window.end;
    let taken = 0;
    const copyLiterals = (count2) => {
      if (taken + count2 > literals2.length || at + count2 > last) throw new Error("more literals than there are");
      text.set(literals2.subarray(taken, taken + count2), at);
      at += count2;
      taken += count2;
    };
    const first = block3[end] ?? 0;
    const isLong = first === 255;
    const count = first < 128 ? first : isLong ? 0 : (first - 128 << 8) + (block3[end + 1] ?? 0);
    const sequences = isLong ? (block3[end + 1] ?? 0) + ((block3[end + 2] ?? 0) << 8) + 32512 : count;
    if (sequences > 0) {
      const modeAt = end + (first < 128 ? 1 : isLong ? 3 : 2);
      const modes = block3[modeAt] ?? 0;
      const offsetsAt = sequenceTable("literals", modes >> 6, block3, modeAt + 1);
      const matchesAt = sequenceTable("offsets", modes >> 4 & 3, block3, offsetsAt);
      const bitsAt = sequenceTable("matches", modes >> 2 & 3, block3, matchesAt);
      const { literals: byLiteral, offsets: byOffset, matches: byMatch } = tables;
      if (!byLiteral || !byOffset || !byMatch) throw new Error("a sequence without a table");
      const bits = backwardBits(block3, bitsAt, block3.length);
      let literalState = bits.read(byLiteral.log);
      let offsetState = bits.read(byOffset.log);
      let matchState = bits.read(byMatch.log);
      for (let left = sequences; left > 0; left--) {
        const offsetCode = byOffset.symbols[offsetState];
        const offset = 2 ** offsetCode + bits.read(offsetCode);
        const matchCode = byMatch.symbols[matchState];
        const length = matchBases[matchCode] + bits.read(matchBits[matchCode]);
        const literalCode = byLiteral.symbols[literalState];
        const before = literalBases[literalCode] + bits.read(literalBits[literalCode]);
        if (left > 1) {
          literalState = byLiteral.bases[literalState] + bits.read(byLiteral.bits[literalState]);
          matchState = byMatch.bases[matchState] + bits.read(byMatch.bits[matchState]);
          offsetState = byOffset.bases[offsetState] + bits.read(byOffset.bits[offsetState]);
        }
        if (bits.left() < 0) throw new Error("sequences end early");
        copyLiterals(before);
        const distance = distanceOf(offset, before);
        if (distance < 1 || distance > at) window.refuse(distance);
        if (at + length > last) throw new Error("a block is too long");
        for (const stop = at + length; at < stop; at++) text[at] = text[at - distance];
      }
    }
    copyLiterals(literals2.length - taken);
    window.end = at;
  };
}
function readHuffman({ log, symbols, lengths }, block3, from, to, out) {
  const bits = backwardBits(block3, from, to);
  for (let index2 = 0; index2 < out.length; index2++) {
    const piece4 = bits.look(log);
    out[index2] = symbols[piece4];
    bits.skip(lengths[piece4]);
  }
  if (bits.left() !== 0) throw new Error("literals do not end where they should");
}

// src/scan/match/decode/packed/zstd-decoding.ts
var magic = 4247762216;
var skipped = 407710288;
var longestBlock2 = 131072;
var zstdDecoding = function* (input, give) {
  const window = historyWindow(give);
  for (; ; ) {
    yield 4;
    if (input.left === 0) return;
    const mark3 = numberOf(input.take(4));
    if (mark3 === magic) yield* frame(input, window);
    else if (mark3 - mark3 % 16 === skipped) yield* skippedFrame(input);
    else throw new Error("no frame begins here");
  }
};
function* skippedFrame(input) {
  yield 4;
  for (let left = numberOf(input.take(4)); left > 0; ) {
    yield 1;
    const length = Math.min(left, Math.max(1, input.left));
    input.take(length);
    left -= length;
  }
}
function numberOf(bytes) {
  return bytes.reduce((sum, byte, index2) => sum + byte * 256 ** index2, 0);
}
function* header(input) {
  yield 1;
  const flags = input.take(1)[0];
  const isSingle = (flags & 32) !== 0;
  const idLength = [0, 1, 2, 4][flags & 3];
  const sizeLength = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6];
  yield (isSingle ? 0 : 1) + idLength + sizeLength;
  const bits = isSingle ? 0 : input.take(1)[0];
  if (numberOf(input.take(idLength)) !== 0) throw new NotUnpackable("unpacking it takes a dictionary of its own");
  const size = numberOf(input.take(sizeLength)) + (sizeLength === 2 ? 256 : 0);
  const base = 2 ** (10 + (bits >> 3));
  return { window: isSingle ? size : base + base / 8 * (bits & 7), checked: (flags & 4) !== 0 };
}
function* frame(input, window) {
  const { window: size, checked } = yield* header(input);
  window.reset(size);
  const readBlock = zstdBlocks(window);
  for (let isLast = false; !isLast; ) {
    yield 3;
    const head2 = numberOf(input.take(3));
    isLast = (head2 & 1) === 1;
    const kind = head2 >> 1 & 3;
    const length = head2 >> 3;
    if (length > longestBlock2 || kind === 3) throw new Error("no block begins so");
    const packed = kind === 1 ? 1 : length;
    yield packed;
    const bytes = input.take(packed);
    if (kind === 2) readBlock(bytes);
    else {
      window.reserve(length);
      if (kind === 0) window.bytes().set(bytes, window.end);
      else window.bytes().fill(bytes[0], window.end, window.end + length);
      window.end += length;
    }
    window.flush();
  }
  if (!checked) return;
  yield 4;
  input.take(4);
}

// src/scan/match/decode/packed/parquet-columns.ts
var longestFile = 32 * 1024 * 1024;
var longestPage = 16 * 1024 * 1024;
var leastPage = 4096;
var leastValue = 8;
var mark2 = "PAR1";
var tail = 8;
function parquetColumns({ open, inflated, notRead }) {
  return function* (input) {
    yield longestFile + 1;
    if (input.left > longestFile)
      throw new NotUnpackable(`its columns are not unpacked: it has more than ${longestFile >> 20} MiB`);
    const bytes = Buffer.from(input.take(input.left));
    const description = descriptionOf(bytes);
    const leaves = leavesOf(structsIn(description, 2));
    const gaps = /* @__PURE__ */ new Set();
    for (const group of structsIn(description, 4))
      for (const [index2, chunk] of structsIn(group, 1).entries()) {
        const leaf = leaves[index2];
        const column = structIn(chunk, 3);
        inflated(leastPage);
        yield 0;
        if (chunk.has(8)) gaps.add("a column of it is encrypted");
        else if (leaf && column && (leaf.type === textType || leaf.type === fixedType && leaf.length >= leastValue))
          yield* columnLines(bytes, column, leaf);
      }
    for (const gap of gaps) notRead(gap);
    function* columnLines(all, column, leaf) {
      const sink = open(leaf.name);
      const lines = linesInto(sink, leaf.name);
      try {
        for (const page of pagesOf(all, column)) {
          const values = valuesOf(page, leaf, numberIn(column, 4) ?? 0);
          if (typeof values === "string") gaps.add(`a column of it is ${values}, which cannot be unpacked`);
          else if (values) {
            inflated(Math.max(leastPage, values.length));
            for (const text of textsIn(values, leaf)) lines.add(text);
          } else inflated(leastPage);
          yield 0;
        }
      } finally {
        lines.flush();
        sink.end();
      }
    }
  };
}
var portion = 65536;
function linesInto(sink, name) {
  const head2 = Buffer.from(`${name}: `);
  const held = Buffer.allocUnsafe(portion);
  let end = 0;
  const flush = () => {
    sink.push(held.subarray(0, end));
    end = 0;
  };
  const write = (bytes) => {
    for (let at = 0; at < bytes.length; ) {
      if (end === held.length) flush();
      const length = Math.min(bytes.length - at, held.length - end);
      held.set(bytes.subarray(at, at + length), end);
      end += length;
      at += length;
    }
  };
  return {
    add: (value) => {
      if (value.length < leastValue) return;
      write(head2);
      write(value);
      write(lineEnd);
    },
    flush
  };
}
var lineEnd = Buffer.from("\n");
var textType = 6;
var fixedType = 7;
function descriptionOf(bytes) {
  const length = bytes.length < 2 * tail ? 0 : bytes.readUInt32LE(bytes.length - tail);
  const start = bytes.length - tail - length;
  if (bytes.toString("latin1", bytes.length - 4) !== mark2 || start < mark2.length) throw new Error("no description");
  return thriftStruct(bytes, start).struct;
}
var listWords = /* @__PURE__ */ new Set(["list", "element", "item", "array", "array_element", "bag", "key_value", "map"]);
function leavesOf(schema) {
  const leaves = [];
  let next = 1;
  const read = (path, count, mostDefined, mostRepeated) => {
    if (path.length > 100) throw new Error("the columns are nested too deeply");
    for (let child = 0; child < count && next < schema.length; child++) {
      const element = schema[next++];
      const repetition = numberIn(element, 3) ?? 0;
      const defined = mostDefined + (repetition === 0 ? 0 : 1);
      const repeated = mostRepeated + (repetition === 2 ? 1 : 0);
      const names = [...path, stringIn(element, 4)];
      const children = numberIn(element, 5) ?? 0;
      if (children > 0) read(names, children, defined, repeated);
      else
        leaves.push({
          name: names.filter((name, index2) => index2 === 0 || !listWords.has(name)).join("."),
          type: numberIn(element, 1) ?? -1,
          length: numberIn(element, 2) ?? 0,
          mostDefined: defined,
          mostRepeated: repeated
        });
    }
  };
  read([], numberIn(schema[0], 5) ?? 0, 0, 0);
  return leaves;
}
function* pagesOf(bytes, column) {
  const dictionary = numberIn(column, 11) ?? 0;
  const data = numberIn(column, 9) ?? 0;
  let at = dictionary > 0 ? Math.min(dictionary, data) : data;
  const end = at + (numberIn(column, 7) ?? 0);
  if (at < mark2.length || end > bytes.length) throw new Error("a column is not in the file");
  while (at < end) {
    const { struct: head2, end: start } = thriftStruct(bytes, at);
    const length = numberIn(head2, 3) ?? -1;
    if (length < 0 || start + length > end) throw new Error("a page is not in its column");
    yield { head: head2, packed: bytes.subarray(start, start + length) };
    at = start + length;
  }
}
var encodings = ["PLAIN", "", "PLAIN_DICTIONARY", "RLE", "BIT_PACKED", "DELTA_BINARY_PACKED"];
var moreEncodings = ["DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY", "RLE_DICTIONARY", "BYTE_STREAM_SPLIT"];
var plain = 0;
var runLengths = 3;
var ofDictionary = /* @__PURE__ */ new Set([2, 8]);
function valuesOf({ head: head2, packed }, leaf, codec) {
  const size = numberIn(head2, 2) ?? 0;
  const kind = numberIn(head2, 1);
  const [dictionary, first, second] = [structIn(head2, 7), structIn(head2, 5), structIn(head2, 8)];
  if (kind === 2 && dictionary) return unpackedPage(packed, codec, size);
  const encoding = numberIn(first, 2) ?? numberIn(second, 4);
  if (kind !== 0 && kind !== 3 || encoding === void 0 || ofDictionary.has(encoding)) return void 0;
  if (encoding !== plain) return `written as ${[...encodings, ...moreEncodings][encoding] ?? `encoding ${encoding}`}`;
  if (kind === 3) {
    const levels = (numberIn(second, 5) ?? 0) + (numberIn(second, 6) ?? 0);
    return unpackedPage(packed.subarray(levels), numberIn(second, 7) === 0 ? 0 : codec, size - levels);
  }
  const values = unpackedPage(packed, codec, size);
  return typeof values === "string" ? values : values.subarray(levelsIn(values, leaf, first));
}
function levelsIn(bytes, leaf, head2) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  for (const [most, encoding] of [
    [leaf.mostRepeated, numberIn(head2, 4)],
    [leaf.mostDefined, numberIn(head2, 3)]
  ]) {
    if (most === 0) continue;
    if (encoding === runLengths) at += at + 4 <= view.length ? 4 + view.readUInt32LE(at) : 4;
    else at += Math.ceil((numberIn(head2, 1) ?? 0) * (32 - Math.clz32(most)) / 8);
  }
  return at;
}
var codecs = ["", "snappy", "gzip", "lzo", "brotli", "lz4", "zstd", ""];
function unpackedPage(packed, codec, size) {
  if (codec === 0) return packed;
  if (size > longestPage || size < 0) return "in a page that is too long";
  const { gunzipSync, brotliDecompressSync } = process.getBuiltinModule("node:zlib");
  const options = { maxOutputLength: size + 1 };
  if (codec === 1) return snappyBlock(packed, size);
  if (codec === 2) return gunzipSync(packed, options);
  if (codec === 4) return brotliDecompressSync(packed, options);
  if (codec === 6) return zstdPage(packed, size);
  if (codec === 7) return lz4Block(packed, size);
  return `packed with ${codecs[codec] ?? `codec ${codec}`}`;
}
function zstdPage(packed, size) {
  const parts = [];
  let length = 0;
  const give = (bytes) => {
    length += bytes.length;
    parts.push(Buffer.from(bytes));
  };
  feedInto(zstdDecoding, give, () => length > size)(packed, true);
  return Buffer.concat(parts);
}
function* textsIn(values, { type, length }) {
  const view = Buffer.from(values.buffer, values.byteOffset, values.length);
  for (let at = 0; at + (type === textType ? 4 : length) <= view.length; ) {
    const start = type === textType ? at + 4 : at;
    const end = start + (type === textType ? view.readUInt32LE(at) : length);
    if (end > view.length) throw new Error("a value ends early");
    yield view.subarray(start, end);
    at = end;
  }
}

// src/scan/match/decode/packed/pdf-streams.ts
var longest = 32 * 1024 * 1024;
var longestDictionary = 1024;
var piece2 = 65536;
var word = "stream";
var opening = Buffer.from(word, "latin1");
var closing = Buffer.from("endstream", "latin1");
var ofImages = ["DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF", "RunLengthDecode", "RL"];
function pdfStreams({ open, inflated, notRead }) {
  return function* (input) {
    const gaps = /* @__PURE__ */ new Set();
    let isEncrypted = false;
    let before = "";
    for (; ; ) {
      const between = yield* upTo(opening, input, (text) => {
        before = (before + text).slice(-longestDictionary);
        if (/\/Encrypt\s*(?:\d|<<)/.test(before)) isEncrypted = true;
      });
      if (!between) break;
      yield 2;
      if (input.peek(0) !== 13 && input.peek(0) !== 10) {
        before += word;
        continue;
      }
      const dictionary = before.slice(before.lastIndexOf("endobj") + 1);
      before = "";
      if (input.peek(0) === 13) input.take(1);
      if (input.peek(0) === 10) input.take(1);
      const filters = filtersIn(dictionary);
      const parts = [];
      let length = 0;
      const isPacked = /^(?:(?:ASCII85Decode|A85) )?(?:FlateDecode|Fl)$/.test(filters.join(" "));
      yield* upTo(closing, input, (_, bytes) => {
        length += bytes.length;
        if (isPacked && length <= longest) parts.push(Uint8Array.from(bytes));
      });
      if (isPacked) {
        const content2 = length > longest ? "it is too long" : inflatedStream(filters.length > 1 ? ascii85(Buffer.concat(parts)) : Buffer.concat(parts));
        if (typeof content2 === "string") gaps.add(`a stream of it cannot be unpacked: ${content2}`);
        else {
          inflated(content2.length);
          const sink = open();
          for (let at = 0; at < content2.length; at += piece2) sink.push(content2.subarray(at, at + piece2));
          sink.end();
        }
      } else if (filters.some((name) => !ofImages.includes(name)))
        gaps.add(`a stream of it is packed with ${filters.join(" and ")}, which cannot be unpacked`);
    }
    if (isEncrypted) notRead("it is encrypted");
    else for (const gap of gaps) notRead(gap);
  };
}
function* upTo(mark3, input, give) {
  for (; ; ) {
    yield mark3.length;
    if (input.left < mark3.length) {
      const rest = input.take(input.left);
      give(Buffer.from(rest).toString("latin1"), rest);
      return false;
    }
    const bytes = input.all();
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(mark3);
    const before = input.take(at >= 0 ? at : bytes.length - mark3.length + 1);
    give(Buffer.from(before).toString("latin1"), before);
    if (at < 0) continue;
    input.take(mark3.length);
    return true;
  }
}
function filtersIn(dictionary) {
  const named = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? "";
  return [...named.matchAll(/\/(\w+)/g)].map(([, name = ""]) => name);
}
function ascii85(text) {
  const bytes = [];
  let value = 0;
  let digits = 0;
  const put2 = (count) => {
    for (let index2 = 0; index2 < count; index2++) bytes.push(Math.floor(value / 256 ** (3 - index2)) & 255);
    value = 0;
    digits = 0;
  };
  for (const code of text) {
    if (code <= 32) continue;
    if (code === 122 && digits === 0) {
      put2(4);
      continue;
    }
    if (code < 33 || code > 117) break;
    value = value * 85 + code - 33;
    if (++digits === 5) put2(4);
  }
  if (digits > 1) {
    const last = digits - 1;
    for (; digits < 5; digits++) value = value * 85 + 84;
    put2(last);
  }
  return Buffer.from(bytes);
}
function inflatedStream(packed) {
  const { inflateSync, constants } = process.getBuiltinModule("node:zlib");
  try {
    return inflateSync(packed, { maxOutputLength: longest, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const isLong = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isLong ? "it is too long" : "it is damaged";
  }
}

// elsewhere:src/scan/match/candidates/byte-classes.ts
var { base64Bytes, byteClasses, classBits, hexBytes, isControl, tableOf, tokenBytes } = require("./scan.js")["src/scan/match/candidates/byte-classes.ts"];

// src/scan/match/decode/packed/marshal-codes.ts
var deepest2 = 200;
var other = { is: "other" };
var isReferred = 128;
function marshalledCodes(input, { numbers, isFlat }) {
  const bytes = Buffer.from(input.take(input.left));
  let at = 0;
  const codes = [];
  const kept = [];
  const taken = (length) => {
    if (length < 0 || length > bytes.length - at) throw new Error("the bytes end early");
    at += length;
    return bytes.subarray(at - length, at);
  };
  const long = () => taken(4).readInt32LE();
  const items = (count, depth) => {
    const list = [];
    for (let index2 = 0; index2 < count; index2++) list.push(constant(depth + 1));
    return list;
  };
  const tuple = (count, depth) => ({ is: "tuple", items: items(count, depth) });
  const text = (length) => ({ is: "text", text: taken(length).toString("utf8") });
  const dictionary = (depth) => {
    while (bytes[at] !== 48) items(1, depth);
    at++;
    return other;
  };
  const skipped2 = (length) => {
    taken(length);
    return other;
  };
  const textOf = (value) => value.is === "text" ? value.text : "";
  const textsOf2 = (value) => value.is === "tuple" ? value.items.map(textOf) : [];
  const code = (depth) => {
    const counts = Array.from({ length: numbers }, long);
    const [instructions, constants, names, variables] = items(4, depth);
    items(isFlat ? 2 : 3, depth);
    const name = constant(depth + 1);
    if (isFlat) items(1, depth);
    long();
    items(isFlat ? 2 : 1, depth);
    const found = {
      instructions: instructions?.is === "bytes" ? instructions.bytes : new Uint8Array(0),
      constants: constants?.is === "tuple" ? constants.items : [],
      names: names ? textsOf2(names) : [],
      variables: variables ? textsOf2(variables) : [],
      name: textOf(name),
      positional: counts[0],
      keywordOnly: counts[numbers === 6 || isFlat ? 2 : 1]
    };
    codes.push(found);
    return { is: "code", code: found };
  };
  const read = (kind, depth) => {
    if ("0NFTS.".includes(kind)) return other;
    if (kind === "i") return skipped2(4);
    if (kind === "I" || kind === "g") return skipped2(8);
    if (kind === "y") return skipped2(16);
    if (kind === "f") return skipped2(taken(1)[0]);
    if (kind === "x") return skipped2(taken(1)[0] + taken(1)[0]);
    if (kind === "l") return skipped2(2 * Math.abs(long()));
    if (kind === "s") return { is: "bytes", bytes: taken(long()) };
    if ("tuaA".includes(kind)) return text(long());
    if (kind === "z" || kind === "Z") return text(taken(1)[0]);
    if (kind === ")") return tuple(taken(1)[0], depth);
    if ("([<>".includes(kind)) return tuple(long(), depth);
    if (kind === "{") return dictionary(depth);
    if (kind === ":") return tuple(3, depth);
    if (kind === "c") return code(depth);
    throw new Error("an unknown kind of constant");
  };
  const constant = (depth) => {
    if (depth > deepest2) throw new Error("constants are nested too deeply");
    const first = taken(1)[0];
    const kind = String.fromCharCode(first & ~isReferred);
    if (kind === "r") return kept[long()] ?? other;
    if ((first & isReferred) === 0) return read(kind, depth);
    const index2 = kept.push(other) - 1;
    const value = read(kind, depth);
    kept[index2] = value;
    return value;
  };
  constant(0);
  return codes;
}

// elsewhere:src/scan/match/decode/archive-kind.ts
var { archiveKind, firstMagic, isArchive, kindBytes, lastMagic } = require("./scan.js")["src/scan/match/decode/archive-kind.ts"];

// src/scan/match/decode/packed/python-instructions.ts
var common = {
  extend: [144],
  constant: [100],
  name: [101],
  global: [116],
  variable: [124],
  attribute: [106],
  "store-name": [90, 97],
  "store-variable": [125],
  "store-attribute": [95],
  "store-item": [60],
  item: [25],
  map: [105],
  "map-of-keys": [156],
  sequence: [102, 103],
  drop: [1],
  return: [83],
  function: [132],
  import: [108],
  "import-from": [109],
  class: [71]
};
var upTo310 = {
  ...common,
  nothing: [9],
  method: [160],
  call: [131, 161],
  "call-with-names": [141],
  add: [23]
};
var since311 = {
  ...common,
  // PUSH_NULL, CACHE, NOP, RESUME, PRECALL, MAKE_CELL, COPY_FREE_VARS
  nothing: [2, 0, 9, 151, 166, 135, 149],
  keywords: [172],
  call: [171],
  add: [122]
};
var in313 = {
  extend: [71],
  nothing: [34, 0, 30, 149, 94, 62],
  constant: [83],
  name: [92],
  global: [91],
  variable: [85],
  attribute: [82],
  "store-name": [114, 113],
  "store-variable": [110],
  "store-attribute": [108],
  "store-item": [39],
  item: [5],
  map: [48],
  "map-of-keys": [46],
  sequence: [52, 47],
  call: [53],
  "call-with-names": [57],
  drop: [32],
  return: [36],
  "return-constant": [103],
  function: [26],
  "function-part": [106],
  add: [45],
  import: [75],
  "import-from": [74],
  class: [24]
};
var in314 = {
  extend: [69],
  // PUSH_NULL, CACHE, NOP, NOT_TAKEN, RESUME, MAKE_CELL, COPY_FREE_VARS
  nothing: [33, 0, 27, 28, 128, 97, 60],
  constant: [82],
  number: [94],
  name: [93],
  global: [92],
  variable: [84, 86, 88],
  attribute: [80],
  "store-name": [116, 115],
  "store-variable": [112],
  "store-attribute": [110],
  "store-item": [38],
  map: [47],
  sequence: [51, 46],
  call: [52],
  "call-with-names": [55],
  drop: [31],
  return: [35],
  function: [23],
  "function-part": [108],
  add: [44],
  import: [73],
  "import-from": [72],
  class: [21]
};
function kindsOf(numbers) {
  return new Map(
    Object.entries(numbers).flatMap(([kind, all]) => all.map((number) => [number, kind]))
  );
}
var old = { globalShift: 0, attributeShift: 0, namesFunctions: true, kinds: kindsOf(upTo310) };
var flat = { numbers: 5, isFlat: true };
var versions = [
  [3379, { ...old, head: 12, layout: { numbers: 5, isFlat: false } }],
  [3399, { ...old, head: 16, layout: { numbers: 5, isFlat: false } }],
  [3449, { ...old, head: 16, layout: { numbers: 6, isFlat: false } }],
  [
    3499,
    {
      head: 16,
      layout: flat,
      kinds: kindsOf({ ...since311, method: [160] }),
      globalShift: 1,
      attributeShift: 0,
      namesFunctions: false
    }
  ],
  [
    3549,
    {
      head: 16,
      layout: flat,
      kinds: kindsOf({ ...since311, "return-constant": [121] }),
      globalShift: 1,
      attributeShift: 1,
      namesFunctions: false
    }
  ],
  [3599, { head: 16, layout: flat, kinds: kindsOf(in313), globalShift: 1, attributeShift: 1, namesFunctions: false }],
  [
    lastMagic,
    { head: 16, layout: flat, kinds: kindsOf(in314), globalShift: 1, attributeShift: 1, namesFunctions: false }
  ]
];
function bytecodeOf(magic3) {
  return magic3 < firstMagic ? void 0 : versions.find(([last]) => magic3 <= last)?.[1];
}

// src/scan/match/decode/packed/python-source.ts
var longestFile2 = 4 * 1024 * 1024;
var leastRoom = 131072;
var mostNames = 255;
var longestExpression = 4096;
function pythonSource({ open, inflated }) {
  return function* (input) {
    yield longestFile2 + 1;
    if (input.left > longestFile2) throw new NotUnpackable(`it has more than ${longestFile2 >> 20} MiB`);
    const bytecode = bytecodeOf(input.peek(0) + 256 * input.peek(1));
    if (!bytecode) throw new NotUnpackable("it is compiled by a version of Python that is not known");
    if (!holdsRandomText(input.all())) return;
    input.take(bytecode.head);
    const room = leastRoom + input.left / 8;
    let length = 0;
    const codes = marshalledCodes(input, bytecode.layout);
    const sink = open();
    try {
      for (const code of codes)
        for (const statement of statementsOf(code, bytecode)) {
          const line = Buffer.from(`${statement}
`);
          if (!statement.startsWith(importing) && !holdsRandomText(line)) continue;
          length += line.length;
          if (length > room) throw new NotUnpackable("too many of its statements may hold a token");
          inflated(line.length);
          sink.push(line);
          yield 0;
        }
    } finally {
      sink.end();
    }
  };
}
var leastRun = 20;
var leastDigits = 2;
var leastChanges = 5;
function holdsRandomText(bytes) {
  let length = 0;
  let digits = 0;
  let changes = 0;
  let last = 0;
  for (let at = 0; at < bytes.length; at++) {
    const bits = byteClasses[bytes[at]];
    if (bits === 0 || bits >= classBits.dot) {
      length = digits = changes = last = 0;
      continue;
    }
    length++;
    const kind = bits & (classBits.digit | classBits.lower | classBits.upper);
    if (kind === classBits.digit) digits++;
    if (kind !== last && kind !== 0) changes++;
    last = kind === 0 ? last : kind;
    if (length >= leastRun && digits >= leastDigits && changes >= leastChanges) return true;
  }
  return false;
}
var importing = "import ";
var unknown = "?";
function* statementsOf(code, bytecode) {
  const { instructions } = code;
  let stack = [];
  let keywords = unknown;
  let extended = 0;
  for (let at = 0; at + 1 < instructions.length; at += 2) {
    const kind = bytecode.kinds.get(instructions[at]);
    const argument = extended + instructions[at + 1];
    extended = kind === "extend" ? argument * 256 : 0;
    if (kind === "extend" || kind === "nothing") continue;
    if (kind === "keywords") {
      keywords = code.constants[argument] ?? unknown;
      continue;
    }
    if (kind === void 0) {
      yield* stack.map(written);
      stack = [];
      continue;
    }
    const statement = step({ code, bytecode, stack, keywords }, kind, argument);
    if (statement !== void 0) yield statement;
    keywords = unknown;
    const top = stack.at(-1);
    if (typeof top === "string" && top.length > longestExpression) {
      yield top;
      stack[stack.length - 1] = unknown;
    }
  }
  yield* stack.map(written);
}
function step({ code, bytecode, stack, keywords }, kind, argument) {
  const pop = () => stack.pop() ?? unknown;
  const popped = (count) => stack.splice(Math.max(0, stack.length - Math.min(count, stack.length))).map(written);
  const push = (value) => {
    stack.push(value);
    return void 0;
  };
  const name = (shift) => code.names[argument >> shift] ?? unknown;
  const variable = code.variables[argument] ?? unknown;
  switch (kind) {
    case "constant":
      return push(code.constants[argument] ?? unknown);
    case "number":
      return push(unknown);
    case "name":
      return push(name(0));
    case "global":
      return push(name(bytecode.globalShift));
    case "variable":
      return push(variable);
    case "attribute":
      return push(`${written(pop())}.${name(bytecode.attributeShift)}`);
    case "method":
      return push(`${written(pop())}.${name(0)}`);
    case "store-name":
      return assigned(name(0), pop());
    case "store-variable":
      return assigned(variable, pop());
    case "store-attribute": {
      const object = written(pop());
      return assigned(`${object}.${name(0)}`, pop());
    }
    case "store-item": {
      const key = written(pop());
      const object = written(pop());
      return assigned(`${object}[${key}]`, pop());
    }
    case "item": {
      const key = written(pop());
      return push(`${written(pop())}[${key}]`);
    }
    case "map": {
      const all = popped(2 * argument);
      const pairs = all.flatMap((key, index2) => index2 % 2 === 0 ? [`${key}: ${all[index2 + 1]}`] : []);
      return push(`{${pairs.join(", ")}}`);
    }
    case "map-of-keys": {
      const keys = pop();
      const values = popped(argument);
      return push(`{${lastOf(textsOf(keys, values.length), values).join(", ")}}`);
    }
    case "sequence":
      return push(`(${popped(argument).join(", ")})`);
    case "call":
      return push(called(pop, popped(argument), keywords));
    case "call-with-names": {
      const names = pop();
      return push(called(pop, popped(argument), names));
    }
    case "drop":
      return written(pop());
    case "return":
      return `return ${written(pop())}`;
    case "return-constant":
      return `return ${written(code.constants[argument] ?? unknown)}`;
    case "function":
      return push(functionOf(pop, argument, bytecode));
    case "function-part": {
      const made2 = pop();
      const part = pop();
      push(made2);
      return argument === 1 || argument === 2 ? defaultsOf(made2, part, argument) : void 0;
    }
    case "add": {
      const right = written(pop());
      return push(`${written(pop())} + ${right}`);
    }
    case "import":
      pop();
      pop();
      push(name(0));
      return `${importing}${name(0)}`;
    case "import-from":
      return push(name(0));
    case "class":
      return push("class");
  }
}
function assigned(name, value) {
  return `${name} = ${written(value)}`;
}
function called(pop, values, keywords) {
  const names = textsOf(keywords, values.length);
  const plain2 = values.slice(0, Math.max(0, values.length - names.length));
  const named = lastOf(names, values).map((pair) => pair.replace(": ", "=").replace(/^"(\w*)"=/, "$1="));
  return `${written(pop())}(${[...plain2, ...named].join(", ")})`;
}
function lastOf(names, values) {
  return values.slice(-names.length || values.length).map((value, index2, all) => `"${names[names.length - all.length + index2] ?? unknown}": ${value}`);
}
function functionOf(pop, flags, bytecode) {
  if (bytecode.namesFunctions) pop();
  const made2 = pop();
  if (bytecode.layout.isFlat && bytecode.kinds.get(106) === "function-part") return made2;
  for (const flag of [8, 4]) if ((flags & flag) !== 0) pop();
  const byName = (flags & 2) === 0 ? void 0 : defaultsOf(made2, pop(), 2);
  const byPlace = (flags & 1) === 0 ? void 0 : defaultsOf(made2, pop(), 1);
  const all = [byPlace, byName].filter((each) => each !== void 0);
  return all.length === 0 ? made2 : all.join(" ");
}
function defaultsOf(made2, defaults, flag) {
  const code = typeof made2 !== "string" && made2.is === "code" ? made2.code : void 0;
  if (!code || flag === 2) return `def ${code?.name ?? unknown}(**${written(defaults)})`;
  const values = typeof defaults !== "string" && defaults.is === "tuple" ? defaults.items.map(written) : void 0;
  if (!values) return `def ${code.name}(${written(defaults)})`;
  const names = code.variables.slice(0, Math.min(mostNames, code.positional));
  return `def ${code.name}(${lastOf(names.slice(-values.length), values).join(", ")})`;
}
function textsOf(value, count) {
  if (count === 0 || typeof value === "string" || value.is !== "tuple") return [];
  return value.items.slice(-Math.min(count, mostNames)).map((item) => item.is === "text" ? item.text : unknown);
}
function written(value) {
  if (typeof value === "string") return value;
  if (value.is === "text") return `"${value.text}"`;
  if (value.is === "bytes") return `b"${Buffer.from(value.bytes).toString("latin1")}"`;
  if (value.is === "tuple")
    return `(${value.items.map((item) => item.is === "tuple" ? unknown : written(item)).join(", ")})`;
  return unknown;
}

// src/scan/match/decode/packed/stored-members.ts
var piece3 = 65536;
function* content({ length, filling }, input, sink) {
  for (let left = length; left > 0; ) {
    yield 1;
    const bytes = input.take(Math.min(left, piece3, Math.max(1, input.left)));
    sink?.push(bytes);
    left -= bytes.length;
  }
  sink?.end();
  yield filling;
  input.take(Math.min(filling, input.left));
}
var block = 512;
var longestName = 65536;
function tarMembers(open) {
  return function* (input) {
    let longName;
    for (; ; ) {
      yield block;
      if (input.left === 0) return;
      const header2 = Buffer.from(input.take(Math.min(block, input.left)));
      if (header2.every((byte) => byte === 0)) continue;
      if (header2.length < block || header2.toString("latin1", 257, 262) !== "ustar") throw new Error("no header");
      const length = tarNumber(header2.subarray(124, 136));
      const kind = String.fromCharCode(header2[156]);
      const member = { path: longName ?? tarName(header2), length, filling: (block - length % block) % block };
      if ((kind === "L" || kind === "x") && length < longestName) {
        yield length + member.filling;
        const text = Buffer.from(input.take(Math.min(length + member.filling, input.left))).toString("utf8", 0, length);
        longName = kind === "L" ? text.replace(/\0.*$/s, "") : /(?:^|\n)\d+ path=(.*)\n/.exec(text)?.[1] ?? longName;
        continue;
      }
      longName = void 0;
      yield* content(member, input, length > 0 && kind !== "x" && kind !== "g" ? open(member.path) : void 0);
    }
  };
}
function tarNumber(field) {
  if ((field[0] & 128) === 0) return Number.parseInt(field.toString("latin1").trim(), 8) || 0;
  const length = field.readUIntBE(6, 6);
  if (field[0] !== 128 || field.readUIntBE(1, 5) !== 0) throw new Error("a length that cannot be");
  return length;
}
function tarName(header2) {
  const text = (from, to) => header2.toString("utf8", from, to).replace(/\0.*$/s, "");
  const folder = header2.toString("latin1", 257, 265) === "ustar  \0" ? "" : text(345, 500);
  return folder === "" ? text(0, 100) : `${folder}/${text(0, 100)}`;
}
var arHead = 60;
function arMembers(open) {
  return function* (input) {
    yield 8;
    input.take(8);
    for (; ; ) {
      yield arHead;
      if (input.left === 0) return;
      const header2 = Buffer.from(input.take(arHead)).toString("latin1");
      const length = Number.parseInt(header2.slice(48, 58), 10);
      if (!header2.endsWith("`\n") || !(length >= 0)) throw new Error("no header");
      const member = { path: header2.slice(0, 16).trim().replace(/\/$/, ""), length, filling: length % 2 };
      yield* content(member, input, open(member.path));
    }
  };
}

// src/scan/match/decode/packed/lzma2-decoder.ts
var states = 12;
var isMatch = 0;
var isRep = isMatch + states * 16;
var isRep0 = isRep + states;
var isRep1 = isRep0 + states;
var isRep2 = isRep1 + states;
var isRep0Long = isRep2 + states;
var slots = isRep0Long + states * 16;
var special = slots + 4 * 64;
var align = special + 115;
var matchLength = align + 16;
var lengthModel = 2 + 16 * 8 * 2 + 256;
var repLength = matchLength + lengthModel;
var literals = repLength + lengthModel;
var literalModel = 768;
var half = 1024;
function lzma2Decoder(window) {
  let model = new Uint16Array(0);
  let literalContext = 0;
  let literalMask = 0;
  let positionMask = 0;
  let state = 0;
  let rep0 = 0;
  let rep1 = 0;
  let rep2 = 0;
  let rep3 = 0;
  let count = 0;
  let bytes = new Uint8Array(0);
  let at = 0;
  let range = 0;
  let code = 0;
  const bit = (index2) => {
    const odds = model[index2];
    const bound = (range >>> 11) * odds;
    let result = 0;
    if (code < bound) {
      range = bound;
      model[index2] = odds + (2048 - odds >> 5);
    } else {
      range -= bound;
      code -= bound;
      model[index2] = odds - (odds >> 5);
      result = 1;
    }
    if (range < 16777216) {
      range *= 256;
      code = (code << 8 | bytes[at++]) >>> 0;
    }
    return result;
  };
  const directBits = (number) => {
    let result = 0;
    for (let left = number; left > 0; left--) {
      range >>>= 1;
      const isOne = code >= range;
      if (isOne) code -= range;
      result = result << 1 | (isOne ? 1 : 0);
      if (range < 16777216) {
        range *= 256;
        code = (code << 8 | bytes[at++]) >>> 0;
      }
    }
    return result;
  };
  const tree = (from, depth) => {
    let node = 1;
    for (let left = depth; left > 0; left--) node = node << 1 | bit(from + node);
    return node - (1 << depth);
  };
  const reverseTree = (from, depth) => {
    let node = 1;
    let result = 0;
    for (let index2 = 0; index2 < depth; index2++) {
      const one = bit(from + node);
      node = node << 1 | one;
      result |= one << index2;
    }
    return result;
  };
  const length = (from, position) => {
    if (bit(from) === 0) return 2 + tree(from + 2 + position * 8, 3);
    if (bit(from + 1) === 0) return 10 + tree(from + 2 + 128 + position * 8, 3);
    return 18 + tree(from + 2 + 256, 8);
  };
  const distance = (forLength) => {
    const slot = tree(slots + Math.min(forLength - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const few2 = (slot >> 1) - 1;
    const start = (2 | slot & 1) << few2;
    if (slot < 14) return start + reverseTree(special + start - slot, few2);
    return (start >>> 0) + (directBits(few2 - 4) << 4 >>> 0) + reverseTree(align, 4);
  };
  const literal = (text, end) => {
    const before = count > 0 ? text[end - 1] : 0;
    const context = ((count & literalMask) << literalContext) + (before >> 8 - literalContext);
    const from = literals + literalModel * context;
    let symbol = 1;
    if (state >= 7) {
      let match2 = text[end - rep0 - 1];
      while (symbol < 256) {
        const wanted = match2 >> 7 & 1;
        match2 <<= 1;
        const one = bit(from + (1 + wanted << 8) + symbol);
        symbol = symbol << 1 | one;
        if (wanted !== one) break;
      }
    }
    while (symbol < 256) symbol = symbol << 1 | bit(from + symbol);
    return symbol & 255;
  };
  const match = (position) => {
    if (bit(isRep + state) === 0) {
      rep3 = rep2;
      rep2 = rep1;
      rep1 = rep0;
      const found2 = length(matchLength, position);
      state = state < 7 ? 7 : 10;
      rep0 = distance(found2);
      return found2;
    }
    if (bit(isRep0 + state) === 0) {
      if (bit(isRep0Long + state * 16 + position) === 0) {
        state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      const isSecond = bit(isRep1 + state) === 0;
      const isThird = !isSecond && bit(isRep2 + state) === 0;
      const taken = isSecond ? rep1 : isThird ? rep2 : rep3;
      if (!isSecond && !isThird) rep3 = rep2;
      if (!isSecond) rep2 = rep1;
      rep1 = rep0;
      rep0 = taken;
    }
    const found = length(repLength, position);
    state = state < 7 ? 8 : 11;
    return found;
  };
  return {
    resetText: () => {
      window.reset();
      count = 0;
    },
    resetModel: (properties) => {
      if (properties !== void 0) {
        literalContext = properties % 9;
        const rest = Math.floor(properties / 9);
        const literalPosition = rest % 5;
        if (rest >= 25 || literalContext + literalPosition > 4) throw new Error("properties that are not allowed");
        literalMask = (1 << literalPosition) - 1;
        positionMask = (1 << Math.floor(rest / 5)) - 1;
        model = new Uint16Array(literals + (literalModel << literalContext + literalPosition));
      }
      model.fill(half);
      state = 0;
      rep0 = 0;
      rep1 = 0;
      rep2 = 0;
      rep3 = 0;
    },
    stored: (content2) => {
      window.reserve(content2.length);
      window.bytes().set(content2, window.end);
      window.end += content2.length;
      count += content2.length;
    },
    packed: (content2, size) => {
      if (model.length === 0 || content2.length < 5) throw new Error("a chunk without what it needs");
      window.reserve(size);
      const text = window.bytes();
      let end = window.end;
      const last = end + size;
      bytes = content2;
      range = 4294967295;
      code = new DataView(content2.buffer, content2.byteOffset).getUint32(1);
      at = 5;
      while (end < last) {
        if (at > content2.length) throw new Error("a chunk ends early");
        const position = count & positionMask;
        if (bit(isMatch + state * 16 + position) === 0) {
          text[end] = literal(text, end);
          end++;
          count++;
          state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
          continue;
        }
        const found = match(position);
        if (rep0 >= count || rep0 >= end) window.refuse(rep0 + 1);
        if (end + found > last) throw new Error("a match leads behind the end");
        for (const stop = end + found; end < stop; end++) text[end] = text[end - rep0 - 1];
        count += found;
      }
      window.end = end;
    }
  };
}

// src/scan/match/decode/packed/xz-decoding.ts
var magic2 = [253, 55, 122, 88, 90, 0];
var headLength = 12;
var lzma2 = 33;
var forMachineCode = [4, 5, 6, 7, 8, 9, 10, 11];
var xzDecoding = function* (input, give) {
  const window = historyWindow(give);
  for (let isFirst = true; ; isFirst = false) {
    yield headLength;
    while (!isFirst && input.left >= 4 && input.peek(0) === 0) {
      input.take(4);
      yield headLength;
    }
    if (!isFirst && input.left === 0) return;
    const head2 = input.take(headLength);
    if (magic2.some((byte, index2) => head2[index2] !== byte)) throw new Error("no stream begins here");
    yield* stream(input, window, checkLength(head2[7] & 15));
    yield headLength;
    input.take(headLength);
  }
};
function checkLength(kind) {
  return kind === 0 ? 0 : 4 << Math.floor((kind - 1) / 3);
}
function* stream(input, window, check) {
  for (; ; ) {
    yield 1;
    const size = input.peek(0);
    if (size === 0) break;
    yield (size + 1) * 4;
    const dictionary = dictionaryOf(input.take((size + 1) * 4));
    const packed = yield* block2(input, window, dictionary);
    const rest = (4 - packed % 4) % 4 + check;
    yield rest;
    input.take(rest);
  }
  yield* index(input);
}
function dictionaryOf(header2) {
  let at = 2;
  const number = () => {
    let result = 0;
    for (let scale = 1; scale < 2 ** 53; scale *= 128) {
      const byte = header2[at++];
      result += (byte & 127) * scale;
      if (byte < 128) return result;
    }
    throw new Error("a number is too large");
  };
  const flags = header2[1];
  if ((flags & 64) !== 0) number();
  if ((flags & 128) !== 0) number();
  for (let left = (flags & 3) + 1; left > 0; left--) {
    const filter = number();
    const length = number();
    const bits = header2[at];
    at += length;
    if (filter === lzma2) return bits >= 40 ? 2 ** 32 - 1 : (2 | bits & 1) * 2 ** ((bits >> 1) + 11);
    if (!forMachineCode.includes(filter))
      throw new NotUnpackable(`it is packed with xz's filter ${filter}, which cannot be unpacked`);
  }
  throw new Error("a block without LZMA2");
}
function* block2(input, window, dictionary) {
  window.reset(dictionary);
  const decoder = lzma2Decoder(window);
  let taken = 0;
  for (let isFirst = true; ; isFirst = false) {
    yield 1;
    const control = input.take(1)[0];
    taken += 1;
    if (control === 0) return taken;
    const isPacked = control >= 128;
    const forgets = control === 1 || control >= 224;
    if (isFirst && !forgets || !isPacked && control > 2) throw new Error("no chunk begins so");
    if (forgets) decoder.resetText();
    const head2 = isPacked ? control >= 192 ? 5 : 4 : 2;
    yield head2;
    const [high = 0, low = 0, packedHigh = 0, packedLow = 0, properties] = input.take(head2);
    const size = (isPacked ? (control & 31) << 16 : 0) + (high << 8) + low + 1;
    const length = isPacked ? (packedHigh << 8) + packedLow + 1 : size;
    if (control >= 160) decoder.resetModel(properties);
    yield length;
    const content2 = input.take(length);
    if (isPacked) decoder.packed(content2, size);
    else decoder.stored(content2);
    window.flush();
    taken += head2 + length;
  }
}
function* index(input) {
  let taken = 1;
  input.take(1);
  function* number() {
    let result = 0;
    for (let scale = 1; scale < 2 ** 53; scale *= 128) {
      yield 1;
      const byte = input.take(1)[0];
      taken++;
      result += (byte & 127) * scale;
      if (byte < 128) return result;
    }
    throw new Error("a number is too large");
  }
  for (let left = 2 * (yield* number()); left > 0; left--) yield* number();
  const rest = (4 - taken % 4) % 4 + 4;
  yield rest;
  input.take(rest);
}

// src/scan/match/decode/packed/unpack-packed.ts
var leastStep = 4096;
function packedFeed(kind, { budget, open, notRead }) {
  const opened = (path) => {
    budget.member();
    return open(path);
  };
  const isOver = () => budget.exceeded() !== void 0;
  const whole = (decoding) => {
    const sink = open(void 0);
    let isOpen = true;
    const give = (bytes) => {
      budget.inflated(Math.max(leastStep, bytes.length));
      if (bytes.length > 0) sink.push(bytes);
    };
    const feed2 = feedInto(decoding, give, isOver);
    const end = () => {
      if (isOpen) sink.end();
      isOpen = false;
    };
    return (bytes, isLast) => {
      try {
        feed2(bytes, isLast);
      } catch (error) {
        end();
        throw error;
      }
      if (isLast || isOver()) end();
    };
  };
  const inParts = (decoding) => feedInto(decoding, () => {
  }, isOver);
  const inflated = (bytes) => budget.inflated(bytes);
  const feeds = {
    xz: () => whole(xzDecoding),
    bzip2: () => whole(bzip2Decoding),
    zstd: () => whole(zstdDecoding),
    tar: () => inParts(tarMembers(opened)),
    ar: () => inParts(arMembers(opened)),
    "git bundle": () => inParts(bundledObjects({ open: opened, inflated, notRead })),
    parquet: () => inParts(parquetColumns({ open: opened, inflated, notRead })),
    pyc: () => inParts(pythonSource({ open: () => opened(void 0), inflated })),
    pdf: () => inParts(pdfStreams({ open: () => opened(void 0), inflated, notRead }))
  };
  const feed = feeds[kind]();
  let hasEnded = false;
  return (bytes, isLast) => {
    if (hasEnded) return;
    try {
      feed(bytes, isLast);
    } catch (error) {
      if (!(error instanceof NotUnpackable)) throw error;
      notRead(error.message);
      hasEnded = true;
    }
  };
}

// part:unpack
module.exports = {
  "src/scan/match/decode/packed/unpack-packed.ts": { packedFeed },
  "src/scan/source/pack/delta.ts": { applyDelta, deltaHead }
};
