import { getType } from "#features/desk/index.ts";
import { isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { saveForTeam, sendToMember } from "./save-transcripts.ts";

/** What stands in a room that is about to be deleted: saved for the team, and sent to the member who read it there and could not ask for it later. */
export async function saveBeforeItGoes(app: App, ticket: Ticket): Promise<void> {
  if (ticket.practice) return;
  await saveForTeam(app, ticket);
  const { memberTranscript } = await getType(app.db, ticket.guildId, ticket.typeId);
  if (isShared(ticket) && memberTranscript !== "none" && !ticket.oneWay) await sendToMember(app, ticket);
}
