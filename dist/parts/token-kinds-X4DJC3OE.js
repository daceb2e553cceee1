import {
  addKinds,
  isDocumentExample,
  kindsOf
} from "./chunk-V2WNSCXT.js";
import "./chunk-5LOIYTNH.js";
import "./chunk-C62YCCKR.js";
export {
  addKinds,
  isDocumentExample,
  kindsOf
};
