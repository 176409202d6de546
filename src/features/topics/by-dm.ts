import { isByDm, type Panel, type TicketType } from "#features/desk/index.ts";
import type { Answer, Context } from "#kernel/feature.ts";

type Lead = (context: Context, type: TicketType, panel: Panel) => Promise<Answer>;

let lead: Lead | undefined;

/** For the feature that stands above this one and knows the DM: called once, when it starts. */
export function leadToDm(how: Lead): void {
  lead = how;
}

/** The way to a topic of a panel that is talked about by DM; undefined for every other topic. */
export function wayToDm({ room, leads }: TicketType, panel: Panel | null): Lead | undefined {
  return panel && isByDm(room) && leads === "ticket" ? lead : undefined;
}
