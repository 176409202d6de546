import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

/** As if so many tickets about it had been answered lately. */
async function answered(desk: Desk, key: string, lengths: readonly number[]): Promise<void> {
  const { app } = desk.app();
  await app.write(async (tx) => {
    const { id } = await tx
      .selectFrom("ticket_type")
      .select("id")
      .where("type_key", "=", key)
      .executeTakeFirstOrThrow();
    for (const [index, length] of lengths.entries()) {
      const row = { ticket_id: `${key}-${index}`, type_id: id, at: app.clock.now() - minutes(index), length };
      await tx.insertInto("first_reply").values(row).execute();
    }
  });
}

const cardOf = (desk: Desk, room: string) => texts(desk, desk.ada, room).find((text) => text.includes("· Feedback"));

const LATELY = "Lately half of the tickets about this were answered within";

test("from twenty tickets on, whoever opens one reads how soon half of those about the same were answered lately", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  await answered(desk, "question", Array(18).fill(minutes(30)));
  await answered(desk, "feedback", Array(25).fill(minutes(300)));
  const first = await openByDm(desk);
  expect(last(desk, ada, first.dm).text).not.toContain("Lately");
  await desk.later(minutes(5));
  desk.as(mel).write(first.thread, "+Press F5");
  await desk.settled();
  const second = await openByDm(desk, { by: ben });
  expect(texts(desk, ben, second.dm).join("\n")).not.toContain("Lately");
  await desk.later(minutes(3));
  desk.as(mel).write(second.thread, "+Press F5, too");
  desk.as(mel).write(second.thread, "+And F6");
  await desk.settled();
  const lengths = await desk
    .app()
    .app.db.selectFrom("first_reply")
    .select("length")
    .where("length", "<", minutes(20))
    .execute();
  expect(lengths.map(({ length }) => Math.round(length / minutes(1))).sort()).toEqual([3, 5]);

  const room = await openByPanel(desk);
  expect(cardOf(desk, room)).toContain(`${LATELY} 5 hours.`);
  desk.as(mel).write(room, "Nice");
  await desk.later(minutes(1));
  expect(cardOf(desk, room)).not.toContain("Lately");
});

test("in the DM, too; what is older than thirty days is not looked at", async () => {
  await using desk = await openDesk();
  await answered(desk, "question", Array(20).fill(minutes(45)));
  const { dm } = await openByDm(desk);
  expect(texts(desk, desk.ada, dm).join("\n")).toContain(`${LATELY} 45 minutes.`);
  await desk.later(minutes(60 * 24 * 31));
  const later = await openByDm(desk, { by: desk.ben });
  expect(texts(desk, desk.ben, later.dm).join("\n")).not.toContain("Lately");
});

test("while the team is away, it is said when it is back, and nothing else", async () => {
  const hours = "  hours: { time-zone: Europe/Berlin, monday: 00:00-00:01 }\n";
  await using desk = await openDesk({ file: deskFile.replace("gates:\n", `gates:\n${hours}`) });
  await answered(desk, "feedback", Array(20).fill(minutes(45)));
  const panel = desk.reads(desk.ada, desk.getHelp.id)[0];
  await desk.as(desk.ada).press(panel?.id ?? "", "Feedback");
  await desk.as(desk.ada).press(last(desk, desk.ada, desk.getHelp.id).id, "Send anyway");
  await desk.settled();
  const room = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(cardOf(desk, room)).toMatch(/The team is back on <t:\d+:f>/);
  expect(cardOf(desk, room)).not.toContain("Lately");
});
