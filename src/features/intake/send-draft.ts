import type { APIGuildMember } from "@discordjs/core";
import { relayFromRequester } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import type { Filled } from "#features/forms/index.ts";
import {
  isBeingMade,
  knockByDm,
  mustPass,
  NoDesk,
  openTicket,
  type Ticket,
  TopicGone,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type Draft, draftSource, quoteOf } from "./draft.ts";
import { saveDraft } from "./draft-store.ts";
import { chosenTopic } from "./draft-view.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config" | "isOn"
>;

export interface SendRequest {
  readonly draft: Draft;
  readonly actor: Actor;
  readonly member: APIGuildMember;
  readonly locale: string;
  /** What the topic's form said; null when it asks nothing. */
  readonly filled: Filled | null;
}

/** Makes a draft a ticket: what was written becomes its first messages, and the flow's card says so once the team can read it. */
export async function sendDraft(
  tx: Tx,
  app: Needs,
  { draft, actor, member, locale, filled }: SendRequest,
): Promise<void> {
  const desk = draft.guildId === null ? undefined : await findDesk(tx, draft.guildId);
  if (!desk) throw new NoDesk();
  // It may have become a topic that is talked about elsewhere; what was written would not get there.
  const type = await chosenTopic(tx, draft);
  if (!type) throw new TopicGone();
  const passed = await mustPass(
    tx,
    app,
    {
      ...knockByDm(actor.id, member, { desk, type }),
      panelId: draft.panelId,
    },
    "dm",
  );
  const { ticket } = await openTicket(tx, app, {
    passed,
    desk,
    type,
    panelId: draft.panelId,
    requester: {
      userId: actor.id,
      username: actor.username,
      displayName: member.nick ?? actor.displayName,
      avatarUrl: actor.avatarUrl,
      locale,
      joinedAt: member.joined_at ? Date.parse(member.joined_at) : null,
      roles: member.roles,
    },
    filled,
    adult: draft.adult === "yes",
    words: quoteOf(draft).words,
    written: draft.said.flatMap(({ said }) => said.files),
    dmCard: { edit: draftSource(draft.id) },
  });
  await relayDraft(tx, app, { draft, ticket, userId: actor.id });
}

/** What was written so far goes into a ticket that exists. */
export async function relayDraft(
  tx: Tx,
  app: Needs,
  { draft, ticket, userId }: { draft: Draft; ticket: Ticket; userId: string },
): Promise<void> {
  let now = ticket;
  const begins = isBeingMade(ticket);
  for (const { messageId, said } of draft.said) {
    now = await relayFromRequester(tx, app, { ticket: now, messageId, userId, said, receipt: "none", begins });
  }
  await saveDraft(tx, app, { ...draft, state: "sent" });
}
