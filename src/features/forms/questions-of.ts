import type { Question, TicketType } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";

/** What a topic asks before a ticket opens: nothing while its server has that off. The questions themselves stay. */
export const questionsOf = (
  { isOn }: Pick<App, "isOn">,
  { guildId, form }: Pick<TicketType, "guildId" | "form">,
): readonly Question[] => (isOn(guildId, "forms") ? form : []);
