import { partsIn } from "#features/parts/index.ts";
import { NotAllowed } from "#kernel/errors.ts";
import { type Answer, button, type Context, command, menu, say } from "#kernel/feature.ts";
import { ALL_PARTS, PARTS, type PartName } from "#kernel/parts.ts";
import { text } from "#kernel/text.ts";
import { addAgainId, addPartId } from "../ids.ts";
import { switchPart } from "../switch-part.ts";
import { partsView, removedView } from "../views/parts.ts";

const choices = ALL_PARTS.map((value) => ({ value, name: PARTS[value].name }));

/** What a server uses, each in one sentence, and one more of it. */
export const addCommand = command("setup add", {
  description: text("setup.add-command.description"),
  access: "set-up",
  reply: "private",
  options: { part: { type: "choice", description: text("setup.add-command.part"), choices } },
  async run(context) {
    const { app, guildId, options } = context;
    if (guildId === null) throw new NotAllowed();
    return options.part === null ? say(partsView({ on: partsIn(app, guildId) })) : switchOn(context, options.part);
  },
});

export const removeCommand = command("setup remove", {
  description: text("setup.remove-command.description"),
  access: "set-up",
  reply: "private",
  options: { part: { type: "choice", description: text("setup.remove-command.part"), choices, required: true } },
  async run(context) {
    const part = partNamed(context.options.part);
    return say(removedView(await switchPart({ ...context, guildId: serverOf(context) }, part, "off")));
  },
});

export const addPartMenu = menu(addPartId, {
  access: "set-up",
  reply: "update",
  run: async (context) => switchOn(context, context.values[0]),
});

/** Params: part. */
export const addAgainButton = button(addAgainId, {
  access: "set-up",
  reply: "update",
  run: async (context) => switchOn(context, context.params[0]),
});

async function switchOn(context: Context, named: string | undefined): Promise<Answer> {
  const { on, ...switched } = await switchPart({ ...context, guildId: serverOf(context) }, partNamed(named), "on");
  return say(partsView({ on, switched }));
}

function serverOf({ guildId }: Context): string {
  if (guildId === null) throw new NotAllowed();
  return guildId;
}

/** Ids in a press can be forged. */
function partNamed(named: string | undefined): PartName {
  const part = ALL_PARTS.find((one) => one === named);
  if (!part) throw new NotAllowed();
  return part;
}
