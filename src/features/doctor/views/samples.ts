import type { Samples } from "#kernel/view.ts";
import type { Finding } from "../examine.ts";
import { doctorView, noDeskYetView } from "./doctor.ts";

const channelId = "1200000000000000060";
const roles = ["1200000000000000010", "1200000000000000011"];
const of = ["Payments and refunds", "Bug", "Suggestion", "Report a member", "Support"];
const link = "https://discord.com/oauth2/authorize?client_id=1200000000000000099";

const findings: readonly Finding[] = [
  { is: "server-permissions", missing: ["ViewChannel", "CreatePrivateThreads", "ReadMessageHistory", "PinMessages"] },
  { is: "channel-gone", of },
  { is: "lack", lack: { channelId, use: "private-thread", missing: ["ViewChannel", "CreatePrivateThreads"] } },
  { is: "everybody-reads", channelId, of },
  { is: "nobody-answers", of },
  { is: "role-gone", of },
  { is: "team-cannot-see", channelId, roles, of },
  { is: "not-pingable", roles },
  { is: "team-without-threads", channelId, roles },
  { is: "different-teams", channelId, panels: of },
];

export const samples: Samples = {
  doctorView: [
    doctorView([], null),
    doctorView(findings, link),
    doctorView([...findings, ...findings], link),
    doctorView([{ is: "server-permissions", missing: ["PinMessages"] }], link),
    doctorView([{ is: "server-permissions", missing: ["PinMessages", "AddReactions"] }], link),
  ],
  noDeskYetView: [noDeskYetView],
};
