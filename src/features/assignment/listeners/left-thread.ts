import { listener } from "#kernel/feature.ts";
import { giveBackUnwritten } from "../left-thread.ts";

export const giveBackWhenThreadIsLeft = listener("threadMembersChanged", async ({ app, event }) => {
  for (const userId of event.removed_member_ids ?? []) await giveBackUnwritten(app, event.id, userId);
});
