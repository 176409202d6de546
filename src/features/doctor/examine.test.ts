import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { aDesk, aPanel, aType } from "#features/desk/testing.ts";
import type { ServerNow } from "#features/places/index.ts";
import { wantedPermissions } from "#kernel/invite.ts";
import { type DeskNow, examine, type Finding, invitingHelps } from "./examine.ts";

const everyone = "1";
const support = "2";
const bots = "3";
const sales = "4";
const view = Bit.ViewChannel;

const overwrite = (id: string, allow: bigint, deny = 0n) => ({
  id,
  type: 0,
  allow: allow.toString(),
  deny: deny.toString(),
});
const role = (id: string, permissions: bigint, mentionable = true) => ({
  id,
  name: id,
  permissions: permissions.toString(),
  mentionable,
  managed: id === bots,
});
const hidden = [overwrite(everyone, 0n, view), overwrite(support, view), overwrite(bots, view)];

/** A server in which all is well: a channel for help with private threads, one for the team, a category. */
const well: ServerNow = {
  id: everyone,
  name: "Harbour Games",
  locale: "en-US",
  ownerId: "1200000000000000005",
  us: { id: "9", roles: [bots] },
  roles: [
    role(everyone, view | Bit.SendMessages),
    role(support, Bit.ManageThreads),
    role(bots, wantedPermissions()),
    role(sales, Bit.ManageThreads),
  ],
  channels: [
    { id: "10", name: "get-help", type: 0, overwrites: [] },
    { id: "11", name: "tickets", type: 0, overwrites: hidden },
    { id: "12", name: "Tickets", type: 4, overwrites: [] },
  ],
  hidden: [],
};
const thread = aType({
  key: "thread",
  name: "Thread",
  room: "private-thread",
  destinationId: "10",
  staffRoles: [support],
  pingRoles: [support],
});
const dm = aType({ ...thread, id: "dm", key: "dm", name: "By DM", room: "dm", destinationId: "11" });
const panel = aPanel({ key: "help", channelId: "10", types: ["thread"] });
const desk: DeskNow = { desk: aDesk({ staffRoles: [support] }), types: [thread, dm], panels: [panel] };

const withDepartment = (channelId: string): DeskNow["desk"] =>
  aDesk({
    staffRoles: [support],
    departments: [
      { key: "money", name: "Money", roles: [], staff: [sales], destination: { channelId, holds: "threads" } },
    ],
  });

const withChannel = (id: string, change: object): ServerNow => ({
  ...well,
  channels: well.channels.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const withRole = (id: string, change: object): ServerNow => ({
  ...well,
  roles: well.roles.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const without = (channel: string): ServerNow => ({
  ...well,
  channels: well.channels.filter(({ id }) => id !== channel),
});

test("where all is well, nothing is found", () => {
  expect(examine(well, desk)).toEqual([]);
});

describe("finds", () => {
  test.each<[string, ServerNow, DeskNow, Finding[]]>([
    [
      "what the server did not give us, by its names",
      withRole(bots, { permissions: (wantedPermissions() & ~Bit.PinMessages & ~Bit.AddReactions).toString() }),
      desk,
      [{ is: "server-permissions", missing: ["PinMessages", "AddReactions"] }],
    ],
    [
      "exactly what a channel takes from us again",
      withChannel("10", { overwrites: [overwrite(bots, 0n, Bit.CreatePrivateThreads | Bit.SendMessagesInThreads)] }),
      desk,
      [
        {
          is: "lack",
          lack: { channelId: "10", use: "private-thread", missing: ["CreatePrivateThreads", "SendMessagesInThreads"] },
        },
      ],
    ],
    ["a channel that was deleted", without("11"), desk, [{ is: "channel-gone", of: ["By DM"] }]],
    [
      "one that is there, and hidden from us",
      { ...without("11"), hidden: ["11"] },
      desk,
      [{ is: "lack", lack: { channelId: "11", use: "dm", missing: ["ViewChannel"] } }],
    ],
    [
      "the channel of a department that was deleted",
      well,
      { ...desk, desk: withDepartment("13") },
      [{ is: "channel-gone", of: ["Money"] }],
    ],
    [
      "that everybody can see the channel of a department",
      { ...well, channels: [...well.channels, { id: "13", name: "money", type: 0, overwrites: [] }] },
      { ...desk, desk: withDepartment("13") },
      [{ is: "everybody-reads", channelId: "13", of: ["Money"] }],
    ],
    [
      "that a department's people can't see its channel",
      { ...well, channels: [...well.channels, { id: "13", name: "money", type: 0, overwrites: hidden }] },
      { ...desk, desk: withDepartment("13") },
      [{ is: "team-cannot-see", channelId: "13", roles: [sales], of: ["Money"] }],
    ],
    [
      "that everybody can see what members say of the help",
      well,
      { ...desk, types: [thread, { ...dm, responsesId: "10" }] },
      [{ is: "everybody-reads", channelId: "10", of: ["By DM"] }],
    ],
    [
      "a role that was deleted, and that nobody answers then is not its business",
      well,
      { ...desk, types: [{ ...thread, staffRoles: [support, "gone"], pingRoles: [support] }, dm] },
      [{ is: "role-gone", of: ["Thread"] }],
    ],
    [
      "a deleted role of the whole desk once, and not again for each topic",
      well,
      {
        ...desk,
        desk: aDesk({ staffRoles: [support, "gone"] }),
        types: [thread, dm].map((type) => ({ ...type, staffRoles: [support, "gone"] })),
      },
      [{ is: "role-gone", of: ["Harbour Games"] }],
    ],
    [
      "a topic that nobody answers",
      well,
      { ...desk, types: [thread, { ...dm, staffRoles: [], pingRoles: [] }] },
      [{ is: "nobody-answers", of: ["By DM"] }],
    ],
    [
      "the team's channel that everybody reads",
      withChannel("11", { overwrites: [] }),
      desk,
      [{ is: "everybody-reads", channelId: "11", of: ["By DM"] }],
    ],
    [
      "a channel that is hidden from those who answer there",
      withChannel("11", { overwrites: hidden.filter(({ id }) => id !== support) }),
      desk,
      [{ is: "team-cannot-see", channelId: "11", roles: [support], of: ["By DM"] }],
    ],
    [
      "a team that sees only the private threads it was let into",
      withRole(support, { permissions: "0" }),
      desk,
      [{ is: "team-without-threads", channelId: "10", roles: [support] }],
    ],
    [
      "a role that we can't ping",
      withRole(support, { mentionable: false }),
      desk,
      [{ is: "not-pingable", roles: [support] }],
    ],
    [
      "help messages with different teams whose threads are made in one channel",
      well,
      { ...desk, panels: [panel, aPanel({ ...panel, id: "b", key: "shop", staff: { roles: [sales], users: [] } })] },
      [{ is: "different-teams", channelId: "10", panels: ["help", "shop"] }],
    ],
    [
      "a channel of another kind",
      well,
      { ...desk, types: [thread, { ...dm, room: "dm-forum" }] },
      [{ is: "lack", lack: { channelId: "11", use: "dm-forum", missing: ["WrongKind"] } }],
    ],
    [
      "what channels of their own need besides",
      well,
      { ...desk, types: [thread, { ...dm, room: "private-channel", destinationId: "12" }] },
      [{ is: "lack", lack: { channelId: "12", use: "private-channel", missing: ["ManageChannels", "ManageRoles"] } }],
    ],
    [
      "the list of what waits, where everybody reads it",
      well,
      { ...desk, desk: aDesk({ staffRoles: [support], deskList: { channelId: "10", origin: "command" } }) },
      [{ is: "everybody-reads", channelId: "10", of: ["/desk list"] }],
    ],
    [
      "transcripts, where everybody reads them",
      well,
      { ...desk, types: [thread, { ...dm, transcriptsId: "10" }], panels: [{ ...panel, transcriptsId: "10" }] },
      [{ is: "everybody-reads", channelId: "10", of: ["By DM", "help"] }],
    ],
  ])("%s", (_, server, now, found) => {
    expect(examine(server, now)).toEqual(found);
  });
});

test("we may ping a role that nobody may, where we may ping everybody; an administrator lacks nothing", () => {
  const quiet = withRole(support, { mentionable: false });
  const may = {
    ...quiet,
    roles: quiet.roles.map((one) => (one.id === bots ? role(bots, wantedPermissions() | Bit.MentionEveryone) : one)),
  };
  expect(examine(may, desk)).toEqual([]);
  expect(examine(withRole(bots, { permissions: Bit.Administrator.toString() }), desk)).toEqual([]);
});

test("what is no longer offered needs nothing", () => {
  const retired = { ...desk, types: [thread, { ...dm, retired: true }], panels: [panel] };
  expect(examine(without("11"), retired)).toEqual([]);
});

test("inviting us again helps where the server gave too little, and not where a channel takes it away", () => {
  const helps = (server: ServerNow, now = desk) => invitingHelps(server, examine(server, now));
  expect(helps(withRole(bots, { permissions: (wantedPermissions() & ~Bit.PinMessages).toString() }))).toBe(true);
  expect(helps(withChannel("10", { overwrites: [overwrite(bots, 0n, Bit.SendMessages)] }))).toBe(false);
  const channels = { ...desk, types: [thread, { ...dm, room: "private-channel" as const, destinationId: "12" }] };
  expect(helps(well, channels)).toBe(true);
});
