import type { Route } from "../http/route.ts";

export const oauth2Routes: Route[] = [];
