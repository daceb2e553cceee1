'use strict';

// elsewhere:src/rule-kit/evidence.ts
var { durationWords, exceptionWords, lengthWords, lifeWords, orWords, valueEvidence, valueWords } = require("./core.js")["src/rule-kit/evidence.ts"];

// elsewhere:src/rule-kit/place-name.ts
var { placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// elsewhere:src/value/untrusted.ts
var { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// elsewhere:src/report/layout.ts
var { columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"];

// src/report/client-words.ts
function usesWords(resolution, page, count = 1) {
  const places = winningPlaces(resolution, page);
  const verb = (word) => resolution.confidence === "other-version" ? say`would ${word}` : count > 1 ? say`${word}` : say`${word}s`;
  const open = openWords(resolution, page);
  if (places.length === 0) return open ?? say`${verb("find")} no credential`;
  const uses = say`${verb("use")} ${joinWords(places, ", ")}${open === void 0 ? "" : say`, and ${open}`}`;
  const sendsNothing = resolution.next === "sends-nothing";
  return sendsNothing ? say`${uses}, and ${count > 1 ? "send" : "sends"} nothing` : uses;
}
function openWords({ chain, source }, { report, show }) {
  if (source !== "unknown") return void 0;
  const open = chain.filter(({ state }) => state === "unknown");
  const names = new Set(open.map(({ place }) => show(placeName(withoutLine(place), report.home))));
  return names.size === 0 ? say`may use anything` : say`may use ${show(orWords([...names]))}`;
}
function winningPlaces({ chain }, { report, show }) {
  const winners = chain.filter(({ wins, place }) => wins && place.kind !== "default");
  return [...new Set(winners.map(({ place }) => show(placeName(withoutLine(place), report.home))))];
}
function withoutLine(place) {
  return place.kind === "file" ? { kind: "file", path: place.path } : place;
}
var whenRaised = {
  construct: "when it is created",
  token: "when it asks for a token",
  send: "at the first request"
};
function raisedWords({ class: name, message, phase, ownWords }, { show, report }, would = false) {
  const when = whenRaised[phase];
  const line = message.replaceAll(/\s*\n\s*/g, " ");
  const text = show(report.home && report.home !== "/" ? line.replaceAll(report.home, "~") : line);
  const does = ownWords ? would ? "would print" : "prints" : would ? "would raise" : "raises";
  const what = ownWords ? text : say`${show(name)}${text === "" ? "" : say`: ${text}`}`;
  return say`${does} ${what} (${when})`;
}
function stopWords({ raises, warnings, confidence }, page) {
  const would = confidence === "other-version";
  const [raised] = raises;
  if (raised) {
    const [line = ""] = raised.message.trimStart().split("\n");
    const { home } = page.report;
    const text = page.show((home && home !== "/" ? line.replaceAll(home, "~") : line).trim());
    if (raised.ownWords) return say`${would ? "would print" : "prints"} ${text}`;
    return say`${would ? "would raise" : "raises"} ${page.show(raised.class)}${text === "" ? "" : say`: ${text}`}`;
  }
  return warnings[0] === void 0 ? void 0 : say`${would ? "would warn" : "warns"}: ${page.show(warnings[0].replaceAll(/\s*\n\s*/g, " "))}`;
}
function stateLines(platform, page) {
  const { paint, screen, show } = page;
  const alike = /* @__PURE__ */ new Map();
  for (const resolution of platform.clients) {
    const words = usesWords(resolution, page);
    const below = stopWords(resolution, page);
    const known = alike.get(`${words} ${below}`);
    if (known) known.names.push(resolution.client);
    else alike.set(`${words} ${below}`, { names: [resolution.client], one: resolution, below });
  }
  const name = show(platform.name.toUpperCase());
  const rows = [...alike.values()].map(({ names, one, below }, index) => {
    const isShort = index > 0 && below !== void 0;
    const words = isShort ? below : usesWords(one, page, names.length);
    const text = say`${show(names.join(", "))} ${words}`;
    return isShort ? { text: cutText(text, screen.width - 2, screen.unicode), below: void 0 } : { text, below };
  });
  const [first, ...others] = rows;
  const fits = first !== void 0 && columnCount(name) + 2 + columnCount(first.text) <= screen.width;
  const belowLines = (text) => text === void 0 ? [] : [say`    ${cutText(text, screen.width - 4, screen.unicode)}`];
  const rowLines = ({ text, below }) => [
    ...wrapText(text, screen.width - 2).map((line, index) => say`${index === 0 ? "  " : "    "}${line}`),
    ...belowLines(below)
  ];
  return [
    fits ? say`${paint.bold(name)}  ${first.text}` : paint.bold(name),
    ...first && !fits ? rowLines(first) : belowLines(first?.below),
    ...others.flatMap(rowLines)
  ];
}
function cutText(text, columns, unicode) {
  const mark = unicode ? " \u2026" : " ...";
  const [whole, more] = wrapText(text, columns);
  if (more === void 0) return whole ?? say``;
  return say`${wrapText(text, columns - mark.length)[0] ?? ""}${mark}`;
}

// src/report/finding-title.ts
function findingTitle(finding, { report, show }) {
  return show(titleWords(finding, report));
}
function titleWords({ message, place, platform }, { home, platforms }) {
  const name = placeName(place, home);
  if (place.kind === "default" || message.includes(name)) return message;
  const slot = place.kind === "env" ? slotAt(platform, placeKey(place), platforms) : void 0;
  if (slot !== void 0 && message.startsWith(`${slot} `)) return name + message.slice(slot.length);
  if (place.kind === "file") {
    const whole = placeName({ kind: "file", path: place.path }, home);
    const at = message.indexOf(whole);
    if (at !== -1 && /^(?![\w./\\-])/.test(message.slice(at + whole.length)))
      return message.slice(0, at) + name + message.slice(at + whole.length);
  }
  if (place.kind !== "argument" && isAbsent(platform, placeKey(place), platforms))
    return `${message} (first place: ${name})`;
  return place.kind === "argument" ? message : `${name}: ${message}`;
}
function slotAt(platform, key, platforms) {
  const clients = platforms.filter(({ id }) => id === platform).flatMap((each) => each.clients);
  return clients.flatMap(({ chain }) => chain).find(({ place }) => placeKey(place) === key)?.slot;
}
function isAbsent(platform, key, platforms) {
  const entries = platforms.filter(({ id }) => id === platform).flatMap(({ clients }) => clients.flatMap(({ chain }) => chain)).filter(({ place }) => placeKey(place) === key);
  return entries.length > 0 && entries.every(({ state }) => state === "absent");
}

// elsewhere:src/report/page.ts
var { asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf } = require("./core.js")["src/report/page.ts"];

// src/rule-kit/recheck-words.ts
var recheckWords = "Then check again";

// src/report/remedy-lines.ts
function remedyLines(remedies, page) {
  const [{ steps, wontHelp = [] } = { steps: [] }] = remedies;
  const commandsOf = (step) => [
    ...new Set(remedies.flatMap((each) => stepCommand(each.steps[steps.indexOf(step)], page) ?? []))
  ];
  const fix = fixLines(cureOf(steps), page, (step) => [step.say, commandsOf(step)]);
  return [
    ...labelledRow(say`fix`, remedies.length > 1 ? [say`for each of these:`, ...fix] : fix),
    ...wontHelp.flatMap((text) => labelledProse(say`won't help`, page.show(text), page))
  ];
}
function briefRemedyLines({ steps, wontHelp = [] }, page) {
  const shown = cureOf(steps).filter((step) => step.brief !== "" || step.run !== void 0);
  const fix = fixLines(shown, page, (step) => {
    const command = stepCommand(step, page);
    const words = step.brief ?? (command === void 0 || step.url !== void 0 ? step.say : "");
    return [words, command === void 0 ? [] : [command]];
  });
  const tried = wontHelp.filter((text) => triedInVain.test(text) && columnCount(page.show(text)) <= shortText).slice(0, 1);
  return [
    ...labelledRow(say`fix`, fix),
    ...tried.flatMap((text) => labelledProse(say`won't help`, page.show(text), page))
  ];
}
var triedInVain = /\b(?:log(?:ging)? in|logins?|credentials?|tokens?)\b/i;
var shortText = 64;
function leftOutLines(findings, page) {
  const leavesOut = findings.some(({ remedy }) => remedy.steps.some(({ brief }) => brief === ""));
  const text = say`For good: make the same change in the file that sets the variable (-v).`;
  return leavesOut ? wrapText(text, page.screen.width) : [];
}
function verifyLines(findings, page) {
  const commands = findings.flatMap(
    ({ remedy }) => remedy.steps.flatMap((step) => step.say === recheckWords ? stepCommand(step, page) ?? [] : [])
  );
  const command = commands.find((each) => each.includes(" --online")) ?? commands[0];
  return command === void 0 ? [] : labelledRow(say`verify`, [commandLine(command, page)]);
}
function cureOf(steps) {
  return steps.filter(({ say: say2 }) => say2 !== recheckWords);
}
function fixLines(steps, page, parts) {
  const isOr = ({ say: say2 }) => /^or\b/i.test(say2);
  const numbered = steps.filter((step) => !isOr(step) && !/^and\b/.test(step.say));
  const width = numbered.length > 1 ? String(numbered.length).length + 2 : 0;
  const hasOr = steps.some(isOr);
  const column = Math.max(width, hasOr && width > 0 ? "or ".length + 1 : 0);
  return steps.flatMap((step, index) => {
    const [words, commands] = parts(step);
    if (index > 0 && isOr(step))
      return stepLines(step, withoutOr(words), commands, padTo(say`or`, Math.max(4, column)), page);
    const number = numbered.indexOf(step) + 1;
    const before = width === 0 ? say`` : say`${blanks(width - 2 - String(number).length)}${number}  `;
    return stepLines(step, words, commands, number === 0 ? blanks(4) : padTo(before, width === 0 ? 0 : column), page);
  });
}
function withoutOr(text) {
  const rest = text.replace(/^or\s+/i, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
function stepLines(step, words, commands, before, page) {
  const hasMore2 = commands.length > 0 || step.text !== void 0 || step.url !== void 0;
  const said = wrapText(
    say`${page.show(words)}${words !== "" && hasMore2 && !words.endsWith(":") ? ":" : ""}`,
    page.screen.width - rowIndent - labelWidth - before.length
  );
  const lines = [
    ...said,
    // Never wrapped: it must work when it is copied.
    ...commands.map((command) => commandLine(command, page)),
    ...(step.text ?? []).map((line) => say`  ${page.paint.bold(page.show(line))}`),
    ...step.url === void 0 ? [] : [linkTo(page.show(step.url), page)]
  ];
  return lines.map((line, index) => say`${index === 0 ? before : blanks(before.length)}${line}`);
}
function commandLine(command, { paint }) {
  return say`$ ${paint.bold(command)}`;
}
function stepCommand(step, { screen, show }) {
  const line = step && lineFor(step, screen.shell);
  const shown = line === void 0 ? void 0 : show(line);
  return shown !== void 0 && shown === line ? withOurName(shown, screen.call) : void 0;
}
var ourName = /(^|[;&|] *)auth-doctor(?= |$)/g;
function lineFor({ run }, shell) {
  return run?.find((each) => each.shell === shell)?.line;
}
function withOurName(line, call) {
  return reshaped(line, (each) => each.replace(ourName, (_, before) => before + call));
}

// src/report/finding-lines.ts
var textIndent = 4;
function findingLines(finding, page) {
  const columns = page.screen.width - rowIndent - labelWidth;
  return [
    ...headLines(finding, findingTitle(finding, page), page),
    ...labelledRow(say`found`, evidenceLines(finding, columns, page)),
    ...affectsLines(finding, page),
    ...labelledProse(say`cause`, page.show(finding.cause), page),
    ...remedyLines([finding.remedy], page)
  ];
}
function briefFindingLines(finding, page) {
  const below = [
    ...affectsLines(finding, page),
    ...labelledProse(say`cause`, page.show(firstSentence(finding.cause)), page),
    ...briefRemedyLines(finding.remedy, page)
  ];
  return withRule(titleLines(finding, findingTitle(finding, page), page), finding.rule, below, page);
}
function firstSentence(text) {
  return /^.*?[.!?](?= [A-Z])/s.exec(text)?.[0] ?? text;
}
function headLines(finding, title, page) {
  return withRule(titleLines(finding, title, page), finding.rule, [], page);
}
function titleLines({ severity }, title, page) {
  const before = (index) => index === 0 ? say`  ${signOf(severity, page)}${blanks(Math.max(1, textIndent - 2 - page.glyphs[severity].length))}` : blanks(textIndent);
  return wrapText(title, page.screen.width - textIndent).map((line, index) => ({
    text: say`${before(index)}${page.paint.bold(line)}`,
    columns: textIndent + columnCount(line)
  }));
}
function withRule(title, rule, below, page) {
  const { width } = page.screen;
  const id = ruleName(rule, page);
  const fits = (columns) => width - columns - rule.length >= 2;
  const withId = (text, columns) => say`${text}${blanks(width - columns - rule.length)}${id}`;
  const lines = title.map(({ text }) => text);
  const last = title.at(-1);
  if (last && fits(last.columns)) return [...lines.slice(0, -1), withId(last.text, last.columns), ...below];
  const [first, ...rest] = below;
  if (first !== void 0 && fits(columnCount(first)) && !first.includes("$ "))
    return [...lines, withId(first, columnCount(first)), ...rest];
  return [...lines, say`${blanks(width - rule.length)}${id}`, ...below];
}
function evidenceLines({ evidence, platform }, columns, page) {
  const secrets = evidence.map((each) => secretAt(each, platform, page));
  const lines = [];
  let table = [];
  const flush = () => {
    lines.push(...twoColumns(table, columns));
    table = [];
  };
  evidence.forEach(({ place, what, wins }, index) => {
    const secret = secrets[index];
    const earlier = secret === void 0 ? -1 : secrets.findIndex((each) => each?.relation(secret) === "same");
    const sameAs = earlier === -1 || earlier === index ? void 0 : evidence[earlier]?.place;
    const words = page.show(
      [
        what,
        ...sameAs ? [`same value as ${placeName(sameAs, page.report.home)}`] : [],
        ...wins ? ["used"] : []
      ].join(", ")
    );
    if (place)
      table.push({
        name: page.show(placeName(place, page.report.home)),
        words,
        ...wins ? { paintName: page.paint.bold } : {}
      });
    else {
      flush();
      lines.push(...wrapText(words, columns));
    }
  });
  flush();
  return lines;
}
function secretAt({ place }, platform, { report }) {
  if (!place) return void 0;
  const chains = report.platforms.filter(({ id }) => id === platform).flatMap(({ clients }) => clients.flatMap(({ chain }) => chain));
  const value = chains.find((entry) => placeKey(entry.place) === placeKey(place) && entry.value?.is === "known")?.value;
  return value?.is === "known" && value.traits.length > 0 ? value.secret : void 0;
}
function affectsLines({ clients, platform }, page) {
  const all = page.report.platforms.find(({ id }) => id === platform)?.clients.map(({ client }) => client) ?? [];
  const spared = all.filter((client) => !clients.includes(client));
  if (spared.length === 0 || clients.length === 0) return [];
  return labelledProse(say`affects`, page.show(`${clients.join(", ")} (not ${spared.join(", ")})`), page);
}

// elsewhere:src/report/grouped-number.ts
var { groupedNumber } = require("./core.js")["src/report/grouped-number.ts"];

// src/report/finding-group-lines.ts
function findingGroupLines(group, page) {
  const [first] = group;
  if (!first) return [];
  if (group.length === 1) return findingLines(first, page);
  const columns = page.screen.width - rowIndent - labelWidth;
  const words = group.map(({ evidence }) => evidence.map(({ what }) => what));
  const shared = (words[0] ?? []).filter((what) => !isOfLine(what) && words.every((each) => each.includes(what)));
  const rows = group.map(({ place }, index) => ({
    name: page.show(placeName(place, page.report.home)),
    words: page.show((words[index] ?? []).filter((what) => !shared.includes(what)).join("; "))
  }));
  const prose2 = (label, text) => text === "" ? [] : labelledProse(label, page.show(text), page);
  return [
    ...headLines(first, page.show(`${first.message} (${groupedNumber(group.length)} places)`), page),
    ...labelledRow(say`found`, twoColumns(rows, columns)),
    ...prose2(say`all`, shared.join("; ")),
    ...prose2(say`cause`, first.cause),
    ...remedyLines(
      group.map(({ remedy }) => remedy),
      page
    )
  ];
}
function isOfLine(what) {
  return what.startsWith("column ");
}
function findingGroups(findings, page) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { rule, severity, platform, clients, message, cause, remedy } = finding;
    const key = JSON.stringify([rule, severity, platform, clients, message, cause, remedyKey(remedy, page)]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
function remedyKey({ steps, wontHelp }, page) {
  return [steps.map((step) => [step.say, step.text, step.url, stepCommand(step, page) !== void 0]), wontHelp];
}

// src/rule-kit/safe-edits.ts
function safeEdits({ steps }) {
  const cure = steps.filter(({ say: say2 }) => say2 !== recheckWords);
  const other = cure.findIndex(({ say: say2 }, index) => index > 0 && /^or\b/i.test(say2));
  const first = other === -1 ? cure : cure.slice(0, other);
  const edits = first.flatMap(({ edit }) => edit ?? []);
  return edits.length === first.length ? edits : [];
}

// elsewhere:src/report/chain-lines.ts
var loaded;
var chainLines = (...all) => (loaded ??= require("./verbose.js")["src/report/chain-lines.ts"]).chainLines(...all);

// elsewhere:src/report/first-contact.ts
var { firstContactLines, firstContactText } = require("./check.js")["src/report/first-contact.ts"];

// elsewhere:src/report/gap-lines.ts
var { gapLines, gapWords, textWithTilde } = require("./core.js")["src/report/gap-lines.ts"];

// elsewhere:src/catalog.generated.ts
var { catalog, catalogTexts } = require("./core.js")["src/catalog.generated.ts"];

// elsewhere:src/rule-kit/held-values.ts
var { canAuthenticate, foreignKind, hasNoCredential, heldValues, isAddressSlot, isDropped, isInUse, isUsable, losingValues, shortfall, subjectOf } = require("./core.js")["src/rule-kit/held-values.ts"];

// src/report/verdict-words.ts
var mostGroups = 6;
function acceptedWords(verdict) {
  if (verdict?.status === "not-asked") return "not asked";
  if (verdict?.status !== "valid") return "";
  const groups = verdict.groups ?? [];
  const more = groups.length > mostGroups ? `, and ${groups.length - mostGroups} more` : "";
  const listed = groups.length > 0 ? ` (groups: ${groups.slice(0, mostGroups).join(", ")}${more})` : "";
  const may = verdict.scopes?.length ? `, and may ${verdict.scopes.join(", ")}` : "";
  return `accepted by ${verdict.host ?? "the platform"}${verdict.account === void 0 ? "" : ` as ${verdict.account}`}${listed}${may}`;
}
function verdictWords(verdict) {
  if (!verdict || verdict.status === "unknown") return void 0;
  const { host = "the platform", reason, detail, status } = verdict;
  switch (status) {
    case "valid":
      return {
        sign: reason === void 0 ? "ok" : "warning",
        words: `${verdict.slot === void 0 ? "" : `${verdict.slot} `}${acceptedWords(verdict)}${detail === void 0 ? "" : `; ${detail}`}`
      };
    case "rejected":
      return { sign: "error", words: `rejected by ${host}: ${reason ?? ""}` };
    case "denied":
      return { sign: "error", words: `denied by ${host}, which recognized the credential: ${reason ?? ""}` };
    case "cannot-send":
      return {
        sign: "error",
        words: `cannot be sent: ${reason === "unsendable" ? detail ?? reason : reason ?? ""}`
      };
    case "not-asked":
      return { sign: "skipped", words: `not asked: ${detail ?? reason ?? ""}` };
  }
}

// src/report/healthy-lines.ts
function healthyLines(platforms, page) {
  const { screen, glyphs } = page;
  const indent2 = 3 + glyphs.ok.length;
  const names = platforms.map(({ name }) => page.show(name));
  const nameColumns = Math.max(0, ...names.map(columnCount));
  const before = indent2 + nameColumns + 2;
  return platforms.flatMap((platform, index) => {
    const [first, ...rest] = factLines(platform, page, screen.width - before);
    const head = say`  ${signOf("ok", page)} ${padTo(names[index] ?? say``, nameColumns)}  ${first ?? ""}`;
    return [head, ...rest.map((line) => say`${blanks(before)}${line}`)];
  });
}
function factLines({ clients, verdict }, page, columns) {
  const client = clients.find(({ chain }) => chain.some(({ wins }) => wins)) ?? clients[0];
  if (!client) return [];
  const what = heldAndAccepted(client, verdict, page);
  const where = joinWords(winningPlaces(client, page), ", ");
  const one = joinWords(
    [what, where].filter((each) => each !== ""),
    "  "
  );
  return columnCount(one) <= columns ? [one] : [...wrapText(what, columns), ...wrapText(where, columns)];
}
function heldAndAccepted({ chain, provider }, verdict, page) {
  const { now } = page.report;
  const held = chain.filter(({ wins, place }) => wins && place.kind !== "default");
  const isAsked = ({ slot }) => verdict?.status !== "valid" || verdict.slot === void 0 || slot === verdict.slot || isIdentifier(provider, slot);
  const names = (entries) => [
    ...new Set(entries.map(({ slot, value }) => value ? describe(`${provider}/`, slot, value, now) : slot))
  ];
  const asked = names(held.filter(isAsked));
  const others = names(held.filter((entry) => !isAsked(entry))).filter((name) => !asked.includes(name));
  const detail = verdict?.status === "valid" && verdict.detail !== void 0 ? `; ${verdict.detail}` : "";
  const what = [asked.join(", "), acceptedWords(verdict) + detail].filter(Boolean).join(", ");
  return page.show(others.length === 0 ? what : `${what}; not asked: ${others.join(", ")}`);
}
function isIdentifier(platform, slot) {
  const { pairs = [], tokens = [] } = catalog.find(({ id }) => id === platform) ?? {};
  return isAddressSlot(slot) || pairs.some(({ id }) => id === slot) || tokens.some(({ meaning, slots }) => meaning === "identifier" && slots.includes(slot));
}
function describe(prefix, slot, value, now) {
  if (value.is === "unknown") return slot;
  const tokens = catalog.find(({ id }) => prefix === `${id}/`)?.tokens ?? [];
  const named = tokens.find((token) => token.slots.includes(slot) && value.traits.kinds.includes(prefix + token.kind));
  const expires = value.traits.jwt?.expires;
  const name = named?.name ?? (isAddressSlot(slot) ? slot : `${slot} (unknown format)`);
  return `${name}${expires === void 0 ? "" : `, ${lifeWords(expires, now)}`}`;
}

// elsewhere:src/report/quiet-lines.ts
var { quietLines } = require("./core.js")["src/report/quiet-lines.ts"];

// src/report/verdict-lines.ts
var indent = 4;
function verdictLines(verdict, page) {
  const answer = verdictWords(verdict);
  if (!answer) return [];
  const { sign, words } = answer;
  return wrapText(page.show(words), page.screen.width - indent).map(
    (line, index) => say`${index === 0 ? say`  ${signOf(sign, page)} ` : blanks(indent)}${line}`
  );
}
function requestLines(platform, page) {
  const mine = (page.report.requests ?? []).filter((each) => each.platform === platform);
  return mine.map(
    ({ method, host, path, outcome, milliseconds }) => say`    ${page.show(method)} ${page.show(`${host}${path}`)}  ${page.show(outcome)}  ${milliseconds} ms`
  );
}

// src/report/text.ts
function textReport(report, screen) {
  const page = pageOf(report, screen);
  const lines = screen.detail === "quiet" ? quietLines(page) : fullLines(page);
  return textOfLines(lines);
}
function fullLines(page) {
  const { report, screen } = page;
  const used = report.platforms.filter((platform) => isUsed(platform, report));
  const groups = used.filter((platform) => screen.detail === "verbose" || hasMore(platform, report)).sort((a, b) => weight(b, report) - weight(a, report));
  const blocks = [
    worldLines(page),
    screen.detail === "verbose" && used.length > 0 ? pythonLines(page) : [],
    ...groups.map((platform) => platformGroup(platform, page)),
    report.findings.filter(({ platform }) => platform === void 0).flatMap(
      (finding) => screen.detail === "verbose" ? findingLines(finding, page) : briefFindingLines(finding, page)
    ),
    [
      ...healthyLines(
        used.filter((platform) => platform.status === "healthy" && !groups.includes(platform)),
        page
      ),
      ...used.length > 0 ? unusedLine(page) : []
    ],
    [
      ...gapLines(
        report.gaps.filter(({ platform }) => platform === void 0),
        page
      ),
      ...screen.detail === "verbose" ? [] : leftOutLines(report.findings, page),
      ...closing(used.length, page)
    ]
  ];
  return spacedBlocks(blocks);
}
function isUsed(platform, report) {
  return platform.status !== "not-used" || hasMore(platform, report);
}
function hasMore({ id }, { findings, gaps }) {
  return findings.some(({ platform }) => platform === id) || gaps.some(({ platform }) => platform === id);
}
function weight({ id }, { findings }) {
  const worth = { error: 3, warning: 2, note: 1 };
  return Math.max(0, ...findings.filter(({ platform }) => platform === id).map(({ severity }) => worth[severity]));
}
function worldLines({ report: { world, unknown = [] }, screen, show }) {
  if (world === void 0 && unknown.length === 0) return [];
  const names = unknown.map(({ name, reason }) => show(screen.detail === "verbose" ? `${name} (${reason})` : name));
  const values = names.length === 0 ? [] : [say`unknown here: ${joinWords(names, ", ")}`];
  return wrapText(
    joinWords([...world === void 0 ? [] : [say`World: ${show(world)}`], ...values], "; "),
    screen.width
  );
}
function pythonLines({ report, screen, show }) {
  const words = report.python === void 0 ? "none was found" : show(withTilde(report.python, report.home));
  return wrapText(say`Python environment: ${words}`, screen.width);
}
function unusedLine(page) {
  const names = page.report.platforms.filter((platform) => !isUsed(platform, page.report)).map(({ name }) => page.show(name));
  if (names.length === 0) return [];
  const indent2 = 3 + page.glyphs.skipped.length;
  return wrapText(say`not used here: ${joinWords(names, ", ")}`, page.screen.width - indent2).map(
    (line, index) => say`${index === 0 ? say`  ${signOf("skipped", page)} ` : blanks(indent2)}${line}`
  );
}
function closing(used, page) {
  const { report, screen, paint } = page;
  if (used === 0) return firstContactLines(page);
  const has = (severity) => report.findings.some((finding) => finding.severity === severity);
  const isUnsure = report.gaps.some(({ uncertain }) => uncertain);
  const colour = has("error") ? paint.red : has("warning") || isUnsure ? paint.yellow : paint.green;
  const fixable = report.findings.filter(({ remedy }) => safeEdits(remedy).length > 0).length;
  const told = closingLine(
    report,
    screen.offerOnline,
    fixable === 0 ? say`` : say`; ${screen.call} fix fixes ${fixable}`
  );
  const line = columnCount(told) <= screen.width ? told : closingLine(report, screen.offerOnline);
  return wrapText(line, screen.width).map((each) => colour.bold(each));
}
function closingLine(report, offerOnline, byProgram = say``) {
  const { findings, gaps, online, ignored } = report;
  const counted = ["error", "warning", "note"].flatMap(
    (severity) => counts(severity, findings.filter((each) => each.severity === severity).length)
  );
  const unsure = gaps.filter(({ uncertain }) => uncertain).length;
  const left = [
    ...counted,
    ...unsure > 0 ? [say`${unsure} unknown`] : [],
    ...ignored > 0 ? [say`${ignored} ignored`] : []
  ];
  const offers = !online && offerOnline;
  if (left.length > 0)
    return say`${joinWords(left, ", ")}${byProgram}.${offers ? " Add --online to ask the platforms." : ""}`;
  if (!online) return say`No problems found offline${offers ? "; add --online to ask the platforms" : ""}.`;
  const asked = report.platforms.filter(({ status }) => status !== "not-used");
  return asked.every(({ verdict }) => verdict?.status === "valid") ? say`All good.` : say`No problems found; not every platform was asked.`;
}
function counts(severity, count) {
  return count === 0 ? [] : [say`${count} ${severity}${count === 1 ? "" : "s"}`];
}
function platformGroup(platform, page) {
  const { report, paint, screen, show } = page;
  const findings = report.findings.filter((finding) => finding.platform === platform.id);
  const gaps = gapLines(
    report.gaps.filter((gap) => gap.platform === platform.id),
    page
  );
  const answer = verdictLines(platform.verdict, page);
  const verify = verifyLines(findings, page);
  if (screen.detail !== "verbose")
    return [
      ...stateLines(platform, page),
      ...answer,
      ...findings.flatMap((finding) => briefFindingLines(finding, page)),
      ...gaps,
      ...verify
    ];
  const blocks = [
    chainLines(platform, page),
    [...answer, ...requestLines(platform.id, page)],
    ...findings.map((finding) => findingLines(finding, page)),
    gaps,
    verify
  ];
  return [paint.bold(show(platform.name.toUpperCase())), ...spacedBlocks(blocks)];
}

// part:text
module.exports = {
  "src/report/client-words.ts": { raisedWords, stateLines, usesWords, winningPlaces },
  "src/report/finding-group-lines.ts": { findingGroupLines, findingGroups },
  "src/report/finding-lines.ts": { briefFindingLines, findingLines, headLines },
  "src/report/finding-title.ts": { findingTitle, titleWords },
  "src/report/remedy-lines.ts": { briefRemedyLines, commandLine, leftOutLines, lineFor, remedyLines, stepCommand, verifyLines, withOurName },
  "src/report/text.ts": { closingLine, textReport },
  "src/report/verdict-words.ts": { acceptedWords, verdictWords },
  "src/rule-kit/recheck-words.ts": { recheckWords },
  "src/rule-kit/safe-edits.ts": { safeEdits }
};
