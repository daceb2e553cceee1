// src/report/json-text.ts
function jsonText(data) {
  const escaped = JSON.stringify(data, null, 2).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${escaped}
`;
}

export {
  jsonText
};
