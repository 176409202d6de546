import "./tables.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, Stale, type Tx } from "#kernel/database.ts";
import { LeaseLost } from "./lease-lost.ts";
import type { Membership } from "./membership.ts";

/** The right to do something alone, until it is given back or its process dies. */
export interface Lease {
  readonly name: string;
  readonly token: string;
  /** `left`: whoever had it before did not give it back, and may have been in the middle of something. */
  readonly before: "free" | "left";
  /** Of its holder, when it was taken. */
  readonly life: number;
}

export interface Leases {
  /** Undefined when a live process has it, or when others may believe this one dead. Who has it learns that it was wanted. */
  take(name: string): Promise<Lease | undefined>;
  /** "wanted" when somebody else wanted it meanwhile: then it is kept, and what they had to do is to be looked for. */
  giveBack(lease: Lease): Promise<"given back" | "wanted">;
  /** Whether nobody can have had a reason to take it over since. To be asked before what can't be undone. */
  lasts(lease: Lease): boolean;
  /** Throws `LeaseLost` when it is not ours any more. Until the transaction ends nobody can take it. */
  check(tx: Tx, lease: Lease): Promise<void>;
  /** Of these, the ones that no other live process has; at most 1,000 at once. */
  free(names: readonly string[]): Promise<string[]>;
}

export function createLeases(
  { db, write, clock, ids }: Pick<App, "db" | "write" | "clock" | "ids">,
  member: Membership,
): Leases {
  return {
    async take(name) {
      // Perhaps it is just about to be believed in again.
      if (!member.sure()) await member.said();
      if (!member.sure()) return undefined;
      const token = ids.next();
      const { life } = member;
      const row = { name, holder: member.id, token, wanted: 0 };
      return write(async (tx) => {
        if (await insertIfAbsent(tx, "lease", row)) return { name, token, before: "free", life };
        const there = await findHolder(tx, name);
        // Given back since: it is free.
        if (!there) throw new Stale();
        const isOthers = there.until !== null && there.until > clock.now() && there.holder !== member.id;
        const { numUpdatedRows } = await tx
          .updateTable("lease")
          .set(isOthers ? { wanted: 1 } : row)
          .where("name", "=", name)
          .where("token", "=", there.token)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) throw new Stale();
        return isOthers ? undefined : { name, token, before: "left", life };
      });
    },

    giveBack: ({ name, token }) =>
      write(async (tx) => {
        const { numDeletedRows } = await tx
          .deleteFrom("lease")
          .where("name", "=", name)
          .where("token", "=", token)
          .where("wanted", "=", 0)
          .executeTakeFirstOrThrow();
        if (numDeletedRows > 0n) return "given back";
        const { numUpdatedRows } = await tx
          .updateTable("lease")
          .set({ wanted: 0 })
          .where("name", "=", name)
          .where("token", "=", token)
          .executeTakeFirstOrThrow();
        return numUpdatedRows > 0n ? "wanted" : "given back";
      }),

    lasts: ({ life }) => member.sure() && life === member.life,

    async check(tx, { name, token }) {
      const { numUpdatedRows } = await tx
        .updateTable("lease")
        .set((eb) => ({ token: eb.ref("token") }))
        .where("name", "=", name)
        .where("token", "=", token)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) throw new LeaseLost(name);
    },

    async free(names) {
      if (names.length === 0) return [];
      const rows = await db
        .selectFrom("lease")
        .innerJoin("process", "process.id", "lease.holder")
        .select("lease.name")
        .where("lease.name", "in", names)
        .where("lease.holder", "!=", member.id)
        .where("process.until", ">", clock.now())
        .execute();
      const taken = new Set(rows.map(({ name }) => name));
      return names.filter((name) => !taken.has(name));
    },
  };
}

async function findHolder(db: Db, name: string) {
  return db
    .selectFrom("lease")
    .leftJoin("process", "process.id", "lease.holder")
    .select(["lease.holder", "lease.token", "process.until"])
    .where("lease.name", "=", name)
    .executeTakeFirst();
}
