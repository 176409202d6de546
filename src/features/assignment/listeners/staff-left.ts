import { listener } from "#kernel/feature.ts";
import { giveAllBack } from "../give-all-back.ts";

export const giveBackWhenStaffLeaves = listener("memberLeft", ({ app, event }) =>
  giveAllBack(app, event.guild_id, event.user.id),
);
