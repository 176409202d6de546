import { listener } from "#kernel/feature.ts";
import { seenOf } from "../seen.ts";

export const notePersonSeen = listener("personSeen", async ({ app, event }) => seenOf(app).note(app, event));
