import type { LoggedRequest } from "discord-box";
import { deskFile, openDesk } from "../../test/support/desk.ts";
import { whileTimePasses } from "../../test/support/passing-time.ts";
import { type Absence, change, missing, openTalks } from "./absence.ts";

/** Longer than Discord keeps a session, and than it remembers a nonce. */
const AWAY = 3_600_000;
const RECEIPT = encodeURIComponent("✅");

export interface CaughtUp {
  /** In order; `at` in milliseconds since the first of them that was made because of the absence. */
  readonly calls: readonly (LoggedRequest & { readonly of: Purpose })[];
  /** What is not on the other side, or there more than once. */
  readonly wrong: readonly string[];
}

/** What a call was made for. Receipts and cards are no news to anybody who waits. */
export type Purpose = "reading" | "looking for what was said" | "saying" | "receipts and cards" | "other";

/** Lets a desk be away for an hour, under Discord's limits, and notes the calls with which it makes up for that. */
export async function measureCatchUp(tickets: number, absence: Absence): Promise<CaughtUp> {
  const file = `${deskFile.replace("replies: careful", "replies: chat")}
relay:
  reactions: true
`;
  await using desk = await openDesk({ file, box: { limits: "discord", time: "by hand" } });
  const { box } = desk;
  const talks = await openTalks(desk, tickets);
  await desk.stop();
  for (const talk of talks) change(desk, absence, talk);
  box.clock.advance(AWAY);

  const calls: LoggedRequest[] = [];
  const add = box.requests.add.bind(box.requests);
  box.requests.add = (entry) => {
    calls.push(entry);
    add(entry);
  };
  await whileTimePasses(box, desk.start());
  await whileTimePasses(box, desk.settled());
  // Until the session began: however much time passed meanwhile.
  const begun = calls.find((call) => purposeOf(call) === "reading")?.at ?? 0;
  return {
    calls: calls.map((call) => ({ ...call, at: call.at - begun, of: purposeOf(call) })),
    wrong: talks.flatMap((talk) => missing(desk, absence, talk)),
  };
}

function purposeOf({ method, path, query, body }: LoggedRequest): Purpose {
  if (!path.startsWith("/channels/")) return "other";
  if (method === "GET") return query["after"] ? "looking for what was said" : "reading";
  if (method === "PUT") return path.includes(RECEIPT) ? "receipts and cards" : "saying";
  const isCard = method === "PATCH" && (body as { components?: unknown }).components !== undefined;
  return isCard ? "receipts and cards" : "saying";
}
