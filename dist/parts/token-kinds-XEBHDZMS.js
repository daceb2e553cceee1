import {
  addKinds,
  isDocumentExample,
  kindsOf
} from "./chunk-JEIKPW52.js";
import "./chunk-YDTGZTXK.js";
import "./chunk-HP7V6HY2.js";
import "./chunk-C62YCCKR.js";
export {
  addKinds,
  isDocumentExample,
  kindsOf
};
