import { type ContextMenuDefinition, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { pinMessage } from "../pin-message.ts";
import { messagePinnedView } from "../views/done.ts";

/** "Pin or unpin" in the Apps menu of a message in a ticket. */
export const pinMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("handling.menu-pin"),
  access: "sort",
  reply: "private",
  async run(context) {
    const { target, channelId } = context;
    await pinMessage(context, { channelId, messageId: target.id }, !target.pinned);
    return say(messagePinnedView(!target.pinned));
  },
};
