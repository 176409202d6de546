import { ComponentType } from "discord-api-types/v10";
import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { defineFeature } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { days, snowflakeTime } from "#kernel/types.ts";
import { timestamp } from "../../src/demo/community.ts";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, newestRoom, openDeskWith, ROOM_KINDS } from "../support/rooms.ts";
import { gallery, last, more, openByDm, openByPanel, picturesOf, texts } from "../support/scenes.ts";

const seconds = (ms: number) => Math.floor(ms / 1000);

/** Gives Ada so many roles; returns them as they are named. */
function giveRoles(desk: Desk, count: number): string[] {
  const roles = Array.from({ length: count }, (_, index) =>
    addRole(desk.box.world, desk.guild.id, { name: `R${index}` }),
  );
  for (const { id } of roles) desk.as(desk.owner).giveRole(desk.guild.id, desk.ada.id, id);
  return roles.map(({ id }) => `<@&${id}>`);
}

test("the card says who asks: name, id, ages, earlier tickets, five roles and how many more", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const roles = giveRoles(desk, 7);
  const { thread } = await openByDm(desk);
  const card = desk.reads(mel, thread)[0];
  const joined = Date.parse(desk.box.world.member(desk.guild.id, ada.id).joined_at);
  expect(card?.text).toContain(`<@${ada.id}> \`${ada.id}\``);
  expect(card?.text).toContain(
    `account <t:${seconds(snowflakeTime(ada.id))}:R> · joined <t:${seconds(joined)}:R> · first ticket`,
  );
  expect(roles.filter((role) => card?.text.includes(role))).toHaveLength(5);
  expect(card?.text).toContain("+2");
  expect(card?.text).not.toContain("new account");
  // Pinned, and without a line of Discord's about it.
  expect(card?.pinned).toBe(true);
  expect(desk.reads(mel, thread).map(({ type }) => type)).toEqual([0, 0]);

  await more(desk, mel, card, "Details");
  const details = last(desk, mel, thread);
  expect(details.ephemeral).toBe(true);
  expect(roles.filter((role) => details.text.includes(role))).toHaveLength(7);
  expect(details.text).toContain("Opened");
});

test("new accounts and new members are marked, and who can't be reached", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  desk.box.world.member(desk.guild.id, ada.id).joined_at = timestamp(desk.box.clock.now() - days(2));
  const { thread } = await openByDm(desk);
  const flags = () => desk.reads(mel, thread)[0]?.text;
  expect(flags()).toContain("⚠️ new on this server\n");
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Hello?");
  await desk.settled();
  expect(flags()).toContain("⚠️ new on this server · can't be reached by DM");
});

test("answers that do not fit on the card are behind Details, page by page, for the team alone", async () => {
  const long = deskFile.replace(
    "    form:\n      - ask: What happened?\n        kind: long",
    "    form:\n      - ask: What happened?\n        kind: long\n        max: 4000",
  );
  await using desk = await openDesk({ file: long });
  const { ada, mel } = desk;
  const words = Array.from({ length: 700 }, (_, index) => `w${index}`).join(" ");
  const panel = desk.reads(ada, desk.getHelp.id)[0];
  await desk.as(ada).press(panel?.id ?? "", "Account access");
  await desk.as(ada).fillIn({ q1: words });
  await desk.settled();
  const thread = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  const card = desk.reads(mel, thread).find(({ text }) => text.includes("#1 · Account access"));
  expect(card?.text).not.toContain("w600");

  await desk.as(mel).press(card?.id ?? "", "Details");
  const read: string[] = [];
  for (let page = 0; page < 3; page++) {
    const details = last(desk, mel, thread);
    read.push(...(details.text.match(/\bw\d+\b/g) ?? []));
    if (page < 2) await desk.as(mel).press(details.id, "Next");
  }
  expect(new Set(read).size).toBeGreaterThanOrEqual(698);

  // In a shared room the member has the button before them, too.
  await desk.as(ada).press(card?.id ?? "", "Details");
  expect(last(desk, ada, thread).text).toContain("Only the team can do this.");
});

test("a shared room's card shows no fact that is the team's alone", async () => {
  await using desk = await openDesk();
  const roles = giveRoles(desk, 2);
  desk.box.world.member(desk.guild.id, desk.ada.id).joined_at = timestamp(desk.box.clock.now() - days(1));
  const thread = await openByPanel(desk);
  const card = desk.reads(desk.ada, thread).find(({ text }) => text.includes("#1 · Feedback"));
  for (const fact of [...roles, desk.ada.id, "new on this server", "account", "earlier"]) {
    expect(card?.text).not.toContain(fact);
  }
  await desk.as(desk.mel).press(card?.id ?? "", "Details");
  expect(last(desk, desk.mel, thread).text).toContain("⚠️ new on this server");
  expect(last(desk, desk.mel, thread).text).toContain(desk.ada.id);
});

const files = defineFeature({
  name: "files",
  texts: {
    "en-US": "account = GitHub: { $name }\nflag = warned twice\nline = Customer since { $year }\n",
    de: "account = GitHub: { $name }\nflag = zweimal verwarnt\nline = Kunde seit { $year }\n",
  },
  enriches: async (_app, { userId }) => [
    { is: "account", text: text("files.account", { name: `ada-${userId.slice(0, 3)}` }) },
    { is: "flag", text: text("files.flag") },
    { is: "line", text: text("files.line", { year: "2019" }) },
  ],
});
const broken = defineFeature({
  name: "broken",
  enriches: async () => {
    throw new Error("no such service");
  },
});

test("what other features know comes onto the card once it stands, also when one of them fails", async () => {
  await using desk = await openDesk({ features: [broken, files] });
  const { thread } = await openByDm(desk);
  const card = desk.reads(desk.mel, thread)[0]?.text;
  expect(card).toContain("⚠️ warned twice");
  expect(card).toContain(`Linked: GitHub: ada-${desk.ada.id.slice(0, 3)}`);
  expect(card).toContain("Customer since 2019");
  expect(desk.logged.join()).toContain('"feature":"broken"');
  // It stays there when the card is drawn anew.
  desk.as(desk.mel).write(thread, "+Hello");
  await desk.later(10_000);
  expect(desk.reads(desk.mel, thread)[0]?.text).toContain("Member's turn");
  expect(desk.reads(desk.mel, thread)[0]?.text).toContain("Customer since 2019");
});

test("nothing is asked about a member who is not named", async () => {
  const hidden = deskFile.replace(
    "    ping: [Support]\n    opening",
    "    ping: [Support]\n    member: anonymous\n    opening",
  );
  const asked: string[] = [];
  const nosy = defineFeature({
    name: "nosy",
    enriches: async (_app, { userId }) => {
      asked.push(userId);
      return [];
    },
  });
  await using desk = await openDesk({ file: hidden, features: [nosy] });
  giveRoles(desk, 2);
  const { thread } = await openByDm(desk);
  expect(asked).toEqual([]);
  const card = desk.reads(desk.mel, thread)[0];
  expect(card?.text).toMatch(/\n\S+ \S+ asks without being named\n/);
  for (const fact of ["account", "joined", "first ticket", "<@&", desk.ada.id]) {
    expect(card?.text.replace(/^.*new ticket\n/, "")).not.toContain(fact);
  }
  for (const line of ["Details", "Info"]) {
    await more(desk, desk.mel, card, line);
    expect(last(desk, desk.mel, thread).text).not.toContain(desk.ada.id);
  }
  expect(texts(desk, desk.mel, thread).join()).not.toContain("Ada");
});

test("a member who was warned is marked in their next ticket", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const first = await openByDm(desk);
  await desk.as(mel).run("/warn verbal", { words: "Mind your words" }, { in: first.thread });
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: first.thread });
  await desk.later(8 * 24 * 3_600_000);
  const { thread } = await openByDm(desk, { by: ada, words: "Something else" });
  expect(desk.reads(mel, thread)[0]?.text).toContain("⚠️ warned once");
});

/** The labels of a message's buttons, or of the choices in its menu. */
function labels(components: readonly object[] | undefined, of: "buttons" | "options"): string[] {
  return (components ?? []).flatMap((component) => {
    const { type, label = "", options = [], components: inner } = component as Seen;
    if (type === ComponentType.Button && of === "buttons") return [label];
    if (type === ComponentType.StringSelect && of === "options") return options.map((option) => option.label);
    return labels(inner, of);
  });
}

interface Seen {
  readonly type: number;
  readonly label?: string;
  readonly options?: readonly { readonly label: string }[];
  readonly components?: readonly object[];
}

/** What the menu behind *More* offers somebody. */
async function offered(desk: Desk, who: Desk["ada"], thread: string, card: string): Promise<readonly string[]> {
  await desk.as(who).press(card, "More");
  return labels(last(desk, who, thread).components, "options");
}

test("Claim gives way to Unclaim on the card, and each line is there only while it does something, also after a restart", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { thread } = await openByDm(desk);
  const card = () => desk.reads(mel, thread)[0];
  const buttons = () => labels(card()?.components, "buttons");
  const id = card()?.id ?? "";
  expect(buttons()).toEqual(["Reply", "Saved reply", "Claim", "Close", "More"]);
  expect(await offered(desk, mel, thread, id)).toEqual([
    "Details",
    "Follow",
    "Priority",
    "Ask a senior",
    "Put on hold",
    "Pin",
    "Lock",
    "Notes",
    "Info",
  ]);

  await desk.as(mel).press(id, "Claim");
  // The card follows within seconds; a press on the old one takes nothing away from whoever was first.
  await desk.as(kim).press(id, "Claim");
  expect(last(desk, kim, thread).text).toContain(`<@${mel.id}> looks after ticket #1`);
  await desk.later(10_000);
  expect(buttons()).toEqual(["Reply", "Saved reply", "Unclaim", "Close", "More"]);
  expect(await offered(desk, mel, thread, id)).toEqual([
    "Details",
    "Follow",
    "Priority",
    "Ask a senior",
    "Put on hold",
    "Pin",
    "Lock",
    "Notes",
    "Info",
  ]);
  expect(await offered(desk, kim, thread, id)).toEqual([
    "Details",
    "Take over",
    "Follow",
    "Priority",
    "Ask a senior",
    "Put on hold",
    "Pin",
    "Lock",
    "Notes",
    "Info",
  ]);

  // A menu that is older than what it offers says so.
  await desk.as(kim).press(id, "More");
  const old = last(desk, kim, thread);
  await desk.as(kim).press(id, "Unclaim");
  await desk.stop();
  await desk.start();
  await desk.as(kim).choose(old.id, "What do you want to do?", ["Take over"]);
  expect(last(desk, kim, thread).text).toContain("This can't be done any more");
  await desk.later(10_000);
  expect(buttons()).toEqual(["Reply", "Saved reply", "Claim", "Close", "More"]);

  await more(desk, mel, card(), "Follow");
  expect(await offered(desk, mel, thread, id)).toEqual([
    "Details",
    "Unfollow",
    "Priority",
    "Ask a senior",
    "Put on hold",
    "Pin",
    "Lock",
    "Notes",
    "Info",
  ]);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  expect(buttons()).toEqual(["Reopen", "More"]);
  expect(await offered(desk, kim, thread, id)).toEqual(["Details", "Notes", "Info"]);
  expect(texts(desk, ada, desk.dm(ada)).join()).not.toContain("Claim");
});

test("in a shared room everybody sees Close, Details and More, and only the team can use the last two", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  const card = desk.reads(ada, thread).find(({ text }) => text.includes("#1 · Feedback"));
  expect(labels(card?.components, "buttons")).toEqual(["Close", "Details", "More"]);
  await desk.as(ada).press(card?.id ?? "", "More");
  expect(last(desk, ada, thread).text).toContain("Only the team can do this.");
  expect(await offered(desk, mel, thread, card?.id ?? "")).toEqual([
    "Details",
    "Claim",
    "Follow",
    "Priority",
    "Ask a senior",
    "Put on hold",
    "Pin",
    "Lock",
    "Notes",
    "Info",
  ]);
  await more(desk, mel, card, "Claim");
  expect(last(desk, mel, thread).text).toContain(`<@${mel.id}> looks after ticket #1`);
  await desk.later(10_000);
  expect(texts(desk, ada, thread).join("\n")).not.toContain(mel.id);
});

const PNG: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);
const png = (name: string) => ({ name, bytes: PNG, contentType: "image/png" });
const TEXT = { name: "log.txt", bytes: new TextEncoder().encode("log"), contentType: "text/plain" };

const namesOf = (message: { readonly attachments: readonly { readonly filename: string }[] } | undefined) =>
  message?.attachments.map(({ filename }) => filename);

/** A first topic whose form asks for files. */
const withProof = (more = "", room: TypeRoom = "dm") =>
  fileWithRoom(
    room,
    ROOM_KINDS.find((kind) => kind.room === room)?.destination ?? "",
    `${more}
    form:
      - { name: what, ask: What happened?, kind: long }
      - { name: proof, ask: Your proof, kind: files, required: false, max: 5 }`,
  );

/** Ada asks by DM, with files, and fills the form in, with files. Returns the team's thread. */
async function openWithFiles(
  desk: Desk,
  { first, proof }: { first: readonly ReturnType<typeof png>[]; proof: readonly ReturnType<typeof png>[] },
): Promise<string> {
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, { content: "It does not load", files: [...first] });
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.as(ada).press(card.id, "Answer and send");
  await desk.as(ada).fillIn({ what: "All of it", proof: [...proof] });
  await desk.settled();
  return (await newestRoom(desk)).team;
}

test("up to four pictures stand on the card, those of the form first, and stay there when it changes, also after a restart", async () => {
  await using desk = await openDeskWith(withProof());
  const { mel } = desk;
  const thread = await openWithFiles(desk, {
    first: [png("SPOILER_map.png"), TEXT, png("third.png"), png("fourth.png")],
    proof: [png("bill.png"), TEXT],
  });
  const card = () => desk.reads(mel, thread)[0];
  const names = ["picture-1.png", "picture-2.png", "picture-3.png", "picture-4.png"];
  const check = async () => {
    expect(picturesOf(card())).toEqual(names);
    const shown = gallery(card()?.components);
    expect(shown.map(({ description }) => description)).toEqual(Array(4).fill("Picture from Ada"));
    expect(shown.map(({ spoiler }) => spoiler === true)).toEqual([false, true, false, false]);
    const [one] = shown;
    expect(Buffer.from(await (await fetch(one?.media.url ?? "")).arrayBuffer()).equals(PNG)).toBe(true);
  };
  await check();
  expect(card()?.text).toContain("bill.png");
  // What the form's pictures leave stands below, and what was written has all that came with it.
  const below = desk.reads(mel, thread).slice(1);
  expect(below.map(namesOf)).toEqual([["log.txt"], ["SPOILER_map.png", "log.txt", "third.png", "fourth.png"]]);
  expect(await desk.app().app.db.selectFrom("kept_file").select("id").execute()).toEqual([]);

  desk.as(mel).write(thread, "+Hello");
  await desk.later(10_000);
  expect(card()?.text).toContain("Member's turn");
  await check();
  await desk.stop();
  await desk.start();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  expect(card()?.text).toContain("Closed");
  await check();
});

test("the pictures go along when the ticket moves, from room to room, and with a restart in between", async () => {
  await using desk = await openDeskWith(withProof());
  const { mel } = desk;
  const first = await openWithFiles(desk, { first: [png("SPOILER_map.png")], proof: [png("bill.png")] });
  let from = first;
  for (const to of ["private-thread", "dm"]) {
    await desk.as(mel).run("/ticket move", { to }, { in: from });
    await desk.settled();
    await desk.stop();
    await desk.start();
    await desk.settled();
    const { team } = await newestRoom(desk);
    expect(team).not.toBe(from);
    const card = desk.reads(mel, team).find(({ components }) => gallery(components).length > 0);
    expect(picturesOf(card)).toEqual(["picture-1.png", "picture-2.png"]);
    const shown = gallery(card?.components);
    expect(shown.map(({ spoiler }) => spoiler === true)).toEqual([false, true]);
    for (const { media } of shown) {
      expect(Buffer.from(await (await fetch(media.url)).arrayBuffer()).equals(PNG)).toBe(true);
    }
    from = team;
  }
});

test("a picture that is gone before it was fetched is left out, and the card goes on changing", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  const first = desk.as(ada).write(dm, { content: "It does not load", files: [png("map.png")] });
  await desk.settled();
  const asked = last(desk, ada, dm);
  await desk.as(ada).choose(asked.id, "What is it about?", ["Question"]);
  // Deleted while the team's room can't be made.
  const match = { method: "POST", path: /\/threads$/ };
  const fault = desk.box.faults.rest({ match, do: { kind: "5xx-before" }, times: 2 });
  await desk.as(ada).press(asked.id, "Send");
  desk.as(ada).erase(first.id);
  await desk.later(60_000);
  expect(fault.used).toBe(2);
  const thread = (await newestRoom(desk)).team;
  const card = () => desk.reads(mel, thread)[0];
  expect(card()?.text).toContain("#1 · Question");
  expect(picturesOf(card())).toEqual([]);
  desk.as(mel).write(thread, "+Hello");
  await desk.later(10_000);
  expect(card()?.text).toContain("Member's turn");
  expect(desk.logged.join("\n")).not.toContain("could not be shown");
});

test("a picture of an answer that can't be cleaned is named below the card of a member who is not named, and nothing else of it", async () => {
  await using desk = await openDeskWith(withProof("\n    member: anonymous"));
  const { mel } = desk;
  const broken = { ...png("Ada on holiday.png"), bytes: PNG.subarray(0, 40) };
  const thread = await openWithFiles(desk, { first: [], proof: [broken, png("Ada at home.png")] });
  const [card, ...below] = desk.reads(mel, thread);
  expect(picturesOf(card)).toEqual(["picture-2.png"]);
  expect(gallery(card?.components)[0]?.description).not.toContain("Ada");
  expect(below.map(({ text }) => text).join("\n")).toContain("picture-1.png");
  expect(JSON.stringify(desk.reads(mel, thread))).not.toMatch(/Ada/);
});

test("in a shared room the pictures of the form stand on the card as well", async () => {
  await using desk = await openDeskWith(withProof("", "private-thread"));
  const { ada } = desk;
  const panel = desk.reads(ada, desk.getHelp.id)[0];
  await desk.as(ada).press(panel?.id ?? "", "Feedback");
  await desk.as(ada).fillIn({ what: "All of it", proof: [png("bill.png")] });
  await desk.settled();
  const thread = (await newestRoom(desk)).team;
  const card = desk.reads(ada, thread).find(({ text }) => text.includes("#1 · Feedback"));
  expect(gallery(card?.components)).toHaveLength(1);
  expect(desk.reads(ada, thread).flatMap(({ attachments }) => attachments)).toEqual([]);
});
