import { command, nothing } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import type { Group } from "../catalogue.ts";
import * as views from "./help.ts";

const closing = command("ticket close", {
  description: text("help.command.description"),
  access: "everyone",
  reply: "private",
  aliases: ["close", "resolve"],
  options: {
    reason: { type: "rest", description: text("help.command.about"), maxLength: 500 },
    number: { type: "integer", description: text("help.command.about"), required: true },
  },
  run: async () => nothing,
});
const group = (name: string, size: number): Group => ({
  name,
  commands: Array.from({ length: size }, (_, n) => ({ ...closing, path: `${name} command-${n}` })),
});
const single: Group = { name: "pause", commands: [{ ...closing, path: "pause" }] };

export const samples: Samples = {
  overviewView: [views.overviewView([group("ticket", 12), group("auto-answer", 5), single], "!")],
  groupView: [views.groupView(group("ticket", 20), "!")],
  commandView: [
    views.commandView(closing, "!"),
    views.commandView({ ...closing, access: "close", options: {}, aliases: [] }, "!"),
    views.commandView({ ...closing, access: "close-many" }, "?"),
  ],
  unknownView: [views.unknownView("ticket clsoe *now* @everyone")],
};
