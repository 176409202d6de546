import "./tables.ts";
import type { App } from "#kernel/app.ts";
import type { Alarm } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { type Duration, type Instant, minutes, seconds } from "#kernel/types.ts";
import type { Role } from "./roles.ts";

/** A process whose row is older is dead for the others. Clocks of hosts may differ by a few seconds, no more. */
const BELIEVED: Duration = seconds(15);
const RENEWED_EVERY: Duration = seconds(3);
/** So long after its last renewal a process trusts its own leases: shorter by what one call to Discord and a slow clock may take. */
const TRUSTED: Duration = seconds(9);
/** Rows of the dead go after this; what they held may be taken over long before. */
const BURIED: Duration = minutes(10);

/** This process among those that work on one database. */
export interface Membership {
  readonly id: string;
  /** Whether others believe in this process, as far as it can know: without that it begins nothing that only one may do. */
  sure(): boolean;
  /** Counted up whenever others may have believed this process dead meanwhile: what it began before may be another's. */
  readonly life: number;
  /** Live processes with this role, this one included. */
  count(role: Role): Promise<number>;
  /** Resolves when the renewal that is under way has ended. */
  said(): Promise<void>;
  /** From now on this process is dead for the others, and what it holds is theirs. */
  leave(): Promise<void>;
}

/** Makes this process known, and keeps it so. */
export async function join(
  { db, write, clock, ids, log }: Pick<App, "db" | "write" | "clock" | "ids" | "log">,
  roles: readonly Role[],
): Promise<Membership> {
  const id = ids.next();
  let renewedAt: Instant = clock.now();
  let alarm: Alarm;
  let life = 0;
  let left = false;
  let saying: Promise<void> = Promise.resolve();
  const row = { id, roles: roles.join(","), until: renewedAt + BELIEVED };
  await write(async (tx) => {
    await tx.insertInto("process").values(row).execute();
    await tx
      .deleteFrom("process")
      .where("until", "<", row.until - BURIED)
      .execute();
  });

  async function renew(): Promise<void> {
    const at = clock.now();
    try {
      await write(async (tx) => {
        const until = at + BELIEVED;
        const { numUpdatedRows } = await tx
          .updateTable("process")
          .set({ until })
          .where("id", "=", id)
          .executeTakeFirstOrThrow();
        // Others buried it while it could not say anything.
        if (numUpdatedRows === 0n)
          await tx
            .insertInto("process")
            .values({ ...row, until })
            .execute();
      });
      if (clock.now() - renewedAt >= TRUSTED) life += 1;
      renewedAt = at;
    } catch (err) {
      log.warn({ err }, "this process could not say that it lives, will retry");
    }
    if (!left) arm();
  }
  const arm = () => {
    alarm = clock.at(clock.now() + RENEWED_EVERY, () => {
      saying = renew();
    });
  };
  arm();

  return {
    id,
    sure: () => !left && clock.now() - renewedAt < TRUSTED,
    get life() {
      return life;
    },
    said: () => saying,
    count: (role) => countLive(db, clock.now(), role),
    async leave() {
      left = true;
      alarm.cancel();
      await saying;
      await write(async (tx) => void (await tx.deleteFrom("process").where("id", "=", id).execute()));
    },
  };
}

/** How many processes work on this database together at the moment, or how many of one role. */
export async function countLive(db: Db, now: Instant, role?: Role): Promise<number> {
  const rows = await db.selectFrom("process").select("roles").where("until", ">", now).limit(1_000).execute();
  return rows.filter(({ roles }) => role === undefined || roles.split(",").includes(role)).length;
}
