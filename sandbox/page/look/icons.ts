import { html, type TemplateResult } from "lit";
import { unsafeSVG } from "lit/directives/unsafe-svg.js";

const stroke = (paths: string) =>
  `<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`;

const ICONS = {
  hash: stroke('<path d="M10 4 8 20M17 4l-2 16M4.5 9h16M3.5 15h16"/>'),
  lockedHash:
    stroke('<path d="M9.5 4 8 20M4.5 9H13M3.5 15h16M15.5 12 15 20M16 6.5V5a2 2 0 0 1 4 0v1.5"/>') +
    '<rect x="15" y="6" width="6" height="5" rx="1" fill="currentColor"/>',
  thread: stroke('<path d="M6 4v8a3 3 0 0 0 3 3h9M14 11l4 4-4 4"/>'),
  lockedThread:
    stroke('<path d="M6 4v8a3 3 0 0 0 3 3h9M14 11l4 4-4 4M15 5V4a1.8 1.8 0 0 1 3.6 0v1"/>') +
    '<rect x="14" y="4.6" width="5.8" height="4.4" rx="1" fill="currentColor"/>',
  forum: stroke('<path d="M4 5h12v9H9l-3 3v-3H4zM19 9h1.5v9H19v2.5L16.500 18H12"/>'),
  voice: stroke('<path d="M4 9.500h3l5-4v13l-5-4H4zM15.500 9a4 4 0 0 1 0 6M18 6.500a7.500 7.500 0 0 1 0 11"/>'),
  megaphone: stroke('<path d="M4 10v4l3 .500L8.500 19H11l-.800-4L19 17.500v-11L7 9.500z"/>'),
  at: stroke('<circle cx="12" cy="12" r="4"/><path d="M16 12v1.500a2.500 2.500 0 0 0 5 0V12a9 9 0 1 0-4 7.500"/>'),
  chevronDown: stroke('<path d="m6 9 6 6 6-6"/>'),
  chevronRight: stroke('<path d="m9 6 6 6-6 6"/>'),
  back: stroke('<path d="m14 6-6 6 6 6"/>'),
  menu: stroke('<path d="M4 7h16M4 12h16M4 17h16"/>'),
  plus: stroke('<path d="M12 5v14M5 12h14"/>'),
  close: stroke('<path d="m6 6 12 12M18 6 6 18"/>'),
  check: stroke('<path d="m5 13 4.500 4.500L19 7"/>'),
  reply: stroke('<path d="M9 7 4 12l5 5M4.500 12H14a6 6 0 0 1 6 6"/>'),
  forward: stroke('<path d="m15 7 5 5-5 5M19.500 12H10a6 6 0 0 0-6 6"/>'),
  edit: stroke('<path d="m4 20 1-4.500L16.500 4l3.500 3.500L8.500 19z"/>'),
  trash: stroke('<path d="M4 7h16M9 7V4.500h6V7M6 7l1 13h10l1-13M10 11v5M14 11v5"/>'),
  more: '<g fill="currentColor"><circle cx="5" cy="12" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="19" cy="12" r="2"/></g>',
  smile: stroke('<circle cx="12" cy="12" r="9"/><path d="M8 14a4.500 4.500 0 0 0 8 0M9 9.500v.01M15 9.500v.01"/>'),
  sticker: stroke('<path d="M13 20H8a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v5l-7 7v-3a4 4 0 0 1 4-4h3"/>'),
  pin: stroke('<path d="m14 4 6 6-2 1-3.500 3.500.500 3-2 2L4.500 11l2-2 3 .500L13 6zM8.500 15.500 4 20"/>'),
  people:
    '<g fill="currentColor"><circle cx="9" cy="8" r="4"/><path d="M2 19c0-4 3-6 7-6s7 2 7 6v1H2zM16 4.500a3.800 3.800 0 0 1 0 7zM18 13.500c2.500.700 4 2.500 4 5.500v1h-4z"/></g>',
  person: '<g fill="currentColor"><circle cx="12" cy="8" r="4"/><path d="M4 20c0-4.500 3.500-7 8-7s8 2.500 8 7z"/></g>',
  search: stroke('<circle cx="11" cy="11" r="6"/><path d="m16 16 4 4"/>'),
  file: stroke('<path d="M6 3h8l4 4v14H6zM14 3v4h4"/>'),
  download: stroke('<path d="M12 4v11M7 11l5 5 5-5M5 20h14"/>'),
  launch: stroke('<path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"/>'),
  eye: stroke(
    '<path d="M2.500 12S6 6 12 6s9.500 6 9.500 6-3.500 6-9.500 6-9.500-6-9.500-6z"/><circle cx="12" cy="12" r="2.500"/>',
  ),
  apps: '<g fill="currentColor"><rect x="4" y="4" width="7" height="7" rx="1.500"/><rect x="13" y="4" width="7" height="7" rx="3.500"/><rect x="4" y="13" width="7" height="7" rx="1.500"/><rect x="13" y="13" width="7" height="7" rx="1.500"/></g>',
  poll: stroke('<path d="M4 6h12M4 12h16M4 18h8"/>'),
  sun: stroke(
    '<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.500 5.500 7 7M17 17l1.500 1.500M18.500 5.500 17 7M7 17l-1.500 1.500"/>',
  ),
  moon: stroke('<path d="M20 14.500A8 8 0 1 1 9.500 4a6.500 6.500 0 0 0 10.500 10.500z"/>'),
  columns: stroke('<rect x="3.500" y="4.500" width="17" height="15" rx="2"/><path d="M12 4.500v15"/>'),
  chat: '<path fill="currentColor" d="M12 3C6.500 3 2 6.800 2 11.500c0 2.300 1.100 4.400 2.900 5.900L4 21.500l4.800-2c1 .300 2.100.400 3.200.400 5.500 0 10-3.800 10-8.400S17.500 3 12 3z"/>',
  warning: stroke('<path d="M12 4 2.500 20h19zM12 10v4.500M12 17.500v.01"/>'),
  upload: stroke('<path d="M12 16V5M7 9l5-5 5 5M5 20h14"/>'),
  ban: stroke('<circle cx="12" cy="12" r="8.500"/><path d="m6 6 12 12"/>'),
  arrowRight: stroke('<path d="M4 12h15M13 6l6 6-6 6"/>'),
} as const;

export type IconName = keyof typeof ICONS;

export function icon(name: IconName, size = 20): TemplateResult {
  return html`<svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">${unsafeSVG(ICONS[name])}</svg>`;
}
