import { type Answer, button, type Context, nothing } from "#kernel/feature.ts";
import { lockButtonId, unlockButtonId } from "../ids.ts";
import { lockTicket, unlockTicket } from "../lock-ticket.ts";
import { getTicketNamed } from "../ticket-here.ts";

/** "Lock" on the card in the team's own room, which tells it. A reason is given by command. Params: ticket. */
export const lockButton = button(lockButtonId, {
  access: "sort",
  reply: "private",
  run: async (context) => set(context, "locked"),
});

/** "Unlock" in its place. Params: ticket. */
export const unlockButton = button(unlockButtonId, {
  access: "sort",
  reply: "private",
  run: async (context) => set(context, "unlocked"),
});

async function set(
  { app, write, actor, guildId, params }: Context & { readonly params: readonly string[] },
  to: "locked" | "unlocked",
): Promise<Answer> {
  await write(async (tx) => {
    const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
    const given = { ticket, by: actor, guildId };
    await (to === "locked" ? lockTicket(tx, app, { ...given, reason: null }) : unlockTicket(tx, app, given));
  });
  return nothing;
}
