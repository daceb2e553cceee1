'use strict';

// elsewhere:src/rule-kit/evidence.ts
var { durationWords, exceptionWords, lengthWords, lifeWords, orWords, valueEvidence, valueWords } = require("./core.js")["src/rule-kit/evidence.ts"];

// elsewhere:src/rule-kit/place-name.ts
var { placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// elsewhere:src/value/untrusted.ts
var { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// elsewhere:src/report/client-words.ts
var { raisedWords, stateLines, usesWords, winningPlaces } = require("./text.js")["src/report/client-words.ts"];

// elsewhere:src/report/layout.ts
var { columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"];

// src/report/chain-lines.ts
function chainLines(platform, page) {
  const groups = /* @__PURE__ */ new Map();
  for (const client of platform.clients) {
    const chain = placeLines(client, page);
    const group = groups.get(chain.join("\n"));
    if (group) group.clients.push(client);
    else groups.set(chain.join("\n"), { clients: [client], chain });
  }
  return spacedBlocks(
    [...groups.values()].map(({ clients, chain }) => [
      ...versionLines(clients, platform, page),
      ...chain,
      ...saidLines(clients, page)
    ])
  );
}
function placeLines(client, page) {
  return [...slotLines(client, page), ...settingLines(client, page)];
}
function versionLines(clients, platform, page) {
  const rows = clients.map((client) => ({
    name: page.show(client.client),
    words: page.show(versionWords(client, platform)),
    paintName: page.paint.bold
  }));
  return twoColumns(rows, page.screen.width - 2).map((line) => say`  ${line}`);
}
function versionWords({ client, confidence }, { installed }) {
  const found = installed.find((each) => each.client === client);
  if (!found) return "";
  if (found.version === void 0) return `${found.package} is not installed here: assuming the supported version`;
  return `${found.package} ${found.version} is installed, ${confidence === "modelled" ? "a supported version" : "which is not a supported version"}`;
}
function slotLines({ chain }, page) {
  const slots = [...new Set(chain.map(({ slot }) => slot))];
  return slots.flatMap((slot) => [
    say`    ${page.show(slot)}`,
    ...entryLines(
      chain.filter((entry) => entry.slot === slot),
      chain,
      page
    )
  ]);
}
function entryLines(entries, chain, page) {
  const { screen, paint, glyphs } = page;
  const rows = entries.map(
    (entry, index) => ({
      name: say`${entry.wins ? glyphs.uses : " "} ${blanks(index < 9 ? 1 : 0)}${index + 1}  ${entryName(entry, page)}`,
      words: entryWords(entry, chain, page),
      ...entry.wins ? { paintName: paint.bold } : {}
    })
  );
  return twoColumns(rows, screen.width - 4, 6).map((line) => say`    ${line}`);
}
function entryName({ place, slot }, { show, report }) {
  const name = placeName(place, report.home);
  return show(place.kind === "file" && place.key !== void 0 && place.key !== slot ? `${name} (${place.key})` : name);
}
var roleWords = {
  current: void 0,
  legacy: "legacy name",
  cache: "cache",
  lookalike: "never read"
};
function entryWords(entry, chain, page) {
  const { state, value, why, wins, role, problem, stat } = entry;
  const { report, show } = page;
  const held = value ? valueWords(value, report.now) : state === "absent" ? absentWords(entry) : state;
  const earlier = earlierEntry(entry, chain);
  const mode = stat && stat.kind === "file" ? `mode ${stat.mode.toString(8).padStart(4, "0")}` : void 0;
  const wrong = problem ? `${problem.what}${problem.line ? ` (line ${problem.line}${problem.column ? `, column ${problem.column}` : ""})` : ""}` : void 0;
  const standing = [
    wins ? "used" : void 0,
    earlier && `same value as ${earlier.slot === entry.slot ? "" : `${earlier.slot} in `}${entryName(earlier, page)}`,
    roleWords[role],
    state === "ignored" ? "ignored" : void 0
  ];
  return show([held, ...standing, mode, wrong, why].filter(Boolean).join(", "));
}
function absentWords({ place, stat, why }) {
  if (place.kind === "env") return "not set";
  if (place.kind === "argument") return "not given";
  if (!stat) return "not found";
  return why === void 0 ? "not in the file" : void 0;
}
function earlierEntry(entry, chain) {
  const { value } = entry;
  if (value?.is !== "known" || value.traits.length === 0) return void 0;
  const first = chain.find((each) => each.value?.is === "known" && each.value.secret.relation(value.secret) === "same");
  return first === entry ? void 0 : first;
}
function saidLines(clients, page) {
  const said = clients.map((client) => sentences(client, page));
  const isSame = said.every((each) => each.join("\n") === said[0]?.join("\n"));
  const texts = isSame ? said[0] ?? [] : clients.flatMap(({ client }, index) => (said[index] ?? []).map((text) => say`${page.show(client)}: ${text}`));
  return texts.flatMap((text) => wrapText(text, page.screen.width - 4)).map((line) => say`    ${line}`);
}
function sentences({ warnings, raises, gaps, confidence }, page) {
  const would = confidence === "other-version";
  return [
    ...warnings.map((text) => say`${would ? "would warn" : "warns"}: ${page.show(text)}`),
    ...raises.map((raised) => raisedWords(raised, page, would)),
    ...gaps.map((text) => say`unknown: ${page.show(text)}`)
  ];
}
function settingLines({ settings }, page) {
  const rows = Object.entries(settings).map(([name, { value, place }]) => ({
    name: page.show(name),
    words: say`${page.show(withTilde(value, page.report.home))} (${page.show(placeName(place, page.report.home))})`
  }));
  return rows.length === 0 ? [] : [say`    settings`, ...twoColumns(rows, page.screen.width - 6).map((line) => say`      ${line}`)];
}

// part:verbose
module.exports = {
  "src/report/chain-lines.ts": { chainLines, placeLines, versionLines }
};
