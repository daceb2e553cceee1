import {
  formats
} from "./chunk-XUFLAFQL.js";
import {
  jsonText
} from "./chunk-7TE3WWXF.js";
import {
  explainRule,
  severitiesOf
} from "./chunk-NKKOQHU6.js";
import "./chunk-I5GNOQKS.js";
import {
  asciiText
} from "./chunk-KV4MKYF3.js";
import {
  padTo,
  twoColumns
} from "./chunk-EYIVVQFU.js";
import {
  isOn,
  oneOf,
  screenFor
} from "./chunk-2OAJMYG5.js";
import "./chunk-KROKZGYP.js";
import {
  UsageError
} from "./chunk-WPKASFK2.js";
import {
  version
} from "./chunk-FUDPGQ5S.js";
import "./chunk-4VFSGJEM.js";
import "./chunk-QPKREA76.js";
import {
  rules
} from "./chunk-Z2JYSHVA.js";
import "./chunk-YJR5SYEF.js";
import "./chunk-CUOFKMI3.js";
import "./chunk-22VV4GEE.js";
import "./chunk-XQ7YV7S7.js";
import "./chunk-HDNGUW7J.js";
import "./chunk-Q4VXN3KY.js";
import "./chunk-HM5NRHQO.js";
import "./chunk-DIBS7XTY.js";
import "./chunk-A6SSKCNT.js";
import "./chunk-SJZV5Z6E.js";
import "./chunk-3THWROEU.js";
import "./chunk-7P6QU45B.js";
import "./chunk-NOVZZY3T.js";
import {
  nearest
} from "./chunk-HNIW5DD6.js";
import "./chunk-MTPWL7BK.js";
import "./chunk-PNLJT6LE.js";
import "./chunk-4R7B453B.js";
import "./chunk-V2WNSCXT.js";
import "./chunk-5LOIYTNH.js";
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
  const meant = nearest(word, rules.map(({ id }) => id));
  throw new UsageError(`Word ${index + 1} names no rule.`, meant ? `Did you mean ${meant}?` : "See auth-doctor rules for all of them.");
}
export {
  rules2 as rules
};
