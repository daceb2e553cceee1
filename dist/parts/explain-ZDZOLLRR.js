'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// shared:dist/parts/chunk-U4ARDTEC.js
var require_chunk_U4ARDTEC = __commonJS({
  "shared:dist/parts/chunk-U4ARDTEC.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-4UTLN4UN.js
var require_chunk_4UTLN4UN = __commonJS({
  "shared:dist/parts/chunk-4UTLN4UN.js"(exports2, module2) {
    module2.exports = require("./main.js").part8;
  }
});

// shared:dist/parts/chunk-ZCLBJASE.js
var require_chunk_ZCLBJASE = __commonJS({
  "shared:dist/parts/chunk-ZCLBJASE.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-6OO5WGWW.js
var require_chunk_6OO5WGWW = __commonJS({
  "shared:dist/parts/chunk-6OO5WGWW.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-MTQWV7TQ.js
var require_chunk_MTQWV7TQ = __commonJS({
  "shared:dist/parts/chunk-MTQWV7TQ.js"(exports2, module2) {
    module2.exports = require("./main.js").part32;
  }
});

// shared:dist/parts/chunk-3X4ZNGSD.js
var require_chunk_3X4ZNGSD = __commonJS({
  "shared:dist/parts/chunk-3X4ZNGSD.js"(exports2, module2) {
    module2.exports = require("./main.js").part33;
  }
});

// shared:dist/parts/chunk-5PSCPQ5K.js
var require_chunk_5PSCPQ5K = __commonJS({
  "shared:dist/parts/chunk-5PSCPQ5K.js"(exports2, module2) {
    module2.exports = require("./main.js").part35;
  }
});

// shared:dist/parts/chunk-32TZMOAO.js
var require_chunk_32TZMOAO = __commonJS({
  "shared:dist/parts/chunk-32TZMOAO.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// shared:dist/parts/chunk-IZRVBYMD.js
var require_chunk_IZRVBYMD = __commonJS({
  "shared:dist/parts/chunk-IZRVBYMD.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-LUL5YMI7.js
var require_chunk_LUL5YMI7 = __commonJS({
  "shared:dist/parts/chunk-LUL5YMI7.js"(exports2, module2) {
    module2.exports = require("./main.js").part20;
  }
});

// shared:dist/parts/chunk-KFOKG4XX.js
var require_chunk_KFOKG4XX = __commonJS({
  "shared:dist/parts/chunk-KFOKG4XX.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-DIBS7XTY.js
var require_chunk_DIBS7XTY = __commonJS({
  "shared:dist/parts/chunk-DIBS7XTY.js"(exports2, module2) {
    module2.exports = require("./main.js").part22;
  }
});

// shared:dist/parts/chunk-I5SDJ7YU.js
var require_chunk_I5SDJ7YU = __commonJS({
  "shared:dist/parts/chunk-I5SDJ7YU.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-EEMAT2JT.js
var require_chunk_EEMAT2JT = __commonJS({
  "shared:dist/parts/chunk-EEMAT2JT.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-5ANXJOB4.js
var require_chunk_5ANXJOB4 = __commonJS({
  "shared:dist/parts/chunk-5ANXJOB4.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-JVRUBGED.js
var require_chunk_JVRUBGED = __commonJS({
  "shared:dist/parts/chunk-JVRUBGED.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-SJZV5Z6E.js
var require_chunk_SJZV5Z6E = __commonJS({
  "shared:dist/parts/chunk-SJZV5Z6E.js"(exports2, module2) {
    module2.exports = require("./main.js").part21;
  }
});

// shared:dist/parts/chunk-4APHOBK2.js
var require_chunk_4APHOBK2 = __commonJS({
  "shared:dist/parts/chunk-4APHOBK2.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-BILKABOR.js
var require_chunk_BILKABOR = __commonJS({
  "shared:dist/parts/chunk-BILKABOR.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-SDUSQPQY.js
var require_chunk_SDUSQPQY = __commonJS({
  "shared:dist/parts/chunk-SDUSQPQY.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part34;
  }
});

// shared:dist/parts/chunk-LHGCGG7F.js
var require_chunk_LHGCGG7F = __commonJS({
  "shared:dist/parts/chunk-LHGCGG7F.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-XM74PU2Y.js
var require_chunk_XM74PU2Y = __commonJS({
  "shared:dist/parts/chunk-XM74PU2Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part17;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-QUSV7HA4.js
var require_chunk_QUSV7HA4 = __commonJS({
  "shared:dist/parts/chunk-QUSV7HA4.js"(exports2, module2) {
    module2.exports = require("./main.js").part18;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part19;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// part:dist/parts/explain-ZDZOLLRR.js
var explain_ZDZOLLRR_exports = {};
__export(explain_ZDZOLLRR_exports, {
  explain: () => explain
});
module.exports = __toCommonJS(explain_ZDZOLLRR_exports);
var import_chunk_MFFEBOBH = require("./chunk-MFFEBOBH.js");
var import_chunk_I6EMBLGE = require("./chunk-I6EMBLGE.js");
var import_chunk_U4ARDTEC = __toESM(require_chunk_U4ARDTEC());
var import_chunk_ZTQ4733A = require("./chunk-ZTQ4733A.js");
var import_chunk_4UTLN4UN = __toESM(require_chunk_4UTLN4UN());
var import_chunk_ZCLBJASE = __toESM(require_chunk_ZCLBJASE());
var import_chunk_6OO5WGWW = __toESM(require_chunk_6OO5WGWW());
var import_chunk_MTQWV7TQ = __toESM(require_chunk_MTQWV7TQ());
var import_chunk_3X4ZNGSD = __toESM(require_chunk_3X4ZNGSD());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_5PSCPQ5K = __toESM(require_chunk_5PSCPQ5K());
var import_chunk_32TZMOAO = __toESM(require_chunk_32TZMOAO());
var import_chunk_IZRVBYMD = __toESM(require_chunk_IZRVBYMD());
var import_chunk_LUL5YMI7 = __toESM(require_chunk_LUL5YMI7());
var import_chunk_KFOKG4XX = __toESM(require_chunk_KFOKG4XX());
var import_chunk_DIBS7XTY = __toESM(require_chunk_DIBS7XTY());
var import_chunk_I5SDJ7YU = __toESM(require_chunk_I5SDJ7YU());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_EEMAT2JT = __toESM(require_chunk_EEMAT2JT());
var import_chunk_5ANXJOB4 = __toESM(require_chunk_5ANXJOB4());
var import_chunk_JVRUBGED = __toESM(require_chunk_JVRUBGED());
var import_chunk_SJZV5Z6E = __toESM(require_chunk_SJZV5Z6E());
var import_chunk_4APHOBK2 = __toESM(require_chunk_4APHOBK2());
var import_chunk_BILKABOR = __toESM(require_chunk_BILKABOR());
var import_chunk_SDUSQPQY = __toESM(require_chunk_SDUSQPQY());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_LHGCGG7F = __toESM(require_chunk_LHGCGG7F());
var import_chunk_XM74PU2Y = __toESM(require_chunk_XM74PU2Y());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_QUSV7HA4 = __toESM(require_chunk_QUSV7HA4());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
function withoutVariable(world, names2) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const kept = world.env.filter(({ name }) => !names2.includes(name));
  return { ...world, env: kept, home: names2.includes(homeName) ? void 0 : world.home };
}
function withVariable(world, name, value) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const without = withoutVariable(world, [name]);
  return { ...without, env: [...without.env, { name, value }], home: name === homeName ? value : without.home };
}
function resolutionDifference(before, after) {
  const differs = (part) => JSON.stringify(part(before)) !== JSON.stringify(part(after));
  return {
    settings: Object.keys(after.settings).filter((name) => before.settings[name]?.value !== after.settings[name]?.value),
    places: differs(({ ladder }) => ladder.map(({ place }) => (0, import_chunk_DIBS7XTY.placeKey)(place))),
    credentials: differs(winners),
    outcome: differs(({ raises: [first], next }) => [first, next]),
    stops: !isStopped(before) && isStopped(after),
    // A `Secret` is the same text in JSON whatever it holds: that a value is there or not, and its traits, do differ.
    any: differs((resolution) => resolution)
  };
}
function winners({ ladder }) {
  return ladder.filter(({ wins }) => wins).map(({ slot, place }) => `${slot} ${(0, import_chunk_DIBS7XTY.placeKey)(place)}`);
}
function isStopped({ raises }) {
  return raises[0]?.phase === "construct";
}
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
function isKnownVariable({ setAs, readers, decoys, nearMisses: nearMisses2 }) {
  return [setAs, readers, decoys, nearMisses2].some((each) => each.length > 0);
}
function variableRungs({ ladder }, name, anyCase) {
  return ladder.filter(({ place }) => place.kind === "env" && isSpelling(place.name, name, anyCase));
}
function isSpelling(name, other, anyCase) {
  return name === other || anyCase && name.toUpperCase() === other.toUpperCase();
}
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
  return `Without it, ${names([next], page)} would be used${next.value ? `: ${(0, import_chunk_32TZMOAO.valueWords)(next.value, page.report.now)}` : ""}.`;
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
    ...here ? [`With it, the client raises ${(0, import_chunk_4UTLN4UN.raisedWords)(here, page)}.`] : [],
    then ? `Without it, the client raises ${(0, import_chunk_4UTLN4UN.raisedWords)(then, page)}.` : "Without it, nothing is raised."
  ];
}
function over(rungs, page) {
  return rungs.length > 0 ? ` over ${names(rungs, page)}` : "";
}
function names(rungs, { show, report }) {
  const all = rungs.map(
    ({ place }) => place.kind === "default" ? "what is built in" : (0, import_chunk_SJZV5Z6E.placeName)(place.kind === "file" ? { kind: "file", path: place.path } : place, report.home)
  );
  return show([...new Set(all)].join(" and "));
}
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
  const head = (0, import_chunk_4UTLN4UN.ladderLines)({ ...part, ladder: [], settings: {} }, platform, page);
  const ladder = (0, import_chunk_4UTLN4UN.ladderLines)(part, platform, page).slice(head.length);
  const sentences = variableSentences(reader, name, slots, page).flatMap((text) => (0, import_chunk_5ANXJOB4.wrapText)(text, page.screen.width - indent));
  return { head, body: [...ladder, ...sentences.map((line) => " ".repeat(indent) + line)] };
}
function variableText(explanation, report, screen) {
  const { name, readers } = explanation;
  const platforms = report.platforms.map((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return { ...platform, clients: mine.flatMap(({ now, without, tried }) => [now, without, tried.unset, tried.set]) };
  });
  const page = (0, import_chunk_EEMAT2JT.pageOf)({ ...report, platforms }, screen);
  const groups = report.platforms.flatMap((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return mine.length === 0 ? [] : ["", page.paint.bold(page.show(platform.name).toUpperCase()), ...readerLines(mine, name, platform, page)];
  });
  const lines = [page.paint.bold(page.show(name)), ...(0, import_chunk_6OO5WGWW.twoColumns)(headRows(explanation, page), screen.width - 2).map((line) => `  ${line}`), ...groups];
  return (0, import_chunk_ZCLBJASE.textOfLines)(screen.unicode ? lines : lines.map(import_chunk_5ANXJOB4.asciiText));
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
    ...findings.map(({ severity, message, rule }) => ({ name: "wrong", words: `${(0, import_chunk_EEMAT2JT.signOf)(severity, page)} ${show(message)} (${rule})` }))
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
  const places = setters.map((place) => show((0, import_chunk_SJZV5Z6E.placeName)(place, report.home))).join(", ");
  if (setAs.length > 0) return [{ name: "set by", words: places || "no file that was looked at (start-up files, .envrc, .env, conda)" }];
  return places === "" ? [] : [{ name: "set by", words: `${places}, which this terminal has not read` }];
}
function nameOf(platform, { report }) {
  return report.platforms.find(({ id }) => id === platform)?.name ?? platform;
}
async function explainVariable(name, world, { screen, lookAtRcFiles }) {
  const providers = [...await (0, import_chunk_IZRVBYMD.loadProviders)(), ...await (0, import_chunk_IZRVBYMD.userProviders)(world)];
  const explanation = await lookAtVariable(name, world, providers, lookAtRcFiles);
  if (!isKnownVariable(explanation)) return void 0;
  const report = await (0, import_chunk_MTQWV7TQ.diagnoseWorld)(world, { lookAtRcFiles });
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
  const setters = await (0, import_chunk_MTQWV7TQ.findSetters)(world, [.../* @__PURE__ */ new Set([name, ...setAs])], lookAtRcFiles);
  return {
    name,
    setAs,
    // Counted, and not made a `Secret`: what nobody reads as a credential may be a path that has to be shown.
    ...value === void 0 ? {} : { length: [...value].length },
    readers,
    decoys,
    nearMisses: (0, import_chunk_32TZMOAO.nearMisses)(
      looked.map(({ now }) => now),
      [name]
    ).filter(({ platform }) => !told.has(platform)),
    setters: [...setters.values()].flat(),
    findings: []
  };
}
var variableName = /^[A-Za-z_]\w{0,127}$/;
var explain = {
  run: async (parsed, host, { out }) => {
    const words = Array.isArray(parsed["subject"]) ? parsed["subject"].map(String) : [];
    const [word = ""] = words;
    if (words.length === 0) throw new import_chunk_U4ARDTEC.UsageError("Say what to explain: a rule or a variable.", "For example: auth-doctor explain truncated-value");
    if (words.length > 1) throw new import_chunk_U4ARDTEC.UsageError("Name one rule or one variable.", "See auth-doctor explain --help.");
    const world = await host.world();
    const text = await explainWord(word, world, { screen: (0, import_chunk_U4ARDTEC.screenFor)(parsed, host, world), lookAtRcFiles: parsed["rc"] !== false });
    if (text === void 0) return await refuse(word);
    await out.write(text);
    return 0;
  }
};
async function explainWord(word, world, input) {
  const rule = import_chunk_32TZMOAO.allRules.find(({ id }) => id === word.toLowerCase());
  if (rule) return await (0, import_chunk_MFFEBOBH.explainRule)(rule, input.screen);
  return variableName.test(word) ? await explainVariable(word, world, input) : void 0;
}
async function refuse(word) {
  if (import_chunk_QUSV7HA4.catalog.some(({ id }) => id === word.toLowerCase()))
    throw new import_chunk_U4ARDTEC.UsageError("That is a platform.", `See auth-doctor check ${word.toLowerCase()} and auth-doctor providers ${word.toLowerCase()}.`);
  const known = new Map([...import_chunk_32TZMOAO.allRules.map(({ id }) => id), ...await (0, import_chunk_I6EMBLGE.knownVariables)()].map((each) => [each.toLowerCase(), each]));
  const meant = known.get((0, import_chunk_SDUSQPQY.nearest)(word, [...known.keys()]) ?? "");
  throw new import_chunk_U4ARDTEC.UsageError(
    "That is no rule, and no variable that is set here or that a client reads.",
    meant ? `Did you mean ${meant}?` : "See auth-doctor rules. A variable is named without $."
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explain
});
