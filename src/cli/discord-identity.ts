import { HostError, ServiceError } from "#kernel/errors.ts";

export interface BotIdentity {
  readonly applicationId: string;
  readonly username: string;
}

/** Who a token belongs to, asked at Discord. Throws a sentence for the host when Discord does not know it. */
export async function findIdentity(apiUrl: string, token: string): Promise<BotIdentity> {
  const application = await ask(`${apiUrl}/v10/applications/@me`, token);
  const user = await ask(`${apiUrl}/v10/users/@me`, token);
  return { applicationId: String(application["id"]), username: String(user["username"]) };
}

async function ask(url: string, token: string): Promise<Record<string, unknown>> {
  // No token has such letters, and no header could carry them.
  if (!/^[\x21-\x7e]+$/.test(token)) throw unknownToken();
  const response = await fetch(url, {
    headers: { authorization: `Bot ${token}` },
    signal: AbortSignal.timeout(15_000),
  }).catch(() => {
    throw new ServiceError(`Discord could not be reached at ${new URL(url).origin}.`);
  });
  if (response.status === 401) throw unknownToken();
  if (!response.ok) throw new ServiceError(`Discord answered ${response.status}, so the token could not be checked.`);
  return (await response.json().catch(() => {
    throw new ServiceError(`What answers at ${new URL(url).origin} is not Discord.`);
  })) as Record<string, unknown>;
}

const unknownToken = () => new HostError("Discord does not know this token. Copy it again, all of it.");
