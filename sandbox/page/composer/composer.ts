import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { ChannelView, CommandView } from "../../src/page/view.ts";
import { openForm } from "../frame/dialog.ts";
import { icon } from "../look/icons.ts";
import { createThread } from "../message/actions.ts";
import { openEmojiPicker } from "../message/emoji.ts";
import { upload } from "../state/connection.ts";
import type { PaneState } from "../state/pane-state.ts";
import { avatar } from "../widgets/avatar.ts";
import { openMenu } from "../widgets/menu.ts";
import { CommandDraft } from "./command-draft.ts";
import { type CommandEntry, commandEntry, commandHelp } from "./command-entry.ts";
import { wordAt, wordSuggestions } from "./mentions.ts";
import { askPoll } from "./poll-form.ts";
import { movedBy, type Suggestion, suggestionList } from "./suggestions.ts";
import { type Pending, pendingFile, uploads } from "./uploads.ts";

const MAXIMUM = 2000;
const TYPING_EVERY = 8000;

/** The message field: text, files, replies, mentions and slash commands. */
class BoxComposer extends LitElement {
  static override properties = { pane: { attribute: false }, version: { type: Number } };
  declare pane: PaneState;
  declare version: number;
  #text = "";
  #files: Pending[] = [];
  /** Names put by suggestions, and what is sent for them. */
  #meant = new Map<string, string>();
  #quietly = false;
  #active = 0;
  #commands: CommandView[] | undefined;
  #draft: CommandDraft | undefined;
  #channelId: string | null = null;
  #typedAt = 0;
  #drafts = new Map<string, string>();

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(): void {
    if (this.pane.channelId === this.#channelId) return;
    if (this.#channelId) this.#drafts.set(this.#channelId, this.#text);
    this.#channelId = this.pane.channelId;
    this.#text = this.#drafts.get(this.#channelId ?? "") ?? "";
    this.#files = [];
    this.#draft = undefined;
    this.#commands = undefined;
  }

  override updated(): void {
    const field = this.#field;
    if (!field) return;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 300)}px`;
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector(".composer textarea");
  }

  /** Puts text at the end, as a mention picked elsewhere. */
  insert(text: string): void {
    this.#text += text;
    const name = /^@(.+) $/.exec(text)?.[1];
    const user = Object.values(this.pane.screen?.users ?? {}).find((other) => this.pane.names.user(other.id) === name);
    if (user && name) this.#meant.set(`@${name}`, `<@${user.id}>`);
    this.requestUpdate();
    this.#field?.focus();
  }

  /** Begins a command that was pressed in a message. */
  startCommand(path: string): void {
    void this.pane.commands(1).then((commands) => {
      const command = commands.find((other) => other.path === path);
      if (command) this.#begin(command);
      else this.pane.say(`You cannot use ${path} here.`, true);
    });
  }

  addFiles(files: Iterable<File>): void {
    this.#files = [...this.#files, ...[...files].map(pendingFile)].slice(0, 10);
    this.requestUpdate();
    this.#field?.focus();
  }

  async #send(): Promise<void> {
    const { pane } = this;
    const content = this.#spell(this.#text.trim());
    if (!content && this.#files.length === 0) return;
    const files = this.#files;
    const replyTo = pane.replyTo;
    this.#text = "";
    this.#files = [];
    pane.replyTo = undefined;
    this.requestUpdate();
    pane.changed();
    try {
      const kept = await Promise.all(files.map((pending) => upload(pending.file)));
      await pane.connection.call(pane.as, "write", {
        channelId: pane.channelId,
        content,
        uploads: kept,
        ...(replyTo ? { replyTo: replyTo.id, quietly: this.#quietly } : {}),
      });
      this.#quietly = false;
    } catch (error) {
      pane.say(error instanceof Error ? error.message : String(error), true);
      this.#text = this.#text || content;
      this.#files = files;
      pane.replyTo = replyTo;
      this.requestUpdate();
    }
  }

  #spell(text: string): string {
    let spelled = text;
    const longestFirst = [...this.#meant].sort(([a], [b]) => b.length - a.length);
    for (const [shown, sent] of longestFirst) spelled = spelled.replaceAll(shown, sent);
    return spelled;
  }

  #suggestions(): { title: string; list: Suggestion[] } {
    if (this.#text.startsWith("/") && !this.#text.includes("\n"))
      return { title: "Commands", list: this.#commandList() };
    const field = this.#field;
    const word = field ? wordAt(this.#text, field.selectionStart) : undefined;
    if (!word) return { title: "", list: [] };
    const put = (shown: string, sent: string) => {
      const end = word.start + word.word.length + 1;
      this.#text = `${this.#text.slice(0, word.start)}${shown} ${this.#text.slice(end)}`;
      if (shown !== sent) this.#meant.set(shown, sent);
      this.requestUpdate();
      this.#field?.focus();
    };
    const title = word.kind === "@" ? "Members" : word.kind === "#" ? "Text channels" : "Emoji";
    return { title, list: wordSuggestions(word.kind, word.word, this.pane, put) };
  }

  #commandList(): Suggestion[] {
    const typed = this.#text.slice(1).toLowerCase().trimEnd();
    const fits = (this.#commands ?? []).filter((command) => command.path.slice(1).toLowerCase().includes(typed));
    const best = fits.sort(
      (a, b) => Number(b.path.slice(1).startsWith(typed)) - Number(a.path.slice(1).startsWith(typed)),
    );
    return best.slice(0, 20).map((command) => ({
      label: command.path,
      detail: command.description,
      aside: this.pane.user(command.applicationId).name,
      picture: avatar(command.applicationId, this.pane.user(command.applicationId).name, 32),
      pick: () => this.#begin(command),
    }));
  }

  #begin(command: CommandView): void {
    this.#draft = new CommandDraft(command);
    this.#text = "";
    this.#active = 0;
    this.requestUpdate();
    this.#focusOption(this.#draft.focused);
  }

  #focusOption(name: string | undefined): void {
    void this.updateComplete.then(() => {
      const field = name
        ? this.querySelector<HTMLInputElement>(`[data-option="${name}"]`)
        : this.querySelector<HTMLElement>(".command-send");
      field?.focus();
    });
  }

  async #run(): Promise<void> {
    const draft = this.#draft;
    if (!draft) return;
    const missing = draft.incomplete();
    if (missing) {
      draft.missing = missing;
      this.requestUpdate();
      return this.#focusOption(missing);
    }
    this.#draft = undefined;
    this.requestUpdate();
    this.pane.focusComposer();
    const args = { channelId: this.pane.channelId, path: draft.command.path, options: draft.options() };
    await this.pane.invoke("run", args, draft.command.path);
  }

  get #entry(): CommandEntry | undefined {
    const draft = this.#draft;
    if (!draft) return undefined;
    return {
      draft,
      pane: this.pane,
      active: this.#active,
      setActive: (at) => {
        this.#active = at;
      },
      changed: () => this.requestUpdate(),
      focus: (name) => this.#focusOption(name),
      send: () => void this.#run(),
      leave: () => {
        this.#draft = undefined;
        this.requestUpdate();
        this.pane.focusComposer();
      },
    };
  }

  #typed(event: Event): void {
    this.#text = (event.target as HTMLTextAreaElement).value;
    this.#active = 0;
    if (this.#text.startsWith("/") && !this.#commands) {
      this.#commands = [];
      void this.pane.commands(1).then((commands) => {
        this.#commands = commands;
        this.requestUpdate();
      });
    }
    if (!this.#text.startsWith("/")) this.#commands = undefined;
    if (this.#text && !this.#text.startsWith("/") && Date.now() - this.#typedAt > TYPING_EVERY) {
      this.#typedAt = Date.now();
      void this.pane.do("typeIn", { channelId: this.pane.channelId });
    }
    this.requestUpdate();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { list } = this.#suggestions();
    const moved = movedBy(event, this.#active, list.length);
    if (moved !== undefined) {
      this.#active = moved;
      this.requestUpdate();
      return;
    }
    if (list.length > 0 && (event.key === "Tab" || (event.key === "Enter" && !event.shiftKey))) {
      event.preventDefault();
      list[this.#active]?.pick();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (this.#spell(this.#text).length <= MAXIMUM) void this.#send();
    } else if (event.key === "Escape") {
      if (this.pane.replyTo) {
        this.pane.replyTo = undefined;
        this.pane.changed();
      } else this.pane.markRead();
    } else if (event.key === "ArrowUp" && this.#text === "") {
      const own = this.pane.messages?.findLast(
        (message) => message.author.id === this.pane.as && !message.ephemeral && message.type !== 20,
      );
      if (!own) return;
      event.preventDefault();
      this.pane.editing = own.id;
      this.pane.changed();
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { pane } = this;
    const channel = pane.channel;
    if (!channel) return nothing;
    const refusal = refusalOf(channel, pane);
    if (refusal) return html`<div class="composer closed"><span>${refusal}</span></div>`;
    const entry = this.#entry;
    const { title, list } = entry ? { title: "", list: [] } : this.#suggestions();
    const left = MAXIMUM - this.#spell(this.#text).length;
    const label = `Message ${channel.guildId ? "#" : "@"}${channel.name}`;
    return html`<div class="composer-area">
      ${entry ? commandHelp(entry) : this.#text.startsWith("/") ? suggestionList(title, list, this.#active, this.#commands ? "No commands match." : undefined) : suggestionList(title, list, this.#active)}
      ${this.#replyBar()}
      <div class="composer ${pane.replyTo ? "replying" : ""}">
        ${uploads(this.#files, (file) => {
          this.#files = this.#files.filter((other) => other !== file);
          this.requestUpdate();
        })}
        <div class="composer-row">
          ${
            entry
              ? commandEntry(entry)
              : html`
            <button type="button" class="icon-button" aria-label="Add files and more" aria-haspopup="menu" @click=${(event: Event) => this.#more(event, channel)}>${icon("plus", 22)}</button>
            <input class="file-input" type="file" multiple hidden aria-label="Upload files" @change=${(
              event: Event,
            ) => {
              const input = event.target as HTMLInputElement;
              this.addFiles(input.files ?? []);
              input.value = "";
            }} />
            <textarea rows="1" aria-label=${label} placeholder=${label} .value=${this.#text} aria-autocomplete="list" @input=${this.#typed} @keydown=${this.#key}
              @paste=${(event: ClipboardEvent) => event.clipboardData?.files.length && this.addFiles(event.clipboardData.files)}></textarea>
            <button type="button" class="icon-button" aria-label="Insert emoji" @click=${(event: Event) => openEmojiPicker(event, pane.guild?.emojis ?? [], (emoji) => this.insert(emojiText(emoji)))}>${icon("smile", 22)}</button>`
          }
          ${entry || this.#text.trim() || this.#files.length > 0 ? html`<button type="button" class="icon-button send command-send" aria-label=${entry ? "Run command" : "Send message"} ?disabled=${left < 0} @click=${() => void (entry ? this.#run() : this.#send())}>${icon("arrowRight", 22)}</button>` : nothing}
        </div>
        ${left < 200 ? html`<span class="composer-left ${left < 0 ? "over" : ""}">${left}</span>` : nothing}
      </div>
    </div>`;
  }

  #replyBar(): TemplateResult | typeof nothing {
    const { pane } = this;
    const to = pane.replyTo;
    if (!to) return nothing;
    return html`<div class="reply-bar"><span>Replying to <b>${to.displayName}</b></span>
      <span class="reply-bar-end"><button type="button" class="reply-ping ${this.#quietly ? "" : "on"}" aria-pressed=${!this.#quietly} aria-label="Mention the author" @click=${() => {
        this.#quietly = !this.#quietly;
        this.requestUpdate();
      }}>@ ${this.#quietly ? "OFF" : "ON"}</button>
      <button type="button" class="icon-button" aria-label="Cancel reply" @click=${() => {
        pane.replyTo = undefined;
        pane.changed();
      }}>${icon("close", 16)}</button></span></div>`;
  }

  #more(event: Event, channel: ChannelView): void {
    const { pane } = this;
    const stickers = pane.guild?.stickers ?? [];
    openMenu(
      event,
      "Add to message",
      [
        {
          label: "Upload a File",
          icon: "upload",
          disabled: !channel.can.attach,
          run: () => this.querySelector<HTMLInputElement>(".file-input")?.click(),
        },
        ...(channel.can.startThread && !channel.thread
          ? [
              {
                label: "Create Thread",
                icon: "thread" as const,
                run: () => createThread(pane),
              },
            ]
          : []),
        { label: "Create Poll", icon: "poll", disabled: !channel.can.poll, run: () => askPoll(pane) },
        {
          label: "Use Apps",
          icon: "apps",
          run: () => {
            this.#text = "/";
            this.requestUpdate();
            void this.updateComplete.then(() => this.#field?.dispatchEvent(new Event("input")));
            this.#field?.focus();
          },
        },
        ...(stickers.length > 0
          ? [{ label: "Send a Sticker", icon: "sticker" as const, run: () => this.#askSticker() }]
          : []),
      ],
      { side: "above", align: "start" },
    );
  }

  #askSticker(): void {
    const { pane } = this;
    openForm(pane, {
      title: "Send a Sticker",
      submit: "Send",
      fields: [
        {
          name: "sticker",
          label: "Sticker",
          options: (pane.guild?.stickers ?? []).map((sticker) => ({ value: sticker.id, label: sticker.name })),
        },
      ],
      done: (values) =>
        void pane.do("write", { channelId: pane.channelId, content: "", uploads: [], stickers: [values["sticker"]] }),
    });
  }
}

customElements.define("box-composer", BoxComposer);

function emojiText(emoji: string): string {
  return emoji.includes(":") ? `<:${emoji}>` : emoji;
}

/** Why nothing can be written here, in the client's words. */
function refusalOf(channel: ChannelView, pane: PaneState): string | undefined {
  if (channel.can.write) return undefined;
  if (channel.thread?.locked) return "This thread is locked. Only moderators can write here.";
  const other = channel.recipients[0];
  if (!channel.guildId && other && pane.screen?.me.blocked.includes(other)) return "You blocked this user.";
  return "You do not have permission to send messages in this channel.";
}
