/**
 * The single source of Remix settings. vite.config.ts hands this object to the Remix Vite plugin;
 * nothing else reads it. Keys known to both of Remix 2's compilers only.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
const config = {
  appDirectory: "app",
  ignoredRouteFiles: ["**/*.css"],
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
export default config;
