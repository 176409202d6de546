import { html, type TemplateResult } from "lit";
import type { UserView } from "../../src/page/view.ts";
import { icon } from "../look/icons.ts";
import type { PaneState } from "../state/pane-state.ts";
import { avatar } from "../widgets/avatar.ts";
import { type MenuPart, openMenu } from "../widgets/menu.ts";

/** The panel of the person one is: opens the menu to be somebody else, close DMs, block, join and leave. */
export function me(pane: PaneState, people: UserView[], become: (userId: string) => void): TemplateResult {
  const self = pane.screen?.me ?? pane.user(pane.as);
  const role = pane.name === "member" ? "Member" : "Staff";
  return html`<div class="me">
    <button class="me-button" aria-label="${role}: ${self.name}. Choose who you are" aria-haspopup="menu" @click=${(event: Event) => openMenu(event, "Who you are", parts(pane, people, become), { side: "above", align: "start" })}>
      <span class="presence">${avatar(self.id, self.name, 32)}</span>
      <span class="me-words"><b>${self.name}</b><small>${pane.screen?.me.dmsClosed ? "DMs closed" : self.username}</small></span>
      ${icon("chevronDown", 16)}</button>
  </div>`;
}

function parts(pane: PaneState, people: UserView[], become: (userId: string) => void): MenuPart[] {
  const screen = pane.screen;
  const closed = screen?.me.dmsClosed ?? false;
  const bots = Object.values(screen?.users ?? {}).filter((user) => user.bot);
  const list: MenuPart[] = [
    { heading: "You are" },
    ...people.map((person) => ({
      label: person.name,
      hint: person.username,
      picture: avatar(person.id, person.name, 28),
      oneOf: true,
      checked: person.id === pane.as,
      run: () => become(person.id),
    })),
    "line",
    {
      label: "Direct messages from server members",
      checked: !closed,
      run: () => void pane.do(closed ? "openDms" : "closeDms"),
    },
    ...bots.map((bot) => {
      const blocked = screen?.me.blocked.includes(bot.id) ?? false;
      return {
        label: blocked ? `Unblock ${bot.name}` : `Block ${bot.name}`,
        icon: "ban" as const,
        danger: !blocked,
        run: () => void pane.do(blocked ? "unblock" : "block", { userId: bot.id }),
      };
    }),
  ];
  const leaving = (screen?.guilds ?? []).filter((guild) => guild.ownerId !== pane.as);
  if (leaving.length > 0 || screen?.outside.length) list.push("line");
  list.push(
    ...leaving.map((guild) => ({
      label: `Leave ${guild.name}`,
      danger: true,
      run: () => void pane.do("leave", { guildId: guild.id }),
    })),
    ...(screen?.outside ?? []).map((guild) => ({
      label: `Join ${guild.name}`,
      icon: "plus" as const,
      run: () => void pane.do("join", { guildId: guild.id }).then(() => pane.openGuild(guild.id)),
    })),
  );
  return list;
}
