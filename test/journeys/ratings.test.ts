import { describe, expect, test } from "vitest";
import { days, hours, seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { asks, closedByDm, prepare, responses, withResponses } from "../support/responses.ts";
import { fileWithRoom, newestRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const ratings = (desk: Desk) =>
  desk.app().app.db.selectFrom("ticket_rating").select(["scale", "points"]).orderBy("ticket_id").execute();

const contents = async (desk: Desk) => (await desk.app().app.db.selectFrom("content").select("id").execute()).length;

const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};

/** A ticket in a private thread, answered and closed. */
async function closedByPanel(desk: Desk) {
  const { mel } = desk;
  const thread = await openByPanel(desk);
  desk.as(mel).write(thread, "Nice idea");
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  return thread;
}

describe("by DM", () => {
  test("the card asks, takes the answer in its place, and a comment; the team reads each in its own thread, over restarts", async () => {
    await using desk = await openDesk({
      file: withResponses('closing-text: "Our **rules** are in #rules."\n'),
      prepare,
    });
    const { ada, mel } = desk;
    const { thread, card } = await closedByDm(desk);
    expect(card()?.text).toContain("It loads again");
    expect(card()?.text).toContain("Our **rules** are in #rules.");
    expect(card()?.text).toContain("How was the help?");
    await restart(desk);
    await desk.as(ada).press(card()?.id ?? "", "Good");
    await desk.settled();
    expect(card()?.text).toContain("You said: Good");
    expect(card()?.text).toContain("It loads again");
    expect(card()?.text).toContain("Closed by Mel");
    expect(card()?.text).not.toContain("How was the help?");
    await restart(desk);
    await desk.as(ada).press(card()?.id ?? "", "Add a comment");
    await desk.as(ada).fillIn({ words: "Quick and kind" });
    await desk.settled();
    expect(card()?.text).toContain("The team reads what you wrote");

    const [feedback, ...more] = responses(desk);
    expect(more).toEqual([]);
    expect(feedback?.name).toBe("Feedback");
    expect(texts(desk, mel, feedback?.id ?? "")).toHaveLength(1);
    const told = () => last(desk, mel, feedback?.id ?? "").text;
    expect(told()).toContain("Feedback on #1 · Question");
    expect(told()).toContain(`<@${ada.id}> said: **Good**`);
    expect(told()).toContain("> Quick and kind");
    expect(told()).toContain(`<#${thread}>`);

    await desk.as(ada).press(card()?.id ?? "", "Change");
    await desk.settled();
    expect(card()?.text).toContain("How was the help?");
    await desk.as(ada).press(card()?.id ?? "", "Not good");
    await desk.settled();
    expect(card()?.text).toContain("You said: Not good");
    expect(told()).toContain("**Not good**");
    expect(await ratings(desk)).toEqual([{ scale: "two-point", points: 0 }]);

    await desk.as(ada).press(card()?.id ?? "", "Report a problem");
    await desk.as(ada).fillIn({ words: "Nobody was awake" });
    await desk.settled();
    const problems = responses(desk).find(({ name }) => name === "Problem reports");
    expect(last(desk, mel, problems?.id ?? "").text).toMatch(/Problem with #1.*> Nobody was awake/s);
    await desk.as(mel).run("/ticket info", { number: 1 }, { in: desk.general.id });
    expect(last(desk, mel, desk.general.id).text).toContain("The member said of the help: Not good");
    const facts = await desk
      .app()
      .app.db.selectFrom("fact")
      .select("kind")
      .where("kind", "in", ["rated", "problem-reported"])
      .orderBy("sequence")
      .execute();
    expect(facts.map(({ kind }) => kind)).toEqual(["rated", "rated", "rated", "problem-reported"]);
  });

  test("the same said once more, by whoever was not answered, changes nothing", async () => {
    await using desk = await openDesk({ file: withResponses(), prepare });
    const { dm } = await closedByDm(desk);
    const say = async (message: string) => {
      await desk.as(desk.ada).run("/feedback", { stars: 4, message }, { in: dm });
      await desk.settled();
    };
    const rated = () => desk.app().app.db.selectFrom("fact").select("kind").where("kind", "=", "rated").execute();
    await say("Quick and kind");
    await say("Quick and kind");
    expect(await rated()).toHaveLength(1);
    await say("Quick, and kind");
    expect(await rated()).toHaveLength(2);
  });

  test("without a channel for it, the ticket's own thread takes it, and stays closed", async () => {
    await using desk = await openDesk({ file: asks("rating: 1-5") });
    const { ada, mel } = desk;
    const { thread, card } = await closedByDm(desk);
    await desk.as(ada).press(card()?.id ?? "", "5 (great)");
    await desk.settled();
    expect(last(desk, mel, thread).text).toContain("**5 of 5**");
    await desk.as(ada).press(card()?.id ?? "", "Report a problem");
    await desk.as(ada).fillIn({ words: "Too many forms" });
    await desk.settled();
    expect(last(desk, mel, thread).text).toContain("> Too many forms");
    expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: true, locked: true });
    // Delivered, what was reported is the team's alone; of the rating there were no words.
    const kept = await desk.app().app.db.selectFrom("problem_report").select("content_id").execute();
    expect(kept).toEqual([{ content_id: null }]);
  });

  test("nobody rates twice, and after a week it stays as it is; closed again, it can be changed for another", async () => {
    await using desk = await openDesk();
    const { ada, mel, general } = desk;
    const { dm, thread, card } = await closedByDm(desk);
    await desk.as(ada).press(card()?.id ?? "", "Good");
    await desk.settled();
    await desk.later(days(7) + seconds(1));
    await desk.as(ada).press(card()?.id ?? "", "Change");
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("what you said of ticket #1 stays as it is");
    await desk.as(ada).run("/feedback", { stars: 1 }, { in: dm });
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("stays as it is");
    expect(await ratings(desk)).toEqual([{ scale: "two-point", points: 1 }]);

    await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
    await desk.settled();
    await desk.as(ada).press(card()?.id ?? "", "Change");
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("Ticket #1 is open. Say how the help was once it is closed.");
    await desk.as(mel).run("/ticket close", {}, { in: thread });
    await desk.settled();
    const again = last(desk, ada, dm);
    expect(again.text).toContain("You said: Good");
    await desk.as(ada).press(again.id, "Change");
    await desk.as(ada).press(again.id, "Not good");
    await desk.settled();
    expect(await ratings(desk)).toEqual([{ scale: "two-point", points: 0 }]);
  });

  test("nobody is asked after a silent close, an unanswered one, or where the topic wants no ratings; a problem can be reported all the same", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    await desk.as(mel).run("/ticket close", {}, { in: thread });
    await desk.settled();
    const unanswered = last(desk, ada, dm);
    expect(unanswered.text).toContain("Ticket #1 is closed");
    expect(unanswered.text).not.toContain("How was the help?");
    await desk.as(ada).press(unanswered.id, "Report a problem");
    for (let report = 1; report <= 3; report++) {
      if (report > 1) await desk.as(ada).press(unanswered.id, "Report a problem");
      await desk.as(ada).fillIn({ words: `Nobody answered ${report}` });
      await desk.settled();
      expect(last(desk, mel, thread).text).toContain(`> Nobody answered ${report}`);
    }
    await desk.as(ada).press(unanswered.id, "Report a problem");
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("You reported three problems");
  });

  test("off: nobody is asked, and the command says so", async () => {
    await using desk = await openDesk({ file: asks('rating: "off"') });
    const { dm, card } = await closedByDm(desk);
    expect(card()?.text).not.toContain("How was the help?");
    await desk.as(desk.ada).run("/feedback", { stars: 5 }, { in: dm });
    await desk.settled();
    expect(last(desk, desk.ada, dm).text).toContain("nobody is asked how the help was");
  });

  test("/feedback, typed too, rates the ticket that was closed last, and the card follows", async () => {
    await using desk = await openDesk({ file: withResponses(), prepare });
    const { ada, mel } = desk;
    const { dm, card } = await closedByDm(desk);
    desk.as(ada).write(dm, "!feedback 4 Quick, but not kind");
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("You rated ticket #1: 4 of 5");
    expect(card()?.text).toContain("You said: 4 of 5");
    expect(last(desk, mel, responses(desk)[0]?.id ?? "").text).toContain("> Quick, but not kind");
    await desk.as(ada).run("/feedback", { stars: 5 }, { in: desk.general.id });
    await desk.settled();
    expect(last(desk, ada, desk.general.id).text).toContain("You rated ticket #1: 5 of 5");
    expect(await ratings(desk)).toEqual([{ scale: "stars", points: 5 }]);
    await desk.as(desk.ben).run("/feedback", { stars: 1 }, { in: desk.general.id });
    await desk.settled();
    expect(last(desk, desk.ben, desk.general.id).text).toContain("You have no closed ticket here");
  });

  test("erased with the ticket, also where the team reads it; the card answers kindly", async () => {
    await using desk = await openDesk({ file: withResponses(), prepare });
    const { ada, mel, owner, general } = desk;
    const { dm, card } = await closedByDm(desk);
    await desk.as(ada).press(card()?.id ?? "", "Good");
    await desk.as(ada).press(card()?.id ?? "", "Add a comment");
    await desk.as(ada).fillIn({ words: "Secret praise" });
    await desk.as(ada).press(card()?.id ?? "", "Report a problem");
    await desk.as(ada).fillIn({ words: "Secret problem" });
    await desk.settled();
    const threads = responses(desk).map(({ id }) => id);
    const read = () => threads.flatMap((id) => texts(desk, mel, id)).join("\n");
    expect(read()).toMatch(/Secret praise.*Secret problem/s);
    await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
    await desk.as(owner).fillIn({ number: "1" });
    await desk.later(seconds(6));
    expect(read()).not.toContain("Secret");
    expect(await contents(desk)).toBe(0);
    expect(await ratings(desk)).toEqual([]);
    for (const label of ["Change your text", "Change", "Report a problem"]) {
      await desk.as(ada).press(card()?.id ?? "", label);
      await desk.settled();
      expect(last(desk, ada, dm).text).toContain("was erased for good");
    }
  });

  test("given to somebody else it is theirs to rate, and what was said before goes", async () => {
    await using desk = await openDesk({ file: withResponses(), prepare });
    const { ada, ben, mel, general } = desk;
    const { dm, thread, card } = await closedByDm(desk);
    await desk.as(ada).press(card()?.id ?? "", "Good");
    await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
    await desk.settled();
    await desk.as(mel).run("/ticket transfer", { member: ben.id }, { in: thread });
    await desk.settled();
    await desk.as(mel).run("/ticket close", {}, { in: thread });
    await desk.settled();
    expect(await ratings(desk)).toEqual([]);
    expect(texts(desk, mel, responses(desk)[0]?.id ?? "")).toEqual([]);
    const theirs = last(desk, ben, desk.dm(ben));
    expect(theirs.text).toContain("How was the help?");
    await desk.as(ada).press(card()?.id ?? "", "Change");
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("There is no such ticket here");
    await desk.later(seconds(1));
    await desk.as(ben).press(theirs.id, "Not good");
    await desk.settled();
    expect(await ratings(desk)).toEqual([{ scale: "two-point", points: 0 }]);
    const told = () => texts(desk, mel, responses(desk)[0]?.id ?? "");
    expect(told()).toEqual([expect.stringContaining(`<@${ben.id}> said: **Not good**`)]);
    await desk.as(ben).press(theirs.id, "Change");
    await desk.as(ben).press(theirs.id, "Good");
    await desk.settled();
    expect(told()).toEqual([expect.stringContaining(`<@${ben.id}> said: **Good**`)]);
  });

  test("what is changed after the ticket got a new channel is read there", async () => {
    const file = `${fileWithRoom("dm-channel", PLACES.category)}\nclosed-channels: 24 h\n`;
    await using desk = await openDeskWith(file);
    const { ada, mel, general } = desk;
    const { member, team } = await openRoom(desk, "dm-channel");
    desk.as(mel).write(team, "+Press F5");
    await desk.settled();
    await desk.as(mel).run("/ticket close", {}, { in: team });
    await desk.settled();
    const { id } = last(desk, ada, member);
    await desk.as(ada).press(id, "Good");
    await desk.as(ada).press(id, "Add a comment");
    await desk.as(ada).fillIn({ words: "Quick and kind" });
    await desk.settled();
    expect(last(desk, mel, team).text).toContain("> Quick and kind");
    await desk.later(hours(25));
    await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
    await desk.settled();
    const { team: now } = await newestRoom(desk);
    expect(now).not.toBe(team);
    await desk.as(mel).run("/ticket close", {}, { in: now });
    await desk.settled();
    await desk.as(ada).press(last(desk, ada, member).id, "Change your text");
    await desk.as(ada).fillIn({ words: "Quick and kind, twice" });
    await desk.settled();
    expect(last(desk, mel, now).text).toContain("> Quick and kind, twice");
  });

  test("whoever is blocked rates, and sends no words", async () => {
    await using desk = await openDesk();
    const { ada, owner } = desk;
    const { dm, thread, card } = await closedByDm(desk);
    await desk.as(owner).run("/block add", { member: ada.id }, { in: thread });
    await desk.as(ada).press(card()?.id ?? "", "Good");
    await desk.settled();
    expect(await ratings(desk)).toEqual([{ scale: "two-point", points: 1 }]);
    for (const label of ["Add a comment", "Report a problem"]) {
      await desk.as(ada).press(card()?.id ?? "", label);
      await desk.settled();
      expect(last(desk, ada, dm).text).toContain("You can't write to the Harbour Games team");
    }
  });
});

describe("in a room that both share", () => {
  test("only the member answers, in private; others read who may", async () => {
    await using desk = await openDesk();
    const { ada, mel } = desk;
    const thread = await closedByPanel(desk);
    const card = last(desk, ada, thread);
    expect(card.text).toContain(`<@${ada.id}>, how was the help?`);
    await desk.as(mel).press(card.id, "Good");
    await desk.settled();
    expect(last(desk, mel, thread).text).toContain("Only the member");
    expect(await ratings(desk)).toEqual([]);
    await restart(desk);
    await desk.as(ada).press(card.id, "Not good");
    await desk.settled();
    const mine = last(desk, ada, thread);
    expect(mine.text).toContain("You said: Not good");
    expect(mine.ephemeral).toBe(true);
    await desk.as(ada).press(mine.id, "Add a comment");
    await desk.as(ada).fillIn({ words: "It took a week" });
    await desk.settled();
    const side = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
    expect(side).not.toBe(thread);
    expect(last(desk, mel, side).text).toMatch(/\*\*Not good\*\*.*> It took a week/s);
    await desk.as(ada).press(last(desk, ada, thread).id, "Change");
    await desk.as(ada).press(last(desk, ada, thread).id, "Good");
    await desk.settled();
    expect(last(desk, ada, thread).text).toContain("You said: Good");
    expect(last(desk, mel, side).text).toContain("**Good**");
    expect(texts(desk, mel, thread).join("\n")).not.toMatch(/You said|week/);
  });

  test("whoever is put out with the close is asked by DM, answers there, and the team reads it, over restarts", async () => {
    const file = deskFile.replace('prefix: "!"', 'prefix: "!"\nmember-after-close: removed');
    await using desk = await openDesk({ file });
    const { ada, mel } = desk;
    const thread = await closedByPanel(desk);
    const card = () => last(desk, ada, desk.dm(ada));
    expect(desk.as(ada).canSee(thread)).toBe(false);
    expect(card().text).toContain("Ticket #1 is closed");
    expect(card().text).toContain("How was the help?");
    expect(texts(desk, mel, thread).join("\n")).not.toContain("how was the help");
    await restart(desk);
    await desk.as(ada).press(card().id, "Not good");
    await desk.settled();
    expect(card().text).toContain("You said: Not good");
    expect(card().text).toContain("for the team alone");
    await restart(desk);
    await desk.as(ada).press(card().id, "Add a comment");
    await desk.as(ada).fillIn({ words: "It took a week" });
    await desk.settled();
    const side = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
    expect(last(desk, mel, side).text).toMatch(/\*\*Not good\*\*.*> It took a week/s);
    await desk.as(ada).press(card().id, "Change");
    await desk.as(ada).press(card().id, "Good");
    await desk.settled();
    expect(card().text).toContain("You said: Good");
    const { id } = card();
    const asked = () => desk.reads(ada, desk.dm(ada)).find((message) => message.id === id)?.text;
    await desk.as(ada).run("/feedback", { stars: 1 }, { in: desk.general.id });
    await desk.settled();
    expect(asked()).toContain("You said: 1 of 5");
    await desk.as(ada).press(id, "Report a problem");
    await desk.as(ada).fillIn({ words: "Nobody read my log" });
    await desk.settled();
    const read = desk.threads(desk.getHelp.id).flatMap((one) => texts(desk, mel, one.id));
    expect(read.join("\n")).toContain("Nobody read my log");
  });
});
