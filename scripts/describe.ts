/** npm run describe: writes anew the pages of docs/ that are made from the code. */
import fs from "node:fs";
import { whatWeKeep } from "./describe/what-we-keep.ts";

fs.writeFileSync("docs/what-we-keep.md", whatWeKeep("."));
