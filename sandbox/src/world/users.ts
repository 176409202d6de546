import { showSelf } from "../show/user.ts";
import type { UserRecord } from "./model.ts";
import type { World } from "./world.ts";

/** Changes a user; a bot is told of its own. */
export function editUser(
  world: World,
  user: UserRecord,
  changes: Partial<Pick<UserRecord, "username" | "global_name" | "avatar">>,
): void {
  Object.assign(user, changes);
  world.emit({ t: "USER_UPDATE", userIds: [user.id], d: showSelf(user) });
}
