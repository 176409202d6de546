import type { MoreLine } from "#features/tickets/index.ts";
import { say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { handOver } from "./hand-over.ts";
import { hasOne, mustHaveOne } from "./may-have.ts";

/** Behind *More* on a card, open or closed. */
export const moreTranscript: MoreLine = {
  line: "transcripts.make",
  label: text("transcripts.more"),
  description: text("transcripts.more-says"),
  takes: "read",
  order: 85,
  offered: hasOne,
  async run(context, ticket) {
    mustHaveOne(ticket);
    return say(await handOver(context, ticket, { by: "team", rendition: "team", formats: ["html"] }));
  },
};
