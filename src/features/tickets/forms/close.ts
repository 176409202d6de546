import { askedIdentity } from "#features/identity/index.ts";
import { type Answer, type Context, form, type Submitted } from "#kernel/feature.ts";
import { closeByHand } from "../close-by-hand.ts";
import { closeFormId } from "../ids.ts";
import { getTicketNamed, mustBelong } from "../ticket-here.ts";

/** Why a ticket is closed, and whether the member is told. Params: ticket. */
export const closeForm = form(closeFormId, {
  access: "everyone",
  reply: "private",
  submit: async (context) => closeWithForm(context, context.params[0], context.values),
});

/** Closes a ticket as what `closeFields` asks was filled in. */
export async function closeWithForm(
  context: Context,
  ticketId: string | undefined,
  values: Submitted["values"],
): Promise<Answer> {
  const { write, actor, guildId } = context;
  return write(async (tx) => {
    const ticket = await getTicketNamed(tx, { actor, guildId }, ticketId);
    const is = await mustBelong(tx, actor, guildId, ticket, "close");
    const reason = typeof values["reason"] === "string" && values["reason"] !== "" ? values["reason"] : null;
    const tell = is === "staff" && values["tell"] === "no" ? "nobody" : "also of a report";
    return closeByHand(context, tx, { is, ticket, as: askedIdentity(values["as"]), reason, tell });
  });
}
