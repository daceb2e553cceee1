import {
  sizeWords
} from "./chunk-5AZGACYI.js";
import "./chunk-IT6ZZQ5N.js";
import "./chunk-IZVNLBWM.js";
import "./chunk-OVVHP32B.js";
import "./chunk-EYIVVQFU.js";
import "./chunk-RVHD6ESB.js";
import "./chunk-7LRDWVCH.js";
import "./chunk-7SSGVLQI.js";
import "./chunk-ORDV5XAC.js";
import "./chunk-NGGYVXOG.js";
import "./chunk-DIBS7XTY.js";
import "./chunk-2MPOGN63.js";
import "./chunk-SJZV5Z6E.js";
import "./chunk-4R7B453B.js";
import "./chunk-HP7V6HY2.js";
import "./chunk-C62YCCKR.js";

// src/commands/scan-progress.ts
function showProgress(stream, progress, objectsInAll) {
  const begun = Date.now();
  let shown = false;
  const timer = setInterval(() => {
    const seconds = (Date.now() - begun) / 1e3;
    if (seconds < 1) return;
    shown = true;
    stream.write(`\r\x1B[K${progressWords(progress(), seconds, objectsInAll).slice(0, (stream.columns ?? 80) - 1)}`);
  }, 200);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (shown) stream.write("\r\x1B[K");
  };
}
function progressWords({ files, objects, bytes, sightings }, seconds, objectsInAll) {
  const done = objects + files;
  const share = objectsInAll === void 0 || objects === 0 ? void 0 : Math.min(1, objects / objectsInAll);
  const left = share === void 0 ? "" : `, about ${Math.ceil(seconds * (1 - share) / share)} s left`;
  const of = objectsInAll === void 0 ? "" : ` of ${objectsInAll.toLocaleString("en")}`;
  const found = sightings === 0 ? "" : `, ${sightings} found`;
  return `  scanning: ${done.toLocaleString("en")}${of} ${objects > 0 ? "objects" : "files"}, ${sizeWords(bytes)}, ${sizeWords(bytes / seconds)}/s${left}${found}`;
}
export {
  showProgress
};
