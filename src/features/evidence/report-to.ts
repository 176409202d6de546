import { destinationFor, findDesk, listLeaves, type TicketType } from "#features/desk/index.ts";
import { questionsOf } from "#features/forms/index.ts";
import { pressedTooOften } from "#features/gates/index.ts";
import { flooded, knockInServer, mayOpen, NoDesk, TopicGone } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import { type Answer, type Context, nothing, say } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NothingToReportTo } from "./errors.ts";
import { reportForm } from "./forms/report.ts";
import { getOwnUnsent } from "./own-evidence.ts";
import { adultReportView, confirmReportView } from "./views/report.ts";

/** Topics that take a reported message, those for reports first. Throws when there is none. */
export async function topicsForReports(db: Db, guildId: Snowflake | null): Promise<readonly TicketType[]> {
  const desk = guildId === null ? undefined : await findDesk(db, guildId);
  if (!desk) throw new NoDesk();
  const able = (await listLeaves(db, desk.guildId)).filter(
    (type) => type.leads !== "redirect" && destinationFor(type, undefined) !== null,
  );
  if (able.length === 0) throw new NothingToReportTo();
  return [...able.filter(({ leads }) => leads === "report"), ...able.filter(({ leads }) => leads !== "report")];
}

export interface Chosen {
  readonly evidenceId: string | undefined;
  readonly typeId: string | undefined;
  /** `yes` or `no`, where it was asked. */
  readonly adult?: string | undefined;
}

/** A topic was chosen: what the gates say, then its questions, or one press more. Reads only. */
export async function reportTo(context: Context, { evidenceId, typeId, adult }: Chosen): Promise<Answer> {
  const { app, actor, guildId } = context;
  const evidence = await getOwnUnsent(app.db, context, evidenceId);
  const type = (await topicsForReports(app.db, guildId)).find(({ id }) => id === typeId);
  if (!type) throw new TopicGone();
  const flood = pressedTooOften(app, actor.id);
  if (flood?.say === "nothing") return nothing;
  if (flood) throw await flooded(app.db, { guildId: type.guildId, typeId: type.id, panelId: null }, flood);
  const knock = await knockInServer(context, { desk: { guildId: type.guildId }, type, panel: null });
  const { away } = await mayOpen(app.db, app, knock, "server");
  const isSaid = adult === "yes" || adult === "no";
  if (type.nsfwDestinationId !== null && !isSaid) return say(adultReportView(evidence, type));
  const said = isSaid ? [adult] : [];
  const asks = questionsOf(app, type).length > 0 ? "questions" : "nothing";
  if (asks === "nothing" || away) return say(confirmReportView(evidence, type, { asks, away, said }));
  return reportForm.open(context, [evidence.id, type.id, ...said]);
}
