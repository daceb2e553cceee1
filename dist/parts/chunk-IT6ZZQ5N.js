import {
  signOf
} from "./chunk-IZVNLBWM.js";
import {
  wrapText
} from "./chunk-EYIVVQFU.js";
import {
  placeName
} from "./chunk-SJZV5Z6E.js";

// src/report/gap-lines.ts
var indent = 4;
function gapLines(gaps, page) {
  const texts = new Set(gaps.map(({ client, what }) => page.show(client === void 0 ? what : `${client}: ${what}`)));
  return [...texts].flatMap(
    (text) => wrapText(text, page.screen.width - indent).map((line, index) => (index === 0 ? `  ${signOf("unknown", page)} ` : " ".repeat(indent)) + line)
  );
}

// src/report/quiet-lines.ts
function quietLines({ report, show }) {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return errors.map(({ place, rule, message }) => `${show(placeName(place, report.home))}: ${rule}: ${show(message)}`);
}

export {
  gapLines,
  quietLines
};
