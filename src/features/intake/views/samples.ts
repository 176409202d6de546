import { aDesk, aQuestion, aType } from "#features/desk/testing.ts";
import { aClosedTicket, aTicket } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import {
  cancelledView,
  confirmView,
  forgottenView,
  isNewView,
  movedView,
  nowhereView,
  pickedView,
  pickServerView,
  pickTicketView,
  pickTopicView,
  resumeView,
  switchedView,
  whichTopicView,
} from "./draft.ts";

const draft = { id: "01jd0000000000000000000010", said: [] };
const desk = aDesk();
const quoted = { words: "I was charged twice.\n".repeat(40), files: 2 };
const nothing = { words: "", files: 0 };

/** `count` things that differ in their ids. */
const several = <T>(count: number, make: (id: string) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(`01jd00000000000000000001${String(index).padStart(2, "0")}`));

const plain = (id: string) => aType({ id, name: `Topic ${id.slice(-2)}`, description: "", emoji: null });
const ticket = (id: string) => aTicket({ id, number: Number(id.slice(-2)) });

export const samples: Samples = {
  pickServerView: [
    pickServerView(
      draft,
      several(2, (guildId) => aDesk({ guildId, name: `Community ${guildId.slice(-2)}` })),
    ),
    pickServerView(
      draft,
      several(25, (guildId) => aDesk({ guildId })),
    ),
  ],
  pickTopicView: [
    pickTopicView({ draft, desk, types: several(3, plain), quoted, several: true }),
    pickTopicView({ draft, desk, types: several(25, (id) => aType({ id })), quoted: nothing, several: false }),
    pickTopicView({ draft, desk, types: several(3, plain), quoted: null, several: true }),
  ],
  confirmView: [
    confirmView({ draft, desk, type: aType(), quoted, back: true }),
    confirmView({ draft, desk, type: aType({ form: [aQuestion()] }), quoted: nothing, back: false }),
    confirmView({ draft, desk, type: aType({ form: [aQuestion(), aQuestion()] }), quoted, back: true }),
    confirmView({ draft, desk, type: aType(), quoted: null, back: true }),
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
  whichTopicView: [whichTopicView(several(4, plain)), whichTopicView(several(25, (id) => aType({ id })))],
  movedView: [movedView],
  cancelledView: [cancelledView],
  forgottenView: [forgottenView],
  nowhereView: [nowhereView],
};
