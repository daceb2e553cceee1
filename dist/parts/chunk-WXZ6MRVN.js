// src/scan/source/path-text.ts
function pathText(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

// src/scan/source/lfs-pointer.ts
var begin = Buffer.from("version https://git-lfs.github.com/spec/");
function isLfsPointer(bytes) {
  return bytes.length < 1024 && bytes.length > begin.length && begin.equals(bytes.subarray(0, begin.length));
}

// src/scan/source/sink.ts
var wholeLimit = 8 * 1024 * 1024;
var shortestName = 20;

export {
  isLfsPointer,
  wholeLimit,
  shortestName,
  pathText
};
