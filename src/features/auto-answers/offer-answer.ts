import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { AutoAnswer } from "./auto-answer.ts";
import { wasOffered } from "./auto-answer-store.ts";
import { findAnswer } from "./find-answer.ts";

/** The answer to offer before what somebody wrote is sent. At most one for each start; none once they decided about it. */
export async function offeredAnswer(
  { db, isOn }: Pick<App, "db" | "isOn">,
  given: {
    readonly draftId: string;
    readonly guildId: Snowflake;
    readonly typeId: string;
    readonly words: string;
  },
): Promise<Pick<AutoAnswer, "id" | "name" | "answer"> | undefined> {
  const { draftId, guildId, typeId, words } = given;
  if (!isOn(guildId, "auto-answers")) return undefined;
  const { answer } = await findAnswer(db, { guildId, typeId, words, moment: "before" });
  return answer && !(await wasOffered(db, draftId)) ? answer : undefined;
}
