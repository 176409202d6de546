import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import type { ServerNow } from "#features/places/index.ts";
import { wantedPermissions } from "#kernel/invite.ts";
import { type Answers, fitting, suggestAnswers, suggestPlace } from "./answers.ts";

const role = (id: string, name: string, permissions = 0n, managed = false) => ({
  id,
  name,
  permissions: permissions.toString(),
  mentionable: true,
  managed,
});
const channel = (id: string, name: string, type = 0, hidden = false) => ({
  id,
  name,
  type,
  overwrites: hidden
    ? [
        { id: "1", type: 0, allow: "0", deny: Bit.ViewChannel.toString() },
        { id: "9", type: 1, allow: Bit.ViewChannel.toString(), deny: "0" },
        { id: "2", type: 0, allow: Bit.ViewChannel.toString(), deny: "0" },
      ]
    : [],
});
const server = (change: Partial<ServerNow> = {}): ServerNow => ({
  id: "1",
  name: "Lighthouse",
  locale: "en-US",
  ownerId: "1200000000000000005",
  us: { id: "9", roles: ["3"] },
  roles: [
    role("1", "@everyone", Bit.ViewChannel),
    role("2", "Crew"),
    role("3", "Support bot", wantedPermissions(), true),
  ],
  channels: [channel("10", "general"), channel("11", "get-help"), channel("12", "support-deck", 0, true)],
  hidden: [],
  ...change,
});

describe("who answers", () => {
  const everyone = role("1", "@everyone", Bit.ViewChannel);
  test.each<[string, ServerNow["roles"], string[]]>([
    ["the role that is called so", [role("4", "Moderators"), role("5", "Support")], ["5"]],
    ["in German, too", [role("4", "Mitglieder"), role("5", "Helfer")], ["5"]],
    ["never a bot's", [role("4", "Support bot", 0n, true), role("5", "Mods")], ["5"]],
    ["a word that only contains it is none", [role("4", "Modern art")], []],
    ["else who may moderate", [role("4", "Blue"), role("5", "Red", Bit.ModerateMembers)], ["5"]],
    ["else nobody, and it is asked", [role("4", "Blue")], []],
  ])("%s", (_, roles, staff) => {
    expect(suggestAnswers(server({ roles: [everyone, ...roles] })).staff).toEqual(staff);
  });
});

test("the help message stands where members look for help, and private threads beside it", () => {
  expect(suggestAnswers(server())).toMatchObject({ panel: "11", place: "11", room: "private-thread", names: "named" });
});

test("a channel in which we may post is better than one that is only called so", () => {
  const closed = {
    ...channel("11", "get-help"),
    overwrites: [{ id: "9", type: 1, allow: "0", deny: Bit.SendMessages.toString() }],
  };
  expect(suggestAnswers(server({ channels: [channel("10", "general"), closed] })).panel).toBe("10");
  expect(suggestAnswers(server({ channels: [closed] })).panel).toBe("11");
  expect(suggestAnswers(server({ channels: [] }))).toMatchObject({ panel: null, place: null });
});

test("what the team alone reads is made where members see nothing, and channels in a category", () => {
  const asked: Answers = { ...suggestAnswers(server()), staff: ["2"] };
  expect(suggestPlace(server(), { ...asked, room: "dm" })).toBe("12");
  expect(suggestPlace(server({ channels: [channel("10", "general")] }), { ...asked, room: "dm" })).toBeNull();
  const categories = [channel("20", "Harbour", 4), channel("21", "Tickets", 4)];
  expect(suggestPlace(server({ channels: categories }), { ...asked, room: "private-channel" })).toBe("21");
});

test("where everybody sees who writes, names are not hidden", () => {
  const asked: Answers = { ...suggestAnswers(server()), names: "anonymous" };
  expect(fitting(asked).names).toBe("named");
  expect(fitting({ ...asked, room: "dm" }).names).toBe("anonymous");
});
