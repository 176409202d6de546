import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { getTicket, isOpen } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { pageOf } from "#kernel/pages.ts";
import { hours } from "#kernel/types.ts";
import { digestPage, PER_PAGE } from "../digest-page.ts";
import { emptyDigest, holdDigest, type InServer, listDigest, type Waiting } from "../notice-store.ts";
import { keepTold } from "../told-store.ts";

/** While the part is off it is looked at again so often: what was written meanwhile is told once it is on. */
const LOOKED_AT = hours(1);

/** Tells somebody of the team in a DM what members wrote since. Each message once: what was told is gone with the same commit. */
export const tellDigest = job<InServer>({
  job: "notices.digest",
  async run({ app, payload, dueAt }) {
    await app.write(async (tx) => {
      if (!app.isOn(payload.guildId, "notices")) {
        const at = app.clock.now() + LOOKED_AT;
        return app.jobs.add(tx, tellDigest, payload, { at, key: digestKey(payload) });
      }
      await holdDigest(tx, payload);
      const news = await newsFor(tx, payload);
      await emptyDigest(tx, payload);
      const userId = await findUserId(tx, payload.person);
      if (news.length === 0 || userId === undefined) return;
      const { guildId } = payload;
      const id = app.ids.next();
      const page = pageOf(0, news.length, PER_PAGE);
      if (page.of > 1) await keepTold(tx, { ...payload, id, at: app.clock.now() }, news);
      const view = await digestPage(tx, app, { id, guildId, page, told: news.slice(0, PER_PAGE) });
      const desk = await findDesk(tx, guildId);
      const dm = await app.rooms.dm(tx, userId);
      const say = app.render(view, desk?.locale ?? "en-US", desk);
      await app.outbox.add(tx, dm.id, { say, source: `digest:${payload.person}:${dueAt}` });
    });
  },
});

/** One waits for each person at most. */
export const digestKey = ({ guildId, person }: InServer): string => `digest:${guildId}:${person}`;

/** What was written in tickets that are still open. */
async function newsFor(tx: Tx, who: InServer): Promise<Waiting[]> {
  const news: Waiting[] = [];
  for (let behind = ""; ; ) {
    const some = await listDigest(tx, who, behind);
    for (const one of some) if (isOpen(await getTicket(tx, one.ticketId))) news.push(one);
    const last = some.at(-1);
    if (!last) return news;
    behind = last.ticketId;
  }
}
