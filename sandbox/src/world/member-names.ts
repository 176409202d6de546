import type { MemberRecord } from "./model.ts";
import type { World } from "./world.ts";

/** The names Discord searches members by, in lower case. */
export function namesOf(world: World, member: MemberRecord): string[] {
  const user = world.users.get(member.user_id);
  return [member.nick, user?.global_name, user?.username]
    .filter((name) => typeof name === "string")
    .map((name) => name.toLowerCase());
}
