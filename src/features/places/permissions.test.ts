import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import fc from "fast-check";
import { expect, test } from "vitest";
import { managesServer } from "#kernel/access.ts";
import { permissionsThere, readersOf } from "./permissions.ts";

const who = { id: "9", roles: ["5", "6"], everyone: "1" };
const overwrite = (id: string, allow: bigint, deny: bigint, type = 0) => ({
  id,
  type,
  allow: allow.toString(),
  deny: deny.toString(),
});
const { ViewChannel: view, SendMessages: send } = Bit;

test("what a channel says of a person wins over what it says of roles, and that over everybody", () => {
  expect(permissionsThere(view | send, [], who)).toBe(view | send);
  expect(permissionsThere(view | send, [overwrite("1", 0n, send)], who)).toBe(view);
  expect(permissionsThere(view | send, [overwrite("1", 0n, send), overwrite("5", send, 0n)], who)).toBe(view | send);
  // Of several roles, what one allows is allowed.
  expect(permissionsThere(view, [overwrite("5", send, 0n), overwrite("6", 0n, send)], who)).toBe(view | send);
  expect(permissionsThere(view, [overwrite("5", send, 0n), overwrite("9", 0n, send, 1)], who)).toBe(view);
  expect(permissionsThere(view | send, [overwrite("7", 0n, send)], who)).toBe(view | send);
});

test("in a channel that is not seen nothing is allowed; an administrator may do everything", () => {
  expect(permissionsThere(view | send, [overwrite("1", 0n, view)], who)).toBe(0n);
  expect(permissionsThere(Bit.Administrator, [overwrite("9", 0n, send, 1)], who) & send).toBe(send);
});

test("who sees a channel is let in by name, has a role that sees it, or is an admin, unless everybody sees it", () => {
  const bits = fc.constantFrom(0n, view, Bit.Administrator, Bit.ManageGuild);
  const ids = ["1", "2", "3", "4"];
  const roles = fc.tuple(...ids.map((id) => bits.map((one) => ({ id, permissions: one.toString() }))));
  const said = fc.constantFrom([0n, 0n], [view, 0n], [0n, view], [view, view]);
  const overwrites = fc.tuple(
    ...[...ids, "9"].map((id) => said.map(([allow = 0n, deny = 0n]) => overwrite(id, allow, deny, id === "9" ? 1 : 0))),
  );
  const mine = fc.subarray(["2", "3", "4"]);
  fc.assert(
    fc.property(roles, overwrites, mine, (all, those, own) => {
      const base = all
        .filter(({ id }) => id === "1" || own.includes(id))
        .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
      const person = { id: "9", roles: own, everyone: "1" };
      const sees = (permissionsThere(base, those, person) & view) !== 0n;
      const readers = readersOf(all, those, "1");
      const known = readers.everybody || readers.users.includes("9") || own.some((id) => readers.roles.includes(id));
      expect(!sees || known || managesServer(base)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(readersOf([{ id: "1", permissions: "0" }], [overwrite("2", view, 0n)], "1")).toEqual({
    everybody: false,
    roles: [],
    users: [],
  });
});
