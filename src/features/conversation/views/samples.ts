import { aDesk } from "#features/desk/testing.ts";
import { aTicket } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { deliveriesView, deliveryView } from "./delivery.ts";
import { heldBackView, sentAfterAllView } from "./held-back.ts";
import { notPermittedView } from "./not-permitted.ts";
import {
  movedOnView,
  notDeliveredView,
  reachableAgainView,
  staffRoomClosedView,
  unreachableView,
  waitingView,
} from "./not-sent.ts";
import { notAsideView, notedView } from "./noted.ts";

const ticket = aTicket();
const words = "We sent you the refund.\n-# Sent by the *team* @everyone";

export const samples: Samples = {
  heldBackView: [
    heldBackView({
      files: ["Ada *Lovelace* CV.pdf", "report.docx"],
      params: ["01jd0000000000000000000001", "1200000000000000001"],
    }),
  ],
  sentAfterAllView: [sentAfterAllView(["Ada *Lovelace* CV.pdf", "report.docx"])],
  notedView: [notedView("1200000000000000001"), notedView(null)],
  deliveryView: [
    deliveryView({
      message: { kind: "reply", state: "queued", editedAt: 1_780_000_000_000, deletedAt: null },
      ticket: aTicket({ unreachable: true }),
      member: "Ada_of_the *Lovelaces*",
      others: Array.from({ length: 10 }, (_, index) => ({
        name: `Ben ${index}`,
        state: index % 2 ? "failed" : "delivered",
      })),
    }),
    deliveryView({
      message: { kind: "requester", state: "failed", editedAt: null, deletedAt: 1_780_000_000_000 },
      ticket,
      member: undefined,
      others: [{ name: undefined, state: "queued" }],
    }),
    deliveryView({
      message: { kind: "comment", state: "here", editedAt: null, deletedAt: null },
      ticket,
      member: "Ada",
      others: [],
    }),
    deliveryView({
      message: { kind: "reply", state: "here", editedAt: null, deletedAt: null },
      ticket,
      member: "Ada",
      others: [],
    }),
  ],
  deliveriesView: [
    deliveriesView(
      Array.from({ length: 10 }, (_, index) => ({
        words: `${index} ${words.repeat(4)}`,
        message: { kind: "requester" as const, state: "delivered" as const, editedAt: null, deletedAt: null },
        ticket,
        member: "Ada",
        others: [{ name: "Ben", state: "delivered" as const }],
      })),
    ),
    deliveriesView([
      {
        words: "It works again",
        message: { kind: "requester", state: "delivered", editedAt: 1_780_000_000_000, deletedAt: null },
        ticket,
        member: "Ada",
        others: [],
      },
      {
        words: "",
        message: { kind: "requester", state: "failed", editedAt: null, deletedAt: 1_780_000_000_000 },
        ticket,
        member: undefined,
        others: [],
      },
    ]),
  ],
  notPermittedView: (["let-in", "put-out", "access", "lock", "unlock", "old-place", "talk"] as const).flatMap((what) =>
    (["private-channel", "private-thread"] as const).map((kind) =>
      notPermittedView({
        ticket,
        what,
        room: { kind, channelId: "1200000000000000001" },
        userId: what === "let-in" || what === "put-out" ? "1200000000000000002" : null,
      }),
    ),
  ),
  notAsideView: [notAsideView(12)],
  unreachableView: [
    unreachableView({ ticket, because: "dm-closed", member: "Ada_of_the *Lovelaces*", words, offer: "thread" }),
    unreachableView({ ticket, because: "no-mutual-server", member: undefined, words: null, offer: "try again" }),
    unreachableView({ ticket, because: "dm-closed", member: "Ada", words: "word ".repeat(800), offer: "thread" }),
  ],
  reachableAgainView: [reachableAgainView("Ada"), reachableAgainView(undefined)],
  waitingView: [waitingView],
  notDeliveredView: [notDeliveredView(words), notDeliveredView("")],
  movedOnView: [movedOnView(undefined), movedOnView("Ada_of_the *Lovelaces*")],
  staffRoomClosedView: [staffRoomClosedView(aDesk().name)],
};
