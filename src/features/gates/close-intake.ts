import { forgetWords, keepWords, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Closes, deleteClosure, listClosures, logGate, saveClosure } from "./closure-store.ts";

type Needs = Pick<App, "clock" | "ids" | "vault">;

export interface ClosingRequest {
  readonly guildId: Snowflake;
  readonly closes: Closes;
  readonly by: Snowflake;
}

/** No new tickets, for a server or for one of its topics. Said again, the newer words count. */
export async function closeIntake(
  tx: Tx,
  app: Needs,
  { guildId, closes, by, words }: ClosingRequest & { readonly words: string | null },
): Promise<void> {
  const person = await personOf(tx, app, by);
  const at = app.clock.now();
  await forget(tx, guildId, closes);
  const kept = words === null ? null : await keepWords(tx, app, words);
  await saveClosure(tx, { guildId, closes, words: kept, by: person, at });
  const act = closes === "lockdown" ? "lockdown-on" : "pause";
  await logGate(tx, { id: app.ids.next(), guildId, at, by: person, act, ...topicOf(closes) });
}

/** New tickets again. False when nothing was closed. */
export async function openIntake(tx: Tx, app: Needs, { guildId, closes, by }: ClosingRequest): Promise<boolean> {
  if (!(await forget(tx, guildId, closes))) return false;
  await deleteClosure(tx, { guildId, closes });
  const act = closes === "lockdown" ? "lockdown-off" : "resume";
  const entry = { id: app.ids.next(), guildId, at: app.clock.now(), by: await personOf(tx, app, by), act } as const;
  await logGate(tx, { ...entry, ...topicOf(closes) });
  return true;
}

async function forget(tx: Tx, guildId: Snowflake, closes: Closes): Promise<boolean> {
  const [present] = await listClosures(tx, guildId, [closes]);
  if (present?.words) await forgetWords(tx, present.words);
  return present !== undefined;
}

const topicOf = (closes: Closes) => (closes.startsWith("pause:") ? { subject: closes.slice("pause:".length) } : {});
