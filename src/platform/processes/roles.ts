import { HostError } from "#kernel/errors.ts";

/** What one of several processes does. */
export type Role = "gateway" | "worker";

const ROLES: readonly string[] = ["gateway", "worker"];

/** What the host wrote, or why it can't be. */
export function rolesOf(written: string): readonly Role[] {
  const given = [...new Set(written.split(",").map((role) => role.trim()))];
  if (given.includes("web")) {
    throw new HostError("FRONTDESK_ROLES names web, and there are no web pages yet: use gateway, worker or both.");
  }
  const wrong = given.find((role) => !ROLES.includes(role));
  if (wrong !== undefined) throw new HostError(`FRONTDESK_ROLES: “${wrong}” is no role. There are gateway and worker.`);
  return given as Role[];
}
