import { expect, test } from "vitest";
import type { Grant, TicketType } from "#features/desk/index.ts";
import { aDesk, aType } from "#features/desk/testing.ts";
import { differences, type Snapshot } from "./held.ts";

const grant = (level: Grant["level"], more: Partial<Grant> = {}): Grant => ({
  to: "role",
  id: "7",
  level,
  origin: "command",
  ...more,
});
const server = (desk: Parameters<typeof aDesk>[0], ...levels: readonly Grant[]): Snapshot => ({
  desk: aDesk({ staffRoles: ["1"], ...desk }),
  types: [aType({ id: "billing", own: levels.length > 0 ? { levels } : {} })],
});

test("what was given, changed and taken, each at its place", () => {
  const before = server({ levels: [grant("senior")] }, grant("staff", { to: "user", id: "9" }));
  const after = server({ levels: [grant("manager")], staffRoles: [] }, grant("senior", { id: "8" }));
  expect(differences(before, after)).toEqual([
    { about: "role", id: "1", typeId: null, before: "staff", after: null },
    { about: "role", id: "7", typeId: null, before: "senior", after: "manager" },
    { about: "user", id: "9", typeId: "billing", before: "staff", after: null },
    { about: "role", id: "8", typeId: "billing", before: null, after: "senior" },
  ]);
});

test("of several at one place the highest counts; the same again is no change", () => {
  const both = server({ levels: [grant("staff"), grant("senior", { origin: "file" })] });
  expect(differences(server({ levels: [grant("senior")] }), both)).toEqual([]);
  expect(differences(both, both)).toEqual([]);
  expect(
    differences(server({ staffRoles: ["1", "7"] }), server({ staffRoles: ["1"], levels: [grant("staff")] })),
  ).toEqual([]);
});

test("where a permission begins; null for where it usually does", () => {
  expect(differences(server({}), server({ permissions: { close: "senior" } }))).toEqual([
    { about: "right", right: "close", typeId: null, before: null, after: "senior" },
  ]);
  const forTopic = (permissions?: TicketType["permissions"]): Snapshot => ({
    ...server({}),
    types: [aType({ id: "billing", own: permissions ? { permissions } : {} })],
  });
  expect(differences(forTopic({ close: "senior", read: "manager" }), forTopic({ close: "senior" }))).toEqual([
    { about: "right", right: "read", typeId: "billing", before: "manager", after: null },
  ]);
  expect(differences(forTopic(), forTopic({}))).toEqual([]);
});

test("a topic that is no longer offered gives nothing", () => {
  const after = server({}, grant("senior"));
  const retired = { ...after, types: after.types.map((type) => ({ ...type, retired: true })) };
  expect(differences(after, retired)).toEqual([
    { about: "role", id: "7", typeId: "billing", before: "senior", after: null },
  ]);
});
