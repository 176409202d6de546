import type { TypeRoom } from "#features/desk/index.ts";
import { lacksView } from "#features/places/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { changeTopics } from "../change-topics.ts";
import { starterTopics } from "../starter.ts";
import { starterDefinitions } from "../starter-definitions.ts";
import { starterView } from "../views/starter.ts";
import { roomChoices } from "../views/words.ts";
import { fittingRoom } from "./add.ts";

/** Adds six topics to begin with; those whose short name is taken stay as they are. */
export const starterCommand = command("type starter", {
  description: text("types.starter-command.description"),
  access: "set-up",
  reply: "private",
  options: {
    destination: { type: "channel", required: true, description: text("types.starter-command.destination") },
    room: { type: "choice", description: text("types.add-command.room"), choices: roomChoices },
  },
  async run(context) {
    const { app, options } = context;
    const room = (options.room as TypeRoom | null) ?? (await fittingRoom(app, options.destination));
    const ids = Array.from({ length: 6 }, () => app.ids.next());
    let there: string[] = [];
    const done = await changeTopics(context, (types, desk) => {
      const topics = starterTopics(app.translate(desk.locale, desk));
      const offered = types.filter(({ retired }) => !retired);
      there = topics.filter(({ key }) => offered.some((type) => type.key === key)).map(({ name }) => name);
      return starterDefinitions(types, {
        topics,
        guildId: desk.guildId,
        own: { destinationId: options.destination, ...(room ? { room } : {}) },
        newId: (index) => ids[index] ?? "",
      });
    });
    return say("lacks" in done ? lacksView(done.lacks) : starterView(done.saved, there));
  },
});
