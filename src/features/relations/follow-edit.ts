import { type AfterEdit, changeCopies, compose, unmasked } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { findIntake } from "#features/tickets/index.ts";
import { text } from "#kernel/text.ts";
import { broughtSource, changeParts, listBrought } from "./brought-store.ts";

/** What went along into a ticket of its own reads as its writer changed it, there too. */
export const followEdit: AfterEdit = async (tx, app, { message, said, at, lead, tail }) => {
  for (const { brought, into } of await listBrought(tx, message.source)) {
    if (into.closedHow === "erased") continue;
    const desk = await findDesk(tx, into.guildId);
    const intake = await findIntake(tx, app, into);
    const translate = app.translate(desk?.locale ?? "en-US", into);
    const theirs = text("conversation.from-member", { member: intake?.displayName ?? text("tickets.the-member") });
    const words = unmasked({ ...said, files: [], replyTo: null });
    const texts = compose(words, lead ?? theirs, translate, { tail }).parts.map(({ content = "" }) => content);
    const parts = await changeCopies(tx, app, {
      room: brought.room,
      source: broughtSource(brought),
      texts,
      parts: brought.parts,
      emptied: translate(text("conversation.emptied")),
      key: `edit:${message.source}:${at}`,
    });
    if (parts > brought.parts) await changeParts(tx, { ...brought, parts });
  }
};
