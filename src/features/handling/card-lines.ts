import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { type CardLine, listNewestFacts } from "#features/tickets/index.ts";
import { mention, text, time } from "#kernel/text.ts";

/** On the card, for the team: how far up it was taken, by whom and when. */
export const levelOnCard: CardLine = async (db, { id, level }, reader) => {
  if (level === 0 || reader !== "team") return undefined;
  const [taken] = await listNewestFacts(db, id, ["level-set"], 1);
  const by = taken?.person ? await findUserId(db, taken.person) : undefined;
  const because = taken?.data?.["because"];
  if (taken && because === "target-missed") return text("handling.card-level-missed", { level, at: time(taken.at) });
  if (taken && because === "target-near") return text("handling.card-level-near", { level, at: time(taken.at) });
  if (!taken || by === undefined) return text("handling.card-level", { level });
  return text("handling.card-level-by", { level, by: mention(by), at: time(taken.at) });
};

/** On the card, for the team: which department it is for. */
export const departmentOnCard: CardLine = async (db, { guildId, department }, reader) => {
  if (department === null || reader !== "team") return undefined;
  const known = (await findDesk(db, guildId))?.departments.find(({ key }) => key === department);
  return text("handling.card-department", { name: known?.name ?? department });
};
