import {
  isPublicText
} from "./chunk-7LRDWVCH.js";
import {
  maskGuarded
} from "./chunk-7SSGVLQI.js";
import {
  guardedSecrets,
  maskedSecret
} from "./chunk-ORDV5XAC.js";
import {
  harmlessText
} from "./chunk-NGGYVXOG.js";
import {
  isPlainValue,
  maskRandomNames
} from "./chunk-2MPOGN63.js";
import {
  homely
} from "./chunk-SJZV5Z6E.js";
import {
  Secret,
  liveSecrets
} from "./chunk-4R7B453B.js";

// src/report/shown-text.ts
function showFor(report) {
  const masked = maskerFor(report);
  return (text) => harmlessText(masked(text));
}
function maskerFor(report) {
  const settings = report.platforms.flatMap(({ clients }) => clients).flatMap((client) => Object.values(client.settings));
  const given = settings.filter(({ place }) => place.kind !== "default").map(({ value }) => homely(value, report.home));
  const odd = given.filter((value) => !isPlainValue(value)).map((value) => new Secret(value));
  const guarded = guardedSecrets([...liveSecrets(), ...odd], isPublicText);
  return (text) => maskRandomNames(maskGuarded(text, guarded), maskedSecret);
}

// src/report/value-labels.ts
function labelValues() {
  const known = [];
  return (secret) => {
    const index = known.findIndex((each) => each.relation(secret) === "same");
    return letters(index === -1 ? known.push(secret) - 1 : index);
  };
}
function letters(index) {
  const last = String.fromCharCode(65 + index % 26);
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

export {
  showFor,
  maskerFor,
  labelValues
};
