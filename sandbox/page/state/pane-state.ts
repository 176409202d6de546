import type {
  ChannelView,
  CommandView,
  GuildView,
  Id,
  MessageView,
  OutcomeView,
  PaneName,
  Screen,
  UserView,
} from "../../src/page/view.ts";
import type { DialogRequest } from "../frame/dialog.ts";
import type { Connection } from "./connection.ts";
import { namesOf } from "./names.ts";
import { pageStore } from "./page-store.ts";

const FIRST_MESSAGES = 50;
const MORE_MESSAGES = 50;
const TYPING_LASTS = 10_000;

/** What one pane shows, and what its person does there. */
export class PaneState {
  readonly name: PaneName;
  readonly connection: Connection;
  readonly #changed: () => void;
  as: Id;
  screen: Screen | undefined;
  guildId: Id | null = null;
  channelId: Id | null = null;
  messages: MessageView[] | undefined;
  more = false;
  limit = FIRST_MESSAGES;
  membersShown = false;
  /** Narrow panes show either the channels or the chat. */
  channelsShown = false;
  replyTo: MessageView | undefined;
  editing: Id | undefined;
  forwarding: MessageView | undefined;
  notice: { text: string; bad: boolean } | undefined;
  /** Messages whose last press went unanswered. */
  readonly failed = new Set<Id>();
  /** Components that wait for their answer, by message and custom id. */
  readonly pending = new Set<string>();
  /** Ephemeral messages this person closed. */
  readonly dismissed = new Set<Id>();
  /** A question of the client itself, as before deleting. */
  dialog: DialogRequest | undefined;
  readonly typing = new Map<Id, { channelId: Id; until: number }>();
  /** Where this person was last in each server. */
  readonly lastByGuild = new Map<string, Id>();
  /** Nothing was opened yet: the first server is. */
  #fresh = true;
  /** A channel to open as soon as it is on the screen. */
  #awaited: Id | undefined;
  /** A message to show as soon as its channel is there. */
  #target: Id | undefined;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(name: PaneName, as: Id, connection: Connection, changed: () => void) {
    this.name = name;
    this.as = as;
    this.connection = connection;
    this.#changed = changed;
    const kept = pageStore.pane(name, as);
    this.guildId = kept.guildId;
    this.channelId = kept.channelId;
    this.watch();
  }

  changed(): void {
    this.#changed();
  }

  watch(): void {
    this.connection.send({ kind: "watch", pane: this.name, as: this.as, channelId: this.channelId, limit: this.limit });
  }

  get guild(): GuildView | undefined {
    return this.screen?.guilds.find((guild) => guild.id === this.guildId);
  }

  get channel(): ChannelView | undefined {
    return this.findChannel(this.channelId);
  }

  get names() {
    return namesOf(this.screen, this.guild);
  }

  findChannel(id: Id | null): ChannelView | undefined {
    if (!id || !this.screen) return undefined;
    for (const guild of this.screen.guilds) {
      const found = guild.channels.find((channel) => channel.id === id);
      if (found) return found;
    }
    return this.screen.directs.find((channel) => channel.id === id);
  }

  user(id: Id): UserView {
    return this.screen?.users[id] ?? { id, name: "Unknown user", username: "unknown", bot: false };
  }

  takeScreen(screen: Screen): void {
    this.screen = screen;
    if (this.channelId && !this.channel) {
      this.channelId = null;
      this.messages = undefined;
    }
    if (this.guildId && !this.guild) this.guildId = null;
    if (this.#awaited && this.findChannel(this.#awaited)) {
      const id = this.#awaited;
      this.#awaited = undefined;
      this.openChannel(id);
      return;
    }
    if (!this.channelId) this.#openFirst();
    this.changed();
  }

  takeMessages(channelId: Id, messages: MessageView[], more: boolean): void {
    if (channelId !== this.channelId) return;
    this.messages = messages;
    this.more = more;
    if (this.#target) {
      const id = this.#target;
      this.#target = undefined;
      requestAnimationFrame(() => requestAnimationFrame(() => this.jumpTo(id)));
    }
    for (const message of messages) if (!message.author.bot || message.flags) this.#stopTyping(message);
    this.changed();
  }

  takeTyping(channelId: Id, userId: Id): void {
    if (userId === this.as) return;
    this.typing.set(userId, { channelId, until: Date.now() + TYPING_LASTS });
    this.changed();
  }

  typists(): UserView[] {
    const now = Date.now();
    return [...this.typing]
      .filter(([, { channelId, until }]) => channelId === this.channelId && until > now)
      .map(([id]) => this.user(id));
  }

  openGuild(guildId: Id | null): void {
    this.guildId = guildId;
    this.#fresh = false;
    this.channelsShown = true;
    const last = this.lastByGuild.get(guildId ?? "home");
    if (last && this.findChannel(last)) this.#show(last);
    else this.#openFirst();
    this.changed();
  }

  /** Opens a channel, and shows one of its messages when it is named. */
  openChannel(channelId: Id, messageId?: Id): void {
    const channel = this.findChannel(channelId);
    this.#target = messageId;
    if (channel) this.guildId = channel.guildId;
    this.channelsShown = false;
    this.#show(channelId);
    this.changed();
  }

  openWhenThere(channelId: Id): void {
    if (this.findChannel(channelId)) this.openChannel(channelId);
    else {
      this.#awaited = channelId;
      // Asked for by name, a talk without words is on the screen too.
      this.connection.send({ kind: "watch", pane: this.name, as: this.as, channelId, limit: this.limit });
    }
  }

  /** Opens the direct messages with somebody. */
  async openDm(userId: Id): Promise<void> {
    const channelId = await this.do<Id>("openDm", { userId });
    if (channelId) this.openWhenThere(channelId);
  }

  showMore(): void {
    this.limit += MORE_MESSAGES;
    this.watch();
  }

  /** Marks everything here as read, up to the newest message. */
  markRead(): void {
    const newest = this.messages?.at(-1);
    if (this.channelId && newest) void this.do("markRead", { channelId: this.channelId, messageId: newest.id });
  }

  jumpTo(messageId: Id): void {
    const row = this.root?.querySelector(`[data-message="${messageId}"]`);
    row?.scrollIntoView({ block: "center" });
    row?.classList.add("jumped");
    setTimeout(() => row?.classList.remove("jumped"), 1500);
  }

  get root(): Element | null {
    return document.querySelector(`[data-testid="${this.name}"]`);
  }

  focusComposer(): void {
    requestAnimationFrame(() => this.root?.querySelector<HTMLTextAreaElement>(".composer textarea")?.focus());
  }

  /** Puts text into the message field. */
  insert(text: string): void {
    (this.root?.querySelector("box-composer") as { insert?(text: string): void } | null)?.insert?.(text);
  }

  /** Opens a slash command in the message field. */
  startCommand(path: string): void {
    (this.root?.querySelector("box-composer") as { startCommand?(path: string): void } | null)?.startCommand?.(path);
  }

  /** `<@id>` and its like as names, for one-line texts. */
  withNames(text: string): string {
    return text
      .replaceAll(/<@!?(\d+)>/g, (_, id: string) => `@${this.names.user(id)}`)
      .replaceAll(/<@&(\d+)>/g, (_, id: string) => `@${this.names.role(id)?.name ?? "role"}`)
      .replaceAll(/<#(\d+)>/g, (_, id: string) => `#${this.findChannel(id)?.name ?? "channel"}`)
      .replaceAll(/<a?(:\w+:)\d+>/g, "$1");
  }

  writableChannels(): ChannelView[] {
    const all = [...(this.screen?.directs ?? []), ...(this.screen?.guilds ?? []).flatMap((guild) => guild.channels)];
    return all.filter((channel) => channel.can.write && channel.type !== 4 && channel.type !== 15);
  }

  /** Commands this person could use here: 1 slash, 2 on a user, 3 on a message. */
  async commands(type: 1 | 2 | 3): Promise<CommandView[]> {
    if (!this.channelId) return [];
    return (await this.do<CommandView[]>("commands", { channelId: this.channelId, type })) ?? [];
  }

  /** Runs a command and says so when the bot stays silent. */
  async invoke(act: string, args: Record<string, unknown>, name: string): Promise<boolean> {
    const outcome = await this.do<OutcomeView>(act, args);
    if (outcome?.outcome === "failed") this.say(`${name}: The application did not respond`, true);
    return outcome !== undefined;
  }

  /** Acts as this person. What the box refuses is shown, and answers `undefined`. */
  async do<Value = unknown>(act: string, args: Record<string, unknown> = {}): Promise<Value | undefined> {
    try {
      return await this.connection.call<Value>(this.as, act, args);
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error), true);
      return undefined;
    }
  }

  say(text: string, bad = false): void {
    this.notice = { text, bad };
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => {
      this.notice = undefined;
      this.changed();
    }, 6000);
    this.changed();
  }

  /** Presses or chooses, with the states that the client shows meanwhile. */
  async interact(act: "press" | "choose", message: MessageView, customId: string, values?: string[]): Promise<void> {
    const key = `${message.id}/${customId}`;
    this.pending.add(key);
    this.failed.delete(message.id);
    this.changed();
    const args = { channelId: message.channel_id, messageId: message.id, customId, values };
    const outcome = await this.do<OutcomeView>(act, args);
    this.pending.delete(key);
    if (outcome?.outcome === "failed") this.failed.add(message.id);
    this.changed();
  }

  #openFirst(): void {
    if (!this.screen) return;
    if (this.guildId === null && this.#fresh) this.guildId = this.screen.guilds[0]?.id ?? null;
    this.#fresh = false;
    const channels = this.guildId ? (this.guild?.channels ?? []) : this.screen.directs;
    const first = channels.filter((channel) => channel.type !== 4 && !channel.thread).sort(byPosition)[0];
    if (first) this.#show(first.id);
    else {
      this.channelId = null;
      this.messages = undefined;
    }
  }

  #show(channelId: Id): void {
    this.lastByGuild.set(this.guildId ?? "home", channelId);
    pageStore.keepPane(this.name, this.as, { guildId: this.guildId, channelId });
    if (channelId !== this.channelId) this.messages = undefined;
    this.channelId = channelId;
    this.limit = FIRST_MESSAGES;
    this.replyTo = undefined;
    this.editing = undefined;
    this.watch();
  }

  #stopTyping(message: MessageView): void {
    const typing = this.typing.get(message.author.id);
    if (typing && typing.until - TYPING_LASTS < Date.parse(message.timestamp)) this.typing.delete(message.author.id);
  }
}

function byPosition(a: ChannelView, b: ChannelView): number {
  return a.position - b.position || (BigInt(a.id) < BigInt(b.id) ? -1 : 1);
}
