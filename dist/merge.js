'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// elsewhere:src/report/merged-text.ts
var merged_text_exports = {};
__export(merged_text_exports, {
  mergedText: () => mergedText
});
var mergedText;
var init_merged_text = __esm({
  "elsewhere:src/report/merged-text.ts"() {
    ({ mergedText } = require("./merge.js")["src/report/merged-text.ts"]);
  }
});

// elsewhere:src/commands/report/report-document.ts
var report_document_exports = {};
__export(report_document_exports, {
  reportDocument: () => reportDocument,
  ruleHelps: () => ruleHelps
});
var reportDocument, ruleHelps;
var init_report_document = __esm({
  "elsewhere:src/commands/report/report-document.ts"() {
    ({ reportDocument, ruleHelps } = require("./formats.js")["src/commands/report/report-document.ts"]);
  }
});

// elsewhere:src/command-line/option-value.ts
var { durationSeconds, isOn, lastOf, oneOf, textOf, textsOf, wordsOf } = require("./core.js")["src/command-line/option-value.ts"];

// elsewhere:src/command-line/output-format.ts
var { askedOutputs, chosenOutputs } = require("./core.js")["src/command-line/output-format.ts"];

// elsewhere:src/command-line/screen-for.ts
var { screenFor } = require("./core.js")["src/command-line/screen-for.ts"];

// elsewhere:src/command-line/usage-error.ts
var { UsageError } = require("./core.js")["src/command-line/usage-error.ts"];

// elsewhere:src/command-line/write-report.ts
var { outputMasked, writeFailure, writeOutputs, writeReport, writeReportText } = require("./core.js")["src/command-line/write-report.ts"];

// elsewhere:src/report/report-document.ts
var { countedFindings, documentTitle, failureDocument, findingPlace, isOfSomething, reportNames, repositoryLocation, sameFindings, shownDocument, worstFirst } = require("./formats.js")["src/report/report-document.ts"];

// elsewhere:src/report/shown-data.ts
var { shownData } = require("./core.js")["src/report/shown-data.ts"];

// elsewhere:src/value/untrusted.ts
var { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// elsewhere:src/version.ts
var { version } = require("./core.js")["src/version.ts"];

// elsewhere:src/report/chain-view.ts
var { chainViews, jsonValueWords, lifetimeWords, lifetimes, usedPlaces } = require("./formats.js")["src/report/chain-view.ts"];

// src/commands/merge/differences.ts
function differencesOf(reports) {
  const platforms = new Map(
    reports.flatMap(({ report }) => report.platforms.map(({ id, name }) => [id, name]))
  );
  const all = [...platforms].flatMap(([id, name]) => {
    const having = reports.flatMap((named) => {
      const platform = named.report.platforms.find((each) => each.id === id);
      return platform ? [{ named, platform }] : [];
    });
    return having.length < 2 || having.every(({ platform }) => platform.status === "not-used") ? [] : platformDifferences(id, name, having);
  });
  return all;
}
function platformDifferences(id, name, having) {
  const rules = [
    ...new Set(
      having.flatMap(({ named }) => named.report.findings.flatMap((each) => each.platform === id ? [each.rule] : []))
    )
  ];
  const clients = [...new Set(having.flatMap(({ platform }) => platform.clients.map((each) => each.id)))];
  const compared = (about, what, of) => {
    const values = grouped(having, of);
    return values.length < 2 ? [] : [{ about, platform: id, what, values }];
  };
  return [
    ...compared("status", `${name}: state`, ({ platform }) => platform.status),
    ...compared(
      "verdict",
      `${name}: answer of the platform`,
      ({ platform: { verdict: verdict2 } }) => verdict2 ? [verdict2.status, verdict2.reason, verdict2.account].filter(Boolean).join(" ") : void 0
    ),
    ...clients.flatMap((client2) => [
      ...compared("source", `${name}: where ${client2} takes its credential from`, ({ named, platform }) => {
        const found = platform.clients.find((each) => each.id === client2);
        return found ? usedPlaces(found, named.report).join(", ") || "nowhere" : void 0;
      }),
      ...compared("version", `${name}: version of ${client2}`, ({ platform }) => {
        const found = platform.clients.find((each) => each.id === client2);
        return found ? found.installedVersion ?? "not installed" : void 0;
      })
    ]),
    ...rules.flatMap(
      (rule) => compared("finding", `${name}: ${rule}`, ({ named }) => {
        const found = named.report.findings.filter((each) => each.platform === id && each.rule === rule);
        return found.map((each) => findingPlace(each, named.report)).join(", ") || "not found";
      })
    ),
    ...credentialDifferences(id, name, having)
  ];
}
function grouped(having, of) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of having) {
    const is = of(each);
    if (is === void 0) continue;
    groups.set(is, [...groups.get(is) ?? [], each.named.name]);
  }
  return [...groups].map(([is, names]) => ({ reports: names, is }));
}
function credentialDifferences(id, name, having) {
  const slots = new Set(having.flatMap(({ platform }) => used(platform).map(({ slot }) => slot)));
  return [...slots].flatMap((slot) => {
    const holding = having.filter(({ platform }) => used(platform).some((entry2) => entry2.slot === slot));
    if (holding.length < 2) return [];
    const groups = /* @__PURE__ */ new Map();
    for (const { named, platform } of holding) {
      const { keyId } = named.report;
      const entry2 = used(platform).find((each) => each.slot === slot);
      const value2 = entry2?.value?.is === "known" ? entry2.value.fingerprint : void 0;
      const group = keyId === void 0 || value2 === void 0 ? void 0 : `${keyId}:${value2}`;
      const is = group === void 0 ? "" : group;
      groups.set(is, [...groups.get(is) ?? [], named.name]);
    }
    const keys = new Set(holding.map(({ named }) => named.report.keyId));
    const isComparable = keys.size === 1 && !keys.has(void 0) && !groups.has("");
    const what = `${name}: ${slot}`;
    if (!isComparable) {
      const names = holding.map(({ named }) => named.name);
      const why = keys.size === 1 && !keys.has(void 0) ? "a value is unknown" : "make all reports with the same --key";
      return [{ about: "credential", platform: id, what, values: [{ reports: names, is: `not comparable: ${why}` }] }];
    }
    const values = [...groups.values()].map((names) => ({
      reports: names,
      is: names.length > 1 ? "the same value" : "a value of its own"
    }));
    return [{ about: "credential", platform: id, what, values }];
  });
}
function used({ clients }) {
  return clients.flatMap(({ chain }) => chain).filter(({ wins, place: place2, value: value2 }) => wins && place2.kind !== "default" && value2 !== void 0);
}

// src/commands/merge/read-reports.ts
var import_promises = require("node:fs/promises");

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
  lang: void 0,
  message: void 0,
  abortEarly: void 0,
  abortPipeEarly: void 0
};
// @__NO_SIDE_EFFECTS__
function getGlobalConfig(config$1) {
  if (!config$1 && !store$4) return DEFAULT_CONFIG;
  return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
  };
}
var store$3;
// @__NO_SIDE_EFFECTS__
function getGlobalMessage(lang) {
  return store$3?.get(lang);
}
var store$2;
// @__NO_SIDE_EFFECTS__
function getSchemaMessage(lang) {
  return store$2?.get(lang);
}
var store$1;
// @__NO_SIDE_EFFECTS__
function getSpecificMessage(reference, lang) {
  return store$1?.get(reference)?.get(lang);
}
// @__NO_SIDE_EFFECTS__
function _stringify(input) {
  const type = typeof input;
  if (type === "string") return `"${input}"`;
  if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
  if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
  return type;
}
function _addIssue(context, label, dataset, config$1, other) {
  const input = other && "input" in other ? other.input : dataset.value;
  const expected = other?.expected ?? context.expects ?? null;
  const received = other?.received ?? /* @__PURE__ */ _stringify(input);
  const issue = {
    kind: context.kind,
    type: context.type,
    input,
    expected,
    received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
  };
  const isSchema = context.kind === "schema";
  const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
  if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
  if (isSchema) dataset.typed = false;
  if (dataset.issues) dataset.issues.push(issue);
  else dataset.issues = [issue];
}
// @__NO_SIDE_EFFECTS__
function _isSameValueZero(value1, value2) {
  return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema) {
  schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
var ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
// @__NO_SIDE_EFFECTS__
function integer(message$1) {
  return {
    kind: "validation",
    type: "integer",
    reference: integer,
    async: false,
    expects: null,
    requirement: Number.isInteger,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function isoTimestamp(message$1) {
  return {
    kind: "validation",
    type: "iso_timestamp",
    reference: isoTimestamp,
    async: false,
    expects: null,
    requirement: ISO_TIMESTAMP_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function maxValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function minValue(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function regex(requirement, message$1) {
  return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
      return dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
// @__NO_SIDE_EFFECTS__
function getFallback(schema, dataset, config$1) {
  return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema, dataset, config$1) {
  return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
// @__NO_SIDE_EFFECTS__
function array(item, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (Array.isArray(input)) {
        dataset.typed = true;
        dataset.value = [];
        for (let key = 0; key < input.length; key++) {
          const value$1 = input[key];
          const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
          if (itemDataset.issues) {
            const pathItem = {
              type: "array",
              origin: "value",
              input,
              key,
              value: value$1
            };
            for (const issue of itemDataset.issues) {
              if (issue.path) issue.path.unshift(pathItem);
              else issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = itemDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          if (!itemDataset.typed) dataset.typed = false;
          dataset.value.push(itemDataset.value);
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function boolean(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function exactOptional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "exact_optional",
    reference: exactOptional,
    expects: wrapped.expects,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      return this.wrapped["~run"](dataset, config$1);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function literal(literal_, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: /* @__PURE__ */ _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
      if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function number(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function object(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const key in this.entries) {
          const valueSchema = this.entries[key];
          if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
            const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
            const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
            if (valueDataset.issues) {
              const pathItem = {
                type: "object",
                origin: "value",
                input,
                key,
                value: value$1
              };
              for (const issue of valueDataset.issues) {
                if (issue.path) issue.path.unshift(pathItem);
                else issue.path = [pathItem];
                dataset.issues?.push(issue);
              }
              if (!dataset.issues) dataset.issues = valueDataset.issues;
              if (config$1.abortEarly) {
                dataset.typed = false;
                break;
              }
            }
            if (!valueDataset.typed) dataset.typed = false;
            dataset.value[key] = valueDataset.value;
          } else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
          else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
            _addIssue(this, "key", dataset, config$1, {
              input: void 0,
              expected: `"${key}"`,
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            if (config$1.abortEarly) break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function picklist(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function string(message$1) {
  return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true;
      else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function _subIssues(datasets) {
  let issues;
  if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
  else issues = dataset.issues;
  return issues;
}
// @__NO_SIDE_EFFECTS__
function union(options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
    async: false,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
        const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
        else typedDatasets = [optionDataset];
        else {
          validDataset = optionDataset;
          break;
        }
        else if (untypedDatasets) untypedDatasets.push(optionDataset);
        else untypedDatasets = [optionDataset];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
        if (typedDatasets.length === 1) return typedDatasets[0];
        _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
        dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0];
      else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function variant(key, options, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "variant",
    reference: variant,
    expects: "Object",
    async: false,
    key,
    options,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        let outputDataset;
        let maxDiscriminatorPriority = 0;
        let invalidDiscriminatorKey = this.key;
        let expectedDiscriminators = [];
        const parseOptions = (variant$1, allKeys) => {
          for (const schema of variant$1.options) {
            if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
            else {
              let keysAreValid = true;
              let currentPriority = 0;
              for (const currentKey of allKeys) {
                const discriminatorSchema = schema.entries[currentKey];
                if (currentKey in input ? discriminatorSchema["~run"]({
                  typed: false,
                  value: input[currentKey]
                }, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
                  keysAreValid = false;
                  if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
                    maxDiscriminatorPriority = currentPriority;
                    invalidDiscriminatorKey = currentKey;
                    expectedDiscriminators = [];
                  }
                  if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
                  break;
                }
                currentPriority++;
              }
              if (keysAreValid) {
                const optionDataset = schema["~run"]({ value: input }, config$1);
                if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
              }
            }
            if (outputDataset && !outputDataset.issues) break;
          }
        };
        parseOptions(this, /* @__PURE__ */ new Set([this.key]));
        if (outputDataset) return outputDataset;
        _addIssue(this, "type", dataset, config$1, {
          input: input[invalidDiscriminatorKey],
          expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
          path: [{
            type: "object",
            origin: "value",
            input,
            key: invalidDiscriminatorKey,
            value: input[invalidDiscriminatorKey]
          }]
        });
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function pipe(...pipe$1) {
  return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
      for (const item of pipe$1) if (item.kind !== "metadata") {
        if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
          dataset.typed = false;
          break;
        }
        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
      }
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function safeParse(schema, input, config$1) {
  const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// elsewhere:src/value/foreign-text.ts
var { maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"];

// src/commands/merge/report-schema.ts
var text = string();
var texts = array(text);
var line = pipe(number(), integer(), minValue(1));
var count = pipe(number(), integer(), minValue(0));
var time = pipe(string(), isoTimestamp());
var severity = picklist(["error", "warning", "note"]);
var place = variant("kind", [
  object({ kind: literal("env"), name: text }),
  object({
    kind: literal("file"),
    path: text,
    key: exactOptional(text),
    line: exactOptional(line),
    column: exactOptional(line)
  }),
  object({ kind: literal("argument"), name: text }),
  object({ kind: literal("keyring"), service: text }),
  object({ kind: literal("git"), commit: text, path: text, line }),
  object({ kind: literal("default") })
]);
var problem = object({
  kind: picklist(["syntax", "encoding", "bom", "type", "missing-key", "permission", "not-a-file", "limit"]),
  what: text,
  line: exactOptional(line),
  column: exactOptional(line),
  effect: picklist(["ignored", "warning", "fatal"])
});
var value = variant("is", [
  object({
    is: literal("known"),
    length: count,
    label: pipe(text, regex(/^[A-Z]*$/)),
    kinds: texts,
    issued: exactOptional(time),
    expires: exactOptional(time),
    fingerprint: exactOptional(pipe(text, regex(/^[0-9a-f]{64}$/)))
  }),
  object({ is: literal("unknown"), reason: text })
]);
var entry = object({
  slot: text,
  place,
  role: picklist(["current", "legacy", "cache", "lookalike"]),
  state: picklist(["found", "absent", "empty", "unreadable", "malformed", "ignored"]),
  wins: boolean(),
  why: exactOptional(text),
  value: exactOptional(value),
  problem: exactOptional(problem)
});
var client = object({
  id: text,
  source: union([text, array(object({ slot: text, from: text }))]),
  raises: array(
    object({
      phase: picklist(["construct", "token", "send"]),
      class: text,
      message: text,
      ownWords: exactOptional(literal(true))
    })
  ),
  warnings: texts,
  chain: array(entry),
  next: text,
  confidence: picklist(["modelled", "other-version"]),
  package: text,
  installedVersion: exactOptional(text)
});
var verdict = object({
  platform: text,
  client: text,
  status: picklist(["valid", "rejected", "denied", "unknown", "cannot-send", "not-asked"]),
  reason: exactOptional(text),
  host: exactOptional(text),
  account: exactOptional(text),
  groups: exactOptional(texts),
  scopes: exactOptional(texts),
  expires: exactOptional(number()),
  link: exactOptional(text),
  slot: exactOptional(text),
  detail: exactOptional(text),
  missing: exactOptional(texts),
  clockOffset: exactOptional(number()),
  clientShows: exactOptional(text),
  kept: exactOptional(object({ path: text, target: text })),
  sentInstead: exactOptional(text),
  owner: exactOptional(text),
  expected: exactOptional(texts)
});
var step = object({
  say: text,
  brief: exactOptional(text),
  text: exactOptional(texts),
  run: exactOptional(array(object({ shell: picklist(["posix", "fish", "powershell", "cmd"]), line: text }))),
  url: exactOptional(text)
});
var finding = object({
  rule: pipe(text, regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)),
  severity,
  platform: exactOptional(text),
  clients: texts,
  place,
  message: text,
  evidence: array(object({ place: exactOptional(place), what: text, wins: exactOptional(boolean()) })),
  cause: text,
  remedy: object({ steps: array(step), wontHelp: exactOptional(texts) }),
  explains: exactOptional(
    array(object({ client: text, phase: picklist(["construct", "token", "send", "warning"]) }))
  ),
  // It becomes a URI that is relative to the repository: nothing that leads out of it.
  repositoryPath: exactOptional(pipe(text, regex(/^(?![/\\]|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$)).+$/s)))
});
var coverage = object({
  files: count,
  objects: count,
  bytes: count,
  notRead: array(object({ what: text, why: text })),
  ownFiles: exactOptional(count)
});
var reportSchema = object({
  schemaVersion: literal(1),
  tool: object({ name: literal("auth-doctor"), version: text }),
  started: time,
  host: exactOptional(
    object({ name: text, platform: picklist(["linux", "darwin", "win32"]), home: exactOptional(text) })
  ),
  subject: exactOptional(
    object({
      repository: text,
      root: exactOptional(text),
      commit: exactOptional(text),
      branch: exactOptional(text)
    })
  ),
  keyId: exactOptional(text),
  summary: object({
    // Above 128: ended by a signal.
    exitCode: pipe(number(), integer(), minValue(0), maxValue(255)),
    errors: count,
    warnings: count,
    notes: count,
    ignored: count,
    passed: count,
    online: boolean(),
    python: exactOptional(text)
  }),
  platforms: array(
    object({
      id: text,
      name: text,
      status: picklist(["healthy", "problems", "unknown", "not-used", "skipped"]),
      reason: exactOptional(text),
      clients: array(client),
      verdict: exactOptional(verdict)
    })
  ),
  findings: array(finding),
  gaps: array(
    object({ platform: exactOptional(text), client: exactOptional(text), what: text, uncertain: boolean() })
  ),
  coverage: exactOptional(coverage)
});

// src/commands/merge/read-reports.ts
var mostBytes = 256 * 1024 * 1024;
async function readReports(files) {
  const all = [];
  for (const file of files) all.push(...(await reportsIn(file)).map((report) => ({ file, report })));
  refuseTwice(all);
  return all;
}
async function reportsIn(file) {
  const data = await dataIn(file);
  const { schemaVersion, error, merged } = record(data);
  if (record(record(data)["tool"])["name"] !== "auth-doctor") throw refusal(file, say`not a report of auth-doctor`);
  if (schemaVersion !== 1) throw refusal(file, say`a report of another version of the format (this is version 1)`);
  if (error !== void 0) throw refusal(file, say`this run failed, so the set is incomplete: run it again`);
  const given = Array.isArray(merged) ? merged.map((each) => record(each)["report"]) : [data];
  return given.map((each) => {
    const parsed = safeParse(reportSchema, each);
    if (!parsed.success) throw refusal(file, say`not a report of auth-doctor as its schema describes it`);
    if (parsed.output.summary.exitCode > 128)
      throw refusal(file, say`this run was interrupted, so the set is incomplete: run it again`);
    return parsed.output;
  });
}
async function dataIn(file) {
  let text2;
  try {
    if ((await (0, import_promises.stat)(file)).size > mostBytes) throw refusal(file, say`too large for a report`);
    text2 = await (0, import_promises.readFile)(file, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw refusal(file, say`it cannot be read, so the set is incomplete`);
  }
  try {
    return JSON.parse(text2.replace(/^\ufeff/, ""));
  } catch {
    throw refusal(file, say`not JSON; an empty or partial file is a run that did not end`);
  }
}
function refuseTwice(all) {
  const known = /* @__PURE__ */ new Map();
  for (const { file, report } of all) {
    const { started, host, subject, platforms, coverage: coverage2 } = report;
    const key = JSON.stringify([started, host, subject, platforms.map(({ id }) => id), coverage2]);
    const before = known.get(key);
    if (before !== void 0) throw refusal(file, say`the same run as ${shownNames(before)}`);
    known.set(key, file);
  }
}
function refusal(file, why) {
  return new UsageError(say`${shownNames(file)}: ${why}`);
}
function record(data) {
  return typeof data === "object" && data !== null ? { ...data } : {};
}

// elsewhere:src/report/json.ts
var { jsonReport, shownReport } = require("./report-data.js")["src/report/json.ts"];

// src/commands/merge/report-names.ts
function namedReports(given) {
  const all = given.map(({ file, report }) => ({ file: shownNames(file), report: shownReport(report) }));
  const parts = [
    ({ report }) => report.host?.name,
    ({ report }) => report.subject?.repository,
    ({ report }) => report.subject?.branch,
    ({ file }) => file
  ];
  const nameOf = (each) => {
    let name = say``;
    let others = all.filter((other) => other !== each);
    for (const part of parts) {
      const own = part(each);
      const isTold = others.some((other) => part(other) !== own);
      if (own !== void 0 && (name === "" || isTold)) name = name === "" ? own : say`${name} ${own}`;
      others = others.filter((other) => part(other) === own);
      if (others.length === 0 && name !== "") return name;
    }
    return others.length === 0 ? name : say`${name} ${all.indexOf(each) + 1}`;
  };
  return all.map((each) => ({ name: nameOf(each), report: each.report }));
}

// src/commands/merge.ts
var merge = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, "merge", host);
    const files = wordsOf(parsed, "files").map(rawText);
    if (files.length === 0 || files.includes(""))
      throw new UsageError(
        say`merge needs reports: auth-doctor merge a.json b.json`,
        say`See auth-doctor merge --help.`
      );
    const expected = expectedCount(parsed);
    const reports = namedReports(await readReports(files));
    if (expected !== void 0 && reports.length !== expected)
      throw new UsageError(say`the set is incomplete: ${reports.length} of ${expected} reports`);
    const screen = screenFor(parsed, host, await host.world());
    const merged = mergedReport(reports);
    const document = shownDocument({
      version,
      command: "merge",
      reports,
      rules: [],
      differences: merged.differences
    });
    await writeOutputs(outputs, output, () => ({
      of: "merge",
      data: async () => merged,
      text: async () => (await Promise.resolve().then(() => (init_merged_text(), merged_text_exports))).mergedText(document, merged, screen),
      document: async () => shownDocument({ ...document, rules: (await Promise.resolve().then(() => (init_report_document(), report_document_exports))).ruleHelps() })
    }));
    return merged.summary.exitCode;
  }
};
function expectedCount(parsed) {
  const given = textOf(parsed, "expect");
  if (given === void 0) return void 0;
  if (!/^[1-9]\d{0,5}$/.test(rawText(given))) throw new UsageError(say`--expect takes a number of reports.`);
  return Number(rawText(given));
}
function mergedReport(reports) {
  const sum = (of) => reports.reduce((before, { report }) => before + of(report), 0);
  const hosts = new Set(reports.map(({ name, report }) => report.host?.name ?? name));
  const merged = {
    schemaVersion: 1,
    tool: { name: "auth-doctor", version },
    summary: {
      exitCode: worstExitCode(reports.map(({ report }) => report.summary.exitCode)),
      reports: reports.length,
      hosts: hosts.size,
      errors: sum(({ summary }) => summary.errors),
      warnings: sum(({ summary }) => summary.warnings),
      notes: sum(({ summary }) => summary.notes)
    },
    merged: reports.map(({ name, report }) => ({ name, report })),
    differences: differencesOf(reports)
  };
  return shownData(merged, (text2) => text2);
}
function worstExitCode(codes) {
  return [2, 1, 3].find((code) => codes.includes(code)) ?? 0;
}

// elsewhere:src/report/layout.ts
var { columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"];

// elsewhere:src/report/page.ts
var { asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf } = require("./core.js")["src/report/page.ts"];

// elsewhere:src/report/shown-words.ts
var { shownSteps, shownWords, verifyCommand } = require("./formats.js")["src/report/shown-words.ts"];

// src/report/merged-text.ts
function mergedText2(document, merged, screen) {
  const show = (text2) => {
    const words = ourOwn(shownWords(text2));
    return screen.unicode ? words : asciiText(words);
  };
  const { reports, hosts } = merged.summary;
  const blocks = [
    [
      say`${reports} reports of ${hosts} ${hosts === 1 ? "host" : "hosts"}`,
      ...twoColumns(
        document.reports.map((each) => ({ name: say`  ${show(each.name)}`, words: show(stateWords(each)) })),
        screen.width,
        4
      )
    ],
    merged.differences.length === 0 ? [] : [
      say`Comparison:`,
      ...merged.differences.flatMap(({ what, values }) => [
        ...wrapText(show(what), screen.width - 2).map((line2) => say`  ${line2}`),
        ...twoColumns(
          values.map((value2) => ({ name: say`    ${show(value2.reports.join(", "))}`, words: show(value2.is) })),
          screen.width,
          6
        )
      ])
    ],
    ...sameFindings(document).map((group) => groupLines(group, document, screen, show)),
    wrapText(show(`${countedFindings(document.reports)}.`.replace(/^n/, "N")), screen.width)
  ];
  return textOfLines(spacedBlocks(screen.detail === "quiet" ? [] : blocks));
}
function stateWords({ report }) {
  const states = report.platforms.filter(({ status }) => status !== "not-used").map(({ id, status }) => `${id} ${status}`);
  const scanned = report.coverage ? [`${report.coverage.files + report.coverage.objects} files and objects`] : [];
  return [...states, ...scanned, countedFindings([{ name: "", report }])].join(", ");
}
function groupLines(group, document, { unicode, width }, show) {
  const [first] = group;
  const { finding: finding2, from } = first;
  const label = (word, text2) => wrapText(show(text2), width - 13).map(
    (line2, index) => say`    ${padTo(index === 0 ? say`${word}` : say``, 9)}${line2}`
  );
  const verify = verifyCommand([finding2.remedy], from.report);
  const fix = shownSteps(finding2.remedy, from.report).flatMap(({ say: say2, command, url, text: text2 = [] }) => [
    ...wrapText(show(say2), width - 13),
    ...[url ?? [], command === void 0 ? [] : `$ ${command}`, ...text2].flat().map(show)
  ]);
  return [
    ...wrapText(say`${show(documentTitle(first))} (${show(finding2.rule)})`, width - 4).map(
      (line2, index) => say`  ${index === 0 ? glyphsOf(unicode)[finding2.severity] : " "} ${line2}`
    ),
    ...label("reports", reportNames(group, document)),
    ...label("cause", finding2.cause),
    ...fix.map((line2, index) => say`    ${padTo(index === 0 ? say`fix` : say``, 9)}${line2}`),
    ...verify === void 0 ? [] : [say`    ${padTo(say`verify`, 9)}$ ${show(verify)}`]
  ];
}

// part:merge
module.exports = {
  "src/commands/merge.ts": { merge },
  "src/report/merged-text.ts": { mergedText: mergedText2 }
};
