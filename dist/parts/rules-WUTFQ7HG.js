import {
  explainRule,
  severitiesOf
} from "./chunk-YPA5RWN5.js";
import "./chunk-OVIGLSLL.js";
import "./chunk-IZVNLBWM.js";
import {
  asciiText
} from "./chunk-OVVHP32B.js";
import {
  padTo,
  twoColumns
} from "./chunk-EYIVVQFU.js";
import {
  formats
} from "./chunk-QNQEWQWN.js";
import {
  jsonText
} from "./chunk-7TE3WWXF.js";
import {
  isOn,
  oneOf,
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
import "./chunk-3ZG73WAV.js";
import {
  rules
} from "./chunk-EEXIOA76.js";
import "./chunk-WDKX6P6C.js";
import "./chunk-J7SZ7BGS.js";
import "./chunk-OZY7HKZM.js";
import {
  version
} from "./chunk-FUDPGQ5S.js";
import "./chunk-O36YWWCB.js";
import "./chunk-7NX55UX7.js";
import "./chunk-YJR5SYEF.js";
import "./chunk-DIBS7XTY.js";
import "./chunk-2MPOGN63.js";
import "./chunk-SJZV5Z6E.js";
import "./chunk-37GFSLU5.js";
import "./chunk-NOVZZY3T.js";
import "./chunk-XD6PL37G.js";
import "./chunk-5BNR4QSK.js";
import "./chunk-4R7B453B.js";
import "./chunk-JEIKPW52.js";
import "./chunk-YDTGZTXK.js";
import "./chunk-HP7V6HY2.js";
import {
  nearest
} from "./chunk-HNIW5DD6.js";
import "./chunk-3THWROEU.js";
import "./chunk-C62YCCKR.js";

// src/explain/json-rule.ts
function jsonRule(rule) {
  const { id, severity, layer, failureClass, summary, why, needs, examples } = rule;
  return {
    id,
    severity,
    severities: severitiesOf(rule),
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

// src/explain/rule-list.ts
function ruleList(rules3, screen) {
  const widest = Math.max(0, ...rules3.map(({ id }) => id.length));
  const rows = rules3.map(({ id, severity, summary }) => ({ name: `${padTo(id, widest)}  ${severity}`, words: summary.replaceAll("`", "") }));
  const lines = [...twoColumns(rows, screen.width), "", `See ${screen.call} explain ${rules3[0]?.id ?? "RULE"} for one of them, with examples.`];
  return lines.map((line) => `${(screen.unicode ? line : asciiText(line)).trimEnd()}
`).join("");
}

// src/commands/rules.ts
var rules2 = {
  run: async (parsed, host, { out }) => {
    const format = isOn(parsed, "json") ? "json" : oneOf(parsed, "format", formats) ?? "text";
    const words = Array.isArray(parsed["rules"]) ? parsed["rules"].map(String) : [];
    const chosen = words.length === 0 ? rules : words.map(namedRule);
    if (format === "json") {
      await out.write(jsonText({ schemaVersion: 1, tool: { name: "auth-doctor", version }, rules: chosen.map(jsonRule) }));
      return 0;
    }
    const screen = screenFor(parsed, host, await host.world());
    const texts = words.length === 0 ? [ruleList(chosen, screen)] : await Promise.all(chosen.map(async (rule) => await explainRule(rule, screen)));
    await out.write(texts.join("\n"));
    return 0;
  }
};
function namedRule(word, index) {
  const found = rules.find(({ id }) => id === word.toLowerCase());
  if (found) return found;
  const meant = nearest(
    word,
    rules.map(({ id }) => id)
  );
  throw new UsageError(`Word ${index + 1} names no rule.`, meant ? `Did you mean ${meant}?` : "See auth-doctor rules for all of them.");
}
export {
  rules2 as rules
};
