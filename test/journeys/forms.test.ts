import { describe, expect, test } from "vitest";
import { findIntake } from "#features/tickets/index.ts";
import { hours } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { byDm, card, file, kept, opened, openForm, pageOne, png, restart, runs } from "../support/form-scene.ts";
import { gallery, last, picturesOf, texts } from "../support/scenes.ts";

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
