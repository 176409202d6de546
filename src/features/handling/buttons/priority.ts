import { PRIORITIES } from "#features/desk/index.ts";
import { getTicketNamed } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { priorityButtonId } from "../ids.ts";
import { setPriority } from "../set-priority.ts";
import { priorityDoneView } from "../views/done.ts";

/** Under "Priority" behind More, in whose place the answer stands. Params: ticket, priority. */
export const priorityButton = button(priorityButtonId, {
  access: "sort",
  reply: "update",
  async run({ app, write, actor, guildId, params }) {
    const priority = PRIORITIES.find((one) => one === params[1]) ?? "normal";
    const after = await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      return setPriority(tx, app, { ticket, by: actor, guildId, priority });
    });
    return say(priorityDoneView(after.number, priority));
  },
});
