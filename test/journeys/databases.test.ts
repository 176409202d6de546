import { expect, test } from "vitest";
import { describeOnDatabases } from "../support/databases.ts";
import { deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, newestRoom, PLACES, withRooms } from "../support/rooms.ts";
import { last, openByDm } from "../support/scenes.ts";

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
    for (let click = 0; click < 10; click++) {
      // Faster, and it would be a flood.
      desk.box.clock.advance(5_000);
      await ada.press(panel, "Feedback");
    }
    const confirms = desk.reads(desk.ada, desk.getHelp.id).filter(({ ephemeral }) => ephemeral);
    await Promise.all(confirms.map(({ id }) => ada.press(id, "Open ticket")));
    await desk.settled();
    expect(desk.threads(desk.getHelp.id)).toHaveLength(1);
    const rows = await desk.app().app.db.selectFrom("ticket").select("number").execute();
    expect(rows).toEqual([{ number: 1 }]);
  });

  test("in line, let in, and moved to a private thread with what was kept", async () => {
    const file = fileWithRoom("dm-channel", PLACES.category);
    await using desk = await openDesk({ database, file, prepare: withRooms });
    const { ada, ben, mel } = desk;
    const full = desk.box.faults.rest({
      match: { method: "POST", path: /^\/guilds\/\d+\/channels$/ },
      do: { kind: "refuse", code: 30013 },
      times: 99,
    });
    await openByDm(desk, { by: ben });
    await openByDm(desk, { by: ada });
    expect(last(desk, ada, desk.dm(ada)).text).toContain("You are number 2 in line");
    full.remove();
    await desk.later(61_000);
    const { team } = await newestRoom(desk);
    expect(desk.reads(mel, team).map(({ text }) => text)).toContain("**Ada**\nThe harbour map does not load");
    desk.as(ada).closeDms();
    desk.as(mel).write(team, "+Which map is it?");
    await desk.settled();
    const card = desk.reads(mel, team).find(({ text }) => text.includes("Not sent: Ada"));
    await desk.as(mel).press(card?.id ?? "", "Move to a private thread");
    await desk.settled();
    const thread = desk.threads(desk.getHelp.id)[0]?.id ?? "";
    expect(desk.reads(ada, thread).filter(({ text }) => text.includes("Which map is it?"))).toHaveLength(1);
    expect(desk.logged.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
  });

  test("a form with a mistake and a file, over a restart", async () => {
    const asks =
      "$1      - { name: many, ask: How many?, kind: number }\n      - { name: proof, ask: Proof, kind: files }\n";
    const file = deskFile.replace(/( {4}opening: Never post a password here[^\n]*\n {4}form:\n)[\s\S]*?\n(?=\n)/, asks);
    await using desk = await openDesk({ database, file });
    const { ada, mel } = desk;
    const card = () => desk.reads(ada, desk.getHelp.id).at(-1);
    await desk.as(ada).press(desk.reads(ada, desk.getHelp.id)[0]?.id ?? "", "Account access");
    const bytes = new Uint8Array(400_000).fill(65);
    await desk.as(ada).fillIn({ many: "Zwölf", proof: [{ name: "Beweis.txt", bytes, contentType: "text/plain" }] });
    await desk.stop();
    await desk.start();
    await desk.as(ada).press(card()?.id ?? "", "Fix answers");
    await desk.as(ada).fillIn({ many: "12" });
    await desk.settled();
    expect(card()?.text).toContain("Ticket #1 is open");
    const sent = desk.reads(mel, desk.threads(desk.getHelp.id)[0]?.id ?? "").flatMap(({ attachments }) => attachments);
    expect(sent.map(({ filename, size }) => [filename, size])).toEqual([["Beweis.txt", 400_000]]);
    expect(await desk.app().app.db.selectFrom("kept_file").select("id").execute()).toEqual([]);
    expect(desk.logged.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
  });
});

describeOnDatabases("what the team keeps ready", (database) => {
  test("a saved reply acts and is undone, a crossing answer waits, a warning and an automatic answer", async () => {
    await using desk = await openDesk({ database });
    const { ada, mel, kim, owner } = desk;
    const { dm, thread } = await openByDm(desk);
    const place = { in: thread };
    const reads = (user: { readonly id: string }, channelId: string) =>
      desk.reads(user, channelId).map(({ text }) => text);
    const ticket = () =>
      desk.app().app.db.selectFrom("ticket").select(["status", "priority", "tags"]).executeTakeFirstOrThrow();

    await desk.as(mel).run("/snip add", { abbreviation: "größe", summary: "🥊", content: "Gelöst, {member}." }, place);
    const does = { abbreviation: "GRÖßE", tags: "größe", priority: "high", close: "told" };
    await desk.as(mel).run("/snip does", does, place);
    desk.as(mel).write(thread, "+s größe");
    await desk.settled();
    const preview = last(desk, mel, thread);
    await desk.as(mel).press(preview.id, "Send");
    await desk.settled();
    expect(await ticket()).toEqual({ status: "closed", priority: "high", tags: '["größe"]' });
    await desk.stop();
    await desk.start();
    await desk.as(mel).press(preview.id, "Undo");
    await desk.settled();
    expect(await ticket()).toEqual({ status: "waiting-staff", priority: "normal", tags: "[]" });

    desk.as(kim).write(thread, "+Across");
    await desk.settled();
    desk.as(mel).write(thread, "+Along");
    await desk.settled();
    expect(reads(ada, dm).join("\n")).not.toContain("Along");
    await desk.as(mel).press(last(desk, mel, thread).id, "Send anyway");
    await desk.as(mel).run("/warn verbal", { words: "Bitte 🥊 sein lassen" }, place);
    await desk.as(mel).run("/warn edit", { number: 1, words: "Bitte lassen" }, place);
    await desk.as(owner).run("/auto-answer add", { name: "Über", on: "zwölf", answer: "Zwölf Tage." }, place);
    desk.as(ada).write(dm, "ZWÖLF?");
    await desk.settled();
    const said = reads(ada, dm).join("\n");
    expect(said).toContain("Along");
    expect(said).toContain("> Bitte lassen");
    expect(said).toContain("Zwölf Tage.");
    expect(said).not.toContain("Gelöst");
  });
});
