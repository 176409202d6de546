import type { Panel } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { mention, roleMention } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { starter } from "./naming.ts";
import type { Ticket } from "./ticket.ts";

/** What a type says when its own template leaves out the requester, who would then not be let in. */
const PLAIN = "$author $staff";

/** Brings the team alone into a room of its own that members could be let into. */
export async function inviteTeam(
  tx: Tx,
  app: Pick<App, "outbox">,
  ticket: Ticket,
  { roles, users }: Panel["staff"],
): Promise<void> {
  const content = [...roles.map(roleMention), ...users.map(mention)].map(({ markup }) => markup).join(" ");
  if (content === "") return;
  await app.outbox.add(tx, ticket.staffRoom, {
    say: { content, allowed_mentions: { parse: [], users, roles } },
    source: `starter:${ticket.id}`,
  });
}

/** A mention of a role lets in everybody who has it: whoever sent a report by their name and is of the team is put out again. */
export async function keepSenderOut(
  tx: Tx,
  app: Pick<App, "outbox">,
  { oneWay, alias, staffRoom }: Pick<Ticket, "oneWay" | "alias" | "staffRoom">,
  { userId, source }: { readonly userId: Snowflake; readonly source: string },
): Promise<void> {
  if (oneWay && alias === null) await app.outbox.add(tx, staffRoom, { dismiss: userId, source });
}

/** The same behind a mention in the thread that a report has. */
export async function keepSenderOutAgain(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms">,
  ticket: Pick<Ticket, "oneWay" | "alias" | "staffRoom" | "requester">,
  source: string,
): Promise<void> {
  const room = ticket.oneWay ? await app.rooms.find(tx, ticket.staffRoom) : undefined;
  if (room?.kind !== "private-thread") return;
  const userId = await findUserId(tx, ticket.requester);
  if (userId !== undefined) await keepSenderOut(tx, app, ticket, { userId, source });
}

/** Mentions in a private thread are what brings people into it; the bot needs no list of members for that. */
export async function inviteByStarter(
  tx: Tx,
  app: Pick<App, "outbox">,
  { ticket, template, team, userId }: { ticket: Ticket; template: string; team: Panel["staff"]; userId: Snowflake },
): Promise<void> {
  const content = starter(template.includes("$author") ? template : PLAIN, {
    author: mention(userId).markup,
    staff: [...team.roles.map(roleMention), ...team.users.map(mention)].map(({ markup }) => markup),
  });
  await app.outbox.add(tx, ticket.staffRoom, {
    say: {
      content,
      allowed_mentions: { parse: [], users: [...new Set([userId, ...team.users])], roles: team.roles },
    },
    source: `starter:${ticket.id}`,
  });
}
