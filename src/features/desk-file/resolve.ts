import type { APIRole } from "@discordjs/core";
import type { Identity, ReplyMode } from "#features/desk/index.ts";
import { nearest } from "#kernel/nearest.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Located, Mistake } from "./read-desk-file.ts";
import type { DeskFile } from "./schema.ts";

/** A server's roles and channels as Discord has them now. */
export interface Server {
  readonly id: Snowflake;
  readonly name: string;
  readonly roles: readonly Pick<APIRole, "id" | "name">[];
  readonly channels: readonly { readonly id: Snowflake; readonly type: number; readonly name?: string | null }[];
}

/** A desk file with every name resolved to an id. */
export interface ResolvedDesk {
  readonly locale: string;
  readonly prefix: string;
  readonly replies: ReplyMode;
  readonly names: Identity;
  readonly staff: readonly Snowflake[];
  readonly types: readonly ResolvedType[];
  readonly panels: readonly ResolvedPanel[];
}

export type ResolvedType = Omit<DeskFile["types"][string], "destination" | "ping"> & {
  readonly key: string;
  readonly destination: Snowflake;
  readonly ping: readonly Snowflake[];
};

export type ResolvedPanel = Omit<DeskFile["panels"][string], "channel"> & {
  readonly key: string;
  readonly channel: Snowflake;
};

/** Channels under which threads can be made, and in which messages stand: text and announcements. */
const TEXT_CHANNELS: readonly number[] = [0, 5];

/** Resolves all names of a desk file, or tells every one that fits nothing or more than one thing. */
export function resolveDesk(
  { file, lineOf }: Located,
  server: Server,
): ResolvedDesk | { readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const channels = server.channels.filter((channel) => TEXT_CHANNELS.includes(channel.type));

  const find = (kind: "role" | "channel", said: string, path: readonly PropertyKey[]): Snowflake => {
    const found = pick(kind === "role" ? server.roles : channels, kind, said);
    // The role of everybody has the server's id.
    if ("id" in found && found.id === server.id) {
      mistakes.push({ line: lineOf(path), says: "everyone can't be meant here; name a role that not everybody has" });
      return "";
    }
    if ("id" in found) return found.id;
    mistakes.push({ line: lineOf(path), says: found.says });
    return "";
  };

  const resolved: ResolvedDesk = {
    locale: file.language,
    prefix: file.prefix,
    replies: file.replies,
    names: file.names,
    staff: file.staff.map((said, index) => find("role", said, ["staff", index])),
    types: Object.entries(file.types).map(([key, type]) => ({
      ...type,
      key,
      destination: find("channel", type.destination, ["types", key, "destination"]),
      ping: type.ping.map((said, index) => find("role", said, ["types", key, "ping", index])),
    })),
    panels: Object.entries(file.panels).map(([key, panel]) => ({
      ...panel,
      key,
      channel: find("channel", panel.channel, ["panels", key, "channel"]),
    })),
  };
  return mistakes.length > 0 ? { mistakes } : resolved;
}

type Named = { readonly id: Snowflake; readonly name?: string | null };

/** By id, else by name; `#` and `@` before a name are left out. */
export function pick(
  among: readonly Named[],
  kind: string,
  said: string,
): { readonly id: Snowflake } | { readonly says: string } {
  const byId = among.find(({ id }) => id === said);
  if (byId) return byId;
  const name = said.replace(/^[#@]/, "").toLowerCase();
  const byName = among.filter((one) => one.name?.toLowerCase() === name);
  if (byName.length === 1 && byName[0]) return byName[0];
  if (byName.length > 1)
    return { says: `there are ${byName.length} ${kind}s called “${said}”; write the id of the one you mean` };
  const meant = nearest(
    name,
    among.flatMap((one) => one.name ?? []),
  );
  return { says: `there is no ${kind} “${said}”${meant ? `; did you mean “${meant}”?` : ""}` };
}
