import { ComponentType } from "discord-api-types/v10";
import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { defineFeature } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { days, snowflakeTime } from "#kernel/types.ts";
import { timestamp } from "../../src/demo/community.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, more, openByDm, openByPanel, texts } from "../support/scenes.ts";

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
  expect(buttons()).toEqual(["Reply", "Saved reply", "Claim", "Close", "More", "Lock"]);
  expect(await offered(desk, mel, thread, id)).toEqual([
    "Details",
    "Follow",
    "Priority",
    "Ask a senior",
    "Put on hold",
    "Pin",
    "Notes",
    "Transcript",
    "Info",
  ]);

  await desk.as(mel).press(id, "Claim");
  // The card follows within seconds; a press on the old one takes nothing away from whoever was first.
  await desk.as(kim).press(id, "Claim");
  expect(last(desk, kim, thread).text).toContain(`<@${mel.id}> looks after ticket #1`);
  await desk.later(10_000);
  expect(buttons()).toEqual(["Reply", "Saved reply", "Unclaim", "Close", "More", "Lock"]);
  expect(await offered(desk, mel, thread, id)).toEqual([
    "Details",
    "Follow",
    "Priority",
    "Ask a senior",
    "Put on hold",
    "Pin",
    "Notes",
    "Transcript",
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
    "Notes",
    "Transcript",
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
  expect(buttons()).toEqual(["Reply", "Saved reply", "Claim", "Close", "More", "Lock"]);

  await more(desk, mel, card(), "Follow");
  expect(await offered(desk, mel, thread, id)).toEqual([
    "Details",
    "Unfollow",
    "Priority",
    "Ask a senior",
    "Put on hold",
    "Pin",
    "Notes",
    "Transcript",
    "Info",
  ]);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  expect(buttons()).toEqual(["Reopen", "Transcript", "More"]);
  expect(await offered(desk, kim, thread, id)).toEqual(["Details", "Notes", "Transcript", "Info"]);
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
    "Transcript",
    "Info",
  ]);
  await more(desk, mel, card, "Claim");
  expect(last(desk, mel, thread).text).toContain(`<@${mel.id}> looks after ticket #1`);
  await desk.later(10_000);
  expect(texts(desk, ada, thread).join("\n")).not.toContain(mel.id);
});
