import { getType } from "#features/desk/index.ts";
import { getTicketNamed, mustBelong } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { NoCopy } from "../errors.ts";
import { handOver } from "../hand-over.ts";
import { copyId } from "../ids.ts";
import { mustHaveOne } from "../may-have.ts";

/** "Get a copy" on the card of a closed ticket: each side gets what it may read. Params: ticket. */
export const copyButton = button(copyId, {
  access: "everyone",
  reply: "private",
  async run(context) {
    const { app, actor, guildId, params } = context;
    const ticket = await getTicketNamed(app.db, { actor, guildId }, params[0]);
    const side = await mustBelong(app.db, actor, guildId, ticket, "read");
    mustHaveOne(ticket);
    if (side === "staff")
      return say(await handOver(context, ticket, { by: "team", rendition: "team", formats: ["html"] }));
    const { memberTranscript } = await getType(app.db, ticket.guildId, ticket.typeId);
    if (memberTranscript === "none") throw new NoCopy(ticket.number);
    return say(await handOver(context, ticket, { by: "member", rendition: "member", formats: ["html"] }));
  },
});
