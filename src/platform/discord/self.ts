import type { App } from "#kernel/app.ts";
import { HostError } from "#kernel/errors.ts";
import { classify } from "./rest/failures.ts";
import type { DiscordRest } from "./rest/rest.ts";

/** Who the token is. Asked by REST, because a resumed session does not say it. */
export async function readSelf(rest: Pick<DiscordRest, "catchUp">): Promise<App["self"]> {
  try {
    const [application, user] = await Promise.all([
      rest.catchUp.applications.getCurrent(),
      rest.catchUp.users.getCurrent(),
    ]);
    const { owner, team } = application;
    const hosts = team ? team.members.map((member) => member.user.id) : owner ? [owner.id] : [];
    return { id: user.id, applicationId: application.id, hosts };
  } catch (error) {
    if (classify(error).failure !== "unauthorized") throw error;
    throw new HostError(
      "Discord refused the bot's token. Copy it anew from the developer portal, page Bot, Reset Token, and give it to “frontdesk login” or DISCORD_TOKEN.",
      { cause: error },
    );
  }
}
