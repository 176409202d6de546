import { expect, test } from "vitest";
import { BoxClock } from "../src/clock.ts";
import { canView, guildPermissions, may, Permission, permissionsIn } from "../src/permissions.ts";
import { addChannel, addGuild, addMember, addRole, addUser } from "../src/world/seed.ts";
import { createThread } from "../src/world/threads.ts";
import { World } from "../src/world/world.ts";

const P = Permission;

function scene() {
  const world = new World(new BoxClock());
  const owner = addUser(world, { name: "Ada" });
  const person = addUser(world, { name: "Bo" });
  const guild = addGuild(world, { name: "Harbour", ownerId: owner.id });
  const member = addMember(world, guild.id, person.id);
  const bits = (userId: string, channelId: string, mask: bigint): boolean => may(world, userId, channelId, mask);
  return { world, owner, person, guild, member, bits };
}

test("overwrites apply in Discord's order: @everyone, all roles together, then the member", () => {
  const { world, person, guild, member, bits } = scene();
  const [a, b] = [addRole(world, guild.id, { name: "a" }), addRole(world, guild.id, { name: "b" })];
  member.roles = [a.id, b.id];
  const at = (...permission_overwrites: { id: string; allow?: string; deny?: string }[]): boolean =>
    bits(person.id, addChannel(world, guild.id, { permission_overwrites }).id, P.ADD_REACTIONS);
  const bit = P.ADD_REACTIONS.toString();
  expect(at()).toBe(true);
  expect(at({ id: guild.id, deny: bit })).toBe(false);
  expect(at({ id: guild.id, deny: bit }, { id: a.id, allow: bit })).toBe(true);
  expect(at({ id: a.id, allow: bit }, { id: b.id, deny: bit })).toBe(true);
  expect(at({ id: b.id, deny: bit })).toBe(false);
  expect(at({ id: a.id, allow: bit }, { id: person.id, deny: bit })).toBe(false);
  expect(at({ id: person.id, allow: bit }, { id: b.id, deny: bit })).toBe(true);
});

test("owners and administrators pass every overwrite, strangers none", () => {
  const { world, owner, person, guild, member } = scene();
  const channel = addChannel(world, guild.id, {
    permission_overwrites: [{ id: person.id, deny: P.VIEW_CHANNEL.toString() }],
  });
  expect(permissionsIn(world, person.id, channel.id)).toBe(0n);
  member.roles = [addRole(world, guild.id, { permissions: P.ADMINISTRATOR.toString() }).id];
  expect(permissionsIn(world, person.id, channel.id)).toBe(guildPermissions(world, guild.id, owner.id));
  expect(permissionsIn(world, addUser(world, { name: "Cy" }).id, channel.id)).toBe(0n);
});

test("what follows from a missing bit: no view, nothing; no sending, no files", () => {
  const { world, person, guild } = scene();
  const mute = addChannel(world, guild.id, {
    permission_overwrites: [{ id: guild.id, deny: P.SEND_MESSAGES.toString() }],
  });
  expect(may(world, person.id, mute.id, P.VIEW_CHANNEL | P.ADD_REACTIONS)).toBe(true);
  expect(permissionsIn(world, person.id, mute.id) & (P.ATTACH_FILES | P.EMBED_LINKS | P.MENTION_EVERYONE)).toBe(0n);
  const dark = addChannel(world, guild.id, {
    permission_overwrites: [{ id: guild.id, deny: P.VIEW_CHANNEL.toString() }],
  });
  expect(permissionsIn(world, person.id, dark.id)).toBe(0n);
});

test("a timed-out member reads, until the time is over", () => {
  const { world, person, guild, member } = scene();
  const channel = addChannel(world, guild.id);
  member.communication_disabled_until = new Date(world.clock.now() + 60_000).toISOString();
  expect(permissionsIn(world, person.id, channel.id)).toBe(P.VIEW_CHANNEL | P.READ_MESSAGE_HISTORY);
  world.clock.advance(61_000);
  expect(may(world, person.id, channel.id, P.SEND_MESSAGES)).toBe(true);
});

test("threads follow their parent, private ones are for members and moderators", () => {
  const { world, owner, person, guild, bits } = scene();
  const parent = addChannel(world, guild.id, {
    permission_overwrites: [{ id: guild.id, deny: P.SEND_MESSAGES.toString() }],
  });
  const open = createThread(world, { userId: owner.id }, parent.id, { name: "open", type: 11 });
  const closed = createThread(world, { userId: owner.id }, parent.id, { name: "closed", type: 12 });
  expect(bits(person.id, open.id, P.SEND_MESSAGES_IN_THREADS | P.ATTACH_FILES)).toBe(true);
  expect(canView(world, person.id, closed.id)).toBe(false);
  closed.thread_members?.push({ user_id: person.id, join_timestamp: "", flags: 0 });
  expect(canView(world, person.id, closed.id)).toBe(true);
  closed.thread_members?.pop();
  parent.permission_overwrites.push({ id: person.id, type: 1, allow: P.MANAGE_THREADS.toString(), deny: "0" });
  expect(canView(world, person.id, closed.id)).toBe(true);
  parent.permission_overwrites.push({ id: guild.id, type: 0, allow: "0", deny: P.VIEW_CHANNEL.toString() });
  parent.permission_overwrites.shift();
  expect(canView(world, person.id, open.id)).toBe(false);
});

test("a category shows when a channel in it does", () => {
  const { world, person, guild } = scene();
  const hidden = [{ id: guild.id, deny: P.VIEW_CHANNEL.toString() }];
  const category = addChannel(world, guild.id, { type: 4, permission_overwrites: hidden });
  const child = addChannel(world, guild.id, { parent_id: category.id, permission_overwrites: hidden });
  expect(canView(world, person.id, category.id)).toBe(false);
  child.permission_overwrites.push({ id: person.id, type: 1, allow: P.VIEW_CHANNEL.toString(), deny: "0" });
  expect(canView(world, person.id, category.id)).toBe(true);
});
