import { type APIInteraction, type GatewayMessageCreateDispatchData, InteractionType } from "discord-api-types/v10";
import { UserError } from "#kernel/errors.ts";
import { type Answer, type CommandDefinition, type Context, customId, nothing, say } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { paragraph, type View } from "#kernel/view.ts";
import type { Tell } from "../gateway/ports.ts";
import { runsCommand, type Work } from "../interactions/find-work.ts";
import { bears, removeAnswer, replyInChannel } from "./channel-answers.ts";
import { notHere } from "./not-here.ts";
import type { Parts } from "./parts.ts";
import { type Doubt, readDoubt } from "./reply-or-command.ts";
import { readOptions } from "./typed-options.ts";

type Message = GatewayMessageCreateDispatchData;

const RUN = "kernel.run-it";
const AS_IT_IS = "kernel.as-it-is";

export interface AskFirst {
  /** What a message may be besides an answer, where answers are typed with a prefix. Asks the store only when there is a doubt. */
  doubt(message: Message): Promise<Doubt | undefined>;
  /** Asks its author, below it, before anything is sent. Once: the message is noted as handled. */
  ask(message: Message, doubt: Doubt): Promise<void>;
  findMore(interaction: APIInteraction): Work | undefined;
}

interface AskFirstOptions {
  readonly parts: Parts;
  readonly tell: Tell;
  readonly commands: () => ReadonlyMap<string, CommandDefinition>;
  findMessage(context: Context, id: Snowflake): Promise<Message | undefined>;
}

/**
 * "+cloes" is an answer that says "cloes", or a command with a slip in it. Nobody guesses: its author is asked. The buttons carry ids and
 * the name that was meant; what was typed is read again from its message, so they work after a restart.
 */
export function createAskFirst({ parts, tell, commands, findMessage }: AskFirstOptions): AskFirst {
  const { app, definitions, handled } = parts;
  // An extension provides nothing of this: it stays as it is.
  const { provides } = definitions;
  const prefixOf = (guildId: Snowflake | undefined) => provides.replyPrefix(app, guildId ?? "");

  function read({ content, guild_id }: Message): Doubt | undefined {
    const prefix = prefixOf(guild_id);
    const line = content.trim();
    if (!line.startsWith(prefix)) return undefined;
    return readDoubt(line.slice(prefix.length), commands(), [...provides.replyWords(app)]);
  }

  async function doubt(message: Message): Promise<Doubt | undefined> {
    if (message.guild_id === undefined) return undefined;
    const found = read(message);
    const word = found ? undefined : onlyWord(message);
    if (!found && word === undefined) return undefined;
    if (!(await provides.isReplyRoom(app, message.channel_id))) return undefined;
    if (found || word === undefined) return found;
    const name = await provides.replyNamed(app, { guildId: message.guild_id, userId: message.author.id, word });
    return name === undefined ? undefined : { name, kind: "word", rest: "", sure: false };
  }

  /** One word behind the prefix, if that is all that was written. */
  function onlyWord({ content, guild_id }: Message): string | undefined {
    const prefix = prefixOf(guild_id);
    const line = content.trim();
    const word = line.startsWith(prefix) ? line.slice(prefix.length) : "";
    return /^\S+$/.test(word) && ![...provides.replyWords(app)].includes(word.toLowerCase()) ? word : undefined;
  }

  async function ask(message: Message, { name, kind }: Doubt): Promise<void> {
    const locale = provides.locale(app, message.guild_id ?? "");
    const view = askView(message, { name, kind, prefix: prefixOf(message.guild_id) });
    await replyInChannel(
      parts,
      { channelId: message.channel_id, messageId: message.id },
      app.render(view, locale, { guildId: message.guild_id ?? null }),
    );
    await app.write(async (tx) => {
      await handled.note(tx, message.id, app.clock.now());
      const room = await app.rooms.findByChannel(tx, message.channel_id);
      if (room) await app.rooms.handled(tx, room.id, message.id);
    });
  }

  function findMore(interaction: APIInteraction): Work | undefined {
    if (interaction.type !== InteractionType.MessageComponent) return undefined;
    const { data, message } = interaction;
    const [id, messageId = "", userId = "", name = ""] = data.custom_id.split(":");
    const pressed = { messageId, userId, name, isReal: bears(message, data.custom_id) };
    if (id === AS_IT_IS) return { access: "answer", reply: "update", run: (context) => sendAsItIs(context, pressed) };
    if (id !== RUN) return undefined;
    const command = commands().get(name);
    if (!command) return { access: "answer", reply: "update", run: (context) => sendWithWord(context, pressed) };
    const { access, reply } = runsCommand(command, {}, "server");
    return { access, reply, run: (context) => runCommand(context, command, pressed) };
  }

  async function sendAsItIs(context: Context, pressed: Pressed): Promise<Answer> {
    return withMessage(context, pressed, async (message) => {
      await tell("message", message);
      return nothing;
    });
  }

  async function sendWithWord(context: Context, pressed: Pressed): Promise<Answer> {
    return withMessage(context, pressed, async (message) => {
      const meant = await doubt(message);
      if (meant?.kind !== "word") return nothing;
      const content = `${prefixOf(message.guild_id)}${meant.name}${meant.rest}`;
      await tell("message", { ...message, content });
      return nothing;
    });
  }

  async function runCommand(context: Context, command: CommandDefinition, pressed: Pressed): Promise<Answer> {
    return withMessage(context, pressed, async (message) => {
      const options = readOptions(command, read(message)?.rest ?? "", app.translate(context.locale, undefined));
      if ("misfit" in options) throw new Gone();
      const { actor: person, guildId, channelId } = context;
      const may = guildId === null || (await parts.rules.allow({ person, guildId, channelId, path: command.path }));
      if (!may) return say(notHere(command.path));
      return runsCommand(command, options.values, "server").run(context);
    });
  }

  /** Only its author decides, and only once: then the question goes. */
  async function withMessage(
    context: Context,
    { messageId, userId, isReal }: Pressed,
    act: (message: Message) => Promise<Answer>,
  ): Promise<Answer> {
    const { actor, channelId } = context;
    if (actor.id !== userId) throw new NotYours();
    if (!isReal) throw new Gone();
    const message = await findMessage(context, messageId);
    if (message?.author.id !== actor.id) throw new Gone();
    // REST leaves the member out.
    const member = { roles: [...actor.roles], nick: actor.displayName } as unknown as NonNullable<Message["member"]>;
    const answer = await act({ ...message, member });
    if (context.message) void removeAnswer(parts, channelId, context.message.id);
    return answer;
  }

  return { doubt, ask, findMore };
}

/** Somebody else typed it. */
class NotYours extends UserError {
  readonly code = "kernel.not-yours";
}

/** What was typed was taken away meanwhile, or changed into something else. */
class Gone extends UserError {
  readonly code = "kernel.gone";
}

interface Pressed {
  readonly messageId: Snowflake;
  readonly userId: Snowflake;
  readonly name: string;
  /** Whether it is a button of the message that was pressed. */
  readonly isReal: boolean;
}

function askView(message: Message, { name, kind, prefix }: Pick<Doubt, "name" | "kind"> & { prefix: string }): View {
  const asked: Text =
    kind === "command"
      ? text("kernel.command-or-answer", { command: code(name) })
      : text("kernel.word-or-answer", { word: code(`${prefix}${name}`) });
  const id = (of: string) => customId(of, message.id, message.author.id, name);
  return {
    tone: "neutral",
    blocks: [paragraph(asked)],
    rows: [
      [
        { control: "button", id: id(RUN), label: text("kernel.run-it"), style: "primary" },
        { control: "button", id: id(AS_IT_IS), label: text("kernel.as-it-is"), style: "secondary" },
      ],
    ],
  };
}

/** As it is to be typed. A backtick would end it early. */
const code = (words: string) => ({ markup: `\`${words.replaceAll("`", "ˋ")}\`` });
