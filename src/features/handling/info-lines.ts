import { findUserId } from "#features/people/index.ts";
import { type InfoLine, listNewestFacts } from "#features/tickets/index.ts";
import { mention, type Text, text, time } from "#kernel/text.ts";

/** As many times as it was taken up, or down, are told: the newest. */
const TOLD = 3;

/** In the team's `/ticket info`: who took it up, how far, and when. */
export const levelsInInfo: InfoLine = async (db, ticketId, reader) => {
  if (reader !== "team") return undefined;
  const lines: Text[] = [];
  for (const { at, person, data } of await listNewestFacts(db, ticketId, ["level-set"], TOLD)) {
    const by = person === null ? undefined : await findUserId(db, person);
    const to = { level: Number(data?.["to"] ?? 0), at: time(at) };
    lines.push(
      by === undefined ? text("handling.info-level", to) : text("handling.info-level-by", { ...to, by: mention(by) }),
    );
  }
  const [first, ...others] = lines;
  return first && others.reduce((before, next) => text("handling.in-line", { before, next }), first);
};
