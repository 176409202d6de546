import { DiscordAPIError } from "@discordjs/rest";
import { AuditLogEvent } from "discord-api-types/v10";
import type { App } from "#kernel/app.ts";
import { job } from "#kernel/jobs.ts";
import type { JoinedServer } from "#kernel/joined-server.ts";
import type { Snowflake } from "#kernel/types.ts";
import { greetingSource, sayIn } from "../greeting-store.ts";
import { sayInServer } from "../say-in-server.ts";
import { greetingView } from "../views/greeting.ts";

type Payload = { readonly [Field in keyof JoinedServer]: JoinedServer[Field] };

/** One message for whoever invited us, by DM; where that is closed, in the channel in which the server says who joined. */
export const greet = job<Payload>({
  job: "setup.greet",
  async run({ app, payload }) {
    const inviter = await findInviter(app, payload);
    await app.write(async (tx) => {
      const dm = await app.rooms.dm(tx, inviter);
      if (!(await sayIn(tx, payload, dm.id))) return;
      const { locale } = app.translate(payload.locale, undefined);
      const say = app.render(greetingView({ server: payload.name, guildId: payload.guildId }), locale, undefined);
      await app.outbox.add(tx, dm.id, { say, source: greetingSource(payload) });
      // Of a DM that was closed before, nobody tells anew.
      if (dm.held !== null) await sayInServer(tx, app, payload, dm.id);
    });
  },
});

/** As many bots as a server takes in at once. */
const LOOKED_AT = 25;

/** As the audit log says, where we may read it; else the server's owner. */
async function findInviter(
  { discord, self }: Pick<App, "discord" | "self">,
  { guildId, ownerId }: Payload,
): Promise<Snowflake> {
  try {
    const log = await discord.guilds.getAuditLogs(guildId, { action_type: AuditLogEvent.BotAdd, limit: LOOKED_AT });
    return log.audit_log_entries.find(({ target_id }) => target_id === self.id)?.user_id ?? ownerId;
  } catch (error) {
    if (error instanceof DiscordAPIError) return ownerId;
    throw error;
  }
}
