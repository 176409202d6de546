import type { LoggedRequest } from "discord-box";
import type { Desk } from "./desk.ts";

/** Something that one side must not learn, under a name for the report. */
export type Secrets = Readonly<Record<string, string>>;

/** Who can read what a request does. */
type Side = "member" | "team" | "nobody";

export interface Looking {
  /** Which side must not learn it. */
  readonly side: Exclude<Side, "nobody">;
  /** Who asks, and who else takes part: their DMs are the member's side, all others are the team's. */
  readonly members: readonly { readonly id: string }[];
  readonly secrets: Secrets;
}

/**
 * Every way in which a secret reached a side that must not learn it: in what was written, pictured, named, attached (names and bytes),
 * suggested or asked in a form; in custom ids, names of rooms, who was added to them, and reasons in the audit log.
 *
 * Looked for in all that was ever sent to Discord, whether or not it still stands there.
 */
export async function leaks(desk: Desk, { side, members, secrets }: Looking): Promise<string[]> {
  const found: string[] = [];
  for (const request of desk.box.requests) {
    if (request.method === "GET" || sideOf(desk, members, request) !== side) continue;
    for (const [where, words] of await partsOf(request)) {
      for (const [name, secret] of Object.entries(secrets)) {
        if (words.includes(secret)) found.push(`${name} in the ${where} of ${request.method} ${request.route}`);
      }
    }
  }
  return [...new Set(found)];
}

function sideOf(desk: Desk, members: Looking["members"], request: LoggedRequest): Side {
  const [, top, id = "", token = ""] = request.path.split("/");
  // Making a DM known is between Discord and us.
  if (request.path === "/users/@me/channels") return "nobody";
  if (top === "interactions" || top === "webhooks") {
    const interaction = [...desk.box.world.interactions.values()].find(
      (one) => one.id === id || one.token === decodeURIComponent(token),
    );
    if (interaction) return members.some((one) => one.id === interaction.user_id) ? "member" : "team";
  }
  if (top === "channels") {
    const channel = desk.box.world.channels.get(id);
    return members.some((one) => channel?.recipients?.includes(one.id)) ? "member" : "team";
  }
  if (top === "guilds") return "team";
  return "nobody";
}

async function partsOf(request: LoggedRequest): Promise<[string, string][]> {
  const parts: [string, string][] = [
    ["path", request.path],
    ["body", JSON.stringify(request.body ?? "")],
    ["file names", request.files.map(({ name }) => name).join("\n")],
    ["audit reason", request.reason ?? ""],
  ];
  const { attachments = [] } = (request.answer ?? {}) as { attachments?: { url: string }[] };
  if (request.files.length === 0) return parts;
  for (const { url } of attachments) {
    const answer = await fetch(url);
    // What was taken away since was read by nobody.
    if (answer.ok) parts.push(["bytes of a file", Buffer.from(await answer.arrayBuffer()).toString("latin1")]);
  }
  return parts;
}
