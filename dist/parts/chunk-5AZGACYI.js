import {
  gapLines,
  quietLines
} from "./chunk-IT6ZZQ5N.js";
import {
  findingLines,
  pageOf
} from "./chunk-IZVNLBWM.js";
import {
  asciiText
} from "./chunk-OVVHP32B.js";
import {
  wrapText
} from "./chunk-EYIVVQFU.js";

// src/report/scan-text.ts
var mostGaps = 10;
function scanText(report, summary, screen) {
  const page = pageOf(report, screen);
  const lines = screen.detail === "quiet" ? quietLines(page) : fullLines(page, summary);
  return lines.map((line) => `${line.trimEnd()}
`).join("");
}
function fullLines(page, summary) {
  const { report, screen } = page;
  const shown = screen.detail === "verbose" ? report.gaps : firstGaps(report.gaps);
  const closing = [...summary.notes, closingWords(report, summary)].map((text) => screen.unicode ? text : asciiText(text));
  const blocks = [
    ...report.findings.map((finding) => findingLines(finding, page)),
    gapLines(shown, page),
    closing.flatMap((text) => wrapText(text, screen.width))
  ];
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function firstGaps(gaps) {
  if (gaps.length <= mostGaps) return gaps;
  return [...gaps.slice(0, mostGaps), { what: `and ${gaps.length - mostGaps} more could not be looked at: --verbose names them`, uncertain: true }];
}
function closingWords({ findings, gaps }, { coverage, what, interrupted }) {
  const looked = `${count(coverage.files + coverage.objects)} ${what}, ${sizeWords(coverage.bytes)}`;
  const unseen = gaps.length > 0 ? `, ${count(gaps.length)} not` : "";
  const seen = `looked at ${looked}${unseen}`;
  const stopped = interrupted ? "Interrupted: " : "";
  if (findings.length === 0) return `${stopped}${interrupted ? "n" : "N"}o token found; ${seen}.`;
  return `${stopped}${findings.length} ${findings.length === 1 ? "error" : "errors"}; ${seen}.`;
}
function count(number) {
  return number.toLocaleString("en");
}
function sizeWords(bytes) {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = bytes < 1e3 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1e3 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? ""}`;
}

export {
  scanText,
  sizeWords
};
