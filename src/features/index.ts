import type { Feature } from "#kernel/feature.ts";
import { conversation } from "./conversation/feature.ts";
import { desk } from "./desk/feature.ts";
import { intake } from "./intake/feature.ts";
import { panels } from "./panels/feature.ts";
import { people } from "./people/feature.ts";
import { tickets } from "./tickets/feature.ts";

export { type ApplyRequest, applyDesk } from "./desk-file/index.ts";

/** Everything the product does. */
export const features: readonly Feature[] = [people, desk, tickets, conversation, intake, panels];
