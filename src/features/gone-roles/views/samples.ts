import type { Samples } from "#kernel/view.ts";
import { roleGoneView } from "./role-gone.ts";

const server = "Northern Lights Community";
const of = [server, "Money and refunds", "Billing", "Account access", "Ideas", "Reports", "Bugs", "help", "vip-help"];

export const samples: Samples = {
  roleGoneView: [
    roleGoneView({
      of: ["Billing"],
      shut: [],
      unanswered: [],
      blocked: false,
      paused: [],
      inFile: false,
      server,
      name: null,
    }),
    roleGoneView({
      of,
      shut: ["Billing", server],
      unanswered: ["Money and refunds"],
      blocked: true,
      paused: ["Seniors first", "Nobody answered in two hours", "Ask leads"],
      inFile: true,
      server,
      name: "Support *team*",
    }),
    roleGoneView({ of: [], shut: [], unanswered: [], blocked: true, paused: [], inFile: false, server, name: "Muted" }),
  ],
};
