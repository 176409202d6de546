import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import type { Desk } from "../support/desk.ts";
import { openReports, reportByPanel, teamRoom, type User } from "../support/reports.ts";
import { PLACES, ROOM_KINDS } from "../support/rooms.ts";
import { last, reactions, texts } from "../support/scenes.ts";

async function reportByDm(desk: Desk, words: string, by: User = desk.ada): Promise<string> {
  const dm = desk.dm(by);
  desk.as(by).write(dm, words);
  await desk.settled();
  await desk.as(by).press(last(desk, by, dm).id, "Report a cheat");
  expect(last(desk, by, dm).text).toContain("there is no conversation about it");
  await desk.as(by).press(last(desk, by, dm).id, "Send");
  await desk.settled();
  return dm;
}

const labels = (desk: Desk, by: User, channel: string, at: (text: string) => boolean): string =>
  JSON.stringify(desk.reads(by, channel).find(({ text }) => at(text))?.components ?? []);

for (const { room, destination } of ROOM_KINDS) {
  test(`${room}: a report from a panel is answered with a receipt, and its room is the team's alone`, async () => {
    await using desk = await openReports(room, destination);
    const { ada, mel } = desk;
    await reportByPanel(desk);
    const receipt = last(desk, ada, desk.getHelp.id);
    expect(receipt).toMatchObject({ ephemeral: true });
    expect(receipt.text).toContain("Your report reached the Harbour Games team");
    expect(receipt.text).toContain("We look at every report.");
    // Nothing is said in a DM, where an answer would be expected.
    expect(texts(desk, ada, desk.dm(ada))).toEqual([]);

    const { channel } = await teamRoom(desk);
    expect(desk.as(ada).canSee(channel)).toBe(false);
    expect(desk.as(mel).canSee(channel)).toBe(true);
    const isCard = (text: string) => text.includes("Report a cheat");
    expect(desk.reads(mel, channel).some(({ text }) => isCard(text) && text.includes("can't be answered here"))).toBe(
      true,
    );
    const card = labels(desk, mel, channel, isCard);
    // In a thread that could let them in.
    if (room.startsWith("private")) expect(card).not.toContain(`<@${ada.id}>`);
    expect(card).toContain('"Close"');
    expect(card).not.toContain('"Reply"');
    expect(card).not.toContain('"Saved reply"');

    // One report after another: what was sent is over for its sender.
    await reportByPanel(desk);
    expect(last(desk, ada, desk.getHelp.id).text).toContain("Report #2");
  });

  test(`${room}: by DM a report is kept with its words, and what is written next begins something new`, async () => {
    await using desk = await openReports(room, destination);
    const { ada, mel } = desk;
    const dm = await reportByDm(desk, "Kim flies through walls");
    expect(last(desk, ada, dm).text).toContain("Your report reached the Harbour Games team");
    expect(last(desk, ada, dm).components).not.toContainEqual(expect.objectContaining({ type: 1 }));
    const { channel } = await teamRoom(desk);
    expect(texts(desk, mel, channel).join()).toContain("Kim flies through walls");
    expect(desk.as(ada).canSee(channel)).toBe(false);

    const before = texts(desk, mel, channel).length;
    desk.as(ada).write(dm, "And now my own question");
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("And now my own question");
    expect(last(desk, ada, dm).text).toContain("What is it about?");
    expect(texts(desk, mel, channel)).toHaveLength(before);
    await desk.as(ada).press(last(desk, ada, dm).id, "Question");
    await desk.as(ada).press(last(desk, ada, dm).id, "Send");
    await desk.settled();
    expect(last(desk, ada, dm).text).toContain("Ticket #2 is open");
  });
}

test("the command sends a report, too", async () => {
  await using desk = await openReports("dm", "#tickets");
  await desk.as(desk.ada).run("/ticket create", { topic: "cheat" }, { in: desk.general.id });
  await desk.as(desk.ada).press(last(desk, desk.ada, desk.general.id).id, "Send report");
  await desk.settled();
  expect(last(desk, desk.ada, desk.general.id).text).toContain("Your report reached the Harbour Games team");
});

test("whatever the team tries, a report is not answered, and whoever tries reads why", async () => {
  await using desk = await openReports("dm", "#tickets");
  const { ada, mel } = desk;
  const dm = await reportByDm(desk, "Kim flies through walls");
  const { channel } = await teamRoom(desk);
  const seen = texts(desk, ada, dm);

  desk.as(mel).write(channel, "+thank you");
  await desk.settled();
  expect(last(desk, mel, channel).text).toContain("A report has no conversation");
  await desk.as(mel).run("/reply", { message: "thank you" }, { in: channel });
  expect(last(desk, mel, channel).text).toContain("A report has no conversation");
  desk.as(mel).write(channel, "a plain word among us");
  await desk.settled();
  expect(texts(desk, ada, dm)).toEqual(seen);
});

test("in a chat topic plain messages of a report stay with the team", async () => {
  await using desk = await openReports("dm", "#tickets", "    replies: chat");
  const dm = await reportByDm(desk, "Kim flies through walls");
  const seen = texts(desk, desk.ada, dm);
  const { channel } = await teamRoom(desk);
  desk.as(desk.mel).write(channel, "Kim again");
  await desk.settled();
  expect(texts(desk, desk.ada, dm)).toEqual(seen);
});

test("a report is closed without a word, or with one if the team wants it; its sender can neither close nor reopen it", async () => {
  await using desk = await openReports("dm", "#tickets");
  const { ada, mel } = desk;
  const dm = await reportByDm(desk, "Kim flies through walls");
  const seen = texts(desk, ada, dm);
  const first = await teamRoom(desk);
  await desk.as(ada).run("/ticket close", {}, { in: dm });
  expect((await teamRoom(desk)).status).toBe("new");
  await desk.as(mel).run("/ticket close", { reason: "Banned" }, { in: first.channel });
  await desk.settled();
  expect((await teamRoom(desk)).status).toBe("closed");
  expect(texts(desk, ada, dm).filter((text) => text.includes("Banned"))).toEqual([]);
  expect(texts(desk, ada, dm)).toEqual(expect.arrayContaining(seen));

  await reportByDm(desk, "Kim is back");
  const second = await teamRoom(desk);
  const card = desk.reads(mel, second.channel).find(({ text }) => text.includes("#2 · Report a cheat"));
  await desk.as(mel).press(card?.id ?? "", "Close");
  await desk.as(mel).fillIn({ reason: "Banned for good", tell: "yes" });
  await desk.settled();
  const told = last(desk, ada, dm);
  expect(told.text).toContain("The team is done with report #2");
  expect(told.text).toContain("Banned for good");
  expect(JSON.stringify(told.components)).not.toContain("Reopen");
  await desk.as(ada).run("/ticket reopen", {}, { in: dm });
  await desk.settled();
  expect((await teamRoom(desk)).status).toBe("closed");
});

test("a forged button of its sender's does nothing", async () => {
  await using desk = await openReports("dm", "#tickets");
  const { ada } = desk;
  const dm = await reportByDm(desk, "Kim flies through walls");
  const { ticketId } = await teamRoom(desk);
  const card = desk.box.world.messages.get(dm)?.find(({ components }) => components.length > 0);
  if (!card) throw new Error("there is no card");
  for (const act of ["close", "reopen", "details"]) {
    const forged = { type: 2, style: 2, label: "Forged", custom_id: `tickets.${act}:${ticketId}` };
    card.components = [{ type: 1, components: [forged] }] as typeof card.components;
    card.flags = 0;
    await desk.as(ada).press(card.id, "Forged");
    await desk.settled();
    expect(desk.as(ada).form()).toBeUndefined();
    expect((await teamRoom(desk)).status).toBe("new");
  }
});

test("a report stays when its sender leaves the server", async () => {
  await using desk = await openReports("private-channel", PLACES.category);
  await reportByPanel(desk);
  desk.as(desk.ada).leave(desk.guild.id);
  await desk.settled();
  expect((await teamRoom(desk)).status).toBe("new");
});

test("a report waits for a place like any other, and its sender reads that it is saved, not where they stand", async () => {
  await using desk = await openReports("private-channel", PLACES.category);
  const { ada, mel, owner } = desk;
  const category =
    desk.box.world.channels.inGuild(desk.guild.id).find(({ name }) => name === PLACES.category)?.id ?? "";
  const fillers = Array.from(
    { length: 50 },
    (_, n) => desk.as(owner).createChannel(desk.guild.id, { name: `filler-${n}`, parent_id: category }).id,
  );
  await reportByPanel(desk);
  expect(last(desk, ada, desk.getHelp.id).text).toContain("Your report is saved");
  const dm = await reportByDm(desk, "Kim flies through walls");
  expect(last(desk, ada, dm).text).toContain("It reaches the Harbour Games team by itself");
  expect(last(desk, ada, dm).text).not.toContain("in line");
  for (const filler of fillers.slice(0, 2)) desk.as(owner).deleteChannel(filler);
  await desk.settled();
  await desk.later(minutes(30));
  expect((await teamRoom(desk)).status).toBe("new");
  expect(last(desk, ada, dm).text).toContain("Your report reached the Harbour Games team");
  expect(texts(desk, mel, (await teamRoom(desk)).channel).join()).toContain("Kim flies through walls");
});

test("a report moves between rooms of the team's own, and never to one that its sender sees", async () => {
  await using desk = await openReports("dm", "#tickets");
  const { ada, mel } = desk;
  const dm = await reportByDm(desk, "Kim flies through walls");
  const { channel } = await teamRoom(desk);
  const seen = texts(desk, ada, dm);
  for (const to of ["private-thread", "private-channel"]) {
    await desk.as(mel).run("/ticket move", { to }, { in: channel });
    await desk.settled();
    expect((await teamRoom(desk)).channel).toBe(channel);
  }
  expect(texts(desk, ada, dm)).toEqual(seen);
});

test("a report without a name shows the team an alias", async () => {
  await using desk = await openReports("dm", "#tickets", "    member: anonymous");
  const { ada, mel } = desk;
  await reportByDm(desk, "Kim flies through walls");
  const { channel } = await teamRoom(desk);
  const said = JSON.stringify(desk.reads(mel, channel));
  expect(said).toContain("asks without being named");
  expect(said).not.toContain(ada.id);
});

test.each([
  ["dm-channel", PLACES.category, "    member: anonymous"],
  ["dm-channel", PLACES.category, ""],
  ["private-channel", PLACES.category, ""],
  ["private-thread", "#get-help", ""],
])("whoever sent a report and is given a level comes into no room of it: %s, %s, %s", async (room, place, more) => {
  await using desk = await openReports(room, place, more);
  const { ada, kim, mel, owner, general } = desk;
  await (room === "dm-channel" ? reportByDm(desk, "Kim flies through walls") : reportByPanel(desk));
  const { channel } = await teamRoom(desk);
  expect(desk.as(ada).canSee(channel)).toBe(false);
  const give = async (to: User) => {
    await desk.as(owner).run("/permission give", { level: "senior", member: to.id }, { in: general.id });
    await desk.settled();
  };
  await give(ada);
  await give(kim);
  expect(desk.as(ada).canSee(channel)).toBe(false);
  expect(desk.as(kim).canSee(channel)).toBe(true);
  await desk.as(mel).run("/ticket claim", {}, { in: channel });
  await desk.later(minutes(1));
  expect(desk.as(ada).canSee(channel)).toBe(false);
});

test("what a member has open here is listed without their reports", async () => {
  await using desk = await openReports("dm", "#tickets");
  await reportByPanel(desk);
  await desk.as(desk.ada).run("/ticket list", {}, { in: desk.general.id });
  expect(last(desk, desk.ada, desk.general.id).text).toBe("No open tickets.");
});

test("while the team writes in a report's room, nothing is typed in its sender's DM", async () => {
  await using desk = await openReports("dm", "#tickets", "    relay: { typing: true, reactions: true }");
  const { ada, mel } = desk;
  const dm = await reportByDm(desk, "Kim flies through walls");
  const { channel } = await teamRoom(desk);
  desk.as(mel).typeIn(channel);
  await desk.settled();
  expect(desk.box.requests.of("POST", "/channels/:channel/typing")).toEqual([]);
  const words = desk.reads(mel, channel).find(({ text }) => text.includes("flies"));
  desk.as(mel).react(words?.id ?? "", "👀");
  await desk.settled();
  const seen = desk.reads(ada, dm).flatMap((message) => reactions(desk, ada, dm, message.id));
  expect(seen).toEqual([]);
});
