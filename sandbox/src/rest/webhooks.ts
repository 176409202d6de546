import type { Route } from "../http/route.ts";

export const webhookRoutes: Route[] = [];
