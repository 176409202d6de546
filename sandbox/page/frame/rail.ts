import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../look/icons.ts";
import type { PaneState } from "../state/pane-state.ts";
import { openMenu } from "../widgets/menu.ts";

/** The narrow column of servers, with direct messages on top. */
export function rail(pane: PaneState): TemplateResult {
  const screen = pane.screen;
  const dmMentions = screen?.directs.reduce((sum, channel) => sum + channel.mentions, 0) ?? 0;
  return html`<nav class="rail" aria-label="Servers">
    ${pill({ label: "Direct Messages", open: pane.guildId === null, unread: dmMentions > 0, mentions: dmMentions, press: () => pane.openGuild(null), content: icon("chat", 24), className: "home" })}
    <div class="rail-line" role="separator"></div>
    ${screen?.guilds.map((guild) => {
      const mentions = guild.channels.reduce((sum, channel) => sum + channel.mentions, 0);
      return pill({
        label: guild.name,
        open: pane.guildId === guild.id,
        unread: guild.channels.some((channel) => channel.unread),
        mentions,
        press: () => pane.openGuild(guild.id),
        content: html`<img src="/page/guild/${guild.id}.svg?name=${encodeURIComponent(guild.name)}" alt="" width="40" height="40" />`,
        menu: (event: MouseEvent) =>
          openMenu(event, guild.name, [
            { heading: guild.name },
            {
              label: "Leave Server",
              danger: true,
              disabled: guild.ownerId === pane.as,
              run: () => void pane.do("leave", { guildId: guild.id }),
            },
          ]),
      });
    })}
    ${screen?.outside.length ? pill({ label: "Join a server", open: false, unread: false, mentions: 0, content: icon("plus", 22), className: "add", press: (event) => openJoin(event, pane) }) : nothing}
  </nav>`;
}

function openJoin(event: Event, pane: PaneState): void {
  openMenu(
    event,
    "Join a server",
    [
      { heading: "Join a server" },
      ...(pane.screen?.outside ?? []).map((guild) => ({ label: guild.name, run: () => void join(guild.id, pane) })),
    ],
    { side: "right", align: "start" },
  );
}

async function join(guildId: string, pane: PaneState): Promise<void> {
  await pane.do("join", { guildId });
  pane.openGuild(guildId);
}

interface Pill {
  label: string;
  open: boolean;
  unread: boolean;
  mentions: number;
  content: TemplateResult;
  className?: string;
  press(event: Event): void;
  menu?(event: MouseEvent): void;
}

function pill(data: Pill): TemplateResult {
  const label = data.mentions > 0 ? `${data.label}, ${data.mentions} unread` : data.label;
  return html`<div class="rail-item ${data.open ? "open" : ""} ${data.unread ? "unread" : ""}">
    <button class="rail-button ${data.className ?? ""}" aria-label=${label} title=${data.label} aria-current=${data.open ? "true" : nothing} @click=${data.press} @contextmenu=${data.menu ?? nothing}>${data.content}</button>
    ${badge(data.mentions)}
  </div>`;
}

export function badge(count: number): TemplateResult | typeof nothing {
  return count > 0
    ? html`<span class="badge" aria-label="${count} unread">${count > 99 ? "99+" : count}</span>`
    : nothing;
}
