import { type Panel, plainLook } from "#features/desk/index.ts";
import type { Lack } from "#features/places/index.ts";
import { type Begun, begunOf } from "#features/unfinished/index.ts";
import { days, type Snowflake } from "#kernel/types.ts";
import { DraftGone } from "./errors.ts";

/** So long an editor that nobody touches is kept. */
export const DRAFT_KEPT = days(1);

/** What can be edited about a panel. */
export type PanelSettings = Pick<
  Panel,
  | "key"
  | "channelId"
  | "title"
  | "text"
  | "types"
  | "button"
  | "look"
  | "staff"
  | "destinationId"
  | "transcriptsId"
  | "nameTemplate"
  | "starterTemplate"
>;

/** A help message on its way to be posted or changed. */
export interface PanelDraft extends Begun {
  readonly panelId: string | null;
  readonly settings: PanelSettings;
  /** What the panel was when the editor was opened: somebody else may change it meanwhile. Null for a new one. */
  readonly basis: PanelSettings | null;
  /** What we may not do where it is to stand or make tickets, as looked up last. */
  readonly lacks: readonly Lack[];
  /** Of a copied message: names of files that are no pictures. */
  readonly leftOut: readonly string[];
  /** Where pictures of its own can be seen for now, by their `attachment://` url: links of Discord's that end after a day. */
  readonly shown: Readonly<Record<string, string>>;
  /** What was typed into a form and did not fit, by form: it is there when the form is opened again. */
  readonly typed: Readonly<Record<string, string>>;
}

export const panelDrafts = begunOf<PanelDraft>({ kind: "panels.editor", keptFor: DRAFT_KEPT, over: DraftGone });

export function newSettings(key: string, channelId: Snowflake, types: readonly string[]): PanelSettings {
  return {
    key,
    channelId,
    title: null,
    text: null,
    types,
    button: null,
    look: plainLook,
    staff: { roles: [], users: [] },
    destinationId: null,
    transcriptsId: null,
    nameTemplate: null,
    starterTemplate: null,
  };
}

export function settingsOf(panel: PanelSettings): PanelSettings {
  const { key, channelId, title, text, types, button, look, staff } = panel;
  const { destinationId, transcriptsId, nameTemplate, starterTemplate } = panel;
  const places = { destinationId, transcriptsId };
  return { key, channelId, title, text, types, button, look, staff, ...places, nameTemplate, starterTemplate };
}

/** Whether a panel is as it was. */
export const isSame = (one: PanelSettings, other: PanelSettings): boolean =>
  JSON.stringify(settingsOf(one)) === JSON.stringify(settingsOf(other));

/** Bytes that a panel needs, by the ids under which we keep them. */
export const keptIn = ({ look }: Pick<PanelSettings, "look">): string[] =>
  look.images.flatMap(({ file }) => (file ? [file.kept] : []));
