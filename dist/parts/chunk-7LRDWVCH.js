import {
  catalog
} from "./chunk-HP7V6HY2.js";

// src/report/public-secret.ts
var oneWord = /^[A-Za-z]{1,15}$/;
var publicText;
function isPublicText(secret) {
  const text = secret.reveal();
  if (oneWord.test(text)) return true;
  publicText ??= JSON.stringify(catalog);
  return publicText.includes(text);
}

export {
  isPublicText
};
