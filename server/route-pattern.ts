/** The pattern of the route that answers a path: what the log may say instead of the address itself. */

import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

/** Gives "/:lang/ua/:ua/:n" for "/es/ua/72-24/7", and "unknown" where no route answers. */
export function routePatterns(routes: ServerBuild["routes"]): (path: string) => string {
  const tree = childrenOf(undefined, routes);
  return (path) => {
    const matches = matchRoutes(tree, path);
    if (!matches) return "unknown";
    return `/${matches.flatMap(({ route }) => route.path || []).join("/")}`;
  };
}

function childrenOf(
  parentId: string | undefined,
  routes: ServerBuild["routes"],
): Parameters<typeof matchRoutes>[0] {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route) => {
      const { id, path, index } = route!;
      if (index) return { id, path, index: true };
      return { id, path, children: childrenOf(id, routes) };
    });
}
