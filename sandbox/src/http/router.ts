import type { Route } from "./route.ts";

export interface Match {
  route: Route;
  params: Record<string, string>;
}

interface Node {
  fixed: Map<string, Node>;
  named?: Node;
  routes: Map<string, Route>;
}

/** Finds the route for a path. Fixed words win over parameters: `/users/@me` before `/users/:user`. */
export class Router {
  readonly #root: Node = { fixed: new Map(), routes: new Map() };

  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#add(route);
  }

  /** `"method"` when the path exists, but not with this method. */
  find(method: string, path: string): Match | "method" | undefined {
    const steps = split(path);
    const found = walk(this.#root, steps, 0, method) ?? walk(this.#root, steps, 0, undefined);
    if (!found) return undefined;
    const route = found.routes.get(method);
    if (!route) return "method";
    const params: Record<string, string> = {};
    split(route.path).forEach((step, index) => {
      if (step.startsWith(":")) params[step.slice(1)] = decode(steps[index] ?? "");
    });
    return { route, params };
  }

  #add(route: Route): void {
    let node = this.#root;
    for (const step of split(route.path)) {
      if (step.startsWith(":")) {
        node = node.named ??= { fixed: new Map(), routes: new Map() };
        continue;
      }
      const next: Node = node.fixed.get(step) ?? { fixed: new Map(), routes: new Map() };
      node.fixed.set(step, next);
      node = next;
    }
    if (node.routes.has(route.method)) throw new Error(`two routes for ${route.method} ${route.path}`);
    node.routes.set(route.method, route);
  }
}

/** The node at the end of the path that answers `method`, or any method when none is asked for. */
function walk(node: Node, steps: string[], index: number, method: string | undefined): Node | undefined {
  const step = steps[index];
  if (step === undefined)
    return (method === undefined ? node.routes.size > 0 : node.routes.has(method)) ? node : undefined;
  const fixed = node.fixed.get(decode(step));
  const found = fixed && walk(fixed, steps, index + 1, method);
  return found ?? (node.named && walk(node.named, steps, index + 1, method));
}

function split(path: string): string[] {
  return path.split("/").filter((step) => step !== "");
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
