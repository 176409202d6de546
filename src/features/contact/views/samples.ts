import { aTicket } from "#features/tickets/testing.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import * as views from "./contact.ts";

const ticket = aTicket();
const member = "Ben_of_the *Lovelaces* @everyone";
const told = { ticket, topic: "Payments and refunds", server: "Northern Lights Community" };

export const samples: Samples = {
  contactedView: [
    views.contactedView({ ticket, member, channelId: "1200000000000000030", blocked: undefined }),
    views.contactedView({ ticket, member, channelId: null, blocked: text("contact.blocked", { member }) }),
  ],
  contactedMemberView: [
    views.contactedMemberView({ ...told, name: "Mel_of_the *team*" }),
    views.contactedMemberView({ ...told, name: null }),
  ],
  notSentView: [
    views.notSentView(text("contact.not-a-member"), "The refund is on its way. ".repeat(80)),
    views.notSentView(text("contact.nothing-to-say"), ""),
  ],
};
