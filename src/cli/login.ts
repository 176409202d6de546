import { chmodSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "#kernel/config.ts";
import { inviteUrl } from "#kernel/invite.ts";
import { makeWritable } from "#platform/config/make-writable.ts";
import { TOKEN_FILE } from "#platform/config/sources.ts";
import { Refused } from "#platform/control/open-control.ts";
import { askSecretly } from "./ask-secretly.ts";
import { findIdentity } from "./discord-identity.ts";

/** Asks for the bot's token and keeps it for the next start. A token that Discord does not know is not kept. */
export async function login(config: Config): Promise<void> {
  const token = (await askSecretly("Bot token (it is not shown): ")).replace(/^Bot\s+/i, "").trim();
  if (!token) throw new Refused("No token was given; nothing was changed.");

  const { username, applicationId } = await findIdentity(config.discord.apiUrl, token);
  const path = keepToken(config.data, token);
  process.stdout.write(
    `This is the token of ${username}. It is kept in ${path}, which only you can read.\n` +
      `Add the bot to your server: ${inviteUrl(applicationId)}\nThen run “npm start”.\n`,
  );
}

/** Never readable by others, not even for a moment. */
function keepToken(dataFolder: string, token: string): string {
  makeWritable(dataFolder);
  const path = join(dataFolder, TOKEN_FILE);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${token}\n`, { mode: 0o600, flag: "wx" });
  chmodSync(draft, 0o600);
  renameSync(draft, path);
  return path;
}
