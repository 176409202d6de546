import {
  type Desk,
  type OwnSettings,
  type Panel,
  passedOn,
  resolveTypes,
  type TypeDefinition,
} from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";
import { describeChanges, differences } from "./describe.ts";
import { isShownOtherwise, type Plan, type PlannedPanel, type Present, retiring } from "./plan.ts";
import type { DeskSnapshot, SnapshotPanel } from "./snapshot.ts";
import { type Gone, type There, withoutGone } from "./without-gone.ts";

export interface Restoring {
  readonly snapshot: DeskSnapshot;
  readonly server: There & { readonly name: string };
  /** Who holds which level, and from which level on what is permitted. */
  readonly permissions: "as they were" | "as they are";
}

export interface RestorePlan {
  readonly plan: Plan;
  /** What the server has no more: it is left out. */
  readonly gone: readonly Gone[];
  /** Who may what was something else, and stays as it is. */
  readonly keepsPermissions: boolean;
}

/** Decides what makes a desk again what it was. Touches nothing. What was made since is retired, never deleted: its tickets go on. */
export function planRestore(
  present: Omit<Present, "vanished">,
  { snapshot, server, permissions }: Restoring,
): RestorePlan {
  const {
    desk: wanted,
    types: wantedTypes,
    panels: wantedPanels,
    gone,
  } = withoutGone(snapshot, server, present.panels);
  const keep = permissions === "as they are";
  const desk: Desk = {
    ...wanted,
    name: server.name,
    departments: departmentsAgain(wanted, present.desk),
    ...(keep
      ? {
          levels: present.desk?.levels ?? [],
          permissions: present.desk?.permissions ?? {},
          setPermissions: present.desk?.setPermissions ?? {},
        }
      : {}),
  };
  const before = (id: string) => present.types.find((type) => type.id === id);
  const restored = wantedTypes.map((type) => (keep ? heldAs(type, before(type.id)?.own) : type));
  const since = present.types
    .filter(({ id, retired }) => !retired && !wantedTypes.some((type) => type.id === id))
    .map((type): TypeDefinition => ({ ...type, retired: true }));
  const types = [...restored, ...since];
  const panels = [
    ...wantedPanels.map((panel) => planPanel(present, panel, { desk, types })),
    ...present.panels
      .filter(({ id, retired }) => !retired && !snapshot.panels.some((panel) => panel.id === id))
      .map(retiring),
  ].filter(({ differs }) => differs);
  const changes = describeChanges(present, { desk, types, panels });
  const keepsPermissions =
    keep && JSON.stringify(heldIn(wanted, wantedTypes)) !== JSON.stringify(heldIn(desk, restored));
  return { plan: { desk, types, panels, changes }, gone, keepsPermissions };
}

function departmentsAgain({ departments }: Desk, now: Desk | undefined): Desk["departments"] {
  const since = (now?.departments ?? []).filter(({ key }) => !departments.some((one) => one.key === key));
  return [...departments, ...since.map((one) => ({ ...one, retired: true }))];
}

const heldIn = ({ levels, permissions }: Desk, types: readonly TypeDefinition[]) => [
  levels,
  permissions,
  types.map(({ own }) => [own.levels ?? [], own.permissions ?? {}]),
];

/** Who may what for a topic's tickets as somebody else says; nobody: as those above it say. */
function heldAs(type: TypeDefinition, { levels, permissions, setPermissions }: OwnSettings = {}): TypeDefinition {
  const { levels: _, permissions: _permissions, setPermissions: _set, ...own } = type.own;
  return {
    ...type,
    own: {
      ...own,
      ...(levels ? { levels } : {}),
      ...(permissions ? { permissions } : {}),
      ...(setPermissions ? { setPermissions } : {}),
    },
  };
}

function planPanel(
  present: Omit<Present, "vanished">,
  after: SnapshotPanel,
  { desk, types }: { readonly desk: Desk; readonly types: readonly TypeDefinition[] },
): PlannedPanel {
  const known = present.panels.find(({ id }) => id === after.id);
  const before = known?.retired ? undefined : known;
  const isNew =
    !after.retired && (before?.channelId !== after.channelId || filesOf(before).join() !== filesOf(after).join());
  const offered = resolveTypes(passedOn(desk), types).filter(({ retired }) => !retired);
  const shown = after.types.flatMap((key) => offered.find((type) => type.key === key) ?? []);
  const looksNew = shown.some((type) => isShownOtherwise(present, type));
  const changed = before !== undefined && (looksNew || differences(before, after).length > 0);
  const differs = after.retired ? before !== undefined : isNew || changed;
  const posting = (known?.posting ?? 0) + (isNew ? 1 : 0);
  return { panel: { ...after, posting }, isNew, before, types: shown, differs, vanished: false };
}

/** Pictures of its own, which no edit changes. */
const filesOf = (panel: Pick<Panel, "look"> | undefined): Snowflake[] =>
  (panel?.look.images ?? []).flatMap(({ file }) => file?.kept ?? []);
