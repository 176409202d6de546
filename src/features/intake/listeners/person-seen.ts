import { listener } from "#kernel/feature.ts";
import { seenIn } from "../seen.ts";

export const notePersonSeen = listener("personSeen", async ({ app, event }) => seenIn(app.db).note(app, event));
