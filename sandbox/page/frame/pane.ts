import { html, nothing, type TemplateResult } from "lit";
import type { UserView } from "../../src/page/view.ts";
import "../composer/composer.ts";
import "../form/form.ts";
import "../message/message-list.ts";
import type { PaneState } from "../state/pane-state.ts";
import { channels } from "./channels.ts";
import { dialog } from "./dialog.ts";
import { forum } from "./forum.ts";
import { header } from "./header.ts";
import { me } from "./me.ts";
import { members } from "./members.ts";
import { rail } from "./rail.ts";

/** Pixels; the same as in frame.css. */
const OVERLAY_BELOW = 900;

export interface PaneView {
  pane: PaneState;
  people: UserView[];
  version: number;
  light: boolean;
  become(userId: string): void;
}

/** One person's client. */
export function paneView({ pane, people, version, light, become }: PaneView): TemplateResult {
  const channel = pane.channel;
  const isForum = channel?.type === 15 || channel?.type === 16;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const composer = pane.root?.querySelector("box-composer") as { addFiles?(files: Iterable<File>): void } | null;
    if (event.dataTransfer?.files.length) composer?.addFiles?.(event.dataTransfer.files);
  };
  return html`<section class="pane ${pane.channelsShown || !channel ? "channels-open" : ""} ${pane.membersShown ? "members-open" : ""}" data-testid=${pane.name} aria-label=${pane.name === "member" ? "Member" : "Staff"}>
    <div class="side">
      <div class="side-columns">${rail(pane)}${channels(pane)}</div>
      ${me(pane, people, become)}
    </div>
    <main class="chat" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${drop}>
      ${header(pane)}
      <div class="chat-body">
        ${
          isForum && channel
            ? forum(channel, pane)
            : channel
              ? html`<div class="talk" @pointerdown=${() => closeOverlay(pane)}><box-messages .pane=${pane} .version=${version} .light=${light} tabindex="0"></box-messages>
                <box-composer .pane=${pane} .version=${version}></box-composer>${typing(pane)}</div>`
              : html`<div class="nowhere"><p>${pane.screen ? "Choose a channel, or join a server." : "Connecting…"}</p></div>`
        }
        ${members(pane)}
      </div>
    </main>
    <box-form .pane=${pane} .form=${pane.screen?.form ?? undefined} .version=${version}></box-form>
    ${dialog(pane)}
    ${pane.notice ? html`<div class="notice ${pane.notice.bad ? "bad" : ""}" role=${pane.notice.bad ? "alert" : "status"}>${pane.notice.text}</div>` : nothing}
  </section>`;
}

/** Where the member list lies over the chat, a press beside it closes it. */
function closeOverlay(pane: PaneState): void {
  if (!pane.membersShown || (pane.root?.clientWidth ?? 0) > OVERLAY_BELOW) return;
  pane.membersShown = false;
  pane.changed();
}

function typing(pane: PaneState): TemplateResult {
  const names = pane.typists().map((user) => pane.names.user(user.id));
  const words =
    names.length === 0
      ? nothing
      : html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span> <b>${names.slice(0, 3).join(", ")}</b> ${names.length === 1 ? "is" : "are"} typing…`;
  return html`<div class="typing" aria-live="polite">${words}</div>`;
}
