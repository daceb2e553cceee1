import {
  explainRule
} from "./chunk-YPA5RWN5.js";
import {
  knownVariables
} from "./chunk-3PQ47FXN.js";
import "./chunk-OVIGLSLL.js";
import {
  ladderLines,
  raisedWords
} from "./chunk-24PCYPIQ.js";
import {
  pageOf,
  signOf
} from "./chunk-IZVNLBWM.js";
import {
  asciiText
} from "./chunk-OVVHP32B.js";
import {
  twoColumns,
  wrapText
} from "./chunk-EYIVVQFU.js";
import {
  screenFor
} from "./chunk-YIOLIKWI.js";
import "./chunk-QUCRSL5B.js";
import {
  UsageError
} from "./chunk-V6JPFYSX.js";
import "./chunk-4VFSGJEM.js";
import "./chunk-RVHD6ESB.js";
import "./chunk-7LRDWVCH.js";
import "./chunk-7SSGVLQI.js";
import "./chunk-ORDV5XAC.js";
import "./chunk-NGGYVXOG.js";
import {
  diagnoseWorld,
  findSetters
} from "./chunk-3ZG73WAV.js";
import {
  nearMisses,
  rules
} from "./chunk-EEXIOA76.js";
import "./chunk-WDKX6P6C.js";
import {
  userProviders
} from "./chunk-J7SZ7BGS.js";
import {
  loadProviders
} from "./chunk-OZY7HKZM.js";
import "./chunk-O36YWWCB.js";
import "./chunk-7NX55UX7.js";
import {
  valueWords
} from "./chunk-YJR5SYEF.js";
import {
  placeKey
} from "./chunk-DIBS7XTY.js";
import "./chunk-2MPOGN63.js";
import {
  placeName
} from "./chunk-SJZV5Z6E.js";
import "./chunk-37GFSLU5.js";
import "./chunk-NOVZZY3T.js";
import "./chunk-XD6PL37G.js";
import "./chunk-5BNR4QSK.js";
import "./chunk-4R7B453B.js";
import "./chunk-JEIKPW52.js";
import "./chunk-YDTGZTXK.js";
import {
  catalog
} from "./chunk-HP7V6HY2.js";
import {
  nearest
} from "./chunk-HNIW5DD6.js";
import "./chunk-3THWROEU.js";
import "./chunk-C62YCCKR.js";

// src/world/without-variable.ts
function withoutVariable(world, names2) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const kept = world.env.filter(({ name }) => !names2.includes(name));
  return { ...world, env: kept, home: names2.includes(homeName) ? void 0 : world.home };
}

// src/world/with-variable.ts
function withVariable(world, name, value) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const without = withoutVariable(world, [name]);
  return { ...without, env: [...without.env, { name, value }], home: name === homeName ? value : without.home };
}

// src/explain/resolution-difference.ts
function resolutionDifference(before, after) {
  const differs = (part) => JSON.stringify(part(before)) !== JSON.stringify(part(after));
  return {
    settings: Object.keys(after.settings).filter((name) => before.settings[name]?.value !== after.settings[name]?.value),
    places: differs(({ ladder }) => ladder.map(({ place }) => placeKey(place))),
    credentials: differs(winners),
    outcome: differs(({ raises: [first], next }) => [first, next]),
    stops: !isStopped(before) && isStopped(after),
    // A `Secret` is the same text in JSON whatever it holds: that a value is there or not, and its traits, do differ.
    any: differs((resolution) => resolution)
  };
}
function winners({ ladder }) {
  return ladder.filter(({ wins }) => wins).map(({ slot, place }) => `${slot} ${placeKey(place)}`);
}
function isStopped({ raises }) {
  return raises[0]?.phase === "construct";
}

// src/explain/reader-of-variable.ts
var samples = ["x", "1"];
async function readerOfVariable(platform, client, name, world) {
  const now = await client.resolve(world, {});
  const worlds = [world, equipped(world, now)];
  const other = otherCase(name);
  const anyCase = other !== name && await tryOut(client, other, worlds) !== void 0 && await tryOut(client, name, worlds) !== void 0;
  const spellings = world.env.map((each) => each.name).filter((each) => each === name || anyCase && each.toUpperCase() === name.toUpperCase());
  const without = spellings.length === 0 ? now : await client.resolve(withoutVariable(world, spellings), {});
  const tried = await tryOut(client, name, worlds) ?? (resolutionDifference(without, now).any ? { unset: without, set: now } : void 0);
  return tried ? { now, reader: { platform, client: client.id, anyCase, isSet: spellings.length > 0, now, without, tried } } : { now };
}
function equipped(world, { ladder }) {
  const names2 = ladder.flatMap(({ place, state }) => place.kind === "env" && state === "absent" ? [place.name] : []);
  return [...new Set(names2)].reduce((each, name) => withVariable(each, name, "x"), world);
}
async function tryOut(client, name, worlds) {
  for (const world of worlds) {
    const unset = await client.resolve(withoutVariable(world, [name]), {});
    for (const sample of samples) {
      const set = await client.resolve(withVariable(world, name, sample), {});
      if (resolutionDifference(unset, set).any) return { unset, set };
    }
  }
  return void 0;
}
function otherCase(name) {
  return name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
}

// src/explain/variable-explanation.ts
function isKnownVariable({ setAs, readers, decoys, nearMisses: nearMisses2 }) {
  return [setAs, readers, decoys, nearMisses2].some((each) => each.length > 0);
}

// src/explain/variable-rungs.ts
function variableRungs({ ladder }, name, anyCase) {
  return ladder.filter(({ place }) => place.kind === "env" && isSpelling(place.name, name, anyCase));
}
function isSpelling(name, other, anyCase) {
  return name === other || anyCase && name.toUpperCase() === other.toUpperCase();
}

// src/explain/decides-words.ts
function decidesWords({ settings, places, credentials, outcome, stops }) {
  if (stops) return "how the client is set up: it stops at a value that does not suit";
  const words = [
    ...settings.length > 0 ? [`the ${settings.length === 1 ? "setting" : "settings"} ${settings.join(", ")}`] : [],
    ...places ? ["where credentials are looked for"] : [],
    ...credentials ? ["which credential is used"] : [],
    ...outcome && !places && !credentials ? ["what happens at the first request"] : []
  ];
  return words.join(", ") || "how other places are read";
}

// src/explain/variable-sentences.ts
function variableSentences(reader, name, slots, page) {
  const about = slots.length > 0 ? slots.flatMap((slot) => slotSentences(slot, reader, name, page)) : steeringSentences(reader, page);
  return [...about, ...reader.isSet ? raisedSentences(reader, page) : []];
}
function slotSentences(slot, reader, name, page) {
  const { now, without, tried, anyCase } = reader;
  const mine = variableRungs(now, name, anyCase).filter((rung) => rung.slot === slot);
  const rivals = now.ladder.filter((rung) => rung.slot === slot && !mine.includes(rung));
  const winner = rivals.find(({ wins: wins2 }) => wins2);
  const wins = mine.some((rung) => rung.wins);
  if (!reader.isSet) {
    if (variableRungs(tried.set, name, anyCase).some((rung) => rung.slot === slot && rung.wins))
      return [`Were it set, it would win${over(winner ? [winner] : [], page)}.`];
    return winner ? [`Were it set, ${names([winner], page)} would still win.`] : [];
  }
  if (wins) {
    const losers = rivals.filter(({ state }) => state !== "absent");
    return [losers.length > 0 ? `It wins${over(losers, page)}.` : "It wins, and no other place holds one.", afterwards(slot, without, page)];
  }
  const changes = resolutionDifference(without, now);
  return [
    mine.some(({ problem }) => problem?.effect === "fatal") ? "The client stops at it." : winner ? `It loses: ${names([winner], page)} wins.` : "It is passed over.",
    ...changes.credentials || changes.outcome ? [] : ["Without it, the same credential would be used."]
  ];
}
function afterwards(slot, without, page) {
  const next = without.ladder.find((rung) => rung.slot === slot && rung.wins);
  if (!next) return `Without it, no ${slot} would be found.`;
  return `Without it, ${names([next], page)} would be used${next.value ? `: ${valueWords(next.value, page.report.now)}` : ""}.`;
}
function steeringSentences({ now, without, tried }, { show }) {
  const here = resolutionDifference(without, now);
  const decides = decidesWords(here.any ? here : resolutionDifference(tried.unset, tried.set));
  return [`It is no credential. It decides ${show(decides)}.`];
}
function raisedSentences({ now, without }, page) {
  const [here] = now.raises;
  const [then] = without.raises;
  if (here?.class === then?.class && here?.message === then?.message) return [];
  return [
    ...here ? [`With it, the client raises ${raisedWords(here, page)}.`] : [],
    then ? `Without it, the client raises ${raisedWords(then, page)}.` : "Without it, nothing is raised."
  ];
}
function over(rungs, page) {
  return rungs.length > 0 ? ` over ${names(rungs, page)}` : "";
}
function names(rungs, { show, report }) {
  const all = rungs.map(
    ({ place }) => place.kind === "default" ? "what is built in" : placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, report.home)
  );
  return show([...new Set(all)].join(" and "));
}

// src/explain/reader-lines.ts
var indent = 4;
function readerLines(readers, name, platform, page) {
  const blocks = /* @__PURE__ */ new Map();
  for (const reader of readers) {
    const { head, body } = blockOf(reader, name, platform, page);
    const same = blocks.get(body.join("\n"));
    if (same) same.heads.push(...head);
    else blocks.set(body.join("\n"), { heads: [...head], body });
  }
  return [...blocks.values()].flatMap(({ heads, body }, index) => [...index > 0 ? [""] : [], ...heads, ...body]);
}
function blockOf(reader, name, platform, page) {
  const { now, without, anyCase } = reader;
  const slots = [...new Set(variableRungs(now, name, anyCase).map(({ slot }) => slot))];
  const settings = slots.length > 0 ? [] : resolutionDifference(without, now).settings;
  const part = {
    ...now,
    ladder: now.ladder.filter(({ slot }) => slots.includes(slot)),
    settings: Object.fromEntries(Object.entries(now.settings).filter(([key]) => settings.includes(key))),
    warnings: [],
    raises: [],
    gaps: []
  };
  const head = ladderLines({ ...part, ladder: [], settings: {} }, platform, page);
  const ladder = ladderLines(part, platform, page).slice(head.length);
  const sentences = variableSentences(reader, name, slots, page).flatMap((text) => wrapText(text, page.screen.width - indent));
  return { head, body: [...ladder, ...sentences.map((line) => " ".repeat(indent) + line)] };
}

// src/explain/variable-text.ts
function variableText(explanation, report, screen) {
  const { name, readers } = explanation;
  const platforms = report.platforms.map((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return { ...platform, clients: mine.flatMap(({ now, without, tried }) => [now, without, tried.unset, tried.set]) };
  });
  const page = pageOf({ ...report, platforms }, screen);
  const groups = report.platforms.flatMap((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return mine.length === 0 ? [] : ["", page.paint.bold(page.show(platform.name).toUpperCase()), ...readerLines(mine, name, platform, page)];
  });
  const lines = [page.paint.bold(page.show(name)), ...twoColumns(headRows(explanation, page), screen.width - 2).map((line) => `  ${line}`), ...groups];
  return lines.map((line) => `${(screen.unicode ? line : asciiText(line)).trimEnd()}
`).join("");
}
function headRows(explanation, page) {
  const { readers, decoys, nearMisses: nearMisses2, findings } = explanation;
  const { show } = page;
  return [
    { name: "here", words: hereWords(explanation, page) },
    ...setterRows(explanation, page),
    {
      name: "read by",
      words: readers.map(({ client, anyCase }) => `${client}${anyCase ? " (in any case)" : ""}`).join(", ") || "no client that auth-doctor knows"
    },
    ...[...decoys, ...nearMisses2].map(({ platform, instead, why }) => ({ name: "instead", words: `${instead}, for ${nameOf(platform, page)}: ${why}` })),
    ...findings.map(({ severity, message, rule }) => ({ name: "wrong", words: `${signOf(severity, page)} ${show(message)} (${rule})` }))
  ];
}
function hereWords({ name, setAs, length, readers }, { show }) {
  const others = setAs.filter((each) => each !== name).map((each) => show(each)).join(" and ");
  if (length === void 0) return others === "" ? "not set" : `not set, but ${others} is`;
  const size = length === 0 ? "set but empty" : `set, ${length} ${length === 1 ? "character" : "characters"}${kindWords(readers, name)}`;
  return others === "" ? size : `${size}; ${others} is set as well`;
}
function kindWords(readers, name) {
  const traits = readers.flatMap(
    ({ now, anyCase }) => variableRungs(now, name, anyCase).flatMap(({ value }) => value?.is === "known" ? [value.traits] : [])
  )[0];
  if (traits?.jwt) return ", a JWT";
  return traits && traits.kinds.length > 0 ? `, of the form ${traits.kinds.join(" or ")}` : "";
}
function setterRows({ setAs, setters }, { show, report }) {
  const places = setters.map((place) => show(placeName(place, report.home))).join(", ");
  if (setAs.length > 0) return [{ name: "set by", words: places || "no file that was looked at (start-up files, .envrc, .env, conda)" }];
  return places === "" ? [] : [{ name: "set by", words: `${places}, which this terminal has not read` }];
}
function nameOf(platform, { report }) {
  return report.platforms.find(({ id }) => id === platform)?.name ?? platform;
}

// src/commands/explain-variable.ts
async function explainVariable(name, world, { screen, lookAtRcFiles }) {
  const providers = [...await loadProviders(), ...await userProviders(world)];
  const explanation = await lookAtVariable(name, world, providers, lookAtRcFiles);
  if (!isKnownVariable(explanation)) return void 0;
  const report = await diagnoseWorld(world, { lookAtRcFiles });
  const findings = report.findings.filter(({ place }) => place.kind === "env" && explanation.setAs.includes(place.name));
  return variableText({ ...explanation, findings }, { ...report, platforms: providers.map((provider) => platformOf(provider, report)) }, screen);
}
function platformOf({ id, name }, report) {
  return report.platforms.find((platform) => platform.id === id) ?? { id, name, status: "not-used", clients: [], installed: [] };
}
async function lookAtVariable(name, world, providers, lookAtRcFiles) {
  const looked = await Promise.all(providers.flatMap((provider) => provider.clients.map((client) => readerOfVariable(provider.id, client, name, world))));
  const readers = looked.flatMap(({ reader }) => reader ? [reader] : []);
  const setAs = world.env.filter((each) => each.name.toUpperCase() === name.toUpperCase()).map((each) => each.name);
  const value = world.env.find((each) => each.name === name)?.value;
  const decoys = providers.flatMap(
    ({ id, decoys: all }) => all.filter((decoy) => decoy.kind === "env" && decoy.name === name).map(({ instead, why }) => ({ platform: id, instead, why }))
  );
  const told = new Set([...readers, ...decoys].map(({ platform }) => platform));
  const setters = await findSetters(world, [.../* @__PURE__ */ new Set([name, ...setAs])], lookAtRcFiles);
  return {
    name,
    setAs,
    // Counted, and not made a `Secret`: what nobody reads as a credential may be a path that has to be shown.
    ...value === void 0 ? {} : { length: [...value].length },
    readers,
    decoys,
    nearMisses: nearMisses(
      looked.map(({ now }) => now),
      [name]
    ).filter(({ platform }) => !told.has(platform)),
    setters: [...setters.values()].flat(),
    findings: []
  };
}

// src/commands/explain.ts
var variableName = /^[A-Za-z_]\w{0,127}$/;
var explain = {
  run: async (parsed, host, { out }) => {
    const words = Array.isArray(parsed["subject"]) ? parsed["subject"].map(String) : [];
    const [word = ""] = words;
    if (words.length === 0) throw new UsageError("Say what to explain: a rule or a variable.", "For example: auth-doctor explain truncated-value");
    if (words.length > 1) throw new UsageError("Name one rule or one variable.", "See auth-doctor explain --help.");
    const world = await host.world();
    const text = await explainWord(word, world, { screen: screenFor(parsed, host, world), lookAtRcFiles: parsed["rc"] !== false });
    if (text === void 0) return await refuse(word);
    await out.write(text);
    return 0;
  }
};
async function explainWord(word, world, input) {
  const rule = rules.find(({ id }) => id === word.toLowerCase());
  if (rule) return await explainRule(rule, input.screen);
  return variableName.test(word) ? await explainVariable(word, world, input) : void 0;
}
async function refuse(word) {
  if (catalog.some(({ id }) => id === word.toLowerCase()))
    throw new UsageError("That is a platform.", `See auth-doctor check ${word.toLowerCase()} and auth-doctor providers ${word.toLowerCase()}.`);
  const known = new Map([...rules.map(({ id }) => id), ...await knownVariables()].map((each) => [each.toLowerCase(), each]));
  const meant = known.get(nearest(word, [...known.keys()]) ?? "");
  throw new UsageError(
    "That is no rule, and no variable that is set here or that a client reads.",
    meant ? `Did you mean ${meant}?` : "See auth-doctor rules. A variable is named without $."
  );
}
export {
  explain
};
