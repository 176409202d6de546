import { describe, expect, test } from "vitest";
import { hours } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { bytes, card, file, kept, opened, openForm, pageOne, png, restart, runs } from "../support/form-scene.ts";
import { gallery, last, picturesOf, texts } from "../support/scenes.ts";

describe("mistakes", () => {
  test("each answer that does not fit is named with what does, by example; all others are kept", async () => {
    await using desk = await openDesk({ file });
    const { ada } = desk;
    await openForm(desk);
    await desk.as(ada).fillIn({ ...pageOne, order: "1234", age: "twelve" });
    expect(card(desk).text).toContain("Two answers need a change");
    expect(card(desk).text).toContain("**Order number**: like `HG-1234`.");
    expect(card(desk).text).toContain("**How old are you?**: a number from 13 to 120, like `13`.");
    expect(card(desk).text).toContain("Everything else is kept.");
    const flow = card(desk).id;

    await restart(desk);
    await desk.as(ada).press(flow, "Fix answers");
    await desk.as(ada).fillIn({ order: "HG-1234", age: "12" });
    expect(card(desk).text).toContain("One answer needs a change");
    await desk.as(ada).press(flow, "Fix answers");
    await desk.as(ada).fillIn({ age: "13" });
    expect([card(desk).id, card(desk).text]).toEqual([flow, expect.stringContaining("page 2 of 3")]);
    expect(texts(desk, ada, desk.getHelp.id).filter((text) => text.includes("Account access: page"))).toHaveLength(1);
  });

  test("in the DM: files are kept with the other answers, and arrive in the team's thread", async () => {
    await using desk = await openDesk({ file });
    const { ada, mel } = desk;
    const dm = desk.dm(ada);
    desk.as(ada).write(dm, "I was charged twice");
    await desk.settled();
    const draft = last(desk, ada, dm).id;
    await desk.as(ada).choose(draft, "What is it about?", ["Billing"]);
    await desk.as(ada).press(draft, "Answer and send");
    await desk
      .as(ada)
      .fillIn({ amount: "nothing", who: "my brother", proof: [png("bill.png", "black"), png("b.png", "white")] });
    await desk.settled();
    expect(last(desk, ada, dm).id).toBe(draft);
    expect(last(desk, ada, dm).text).toContain("**How much did you pay?**: a number from 1 up, like `1`.");
    expect(await kept(desk)).toBe(2);
    const rows = await desk.app().app.db.selectFrom("kept_file").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(Buffer.from("black").toString("base64").replace(/=+$/, ""));

    await restart(desk);
    // Discord has forgotten its copy by now.
    desk.box.clock.advance(hours(2));
    await desk.as(ada).press(draft, "Fix answers");
    expect(JSON.stringify(desk.as(ada).form())).toContain("Kept: bill.png, b.png.");
    await desk.as(ada).fillIn({ amount: "12,50" });
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("Ticket #1 is open");
    const { messages, thread } = opened(desk, desk.tickets.id);
    const [team, words] = messages;
    expect(team?.text).toContain("12,50");
    expect(team?.text).toContain("my brother");
    expect(picturesOf(team)).toEqual(["picture-1.png", "picture-2.png"]);
    expect(await (await fetch(gallery(team?.components)[0]?.media.url ?? "")).text()).toBe("black");
    expect(words?.text).toContain("I was charged twice");
    expect(desk.reads(mel, thread).filter(({ attachments }) => attachments.length > 0)).toEqual([]);
    expect(await kept(desk)).toBe(0);
  });

  test("a picture is asked for, and nothing else is taken for one", async () => {
    await using desk = await openDesk({ file });
    const { ada } = desk;
    const dm = desk.dm(ada);
    desk.as(ada).write(dm, "I was charged twice");
    await desk.settled();
    const draft = last(desk, ada, dm).id;
    await desk.as(ada).choose(draft, "What is it about?", ["Billing"]);
    await desk.as(ada).press(draft, "Answer and send");
    const forged = { name: "bill.png", bytes: bytes("MZ"), contentType: "application/x-msdownload" };
    await desk.as(ada).fillIn({ amount: "3", proof: [forged] });
    expect(last(desk, ada, dm).text).toContain("**Proof of payment**: a picture, like a screenshot or a photo.");
    expect(await kept(desk)).toBe(0);
  });
});

test("a refusal when it is sent keeps what was filled in", async () => {
  await using desk = await openDesk();
  const { ada, owner } = desk;
  await openForm(desk);
  await desk.as(owner).run("/pause", { text: "We are moving" }, { in: desk.general.id });
  await desk.as(ada).fillIn({ q1: "Somebody else is in" });
  expect(card(desk).text).toContain("We are moving");
  expect(desk.threads(desk.getHelp.id)).toEqual([]);
  await restart(desk);
  await desk.as(owner).run("/resume", {}, { in: desk.general.id });
  await desk.settled();
  await openForm(desk);
  expect(JSON.stringify(desk.as(ada).form())).toContain("Somebody else is in");
  await desk.as(ada).fillIn({});
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)).toHaveLength(1);
});

test("forged ids of forms and of their cards reach nobody's answers", async () => {
  await using desk = await openDesk({ file });
  const { ada, ben } = desk;
  await openForm(desk);
  await desk.as(ada).fillIn(pageOne);
  const [run] = await runs(desk);
  const flow = card(desk).id;
  for (const press of ["next", "back", "stop"]) {
    for (const id of [
      `tickets.open.${press}:${run?.id}`,
      `intake.topic-form.${press}:${run?.id}`,
      `tickets.open.${press}`,
    ]) {
      const person = id.startsWith("tickets.open") && id.endsWith(run?.id ?? "-") ? ben : ada;
      await desk.as(person).press(forge(desk, id), "Forged");
      expect(last(desk, person, desk.getHelp.id).text, `${id} by ${person.username}`).toContain("This form is over");
      expect(desk.as(person).form()).toBeUndefined();
    }
  }
  expect((await runs(desk)).map(({ state }) => state)).toEqual(["open"]);
  await desk.as(ada).press(flow, "Continue");
  expect(desk.as(ada).form()?.title).toBe("Account access · 2 of 3");
});

test("a form that comes back under another id opens nothing, and is no failure of ours", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  const { db } = desk.app().app;
  const type = await db
    .selectFrom("ticket_type")
    .select("id")
    .where("type_key", "=", "account")
    .executeTakeFirstOrThrow();
  const forged = [
    "tickets.open.form",
    `tickets.open.form:9:1:${type.id}:-`,
    `tickets.open.form:-1:1:${type.id}:-`,
    `tickets.open.form:x:1:${type.id}:-`,
    "tickets.open.form:0:1:nothing:nothing",
    `tickets.open.form:0:1:${type.id}:nothing`,
    `tickets.open.page:0:1:${type.id}:-`,
    "intake.topic-form.form:0:1:nothing",
    `forms.word.form:0:1:${type.id}:q1`,
    `forms.rule.form:0:1:${type.id}:q1`,
    `forms.preview.form:0:1:${type.id}`,
    "forms.nothing:0",
  ];
  for (const id of forged) {
    await openForm(desk);
    for (const { form_open, modal } of desk.box.world.interactions.values()) {
      if (form_open && modal) Object.assign(modal, { custom_id: id });
    }
    await desk.as(ada).fillIn({ q1: "Nonsense" });
    await desk.settled();
    desk.box.clock.advance(60_000);
  }
  expect(desk.threads(desk.getHelp.id)).toEqual([]);
  expect(await db.selectFrom("ticket").select("id").execute()).toEqual([]);
  expect(desk.logged.filter((line) => line.includes("a handler failed"))).toEqual([]);
  expect(desk.logged.filter((line) => line.includes("somebody was refused")).length).toBeGreaterThan(8);
});

/** The help message with a button of somebody's choosing: what a forged custom id comes to. */
function forge(desk: Desk, customId: string): string {
  const message = desk.box.world.messages.get(desk.getHelp.id)?.[0];
  if (!message) throw new Error("there is no help message");
  message.components = [
    { type: 1, components: [{ type: 2, style: 2, label: "Forged", custom_id: customId }] },
  ] as typeof message.components;
  message.flags = 0;
  return message.id;
}
