import type { Tx } from "#kernel/database.ts";
import type { Ticket } from "./ticket.ts";
import { takeSlot } from "./ticket-store.ts";

/** Open tickets of one person in one server. */
const OPEN_PER_SERVER = 3;

type Owner = Pick<Ticket, "id" | "guildId" | "panelId" | "typeId" | "requester">;

/** The places an open ticket takes: one for its panel (else its topic), and one of three in its server. */
function placesOf({ guildId, panelId, typeId, requester }: Owner): readonly (readonly string[])[] {
  const entry = panelId ? `panel:${panelId}:${requester}` : `type:${typeId}:${requester}`;
  const server = Array.from({ length: OPEN_PER_SERVER }, (_, index) => `server:${guildId}:${requester}:${index + 1}`);
  return [[entry], server];
}

/** Takes all places, or tells a key of one that is taken: then the caller throws, which gives back what was taken. */
export async function takePlaces(tx: Tx, owner: Owner): Promise<"taken" | { readonly occupied: string }> {
  for (const keys of placesOf(owner)) {
    if (!(await takeSlot(tx, keys, owner.id))) return { occupied: keys[0] ?? "" };
  }
  return "taken";
}

/** A ticket that opens again takes its places if they are free; it is never refused for them. */
export async function retakePlaces(tx: Tx, owner: Owner): Promise<void> {
  for (const keys of placesOf(owner)) await takeSlot(tx, keys, owner.id);
}
