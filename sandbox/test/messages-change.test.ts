import { expect, test } from "vitest";
import { addUser, Intent, Permission } from "../src/index.ts";
import { OLD_EDITS_PER_HOUR } from "../src/world/message-edit.ts";
import { addReaction } from "../src/world/message-reactions.ts";
import { createMessage } from "../src/world/messages.ts";
import { type Desk, openDesk } from "./messages-desk.ts";

const TALK = Intent.GUILD_MESSAGES | Intent.MESSAGE_CONTENT;
const DAY = 24 * 3_600_000;
const THUMB = encodeURIComponent("👍");

async function said(desk: Desk, body: object = { content: "first" }) {
  const sent = await desk.call("POST", desk.messages, body);
  expect(sent.status).toBe(200);
  return { id: sent.body.id as string, path: `${desk.messages}/${sent.body.id}` };
}

function personSays(desk: Desk, content: string) {
  return createMessage(desk.world, { channelId: desk.channel.id, authorId: desk.person.id, body: { content } });
}

test("an edit changes what it names, stamps the time and tells the gateway everything", async () => {
  const desk = await openDesk();
  const { path } = await said(desk, { content: "first", embeds: [{ title: "t" }], nonce: "1" });
  const gateway = await desk.listen(TALK);
  const edited = await desk.call("PATCH", path, { content: `<@${desk.person.id}>` });
  expect(edited).toMatchObject({
    status: 200,
    body: { content: `<@${desk.person.id}>`, embeds: [{ title: "t" }], mentions: [{ id: desk.person.id }] },
  });
  expect(edited.body.edited_timestamp).not.toBeNull();
  const [update] = await gateway.heard("MESSAGE_UPDATE");
  expect(update?.d).toMatchObject({
    guild_id: desk.guild.id,
    content: edited.body.content,
    author: { id: desk.botId },
  });
  expect(update?.d.nonce).toBeUndefined();
  expect((await desk.call("PATCH", path, { content: null, embeds: null })).body.code).toBe(50006);
  expect((await desk.call("PATCH", path, { content: "x".repeat(2001) })).body.code).toBe(50035);
});

test("others' messages can only have their embeds hidden, with MANAGE_MESSAGES", async () => {
  const desk = await openDesk();
  const path = `${desk.messages}/${personSays(desk, "mine").id}`;
  expect(await desk.call("PATCH", path, { content: "yours" })).toMatchObject({ status: 403, body: { code: 50005 } });
  expect((await desk.call("PATCH", path, { flags: 4 })).body.code).toBe(50013);
  desk.allow(Permission.MANAGE_MESSAGES);
  expect(await desk.call("PATCH", path, { flags: 4 })).toMatchObject({
    status: 200,
    body: { flags: 4, edited_timestamp: null },
  });
});

test("a message becomes Components V2 for good", async () => {
  const desk = await openDesk();
  const { path } = await said(desk);
  const components = [{ type: 10, content: "card" }];
  const unemptied = await desk.call("PATCH", path, { flags: 32768, components });
  expect(unemptied.body.errors.content._errors[0].code).toBe("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
  const turned = await desk.call("PATCH", path, { flags: 32768, components, content: null, embeds: [] });
  expect(turned.body).toMatchObject({ flags: 32768, content: "", components: [{ type: 10, id: 1, content: "card" }] });
  expect((await desk.call("PATCH", path, { flags: 0 })).body.flags).toBe(32768);
  expect((await desk.call("PATCH", path, { content: "back" })).body.code).toBe(50035);
});

test("messages older than an hour have few edits", async () => {
  const desk = await openDesk();
  const { path } = await said(desk);
  desk.box.clock.advance(3_600_000);
  for (let n = 0; n < OLD_EDITS_PER_HOUR; n++) {
    expect((await desk.call("PATCH", path, { content: `${n}` })).status).toBe(200);
  }
  expect(await desk.call("PATCH", path, { content: "one more" })).toMatchObject({
    status: 429,
    body: { code: 30046, retry_after: expect.closeTo(3_600, -2), global: false },
  });
  const { path: fresh } = await said(desk);
  expect((await desk.call("PATCH", fresh, { content: "x" })).status).toBe(200);
  desk.box.clock.advance(3_600_000);
  expect((await desk.call("PATCH", path, { content: "again" })).status).toBe(200);
});

test("own messages can be deleted, others' with MANAGE_MESSAGES, and the audit log knows", async () => {
  const desk = await openDesk();
  const gateway = await desk.listen(TALK);
  const { id, path } = await said(desk);
  const theirs = `${desk.messages}/${personSays(desk, "mine").id}`;
  expect((await desk.call("DELETE", path)).status).toBe(204);
  expect((await desk.call("DELETE", path)).body.code).toBe(10008);
  expect((await gateway.heard("MESSAGE_DELETE")).map(({ d }) => d)).toEqual([
    { id, channel_id: desk.channel.id, guild_id: desk.guild.id },
  ]);
  expect((await desk.call("DELETE", theirs)).body.code).toBe(50013);
  desk.allow(Permission.MANAGE_MESSAGES);
  expect((await desk.call("DELETE", theirs)).status).toBe(204);
  expect(desk.guild.audit_log.map((entry) => [entry.action_type, entry.target_id])).toEqual([[72, desk.person.id]]);
  const dm = await desk.dm(desk.person.id);
  const direct = createMessage(desk.world, { channelId: dm, authorId: desk.person.id, body: { content: "x" } });
  expect((await desk.call("DELETE", `/channels/${dm}/messages/${direct.id}`)).body.code).toBe(50003);
});

test("bulk deletion takes 2 to 100 messages of the last 14 days", async () => {
  const desk = await openDesk();
  const path = `${desk.messages}/bulk-delete`;
  const old = personSays(desk, "old").id;
  desk.box.clock.advance(14 * DAY + 1);
  const ids = ["a", "b", "c"].map((content) => personSays(desk, content).id);
  expect((await desk.call("POST", path, { messages: ids })).body.code).toBe(50013);
  desk.allow(Permission.MANAGE_MESSAGES);
  const gateway = await desk.listen(TALK);
  expect((await desk.call("POST", path, { messages: ids.slice(0, 1) })).body.code).toBe(50016);
  expect((await desk.call("POST", path, { messages: Array.from({ length: 101 }, (_, n) => `${n}`) })).body.code).toBe(
    50016,
  );
  expect((await desk.call("POST", path, { messages: [old, ...ids] })).body.code).toBe(50034);
  expect((await desk.call("POST", path, { messages: ids.slice(0, 2) })).status).toBe(204);
  expect(await gateway.heard("MESSAGE_DELETE_BULK", "MESSAGE_DELETE")).toMatchObject([
    { t: "MESSAGE_DELETE_BULK", d: { ids: ids.slice(0, 2), channel_id: desk.channel.id, guild_id: desk.guild.id } },
  ]);
  expect(desk.world.messages.get(desk.channel.id)?.map((message) => message.id)).toEqual([old, ids[2]]);
});

test("reactions are counted, listed and taken back", async () => {
  const desk = await openDesk();
  const { id, path } = await said(desk);
  const gateway = await desk.listen(Intent.GUILD_MESSAGE_REACTIONS);
  for (let n = 0; n < 2; n++) expect((await desk.call("PUT", `${path}/reactions/${THUMB}/@me`)).status).toBe(204);
  addReaction(desk.world, { channelId: desk.channel.id, messageId: id }, { id: null, name: "👍" }, desk.person.id);
  expect((await desk.call("GET", path)).body.reactions).toMatchObject([
    { emoji: { id: null, name: "👍" }, count: 2, me: true, count_details: { normal: 2, burst: 0 } },
  ]);
  const by = await desk.call("GET", `${path}/reactions/${THUMB}?limit=1&after=${desk.person.id}`);
  expect(by.body).toMatchObject([{ id: desk.botId }]);
  await desk.call("DELETE", `${path}/reactions/${THUMB}/@me`);
  expect((await desk.call("GET", path)).body.reactions).toMatchObject([{ count: 1, me: false }]);
  const heard = (await gateway.heard()).map(({ t, d }) => [t, d.user_id]);
  expect(heard).toEqual([
    ["MESSAGE_REACTION_ADD", desk.botId],
    ["MESSAGE_REACTION_ADD", desk.person.id],
    ["MESSAGE_REACTION_REMOVE", desk.botId],
  ]);
  const theirs = `${path}/reactions/${THUMB}/${desk.person.id}`;
  expect((await desk.call("DELETE", theirs)).body.code).toBe(50013);
  desk.allow(Permission.MANAGE_MESSAGES);
  expect((await desk.call("DELETE", theirs)).status).toBe(204);
  expect((await desk.call("GET", path)).body.reactions).toBeUndefined();
});

test("reactions have limits: known emojis, 20 kinds, the right to begin one", async () => {
  const desk = await openDesk();
  const { id, path } = await said(desk);
  const custom = { id: "77", name: "wave", animated: false };
  desk.guild.emojis.push(custom);
  expect((await desk.call("PUT", `${path}/reactions/abc/@me`)).body.code).toBe(10014);
  expect((await desk.call("PUT", `${path}/reactions/gone:78/@me`)).body.code).toBe(10014);
  expect((await desk.call("PUT", `${path}/reactions/wave:77/@me`)).status).toBe(204);
  const animals = [..."🐵🐶🐺🦊🦝🐱🦁🐯🐴🦄🦓🦌🐮🐷🐗🐭🐹🐰🐻"];
  expect(animals).toHaveLength(19);
  for (const animal of animals) await desk.call("PUT", `${path}/reactions/${encodeURIComponent(animal)}/@me`);
  expect((await desk.call("PUT", `${path}/reactions/${THUMB}/@me`)).body.code).toBe(30010);
  const place = { channelId: desk.channel.id, messageId: id };
  desk.deny(Permission.ADD_REACTIONS);
  const join = (name: string) => addReaction(desk.world, place, { id: null, name }, desk.person.id);
  join("🐶");
  expect(() => join("🐙")).toThrow(expect.objectContaining({ code: 50013 }));
});

test("nobody reacts or edits in an archived thread", async () => {
  const desk = await openDesk();
  const opened = await desk.call("POST", `/channels/${desk.channel.id}/threads`, { name: "ticket", type: 11 });
  const thread = desk.world.channel(opened.body.id);
  const sent = await desk.call("POST", `/channels/${thread.id}/messages`, { content: "x" });
  if (thread.thread) thread.thread.archived = true;
  const path = `/channels/${thread.id}/messages/${sent.body.id}`;
  expect((await desk.call("PUT", `${path}/reactions/${THUMB}/@me`)).body.code).toBe(50083);
  expect((await desk.call("PATCH", path, { content: "y" })).body.code).toBe(50083);
});

test("moderators clear one emoji or all", async () => {
  const desk = await openDesk();
  const { path } = await said(desk);
  desk.allow(Permission.MANAGE_MESSAGES);
  for (const emoji of ["👍", "🐶", "🐱"]) await desk.call("PUT", `${path}/reactions/${encodeURIComponent(emoji)}/@me`);
  const gateway = await desk.listen(Intent.GUILD_MESSAGE_REACTIONS);
  await desk.call("DELETE", `${path}/reactions/${THUMB}`);
  expect((await desk.call("GET", path)).body.reactions).toHaveLength(2);
  await desk.call("DELETE", `${path}/reactions`);
  expect((await desk.call("GET", path)).body.reactions).toBeUndefined();
  expect((await gateway.heard()).map(({ t }) => t)).toEqual([
    "MESSAGE_REACTION_REMOVE_EMOJI",
    "MESSAGE_REACTION_REMOVE_ALL",
  ]);
});

test("pins need PIN_MESSAGES, are listed newest first, and are announced", async () => {
  const desk = await openDesk();
  const first = await said(desk);
  const second = await said(desk);
  const pins = `${desk.messages}/pins`;
  expect((await desk.call("PUT", `${pins}/${first.id}`)).body.code).toBe(50013);
  desk.allow(Permission.PIN_MESSAGES);
  const gateway = await desk.listen(TALK | Intent.GUILDS);
  expect((await desk.call("PUT", `${pins}/${first.id}`)).status).toBe(204);
  desk.box.clock.advance(1000);
  await desk.call("PUT", `/channels/${desk.channel.id}/pins/${second.id}`);
  expect((await gateway.heard()).map(({ t, d }) => [t, d.type, d.pinned])).toEqual([
    ["MESSAGE_UPDATE", 0, true],
    ["CHANNEL_PINS_UPDATE", undefined, undefined],
    ["MESSAGE_CREATE", 6, false],
    ["MESSAGE_UPDATE", 0, true],
    ["CHANNEL_PINS_UPDATE", undefined, undefined],
    ["MESSAGE_CREATE", 6, false],
  ]);
  const page = await desk.call("GET", `${pins}?limit=1`);
  expect(page.body).toMatchObject({ has_more: true, items: [{ message: { id: second.id, pinned: true } }] });
  const before = encodeURIComponent(page.body.items[0].pinned_at);
  const rest = await desk.call("GET", `${pins}?before=${before}`);
  expect(rest.body).toMatchObject({ has_more: false, items: [{ message: { id: first.id } }] });
  expect((await desk.call("GET", `/channels/${desk.channel.id}/pins`)).body).toHaveLength(2);
  expect((await desk.call("DELETE", `${pins}/${second.id}`)).status).toBe(204);
  expect((await desk.call("GET", pins)).body.items).toHaveLength(1);
});

test("a channel holds 250 pins", async () => {
  const desk = await openDesk();
  desk.allow(Permission.PIN_MESSAGES);
  const more = await said(desk);
  for (let n = 0; n < 250; n++) personSays(desk, `${n}`).pinned = true;
  expect((await desk.call("PUT", `${desk.messages}/pins/${more.id}`)).body.code).toBe(30003);
});

test("strangers cannot react", async () => {
  const desk = await openDesk();
  const stranger = addUser(desk.world, { name: "Eve" });
  const { id } = await said(desk);
  const place = { channelId: desk.channel.id, messageId: id };
  expect(() => addReaction(desk.world, place, { id: null, name: "👍" }, stranger.id)).toThrow(
    expect.objectContaining({ code: 50001 }),
  );
});
