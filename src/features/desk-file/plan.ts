import type { Desk, Panel, Question, TicketType } from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { ResolvedDesk, ResolvedPanel, ResolvedType } from "./resolve.ts";

/** What a desk is now, and what its file makes of it. */
export interface Plan {
  readonly desk: Desk;
  readonly types: readonly TicketType[];
  readonly panels: readonly PlannedPanel[];
  /** One line each, for people: `+ type billing`, `~ type support: name`, `- panel help`. */
  readonly changes: readonly string[];
}

export interface PlannedPanel {
  readonly panel: Omit<Panel, "roomId">;
  /** Whether a new message has to be posted: it stands nowhere, or elsewhere. */
  readonly isNew: boolean;
  /** Where it stands now, if it does. */
  readonly before: Panel | undefined;
  readonly types: readonly TicketType[];
  /** Whether its message has to be posted, changed or taken away. */
  readonly differs: boolean;
  /** Somebody deleted its message by hand: it is posted anew. */
  readonly vanished: boolean;
}

export interface Present {
  readonly desk: Desk | undefined;
  readonly types: readonly TicketType[];
  readonly panels: readonly Panel[];
  /** Panels whose message somebody deleted by hand. */
  readonly vanished: ReadonlySet<string>;
}

export interface Target {
  readonly guildId: Snowflake;
  readonly name: string;
  readonly file: ResolvedDesk;
  readonly newId: () => string;
}

/** Decides what applying a file changes. Touches nothing. The same file again changes nothing. */
export function planDesk(present: Present, { guildId, name, file, newId }: Target): Plan {
  const desk: Desk = {
    guildId,
    name,
    locale: file.locale,
    prefix: file.prefix,
    replies: file.replies,
    identity: file.names,
    staffRoles: file.staff,
  };
  const kept = file.types.map((type, position) => {
    const before = present.types.find(({ key }) => key === type.key);
    return { before, after: toType(type, { guildId, position, file, id: before?.id ?? newId() }) };
  });
  const gone = present.types
    .filter(({ key, retired }) => !retired && !file.types.some((type) => type.key === key))
    .map((before) => ({ before, after: { ...before, retired: true } }));
  const types = [...kept, ...gone];
  const wanted = new Map(kept.map(({ after }) => [after.key, after]));

  const panels = planPanels(present, { guildId, name, file, newId, wanted });
  return {
    desk,
    types: types.map(({ after }) => after),
    panels,
    changes: [
      ...(present.desk ? describe("desk", differences(present.desk, desk)) : ["+ desk"]),
      ...types.flatMap(({ before, after }) => change("type", after.key, before, after)),
      ...panels.flatMap(panelChange),
    ],
  };
}

function planPanels(
  present: Present,
  { guildId, name, file, newId, wanted }: Target & { wanted: ReadonlyMap<string, TicketType> },
): PlannedPanel[] {
  const kept = file.panels.map((panel): PlannedPanel => {
    const before = present.panels.find(({ key }) => key === panel.key);
    const vanished = before !== undefined && !before.retired && present.vanished.has(before.id);
    const isNew = !before || before.retired || vanished || before.channelId !== panel.channel;
    const posting = (before?.posting ?? 0) + (isNew ? 1 : 0);
    const after = toPanel(panel, { guildId, id: before?.id ?? newId(), posting });
    const types = panel.topics.flatMap((topic) => wanted.get(topic) ?? []);
    const looksNew = types.some((type) => {
      const known = present.types.find(({ id }) => id === type.id);
      return !known || known.name !== type.name || known.emoji !== type.emoji || known.description !== type.description;
    });
    const renamed = present.desk?.locale !== file.locale || present.desk?.name !== name;
    const differs =
      !before || before.retired || vanished || looksNew || renamed || differences(before, after).length > 0;
    return { panel: after, isNew, before: before?.retired ? undefined : before, types, differs, vanished };
  });
  const gone = present.panels
    .filter(({ key, retired }) => !retired && !file.panels.some((panel) => panel.key === key))
    .map(
      (before): PlannedPanel => ({
        panel: { ...before, retired: true },
        isNew: false,
        before,
        types: [],
        differs: true,
        vanished: false,
      }),
    );
  return [...kept, ...gone];
}

function toType(
  type: ResolvedType,
  { guildId, position, file, id }: { guildId: Snowflake; position: number; file: ResolvedDesk; id: string },
): TicketType {
  const shared = type.room === "private-thread";
  return {
    id,
    guildId,
    key: type.key,
    position,
    name: type.name,
    description: type.description,
    emoji: type.emoji ?? null,
    room: type.room,
    destinationId: type.destination,
    pingRoles: type.ping,
    form: type.form.map(
      (question, index): Question => ({
        name: `q${index + 1}`,
        ask: question.ask,
        hint: question.hint ?? null,
        kind: question.kind,
        required: question.required,
        choices: question.choices ?? [],
        max: question.max ?? null,
      }),
    ),
    nameTemplate: type["name-template"],
    starterTemplate: type.starter,
    opening: type.opening,
    replies: type.replies ?? file.replies,
    // Everybody in a shared room sees who writes.
    identity: shared ? "named" : (type.names ?? file.names),
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
    retired: false,
  };
}

function change(what: string, key: string, before: TicketType | undefined, after: TicketType): string[] {
  if (!before || (before.retired && !after.retired)) return [`+ ${what} ${key}`];
  if (after.retired) return before.retired ? [] : [`- ${what} ${key}`];
  return describe(`${what} ${key}`, differences(before, after));
}

function panelChange({ panel, before, differs, vanished }: PlannedPanel): string[] {
  if (panel.retired) return [`- panel ${panel.key}`];
  if (!before) return [`+ panel ${panel.key}`];
  if (!differs) return [];
  const changed = [...(vanished ? ["its message was deleted"] : []), ...differences(before, panel)];
  return describe(`panel ${panel.key}`, changed.length > 0 ? changed : ["its topics"]);
}

const describe = (what: string, fields: readonly string[]): string[] =>
  fields.length > 0 ? [`~ ${what}: ${fields.join(", ")}`] : [];

/** Names of the fields of `after` that `before` has otherwise. */
function differences(before: object, after: object): string[] {
  const old = before as Record<string, unknown>;
  return Object.entries(after)
    .filter(([field]) => field !== "posting")
    .filter(([field, value]) => JSON.stringify(old[field]) !== JSON.stringify(value))
    .map(([field]) => field.replace(/Id$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}
