import { aTicket } from "#features/tickets/testing.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import { answeredLineView, answeredView } from "./answered.ts";
import { digestView } from "./digest.ts";
import { saidView, settingView } from "./setting.ts";

const channelId = "1200000000000000050";
const id = "01jd0000000000000000000012";
const server = "Northern Lights Community";
const lines = Array.from({ length: 15 }, (_, index) => ({
  number: index + 1,
  messages: index + 1,
  channelId: index % 2 ? channelId : null,
}));

export const samples: Samples = {
  answeredLineView: [answeredLineView("1200000000000000040", server)],
  answeredView: [answeredView({ ticket: aTicket(), server, channelId })],
  digestView: [
    digestView({ id, server, lines: lines.slice(0, 1), page: { at: 0, of: 1 } }),
    digestView({ id, server, lines, page: { at: 1, of: 3 } }),
  ],
  settingView: [
    settingView({ way: "ping", quiet: { from: 1320, to: 420, timeZone: "Europe/Berlin" } }),
    settingView({ way: "digest", quiet: null }),
    settingView({ way: "off", quiet: null }),
  ],
  saidView: [saidView(text("notices.following", { number: "12" }))],
};
