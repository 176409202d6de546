import { lockDesk } from "#features/desk/index.ts";
import { lockParts } from "#features/parts/index.ts";
import { readServer, type ServerNow } from "#features/places/index.ts";
import type { App } from "#kernel/app.ts";
import { HostError } from "#kernel/errors.ts";
import { type Text, type Translate, text } from "#kernel/text.ts";
import { seconds } from "#kernel/types.ts";
import type { IdleSetting } from "./idle-settings.ts";
import { type Mistake, mistakeText } from "./mistake.ts";
import { type FileToApply, fitToServer, locate, type PlannedFile, planFile } from "./plan-file.ts";
import { pick } from "./resolve.ts";
import { type Posted, storePlan } from "./store-plan.ts";

export interface ApplyRequest {
  /** The file's name, for sentences about it. */
  readonly name: string;
  readonly source: string;
  readonly mode: "show" | "change";
}

/** Every mistake of a desk file, each with its line. Nothing was changed. */
export class DeskFileMistakes extends HostError {
  constructor(name: string, mistakes: readonly Mistake[], { plain }: Pick<Translate, "plain">) {
    const lines = mistakes.map((mistake) => `  ${plain(mistakeText(mistake))}`);
    super([`${name} was not applied:`, ...lines].join("\n"));
  }
}

/**
 * Shows what a desk file changes in its server, and changes it: rows and panels in one transaction.
 *
 * Returns the report. Types and panels that are no longer in the file are retired, never deleted: their tickets go on.
 */
export async function applyDesk(app: App, { name, source, mode }: ApplyRequest): Promise<string> {
  const refused = (mistakes: readonly Mistake[]) =>
    new DeskFileMistakes(name, mistakes, app.translate("en-US", undefined));
  const located = await locate(app, source);
  if ("mistakes" in located) throw refused(located.mistakes);
  const server = await findServer(app, located.file.server);
  if ("says" in server) throw refused([{ line: located.lineOf(["server"]), says: server.says }]);
  const wanted = await fitToServer(app, { located, server, by: null });
  if ("mistakes" in wanted) throw refused(wanted.mistakes);

  const report = ({ plan: { changes }, idle }: PlannedFile, ending: readonly string[]): string =>
    (changes.length === 0
      ? [`${server.name}: nothing to change`, ...idle.map(saysIdle)]
      : [`${server.name}:`, ...changes.map((line) => `  ${line}`), ...idle.map(saysIdle), ...ending]
    ).join("\n");
  if (mode === "show") {
    const planned = await planFile(app.db, app, wanted);
    return report(planned, ["Nothing was changed yet. Without --dry-run this is applied."]);
  }
  const { posted, ...planned } = await change(app, wanted);
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

async function change(app: App, wanted: FileToApply): Promise<PlannedFile & { readonly posted: readonly Posted[] }> {
  const { server, file } = wanted;
  const done = await app.write(async (tx) => {
    await lockDesk(tx, server.id);
    if (file.parts) await lockParts(tx, app, server.id);
    const planned = await planFile(tx, app, wanted);
    // The file was applied in the hope that it works now.
    for (const { before } of planned.plan.panels) if (before) await app.rooms.release(tx, before.roomId);
    return { ...planned, posted: await storePlan(tx, app, { plan: planned.plan, by: null, how: "file" }) };
  });
  app.log.info({ guildId: server.id, changes: done.plan.changes.length }, "desk file applied");
  return done;
}

const saysIdle = ({ setting, part }: IdleSetting): string =>
  `${setting}: set, and does nothing while the part “${part}” is off here; /setup add ${part}, or parts: in the file`;

/** The server a file names, by id or name, among those the bot is in. */
async function findServer(
  app: Pick<App, "discord" | "self">,
  said: string,
): Promise<ServerNow | { readonly says: Text }> {
  const guilds = await app.discord.users.getGuilds({ limit: 200 });
  // A bot in more servers than one page holds is told the id.
  const found = guilds.length === 200 && /^\d{17,20}$/.test(said) ? { id: said } : pick(guilds, "server", said);
  if ("id" in found) return readServer(app, found.id);
  return guilds.length === 0 ? { says: text("desk-file.no-server-yet", { said }) } : found;
}
