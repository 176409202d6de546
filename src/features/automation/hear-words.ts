import type { WhenHeard } from "#features/conversation/index.ts";
import { readParts } from "#features/parts/index.ts";
import { hasRules } from "./has-rules.ts";
import { saysOne } from "./plan.ts";
import { type Condition, needsWords } from "./rule.ts";
import { listRules } from "./rule-store.ts";
import { noteHeard } from "./seen-store.ts";

/** What a member writes in a ticket, looked at by the rules that wait for words: only that they were said is kept. */
export const hearWords: WhenHeard = async (tx, app, { ticket, messageId, sentAt, words }) => {
  if (words.trim() === "" || !(await hasRules(tx, app, ticket.guildId))) return;
  if (!(await readParts(tx, app, ticket.guildId)).includes("automation")) return;
  const rules = (await listRules(tx, app, ticket.guildId)).filter(
    ({ definition, paused, since }) =>
      paused === null && definition.when === "member-wrote" && needsWords(definition) && sentAt >= since,
  );
  const fitting = rules.filter(({ definition }) => definition.conditions.every((one) => isSaid(one, words)));
  for (const rule of fitting) await noteHeard(tx, ticket.id, rule, messageId);
};

const isSaid = (condition: Condition, said: string): boolean =>
  condition.is !== "words" || saysOne(said, condition.phrases) !== (condition.not ?? false);
