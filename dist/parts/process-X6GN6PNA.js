import {
  processWorld
} from "./chunk-SUSXRV4H.js";
import "./chunk-EXC3JBCY.js";
import "./chunk-C62YCCKR.js";
export {
  processWorld
};
