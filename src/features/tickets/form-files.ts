import type { Filled } from "#features/forms/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { FileRef } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import type { Voice } from "#kernel/voice.ts";
import type { Ticket } from "./ticket.ts";

interface Sent {
  readonly ticket: Ticket;
  readonly filled: Pick<Filled, "files"> | null;
  readonly locale: string;
}

/** What the team reads in place of a file that answered a question and could not come along. */
export function insteadOfAnswer({ translate }: Pick<App, "translate">, locale: string, voice: Voice) {
  return (filename: string): NonNullable<FileRef["instead"]> => {
    const gone = translate(locale, voice)(text("tickets.form-file-gone", { file: filename }));
    return { gone, tooLarge: gone, unclean: gone };
  };
}

/** Files that answered questions and do not stand on the card, below it: one message for each question, so that it says what they are. */
export async function sayFormFiles(
  tx: Tx,
  app: Pick<App, "outbox" | "translate">,
  { ticket, filled, locale }: Sent,
): Promise<void> {
  const instead = insteadOfAnswer(app, locale, ticket);
  for (const [part, { question, files }] of (filled?.files ?? []).entries()) {
    const content = app.translate(locale, ticket)(text("tickets.form-files", { question }));
    const withWords = files.map((file) => ({ ...file, instead: instead(file.filename) }));
    const say = { content, allowed_mentions: { parse: [] as const }, files: withWords };
    await app.outbox.add(tx, ticket.staffRoom, { say, source: `form-files:${ticket.id}`, part });
  }
}
