import type { Route } from "../http/route.ts";

export const commandRoutes: Route[] = [];
