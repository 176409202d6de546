import { getTicket } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { openPractice } from "../open-practice.ts";
import { practiceNoDmView, practiceView } from "../views/practice.ts";

/** A ticket to try the desk with: one person is both sides, nobody is told, and it is gone after an hour. */
export const tryCommand = command("setup try", {
  description: text("setup.try-command.description"),
  access: "set-up",
  reply: "private",
  options: {},
  async run(context) {
    const { app } = context;
    const practice = await openPractice(context);
    if ("lacks" in practice) return say(practice.lacks);
    const { card, told } = practice;
    const outcomes = await Promise.all([card, told].map((place) => (place ? app.outbox.settled(place) : "done")));
    const ticket = await getTicket(app.db, practice.ticket.id);
    const [thread, dm] = await Promise.all([
      app.rooms.find(app.db, ticket.staffRoom),
      app.rooms.find(app.db, ticket.requesterRoom),
    ]);
    if (!thread?.channelId || outcomes.some((one) => one !== "done")) return say(practiceNoDmView);
    return say(practiceView({ thread: thread.channelId, dm: dm?.channelId ?? null, isNew: card !== undefined }));
  },
});
