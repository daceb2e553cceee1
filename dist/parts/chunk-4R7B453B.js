// src/secret.ts
var live = /* @__PURE__ */ new Set();
var masked = "[secret]";
var Secret = class {
  #text;
  constructor(text) {
    this.#text = text;
    live.add(new WeakRef(this));
  }
  /** The text itself, for a replay's own comparisons and for the probe's request. */
  reveal() {
    return this.#text;
  }
  /** In characters (Unicode code points), as Python counts them. */
  get length() {
    return [...this.#text].length;
  }
  /** Whether this text is the other's beginning (`prefix`), its end (`suffix`), the same, or none of these. */
  relation(other) {
    if (this.#text === other.#text) return "same";
    if (this.#text === "") return "other";
    if (other.#text.startsWith(this.#text)) return "prefix";
    return other.#text.endsWith(this.#text) ? "suffix" : "other";
  }
  toString() {
    return masked;
  }
  toJSON() {
    return masked;
  }
  get [Symbol.toStringTag]() {
    return "secret";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return masked;
  }
};
function* liveSecrets() {
  for (const reference of live) {
    const secret = reference.deref();
    if (secret) yield secret;
    else live.delete(reference);
  }
}

// src/python/python-repr.ts
function reprStr(text) {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const char of text) out += reprChar(char, quote);
  return out + quote;
}
function reprBytes(bytes) {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let out = `b${quote}`;
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    out += byte >= 127 ? hex("x", byte, 2) : reprChar(char, quote);
  }
  return out + quote;
}
function reprFloat(text) {
  const value = Number(text);
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exp = Number(exponent);
  if (exp < -4 || exp >= 16) {
    const tail = digits.length > 1 ? `.${digits.slice(1)}` : "";
    const size = String(Math.abs(exp)).padStart(2, "0");
    return `${sign}${digits.slice(0, 1)}${tail}e${exp < 0 ? "-" : "+"}${size}`;
  }
  if (exp < 0) return `${sign}0.${"0".repeat(-exp - 1)}${digits}`;
  const whole = digits.slice(0, exp + 1).padEnd(exp + 1, "0");
  return `${sign}${whole}.${digits.slice(exp + 1) || "0"}`;
}
function reprChar(char, quote) {
  if (char === "\\" || char === quote) return `\\${char}`;
  if (char === "\n") return "\\n";
  if (char === "\r") return "\\r";
  if (char === "	") return "\\t";
  const code = char.codePointAt(0) ?? 0;
  if (char === " " || !/[\p{C}\p{Z}]/u.test(char)) return char;
  if (code <= 255) return hex("x", code, 2);
  return code <= 65535 ? hex("u", code, 4) : hex("U", code, 8);
}
function hex(letter, code, width) {
  return `\\${letter}${code.toString(16).padStart(width, "0")}`;
}

export {
  Secret,
  liveSecrets,
  reprStr,
  reprBytes,
  reprFloat
};
