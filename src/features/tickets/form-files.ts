import type { Filled } from "#features/forms/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import type { Ticket } from "./ticket.ts";

interface Sent {
  readonly ticket: Ticket;
  readonly filled: Pick<Filled, "files"> | null;
  readonly locale: string;
}

/** The files that answered questions, below the card: one message for each question, so that it says what they are. */
export async function sayFormFiles(
  tx: Tx,
  { outbox, translate }: Pick<App, "outbox" | "translate">,
  { ticket, filled, locale }: Sent,
): Promise<void> {
  const said = translate(locale);
  for (const [part, { question, files }] of (filled?.files ?? []).entries()) {
    const content = said(text("tickets.form-files", { question }));
    const instead = (filename: string) => {
      const gone = said(text("tickets.form-file-gone", { file: filename }));
      return { gone, tooLarge: gone, unclean: gone };
    };
    const withWords = files.map((file) => ({ ...file, instead: instead(file.filename) }));
    const say = { content, allowed_mentions: { parse: [] as const }, files: withWords };
    await outbox.add(tx, ticket.staffRoom, { say, source: `form-files:${ticket.id}`, part });
  }
}
