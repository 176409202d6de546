import { listener } from "#kernel/feature.ts";
import { followLock } from "../follow-lock.ts";

export const followThreadLock = listener("threadChanged", async ({ app, event }) => followLock(app, event));

export const followChannelLock = listener("channelChanged", async ({ app, event }) => followLock(app, event));
