import { aTicket, NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { askedDoneView, askedHereView, declinedHereView } from "./asked.ts";
import { manyBegunView, manyDoneView, manyView } from "./many.ts";
import { answeredView, answerOwedView, askedView, endedView, keptOpenView, plannedView } from "./planned.ts";
import { closesSoonView, silenceSetView } from "./silence.ts";

const many = { id: "01jd0000000000000000000011", openedBefore: NOON, topic: null, teamsTurn: false, reason: null };
const ticket = aTicket();
const by = "1200000000000000040";
const server = "Northern Lights Community";
const words = "Did the *update* help, @everyone? ".repeat(30);

export const samples: Samples = {
  plannedView: [plannedView({ ticket, at: NOON, by }), plannedView({ ticket, at: NOON, by: null })],
  endedView: (["member wrote", "called off", "replaced"] as const).map(endedView),
  answerOwedView: [answerOwedView(NOON, by), answerOwedView(NOON, null)],
  keptOpenView: [keptOpenView(1042)],
  askedView: [
    askedView({ ticket, server, asked: "12", words }),
    askedView({ ticket, server, asked: "12", words: null }),
  ],
  answeredView: (["yes", "no", null] as const).map((said) => answeredView({ ticket, server, said })),
  askedHereView: [askedHereView(by)],
  declinedHereView: [declinedHereView()],
  askedDoneView: [askedDoneView(1042)],
  closesSoonView: [
    closesSoonView({ ticket, at: NOON, server, member: null }),
    closesSoonView({ ticket, at: NOON, server, member: by }),
  ],
  manyView: [
    manyView({ ...many, count: 0 }),
    manyView({ ...many, count: 1 }),
    manyView({ ...many, count: 12_000, topic: "Billing", teamsTurn: true, reason: words }),
  ],
  manyBegunView: [manyBegunView()],
  manyDoneView: [manyDoneView(1, server), manyDoneView(12_000, server)],
  silenceSetView: [silenceSetView(NOON)],
};
