/** The site to serve: the one built into build/, or, while developing, the sources through Vite. */
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Site } from "./create-server.ts";
import { routePatterns } from "./route-pattern.ts";
import { staticFiles } from "./static-files.ts";

const BUILT_SITE = path.resolve("build/server/index.js");

export const isBuilt = (): boolean => fs.existsSync(BUILT_SITE);

export async function builtSite(): Promise<Site> {
  const build: ServerBuild = await import(pathToFileURL(BUILT_SITE).href);
  return { build, files: staticFiles, patternOf: routePatterns(build.routes) };
}

/** Vite answers for the sources it transforms; a page reloads by hand, since no page carries a script. */
export async function developmentSite(): Promise<Site> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true, hmr: false }, appType: "custom" });
  const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
  return { build, files: [["/", vite.middlewares]], patternOf: (route) => route };
}
