import { mustBeOfTeamByNumber, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { FORMATS, type Format } from "../document/transcript.ts";
import { MemberHidden } from "../errors.ts";
import { handOver } from "../hand-over.ts";
import { mustHaveOne } from "../may-have.ts";

const isFormat = (said: string): said is Format => FORMATS.some((one) => one === said);

/** Everything that was said in a ticket, as a file; or what its member gets of it. */
export const transcriptCommand = command("transcript", {
  description: text("transcripts.command.description"),
  access: "read",
  reply: "private",
  aliases: ["ticket transcript"],
  options: {
    format: {
      type: "choice",
      description: text("transcripts.command.format"),
      choices: [
        { value: "html", name: text("transcripts.format-html") },
        { value: "txt", name: text("transcripts.format-txt") },
        { value: "json", name: text("transcripts.format-json") },
      ],
    },
    number: { type: "integer", description: text("transcripts.command.number"), min: 1 },
    for: {
      type: "choice",
      description: text("transcripts.command.for"),
      choices: [
        { value: "team", name: text("transcripts.reader-team") },
        { value: "member", name: text("transcripts.reader-member") },
      ],
    },
  },
  async run(context) {
    const { app, actor, guildId, channelId, options } = context;
    const ticket = await ticketHere(app.db, app, { channelId, guildId }, { number: options.number });
    await mustBeOfTeamByNumber(app.db, actor, guildId, { ticket, number: options.number, asStaff: "read" });
    mustHaveOne(ticket);
    const format = options.format !== null && isFormat(options.format) ? options.format : "html";
    const rendition = options.for === "member" ? "member" : "team";
    if (rendition === "member" && ticket.alias !== null) throw new MemberHidden(ticket.number);
    return say(await handOver(context, ticket, { by: "team", rendition, formats: [format] }));
  },
});
