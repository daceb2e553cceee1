'use strict';

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
function _isValidObjectKey(object$1, key) {
  return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
// @__NO_SIDE_EFFECTS__
function _joinExpects(values$1, separator) {
  const list = [...new Set(values$1)];
  if (list.length > 1) return `(${list.join(` ${separator} `)})`;
  return list[0] ?? "never";
}
function _standardSchema(schema2) {
  schema2["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: (value$1) => schema2["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
  };
  return schema2;
}
// @__NO_SIDE_EFFECTS__
function getDotPath(issue) {
  if (issue.path) {
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
    else key += item.key;
    else return null;
    return key;
  }
  return null;
}
var EMOJI_REGEX = new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$", "u");
var ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
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
function isoDate(message$1) {
  return {
    kind: "validation",
    type: "iso_date",
    reference: isoDate,
    async: false,
    expects: null,
    requirement: ISO_DATE_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
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
function minLength(requirement, message$1) {
  return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement,
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
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
function nonEmpty(message$1) {
  return {
    kind: "validation",
    type: "non_empty",
    reference: nonEmpty,
    async: false,
    expects: "!0",
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
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
// @__NO_SIDE_EFFECTS__
function transform(operation) {
  return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation,
    "~run"(dataset) {
      dataset.value = this.operation(dataset.value);
      return dataset;
    }
  };
}
// @__NO_SIDE_EFFECTS__
function url(message$1) {
  return {
    kind: "validation",
    type: "url",
    reference: url,
    async: false,
    expects: null,
    requirement(input) {
      try {
        if (URL.canParse) return URL.canParse(input);
        new URL(input);
        return true;
      } catch {
        return false;
      }
    },
    message: message$1,
    "~run"(dataset, config$1) {
      if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
      return dataset;
    }
  };
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
// @__NO_SIDE_EFFECTS__
function getFallback(schema2, dataset, config$1) {
  return typeof schema2.fallback === "function" ? schema2.fallback(dataset, config$1) : schema2.fallback;
}
// @__NO_SIDE_EFFECTS__
function getDefault(schema2, dataset, config$1) {
  return typeof schema2.default === "function" ? schema2.default(dataset, config$1) : schema2.default;
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
function optional(wrapped, default_) {
  return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped,
    default: default_,
    "~run"(dataset, config$1) {
      if (dataset.value === void 0) {
        if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
        if (dataset.value === void 0) {
          dataset.typed = true;
          return dataset;
        }
      }
      return this.wrapped["~run"](dataset, config$1);
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
function record(key, value$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
      const input = dataset.value;
      if (input && typeof input === "object") {
        dataset.typed = true;
        dataset.value = {};
        for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
          const entryValue = input[entryKey];
          const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
          if (keyDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "key",
              input,
              key: entryKey,
              value: entryValue
            };
            for (const issue of keyDataset.issues) {
              issue.path = [pathItem];
              dataset.issues?.push(issue);
            }
            if (!dataset.issues) dataset.issues = keyDataset.issues;
            if (config$1.abortEarly) {
              dataset.typed = false;
              break;
            }
          }
          const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
          if (valueDataset.issues) {
            const pathItem = {
              type: "object",
              origin: "value",
              input,
              key: entryKey,
              value: entryValue
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
          if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
          if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
        }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
    }
  });
}
// @__NO_SIDE_EFFECTS__
function strictObject(entries$1, message$1) {
  return _standardSchema({
    kind: "schema",
    type: "strict_object",
    reference: strictObject,
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
        if (!dataset.issues || !config$1.abortEarly) {
          for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
            _addIssue(this, "key", dataset, config$1, {
              input: key,
              expected: "never",
              path: [{
                type: "object",
                origin: "key",
                input,
                key,
                value: input[key]
              }]
            });
            break;
          }
        }
      } else _addIssue(this, "type", dataset, config$1);
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
      for (const schema2 of this.options) {
        const optionDataset = schema2["~run"]({ value: dataset.value }, config$1);
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
          for (const schema2 of variant$1.options) {
            if (schema2.type === "variant") parseOptions(schema2, new Set(allKeys).add(schema2.key));
            else {
              let keysAreValid = true;
              let currentPriority = 0;
              for (const currentKey of allKeys) {
                const discriminatorSchema = schema2.entries[currentKey];
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
                  if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema2.entries[currentKey].expects);
                  break;
                }
                currentPriority++;
              }
              if (keysAreValid) {
                const optionDataset = schema2["~run"]({ value: input }, config$1);
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
function safeParse(schema2, input, config$1) {
  const dataset = schema2["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
  return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
  };
}

// elsewhere:src/nearest.ts
var { editDistance, nearest, nearestVariable } = require("./core.js")["src/nearest.ts"];

// elsewhere:src/value/foreign-text.ts
var { maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"];

// elsewhere:src/value/untrusted.ts
var { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// elsewhere:src/config/config-error.ts
var { ConfigError } = require("./core.js")["src/config/config-error.ts"];

// src/config/issue-words.ts
function issuesWords(issues, keys) {
  return joinWords(
    issues.map((issue) => issueWords(issue, keys)),
    say`; `
  );
}
function issueWords(issue, keys) {
  const inner = (issue.issues ?? []).find((each) => each.path !== void 0);
  if (inner)
    return issueWords({ ...inner, path: [...issue.path ?? [], ...inner.path ?? []] }, keys);
  const at = getDotPath(issue);
  const path3 = at ? shownKey(at) : say`the file`;
  if (issue.type === "iso_date") return say`${path3}: expected a date, such as 2027-06-30`;
  if (issue.type !== "strict_object")
    return say`${path3}: expected ${ourOwn(issue.expected?.replaceAll(/[()]/g, "") ?? "another value")}`;
  if (issue.expected !== "never") return say`the key ${path3} is missing`;
  return say`unknown key ${path3}${meantWords(nearest(String(issue.path?.at(-1)?.key), keys))}`;
}
function shownKey(name) {
  return mayShow(name, "key") ? shown(name, "key") : say`a name not shown here`;
}
function meantWords(meant) {
  return meant ? say` (did you mean ${ourOwn(meant)}?)` : say``;
}

// src/config/parse-config.ts
var severity = picklist(["error", "warning", "note"]);
var day = pipe(string(), isoDate());
var ignore = strictObject({
  rule: string(),
  place: pipe(string(), nonEmpty()),
  reason: pipe(string(), nonEmpty()),
  until: day
});
var schema = strictObject({
  "fail-on": exactOptional(picklist(["error", "warning", "note", "never"])),
  strict: exactOptional(boolean()),
  platforms: exactOptional(array(string())),
  rules: optional(record(string(), union([severity, literal("off")])), {}),
  ignore: optional(array(ignore), [])
});
var knownKeys = [...Object.keys(schema.entries), ...Object.keys(ignore.entries)];
function parseConfig(content, path3, trust, known) {
  const result = safeParse(schema, withDatesAsText(content));
  if (!result.success) throw new ConfigError(say`${shownNames(path3)}: ${issuesWords(result.issues, knownKeys)}`);
  const { "fail-on": failOn, strict, platforms, rules, ignore: ignores } = result.output;
  for (const name of [...Object.keys(rules), ...ignores.map(({ rule }) => rule)])
    requireKnown("rule", name, known.rules, path3);
  for (const name of platforms ?? []) requireKnown("platform", name, known.platforms, path3);
  return {
    path: path3,
    trust,
    ...failOn ? { failOn } : {},
    ...strict === void 0 ? {} : { strict },
    ...platforms ? { platforms } : {},
    severities: Object.entries(rules).map(([rule, each]) => ({ rule, severity: each })),
    ignores
  };
}
function withDatesAsText(value) {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(withDatesAsText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDatesAsText(each)]));
}
function requireKnown(what, name, known, path3) {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  throw new ConfigError(
    say`${shownNames(path3)}: unknown ${what === "rule" ? say`rule` : say`platform`} ${shownKey(name)}${meantWords(meant)}`
  );
}

// elsewhere:src/shapes/shape.ts
var { alphabets, charactersOf, hasShape, parseShape, sampleOf, shapePattern } = require("./core.js")["src/shapes/shape.ts"];

// elsewhere:src/types/failure-class.ts
var { failureClasses } = require("./error-text.js")["src/types/failure-class.ts"];

// elsewhere:src/value/server-templates.ts
var { atServer, namesServer, webAddress } = require("./check.js")["src/value/server-templates.ts"];

// src/declared/built-in-names.ts
var builtInNames = ["hf-oidc", "hf-stored-tokens"];

// src/providers/check-client.ts
function hintOf(meant) {
  return meant === void 0 ? "" : `; did you mean ${meant}?`;
}
function clientProblems(client) {
  const at = `clients[${client.id}]`;
  const slots = new Set(client.slots.map(({ name }) => name));
  const paths = new Set(client.paths.map(({ name }) => name));
  const known = (name, set, where, what) => set.has(name) ? [] : [`${at}.${where}: no such ${what}: ${shownKey(name)}${hintOf(nearest(name, [...set]))}`];
  const functions = new Set(builtInNames);
  const inSources = client.sources.flatMap((source2, index) => {
    const where = `sources[#${index + 1}]`;
    if (source2.kind === "built-in") return known(source2.name, functions, `${where}.name`, "built-in function");
    const fields = source2.fields.flatMap(({ slot: slot2, setting: setting2 }) => {
      if (slot2 !== void 0) return known(slot2, slots, `${where}.fields`, "slot");
      return setting2 === void 0 ? [`${at}.${where}.fields: a field needs a slot or a setting`] : [];
    });
    const unnamed = (source2.kind === "env" || source2.kind === "argument") && source2.fields.some(({ names, legacy }) => names.length + legacy.length === 0);
    return [
      ...fields,
      ...source2.kind === "file" ? known(source2.path, paths, `${where}.path`, "path") : [],
      ...unnamed ? [`${at}.${where}.fields: names: missing`] : []
    ];
  });
  const inKinds = client.kinds.flat().flatMap((name) => known(name, slots, "kinds", "slot"));
  const inWire = client.wire.flatMap(({ slot: slot2 }) => known(slot2, slots, "wire", "slot"));
  const inAfter = client.hooks.flatMap((name) => known(name, functions, "hooks", "built-in function"));
  const whole = client.pairing === "group" && client.kinds.length === 0 && !client.slots.some(({ required }) => required);
  return [
    ...inSources,
    ...inKinds,
    ...inWire,
    ...inAfter,
    ...whole ? [`${at}.pairing: a group needs kinds, or a required slot`] : []
  ];
}

// src/providers/client-schema.ts
var text = pipe(string(), nonEmpty());
var texts = array(text);
var presence = picklist(["set", "nonEmpty", "nonBlank"]);
var raise = strictObject({ class: text, message: string() });
var phase = picklist(["construct", "token", "send"]);
var condition = strictObject({
  env: exactOptional(text),
  is: exactOptional(picklist(["set", "nonEmpty", "nonBlank", "empty", "true"])),
  argument: exactOptional(text),
  equals: exactOptional(string()),
  slot: exactOptional(text),
  contains: exactOptional(text),
  held: exactOptional(boolean())
});
var fullPolicy = strictObject({
  do: picklist(["next", "stop", "warn", "fatal"]),
  class: exactOptional(text),
  message: exactOptional(text)
});
var policy = union([
  fullPolicy,
  pipe(
    picklist(["next", "stop", "warn", "fatal"]),
    transform((word) => ({ do: word }))
  )
]);
var slot = strictObject({
  name: text,
  required: optional(boolean(), false),
  public: optional(boolean(), false),
  usual: exactOptional(text)
});
var selector = strictObject({
  name: text,
  argument: exactOptional(text),
  env: exactOptional(text),
  present: optional(presence, "nonEmpty"),
  default: optional(string(), ""),
  lower: optional(boolean(), false)
});
var path = strictObject({
  name: pipe(string(), regex(/^\w+$/)),
  env: exactOptional(text),
  present: optional(presence, "set"),
  parts: optional(array(string()), []),
  windows: exactOptional(array(string())),
  macos: exactOptional(array(string())),
  expand: optional(array(picklist(["user", "variables"])), []),
  when: exactOptional(condition),
  pathlib: optional(boolean(), false)
});
var field = strictObject({
  slot: exactOptional(text),
  setting: exactOptional(text),
  names: optional(texts, []),
  legacy: optional(texts, []),
  present: optional(presence, "set"),
  clean: optional(array(picklist(["trim", "remove-newlines", "strip-double-quotes"])), []),
  coalesce: optional(picklist(["raw", "cleaned"]), "raw"),
  cleaned: optional(presence, "set"),
  as: exactOptional(literal("int")),
  default: exactOptional(string())
});
var sourceBase = {
  "recording-label": exactOptional(text),
  when: exactOptional(condition),
  since: exactOptional(text),
  below: exactOptional(text),
  opened: optional(picklist(["if-needed", "always"]), "if-needed"),
  partial: optional(policy, "next"),
  fields: array(field)
};
var problems = strictObject({
  missing: exactOptional(policy),
  unreadable: exactOptional(policy),
  encoding: exactOptional(policy),
  malformed: exactOptional(policy),
  "missing-key": exactOptional(policy)
});
var fileSource = strictObject({
  ...sourceBase,
  kind: literal("file"),
  path: text,
  format: picklist(["raw", "json", "toml", "ini", "colon-lines", "dotenv"]),
  check: optional(picklist(["exists", "open"]), "open"),
  problems: optional(problems, {})
});
var source = variant("kind", [
  strictObject({ ...sourceBase, kind: literal("argument") }),
  strictObject({ ...sourceBase, kind: literal("env") }),
  strictObject({ ...sourceBase, kind: literal("default") }),
  fileSource,
  strictObject({
    kind: literal("built-in"),
    name: text,
    when: exactOptional(condition),
    since: exactOptional(text),
    below: exactOptional(text)
  })
]);
var setting = strictObject({
  name: text,
  env: exactOptional(text),
  when: exactOptional(condition),
  present: optional(presence, "set"),
  default: optional(string(), ""),
  trimEnd: exactOptional(text),
  as: exactOptional(literal("url"))
});
var step = strictObject({
  when: array(condition),
  do: picklist(["raise", "withhold"]),
  phase: exactOptional(phase),
  class: exactOptional(text),
  message: exactOptional(text),
  why: exactOptional(text)
});
var connectWarning = strictObject({ category: text, address: text });
var wire = strictObject({
  when: exactOptional(condition),
  slot: text,
  auth: optional(picklist(["header", "basic"]), "header"),
  header: optional(text, "Authorization"),
  prefix: optional(string(), ""),
  split: exactOptional(text),
  unsplit: exactOptional(raise),
  library: exactOptional(picklist(["requests", "httpx", "httpx2"])),
  address: exactOptional(text),
  "warns-on-connect": exactOptional(connectWarning)
});
var clientSchema = strictObject({
  id: pipe(string(), regex(/^[a-z][a-z0-9-]*$/)),
  package: text,
  versions: texts,
  programs: optional(texts, []),
  signOfUse: optional(boolean(), true),
  "recording-label": optional(picklist(["one", "by-slot"]), "one"),
  pairing: optional(picklist(["per-field", "group"]), "per-field"),
  kinds: optional(array(texts), []),
  leeway: optional(pipe(number(), minValue(0)), 0),
  slots: pipe(array(slot), minLength(1)),
  selectors: optional(array(selector), []),
  paths: optional(array(path), []),
  settings: optional(array(setting), []),
  sources: pipe(array(source), minLength(1)),
  hooks: optional(texts, []),
  incomplete: exactOptional(raise),
  steps: optional(array(step), []),
  wire: optional(array(wire), [])
});

// src/providers/extend-provider.ts
var identities = {
  tokens: "kind",
  lookalikes: "name",
  clients: "id",
  errors: "message"
};
function strayParameter(file, parent) {
  const known = textsOf(parent["parameters"]);
  return Object.keys(tableOf(file["parameters"])).find((name) => !Object.hasOwn(known, name));
}
function extendProvider(file, parent) {
  const { parameters: own, without, ...mine } = file;
  const {
    parameters: inherited,
    id: parentId,
    name: _name,
    order: _order,
    aliases: _aliases,
    extends: _extends,
    without: _without,
    ...others
  } = parent ?? {};
  const theirs = {
    ...others,
    ..."clients" in others ? { clients: renamed(others["clients"], parentId, file["id"]) } : {}
  };
  const parameters = { ...textsOf(inherited), ...textsOf(own) };
  const dropped = new Set(Array.isArray(without) ? without : []);
  const merged = { ...theirs, ...mine };
  for (const [list, identity] of Object.entries(identities)) {
    const kept = entriesOf(theirs[list]).filter((each) => !dropped.has(identityOf(each, identity, parameters)));
    const added = entriesOf(mine[list]);
    if (kept.length + added.length === 0) continue;
    const replaced = new Set(added.map((each) => identityOf(each, identity, parameters)));
    merged[list] = [...kept.filter((each) => !replaced.has(identityOf(each, identity, parameters))), ...added];
  }
  return fill(merged, parameters);
}
function renamed(clients, parent, child) {
  return entriesOf(clients).map((each) => {
    if (typeof each !== "object" || each === null || !("id" in each)) return each;
    return { ...each, id: each.id === parent ? child : `${String(child)}-${String(each.id)}` };
  });
}
function identityOf(entry, key, parameters) {
  return typeof entry === "object" && entry !== null ? fill(entry[key], parameters) : void 0;
}
function entriesOf(list) {
  return Array.isArray(list) ? list : [];
}
function tableOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function textsOf(table) {
  return Object.fromEntries(
    Object.entries(tableOf(table)).filter((entry) => typeof entry[1] === "string")
  );
}
function fill(value, parameters) {
  if (typeof value === "string") {
    return value.replaceAll(
      /\{(\w+)\}/g,
      (whole, name) => Object.hasOwn(parameters, name) ? parameters[name] ?? whole : whole
    );
  }
  if (Array.isArray(value)) return value.map((each) => fill(each, parameters));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, parameters)]));
}

// src/providers/entry-name.ts
var identities2 = { tokens: "kind", clients: "id" };
function entryName(list, entry, index) {
  const key = identities2[list] ?? "name";
  const identity = typeof entry === "object" && entry !== null ? entry[key] : void 0;
  return typeof identity === "string" && shownKey(identity) === identity ? `[${identity}]` : `[#${index + 1}]`;
}
function nameOfPath(path3, content) {
  let name = "";
  let at = content;
  let list = "";
  for (const step2 of path3) {
    at = typeof at === "object" && at !== null ? at[String(step2)] : void 0;
    if (typeof step2 === "number") {
      name += entryName(list, at, step2);
      continue;
    }
    list = shownKey(String(step2));
    name += name === "" ? list : `.${list}`;
  }
  return name;
}

// src/providers/lines-of-file.ts
function linesOfFile(text3) {
  const lines = /* @__PURE__ */ new Map();
  for (const block of blocksOf(text3)) {
    const name = nameOf(block);
    if (name !== "") keepFirst(lines, name, block.line);
    for (const [key, line] of block.keys) keepFirst(lines, name === "" ? key : `${name}.${key}`, line);
  }
  return (name) => {
    for (let part = name; part !== ""; part = withoutLast(part)) {
      const line = lines.get(part);
      if (line !== void 0) return line;
    }
    return void 0;
  };
}
function blocksOf(text3) {
  const top = { line: 1, list: "", parent: void 0, index: void 0, keys: /* @__PURE__ */ new Map(), texts: {} };
  const blocks = [top];
  let current = top;
  let inText;
  for (const [at, content] of text3.split("\n").entries()) {
    const line = at + 1;
    const wasInText = inText;
    inText = afterLine(content, inText);
    if (wasInText !== void 0) continue;
    const [, open, header2] = /^\s*(\[\[?)\s*([\w.\s-]+?)\s*\]/.exec(content) ?? [];
    if (header2 !== void 0) {
      current = opened(header2.split(/\s*\.\s*/), open === "[[", line, blocks);
      blocks.push(current);
      continue;
    }
    const [, key, value] = /^\s*([\w-]+)\s*=\s*(?:"([^"\\]*)"|'([^']*)')?/.exec(content) ?? [];
    if (key === void 0) continue;
    keepFirst(current.keys, key, line);
    if (value !== void 0) current.texts[key] ??= value;
  }
  return blocks;
}
function opened(names, isEntry, line, blocks) {
  const before = names.slice(0, -1).join(".");
  const parent = before === "" ? blocks[0] : blocks.findLast((each) => pathOf(each) === before) ?? blocks[0];
  const list = names.slice(parent === blocks[0] ? 0 : -1).join(".");
  const index = isEntry ? blocks.filter((each) => each.parent === parent && each.list === list).length : void 0;
  return { line, list, parent, index, keys: /* @__PURE__ */ new Map(), texts: {} };
}
function pathOf({ parent, list }) {
  const above = parent === void 0 ? "" : pathOf(parent);
  return above === "" ? list : `${above}.${list}`;
}
function nameOf({ parent, list, index, texts: texts3 }) {
  const above = parent === void 0 ? "" : nameOf(parent);
  const own = index === void 0 ? list : list + entryName(list, texts3, index);
  return above === "" ? own : `${above}.${own}`;
}
function afterLine(content, open) {
  let now = open;
  for (const [mark] of content.matchAll(/"""|'''/g)) now = now === void 0 ? mark : now === mark ? void 0 : now;
  return now;
}
function withoutLast(name) {
  return name.replace(/(?:\.?[^.[\]]+|\[[^\]]*\])$/, "");
}
function keepFirst(lines, name, line) {
  if (!lines.has(name)) lines.set(name, line);
}

// src/providers/schema-at.ts
function bareSchema(schema2) {
  if (schema2.wrapped) return bareSchema(schema2.wrapped);
  const [first] = schema2.pipe ?? [];
  return first && first !== schema2 ? bareSchema(first) : schema2;
}
function schemasAt(schema2, path3) {
  return path3.reduce(
    (found, step2) => found.flatMap(alternatives).flatMap(({ entries, item }) => {
      if (typeof step2 === "number") return item ?? [];
      return entries && Object.hasOwn(entries, String(step2)) ? entries[String(step2)] ?? [] : [];
    }),
    [schema2]
  );
}
function keysOf(schemas) {
  return [...new Set(schemas.flatMap(alternatives).flatMap(({ entries }) => Object.keys(entries ?? {})))];
}
function allowedWords(schemas) {
  const all = schemas.flatMap(alternatives);
  const words = all.flatMap(({ type, options, literal: literal2 }) => {
    if (type === "picklist") return (options ?? []).map((each) => JSON.stringify(each));
    return type === "literal" ? [JSON.stringify(literal2)] : [];
  });
  const kinds = all.flatMap(({ type }) => kindWords[type] ?? []);
  const values = words.length > 1 ? [`one of ${[...new Set(words)].join(", ")}`] : words;
  return [.../* @__PURE__ */ new Set([...values, ...kinds])].join(" or ");
}
var kindWords = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  strict_object: "a table"
};
function alternatives(schema2) {
  const bare = bareSchema(schema2);
  const isChoice = bare.type === "union" || bare.type === "variant";
  return isChoice ? (bare.options ?? []).flatMap(alternatives) : [bare];
}

// src/providers/file-fault.ts
function faultOfIssue(issue, schema2, content) {
  const { kind, type, expected, received, path: path3 } = innermost(issue);
  const steps = (path3 ?? []).map(({ key }) => key);
  const name = steps.length === 0 ? "the file" : nameOfPath(steps, content);
  if (type === "strict_object" && expected === "never") {
    const keys = keysOf(schemasAt(schema2, steps.slice(0, -1)));
    const meant = nearest(String(steps.at(-1)), keys);
    return `${name}: unknown key; ${meant ? `did you mean ${meant}?` : `expected one of ${keys.join(", ")}`}`;
  }
  const allowed = allowedWords(schemasAt(schema2, steps));
  if (type === "strict_object" && received === "undefined") return `${name}: missing; expected ${allowed}`;
  return `${name}: expected ${kind === "validation" ? formWords(type, expected) : allowed}`;
}
function formWords(type, expected) {
  if (type === "regex") return `a string that matches ${expected}`;
  if (type === "url") return "a URL";
  if (type === "non_empty" || type === "min_length")
    return `${expected === "!0" ? "a non-empty value" : `a length of ${expected} or more`}`;
  return type === "integer" ? "a whole number" : `a value ${expected ?? "of another type"}`;
}
function innermost(issue) {
  const inner = (issue.issues ?? []).find((each) => each.path !== void 0);
  if (!inner) return issue;
  const found = innermost(inner);
  return { ...found, path: [...issue.path ?? [], ...found.path ?? []] };
}
function fileFaults(from, faults, text3) {
  const lineOf = text3 === void 0 ? () => void 0 : linesOfFile(text3);
  const lines = faults.map((fault) => {
    const line = lineOf(/^[^:\s]+/.exec(fault)?.[0] ?? "");
    const place = line === void 0 ? shownNames(from) : say`${shownNames(from)}:${line}`;
    return say`${place}: ${shownNames(fault)}`;
  });
  return joinWords(lines, say`\n`);
}

// elsewhere:src/providers/provider-file-error.ts
var { ProviderFileError } = require("./core.js")["src/providers/provider-file-error.ts"];

// src/providers/provider-file.ts
var text2 = pipe(string(), nonEmpty());
var texts2 = array(text2);
var token = strictObject({
  kind: text2,
  name: text2,
  slots: texts2,
  shape: text2,
  meaning: picklist(["current", "obsolete", "wrong-kind", "identifier"]),
  detect: picklist(["anywhere", "near-name"]),
  certainty: picklist(["enforced", "documented", "observed"]),
  names: optional(texts2, []),
  matches: exactOptional(texts2),
  rejects: exactOptional(texts2),
  calls: exactOptional(array(pipe(string(), regex(/^[A-Za-z_]\w*\((?:\w+, )*\w+\)$/)))),
  issuers: exactOptional(texts2),
  audiences: exactOptional(texts2)
});
var lookalike = strictObject({
  kind: picklist(["env", "file"]),
  name: text2,
  instead: text2,
  why: text2,
  common: exactOptional(literal(true))
});
var version = strictObject({
  kind: picklist(["discontinued", "broken"]),
  package: text2,
  versions: exactOptional(texts2),
  below: exactOptional(text2),
  with: exactOptional(strictObject({ package: text2, from: text2 })),
  fault: text2,
  shows: exactOptional(text2),
  command: text2,
  otherwise: exactOptional(text2)
});
var era = strictObject({
  package: text2,
  below: text2,
  kinds: exactOptional(texts2),
  variables: exactOptional(texts2),
  files: exactOptional(texts2),
  empty: exactOptional(boolean()),
  fault: text2,
  shows: exactOptional(text2),
  command: text2,
  upgradeFirst: exactOptional(boolean()),
  otherwise: exactOptional(text2)
});
var knownError = strictObject({
  message: pipe(string(), minLength(8)),
  classes: pipe(array(picklist(failureClasses)), minLength(1)),
  rules: exactOptional(array(text2))
});
var path2 = pipe(string(), regex(/^(?:\/[A-Za-z0-9._~-]+)+$/));
var header = pipe(string(), regex(/^[A-Za-z][A-Za-z0-9-]*$/));
var statuses = array(pipe(number(), integer(), minValue(400), maxValue(499)));
var library = picklist(["requests", "httpx", "httpx2"]);
var probe = strictObject({
  method: optional(picklist(["GET", "POST"]), "GET"),
  path: path2,
  server: text2,
  slot: text2,
  header: optional(header, "authorization"),
  prefix: optional(string(), "Bearer "),
  library: exactOptional(library),
  proof: exactOptional(pipe(texts2, nonEmpty())),
  refusal: optional(pipe(texts2, nonEmpty()), ["error", "message", "detail", "title"]),
  account: exactOptional(text2),
  anonymous: exactOptional(strictObject({ field: text2, equals: string() })),
  groups: exactOptional(text2),
  rejected: optional(statuses, [401]),
  denied: optional(statuses, [403])
});
var url2 = pipe(string(), url());
var addresses = strictObject({
  slot: exactOptional(text2),
  setting: exactOptional(text2),
  current: pipe(array(url2), minLength(1)),
  retired: optional(array(strictObject({ url: url2, instead: url2 })), [])
});
var pair = strictObject({ id: text2, secret: texts2 });
var pages = strictObject({ docs: text2, create: text2, revoke: text2 });
var commands = strictObject({
  get: exactOptional(text2),
  gets: exactOptional(texts2),
  env: exactOptional(text2),
  revoke: exactOptional(text2),
  stores: exactOptional(texts2)
});
var rotation = strictObject({ remark: exactOptional(text2), rotates: exactOptional(texts2) });
var providerSchema = strictObject({
  schema: literal(0),
  id: pipe(string(), regex(/^[a-z][a-z0-9-]*$/)),
  name: text2,
  order: exactOptional(pipe(number(), integer(), minValue(1))),
  aliases: exactOptional(array(pipe(string(), regex(/^[a-z][a-z0-9-]*$/)))),
  extends: exactOptional(text2),
  login: exactOptional(text2),
  hosts: texts2,
  anonymous: exactOptional(boolean()),
  library: exactOptional(library),
  folders: optional(texts2, []),
  files: exactOptional(texts2),
  mentions: exactOptional(texts2),
  placeholders: optional(texts2, []),
  pages,
  commands: exactOptional(commands),
  rotation: exactOptional(rotation),
  pairs: optional(array(pair), []),
  tokens: optional(array(token), []),
  addresses: exactOptional(array(addresses)),
  lookalikes: optional(array(lookalike), []),
  keyOption: exactOptional(text2),
  probe: exactOptional(probe),
  errors: exactOptional(array(knownError)),
  versions: exactOptional(array(version)),
  eras: exactOptional(array(era)),
  clients: exactOptional(array(clientSchema))
});
function parseProviderFile(content, from, parentOf = () => void 0) {
  const { file, text: toml } = typeof from === "string" ? { file: from } : from;
  const refuse = (faults) => {
    throw new ProviderFileError(fileFaults(file, faults, toml));
  };
  const strays = isTable(content) ? parentFaults(content, parentOf) : [];
  if (strays.length > 0) refuse(strays);
  const whole = isTable(content) ? withParent(content, parentOf) : content;
  const result = safeParse(providerSchema, whole);
  if (!result.success) return refuse(result.issues.map((issue) => faultOfIssue(issue, providerSchema, whole)));
  const { clients, probe: question, ...data } = result.output;
  const problems2 = [
    ...data.tokens.flatMap(shapeProblems),
    ...(clients ?? []).flatMap(clientProblems),
    ...serverProblems(result.output),
    ...eraProblems(result.output)
  ];
  if (problems2.length > 0) refuse(problems2);
  const library2 = data.library ?? question?.library;
  const declared = clients?.map((client) => withWire(client, question, library2));
  const provider = {
    ...data,
    // It may be in either place: a file without [probe] only has the upper one.
    library: library2 ?? "requests",
    ...question ? { probe: withProof(question) } : {},
    ...namesServer(JSON.stringify([data.login, data.pages])) ? { templates: { ...data.login === void 0 ? {} : { login: data.login }, pages: data.pages } } : {},
    ...declared ? { declared } : {}
  };
  return atServer(provider, void 0);
}
function withWire(client, question, library2) {
  if (!question || library2 === void 0 || client.wire.length > 0) return client;
  if (!client.slots.some(({ name }) => name === question.slot)) return client;
  const { slot: slot2, header: header2, prefix } = question;
  const address = `{${question.server}}${question.path}`;
  return { ...client, wire: [{ slot: slot2, auth: "header", header: header2, prefix, library: library2, address }] };
}
function withProof({ library: _, proof, ...question }) {
  return { ...question, proof: proof ?? (question.account === void 0 ? [] : [question.account]) };
}
function serverProblems({ login, pages: pages2, addresses: addresses2 }) {
  return !addresses2?.length && namesServer(JSON.stringify([login, pages2])) ? ["addresses: missing; {server} and {origin} in login and pages need an address"] : [];
}
function withParent(content, parentOf) {
  const parent = parentIn(content, parentOf);
  return extendProvider(content, isTable(parent) ? parent : void 0);
}
function parentIn(content, parentOf) {
  const id = content["extends"];
  return typeof id === "string" ? parentOf(id) : void 0;
}
function parentFaults(content, parentOf) {
  const parent = parentIn(content, parentOf);
  if (!isTable(parent))
    return content["extends"] === void 0 ? [] : ["extends: no such platform, or it extends another one"];
  const stray = strayParameter(content, parent);
  if (stray === void 0) return [];
  const names = isTable(parent["parameters"]) ? Object.keys(parent["parameters"]) : [];
  const meant = nearest(stray, names);
  const hint = meant ? `did you mean ${meant}?` : "the platform that it extends does not have it";
  return [`parameters.${shownKey(stray)}: unknown key; ${hint}`];
}
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function eraProblems({ eras = [], tokens }) {
  return eras.flatMap(({ kinds = [], variables = [], files = [] }, index) => [
    ...kinds.length + variables.length + files.length === 0 ? [`eras[#${index + 1}]: missing; expected kinds, variables or files`] : [],
    ...kinds.filter((kind) => !tokens.some((token2) => token2.kind === kind)).map((kind) => `eras[#${index + 1}].kinds: no token has the kind ${kind}`)
  ]);
}
function shapeProblems({ kind, shape }) {
  try {
    parseShape(shape);
    return [];
  } catch (error) {
    return [`tokens[${shownKey(kind)}].shape: ${error instanceof Error ? error.message : "it cannot be read"}`];
  }
}

// part:user-files
module.exports = {
  "src/config/parse-config.ts": { parseConfig },
  "src/providers/provider-file.ts": { parseProviderFile, providerSchema }
};
