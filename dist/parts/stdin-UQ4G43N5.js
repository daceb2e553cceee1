import "./chunk-C62YCCKR.js";

// src/scan/source/stdin.ts
function streamSource(bytes) {
  return async (sink) => {
    try {
      await sink.sliced({ name: "standard input", origin: { is: "stream" }, content: bytes });
    } catch {
      if (!sink.signal.aborted) sink.unseen("standard input", "it could not be read to its end", "input");
    }
  };
}
export {
  streamSource
};
