import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [remix(remixConfig)],
  // i18next is initialised with top-level await (app/i18n/i18n.ts), which needs ES2022.
  build: { target: "es2022", assetsInlineLimit: 0 },
});
