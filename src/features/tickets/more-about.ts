import { getType } from "#features/desk/index.ts";
import { say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { findIntake } from "./intake.ts";
import type { MoreLine } from "./more-lines.ts";
import { ticketInfo } from "./ticket-info.ts";
import { infoView } from "./views/answers.ts";
import { detailsView } from "./views/details.ts";

/** Who asks, and all answers. */
export const moreDetails: MoreLine = {
  line: "tickets.details",
  label: text("tickets.button-details"),
  description: text("tickets.more-details"),
  takes: "read",
  order: 0,
  offered: () => true,
  run: async ({ app }, ticket) => {
    const type = await getType(app.db, ticket.guildId, ticket.typeId);
    return say(detailsView({ ticket, type, intake: await findIntake(app.db, app, ticket) }, 0));
  },
};

/** What `/ticket info` says. */
export const moreInfo: MoreLine = {
  line: "tickets.info",
  label: text("tickets.more-info"),
  description: text("tickets.more-info-says"),
  takes: "read",
  order: 90,
  offered: () => true,
  run: async ({ app }, ticket) => say(infoView(await ticketInfo(app.db, app, ticket, "team"))),
};
