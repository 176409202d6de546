import { isByDm, type Panel, type TicketType } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Answer, Context } from "#kernel/feature.ts";

type Lead = (context: Context, type: TicketType, panel: Panel | null) => Promise<Answer>;

/** For the one feature that stands above this one and knows the DM. */
export const leadToDm = extensionPoint<Lead>("topics.lead-to-dm", { unique: () => "lead" });

/** The way to a topic that is talked about by DM; undefined for every other topic. */
export function wayToDm({ contributions }: Pick<App, "contributions">, { room, leads }: TicketType): Lead | undefined {
  return isByDm(room) && leads === "ticket" ? contributions(leadToDm)[0] : undefined;
}
