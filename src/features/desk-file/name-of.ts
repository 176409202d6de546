import type { Snowflake } from "#kernel/types.ts";
import { pick, type Server } from "./resolve.ts";

/** How a role or channel is called in the file: by its name where that is the only one, else by its id. */
export type NameOf = (kind: "role" | "channel", id: Snowflake) => string;

export const namesIn =
  ({ roles, channels }: Pick<Server, "roles" | "channels">): NameOf =>
  (kind, id) => {
    const among = kind === "role" ? roles : channels;
    const name = among.find((one) => one.id === id)?.name;
    if (!name) return id;
    const found = pick(among, kind, name);
    return "id" in found && found.id === id ? name : id;
  };
