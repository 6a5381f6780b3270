/** The pattern of the route that answers a path: what the log may say instead of the address itself. */

import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

/** Gives "/:lang/ua/:ua/:n" for "/es/ua/72-24/7", and "unknown" where no route answers. */
export function routePatterns(routes: ServerBuild["routes"]): (path: string) => string {
  const tree = childrenOf(undefined, routes);
  const known = new Map<string, string>();
  return (path) => {
    const pattern = known.get(path) ?? patternIn(tree, path);
    if (known.size >= REMEMBERED) known.clear();
    known.set(path, pattern);
    return pattern;
  };
}

/** Matching goes through all the routes, and takes longer than sending a page that is kept. In paths. */
const REMEMBERED = 1_000;

function patternIn(tree: RouteTree, path: string): string {
  const matches = matchRoutes(tree, path);
  return matches ? `/${matches.flatMap(({ route }) => route.path || []).join("/")}` : "unknown";
}

type RouteTree = Parameters<typeof matchRoutes>[0];

function childrenOf(parentId: string | undefined, routes: ServerBuild["routes"]): RouteTree {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route) => {
      const { id, path, index } = route!;
      if (index) return { id, path, index: true };
      return { id, path, children: childrenOf(id, routes) };
    });
}
