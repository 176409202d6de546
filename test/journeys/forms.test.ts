import { describe, expect, test } from "vitest";
import { findIntake } from "#features/tickets/index.ts";
import { hours } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { gallery, last, picturesOf, texts } from "../support/scenes.ts";

/** The example's desk, where “Account access” asks for everything a form can ask for, and “Billing” (by DM) for a picture. */
const file = deskFile
  .replace(
    /( {4}opening: Never post a password here[^\n]*\n {4}form:\n)[\s\S]*?\n\n/,
    `$1
      - { name: order, ask: Order number, kind: short, max: 10, pattern: "HG-[0-9]{4}", example: HG-1234 }
      - { name: what, ask: What happened?, kind: long }
      - { name: age, ask: How old are you?, kind: number, min: 13, max: 120 }
      - { name: device, ask: Which device?, kind: choice, choices: [PC, Phone] }
      - { name: games, ask: Which games?, kind: choices, choices: [Harbour, Sails, Tides], max: 2 }
      - { name: sure, ask: How sure are you?, kind: radio, choices: [Very, Not very] }
      - { name: consent, ask: Do you agree?, kind: checkboxes, choices: [I read the rules] }
      - { name: before, ask: Did this happen before?, kind: yes-no }
      - { name: who, ask: Who saw it?, kind: users, max: 2, required: false }
      - { name: rank, ask: Which role do you miss?, kind: roles, required: false }
      - { name: place, ask: Where did it happen?, kind: channels, required: false }
      - { name: note, ask: Almost there. Pictures help us most., kind: text }
      - { name: proof, ask: A picture, kind: files, accepts: [image], max: 3 }

`,
  )
  .replace(
    /( {4}names: anonymous\n {4}form:\n)[\s\S]*?\n\n/,
    `$1
      - { name: what, ask: What went wrong?, kind: long, max: 1000 }
      - { name: amount, ask: How much did you pay?, kind: number, min: 1 }
      - { name: who, ask: Who paid?, kind: users, required: false }
      - { name: proof, ask: Proof of payment, kind: files, accepts: [image], max: 2 }

`,
  );

/** The same by DM, over two pages. */
const byDm = file.replace(
  "      - { name: proof, ask: Proof of payment, kind: files, accepts: [image], max: 2 }\n",
  `      - { name: when, ask: When was that?, kind: short }
      - { name: shop, ask: Where did you pay?, kind: radio, choices: [In the game, On the site] }
      - { name: mail, ask: Which mail address?, kind: short }
`,
);

const bytes = (words: string) => new TextEncoder().encode(words);
const png = (name: string, words = "picture") => ({ name, bytes: bytes(words), contentType: "image/png" });

const pageOne = {
  order: "HG-1234",
  what: "Somebody changed my mail",
  age: "17",
  device: ["PC"],
  games: ["Sails", "Tides"],
};

/** Presses “Account access” on the help message, which opens the form. */
const openForm = (desk: Desk) =>
  desk.as(desk.ada).press(desk.reads(desk.ada, desk.getHelp.id)[0]?.id ?? "", "Account access");
const card = (desk: Desk) => last(desk, desk.ada, desk.getHelp.id);
const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};
const runs = (desk: Desk) => desk.app().app.db.selectFrom("form_run").selectAll().execute();
const kept = async (desk: Desk) => (await desk.app().app.db.selectFrom("kept_file").select("id").execute()).length;
/** The thread of the newest ticket, with what the team reads in it. */
const opened = (desk: Desk, parent: string) => {
  const thread = desk.threads(parent).at(-1)?.id ?? "";
  return { thread, messages: desk.reads(desk.mel, thread) };
};

describe("three pages", () => {
  test("a restart between every two presses loses no answer; every kind is readable in the ticket", async () => {
    await using desk = await openDesk({ file });
    const { ada, ben } = desk;
    await openForm(desk);
    expect(desk.as(ada).form()?.title).toBe("Account access · 1 of 3");
    await restart(desk);
    await desk.as(ada).fillIn(pageOne);
    expect(card(desk).text).toContain("Account access: page 2 of 3");
    expect(card(desk).text).toContain("Your answers so far are kept. Nothing is sent yet.");
    expect(JSON.stringify(await runs(desk))).not.toContain("changed my mail");
    const flow = card(desk).id;

    await restart(desk);
    await desk.as(ada).press(flow, "Continue");
    await restart(desk);
    await desk.as(ada).fillIn({
      sure: "Very",
      consent: ["I read the rules"],
      before: true,
      who: [ben.id],
      rank: [desk.supportRole.id],
    });
    expect([card(desk).id, card(desk).text]).toEqual([flow, expect.stringContaining("page 3 of 3")]);

    // Back, twice, and what was filled in stands there.
    await desk.as(ada).press(flow, "Back");
    await restart(desk);
    await desk.as(ada).press(flow, "Back");
    expect(card(desk).text).toContain("page 1 of 3");
    await desk.as(ada).press(flow, "Continue");
    await desk.as(ada).fillIn({ what: "Somebody changed my mail address" });
    await desk.as(ada).press(flow, "Continue");
    await restart(desk);
    await desk.as(ada).fillIn({});
    await desk.as(ada).press(flow, "Continue");
    desk.box.clock.advance(hours(1));
    await desk.as(ada).fillIn({ place: [desk.general.id], proof: [png("mail.png", "grey")] });
    await desk.settled();

    expect(desk.threads(desk.getHelp.id)).toHaveLength(1);
    expect([card(desk).id, card(desk).text]).toEqual([flow, expect.stringContaining("Ticket #1 is open")]);
    const { messages, thread } = opened(desk, desk.getHelp.id);
    const shown = messages.find(({ text }) => text.includes("#1 · Account access"))?.text ?? "";
    for (const answer of [
      "HG-1234",
      "Somebody changed my mail address",
      "17",
      "PC",
      "Sails, Tides",
      "Very",
      "✓ I read the rules",
      "Yes",
      "Ben",
      "Support",
      "general",
      "mail.png",
    ]) {
      expect(shown).toContain(answer);
    }
    // In a thread that the member sees nobody is let in by being named in an answer.
    expect(shown).not.toContain(`<@${ben.id}>`);
    expect(desk.as(ben).canSee(thread)).toBe(false);
    const [picture] = messages.flatMap(({ components }) => gallery(components));
    expect(await (await fetch(picture?.media.url ?? "")).text()).toBe("grey");
    const { app } = desk.app();
    const ticket = await app.db.selectFrom("ticket").select("intake_id as intake").executeTakeFirstOrThrow();
    const intake = await findIntake(app.db, app, ticket);
    // Time on the form, with all pauses.
    expect(intake?.formMs).toBeGreaterThanOrEqual(hours(1));
    expect(intake?.formMs).toBeLessThan(hours(2));
    expect(intake?.answers.find(({ name }) => name === "games")?.values).toEqual(["Sails", "Tides"]);
    // Nothing of it stays with us but the ticket.
    expect(await kept(desk)).toBe(0);
    expect((await runs(desk)).map(({ given, state }) => [given, state])).toEqual([[null, "sent"]]);
  });

  test("the same window, or its card, sent again opens nothing more; a stranger's press does nothing", async () => {
    await using desk = await openDesk({ file });
    const { ada, ben } = desk;
    await openForm(desk);
    await desk.as(ada).fillIn(pageOne);
    const flow = card(desk).id;
    await openForm(desk);
    // Where she stopped, in another window: the second page, not the first.
    expect(desk.as(ada).form()?.title).toBe("Account access · 2 of 3");
    desk.as(ada).dismissForm();
    expect(await runs(desk)).toHaveLength(1);

    await desk.as(ada).press(flow, "Cancel");
    expect(card(desk).text).toContain("Nothing was sent, and your answers are forgotten.");
    expect((await runs(desk)).map(({ given, state }) => [given, state])).toEqual([[null, "gone"]]);
    await openForm(desk);
    expect(desk.as(ada).form()?.title).toBe("Account access · 1 of 3");
    expect(desk.as(ben).form()).toBeUndefined();
  });

  test("what nobody sends is forgotten after a day", async () => {
    await using desk = await openDesk({ file });
    await openForm(desk);
    await desk.as(desk.ada).fillIn(pageOne);
    const flow = card(desk).id;
    await desk.later(hours(25));
    expect(await runs(desk)).toEqual([]);
    await desk.as(desk.ada).press(flow, "Continue");
    expect(card(desk).text).toContain("This form is over");
  });
});

describe("pages in the DM", () => {
  const begin = async (desk: Desk) => {
    const dm = desk.dm(desk.ada);
    desk.as(desk.ada).write(dm, "I was charged twice");
    await desk.settled();
    const draft = last(desk, desk.ada, dm).id;
    await desk.as(desk.ada).choose(draft, "What is it about?", ["Billing"]);
    await desk.as(desk.ada).press(draft, "Answer and send");
    await desk.as(desk.ada).fillIn({ amount: "3", when: "Yesterday", shop: "In the game" });
    await desk.settled();
    return { dm, draft };
  };

  test("the one card goes from page to page; what is written meanwhile is sent along", async () => {
    await using desk = await openDesk({ file: byDm });
    const { ada, mel } = desk;
    const { dm, draft } = await begin(desk);
    expect(last(desk, ada, dm).text).toContain("Billing: page 2 of 2");
    desk.as(ada).write(dm, "It was on Tuesday");
    await restart(desk);
    await desk.settled();
    // The card shows what will be sent again; its button goes on where she stopped.
    await desk.as(ada).press(draft, "Answer and send");
    expect(desk.as(ada).form()?.title).toBe("Billing · 2 of 2");
    await desk.as(ada).fillIn({ mail: "ada@example.org" });
    await desk.settled();
    expect(desk.reads(ada, dm).find(({ id }) => id === draft)?.text).toContain("Ticket #1 is open");
    const { thread } = opened(desk, desk.tickets.id);
    const all = texts(desk, mel, thread).join("\n");
    for (const said of ["I was charged twice", "It was on Tuesday", "Yesterday", "In the game", "ada@example.org"]) {
      expect(all).toContain(said);
    }
  });

  test("Cancel gives up the start and the form", async () => {
    await using desk = await openDesk({ file: byDm });
    const { ada } = desk;
    const { dm, draft } = await begin(desk);
    await desk.as(ada).press(draft, "Cancel");
    await desk.settled();
    expect(last(desk, ada, dm).text).not.toContain("page");
    expect((await runs(desk)).map(({ state }) => state)).toEqual(["gone"]);
    const drafts = await desk.app().app.db.selectFrom("draft").select(["state", "said"]).execute();
    expect(drafts).toEqual([{ state: "gone", said: null }]);
  });
});

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

test("asked in the server for a topic by DM: the team's card names people so that they can be opened, and pings nobody", async () => {
  await using desk = await openDesk({ file });
  const { ada, ben } = desk;
  const message = desk.as(ben).write(desk.general.id, "Buy my cheats");
  await desk.as(ada).useOnMessage("Report this message", message.id);
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, desk.general.id).id, "Billing");
  await desk.as(ada).fillIn({ what: "Charged twice", amount: "3", who: [ben.id], proof: [png("bill.png", "black")] });
  await desk.settled();
  const { messages, thread } = opened(desk, desk.tickets.id);
  expect(messages[0]?.text).toContain(`<@${ben.id}>`);
  expect(desk.box.world.messages.get(thread)?.flatMap(({ mentions }) => mentions) ?? []).not.toContain(ben.id);
  expect(picturesOf(messages[0])).toEqual(["picture-1.png"]);
  // In the DM the ticket begins with the card alone: her own files are not sent back to her.
  expect(desk.reads(ada, desk.dm(ada)).flatMap(({ attachments }) => attachments)).toEqual([]);
});

test("files of a member who is not named have names that say nothing, in the answers too", async () => {
  await using desk = await openDesk({
    file: file.replace("names: anonymous", "names: anonymous\n    member: anonymous"),
  });
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "I was charged twice");
  await desk.settled();
  const draft = last(desk, ada, dm).id;
  await desk.as(ada).choose(draft, "What is it about?", ["Billing"]);
  await desk.as(ada).press(draft, "Answer and send");
  await desk.as(ada).fillIn({ amount: "3", proof: [png("Ada Lovelace.png")] });
  await desk.settled();
  const { messages } = opened(desk, desk.tickets.id);
  expect(messages[0]?.text).toContain("picture-1.png");
  expect(JSON.stringify(messages)).not.toContain("Lovelace");
});

test("a window that is sent twice opens one ticket", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  await openForm(desk);
  await Promise.all([desk.as(ada).fillIn({ q1: "Locked out" }), desk.as(ada).fillIn({ q1: "Locked out" })]);
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)).toHaveLength(1);
  expect(texts(desk, ada, desk.getHelp.id).join("\n")).toContain("Ticket #1 is open: <#");
  expect(texts(desk, ada, desk.getHelp.id).join("\n")).toContain("This form was sent before. Nothing was sent twice.");
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
