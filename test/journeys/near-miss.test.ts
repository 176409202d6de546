import { expect, test } from "vitest";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { pressForged } from "../support/forged-press.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const again = async (desk: Desk) => {
  await desk.settled();
  await desk.stop();
  await desk.start();
  await desk.settled();
};

test("+cloes is asked about before anything is sent; Send as it is sends it, also after a restart", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  const typed = desk.as(mel).write(thread, "+cloes");
  await desk.settled();
  const asked = last(desk, mel, thread);
  expect(asked.text).toContain("Did you mean the command `close`, or should this be sent as it is?");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("cloes");
  await again(desk);
  // Asked once, also when the same message is found again.
  expect(texts(desk, mel, thread).filter((one) => one.includes("Did you mean"))).toHaveLength(1);

  await desk.as(kim).press(asked.id, "Send as it is");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("cloes");
  await desk.as(mel).press(asked.id, "Send as it is");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe("**Mel** · Harbour Games team\ncloes\n-# Answer by writing here.");
  const read = desk.reads(mel, thread);
  expect(read.at(-1)?.text).toBe("✅ **Mel → Ada**\ncloes");
  expect(read.map(({ id }) => id)).not.toContain(asked.id);
  expect(read.map(({ id }) => id)).not.toContain(typed.id);
});

test("a forged press does nothing, and takes no other message of ours away", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const note = desk.as(mel).write(thread, "Between us: look at the log");
  const typed = desk.as(mel).write(thread, "+cloes");
  await desk.settled();
  const [card, asked] = [desk.reads(mel, thread)[0]?.id ?? "", last(desk, mel, thread).id];
  const stage = { box: desk.box, bot: desk.app(), channel: thread };
  for (const [on, customId] of [
    [card, `kernel.as-it-is:${typed.id}:${mel.id}:close`],
    [card, `kernel.run-it:${typed.id}:${mel.id}:close`],
    [asked, `kernel.as-it-is:${note.id}:${mel.id}:close`],
  ] as const) {
    await pressForged(stage, { by: mel.id, on, customId });
    await desk.settled();
    expect(last(desk, mel, thread).text).toContain("not there any more");
  }
  expect(desk.reads(mel, thread).map(({ id }) => id)).toEqual(expect.arrayContaining([card, asked]));
  expect(texts(desk, ada, dm).join("\n")).not.toMatch(/cloes|the log|is closed/);
  await desk.as(mel).press(asked, "Send as it is");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("cloes");
});

test("the command that was meant is carried out, with what came after it", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+cloes The map loads again");
  await desk.settled();
  await again(desk);
  await desk.as(mel).press(last(desk, mel, thread).id, "Yes, I meant that");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is closed");
  expect(last(desk, ada, dm).text).toContain("The map loads again");
});

test("a known name alone is the command; one that begins a sentence is asked about; other words are an answer", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+close the window and try again");
  desk.as(mel).write(thread, "+Cross your fingers");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Cross your fingers");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("the window");
  const asked = desk.reads(mel, thread).find(({ text }) => text.includes("Did you mean"));
  await desk.as(mel).press(asked?.id ?? "", "Send as it is");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("close the window and try again");
  desk.as(mel).write(thread, "+close");
  await desk.settled();
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true });
});

test("a slip in a word behind the plus is mended by a press; a server's own prefix works the same", async () => {
  await using desk = await openDesk({ file: deskFile.replace('prefix: "!"', 'prefix: "!"\nreply-prefix: ">>"') });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  expect(texts(desk, mel, thread)[0]).toContain("`>>text`");
  desk.as(mel).write(thread, "+Not sent at all");
  desk.as(mel).write(thread, ">>aerply We look into it");
  await desk.settled();
  const asked = last(desk, mel, thread);
  expect(asked.text).toContain("Did you mean `>>areply`");
  await desk.as(mel).press(asked.id, "Yes, I meant that");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe("**Harbour Games team**\nWe look into it\n-# Answer by writing here.");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Not sent at all");
});

test("what was written while the bot was away is asked about, however late", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.stop();
  desk.as(mel).write(thread, "+reopn the app");
  desk.box.clock.advance(60 * 60_000);
  await desk.start();
  await desk.settled();
  const asked = last(desk, mel, thread);
  expect(asked.text).toContain("Did you mean the command `reopen`");
  await desk.as(mel).press(asked.id, "Send as it is");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("reopn the app");
});

test("the name of a saved reply alone is asked about, and sent as that reply by a press; in a sentence it is a word", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const saved = { abbreviation: "refund", summary: "How refunds work", content: "We send it back within a week." };
  await desk.as(mel).run("/snip add", saved, { in: thread });
  desk.as(mel).write(thread, "+refund is on its way");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("refund is on its way");

  desk.as(mel).write(thread, "+Refund");
  await again(desk);
  const asked = last(desk, mel, thread);
  expect(asked.text).toContain("Did you mean `+s refund`, or should this be sent as it is?");
  expect(last(desk, ada, dm).text).toContain("refund is on its way");
  await desk.as(mel).press(asked.id, "Yes, I meant that");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("We send it back within a week.");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Refund");

  desk.as(mel).write(thread, "+refund");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Send as it is");
  await desk.settled();
  expect(last(desk, ada, dm).text).toMatch(/\nrefund$/);
});
