import { findDesk } from "#features/desk/index.ts";
import { getTicket, linkOf, mayRead } from "#features/tickets/index.ts";
import { type Answer, button, type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { findRuleNamed } from "../find-rule.ts";
import { logButtonId } from "../ids.ts";
import { listRuns } from "../run-store.ts";
import { type LogLine, logView, PER_PAGE } from "../views/log.ts";
import { named } from "./automation.ts";

/** In place of a rule's id. */
const ALL = "all";

export const logCommand = command("automation log", {
  description: text("automation.log-command.description"),
  access: "automation",
  reply: "private",
  options: { name: { ...named.name, required: false } },
  async run(context) {
    const { app, guildId, options } = context;
    if (options.name === null) return logged(context, ALL, 0);
    return logged(context, (await findRuleNamed(app.db, app, guildId, { name: options.name })).id, 0);
  },
});

/** Params: the rule or `all`, page. */
export const logButton = button(logButtonId, {
  access: "automation",
  reply: "update",
  run: (context) => logged(context, context.params[0] ?? ALL, Math.trunc(Number(context.params[1])) || 0),
});

async function logged({ app, actor, guildId }: Context, of: string, wanted: number): Promise<Answer> {
  const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
  const page = Math.max(0, wanted);
  const runs = desk
    ? await listRuns(app.db, app, {
        guildId: desk.guildId,
        ruleId: of === ALL ? null : of,
        skip: page * PER_PAGE,
        limit: PER_PAGE + 1,
      })
    : [];
  const shown = runs.slice(0, PER_PAGE);
  const lines: LogLine[] = [];
  for (const run of shown) {
    const ticket = await getTicket(app.db, run.ticketId);
    // Of a topic that they may not read they read nothing here either.
    if (await mayRead(app.db, actor, guildId, ticket)) lines.push({ run, link: await linkOf(app.db, app, ticket) });
  }
  const withheld = shown.length - lines.length;
  return say(logView({ lines, withheld, of, page, more: runs.length > PER_PAGE }));
}
