import { aTicket } from "#features/tickets/testing.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import * as views from "./lines.ts";

const ticket = aTicket();
const name = "Ben_of_the *Lovelaces* @everyone";

export const samples: Samples = {
  addedToldView: [views.addedToldView(ticket, name)],
  youWereAddedView: [
    views.youWereAddedView({
      ticket,
      topic: "Payments and refunds",
      server: "Northern Lights Community",
      member: name,
    }),
    views.youWereAddedView({ ticket, topic: "Payments", server: "Northern Lights", member: undefined }),
  ],
  goneToldView: [views.goneToldView(ticket, name)],
  youAreOutView: [views.youAreOutView(ticket, "Northern Lights Community")],
  closedForOthersView: [views.closedForOthersView(ticket)],
  reopenedForOthersView: [views.reopenedForOthersView(ticket)],
  notReachedView: [views.notReachedView(name)],
  doneView: [views.doneView(text("participants.added", { name }))],
};
