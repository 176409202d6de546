import {
  type Department,
  type Desk,
  type Grant,
  type MovedRights,
  type Panel,
  type PanelLook,
  passedOn,
  resolveTypes,
  type TicketType,
  type TypeDefinition,
} from "#features/desk/index.ts";
import type { PartName } from "#kernel/parts.ts";
import type { Snowflake } from "#kernel/types.ts";
import { describeChanges, differences } from "./describe.ts";
import type { ResolvedDesk, ResolvedPanel, ResolvedType } from "./resolve.ts";
import type { PlannedSection } from "./sections.ts";

/** What a desk is now, and what its file makes of it. */
export interface Plan {
  readonly desk: Desk;
  readonly types: readonly TypeDefinition[];
  readonly panels: readonly PlannedPanel[];
  /** What is switched on from then on; undefined when that stays. */
  readonly parts?: readonly PartName[] | undefined;
  /** What features above have in it. */
  readonly sections?: readonly PlannedSection[];
  /** One line each, for people: `+ type billing`, `~ type support: name`, `- panel help`. */
  readonly changes: readonly string[];
}

export interface PlannedPanel {
  readonly panel: Omit<Panel, "roomId">;
  /** Whether a new message has to be posted: it stands nowhere, or elsewhere. */
  readonly isNew: boolean;
  /** Where it stands now, if it does. */
  readonly before: Panel | undefined;
  readonly types: readonly TypeDefinition[];
  /** Whether its message has to be posted, changed or taken away. */
  readonly differs: boolean;
  /** Somebody deleted its message by hand: it is posted anew. */
  readonly vanished: boolean;
}

export interface Present {
  readonly desk: Desk | undefined;
  readonly types: readonly TypeDefinition[];
  readonly panels: readonly Panel[];
  /** Panels whose message somebody deleted by hand. */
  readonly vanished: ReadonlySet<string>;
  /** What is switched on, for whoever may change it. */
  readonly parts?: readonly PartName[];
}

export interface Target {
  readonly guildId: Snowflake;
  readonly name: string;
  readonly file: ResolvedDesk;
  readonly newId: () => string;
}

/** Decides what applying a file changes. Touches nothing. The same file again changes nothing. */
export function planDesk(present: Present, { guildId, name, file, newId }: Target): Plan {
  const setPermissions = setByCommand(present.desk?.setPermissions, file.permissions);
  const desk: Desk = {
    guildId,
    name,
    locale: file.locale,
    prefix: file.prefix,
    replyPrefix: file.replyPrefix,
    staffRoles: file.staff,
    levels: [...file.levels, ...givenByCommand(present.desk?.levels)],
    permissions: { ...setPermissions, ...file.permissions },
    setPermissions,
    defaults: file.defaults,
    anonymousRequesters: file.anonymousRequesters,
    departments: departmentsAfter(file.departments, present.desk?.departments),
    deskList: deskListAfter(file, present.desk),
  };
  const ids = new Map(
    file.types.map(({ key }) => [key, present.types.find((type) => type.key === key)?.id ?? newId()] as const),
  );
  let last = -1;
  const kept = file.types.map((type) => {
    const before = present.types.find(({ key }) => key === type.key);
    // One that stands behind those before it stays where it is: what counts is the order.
    const position = Math.max(last + 1, before?.position ?? 0);
    last = position;
    return { before, after: toType(withGiven(type, before), { guildId, position, ids }) };
  });
  const gone = present.types
    .filter(({ key, retired, origin }) => !retired && origin === "file" && !file.types.some((type) => type.key === key))
    .map((before) => ({ before, after: { ...before, retired: true } }));
  const types = [...kept, ...gone];
  const wanted = new Map(kept.map(({ after }) => [after.key, after]));

  const panels = planPanels(present, { guildId, name, file, newId, wanted });
  const planned = { desk, types: types.map(({ after }) => after), panels, parts: file.parts ?? undefined };
  return { ...planned, changes: describeChanges(present, planned) };
}

/** What was given by command stays. */
const givenByCommand = (levels: readonly Grant[] = []): readonly Grant[] =>
  levels.filter(({ origin }) => origin === "command");

/** One made by command stays, unless the file names it. One that the file names no more is retired: its tickets go on. */
function departmentsAfter(named: readonly Department[], before: readonly Department[] = []): readonly Department[] {
  const others = before.filter(({ key }) => !named.some((one) => one.key === key));
  return [
    ...named,
    ...others.map((one) => (one.origin === "command" || one.retired ? one : { ...one, retired: true })),
  ];
}

/** What was set by command stays, unless the file says it. */
const setByCommand = (set: MovedRights = {}, said: MovedRights = {}): MovedRights =>
  Object.fromEntries(Object.entries(set).filter(([right]) => !(right in said)));

/** Set by command, it stays until the file says something. */
function deskListAfter({ deskList }: ResolvedDesk, before: Desk | undefined): Desk["deskList"] {
  if (deskList !== null) return { channelId: deskList, origin: "file" };
  return before?.deskList?.origin === "command" ? before.deskList : null;
}

function withGiven(type: ResolvedType, before: TypeDefinition | undefined): ResolvedType {
  const levels = [...(type.own.levels ?? []), ...givenByCommand(before?.own.levels)];
  const setPermissions = setByCommand(before?.own.setPermissions, type.own.permissions);
  const isSet = Object.keys(setPermissions).length > 0;
  const own = {
    ...type.own,
    ...(levels.length > 0 ? { levels } : {}),
    ...(isSet ? { permissions: { ...setPermissions, ...type.own.permissions }, setPermissions } : {}),
  };
  return { ...type, own };
}

function planPanels(
  present: Present,
  { guildId, name, file, newId, wanted }: Target & { wanted: ReadonlyMap<string, TypeDefinition> },
): PlannedPanel[] {
  const kept = file.panels.map((panel): PlannedPanel => {
    const before = present.panels.find(({ key }) => key === panel.key);
    const vanished = before !== undefined && !before.retired && present.vanished.has(before.id);
    const isNew = !before || before.retired || vanished || before.channelId !== panel.channel;
    const posting = (before?.posting ?? 0) + (isNew ? 1 : 0);
    const after = toPanel(panel, { guildId, id: before?.id ?? newId(), posting });
    const types = panel.topics.flatMap((topic) => wanted.get(topic) ?? []);
    const renamed = present.desk?.locale !== file.locale || present.desk?.name !== name;
    const looksNew = types.some((type) => isShownOtherwise(present, type));
    const differs =
      !before || before.retired || vanished || looksNew || renamed || differences(before, after).length > 0;
    return { panel: after, isNew, before: before?.retired ? undefined : before, types, differs, vanished };
  });
  const gone = present.panels
    .filter(
      ({ key, retired, origin }) => !retired && origin === "file" && !file.panels.some((panel) => panel.key === key),
    )
    .map(retiring);
  return [...kept, ...gone];
}

/** Whether a panel that offers this type shows it otherwise than it stands there now. */
export function isShownOtherwise({ types }: Pick<Present, "types">, type: TypeDefinition): boolean {
  const known = types.find(({ id }) => id === type.id);
  return !known || known.name !== type.name || known.emoji !== type.emoji || known.description !== type.description;
}

/** A panel that is taken away. */
export const retiring = (before: Panel): PlannedPanel => ({
  panel: { ...before, retired: true },
  isNew: false,
  before,
  types: [],
  differs: true,
  vanished: false,
});

/** The desk as it is once the plan is stored: what can be looked at before. */
export function deskAfter(present: Omit<Present, "vanished">, { desk, types, panels }: Plan): DeskAfter {
  const all = [...present.types.filter(({ id }) => !types.some((one) => one.id === id)), ...types];
  const standing = present.panels.filter(({ id }) => !panels.some(({ panel }) => panel.id === id));
  return {
    desk,
    types: resolveTypes(passedOn(desk), all),
    panels: [...standing, ...panels.map(({ panel }) => ({ ...panel, roomId: "" }))],
  };
}

export interface DeskAfter {
  readonly desk: Desk;
  readonly types: readonly TicketType[];
  readonly panels: readonly Panel[];
}

function toType(
  type: ResolvedType,
  { guildId, position, ids }: { guildId: Snowflake; position: number; ids: ReadonlyMap<string, string> },
): TypeDefinition {
  return {
    id: ids.get(type.key) ?? "",
    guildId,
    key: type.key,
    parentId: type.under === null ? null : (ids.get(type.under) ?? null),
    position,
    name: type.name,
    description: type.description,
    emoji: type.emoji,
    leads: type.leads,
    answer: type.answer,
    own: type.own,
    origin: "file",
    retired: false,
  };
}

function toPanel(
  panel: ResolvedPanel,
  { guildId, id, posting }: Pick<Panel, "guildId" | "id" | "posting">,
): Omit<Panel, "roomId"> {
  return {
    id,
    posting,
    guildId,
    key: panel.key,
    channelId: panel.channel,
    title: panel.title ?? null,
    text: panel.text ?? null,
    types: panel.topics,
    button: panel.button ?? null,
    look: toLook(panel),
    staff: panel.staff,
    destinationId: panel.destination,
    transcriptsId: panel.transcripts,
    nameTemplate: panel["name-template"] ?? null,
    starterTemplate: panel.starter ?? null,
    origin: "file",
    retired: false,
  };
}

function toLook({ colour, images, shape, buttons, links }: ResolvedPanel): PanelLook {
  return {
    colour: colour === undefined ? null : Number.parseInt(colour.slice(1), 16),
    images: images.map(({ url, description = null }) => ({ url, description })),
    shape: shape ?? null,
    buttons: Object.fromEntries(
      Object.entries(buttons).map(([topic, { label = null, emoji = null, style = null }]) => [
        topic,
        { label, emoji, style },
      ]),
    ),
    links: links.map(({ label, url, emoji = null }) => ({ label, url, emoji })),
  };
}
