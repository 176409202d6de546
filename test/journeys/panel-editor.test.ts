import { Permission, type SeenMessage } from "discord-box";
import { expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last } from "../support/scenes.ts";

const HELP = "Need help from the Harbour Games team?";

/** What only the owner sees, and sees last, where they set things up. */
function card(desk: Desk, channelId = desk.general.id): SeenMessage {
  const shown = desk.reads(desk.owner, channelId).findLast(({ ephemeral }) => ephemeral);
  if (!shown) throw new Error("there is no card");
  return shown;
}

const run = (desk: Desk, path: string, options: Record<string, string> = {}) =>
  desk.as(desk.owner).run(path, options, { in: desk.general.id });

async function press(desk: Desk, label: string): Promise<void> {
  await desk.as(desk.owner).press(card(desk).id, label);
  await desk.settled();
}

/** Restarts the bot: whatever is on the screen still works. */
async function restart(desk: Desk): Promise<void> {
  await desk.stop();
  await desk.start();
  await desk.settled();
}

/** Messages of the bot's that everybody reads. */
const panels = (desk: Desk, channelId: string): SeenMessage[] =>
  desk.reads(desk.ben, channelId).filter(({ author }) => author.id === desk.application.bot_id);

async function createPanel(desk: Desk, options: Record<string, string> = {}): Promise<SeenMessage | undefined> {
  await run(desk, "/panel create", { channel: desk.general.id, name: "front", ...options });
  await press(desk, "Post");
  return panels(desk, desk.general.id).find(({ text }) => text.includes(HELP));
}

test("a help message is made in an editor, with a restart between every two presses, and opens tickets", async () => {
  await using desk = await openDesk();
  const { owner, ada } = desk;
  await run(desk, "/panel create", { channel: desk.general.id, name: "Front door" });
  expect(card(desk).text).toContain("New help message");
  expect(card(desk).text).toContain(`**Stands in** <#${desk.general.id}>`);
  expect(card(desk).text).toContain(HELP);

  await restart(desk);
  await press(desk, "Text");
  // What a message says without anybody's words is what the form begins with.
  expect(JSON.stringify(desk.as(owner).form())).toContain(HELP);
  await restart(desk);
  await desk.as(owner).fillIn({ title: "The *harbour* desk", text: "We answer **all day**.", colour: "green" });
  expect(card(desk).text).toContain("**Colour**: like `#2E9E5B`");
  await press(desk, "Text");
  expect(JSON.stringify(desk.as(owner).form())).toContain('"value":"green"');
  await desk.as(owner).fillIn({ colour: "#2e9e5b" });
  expect(card(desk).text).not.toContain("**Colour**");

  await restart(desk);
  await press(desk, "Topics");
  await desk.as(owner).fillIn({ "topics-0": ["feedback", "account"] });
  await press(desk, "Buttons");
  await desk.as(owner).fillIn({ topic: "feedback", label: "Tell us", emoji: "🎉", style: "success" });
  await press(desk, "Links");
  await desk.as(owner).fillIn({ links: "📜 Rules https://example.org/rules\nnothing" });
  expect(card(desk).text).toContain("**Links**: up to five lines");
  await press(desk, "Links");
  await desk.as(owner).fillIn({ links: "📜 Rules https://example.org/rules" });
  await press(desk, "Pictures");
  await desk.as(owner).fillIn({ link: "https://example.org/banner.png", description: "The harbour" });
  await press(desk, "Team");
  await desk.as(owner).fillIn({ staff: [desk.ben.id, desk.supportRole.id] });
  expect(card(desk).text).toContain(`**Team** <@&${desk.supportRole.id}> <@${desk.ben.id}>`);
  expect(card(desk).text).toContain("🎉 Tell us (green)");
  // Nothing is said of what is as usual.
  expect(card(desk).text).not.toContain("as usual");

  await press(desk, "Tickets");
  await desk.as(owner).fillIn({ called: "$counter-$author", starter: "Hello" });
  expect(card(desk).text).toContain("`$author` must be in them");
  await press(desk, "Tickets");
  expect(JSON.stringify(desk.as(owner).form())).toContain('"value":"Hello"');
  await desk.as(owner).fillIn({ starter: "Hello $author, here is $staff" });
  expect(card(desk).text).toContain("**Tickets are called** $counter-$author");

  await restart(desk);
  await press(desk, "Post");
  expect(card(desk).text).toContain("The help message **front-door** stands here");
  const [panel] = panels(desk, desk.general.id);
  expect(panel?.text).toContain("We answer **all day**.");
  const [container] = (panel?.components ?? []) as unknown as { accent_color: number; components: object[] }[];
  expect(container?.accent_color).toBe(0x2e9e5b);
  expect(container?.components.slice(-2)).toMatchObject([
    { components: [{ label: "Account access" }, { label: "Tell us", style: 3, emoji: { name: "🎉" } }] },
    { components: [{ label: "Rules", style: 5, url: "https://example.org/rules" }] },
  ]);

  await restart(desk);
  await desk.as(ada).press(panel?.id ?? "", "Tell us");
  await desk.as(ada).press(last(desk, ada, desk.general.id).id, "Open ticket");
  await desk.settled();
  const thread = desk.threads(desk.getHelp.id).at(-1);
  expect(desk.as(desk.ben).canSee(thread?.id ?? "")).toBe(true);
  expect(thread?.name).toBe("0001-Ada");
  expect(desk.reads(ada, thread?.id ?? "")[0]?.text).toBe(
    `Hello <@${ada.id}>, here is <@&${desk.supportRole.id}> <@${desk.ben.id}>`,
  );
});

test("whoever may manage threads in the channel is its team, until somebody says otherwise", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const general = desk.box.world.channels.get(desk.general.id);
  if (!general) throw new Error("no channel");
  const manage = Permission.MANAGE_THREADS.toString();
  general.permission_overwrites.push(
    { id: desk.ben.id, type: 1, allow: manage, deny: "0" },
    { id: desk.supportRole.id, type: 0, allow: manage, deny: "0" },
    { id: desk.application.bot_id, type: 1, allow: manage, deny: "0" },
  );
  await createPanel(desk);
  await run(desk, "/panel staff", { panel: "front" });
  expect(card(desk).text).toContain(`**Team** <@&${desk.supportRole.id}> <@${desk.ben.id}>`);
  await press(desk, "Team");
  expect(JSON.stringify(desk.as(owner).form())).toContain(desk.ben.id);
  await desk.as(owner).fillIn({ staff: [] });
  await press(desk, "Save");
  await run(desk, "/panel staff", { panel: "front" });
  expect(card(desk).text).toContain("**Team** who answers its topics");

  await press(desk, "Team");
  await desk.as(owner).fillIn({ staff: [desk.supportRole.id] });
  await press(desk, "Save");
  desk.as(owner).deleteRole(desk.guild.id, desk.supportRole.id);
  await run(desk, "/panel staff", { panel: "front" });
  expect(card(desk).text).toContain("**Team** who answers its topics");
});

test("what the bot may not do is named, channel by channel, before anything is posted", async () => {
  await using desk = await openDesk();
  const bot = { id: desk.application.bot_id, type: 1 as const, allow: "0" };
  desk.box.world.channels.get(desk.general.id)?.permission_overwrites.push({
    ...bot,
    deny: Permission.SEND_MESSAGES.toString(),
  });
  desk.box.world.channels.get(desk.getHelp.id)?.permission_overwrites.push({
    ...bot,
    deny: (Permission.CREATE_PRIVATE_THREADS | Permission.SEND_MESSAGES_IN_THREADS).toString(),
  });
  await desk.as(desk.owner).run("/panel create", { channel: desk.general.id }, { in: desk.tickets.id });
  const shown = () => last(desk, desk.owner, desk.tickets.id);
  const missing = [
    `<#${desk.general.id}>: to post there I need Send Messages.`,
    `<#${desk.getHelp.id}>: to make private threads there I need Create Private Threads and Send Messages in Threads.`,
  ];
  for (const sentence of missing) expect(shown().text).toContain(sentence);
  await desk.as(desk.owner).press(shown().id, "Post");
  await desk.settled();
  for (const sentence of missing) expect(shown().text).toContain(sentence);
  expect(panels(desk, desk.general.id)).toEqual([]);
});

test("a message is copied: asked for, selected from its Apps menu, within three minutes, also after a restart", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  const select = (messageId: string) => desk.as(owner).useOnMessage("Select this message", messageId);
  const words = desk.as(mel).write(desk.general.id, "# Ask us\nAnything about **ships**");
  const empty = desk.as(mel).write(desk.general.id, { files: [{ name: "a.zip", bytes: new Uint8Array(3) }] });

  await select(words.id);
  expect(card(desk).text).toContain("Nothing waits for a message");
  await createPanel(desk);
  await run(desk, "/panel message", { panel: "front" });
  expect(card(desk).text).toContain("Which message becomes front?");
  await restart(desk);
  await desk.later(seconds(170));
  await select(empty.id);
  expect(card(desk).text).toContain("There is no text and no picture");
  // A mistake leaves three more minutes.
  await desk.later(seconds(170));
  await select(words.id);
  expect(card(desk).text).toContain("### Ask us");
  await press(desk, "Save");
  expect(panels(desk, desk.general.id).some(({ text }) => text.includes("Anything about **ships**"))).toBe(true);

  await select(words.id);
  expect(card(desk).text).toContain("Nothing waits for a message");
  await run(desk, "/panel message", { panel: "front" });
  await desk.later(seconds(181));
  await select(words.id);
  expect(card(desk).text).toContain("more than three minutes");
});

test("without a name, the panel whose message is selected is meant", async () => {
  await using desk = await openDesk();
  const panel = await createPanel(desk);
  await run(desk, "/panel edit");
  expect(card(desk).text).toContain("Which help message?");
  await desk
    .as(desk.owner)
    .useOnMessage("Select this message", card(desk).id)
    .catch(() => undefined);
  await desk.as(desk.owner).useOnMessage("Select this message", panel?.id ?? "");
  expect(card(desk).text).toContain("Help message front");
  // One from the desk file is refused, with the way to change it.
  const fromFile = panels(desk, desk.getHelp.id)[0];
  await run(desk, "/panel edit");
  await desk.as(desk.owner).useOnMessage("Select this message", fromFile?.id ?? "");
  expect(card(desk, desk.getHelp.id).text).toContain("comes from the server's desk file");
  const suggested = await desk.as(desk.owner).suggest("/panel edit", "panel", "fron", { in: desk.general.id });
  expect(suggested).toEqual([{ name: "front", value: "front" }]);
});

test("whatever is done without a name goes on with the panel that is selected", async () => {
  await using desk = await openDesk();
  await createPanel(desk);
  const ways: [string, Record<string, string>?][] = [
    ["/panel edit"],
    ["/panel message"],
    ["/panel destination", { channel: desk.general.id }],
    ["/panel deploy"],
    ["/panel delete"],
  ];
  for (const [command, options] of ways) {
    await run(desk, command, options);
    expect(card(desk).text, command).toContain("Which help message?");
    const front = panels(desk, desk.general.id).find(({ text }) => text.includes(HELP));
    await desk.as(desk.owner).useOnMessage("Select this message", front?.id ?? "");
    await desk.settled();
    expect(card(desk).text, command).toMatch(/front|in <#|selected/i);
    expect(card(desk).text, command).not.toContain("is not one of my help messages");
  }
  expect(panels(desk, desk.general.id).filter(({ text }) => text.includes(HELP))).toEqual([]);
});

test("listed, set to another destination, deployed anew, taken away and put back", async () => {
  await using desk = await openDesk();
  const { owner, ada } = desk;
  const first = await createPanel(desk);
  await run(desk, "/panel list");
  expect(card(desk).text).toContain("**get-help**");
  expect(card(desk).text).toContain(
    `**front** · https://discord.com/channels/${desk.guild.id}/${desk.general.id}/${first?.id}`,
  );

  await run(desk, "/panel destination", { panel: "front", channel: desk.general.id });
  expect(card(desk).text).toContain(`are made in <#${desk.general.id}> now. Before: where each topic says.`);
  await desk.as(ada).press(first?.id ?? "", "Feedback");
  await desk.as(ada).press(last(desk, ada, desk.general.id).id, "Open ticket");
  await desk.settled();
  expect(desk.threads(desk.general.id)).toHaveLength(1);

  await run(desk, "/panel deploy", { panel: "front" });
  await desk.settled();
  const second = panels(desk, desk.general.id).find(({ text }) => text.includes(HELP));
  expect(second?.id).not.toBe(first?.id);

  await run(desk, "/panel delete", { panel: "front" });
  await desk.settled();
  expect(panels(desk, desk.general.id).some(({ text }) => text.includes(HELP))).toBe(false);
  await press(desk, "Undo");
  expect(panels(desk, desk.general.id).some(({ text }) => text.includes(HELP))).toBe(true);
  desk.as(owner).deleteChannel(desk.getHelp.id);
  await desk.settled();
  await run(desk, "/panel list");
  expect(card(desk).text).toContain("Its channel was deleted");
});

test("a help message that is deleted by hand comes back once; deleted again soon, it stays away", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const standing = () => panels(desk, desk.getHelp.id).filter(({ text }) => text.includes(HELP));
  const remove = async () => {
    desk.as(owner).deleteMessage(standing()[0]?.id ?? "");
    await desk.settled();
  };
  await remove();
  expect(standing()).toHaveLength(1);
  await desk.later(minutes(11));
  await remove();
  expect(standing()).toHaveLength(1);
  await remove();
  expect(standing()).toEqual([]);
  expect(desk.logged.some((line) => line.includes("stays away until it is deployed"))).toBe(true);
  await restart(desk);
  expect(standing()).toEqual([]);
  await run(desk, "/panel list");
  expect(card(desk).text).toContain("Deleted twice by hand");
  await run(desk, "/panel deploy", { panel: "get-help" });
  await desk.settled();
  expect(standing()).toHaveLength(1);

  // While we are away nobody tells us: it is looked for at the start.
  await desk.later(minutes(11));
  await desk.stop();
  desk.as(owner).deleteMessage(standing()[0]?.id ?? "");
  await desk.start();
  await desk.settled();
  expect(standing()).toHaveLength(1);
});

test("an editor is its owner's, and of one server; a panel that somebody else changed meanwhile is not overwritten", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  await createPanel(desk);
  await run(desk, "/panel edit", { panel: "front" });
  const mine = card(desk);
  await run(desk, "/panel destination", { panel: "front", channel: desk.general.id });
  await desk.as(owner).press(mine.id, "Save");
  await desk.settled();
  expect(card(desk).text).toContain("Somebody else changed this help message");
  // Mel is no admin: neither command nor button is theirs.
  await expect(desk.as(mel).run("/panel list", {}, { in: desk.general.id })).rejects.toThrow();
});

test("a panel made by command is left alone by the desk file, and shows the topics as the file calls them", async () => {
  await using desk = await openDesk();
  await createPanel(desk);
  const source = deskFile
    .replace("name: Feedback", "name: Praise")
    .replace(/ {2}billing:[\s\S]*? {2}account:/, "  account:");
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  const standing = panels(desk, desk.general.id).filter(({ text }) => text.includes(HELP));
  expect(standing).toHaveLength(1);
  const labels = [...JSON.stringify(standing[0]?.components).matchAll(/"label":"([^"]+)"/g)].map(([, label]) => label);
  expect(labels).toEqual(["Question", "Account access", "Praise"]);
  const report = await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  expect(report).toContain("nothing to change");
});

test("what Discord refuses takes nothing away: the message that stands goes when the new one is there", async () => {
  await using desk = await openDesk();
  const first = await createPanel(desk);
  const fault = desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${desk.general.id}/messages` },
    do: { kind: "refuse", code: 50035 },
    times: 10,
  });
  await run(desk, "/panel deploy", { panel: "front" });
  await desk.settled();
  expect(card(desk).text).toContain("but Discord did not take it");
  const standing = () => panels(desk, desk.general.id).filter(({ text }) => text.includes(HELP));
  expect(standing().map(({ id }) => id)).toEqual([first?.id]);
  await desk.as(desk.ada).press(first?.id ?? "", "Feedback");
  expect(last(desk, desk.ada, desk.general.id).text).toContain("Open a ticket: Feedback");
  fault.remove();

  await run(desk, "/panel deploy", { panel: "front" });
  await desk.settled();
  expect(standing()).toHaveLength(1);
  expect(standing()[0]?.id).not.toBe(first?.id);

  // Moved, it goes from its first place.
  await run(desk, "/panel edit", { panel: "front" });
  await press(desk, "Tickets");
  await desk.as(desk.owner).fillIn({ channel: desk.tickets.id });
  await press(desk, "Save");
  expect(standing()).toEqual([]);
  expect(desk.reads(desk.mel, desk.tickets.id).filter(({ text }) => text.includes(HELP))).toHaveLength(1);
});
