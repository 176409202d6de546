import { aDesk, aType } from "#features/desk/testing.ts";
import { aClosedTicket, aTicket } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import {
  adultView,
  cancelledView,
  confirmView,
  forgottenView,
  fullView,
  isNewView,
  movedView,
  nowhereView,
  pickedView,
  pickServerView,
  pickTicketView,
  pickTopicView,
  resumeView,
  switchedView,
} from "./draft.ts";
import { answerView, helpedView, offerView } from "./quick-answer.ts";
import { cantDmView, onItsWayView, overThereView } from "./to-dm.ts";

const draft = { id: "01jd0000000000000000000010", page: 0 };
const desk = aDesk();
const quoted = { words: "I was charged twice.\n".repeat(40), files: 2 };
const nothing = { words: "", files: 0 };

/** `count` things that differ in their ids. */
const several = <T>(count: number, make: (id: string) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(`01jd00000000000000000001${String(index).padStart(2, "0")}`));

const plain = (id: string) => aType({ id, name: `Topic ${id.slice(-2)}`, description: "", emoji: null });
const described = (id: string) => aType({ id });
const ticket = (id: string) => aTicket({ id, number: Number(id.slice(-2)) });

export const samples: Samples = {
  pickServerView: [
    pickServerView(draft, [], "or named"),
    pickServerView(
      draft,
      several(2, (guildId) => aDesk({ guildId, name: `Community ${guildId.slice(-2)}` })),
    ),
    pickServerView(
      draft,
      several(25, (guildId) => aDesk({ guildId })),
    ),
    pickServerView(
      { ...draft, page: 1 },
      several(60, (guildId) => aDesk({ guildId })),
    ),
  ],
  pickTopicView: [
    pickTopicView({ draft, desk, type: null, below: several(2, plain), quoted, above: "other server" }),
    pickTopicView({ draft, desk, type: null, below: several(3, plain), quoted, above: "servers" }),
    pickTopicView({ draft, desk, type: null, below: several(25, described), quoted: nothing, above: null }),
    pickTopicView({ draft, desk, type: aType(), below: several(5, plain), quoted: null, above: "level" }),
    pickTopicView({
      draft: { ...draft, page: 1 },
      desk,
      type: aType(),
      below: several(60, described),
      quoted,
      above: "level",
    }),
    pickTopicView({
      draft: { ...draft, page: 1 },
      desk,
      type: aType(),
      below: several(26, plain),
      quoted,
      above: "level",
    }),
  ],
  confirmView: [
    confirmView({
      draft,
      desk,
      type: aType({ requester: "anonymous" }),
      asks: 0,
      quoted: null,
      back: false,
      away: null,
    }),
    confirmView({ draft, desk, type: aType(), asks: 0, quoted, back: true, away: null }),
    confirmView({ draft, desk, type: aType(), asks: 1, quoted: nothing, back: false, away: null }),
    confirmView({ draft, desk, type: aType(), asks: 2, quoted, back: true, away: null }),
    confirmView({ draft, desk, type: aType(), asks: 0, quoted: null, back: true, away: null }),
    confirmView({
      draft,
      desk,
      type: aType(),
      asks: 0,
      quoted,
      back: true,
      away: { until: Date.UTC(2026, 10, 23, 8) },
    }),
  ],
  adultView: [
    adultView({ draft, type: aType(), quoted, back: true }),
    adultView({ draft, type: aType(), quoted: null, back: false }),
  ],
  pickTicketView: [pickTicketView(draft, several(2, ticket)), pickTicketView(draft, several(12, ticket))],
  isNewView: [isNewView(draft, quoted), isNewView(draft, nothing), isNewView(draft, null)],
  resumeView: [resumeView(draft, aClosedTicket())],
  pickedView: [
    pickedView({ ticket: aTicket(), was: "open", open: "only this" }),
    pickedView({ ticket: aTicket(), was: "open", open: "others too" }),
    pickedView({ ticket: aTicket(), was: "closed", open: "only this" }),
  ],
  switchedView: [switchedView],
  overThereView: [overThereView("1200000000000000044")],
  onItsWayView: [onItsWayView(draft)],
  cantDmView: [cantDmView(draft, desk.name, "thread"), cantDmView(draft, desk.name, "no thread")],
  movedView: [movedView],
  cancelledView: [cancelledView],
  forgottenView: [forgottenView],
  fullView: [fullView],
  nowhereView: [nowhereView],
  answerView: [
    answerView(draft, aType({ leads: "redirect", answer: "Read **the rules** first." })),
    answerView(draft, aType()),
  ],
  offerView: [
    offerView(draft, { id: "01jd0000000000000000000060", answer: "A refund takes **three days**. ".repeat(48) }),
  ],
  helpedView: [helpedView],
};
