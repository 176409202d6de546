import { aClosedTicket, aTicket } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { RELATIONS } from "../relation.ts";
import { linkedView, mergedView, separatedView } from "./done.ts";
import { mergedForRequesterView, mergedHereView } from "./merged.ts";
import { relatedView } from "./related.ts";
import { splitDoneView, splitForMemberView } from "./split.ts";

const STAFF = "1200000000000000050";
const room = { markup: "<#1200000000000000060>" };
const link = { markup: "[#1042](https://discord.com/channels/1200000000000000001/1200000000000000060)" };
const row = { type: "Payments and refunds", requester: STAFF, channelId: "1200000000000000060" };

export const samples: Samples = {
  linkedView: (["related", "duplicate-of", "unlinked"] as const).map((what) => linkedView(what, 1042, 1043)),
  mergedView: [mergedView(aTicket(), 1043)],
  separatedView: [separatedView(1042, 1043), separatedView(1042, null)],
  mergedHereView: [mergedHereView(STAFF, { number: 1042, room }), mergedHereView(STAFF, { number: 1042, room: null })],
  mergedForRequesterView: [undefined, room].map((one) =>
    mergedForRequesterView({
      from: aTicket({ number: 1043 }),
      into: aTicket(),
      room: one,
      topic: "Payments and refunds",
      server: "Northern Lights Community",
    }),
  ),
  splitForMemberView: [
    splitForMemberView({
      number: 1043,
      from: 1042,
      server: "Northern Lights",
      words: "And *another* thing ".repeat(40),
    }),
    splitForMemberView({ number: 1043, from: 1042, server: "Northern Lights", words: "" }),
  ],
  splitDoneView: [splitDoneView(1043, 1042)],
  relatedView: [
    relatedView(aTicket(), [], { at: 0, of: 1 }),
    relatedView(
      aTicket(),
      [...RELATIONS, ...RELATIONS.slice(0, 3)].map((is, index) => ({
        is,
        link,
        row: { ...row, ticket: index % 2 ? aTicket() : aClosedTicket({ alias: "Quiet Otter" }) },
      })),
      { at: 1, of: 3 },
    ),
    relatedView(aTicket(), [{ is: "took-in", link: { markup: "#1043" }, row: null }], { at: 0, of: 1 }),
  ],
};
