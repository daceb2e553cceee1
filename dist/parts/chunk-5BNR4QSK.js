// src/python/unicode-decode-error.ts
function unicodeDecodeError(codec, bytes, start, end, reason) {
  const byte = (bytes[start] ?? 0).toString(16).padStart(2, "0");
  const what = end === start + 1 ? `byte 0x${byte} in position ${String(start)}` : `bytes in position ${String(start)}-${String(end - 1)}`;
  return {
    class: "UnicodeDecodeError",
    message: `'${codec}' codec can't decode ${what}: ${reason}`,
    position: start
  };
}

// src/python/decode-text.ts
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes, errors = "strict") {
  let out = "";
  let done = 0;
  for (; ; ) {
    const bad = findBadUtf8(bytes, done);
    out += UTF8.decode(bytes.subarray(done, bad?.start));
    if (bad === void 0) return { ok: true, value: out };
    const surrogate = errors === "surrogatepass" ? surrogateAt(bytes, bad.start) : void 0;
    if (surrogate === void 0) {
      return { ok: false, error: unicodeDecodeError("utf-8", bytes, bad.start, bad.end, bad.reason) };
    }
    out += surrogate;
    done = bad.start + 3;
  }
}
function universalNewlines(text) {
  return text.replace(/\r\n?/g, "\n");
}
function readTextLikeOpen(bytes) {
  const text = decodeUtf8(bytes);
  return text.ok ? { ok: true, value: universalNewlines(text.value) } : text;
}
function findBadUtf8(bytes, from) {
  let at = from;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 128) {
      at += 1;
      continue;
    }
    if (lead < 194 || lead > 244) return { start: at, end: at + 1, reason: "invalid start byte" };
    const size = lead < 224 ? 2 : lead < 240 ? 3 : 4;
    for (let i = 1; i < size; i += 1) {
      const byte = bytes[at + i];
      if (byte === void 0) return { start: at, end: bytes.length, reason: "unexpected end of data" };
      const good = i === 1 ? isSecondByte(lead, byte) : isContinuation(byte);
      if (!good) return { start: at, end: at + i, reason: "invalid continuation byte" };
    }
    at += size;
  }
  return void 0;
}
function isSecondByte(lead, byte) {
  if (lead === 224) return byte >= 160 && byte <= 191;
  if (lead === 237) return byte >= 128 && byte <= 159;
  if (lead === 240) return byte >= 144 && byte <= 191;
  if (lead === 244) return byte >= 128 && byte <= 143;
  return isContinuation(byte);
}
function isContinuation(byte) {
  return byte >= 128 && byte <= 191;
}
function surrogateAt(bytes, at) {
  const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
  if (a !== 237 || b < 160 || !isContinuation(b) || !isContinuation(c)) return void 0;
  return String.fromCharCode((a & 15) << 12 | (b & 63) << 6 | c & 63);
}

// src/value/jwt-traits.ts
function jwtTraits(text) {
  const parts = text.split(".");
  if (parts.length !== 3 || !text.startsWith("eyJ")) return void 0;
  const claims = decodeClaims(parts[1] ?? "");
  if (!claims) return void 0;
  return {
    ...numberClaim("expires", claims["exp"]),
    ...numberClaim("issuedAt", claims["iat"]),
    ...numberClaim("notBefore", claims["nbf"]),
    ...typeof claims["iss"] === "string" ? { issuer: claims["iss"] } : {},
    ...listClaim("audience", claims["aud"]),
    ...listClaim("scopes", typeof claims["scope"] === "string" ? claims["scope"].split(" ") : claims["scope"])
  };
}
function decodeClaims(part) {
  try {
    const claims = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? claims : void 0;
  } catch {
    return void 0;
  }
}
function numberClaim(name, claim) {
  return typeof claim === "number" && Number.isFinite(claim) ? { [name]: claim } : {};
}
function listClaim(name, claim) {
  const list = typeof claim === "string" ? [claim] : claim;
  if (!Array.isArray(list)) return {};
  return { [name]: list.filter((each) => typeof each === "string") };
}

export {
  unicodeDecodeError,
  decodeUtf8,
  readTextLikeOpen,
  jwtTraits
};
