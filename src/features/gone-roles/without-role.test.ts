import { expect, test } from "vitest";
import { rolesIn } from "./roles-in.ts";
import { namesRole, withoutRole } from "./without-role.ts";

const ROLE = "1200000000000000010";
const OTHER = "1200000000000000011";

test("a role goes out of every list and everything that was given to it, and nothing else changes", () => {
  const settings = {
    staffRoles: [ROLE, OTHER],
    levels: [
      { to: "role", id: ROLE, level: "senior", origin: "command" },
      { to: "user", id: ROLE, level: "senior", origin: "command" },
    ],
    seniors: [{ level: 3, roles: [ROLE], replyWithin: null }],
    gates: {
      openPerRole: [
        { role: ROLE, open: 5 },
        { role: OTHER, open: 2 },
      ],
      hours: null,
    },
    opening: ROLE,
  };
  expect(withoutRole(settings, ROLE)).toEqual({
    staffRoles: [OTHER],
    levels: [{ to: "user", id: ROLE, level: "senior", origin: "command" }],
    seniors: [{ level: 3, roles: [], replyWithin: null }],
    gates: { openPerRole: [{ role: OTHER, open: 2 }], hours: null },
    opening: ROLE,
  });
  expect(new Set(rolesIn(settings))).toEqual(new Set([ROLE, OTHER]));
  expect(rolesIn({ staff: { roles: [ROLE], users: [OTHER] }, channels: [OTHER] })).toEqual([ROLE]);
  expect(rolesIn({ departments: [{ roles: [], staff: [ROLE], lead: [OTHER] }] })).toEqual([ROLE, OTHER]);
  expect(namesRole(settings, ROLE)).toBe(true);
  expect(namesRole(settings, "1200000000000000012")).toBe(false);
});
