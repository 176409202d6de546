import { findPerson, personOf } from "#features/people/index.ts";
import { isOpen, type MoreLine, type Ticket } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type Answer, type Context, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { follow, isFollowing, unfollow } from "./notice-store.ts";
import { saidView } from "./views/setting.ts";

/** Lines of *More* on a card: what `/ticket follow` and `/ticket unfollow` do. */
export const followLines: readonly MoreLine[] = [
  {
    line: "notices.follow",
    label: text("notices.more-follow"),
    description: text("notices.more-follow-says"),
    takes: "read",
    order: 20,
    offered: async (ticket, context) => isOpen(ticket) && !(await follows(ticket, context)),
    run: (context, ticket) => change(context, ticket, { act: follow, says: "notices.following" }),
  },
  {
    line: "notices.unfollow",
    label: text("notices.more-unfollow"),
    description: text("notices.more-unfollow-says"),
    takes: "read",
    order: 20,
    offered: (ticket, context) => follows(ticket, context),
    run: (context, ticket) => change(context, ticket, { act: unfollow, says: "notices.not-following" }),
  },
];

async function follows({ id }: Ticket, { app, actor }: Context): Promise<boolean> {
  const person = await findPerson(app.db, actor.id);
  return person !== undefined && isFollowing(app.db, id, person);
}

interface Change {
  readonly act: (tx: Tx, ticketId: string, person: string) => Promise<void>;
  readonly says: "notices.following" | "notices.not-following";
}

async function change({ app, write, actor }: Context, { id, number }: Ticket, { act, says }: Change): Promise<Answer> {
  await write(async (tx) => act(tx, id, await personOf(tx, app, actor.id)));
  return say(saidView(text(says, { number: String(number) })));
}
