import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { getTicket, isOpen } from "#features/tickets/index.ts";
import { job } from "#kernel/jobs.ts";
import { emptyDigest, holdDigest, type InServer, listDigest } from "../notice-store.ts";
import { type DigestLine, digestView } from "../views/digest.ts";

/** Tells somebody of the team in a DM what members wrote since. Each message once: what was told is gone with the same commit. */
export const tellDigest = job<InServer>({
  job: "notices.digest",
  async run({ app, payload, dueAt }) {
    await app.write(async (tx) => {
      await holdDigest(tx, payload);
      const lines: DigestLine[] = [];
      for (const { ticketId, messages } of await listDigest(tx, payload)) {
        const ticket = await getTicket(tx, ticketId);
        if (!isOpen(ticket)) continue;
        const room = await app.rooms.find(tx, ticket.staffRoom);
        lines.push({ number: ticket.number, messages, channelId: room?.channelId ?? null });
      }
      await emptyDigest(tx, payload);
      const userId = await findUserId(tx, payload.person);
      if (lines.length === 0 || userId === undefined) return;
      const desk = await findDesk(tx, payload.guildId);
      const dm = await app.rooms.dm(tx, userId);
      const say = app.render(digestView(desk?.name ?? "", lines), desk?.locale ?? "en-US");
      await app.outbox.add(tx, dm.id, { say, source: `digest:${payload.person}:${dueAt}` });
    });
  },
});
