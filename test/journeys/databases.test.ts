import { expect, test } from "vitest";
import { describeOnDatabases } from "../support/databases.ts";
import { openDesk } from "../support/desk.ts";

describeOnDatabases("one ticket, whole", (database) => {
  test("by DM: opened, talked in, edited, taken back, closed, reopened, over a restart", async () => {
    await using desk = await openDesk({ database });
    const { ada, mel } = desk;
    const texts = (user: { readonly id: string }, channelId: string) =>
      desk.reads(user, channelId).map(({ text }) => text);
    const dm = desk.dm(ada);
    desk.as(ada).write(dm, "Zwölf Boxkämpfer 🥊 jagen Eva");
    await desk.settled();
    const card = desk.reads(ada, dm).at(-1)?.id ?? "";
    await desk.as(ada).choose(card, "What is it about?", ["Question"]);
    await desk.as(ada).press(card, "Send");
    await desk.settled();
    const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
    expect(texts(mel, thread)[1]).toBe("**Ada**\nZwölf Boxkämpfer 🥊 jagen Eva");

    const own = desk.as(ada).write(dm, "over the dyke");
    await desk.settled();
    await desk.stop();
    desk.as(mel).write(thread, "+Across it, you mean?");
    await desk.start();
    await desk.settled();
    expect(texts(ada, dm).at(-1)).toContain("Across it, you mean?");
    desk.as(ada).edit(own.id, "across the dyke");
    await desk.settled();
    expect(texts(mel, thread)).toContain("**Ada**\nacross the dyke\n-# Edited. Before: over the dyke");
    await desk.as(mel).useOnMessage("Take back", desk.reads(mel, thread).at(-1)?.id ?? "");
    await desk.settled();
    expect(texts(ada, dm).join("\n")).not.toContain("Across it");
    await desk.as(mel).run("/ticket close", { reason: "Schluß" }, { in: thread });
    await desk.settled();
    expect(texts(ada, dm).at(-1)).toContain("Schluß");
    await desk.as(ada).press(desk.reads(ada, dm).at(-1)?.id ?? "", "Reopen");
    await desk.settled();
    expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: false, locked: false });
    expect(desk.logged.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
  });

  test("by panel: ten clicks at once open one ticket", async () => {
    await using desk = await openDesk({ database });
    const panel = desk.reads(desk.ada, desk.getHelp.id)[0]?.id ?? "";
    const ada = desk.as(desk.ada);
    for (let click = 0; click < 10; click++) await ada.press(panel, "Feedback");
    const confirms = desk.reads(desk.ada, desk.getHelp.id).filter(({ ephemeral }) => ephemeral);
    await Promise.all(confirms.map(({ id }) => ada.press(id, "Open ticket")));
    await desk.settled();
    expect(desk.threads(desk.getHelp.id)).toHaveLength(1);
    const rows = await desk.app().app.db.selectFrom("ticket").select("number").execute();
    expect(rows).toEqual([{ number: 1 }]);
  });
});
