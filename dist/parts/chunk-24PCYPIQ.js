import {
  twoColumns,
  wrapText
} from "./chunk-EYIVVQFU.js";
import {
  valueWords
} from "./chunk-YJR5SYEF.js";
import {
  homely,
  placeName
} from "./chunk-SJZV5Z6E.js";

// src/report/client-words.ts
function usesWords(resolution, page) {
  const places = winningPlaces(resolution, page);
  const uses = places.length > 0 ? `uses ${places.join(", ")}` : "finds no credential";
  return resolution.next === "sends-nothing" && places.length > 0 ? `${uses}, and sends nothing` : uses;
}
function winningPlaces({ ladder }, { report, show }) {
  const winners = ladder.filter(({ wins, place }) => wins && place.kind !== "default");
  return [...new Set(winners.map(({ place }) => show(placeName(withoutLine(place), report.home))))];
}
function withoutLine(place) {
  return place.kind === "file" ? { kind: "file", path: place.path } : place;
}
function raisedWords({ class: name, message, phase }, { show, report }) {
  const when = { construct: "when it is made", token: "when it asks for a token", send: "at the first request" }[phase];
  const text = report.home && report.home !== "/" ? message.replaceAll(report.home, "~") : message;
  return `${name}${text === "" ? "" : `: ${show(text)}`} (${when})`;
}

// src/report/ladder-lines.ts
function ladderLines(resolution, platform, page) {
  const { screen, paint, show } = page;
  const columns = screen.width - 4;
  const head = { name: resolution.client, words: versionWords(resolution, platform), paintName: paint.bold, paintWords: paint.dim };
  const slots = [...new Set(resolution.ladder.map(({ slot }) => slot))];
  const rungs = slots.flatMap((slot) => [
    `    ${slot}`,
    ...rungLines(
      resolution.ladder.filter((rung) => rung.slot === slot),
      page
    )
  ]);
  const said = [
    ...resolution.warnings.map((text) => `warns: ${show(text)}`),
    ...resolution.raises.map((raised) => `raises ${raisedWords(raised, page)}`),
    ...resolution.gaps.map((text) => `could not tell: ${show(text)}`)
  ];
  return [
    ...twoColumns([head], screen.width - 2).map((line) => `  ${line}`),
    ...rungs,
    ...settingLines(resolution, page),
    ...said.flatMap((text) => wrapText(text, columns)).map((line) => `    ${line}`)
  ];
}
function versionWords({ client, confidence }, { installed }) {
  const found = installed.find((each) => each.client === client);
  if (!found) return "";
  if (found.version === void 0) return `${found.package}: no installed version found, the modelled one is assumed`;
  return `${found.package} ${found.version} is installed, ${confidence === "modelled" ? "as modelled" : "which is not the modelled version"}`;
}
function rungLines(rungs, page) {
  const { screen, paint, glyphs } = page;
  const rows = rungs.map(
    (rung, index) => ({
      name: `${rung.wins ? glyphs.uses : " "} ${String(index + 1).padStart(2)}  ${rungName(rung, page)}`,
      words: rungWords(rung, page),
      ...rung.wins ? { paintName: paint.bold } : { paintName: paint.dim, paintWords: paint.dim }
    })
  );
  return twoColumns(rows, screen.width - 4, 6).map((line) => `    ${line}`);
}
function rungName({ place, slot }, { show, report }) {
  const name = placeName(place, report.home);
  return show(place.kind === "file" && place.key !== void 0 && place.key !== slot ? `${name} (${place.key})` : name);
}
function rungWords({ state, value, why, wins, role, problem, stat }, { report, labelOf, show }) {
  const label = value?.is === "known" && value.traits.length > 0 ? `${labelOf(value.secret)}: ` : "";
  const held = value ? `${label}${valueWords(value, report.now)}` : state === "absent" ? "not there" : state;
  const mode = stat && stat.kind === "file" ? `mode ${stat.mode.toString(8).padStart(4, "0")}` : void 0;
  const wrong = problem ? `${problem.what}${problem.line ? ` (line ${problem.line}${problem.column ? `, column ${problem.column}` : ""})` : ""}` : void 0;
  const standing = [wins ? "wins" : void 0, role === "current" ? void 0 : role, state === "ignored" ? "passed over" : void 0];
  return [held, ...standing, mode, wrong && show(wrong), why && show(why)].filter(Boolean).join(", ");
}
function settingLines({ settings }, page) {
  const rows = Object.entries(settings).map(([name, { value, place }]) => ({
    name: page.show(name),
    words: `${page.show(homely(value, page.report.home))} (${page.show(placeName(place, page.report.home))})`,
    paintName: page.paint.dim,
    paintWords: page.paint.dim
  }));
  return rows.length === 0 ? [] : ["    settings", ...twoColumns(rows, page.screen.width - 6).map((line) => `      ${line}`)];
}

export {
  usesWords,
  winningPlaces,
  raisedWords,
  ladderLines
};
