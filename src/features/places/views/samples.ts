import type { Samples } from "#kernel/view.ts";
import type { Needed, Use } from "../check-places.ts";
import { lacksView } from "./lacks.ts";

const channelId = "1200000000000000060";
const USES: readonly Use[] = ["panel", "dm", "private-thread", "dm-forum", "dm-channel"];
const ALL: readonly Needed[] = ["CreatePublicThreads", "CreatePrivateThreads", "SendMessagesInThreads"];

export const samples: Samples = {
  lacksView: [
    ...USES.map((use) => lacksView([{ channelId, use, missing: ["WrongKind"] }])),
    lacksView(USES.map((use) => ({ channelId, use, missing: ALL }))),
    lacksView([{ channelId, use: "private-channel", missing: ["ViewChannel", "ManageChannels", "ManageRoles"] }]),
    lacksView([{ channelId, use: "panel-with-files", missing: ["SendMessages", "AttachFiles"] }]),
  ],
};
