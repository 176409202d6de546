import type { Desk } from "./desk.ts";
import { isReadByFewer } from "./read-by-fewer.ts";
import {
  defaultSettings,
  type OwnSettings,
  type TicketType,
  type TypeDefinition,
  type TypeSettings,
} from "./ticket-type.ts";

/**
 * What applies below `above` for whoever says `own`. What members say of the help is read by nobody who may not read their tickets: where fewer
 * may, it stays with these.
 */
export function inherit(above: TypeSettings, given: OwnSettings): TypeSettings {
  const { gates, levels = [], permissions, setPermissions: _, ...own } = given;
  const below = {
    ...above,
    ...own,
    levels: [...above.levels, ...levels],
    permissions: { ...above.permissions, ...permissions },
    gates: { ...above.gates, ...gates },
  };
  return own.responsesId === undefined && isReadByFewer(below, above) ? { ...below, responsesId: null } : below;
}

/** What the types at the top take from their desk. */
export const passedOn = ({
  staffRoles,
  levels,
  permissions,
  defaults,
}: Pick<Desk, "staffRoles" | "levels" | "permissions" | "defaults">): OwnSettings => ({
  ...defaults,
  staffRoles,
  levels,
  permissions,
});

/** What a root type takes from its desk. */
export const ofDesk = (defaults: OwnSettings): TypeSettings => inherit(defaultSettings, defaults);

/**
 * Fills in what each type takes from the one above it. A circle of types, which nothing should be able to make, ends where it closes, and
 * a type whose parent is missing stands at the root.
 */
export function resolveTypes(defaults: OwnSettings, definitions: readonly TypeDefinition[]): TicketType[] {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const settingsOf = (definition: TypeDefinition, below: ReadonlySet<string>): TypeSettings => {
    const parent = definition.parentId === null ? undefined : byId.get(definition.parentId);
    const path = new Set([...below, definition.id]);
    const above = parent && !path.has(parent.id) ? settingsOf(parent, path) : ofDesk(defaults);
    return inherit(above, definition.own);
  };
  return definitions.map((definition) => ({
    ...definition,
    ...asItLeads(definition, settingsOf(definition, new Set())),
  }));
}

/** A report is over for its requester once it is sent: what they have open is no reason to refuse it. Limits over time hold. */
function asItLeads({ leads }: Pick<TypeDefinition, "leads">, settings: TypeSettings): TypeSettings {
  if (leads !== "report") return settings;
  const gates = { ...settings.gates, openPerPanel: null, openPerType: null, openPerServer: null, openPerRole: [] };
  return { ...settings, gates };
}

/** The types that can be chosen below one of them (at the root: null), in order. */
export function childrenOf<T extends Pick<TypeDefinition, "parentId" | "retired">>(
  types: readonly T[],
  parentId: string | null,
): T[] {
  return types.filter((type) => !type.retired && type.parentId === parentId);
}

/** Types that open something themselves: those without others below them. */
export function leavesOf<T extends Pick<TypeDefinition, "id" | "parentId" | "retired">>(types: readonly T[]): T[] {
  return types.filter((type) => !type.retired && childrenOf(types, type.id).length === 0);
}

/** Whether one of `wanted` is this type or stands above it; none wanted: every type is. A circle of types ends where it closes. */
export function coversType(
  wanted: readonly string[],
  typeId: string,
  types: readonly Pick<TypeDefinition, "id" | "parentId">[],
): boolean {
  if (wanted.length === 0) return true;
  const above = new Map(types.map(({ id, parentId }) => [id, parentId]));
  const seen = new Set<string>();
  for (let id: string | null = typeId; id !== null && !seen.has(id); id = above.get(id) ?? null) {
    if (wanted.includes(id)) return true;
    seen.add(id);
  }
  return false;
}
