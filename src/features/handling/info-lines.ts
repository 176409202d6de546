import { findUserId, findWords } from "#features/people/index.ts";
import { type Fact, type InfoLine, listNewestFacts } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { mention, type Text, text, time } from "#kernel/text.ts";
import { cut } from "#kernel/words.ts";

/** As many times as it was taken up, or down, are told: the newest. */
const TOLD = 3;
/** Of a reason, in characters. */
const SHOWN = 150;

/** In the team's `/ticket info`: who took it up, how far, when, and why. */
export const levelsInInfo: InfoLine = async (db, ticketId, reader, app) => {
  if (reader !== "team") return undefined;
  const facts = await listNewestFacts(db, ticketId, ["level-set"], TOLD);
  const [first, ...others] = await Promise.all(facts.map((fact) => levelText(db, app, fact)));
  return first && others.reduce((before, next) => text("handling.in-line", { before, next }), first);
};

async function levelText(db: Db, app: Pick<App, "vault">, { at, person, data, content }: Fact): Promise<Text> {
  const to = { level: Number(data?.["to"] ?? 0), at: time(at) };
  const because = data?.["because"];
  if (because === "target-missed") return text("handling.info-level-missed", to);
  if (because === "target-near") return text("handling.info-level-near", to);
  const by = person ? await findUserId(db, person) : undefined;
  const level =
    by === undefined ? text("handling.info-level", to) : text("handling.info-level-by", { ...to, by: mention(by) });
  const reason = content ? await findWords(db, app, content) : undefined;
  return reason === undefined ? level : text("handling.info-level-because", { level, reason: cut(reason, SHOWN) });
}
