import {
  type Desk,
  findDesk,
  findPanel,
  getType,
  hasOwnStaff,
  isReadByFewer,
  isToldFor,
  listAllTypes,
  type Panel,
  type Reading,
  readingOfDesk,
  type TicketType,
  whoSays,
} from "#features/desk/index.ts";
import { leavesBelow, topicsOf } from "#features/panels/index.ts";
import { departmentOf, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Where the transcripts of a ticket go. */
export interface WhereSaved {
  /** Null: nowhere. */
  readonly channelId: Snowflake | null;
  /** Where they would go if not everybody read there who may not read the ticket; null for nowhere. */
  readonly withheldFrom: Snowflake | null;
}

const NOWHERE: WhereSaved = { channelId: null, withheldFrom: null };

interface SetUp {
  readonly desk: Pick<Desk, "permissions" | "defaults">;
  readonly types: readonly TicketType[];
}

/**
 * The channel that its panel names, else its topic, else its server. Who reads there is taken to read every ticket of whoever names it: so one
 * that is for others as well does not apply to a topic whose tickets fewer people may read.
 */
export function whereSaved(type: TicketType, panel: Panel | undefined, setUp: SetUp): WhereSaved {
  const ofPanel = panel?.transcriptsId ?? null;
  if (panel && ofPanel !== null && !offered(panel, setUp).some((one) => isReadByFewer(type, one))) {
    return { channelId: ofPanel, withheldFrom: null };
  }
  if (type.transcriptsId !== null && !isReadByFewer(type, whoSays("transcriptsId", type, setUp))) {
    return { channelId: type.transcriptsId, withheldFrom: null };
  }
  return { channelId: null, withheldFrom: ofPanel ?? type.transcriptsId };
}

/** Whose tickets come from a panel. */
function offered(panel: Panel, { desk, types }: SetUp): readonly Reading[] {
  const leaves = topicsFrom(panel, types);
  return leaves.length > 0 ? leaves : [readingOfDesk(desk)];
}

/** What a panel opens. */
export function topicsFrom(panel: Panel, types: readonly TicketType[]): readonly TicketType[] {
  const present = types.filter(({ retired }) => !retired);
  return leavesBelow(present, topicsOf(present, panel));
}

export async function whereTicketIsSaved(
  db: Db,
  { guildId, typeId, panelId, department }: Pick<Ticket, "guildId" | "typeId" | "panelId" | "department">,
): Promise<WhereSaved> {
  const type = await getType(db, guildId, typeId);
  const panel = panelId === null ? undefined : await findPanel(db, guildId, panelId);
  const wanted = panel?.transcriptsId ?? type.transcriptsId;
  if (wanted === null) return NOWHERE;
  const given = await departmentOf(db, { guildId, department });
  if (hasOwnStaff(given)) {
    return isToldFor(given, type, "transcriptsId")
      ? { channelId: type.transcriptsId, withheldFrom: null }
      : { channelId: null, withheldFrom: wanted };
  }
  const desk = await findDesk(db, guildId);
  return desk ? whereSaved(type, panel, { desk, types: await listAllTypes(db, guildId) }) : NOWHERE;
}
