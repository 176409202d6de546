import type { MessageView } from "../../src/page/view.ts";
import { openForm } from "../frame/dialog.ts";
import type { PaneState } from "../state/pane-state.ts";
import type { MenuPart } from "../widgets/menu.ts";

export function canReply(pane: PaneState): boolean {
  return pane.channel?.can.write ?? false;
}

export function isOwn(message: MessageView, pane: PaneState): boolean {
  return message.author.id === pane.as;
}

/** Written under a webhook's name; answers to interactions carry their application's id there. */
export function isWebhook(message: MessageView): boolean {
  return message.webhook_id !== undefined && message.webhook_id !== message.application_id;
}

export function canDelete(message: MessageView, pane: PaneState): boolean {
  return !message.ephemeral && (isOwn(message, pane) || (pane.channel?.can.manageMessages ?? false));
}

export function react(message: MessageView, pane: PaneState, emoji: string): void {
  void pane.do("react", { channelId: message.channel_id, messageId: message.id, emoji });
}

export function startReply(message: MessageView, pane: PaneState): void {
  pane.replyTo = message;
  pane.changed();
  pane.focusComposer();
}

export function startEdit(message: MessageView, pane: PaneState): void {
  pane.editing = message.id;
  pane.changed();
}

export function remove(message: MessageView, pane: PaneState): void {
  openForm(pane, {
    title: "Delete Message",
    text: "Are you sure you want to delete this message?",
    submit: "Delete",
    danger: true,
    fields: [],
    done: () =>
      void pane.do(isOwn(message, pane) ? "erase" : "deleteMessage", {
        channelId: message.channel_id,
        messageId: message.id,
      }),
  });
}

export function dismiss(message: MessageView, pane: PaneState): void {
  pane.dismissed.add(message.id);
  pane.changed();
}

/** The "…" and the right-click menu of a message. */
export async function messageMenu(message: MessageView, pane: PaneState, pickEmoji: () => void): Promise<MenuPart[]> {
  if (message.ephemeral) {
    return [
      { label: "Dismiss Message", icon: "close", run: () => dismiss(message, pane) },
      { label: "Copy Text", icon: "file", run: () => copy(message.content) },
      { label: "Copy Message ID", run: () => copy(message.id) },
    ];
  }
  const can = pane.channel?.can;
  const commands = (await pane.commands(3)).map((command) => ({
    label: command.path,
    hint: pane.user(command.applicationId).name,
    run: () =>
      void pane.invoke(
        "useOnMessage",
        { channelId: message.channel_id, messageId: message.id, command: command.path },
        command.path,
      ),
  }));
  const parts: MenuPart[] = [];
  if (can?.react) parts.push({ label: "Add Reaction", icon: "smile", run: pickEmoji }, "line");
  if (isOwn(message, pane)) parts.push({ label: "Edit Message", icon: "edit", run: () => startEdit(message, pane) });
  if (can?.write) parts.push({ label: "Reply", icon: "reply", run: () => startReply(message, pane) });
  parts.push({ label: "Forward", icon: "forward", run: () => forward(message, pane) });
  if (can?.startThread && !message.thread) {
    parts.push({ label: "Create Thread", icon: "thread", run: () => createThread(pane, message) });
  }
  parts.push("line");
  if (commands.length > 0) parts.push({ label: "Apps", icon: "apps", entries: commands });
  if (can?.pin) {
    parts.push({
      label: message.pinned ? "Unpin Message" : "Pin Message",
      icon: "pin",
      run: () =>
        void pane.do(message.pinned ? "unpin" : "pin", { channelId: message.channel_id, messageId: message.id }),
    });
  }
  parts.push(
    { label: "Copy Text", icon: "file", run: () => copy(message.content) },
    { label: "Copy Message ID", run: () => copy(message.id) },
  );
  if (canDelete(message, pane)) {
    parts.push("line", { label: "Delete Message", icon: "trash", danger: true, run: () => remove(message, pane) });
  }
  return parts;
}

export function copy(text: string): void {
  void navigator.clipboard?.writeText(text);
}

export function forward(message: MessageView, pane: PaneState): void {
  const targets = [
    ...pane
      .writableChannels()
      .map((channel) => ({ value: channel.id, label: channel.guildId ? `#${channel.name}` : channel.name })),
  ];
  openForm(pane, {
    title: "Forward To",
    text: "The message is shown there as it is now.",
    submit: "Send",
    fields: [{ name: "to", label: "Where to", options: targets }],
    done: (values) =>
      void pane
        .do("forward", { to: values["to"], channelId: message.channel_id, messageId: message.id })
        .then(() => pane.say("Message forwarded")),
  });
}

export function createThread(pane: PaneState, message?: MessageView): void {
  const channelId = pane.channelId;
  openForm(pane, {
    title: "Create Thread",
    submit: "Create Thread",
    fields: [
      { name: "name", label: "Thread name", placeholder: "New Thread", required: true, maximum: 100 },
      ...(message || !pane.channel?.can.startPrivateThread
        ? []
        : [
            { name: "private", label: "Private thread: only people you invite and moderators can see it", check: true },
          ]),
      ...(message
        ? []
        : [{ name: "content", label: "First message", placeholder: "Enter a message to start the conversation" }]),
    ],
    done: async (values) => {
      const thread = await pane.do<{ id: string }>("startThread", {
        channelId,
        name: values["name"],
        isPrivate: values["private"] === "yes",
        content: values["content"] ?? "",
        ...(message ? { messageId: message.id } : {}),
      });
      if (thread) pane.openWhenThere(thread.id);
    },
  });
}
