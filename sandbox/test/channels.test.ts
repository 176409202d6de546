import { expect, test } from "vitest";
import { addChannel, addMember, addRole, addUser, Intent, Permission } from "../src/index.ts";
import { GatewayClient } from "./support/gateway-client.ts";
import { BOT_PERMISSIONS, harbour } from "./support/harbour.ts";

test("a channel is made, changed and deleted, with its events and audit entries", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS | Intent.GUILD_MODERATION);
  const reason = { "x-audit-log-reason": encodeURIComponent("für später") };
  const made = await h.call("POST", `/guilds/${h.guild.id}/channels`, { name: "Help Desk!", topic: "ask" }, reason);
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ name: "help-desk", topic: "ask", type: 0, guild_id: h.guild.id, parent_id: null });
  expect(await client.event("CHANNEL_CREATE")).toEqual(made.body);
  expect(await client.event("GUILD_AUDIT_LOG_ENTRY_CREATE")).toMatchObject({
    action_type: 10,
    user_id: h.application.bot_id,
    target_id: made.body.id,
    reason: "für später",
    guild_id: h.guild.id,
  });
  const path = `/channels/${made.body.id}`;
  const changed = await h.call("PATCH", path, { name: "closed", topic: null });
  expect(changed.body).toMatchObject({ name: "closed", topic: null });
  expect(await client.event("CHANNEL_UPDATE")).toEqual(changed.body);
  expect((await h.call("GET", path)).body).toEqual(changed.body);
  expect((await h.call("DELETE", path)).body).toMatchObject({ id: made.body.id });
  await client.event("CHANNEL_DELETE");
  expect(await h.call("GET", path)).toMatchObject({ status: 404, body: { code: 10003, message: "Unknown Channel" } });
  const log = await h.call("GET", `/guilds/${h.guild.id}/audit-logs?limit=2`);
  expect(log.body.audit_log_entries.map((entry: { action_type: number }) => entry.action_type)).toEqual([12, 11]);
});

test.for([
  [{}, { name: { _errors: [{ code: "BASE_TYPE_REQUIRED", message: "This field is required" }] } }],
  [
    { name: "x".repeat(101) },
    { name: { _errors: [{ code: "BASE_TYPE_BAD_LENGTH", message: "Must be between 1 and 100 in length." }] } },
  ],
  [
    { name: "x", topic: "y".repeat(1_025) },
    { topic: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 1024 or fewer in length." }] } },
  ],
  [
    { name: "x", rate_limit_per_user: 21_601, parent_id: "soon" },
    {
      rate_limit_per_user: {
        _errors: [{ code: "NUMBER_TYPE_MAX", message: "int value should be less than or equal to 21600." }],
      },
      parent_id: { _errors: [{ code: "NUMBER_TYPE_COERCE", message: 'Value "soon" is not snowflake.' }] },
    },
  ],
  [
    { name: "x", permission_overwrites: [{ id: "1" }] },
    {
      permission_overwrites: {
        0: { type: { _errors: [{ code: "BASE_TYPE_REQUIRED", message: "This field is required" }] } },
      },
    },
  ],
  [
    { name: "x", parent_id: "1" },
    { parent_id: { _errors: [{ code: "CHANNEL_PARENT_INVALID", message: "Category does not exist" }] } },
  ],
])("a body that is wrong is refused field by field: %j", async ([body, errors]) => {
  await using h = await harbour();
  const answered = await h.call("POST", `/guilds/${h.guild.id}/channels`, body);
  expect(answered).toMatchObject({ status: 400, body: { code: 50035, message: "Invalid Form Body", errors } });
});

test("50 channels fill a category, 500 a guild", async () => {
  await using h = await harbour();
  const category = addChannel(h.box.world, h.guild.id, { name: "Tickets", type: 4 });
  for (let count = 0; count < 50; count++) addChannel(h.box.world, h.guild.id, { parent_id: category.id });
  const full = await h.call("POST", `/guilds/${h.guild.id}/channels`, { name: "x", parent_id: category.id });
  expect(full.body.errors.parent_id._errors[0]).toEqual({
    code: "CHANNEL_PARENT_MAX_CHANNELS",
    message: "Maximum number of channels in category reached (50)",
  });
  while (h.box.world.channels.inGuild(h.guild.id).length < 500) addChannel(h.box.world, h.guild.id);
  expect((await h.call("POST", `/guilds/${h.guild.id}/channels`, { name: "x" })).body.code).toBe(30013);
});

test("a bot writes only bits it holds into overwrites, and MANAGE_ROLES never", async () => {
  const held =
    Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES | Permission.MANAGE_CHANNELS | Permission.MANAGE_ROLES;
  await using h = await harbour({ permissions: held });
  h.box.world.role(h.guild.id, h.guild.id).permissions = "0";
  const make = (allow: bigint) =>
    h.call("POST", `/guilds/${h.guild.id}/channels`, {
      name: "ticket",
      permission_overwrites: [{ id: h.member.id, type: 1, allow: allow.toString() }],
    });
  expect((await make(Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES)).status).toBe(201);
  expect((await make(Permission.ATTACH_FILES)).body.code).toBe(50013);
  expect((await make(Permission.MANAGE_ROLES)).body.code).toBe(50013);
  const put = (overwrite: string, body: object) =>
    h.call("PUT", `/channels/${h.general.id}/permissions/${overwrite}`, body);
  expect((await put(h.member.id, { type: 1, deny: Permission.EMBED_LINKS.toString() })).body.code).toBe(50013);
  expect((await put(h.member.id, { type: 1, deny: Permission.SEND_MESSAGES.toString() })).status).toBe(204);
  expect((await put("12345", { type: 0, deny: "1024" })).body.code).toBe(10009);
  expect(h.general.permission_overwrites).toEqual([{ id: h.member.id, type: 1, allow: "0", deny: "2048" }]);
  expect((await h.call("DELETE", `/channels/${h.general.id}/permissions/${h.member.id}`)).status).toBe(204);
  expect(h.general.permission_overwrites).toEqual([]);
});

test("a bot that shuts itself out can no longer touch the channel", async () => {
  await using h = await harbour();
  const deny = [{ id: h.guild.id, type: 0, deny: Permission.VIEW_CHANNEL.toString() }];
  h.botRole.permissions = (BOT_PERMISSIONS & ~Permission.VIEW_CHANNEL).toString();
  const made = await h.call("POST", `/guilds/${h.guild.id}/channels`, { name: "x", permission_overwrites: deny });
  expect(made.status).toBe(201);
  expect(await h.call("GET", `/channels/${made.body.id}`)).toMatchObject({ status: 403, body: { code: 50001 } });
  expect((await h.call("DELETE", `/channels/${made.body.id}`)).body.code).toBe(50001);
});

test("channels start in step with their category, and follow it while they are", async () => {
  await using h = await harbour();
  const deny = (id: string) => [{ id, type: 0, allow: "0", deny: Permission.SEND_MESSAGES.toString() }];
  const category = await h.call("POST", `/guilds/${h.guild.id}/channels`, {
    name: "Desk",
    type: 4,
    permission_overwrites: deny(h.guild.id),
  });
  const create = (more: object) =>
    h.call("POST", `/guilds/${h.guild.id}/channels`, { name: "x", parent_id: category.body.id, ...more });
  const synced = await create({});
  const own = await create({ permission_overwrites: [] });
  expect(synced.body.permission_overwrites).toEqual(deny(h.guild.id));
  await h.call("PATCH", `/channels/${category.body.id}`, { permission_overwrites: deny(h.botRole.id) });
  expect((await h.call("GET", `/channels/${synced.body.id}`)).body.permission_overwrites).toEqual(deny(h.botRole.id));
  expect((await h.call("GET", `/channels/${own.body.id}`)).body.permission_overwrites).toEqual([]);
  await h.call("DELETE", `/channels/${category.body.id}`);
  expect((await h.call("GET", `/channels/${own.body.id}`)).body.parent_id).toBeNull();
});

test("roles stand in order: nothing at or above one's own can be touched", async () => {
  await using h = await harbour();
  const { world } = h.box;
  const low = addRole(world, h.guild.id, { name: "low", position: 1 });
  const high = addRole(world, h.guild.id, { name: "high", position: 9 });
  const give = (role: string) => h.call("PUT", `/guilds/${h.guild.id}/members/${h.member.id}/roles/${role}`);
  h.botRole.position = 5;
  expect((await give(low.id)).status).toBe(204);
  expect(world.member(h.guild.id, h.member.id).roles).toEqual([low.id]);
  expect((await give(high.id)).body.code).toBe(50013);
  expect((await give("1")).body.code).toBe(10011);
  expect((await give(h.botRole.id)).body.code).toBe(50028);
  expect((await h.call("PATCH", `/guilds/${h.guild.id}/roles/${high.id}`, { name: "x" })).body.code).toBe(50013);
  const granted = await h.call("POST", `/guilds/${h.guild.id}/roles`, { name: "root", permissions: "8" });
  expect(granted.body.code).toBe(50013);
  const made = await h.call("POST", `/guilds/${h.guild.id}/roles`, { name: "agents", color: 255, permissions: "1024" });
  expect(made.body).toMatchObject({ name: "agents", position: 1, colors: { primary_color: 255 }, permissions: "1024" });
  expect(low.position).toBe(2);
  expect((await h.call("GET", `/guilds/${h.guild.id}/roles/member-counts`)).body).toMatchObject({
    [low.id]: 1,
    [made.body.id]: 0,
  });
  expect((await h.call("DELETE", `/guilds/${h.guild.id}/roles/${low.id}`)).status).toBe(204);
  expect(world.member(h.guild.id, h.member.id).roles).toEqual([]);
});

test("members are changed, timed out, kicked and banned within the same order", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(
    h.box,
    h.application.token,
    Intent.GUILDS | Intent.GUILD_MEMBERS | Intent.GUILD_MODERATION,
  );
  const member = `/guilds/${h.guild.id}/members/${h.member.id}`;
  expect((await h.call("PATCH", member, { nick: "Bobo" })).body).toMatchObject({
    nick: "Bobo",
    user: { id: h.member.id },
  });
  expect(await client.event("GUILD_MEMBER_UPDATE")).toMatchObject({ nick: "Bobo", guild_id: h.guild.id });
  const until = new Date(h.box.clock.now() + 3_600_000).toISOString();
  expect((await h.call("PATCH", member, { communication_disabled_until: until })).status).toBe(200);
  const tooLong = new Date(h.box.clock.now() + 29 * 86_400_000).toISOString();
  expect((await h.call("PATCH", member, { communication_disabled_until: tooLong })).body.code).toBe(50035);
  const ownerPath = `/guilds/${h.guild.id}/members/${h.owner.id}`;
  expect((await h.call("PATCH", ownerPath, { nick: "x" })).body.code).toBe(50013);
  expect((await h.call("DELETE", ownerPath)).body.code).toBe(50013);
  expect((await h.call("PATCH", `/guilds/${h.guild.id}/members/@me`, { nick: "Helper" })).body.nick).toBe("Helper");
  expect(
    (await h.call("PUT", `/guilds/${h.guild.id}/bans/${h.member.id}`, {}, { "x-audit-log-reason": "spam" })).status,
  ).toBe(204);
  expect(await client.event("GUILD_BAN_ADD")).toMatchObject({ user: { id: h.member.id } });
  expect(await client.event("GUILD_MEMBER_REMOVE")).toMatchObject({ user: { id: h.member.id } });
  expect((await h.call("GET", `/guilds/${h.guild.id}/bans/${h.member.id}`)).body).toMatchObject({ reason: "spam" });
  expect((await h.call("GET", member)).body.code).toBe(10007);
  expect((await h.call("DELETE", `/guilds/${h.guild.id}/bans/${h.member.id}`)).status).toBe(204);
  expect((await h.call("DELETE", `/guilds/${h.guild.id}/bans/${h.member.id}`)).body.code).toBe(10026);
});

test("listing members needs the portal's intent, searching does not", async () => {
  await using h = await harbour({ privilegedIntents: 0 });
  addMember(h.box.world, h.guild.id, addUser(h.box.world, { name: "Boris" }).id);
  expect((await h.call("GET", `/guilds/${h.guild.id}/members?limit=10`)).body.code).toBe(50001);
  const found = await h.call("GET", `/guilds/${h.guild.id}/members/search?query=bo&limit=10`);
  expect(found.body.map((member: { user: { global_name: string } }) => member.user.global_name)).toEqual([
    "Bo",
    "Boris",
  ]);
});

test("direct messages are opened once, and not with bots or nobody", async () => {
  await using h = await harbour();
  const open = (recipient_id: string) => h.call("POST", "/users/@me/channels", { recipient_id });
  const first = await open(h.member.id);
  expect(first.body).toMatchObject({ type: 1, recipients: [{ id: h.member.id }] });
  expect((await open(h.member.id)).body.id).toBe(first.body.id);
  expect((await open("1")).body.code).toBe(50033);
  expect((await open(addUser(h.box.world, { name: "bot", bot: true }).id)).body.code).toBe(50007);
});

test("invites are made, found, used up by time, and deleted", async () => {
  await using h = await harbour();
  const made = await h.call("POST", `/channels/${h.general.id}/invites`, { max_age: 60, max_uses: 1, unique: true });
  expect(made.body).toMatchObject({ guild: { id: h.guild.id }, channel: { id: h.general.id }, max_uses: 1, uses: 0 });
  expect((await h.call("GET", `/invites/${made.body.code}?with_counts=true`)).body.approximate_member_count).toBe(3);
  h.box.clock.advance(61_000);
  expect((await h.call("GET", `/invites/${made.body.code}`)).body.code).toBe(10006);
});
