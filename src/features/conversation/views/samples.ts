import { aDesk } from "#features/desk/testing.ts";
import { aTicket } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { notDeliveredView, reachableAgainView, staffRoomClosedView, unreachableView, waitingView } from "./not-sent.ts";

const ticket = aTicket();
const words = "We sent you the refund.\n-# Sent by the *team* @everyone";

export const samples: Samples = {
  unreachableView: [
    unreachableView({ ticket, because: "dm-closed", member: "Ada_of_the *Lovelaces*", words }),
    unreachableView({ ticket, because: "no-mutual-server", member: undefined, words: null }),
    unreachableView({ ticket, because: "dm-closed", member: "Ada", words: "word ".repeat(800) }),
  ],
  reachableAgainView: [reachableAgainView("Ada"), reachableAgainView(undefined)],
  waitingView: [waitingView],
  notDeliveredView: [notDeliveredView(words), notDeliveredView("")],
  staffRoomClosedView: [staffRoomClosedView(aDesk().name)],
};
