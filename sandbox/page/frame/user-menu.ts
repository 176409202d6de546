import { html } from "lit";
import type { Id } from "../../src/page/view.ts";
import { copy } from "../message/actions.ts";
import { hexColor } from "../state/names.ts";
import type { PaneState } from "../state/pane-state.ts";
import { avatar } from "../widgets/avatar.ts";
import { type MenuPart, openMenu } from "../widgets/menu.ts";

/** A person's card with what can be done about them: direct messages, apps, blocking, and what staff may do. */
export function userMenu(event: Event, userId: Id, pane: PaneState): void {
  event.preventDefault();
  event.stopPropagation();
  const source = (event.composedPath()[0] as Element).getBoundingClientRect();
  void menuParts(userId, pane).then((parts) =>
    openMenu(source, `Profile of ${pane.names.user(userId)}`, parts, { side: "right", align: "start" }),
  );
}

async function menuParts(userId: Id, pane: PaneState): Promise<MenuPart[]> {
  const user = pane.user(userId);
  const self = userId === pane.as;
  const blocked = pane.screen?.me.blocked.includes(userId) ?? false;
  const parts: MenuPart[] = [{ content: card(userId, pane) }, "line"];
  if (!self) parts.push({ label: "Message", icon: "chat", run: () => void pane.openDm(userId) });
  parts.push({ label: "Mention", icon: "at", run: () => pane.insert(`@${pane.names.user(userId)} `) });
  const commands = await pane.commands(2);
  if (commands.length > 0) {
    parts.push({
      label: "Apps",
      icon: "apps",
      entries: commands.map((command) => ({
        label: command.path,
        hint: pane.user(command.applicationId).name,
        run: () =>
          void pane.invoke("useOnUser", { channelId: pane.channelId, userId, command: command.path }, command.path),
      })),
    });
  }
  parts.push("line");
  const thread = pane.channel?.thread;
  if (thread?.memberIds.includes(userId) && !self && pane.channel?.can.manageThreads) {
    parts.push({
      label: "Remove from Thread",
      danger: true,
      run: () => void pane.do("removeFromThread", { channelId: pane.channelId, userId }),
    });
  }
  if (!self) {
    parts.push({
      label: blocked ? "Unblock" : "Block",
      icon: "ban",
      danger: !blocked,
      run: () =>
        void pane
          .do(blocked ? "unblock" : "block", { userId })
          .then(() => pane.say(`${user.name} ${blocked ? "unblocked" : "blocked"}`)),
    });
  }
  parts.push({ label: "Copy User ID", run: () => copy(userId) });
  return parts;
}

function card(userId: Id, pane: PaneState) {
  const user = pane.user(userId);
  const member = pane.guild?.members.find((other) => other.id === userId);
  const roles = (member?.roles ?? [])
    .map((id) => pane.guild?.roles.find((role) => role.id === id))
    .filter((role) => role !== undefined);
  return html`<div class="profile">
    <div class="profile-banner" style="--tint:hsl(${Number(BigInt(userId) % 360n)} 45% 45%)"></div>
    ${avatar(userId, user.name, 72)}
    <div class="profile-name">${pane.names.user(userId)} ${user.bot ? html`<span class="app-tag">APP</span>` : ""}</div>
    <div class="profile-user">${user.username}</div>
    ${roles.length > 0 ? html`<div class="profile-roles">${roles.map((role) => html`<span class="role-chip"><i style="background:${role.color ? hexColor(role.color) : "var(--text-muted)"}"></i>${role.name}</span>`)}</div>` : ""}
  </div>`;
}
