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

// shared:dist/parts/chunk-PFEBKKX5.js
var require_chunk_PFEBKKX5 = __commonJS({
  "shared:dist/parts/chunk-PFEBKKX5.js"(exports2, module2) {
    module2.exports = require("./main.js").part0;
  }
});

// shared:dist/parts/chunk-VRJV522B.js
var require_chunk_VRJV522B = __commonJS({
  "shared:dist/parts/chunk-VRJV522B.js"(exports2, module2) {
    module2.exports = require("./main.js").part1;
  }
});

// shared:dist/parts/chunk-BAZB3IC7.js
var require_chunk_BAZB3IC7 = __commonJS({
  "shared:dist/parts/chunk-BAZB3IC7.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-GZN5YJJB.js
var require_chunk_GZN5YJJB = __commonJS({
  "shared:dist/parts/chunk-GZN5YJJB.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-FUDPGQ5S.js
var require_chunk_FUDPGQ5S = __commonJS({
  "shared:dist/parts/chunk-FUDPGQ5S.js"(exports2, module2) {
    module2.exports = require("./main.js").part22;
  }
});

// shared:dist/parts/chunk-DHYJV56Q.js
var require_chunk_DHYJV56Q = __commonJS({
  "shared:dist/parts/chunk-DHYJV56Q.js"(exports2, module2) {
    module2.exports = require("./main.js").part23;
  }
});

// shared:dist/parts/chunk-6JRPSWBR.js
var require_chunk_6JRPSWBR = __commonJS({
  "shared:dist/parts/chunk-6JRPSWBR.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-OIVLSGKX.js
var require_chunk_OIVLSGKX = __commonJS({
  "shared:dist/parts/chunk-OIVLSGKX.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-QQIOMKSA.js
var require_chunk_QQIOMKSA = __commonJS({
  "shared:dist/parts/chunk-QQIOMKSA.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-6ATIZ5XU.js
var require_chunk_6ATIZ5XU = __commonJS({
  "shared:dist/parts/chunk-6ATIZ5XU.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-HJJ75YGN.js
var require_chunk_HJJ75YGN = __commonJS({
  "shared:dist/parts/chunk-HJJ75YGN.js"(exports2, module2) {
    module2.exports = require("./main.js").part34;
  }
});

// shared:dist/parts/chunk-CBLCXREM.js
var require_chunk_CBLCXREM = __commonJS({
  "shared:dist/parts/chunk-CBLCXREM.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// shared:dist/parts/chunk-YJR5SYEF.js
var require_chunk_YJR5SYEF = __commonJS({
  "shared:dist/parts/chunk-YJR5SYEF.js"(exports2, module2) {
    module2.exports = require("./main.js").part8;
  }
});

// shared:dist/parts/chunk-XMDTZWRY.js
var require_chunk_XMDTZWRY = __commonJS({
  "shared:dist/parts/chunk-XMDTZWRY.js"(exports2, module2) {
    module2.exports = require("./main.js").part29;
  }
});

// shared:dist/parts/chunk-Z2R2PZW6.js
var require_chunk_Z2R2PZW6 = __commonJS({
  "shared:dist/parts/chunk-Z2R2PZW6.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
  }
});

// shared:dist/parts/chunk-QUDWHPTP.js
var require_chunk_QUDWHPTP = __commonJS({
  "shared:dist/parts/chunk-QUDWHPTP.js"(exports2, module2) {
    module2.exports = require("./main.js").part32;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part31;
  }
});

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part33;
  }
});

// shared:dist/parts/chunk-ZC4KBE5D.js
var require_chunk_ZC4KBE5D = __commonJS({
  "shared:dist/parts/chunk-ZC4KBE5D.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-7RW4BVEI.js
var require_chunk_7RW4BVEI = __commonJS({
  "shared:dist/parts/chunk-7RW4BVEI.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-JEYTXRCL.js
var require_chunk_JEYTXRCL = __commonJS({
  "shared:dist/parts/chunk-JEYTXRCL.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
  }
});

// shared:dist/parts/chunk-CJXIZDKS.js
var require_chunk_CJXIZDKS = __commonJS({
  "shared:dist/parts/chunk-CJXIZDKS.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-KCKQVATM.js
var require_chunk_KCKQVATM = __commonJS({
  "shared:dist/parts/chunk-KCKQVATM.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-HCJOIG7Y.js
var require_chunk_HCJOIG7Y = __commonJS({
  "shared:dist/parts/chunk-HCJOIG7Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-FKQG3ETJ.js
var require_chunk_FKQG3ETJ = __commonJS({
  "shared:dist/parts/chunk-FKQG3ETJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/rules-YBAKTNEE.js
var rules_YBAKTNEE_exports = {};
__export(rules_YBAKTNEE_exports, {
  rules: () => rules
});
module.exports = __toCommonJS(rules_YBAKTNEE_exports);
var import_chunk_C6DVNZWS = require("./chunk-C6DVNZWS.js");
var import_chunk_PFEBKKX5 = __toESM(require_chunk_PFEBKKX5());
var import_chunk_VRJV522B = __toESM(require_chunk_VRJV522B());
var import_chunk_BAZB3IC7 = __toESM(require_chunk_BAZB3IC7());
var import_chunk_3ZP5OFIM = require("./chunk-3ZP5OFIM.js");
var import_chunk_GZN5YJJB = __toESM(require_chunk_GZN5YJJB());
var import_chunk_FUDPGQ5S = __toESM(require_chunk_FUDPGQ5S());
var import_chunk_DHYJV56Q = __toESM(require_chunk_DHYJV56Q());
var import_chunk_6JRPSWBR = __toESM(require_chunk_6JRPSWBR());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_OIVLSGKX = __toESM(require_chunk_OIVLSGKX());
var import_chunk_QQIOMKSA = __toESM(require_chunk_QQIOMKSA());
var import_chunk_6ATIZ5XU = __toESM(require_chunk_6ATIZ5XU());
var import_chunk_HJJ75YGN = __toESM(require_chunk_HJJ75YGN());
var import_chunk_CBLCXREM = __toESM(require_chunk_CBLCXREM());
var import_chunk_YJR5SYEF = __toESM(require_chunk_YJR5SYEF());
var import_chunk_XMDTZWRY = __toESM(require_chunk_XMDTZWRY());
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_QUDWHPTP = __toESM(require_chunk_QUDWHPTP());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_ZC4KBE5D = __toESM(require_chunk_ZC4KBE5D());
var import_chunk_7RW4BVEI = __toESM(require_chunk_7RW4BVEI());
var import_chunk_JEYTXRCL = __toESM(require_chunk_JEYTXRCL());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_KCKQVATM = __toESM(require_chunk_KCKQVATM());
var import_chunk_HCJOIG7Y = __toESM(require_chunk_HCJOIG7Y());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_FKQG3ETJ = __toESM(require_chunk_FKQG3ETJ());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
function jsonRule(rule) {
  const { id, severity, layer, failureClass, summary, why, needs, examples } = rule;
  return {
    id,
    severity,
    severities: (0, import_chunk_C6DVNZWS.severitiesOf)(rule),
    layer,
    failureClass,
    summary,
    why,
    needs,
    examples: [
      ...examples.invalid.map(
        ({ title, platform, severity: found, says }) => ({ is: "invalid", title, platform, severity: found, says })
      ),
      ...examples.valid.map(({ title, platform }) => ({ is: "valid", title, platform }))
    ]
  };
}
function ruleList(rules2, screen) {
  const widest = Math.max(0, ...rules2.map(({ id }) => id.length));
  const rows = rules2.map(({ id, severity, summary }) => ({
    name: `${(0, import_chunk_ZC4KBE5D.padTo)(id, widest)}  ${severity}`,
    words: summary.replaceAll("`", "")
  }));
  const lines = [
    ...(0, import_chunk_ZC4KBE5D.twoColumns)(rows, screen.width),
    "",
    `See ${screen.call} explain ${rules2[0]?.id ?? "RULE"} for one of them, with examples.`
  ];
  return (0, import_chunk_ZC4KBE5D.textOfLines)(screen.unicode ? lines : lines.map(import_chunk_ZC4KBE5D.asciiText));
}
var rules = {
  run: async (parsed, host, { out }) => {
    const format = (0, import_chunk_VRJV522B.isOn)(parsed, "json") ? "json" : (0, import_chunk_VRJV522B.oneOf)(parsed, "format", import_chunk_VRJV522B.formats) ?? "text";
    const words = Array.isArray(parsed["rules"]) ? parsed["rules"].map(String) : [];
    const chosen = words.length === 0 ? import_chunk_QQIOMKSA.allRules : words.map(namedRule);
    if (format === "json") {
      await out.write(
        (0, import_chunk_PFEBKKX5.jsonText)({ schemaVersion: 1, tool: { name: "auth-doctor", version: import_chunk_FUDPGQ5S.version }, rules: chosen.map(jsonRule) })
      );
      return 0;
    }
    const screen = (0, import_chunk_VRJV522B.screenFor)(parsed, host, await host.world());
    const texts = words.length === 0 ? [ruleList(chosen, screen)] : await Promise.all(chosen.map(async (rule) => await (0, import_chunk_C6DVNZWS.explainRule)(rule, screen)));
    await out.write(texts.join("\n"));
    return 0;
  }
};
function namedRule(word, index) {
  const found = import_chunk_QQIOMKSA.allRules.find(({ id }) => id === word.toLowerCase());
  if (found) return found;
  const meant = (0, import_chunk_FKQG3ETJ.nearest)(
    word,
    import_chunk_QQIOMKSA.allRules.map(({ id }) => id)
  );
  throw new import_chunk_BAZB3IC7.UsageError(
    `Word ${index + 1} names no rule.`,
    meant ? `Did you mean ${meant}?` : "See auth-doctor rules for all of them."
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rules
});
