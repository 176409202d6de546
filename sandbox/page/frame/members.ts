import { html, nothing, type TemplateResult } from "lit";
import type { MemberView, RoleView } from "../../src/page/view.ts";
import type { PaneState } from "../state/pane-state.ts";
import { avatar } from "../widgets/avatar.ts";
import { userMenu } from "./user-menu.ts";

/** Everybody who can be in the open channel, under the roles that are shown apart. */
export function members(pane: PaneState): TemplateResult | typeof nothing {
  const guild = pane.guild;
  if (!pane.membersShown || !guild) return nothing;
  const thread = pane.channel?.thread;
  const shown = thread ? guild.members.filter((member) => thread.memberIds.includes(member.id)) : guild.members;
  const hoisted = guild.roles
    .filter((role) => role.hoist && role.id !== guild.id)
    .sort((a, b) => b.position - a.position);
  const groups = new Map<string, MemberView[]>();
  for (const member of shown) {
    const role: RoleView | undefined = thread ? undefined : hoisted.find((other) => member.roles.includes(other.id));
    const title = role?.name ?? (thread ? "Members" : "Online");
    groups.set(title, [...(groups.get(title) ?? []), member]);
  }
  const order = [...hoisted.map((role) => role.name), "Online", "Members"];
  return html`<aside class="members" aria-label="Members">
    ${order
      .filter((title) => groups.has(title))
      .map((title) => {
        const list = groups.get(title) ?? [];
        return html`<h3>${title} — ${list.length}</h3>
        ${list
          .sort((a, b) => pane.names.user(a.id).localeCompare(pane.names.user(b.id)))
          .map(
            (
              member,
            ) => html`<button class="member" @click=${(event: Event) => userMenu(event, member.id, pane)} @contextmenu=${(event: Event) => userMenu(event, member.id, pane)}>
            <span class="presence">${avatar(member.id, pane.user(member.id).name, 32)}</span><span class="member-name" style="color:${pane.names.color(member.id) ?? ""}">${pane.names.user(member.id)}</span>
            ${pane.user(member.id).bot ? html`<span class="app-tag">APP</span>` : nothing}</button>`,
          )}`;
      })}
  </aside>`;
}
