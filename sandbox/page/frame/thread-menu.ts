import type { ChannelView } from "../../src/page/view.ts";
import type { PaneState } from "../state/pane-state.ts";
import type { MenuPart } from "../widgets/menu.ts";
import { openForm } from "./dialog.ts";

/** What can be done with a thread by somebody in it, and by those who manage threads. */
export function threadParts(channel: ChannelView, pane: PaneState): MenuPart[] {
  const thread = channel.thread;
  if (!thread) return [];
  const act = (name: string) => () => void pane.do(name, { channelId: channel.id });
  const mayChange = channel.can.manageThreads || thread.ownerId === pane.as;
  const parts: MenuPart[] = [
    thread.joined
      ? { label: "Leave Thread", run: act("leaveThread") }
      : { label: "Join Thread", run: act("joinThread"), disabled: thread.archived },
  ];
  if (thread.joined || channel.can.manageThreads) {
    parts.push({ label: "Add People", icon: "person", run: () => addPeople(channel, pane) });
  }
  if (mayChange) {
    parts.push(
      { label: "Rename Thread", icon: "edit", run: () => rename(channel, pane) },
      {
        label: thread.archived ? "Reopen Thread" : "Close Thread",
        run: act(thread.archived ? "unarchiveThread" : "archiveThread"),
      },
    );
  }
  if (channel.can.manageThreads) {
    parts.push({
      label: thread.locked ? "Unlock Thread" : "Lock Thread",
      run: act(thread.locked ? "unlockThread" : "lockThread"),
    });
  }
  parts.push("line");
  return parts;
}

function rename(channel: ChannelView, pane: PaneState): void {
  openForm(pane, {
    title: "Rename Thread",
    submit: "Save",
    fields: [{ name: "name", label: "Thread name", value: channel.name, required: true, maximum: 100 }],
    done: (values) => void pane.do("renameThread", { channelId: channel.id, name: values["name"] }),
  });
}

function addPeople(channel: ChannelView, pane: PaneState): void {
  const members = pane.guild?.members.filter((member) => !channel.thread?.memberIds.includes(member.id)) ?? [];
  openForm(pane, {
    title: "Add People",
    submit: "Add",
    fields: [
      {
        name: "user",
        label: "Member",
        options: members.map((member) => ({ value: member.id, label: pane.names.user(member.id) })),
      },
    ],
    done: (values) => void pane.do("addToThread", { channelId: channel.id, userId: values["user"] }),
  });
}
