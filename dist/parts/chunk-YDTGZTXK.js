// src/shapes/shape.ts
var alphabets = {
  alnum: "A-Za-z0-9",
  base64: "A-Za-z0-9+/",
  base64url: "A-Za-z0-9_-",
  digit: "0-9",
  hex: "0-9a-f",
  HEX: "0-9A-F",
  anyhex: "0-9A-Fa-f",
  lower: "a-z",
  upper: "A-Z",
  word: "A-Za-z0-9_"
};
var run = /^\{(\d+)(?:(,)(\d*))?(?::([A-Za-z0-9]+))?\}/;
var literal = /^[A-Za-z0-9_.:/+=~-]+/;
function parseShape(text) {
  const parts = [];
  let rest = text;
  while (rest !== "") {
    const found = run.exec(rest) ?? literal.exec(rest);
    if (!found) throw new Error(`the shape ${text} cannot be read at "${rest}": write {36}, {20,40:hex} or plain characters`);
    parts.push(rest.startsWith("{") ? readRun(text, found) : { is: "literal", text: found[0] });
    rest = rest.slice(found[0].length);
  }
  if (parts.length === 0) throw new Error("a shape cannot be empty");
  parts.forEach((part, index) => {
    refuseAmbiguous(text, part, parts[index + 1]);
  });
  const least = sum(parts.map((part) => part.is === "run" ? part.least : part.text.length));
  const most = sum(parts.map((part) => part.is === "run" ? part.most : part.text.length));
  return { text, parts, least, most };
}
function shapePattern(shape) {
  return shape.parts.map(
    (part) => part.is === "literal" ? part.text.replaceAll(/[.+/]/g, String.raw`\$&`) : `[${alphabets[part.alphabet]}]{${part.least},${part.most === Number.POSITIVE_INFINITY ? "" : part.most}}`
  ).join("");
}
var compiled = /* @__PURE__ */ new WeakMap();
function hasShape(shape, text) {
  let pattern = compiled.get(shape);
  if (!pattern) {
    pattern = new RegExp(`^${shapePattern(shape)}$`);
    compiled.set(shape, pattern);
  }
  return pattern.test(text);
}
function sampleOf(shape, random) {
  return shape.parts.map((part) => {
    if (part.is === "literal") return part.text;
    const characters = charactersOf(part.alphabet);
    const length = part.most === Number.POSITIVE_INFINITY ? part.least + 8 : part.least;
    return Array.from({ length }, () => characters[Math.floor(random() * characters.length)]).join("");
  }).join("");
}
function charactersOf(alphabet) {
  const pattern = new RegExp(`[${alphabets[alphabet]}]`);
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((character) => pattern.test(character));
}
function readRun(text, found) {
  const [, leastText = "", comma, mostText, name = "alnum"] = found;
  const least = Number(leastText);
  const most = comma === void 0 ? least : mostText ? Number(mostText) : Number.POSITIVE_INFINITY;
  if (!Object.hasOwn(alphabets, name)) {
    throw new Error(`the shape ${text} names no known characters "${name}": use one of ${Object.keys(alphabets).join(", ")}`);
  }
  if (most < least) throw new Error(`the shape ${text} asks for at least ${least} and at most ${most} characters`);
  return { is: "run", alphabet: name, least, most };
}
function refuseAmbiguous(text, part, next) {
  if (part.is === "literal" || part.least === part.most || next === void 0) return;
  const mine = new Set(charactersOf(part.alphabet));
  const following = next.is === "literal" ? [next.text.charAt(0)] : charactersOf(next.alphabet);
  if (following.some((character) => mine.has(character))) {
    throw new Error(`the shape ${text} has a run of open length that does not end at a character it cannot hold`);
  }
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

export {
  parseShape,
  shapePattern,
  hasShape,
  sampleOf
};
