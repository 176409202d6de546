import { findActor, findDesk, listTypes } from "#features/desk/index.ts";
import { zoneOfDesk } from "#features/gates/index.ts";
import { findUserId } from "#features/people/index.ts";
import { ticketRow } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Instant } from "#kernel/types.ts";
import { nextMorning, TOO_LATE } from "../morning.ts";
import { findMorning, forgetMorning, type Reader } from "../morning-store.ts";
import { morningView } from "../views/morning.ts";
import { findWaitsFor } from "../waits-for.ts";

/** Tickets named in one message. */
const NAMED = 10;

/** Tells somebody of the team in a DM what waits for them, if anything does. Ends by itself for who answers nothing there any more. */
export const tellMorning = job<Reader>({
  job: "worklist.morning",
  async run({ app, payload, dueAt }) {
    const userId = await findUserId(app.db, payload.person);
    // Asked of Discord before the transaction: nothing in it may wait.
    const actor = userId === undefined ? undefined : await findActor(app, payload.guildId, userId);
    await app.write(async (tx) => {
      if ((await findMorning(tx, payload)) === undefined) return;
      const waits = actor && (await findWaitsFor(tx, payload.guildId, { actor, person: payload.person }));
      if (!actor || !waits) return forgetMorning(tx, payload);
      const now = app.clock.now();
      await morningLater(tx, app, payload, now);
      if (!app.isOn(payload.guildId, "notices")) return;
      if (now - dueAt > TOO_LATE || waits.own.length + waits.unclaimed === 0) return;
      const desk = await findDesk(tx, payload.guildId);
      const dm = await app.rooms.dm(tx, actor.id);
      // What can't be said now would be said when it is no morning any more.
      if (!desk || dm.held !== null) return;
      const named = waits.own.slice(0, NAMED);
      const rows = await Promise.all(named.map((ticket) => ticketRow(tx, app, ticket)));
      const view = morningView({ server: desk.name, rows, more: waits.own.length - named.length, ...waits });
      const source = `morning:${payload.guildId}:${payload.person}:${dueAt}`;
      await app.outbox.add(tx, dm.id, { say: app.render(view, desk.locale, desk), source });
    });
  },
});

/** Notes when somebody is told next; nothing for who does not want it. Returns when, by which clock. */
export async function morningLater(
  tx: Tx,
  { jobs }: Pick<App, "jobs">,
  reader: Reader,
  now: Instant,
): Promise<{ readonly at: Instant; readonly zone: string } | undefined> {
  const minute = await findMorning(tx, reader);
  const desk = await findDesk(tx, reader.guildId);
  if (minute === undefined || !desk) return undefined;
  const zone = zoneOfDesk(desk, await listTypes(tx, reader.guildId));
  const at = nextMorning(minute, zone, now);
  await jobs.add(tx, tellMorning, reader, { at, key: `morning:${reader.guildId}:${reader.person}` });
  return { at, zone };
}
