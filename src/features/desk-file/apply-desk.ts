import { lockDesk } from "#features/desk/index.ts";
import { findVanished } from "#features/panels/index.ts";
import { lockParts, readParts } from "#features/parts/index.ts";
import type { App } from "#kernel/app.ts";
import { HostError } from "#kernel/errors.ts";
import { seconds } from "#kernel/types.ts";
import { type IdleSetting, idleSettings } from "./idle-settings.ts";
import { needsMembers } from "./needs-members.ts";
import { type Plan, planDesk } from "./plan.ts";
import { readPresent } from "./present.ts";
import type { Mistake } from "./read-desk-file.ts";
import { pick, type ResolvedDesk, resolveDesk, type Server } from "./resolve.ts";
import { type Posted, storePlan } from "./store-plan.ts";

export interface ApplyRequest {
  /** The file's name, for sentences about it. */
  readonly name: string;
  readonly source: string;
  readonly mode: "show" | "change";
}

/** Every mistake of a desk file, each with its line. Nothing was changed. */
export class DeskFileMistakes extends HostError {
  constructor(name: string, mistakes: readonly Mistake[]) {
    const lines = mistakes.map(({ line, says }) => `  line ${line}: ${says}`);
    super([`${name} was not applied:`, ...lines].join("\n"));
  }
}

/**
 * Shows what a desk file changes in its server, and changes it: rows and panels in one transaction.
 *
 * Returns the report. Types and panels that are no longer in the file are retired, never deleted: their tickets go on.
 */
export async function applyDesk(app: App, { name, source, mode }: ApplyRequest): Promise<string> {
  // Imported when it is used: a desk that runs needs neither YAML nor its rules.
  const { readDeskFile } = await import("./read-desk-file.ts");
  const located = readDeskFile(source);
  if ("mistakes" in located) throw new DeskFileMistakes(name, located.mistakes);
  const unkept = app.config.discord.members ? [] : needsMembers(located);
  if (unkept.length > 0) throw new DeskFileMistakes(name, unkept);
  const server = await findServer(app, located.file.server);
  if ("says" in server) throw new DeskFileMistakes(name, [{ line: located.lineOf(["server"]), says: server.says }]);
  const file = resolveDesk(located, server, app.locales);
  if ("mistakes" in file) throw new DeskFileMistakes(name, file.mistakes);

  const report = ({ changes, idle }: Planned, ending: readonly string[]): string =>
    (changes.length === 0
      ? [`${server.name}: nothing to change`, ...idle]
      : [`${server.name}:`, ...changes.map((line) => `  ${line}`), ...idle, ...ending]
    ).join("\n");
  const vanished = await findVanished(app, server.id);
  if (mode === "show") {
    const planned = await planNow(app, server, { file, vanished });
    return report(planned, ["Nothing was changed yet. Without --dry-run this is applied."]);
  }
  const { posted, ...planned } = await change(app, server, { file, vanished });
  return report(planned, ["Applied.", ...(await notPosted(app, posted))]);
}

/** So long the report waits for Discord to take the panels. */
const PATIENCE = seconds(10);

/** One line for each panel that does not stand where the file wants it. */
async function notPosted({ outbox, clock }: App, posted: readonly Posted[]): Promise<string[]> {
  const lines: string[] = [];
  const enough = new AbortController();
  const timeIsUp = clock.sleep(PATIENCE, enough.signal).then(() => "waiting" as const);
  for (const { key, place } of posted) {
    const outcome = await Promise.race([outbox.settled(place), timeIsUp]);
    if (outcome === "waiting")
      lines.push(`Panel ${key} is not posted yet: Discord did not answer. It follows by itself.`);
    else if (outcome !== "done") {
      lines.push(
        `Panel ${key} could not be posted: allow the bot to see its channel and write in it, then apply again.`,
      );
    }
  }
  enough.abort();
  return lines;
}

/** What people read of a plan: what it changes, and what of it does nothing. */
interface Planned {
  readonly changes: readonly string[];
  readonly idle: readonly string[];
}

interface Wanted {
  readonly file: ResolvedDesk;
  readonly vanished: ReadonlySet<string>;
}

async function change(
  app: App,
  server: Server,
  wanted: Wanted,
): Promise<Planned & { readonly posted: readonly Posted[] }> {
  const plan = await app.write(async (tx) => {
    await lockDesk(tx, server.id);
    if (wanted.file.parts) await lockParts(tx, app, server.id);
    const planned = await planNow({ ...app, db: tx }, server, wanted);
    // The file was applied in the hope that it works now.
    for (const { before } of planned.panels) if (before) await app.rooms.release(tx, before.roomId);
    const { changes, idle } = planned;
    return { changes, idle, posted: await storePlan(tx, app, { plan: planned, by: null, how: "file" }) };
  });
  app.log.info({ guildId: server.id, changes: plan.changes.length }, "desk file applied");
  return plan;
}

async function planNow(
  app: Pick<App, "db" | "ids" | "config">,
  server: Server,
  { file, vanished }: Wanted,
): Promise<Plan & Planned> {
  const parts = await readParts(app.db, app, server.id);
  const present = {
    ...(await readPresent(app.db, server.id)),
    vanished,
    parts,
  };
  const plan = planDesk(present, { guildId: server.id, name: server.name, file, newId: app.ids.next });
  const idle = idleSettings(plan.desk, plan.types, plan.parts ?? parts);
  return { ...plan, idle: idle.map(saysIdle) };
}

const saysIdle = ({ setting, part }: IdleSetting): string =>
  `${setting}: set, and does nothing while the part “${part}” is off here; /setup add ${part}, or parts: in the file`;

/** The server a file names, by id or name, among those the bot is in. */
async function findServer(
  { discord }: Pick<App, "discord">,
  said: string,
): Promise<Server | { readonly says: string }> {
  const guilds = await discord.users.getGuilds({ limit: 200 });
  // A bot in more servers than one page holds is told the id.
  const found = guilds.length === 200 && /^\d{17,20}$/.test(said) ? { id: said } : pick(guilds, "server", said);
  if ("says" in found) {
    const hint = guilds.length === 0 ? "; the bot is in no server yet, invite it first" : "";
    return { says: `${found.says}${hint}` };
  }
  const [guild, channels] = await Promise.all([discord.guilds.get(found.id), discord.guilds.getChannels(found.id)]);
  return { id: guild.id, name: guild.name, roles: guild.roles, channels };
}
