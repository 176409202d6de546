import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { overwritesOf } from "./overwrites.ts";

const at = { guildId: "1", self: "2", locked: false };
const access = { team: { roles: ["10"] }, people: ["20", "21"] };

test("nobody sees a channel but ourselves, the team and its people", () => {
  const overwrites = overwritesOf(access, at);
  expect(overwrites.map(({ id, type }) => [id, type])).toEqual([
    ["1", 0],
    ["2", 1],
    ["10", 0],
    ["20", 1],
    ["21", 1],
  ]);
  expect(BigInt(overwrites[0]?.deny ?? 0)).toBe(Bit.ViewChannel);
  for (const { allow } of overwrites.slice(1)) expect(BigInt(allow) & Bit.SendMessages).toBe(Bit.SendMessages);
});

test("locked, its people read and do not write; the team still does", () => {
  const [, , team, ada] = overwritesOf(access, { ...at, locked: true });
  expect(BigInt(team?.allow ?? 0) & Bit.SendMessages).toBe(Bit.SendMessages);
  expect(BigInt(ada?.allow ?? 0)).toBe(Bit.ViewChannel | Bit.ReadMessageHistory);
  expect(BigInt(ada?.deny ?? 0) & Bit.SendMessages).toBe(Bit.SendMessages);
});

test("whoever is of the team and of the ticket is there once, as team; 100 at most", () => {
  const both = overwritesOf({ team: { roles: [], users: ["20"] }, people: ["20"] }, { ...at, locked: true });
  expect(both.filter(({ id }) => id === "20")).toHaveLength(1);
  expect(BigInt(both[2]?.allow ?? 0) & Bit.SendMessages).toBe(Bit.SendMessages);
  const people = Array.from({ length: 200 }, (_, n) => `${100 + n}`);
  expect(overwritesOf({ team: { roles: ["10"] }, people }, at)).toHaveLength(100);
});
