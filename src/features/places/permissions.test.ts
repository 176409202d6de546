import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { permissionsThere } from "./permissions.ts";

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
