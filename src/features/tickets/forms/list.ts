import { form, say } from "#kernel/feature.ts";
import { PassedBy } from "../errors.ts";
import { listFormId } from "../ids.ts";
import { findListAction } from "../list-action.ts";
import { listPage } from "../list-page.ts";
import { lookAtList, serverOfList } from "../look-at-list.ts";
import { teamsTicket } from "../teams-ticket.ts";

/** What is done with a ticket of a list once it was filled in; the list is drawn anew. Params: list, page, ticket, action. */
export const listForm = form(listFormId, {
  access: "read",
  reply: "update",
  async submit(context) {
    const [list, page, id, named] = context.params;
    const ticket = await teamsTicket(context, id);
    const action = await findListAction(named, ticket, context);
    if (!action?.asks) throw new PassedBy();
    const guildId = await serverOfList(context);
    const looking = await lookAtList(context, guildId, { list, page });
    const as = { ...context, actor: { ...context.actor, uses: action.takes } };
    const said = await action.run(as, ticket.id, context.values);
    return say(await listPage({ ...context, guildId }, looking, said));
  },
});
