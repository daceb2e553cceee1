import {
  ladderLines,
  raisedWords,
  usesWords,
  winningPlaces
} from "./chunk-24PCYPIQ.js";
import {
  gapLines,
  quietLines
} from "./chunk-IT6ZZQ5N.js";
import {
  findingLines,
  pageOf,
  signOf
} from "./chunk-IZVNLBWM.js";
import {
  asciiText
} from "./chunk-OVVHP32B.js";
import {
  columnCount,
  padTo,
  twoColumns,
  wrapText
} from "./chunk-EYIVVQFU.js";
import {
  lifeWords
} from "./chunk-YJR5SYEF.js";
import {
  homely
} from "./chunk-SJZV5Z6E.js";
import {
  catalog
} from "./chunk-HP7V6HY2.js";

// src/report/closing-line.ts
function closingLine(report, offerOnline) {
  const { findings, gaps, passed, online, ignored } = report;
  const counted = ["error", "warning", "note"].flatMap((severity) => counts(severity, findings.filter((each) => each.severity === severity).length));
  const unsure = gaps.filter(({ uncertain }) => uncertain).length;
  const checks = `${passed} ${passed === 1 ? "check" : "checks"} passed${online ? "" : ", offline"}`;
  const more = !online && offerOnline ? " Add --online to ask the servers." : "";
  const left = [...counted, ...unsure > 0 ? [`${unsure} unknown`] : [], ...ignored > 0 ? [`${ignored} ignored`] : []];
  if (left.length > 0) return `${left.join(", ")}, ${checks}.${more}`;
  return `All good: ${checks}.${more}`;
}
function counts(severity, count) {
  return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
}

// src/report/verdict-lines.ts
var indent = 4;
var mostGroups = 6;
function verdictLines(verdict, page) {
  if (!verdict || verdict.status === "unknown") return [];
  const { sign, words } = wordsOf({ ...verdict, status: verdict.status });
  return wrapText(page.show(words), page.screen.width - indent).map((line, index) => (index === 0 ? `  ${signOf(sign, page)} ` : " ".repeat(indent)) + line);
}
function acceptedWords(verdict) {
  if (verdict?.status === "not-asked") return "not asked";
  if (verdict?.status !== "valid") return "";
  const groups = verdict.groups ?? [];
  const more = groups.length > mostGroups ? `, and ${groups.length - mostGroups} more` : "";
  const listed = groups.length > 0 ? ` (groups: ${groups.slice(0, mostGroups).join(", ")}${more})` : "";
  return `accepted by ${verdict.host ?? "the platform"}${verdict.account === void 0 ? "" : ` as ${verdict.account}`}${listed}`;
}
function wordsOf(verdict) {
  const { host = "the platform", reason, detail, status } = verdict;
  switch (status) {
    case "valid":
      return { sign: "ok", words: `${acceptedWords(verdict)}${detail === void 0 ? "" : `; ${detail}`}` };
    case "rejected":
      return { sign: "error", words: `rejected by ${host}: ${reason ?? ""}` };
    case "denied":
      return { sign: "error", words: `denied by ${host}, which knows the credential: ${reason ?? ""}` };
    case "not-asked":
      return { sign: "skipped", words: `not asked: ${detail ?? reason ?? ""}` };
  }
}
function requestLines(platform, page) {
  const mine = (page.report.requests ?? []).filter((each) => each.platform === platform);
  return mine.map(({ method, host, path, outcome, milliseconds }) => `    ${page.paint.dim(`${method} ${host}${path}  ${outcome}  ${milliseconds} ms`)}`);
}

// src/report/healthy-lines.ts
function healthyLines(platforms, page) {
  const { screen, paint, glyphs } = page;
  const indent3 = 3 + glyphs.ok.length;
  const names = platforms.map(({ name }) => page.show(name));
  const nameColumns = Math.max(0, ...names.map(columnCount));
  const before = indent3 + nameColumns + 2;
  return platforms.flatMap((platform, index) => {
    const [first, ...rest] = factLines(platform, page, screen.width - before);
    const head = `  ${signOf("ok", page)} ${padTo(names[index] ?? "", nameColumns)}  ${paint.dim(first ?? "")}`;
    return [head.trimEnd(), ...rest.map((line) => " ".repeat(before) + paint.dim(line))];
  });
}
function factLines({ clients, verdict }, page, columns) {
  const client = clients.find(({ ladder }) => ladder.some(({ wins }) => wins)) ?? clients[0];
  if (!client) return [];
  const what = [heldWords(client, page.report.now), page.show(acceptedWords(verdict))].filter(Boolean).join(", ");
  const where = winningPlaces(client, page).join(", ");
  const one = [what, where].filter(Boolean).join("  ");
  return columnCount(one) <= columns ? [one] : [...wrapText(what, columns), ...wrapText(where, columns)];
}
function heldWords({ ladder, provider }, now) {
  const held = ladder.filter(({ wins, place }) => wins && place.kind !== "default");
  const words = held.map(({ slot, value }) => value ? describe(`${provider}/`, slot, value, now) : slot);
  return [...new Set(words)].join(", ");
}
function describe(prefix, slot, value, now) {
  if (value.is === "unknown") return slot;
  const tokens = catalog.find(({ id }) => prefix === `${id}/`)?.tokens ?? [];
  const named = tokens.find((token) => token.slots.includes(slot) && value.traits.kinds.includes(prefix + token.kind));
  const expires = value.traits.jwt?.expires;
  return `${named?.name ?? slot}${expires === void 0 ? "" : `, ${lifeWords(expires, now)}`}`;
}

// src/report/client-lines.ts
var indent2 = 4;
function clientLines({ clients }, page) {
  const { paint, glyphs, screen } = page;
  const alike = /* @__PURE__ */ new Map();
  for (const resolution of clients) {
    const words = usesWords(resolution, page);
    const raised = resolution.raises[0];
    const below = raised && `raises ${raisedWords(raised, page)}`;
    const known = alike.get(`${words} ${below}`);
    if (known) known.names.push(resolution.client);
    else alike.set(`${words} ${below}`, { names: [resolution.client], words, below });
  }
  const rows = [...alike.values()].map(({ names, words, below }) => ({ name: names.join(", "), words, below, paintWords: paint.dim }));
  const sign = `  ${paint.dim(glyphs.uses)} `;
  return twoColumns(rows, screen.width - indent2).map((line, index) => (index === 0 ? sign : " ".repeat(indent2)) + line);
}

// src/report/platform-group.ts
function platformGroup(platform, page) {
  const { report, paint, screen, show } = page;
  const findings = report.findings.filter((finding) => finding.platform === platform.id);
  const gaps = report.gaps.filter((gap) => gap.platform === platform.id);
  const clients = screen.detail === "verbose" ? platform.clients.flatMap((client, index) => [...index > 0 ? [""] : [], ...ladderLines(client, platform, page)]) : clientLines(platform, page);
  const answer = [...verdictLines(platform.verdict, page), ...screen.detail === "verbose" ? requestLines(platform.id, page) : []];
  const blocks = [clients, answer, ...findings.map((finding) => findingLines(finding, page)), gapLines(gaps, page)].filter((lines) => lines.length > 0);
  return [paint.bold(show(platform.name).toUpperCase()), ...blocks.flatMap((lines, index) => index > 0 ? ["", ...lines] : lines)];
}

// src/report/text.ts
function textReport(report, screen) {
  const page = pageOf(report, screen);
  const lines = screen.detail === "quiet" ? quietLines(page) : fullLines(page);
  return lines.map((line) => `${line.trimEnd()}
`).join("");
}
function fullLines(page) {
  const { report, screen } = page;
  const used = report.platforms.filter(({ status }) => status !== "not-used");
  const groups = used.filter((platform) => screen.detail === "verbose" || hasMore(platform, report)).sort((a, b) => weight(b, report) - weight(a, report));
  const blocks = [
    screen.detail === "verbose" && used.length > 0 ? pythonLines(page) : [],
    ...groups.map((platform) => platformGroup(platform, page)),
    report.findings.filter(({ platform }) => platform === void 0).flatMap((finding) => findingLines(finding, page)),
    [
      ...healthyLines(
        used.filter((platform) => !groups.includes(platform)),
        page
      ),
      ...unusedLine(page)
    ],
    gapLines(
      report.gaps.filter(({ platform }) => platform === void 0),
      page
    ),
    closing(used.length, page)
  ];
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function hasMore({ id }, { findings, gaps }) {
  return findings.some(({ platform }) => platform === id) || gaps.some(({ platform }) => platform === id);
}
function weight({ id }, { findings }) {
  const worth = { error: 3, warning: 2, note: 1 };
  return Math.max(0, ...findings.filter(({ platform }) => platform === id).map(({ severity }) => worth[severity]));
}
function pythonLines({ report, screen, show, paint }) {
  const words = report.python === void 0 ? "none was found" : show(homely(report.python, report.home));
  return wrapText(`Python environment: ${words}`, screen.width).map((line) => paint.dim(line));
}
function unusedLine(page) {
  const names = page.report.platforms.filter(({ status }) => status === "not-used").map(({ name }) => page.show(name));
  if (names.length === 0) return [];
  const indent3 = 3 + page.glyphs.skipped.length;
  return wrapText(`not used here: ${names.join(", ")}`, page.screen.width - indent3).map(
    (line, index) => (index === 0 ? `  ${signOf("skipped", page)} ` : " ".repeat(indent3)) + page.paint.dim(line)
  );
}
function closing(used, page) {
  const { report, screen } = page;
  if (used > 0) return wrapText(closingLine(report, screen.offerOnline), screen.width);
  const text = `Nothing to check: no platform that auth-doctor knows is used here. To see what a platform lacks, name it: ${screen.call} check ${report.platforms[0]?.id ?? "cave"}`;
  return wrapText(screen.unicode ? text : asciiText(text), screen.width);
}

export {
  textReport
};
