import {
  type APIInteraction,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  MessageType,
} from "discord-api-types/v10";
import { switchedOffView } from "#kernel/errors.ts";
import { type CommandDefinition, type Context, customId, nothing, type Place } from "#kernel/feature.ts";
import type { MessageBody } from "#kernel/outbox.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Duration, minutes, type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { paragraph, small, type View } from "#kernel/view.ts";
import type { Tell } from "../gateway/ports.ts";
import { runsCommand, type Work } from "../interactions/find-work.ts";
import { messageActor } from "./actor.ts";
import { createAskFirst } from "./ask-first.ts";
import { bears, removeAnswer, replyInChannel } from "./channel-answers.ts";
import type { Definitions } from "./definitions.ts";
import { keepViews, SHOWN_FOR } from "./kept-views.ts";
import { asTyped, notHere } from "./not-here.ts";
import type { Parts } from "./parts.ts";
import { type Event, perform, problem } from "./perform.ts";
import type { Doubt } from "./reply-or-command.ts";
import { addressed, findCommand, type Named, nearMiss } from "./typed-line.ts";
import { type Misfit, type OptionValues, readOptions, usage } from "./typed-options.ts";

type Message = GatewayMessageCreateDispatchData;

export interface TypedCommands {
  /** Runs the command that this message is, and answers it. "not-a-command": it is to be read as a message. */
  run(message: Message): Promise<"ran" | "not-a-command">;
  /** The same for one that was written while we were away. An old one is left alone, and not read as a message either. */
  runLate(message: Message): Promise<"ran" | "not-a-command">;
  /** Whether this may be a command, by a look in memory. */
  mayBe(message: Message): boolean;
  /** The buttons on our answers: open a form, show what only one person may see. */
  findMore(interaction: APIInteraction): Work | undefined;
}

/** What the button of a private answer names, and whether it stands on the message that was pressed: else that may be anything, and stays. */
interface Offer {
  readonly commandId: Snowflake;
  readonly userId: Snowflake;
  readonly isReal: boolean;
}

const OPEN_FORM = "kernel.open-form";
const SHOW = "kernel.show";

/** Nobody expects a command to be carried out so late. */
const TOO_OLD: Duration = minutes(15);

export function createTypedCommands(parts: Parts, tell: Tell): TypedCommands {
  const { app, definitions, rest, permissions, rules } = parts;
  const kept = parts.keptViews ?? keepViews(app.clock);

  const inServers = usableIn("server", definitions);
  const inDms = usableIn("dm", definitions);
  const prefixIn = (guildId: Snowflake | null) => (guildId === null ? "!" : definitions.provides.prefix(app, guildId));
  const localeIn = (guildId: Snowflake | null) =>
    guildId === null ? "en-US" : definitions.provides.locale(app, guildId);

  const askFirst = createAskFirst({ parts, tell, commands: inServers, findMessage });

  /** Nobody means what this server has switched off. */
  const namesIn = (guildId: Snowflake): string[] =>
    [...inServers()].flatMap(([name, { part }]) => (app.isOn(guildId, part) ? [name] : []));

  function read(message: Message): { found: Named<CommandDefinition> } | { meant: string } | undefined {
    if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return undefined;
    const guildId = message.guild_id ?? null;
    const line = addressed(message.content, prefixIn(guildId), app.self.id);
    if (line === undefined) return undefined;
    const found = findCommand(line, guildId === null ? inDms() : inServers());
    if (found) return { found };
    // In a DM it may as well be what somebody wants to tell the team; that must not be lost.
    // What begins with two slashes is words for the team, not a slip.
    const meant = guildId === null || line.startsWith("//") ? undefined : nearMiss(line, namesIn(guildId));
    return meant === undefined ? undefined : { meant };
  }

  async function reply(message: Message, view: View): Promise<Snowflake | undefined> {
    return say(message, app.render(view, localeIn(message.guild_id ?? null), { guildId: message.guild_id ?? null }));
  }

  function say(message: Message, body: MessageBody): Promise<Snowflake | undefined> {
    return replyInChannel(parts, { channelId: message.channel_id, messageId: message.id }, body);
  }

  async function eventOf(message: Message): Promise<Event> {
    const guildId = message.guild_id ?? null;
    const locale = localeIn(guildId);
    // Discord leaves the member out of messages that are read by REST.
    const member =
      message.member ?? (guildId === null ? undefined : await rest.api.guilds.getMember(guildId, message.author.id));
    const bits = guildId === null ? 0n : await permissions.of(guildId, message.author.id, member?.roles ?? []);
    return {
      person: messageActor(message.author, member, rest.lane.cdn, bits),
      guildId,
      channelId: message.channel_id,
      locale,
      guildLocale: locale,
      eventId: message.id,
      message: null,
    };
  }

  async function whoMay(message: Message, { path }: CommandDefinition): Promise<{ event: Event; may: boolean }> {
    const event = await eventOf(message);
    return { event, may: await mayUse(event, path) };
  }

  async function mayUse({ person, guildId, channelId }: Pick<Event, "person" | "guildId" | "channelId">, path: string) {
    return guildId === null || rules.allow({ person, guildId, channelId, path });
  }

  async function run(message: Message): Promise<"ran" | "not-a-command"> {
    const given = read(message);
    const doubt = !given || "meant" in given ? await askFirst.doubt(message) : undefined;
    if (doubt) return resolve(message, doubt);
    if (!given) return "not-a-command";
    const guildId = message.guild_id ?? null;
    const prefix = prefixIn(guildId);
    if ("meant" in given) {
      await reply(message, problem(text("kernel.did-you-mean", { command: asTyped(`${prefix}${given.meant}`) })));
      return "ran";
    }
    await runFound(message, given.found, prefix);
    return "ran";
  }

  /** An answer that may be a command: carried out when nothing else can be meant, else its author is asked. */
  async function resolve(message: Message, doubt: Doubt): Promise<"ran"> {
    const command = doubt.sure ? inServers().get(doubt.name) : undefined;
    if (!command) await askFirst.ask(message, doubt);
    else await runFound(message, { ...doubt, command }, definitions.provides.replyPrefix(app, message.guild_id ?? ""));
    return "ran";
  }

  async function runFound(message: Message, found: Named<CommandDefinition>, prefix: string): Promise<void> {
    const { command, name, rest: line } = found;
    const { part, access } = command;
    if (part && !app.isOn(message.guild_id ?? null, part)) {
      return void (await reply(message, switchedOffView(part, access)));
    }
    const translate = app.translate(localeIn(message.guild_id ?? null), undefined);
    const options = readOptions(command, line, translate);
    if ("misfit" in options) {
      const meant = command.options[options.option];
      const called = meant ? whatItIs(translate.plain(meant.description)) : "";
      await reply(message, wrongForm(options, called, usage(prefix, name, command.options)));
    } else await act(message, command, options.values);
  }

  async function act(message: Message, command: CommandDefinition, values: OptionValues): Promise<void> {
    const place = message.guild_id === undefined ? "dm" : "server";
    const { access, part, reply: kind, run: handle } = runsCommand(command, values, place);
    const known = await whoMay(message, command).catch((error: unknown) => {
      app.log.warn({ err: error, eventId: message.id }, "who typed a command could not be looked up");
    });
    if (!known) return void (await reply(message, problem(text("kernel.try-again"))));
    const { event, may } = known;
    if (!may) return void (await reply(message, notHere(command.path)));
    const outcome = await perform(parts, { event, access, part, run: handle });
    // A command that wrote nothing is noted as well, so that catch-up does not answer it again.
    await app.write((tx) => parts.handled.note(tx, message.id, app.clock.now()));
    switch (outcome.answer) {
      case "say":
        if (kind === "public" || event.guildId === null) await reply(message, outcome.view);
        else await offerPrivately(message, outcome.view);
        return;
      case "refuse":
        await reply(message, outcome.view);
        return;
      case "ask":
        await reply(message, withButton(text("kernel.form-ready"), text("kernel.open-form"), OPEN_FORM, message));
        return;
      default:
        return;
    }
  }

  async function offerPrivately(message: Message, view: View): Promise<void> {
    await kept.put(message.id, message.author.id, view);
    const answerId = await reply(message, withButton(text("kernel.only-you"), text("kernel.show"), SHOW, message));
    app.clock.at(app.clock.now() + SHOWN_FOR, () => {
      void removeUnread(message, answerId);
    });
  }

  async function removeUnread(message: Message, answerId: Snowflake | undefined): Promise<void> {
    const unread = await kept.take(message.id, message.author.id).catch(() => undefined);
    if (unread && answerId !== undefined) await removeAnswer(parts, message.channel_id, answerId);
  }

  function findMore(interaction: APIInteraction): Work | undefined {
    if (interaction.type !== InteractionType.MessageComponent) return undefined;
    const { message, data } = interaction;
    const [name, commandId = "", userId = ""] = data.custom_id.split(":");
    switch (name) {
      case SHOW: {
        const offer: Offer = { commandId, userId, isReal: bears(message, data.custom_id) };
        return { access: "everyone", reply: "private", run: (context) => show(context, offer) };
      }
      case OPEN_FORM:
        return { access: "everyone", reply: "form", run: (context) => openForm(context, commandId, userId) };
      default:
        return askFirst.findMore(interaction);
    }
  }

  async function show({ actor, channelId, message }: Context, { commandId, userId, isReal }: Offer) {
    if (actor.id !== userId) return { answer: "say" as const, view: problem(text("kernel.not-yours")) };
    const view = await kept.take(commandId, actor.id);
    if (message && isReal) void removeAnswer(parts, channelId, message.id);
    return { answer: "say" as const, view: view ?? problem(text("kernel.gone")) };
  }

  /** Reads the command again from its message: so the button works after a restart, and as long as the message stands. */
  async function openForm(context: Context, commandId: Snowflake, userId: Snowflake) {
    if (context.actor.id !== userId) return { answer: "say" as const, view: problem(text("kernel.not-yours")) };
    const message = await findMessage(context, commandId);
    const given = message && read(message);
    if (!message || message.author.id !== userId || !given || !("found" in given)) {
      return { answer: "say" as const, view: problem(text("kernel.gone")) };
    }
    const { command, rest: line } = given.found;
    const options = readOptions(command, line, app.translate(context.locale, undefined));
    if ("misfit" in options) return { answer: "say" as const, view: problem(text("kernel.gone")) };
    const event = { ...context, person: context.actor };
    if (!(await mayUse(event, command.path))) return { answer: "say" as const, view: notHere(command.path) };
    const work = runsCommand(command, options.values, context.guildId === null ? "dm" : "server");
    const outcome = await perform(parts, { event, ...work });
    if (outcome.answer === "refuse") return { answer: "say" as const, view: outcome.view };
    return outcome.answer === "repeated" ? nothing : outcome;
  }

  async function findMessage({ guildId, channelId }: Context, id: Snowflake): Promise<Message | undefined> {
    try {
      const message = await rest.api.channels.getMessage(channelId, id);
      // What REST returns has no `guild_id`; nothing else of a gateway message is read here.
      return { ...message, ...(guildId === null ? {} : { guild_id: guildId }) } as Message;
    } catch (error) {
      app.log.debug({ err: error, channelId, messageId: id }, "a typed command was not found again");
      return undefined;
    }
  }

  async function runLate(message: Message): Promise<"ran" | "not-a-command"> {
    const given = read(message);
    const doubt = !given || "meant" in given ? await askFirst.doubt(message) : undefined;
    if (!given && !doubt) return "not-a-command";
    if (doubt) {
      // However late, words for somebody are not dropped: what may be an answer is asked about.
      if (!(await parts.handled.find(app.db, message.id))) await askFirst.ask(message, doubt);
      return "ran";
    }
    if (app.clock.now() - snowflakeTime(message.id) > TOO_OLD) return "ran";
    return (await parts.handled.find(app.db, message.id)) ? "ran" : run(message);
  }

  const mayBe = ({ content, guild_id }: Message) =>
    addressed(content, prefixIn(guild_id ?? null), app.self.id) !== undefined;

  return { run, runLate, mayBe, findMore };
}

/** Found once for as long as nothing takes the place of these commands. */
function usableIn(place: Place, definitions: Definitions): () => ReadonlyMap<string, CommandDefinition> {
  let from: Definitions["typed"] | undefined;
  let usable: ReadonlyMap<string, CommandDefinition> = new Map();
  return () => {
    if (from === definitions.typed) return usable;
    from = definitions.typed;
    usable = new Map([...from].filter(([, { where = ["server"] }]) => where.includes(place)));
    return usable;
  };
}

function withButton(sentence: Text, label: Text, id: string, message: Message): View {
  return {
    tone: "neutral",
    bare: true,
    blocks: [small(sentence)],
    rows: [[{ control: "button", id: customId(id, message.id, message.author.id), label, style: "primary" }]],
  };
}

const MISFITS: Readonly<Record<Misfit["misfit"], string>> = {
  missing: "kernel.typed-missing",
  number: "kernel.typed-number",
  "too-small": "kernel.typed-too-small",
  "too-big": "kernel.typed-too-big",
  choice: "kernel.typed-choice",
  mention: "kernel.typed-mention",
  "too-long": "kernel.typed-too-long",
  "too-many": "kernel.typed-too-many",
};

/** People know an option by what it is; what happens without it is said elsewhere. */
const whatItIs = (description: string): string => description.split(/[;.]/)[0] ?? description;

function wrongForm({ misfit, detail }: Misfit, option: string, form: string): View {
  return {
    tone: "problem",
    blocks: [
      paragraph(text(MISFITS[misfit], { option, detail })),
      small(text("kernel.typed-form", { form: asTyped(form) })),
    ],
  };
}
