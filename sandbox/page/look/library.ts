/**
 * The library that draws Discord's look, brought up to the client of today where it lags behind.
 * Its elements keep their shadow roots, so what differs is added to their own style sheets.
 */
import {
  DiscordAuthorInfo,
  DiscordEmbed,
  DiscordFileAttachment,
  DiscordLink,
  DiscordMention,
  DiscordMessage,
  DiscordMessages,
  DiscordQuote,
  DiscordReply,
  DiscordSpoiler,
  DiscordSystemMessage,
  DiscordThread,
  DiscordTime,
  DiscordVerifiedAuthorTag,
} from "@skyra/discord-components-core";
import { type CSSResult, css } from "lit";

type Styled = { elementStyles: unknown[] };

function restyle(element: unknown, styles: CSSResult): void {
  (element as Styled).elementStyles.push(styles);
}

restyle(
  DiscordMessages,
  css`
    :host, :host([light-theme]) { background: none; border: none; color: var(--text); line-height: 1.375; font-family: inherit; }
    ::slotted(*:first-child), ::slotted(*:last-child), ::slotted(*:not(:first-child)) { margin-top: 0; margin-bottom: 0; padding-top: 0; padding-bottom: 0; }
  `,
);
restyle(
  DiscordMessage,
  css`
    :host, :host([light-theme]) { color: var(--text); font: inherit; line-height: 1.375rem; padding: 2px 16px 2px 16px !important; }
    :host(:not([message-body-only])) { margin-top: 17px !important; }
    :host(:hover), :host([light-theme]:hover) { background-color: var(--hover-message); }
    :host([highlight]), :host([highlight][light-theme]) { background-color: var(--mention-background); padding-right: 16px !important; }
    :host([highlight])::before, :host([light-theme][highlight])::before { background-color: var(--mention-edge); }
    .discord-message-inner-center { align-items: flex-start; }
    .discord-message-content { min-width: 0; line-height: 1.375rem; padding-top: 0; }
    .discord-author-avatar { margin-top: 2px; }
    .discord-author-avatar img { object-fit: cover; background: var(--base-lowest); }
    .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--text-muted); font-size: 0.75rem; margin-left: 4px; }
    :host .discord-message-timestamp-hover, :host([light-theme]) .discord-message-timestamp-hover { font-size: 0.6875rem; line-height: 1.375rem; flex: none; text-align: center; margin-left: -8px; margin-right: 8px; white-space: nowrap; letter-spacing: -0.3px; }
    .discord-message-body { line-height: 1.375rem; }
    .discord-message-edited, :host([light-theme]) .discord-message-edited { color: var(--text-muted); font-size: 0.625rem; }
    :host([has-thread])::after, :host([light-theme][has-thread])::after { display: none; }
  `,
);
restyle(
  DiscordAuthorInfo,
  css`
    :host { max-width: 100%; }
    :host .discord-author-username, :host([light-theme]) .discord-author-username { color: var(--text-strong); font-weight: 500; }
  `,
);
restyle(
  DiscordVerifiedAuthorTag,
  css`
    :host { border-radius: 4px; font-weight: 600; letter-spacing: 0.02em; font-size: 0.625rem; line-height: 1; }
  `,
);
restyle(
  DiscordReply,
  css`
    :host, :host([light-theme]) { color: var(--text-muted); font: inherit; font-size: 0.875rem; min-width: 0; max-width: calc(100% - 56px); overflow: visible; }
    :host::before { content: ""; position: absolute; top: 50%; bottom: -2px; left: -37px; width: 32px; border: solid var(--spine) !important; border-width: 2px 0 0 2px !important; border-top-left-radius: 6px; }
    .discord-replied-message-username { color: var(--text-strong); opacity: 0.85; }
    .discord-replied-message-content { overflow: hidden; min-width: 0; flex: 0 1 auto; }
    .discord-replied-message-content:hover, :host([light-theme]) .discord-replied-message-content:hover { color: var(--text-strong); }
    .discord-application-tag { font-size: 0.625rem; font-weight: 600; border-radius: 4px; }
  `,
);
restyle(
  DiscordMention,
  css`
    :host, :host([light-theme]) { color: var(--mention-text); background-color: var(--mention-pill); line-height: inherit; }
    :host(:hover), :host([light-theme]:hover) { color: #fff; background-color: #5865f2; }
    :host(:focus-visible) { outline: 2px solid var(--focus); }
  `,
);
restyle(
  DiscordSpoiler,
  css`
    :host, :host([light-theme]) { background-color: var(--spoiler); border-radius: 4px; padding: 0 2px; }
    :host(:not([activated])) ::slotted(*) { opacity: 0; }
    :host([activated]), :host([light-theme][activated]) { background-color: var(--spoiler-open); cursor: auto; }
  `,
);
restyle(
  DiscordQuote,
  css`
    .discord-quote-divider, :host([light-theme]) .discord-quote-divider { background-color: var(--spine); flex: none; }
    blockquote { min-width: 0; }
  `,
);
restyle(DiscordTime, css`:host { background-color: var(--time); padding: 0 3px; white-space: normal; }`);
restyle(
  DiscordEmbed,
  css`
    :host, :host([light-theme]) { color: var(--text); margin: 4px 0; max-width: 100%; line-height: 1.375; }
    :host .discord-left-border, :host([light-theme]) .discord-left-border { background-color: var(--embed-edge); }
    :host .discord-embed-root { min-width: 0; }
    :host .discord-embed-wrapper, :host([light-theme]) .discord-embed-wrapper { background-color: var(--card); border: 1px solid var(--border); border-left: none; max-width: 516px; }
    :host .discord-embed-wrapper .discord-embed-grid { grid-template-columns: auto min-content; padding: 2px 16px 16px 12px; }
  `,
);
restyle(
  DiscordSystemMessage,
  css`
    :host, :host([light-theme]) { color: var(--text-muted); font: inherit; margin-top: 17px !important; padding: 2px 16px !important; line-height: 1.375rem; }
    :host(:hover), :host([light-theme]:hover) { background-color: var(--hover-message); }
    :host .discord-message-content { line-height: 1.375rem; padding-top: 0; min-width: 0; }
    :host .discord-message-icon { margin-top: 3px; }
    :host .discord-message-timestamp { color: var(--text-muted); margin-left: 4px; }
    :host .discord-message-content ::slotted(i) { color: var(--text-strong) !important; }
    :host([has-thread])::after { display: none; }
  `,
);
restyle(
  DiscordThread,
  css`
    :host, :host([light-theme]) { background-color: var(--card); border: 1px solid var(--border); border-radius: 8px; min-width: 220px; max-width: min(480px, 100%); box-sizing: border-box; line-height: 1.3; }
    :host .discord-thread-name, :host([light-theme]) .discord-thread-name { color: var(--text-strong); }
    :host .discord-thread-cta { color: var(--link); }
    :host .discord-thread-bottom, :host([light-theme]) .discord-thread-bottom { color: var(--text-muted); overflow: hidden; }
    :host(:focus-visible) { outline: 2px solid var(--focus); }
  `,
);
restyle(
  DiscordFileAttachment,
  css`
    .discord-file-attachment-mosaic-style, .discord-file-attachment-light-theme.discord-file-attachment-mosaic-style { background-color: var(--card); border-color: var(--border); width: 400px; padding: 12px 16px; }
    :host, .discord-file-attachment-non-visual-media-item { max-width: 100%; }
    .discord-file-attachment-non-visual-media-item-container { margin-top: 4px; }
    .discord-file-attachment-filename-link-wrapper { color: var(--link); line-height: 1.25rem; }
    .discord-button-download-attachment { background-color: var(--floating); border: 1px solid var(--border); }
    .discord-link-download-attachment { color: var(--text-muted); }
  `,
);
restyle(
  DiscordLink,
  css`
    :host, :host a, a { color: var(--link) !important; }
  `,
);
