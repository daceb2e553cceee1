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

// shared:dist/parts/chunk-BKF6A6SY.js
var require_chunk_BKF6A6SY = __commonJS({
  "shared:dist/parts/chunk-BKF6A6SY.js"(exports2, module2) {
    module2.exports = require("./main.js").part1;
  }
});

// shared:dist/parts/chunk-7TE3WWXF.js
var require_chunk_7TE3WWXF = __commonJS({
  "shared:dist/parts/chunk-7TE3WWXF.js"(exports2, module2) {
    module2.exports = require("./main.js").part6;
  }
});

// shared:dist/parts/chunk-U4ARDTEC.js
var require_chunk_U4ARDTEC = __commonJS({
  "shared:dist/parts/chunk-U4ARDTEC.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
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

// shared:dist/parts/chunk-FUDPGQ5S.js
var require_chunk_FUDPGQ5S = __commonJS({
  "shared:dist/parts/chunk-FUDPGQ5S.js"(exports2, module2) {
    module2.exports = require("./main.js").part31;
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

// part:dist/parts/rules-XFNKRQI6.js
var rules_XFNKRQI6_exports = {};
__export(rules_XFNKRQI6_exports, {
  rules: () => rules
});
module.exports = __toCommonJS(rules_XFNKRQI6_exports);
var import_chunk_MFFEBOBH = require("./chunk-MFFEBOBH.js");
var import_chunk_BKF6A6SY = __toESM(require_chunk_BKF6A6SY());
var import_chunk_7TE3WWXF = __toESM(require_chunk_7TE3WWXF());
var import_chunk_U4ARDTEC = __toESM(require_chunk_U4ARDTEC());
var import_chunk_ZTQ4733A = require("./chunk-ZTQ4733A.js");
var import_chunk_ZCLBJASE = __toESM(require_chunk_ZCLBJASE());
var import_chunk_6OO5WGWW = __toESM(require_chunk_6OO5WGWW());
var import_chunk_FUDPGQ5S = __toESM(require_chunk_FUDPGQ5S());
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
function jsonRule(rule) {
  const { id, severity, layer, failureClass, summary, why, needs, examples } = rule;
  return {
    id,
    severity,
    severities: (0, import_chunk_MFFEBOBH.severitiesOf)(rule),
    layer,
    failureClass,
    summary,
    why,
    needs,
    examples: [
      ...examples.invalid.map(({ title, platform, severity: found, says }) => ({ is: "invalid", title, platform, severity: found, says })),
      ...examples.valid.map(({ title, platform }) => ({ is: "valid", title, platform }))
    ]
  };
}
function ruleList(rules2, screen) {
  const widest = Math.max(0, ...rules2.map(({ id }) => id.length));
  const rows = rules2.map(({ id, severity, summary }) => ({ name: `${(0, import_chunk_5ANXJOB4.padTo)(id, widest)}  ${severity}`, words: summary.replaceAll("`", "") }));
  const lines = [...(0, import_chunk_6OO5WGWW.twoColumns)(rows, screen.width), "", `See ${screen.call} explain ${rules2[0]?.id ?? "RULE"} for one of them, with examples.`];
  return (0, import_chunk_ZCLBJASE.textOfLines)(screen.unicode ? lines : lines.map(import_chunk_5ANXJOB4.asciiText));
}
var rules = {
  run: async (parsed, host, { out }) => {
    const format = (0, import_chunk_U4ARDTEC.isOn)(parsed, "json") ? "json" : (0, import_chunk_U4ARDTEC.oneOf)(parsed, "format", import_chunk_BKF6A6SY.formats) ?? "text";
    const words = Array.isArray(parsed["rules"]) ? parsed["rules"].map(String) : [];
    const chosen = words.length === 0 ? import_chunk_32TZMOAO.allRules : words.map(namedRule);
    if (format === "json") {
      await out.write((0, import_chunk_7TE3WWXF.jsonText)({ schemaVersion: 1, tool: { name: "auth-doctor", version: import_chunk_FUDPGQ5S.version }, rules: chosen.map(jsonRule) }));
      return 0;
    }
    const screen = (0, import_chunk_U4ARDTEC.screenFor)(parsed, host, await host.world());
    const texts = words.length === 0 ? [ruleList(chosen, screen)] : await Promise.all(chosen.map(async (rule) => await (0, import_chunk_MFFEBOBH.explainRule)(rule, screen)));
    await out.write(texts.join("\n"));
    return 0;
  }
};
function namedRule(word, index) {
  const found = import_chunk_32TZMOAO.allRules.find(({ id }) => id === word.toLowerCase());
  if (found) return found;
  const meant = (0, import_chunk_SDUSQPQY.nearest)(
    word,
    import_chunk_32TZMOAO.allRules.map(({ id }) => id)
  );
  throw new import_chunk_U4ARDTEC.UsageError(`Word ${index + 1} names no rule.`, meant ? `Did you mean ${meant}?` : "See auth-doctor rules for all of them.");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
