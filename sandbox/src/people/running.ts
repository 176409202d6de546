/** Slash commands, their suggestions, and the Apps menus of messages and users. */
import { CommandType } from "../world/command-names.ts";
import { InteractionType, type Picked, resolve } from "../world/interaction-payload.ts";
import { startInteraction } from "../world/interactions.ts";
import type { CommandRecord, Id } from "../world/model.ts";
import { findContextCommand, findRunnable, type Runnable, usableCommands } from "./commands.ts";
import { readOptions, type SentOption } from "./options.ts";
import { answerOf, outcomeOf } from "./outcome.ts";
import type { Answered, Interacting } from "./person.ts";
import { cannot, type Self, seenChannel, seenMessage } from "./self.ts";

export type Running = Pick<Interacting, "run" | "suggest" | "useOnMessage" | "useOnUser" | "answered" | "commands">;

export function running(self: Self): Running {
  const { world } = self;
  return {
    async run(path, values, place) {
      const runnable = findRunnable(self, path, place);
      const { sent, picked } = readOptions(self, seenChannel(self, place.in), runnable.options, values);
      return use(self, runnable.command, place.in, { picked, options: nested(runnable, sent) });
    },
    async suggest(path, optionName, typed, place) {
      const runnable = findRunnable(self, path, place);
      const option = runnable.options.find((one) => one.name === optionName);
      if (!option?.autocomplete) throw cannot(self, `get suggestions for "${optionName}" of ${path}`);
      const others = runnable.options.filter((one) => one !== option).map((one) => ({ ...one, required: false }));
      const { sent } = readOptions(self, seenChannel(self, place.in), others, place.options ?? {});
      const focused: SentOption = { name: option.name, type: option.type, value: typed, focused: true };
      const { command } = runnable;
      const record = startInteraction(world, {
        type: InteractionType.AUTOCOMPLETE,
        applicationId: command.application_id,
        userId: self.id,
        channelId: place.in,
        data: () => ({ ...head(command), options: nested(runnable, [...sent, focused]) }),
      });
      const { outcome } = await outcomeOf(world, record);
      if (outcome === "failed") throw cannot(self, `choose: "Loading options failed" for "${optionName}" of ${path}`);
      return record.choices ?? [];
    },
    async useOnMessage(commandName, messageId) {
      const message = seenMessage(self, messageId);
      const command = findContextCommand(self, commandName, CommandType.MESSAGE, message.channel_id);
      return use(self, command, message.channel_id, { picked: { messages: [message] }, targetId: messageId });
    },
    async useOnUser(commandName, userId, place) {
      const command = findContextCommand(self, commandName, CommandType.USER, place.in);
      if (!world.users.has(userId)) throw cannot(self, `find the user ${userId}`);
      return use(self, command, place.in, { picked: { users: [userId] }, targetId: userId });
    },
    answered: (interaction) => answerOf(world, interaction),
    commands: ({ in: channelId, type = 1 }) => usableCommands(self, channelId, type),
  };
}

interface Use {
  picked: Picked;
  options?: SentOption[];
  targetId?: Id;
}

async function use(
  self: Self,
  command: CommandRecord,
  channelId: Id,
  { picked, options, targetId }: Use,
): Promise<Answered> {
  const record = startInteraction(self.world, {
    type: InteractionType.COMMAND,
    applicationId: command.application_id,
    userId: self.id,
    channelId,
    data: (interaction) => {
      const resolved = resolve(self.world, interaction, picked);
      return {
        ...head(command),
        ...(options && options.length > 0 ? { options } : {}),
        ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
        ...(targetId ? { target_id: targetId } : {}),
      };
    },
  });
  return outcomeOf(self.world, record);
}

function head(command: CommandRecord): object {
  const { id, name, type, guild_id } = command;
  return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}

/** Options inside their sub-command and group. */
function nested({ steps }: Runnable, sent: SentOption[]): SentOption[] {
  return steps.reduceRight<SentOption[]>((options, step) => [{ name: step.name, type: step.type, options }], sent);
}
