import type { OwnSettings, TypeDefinition } from "#features/desk/index.ts";
import type { PartName } from "#kernel/parts.ts";

/** A setting that does nothing as long as a part is off, as desk files call it. */
export interface IdleSetting {
  readonly setting: string;
  readonly part: PartName;
}

const ALWAYS = () => true;

const NEEDS: readonly (IdleSetting & { isSet(own: OwnSettings): boolean })[] = [
  { setting: "types", part: "tickets", isSet: ALWAYS },
  { setting: "form", part: "forms", isSet: ({ form = [] }) => form.length > 0 },
  {
    setting: "targets",
    part: "targets",
    isSet: ({ targets }) =>
      targets !== undefined &&
      (targets.firstResponse !== null ||
        targets.nextResponse !== null ||
        targets.resolution !== null ||
        Object.keys(targets.byPriority ?? {}).length > 0),
  },
  {
    setting: "closing",
    part: "closing",
    isSet: ({ closing }) =>
      closing !== undefined && (closing.silence !== null || closing.age !== null || closing.countdown !== null),
  },
  { setting: "seniors", part: "sorting", isSet: ({ seniors = [] }) => seniors.length > 0 },
  {
    setting: "assign",
    part: "shifts",
    isSet: ({ assignment }) => assignment?.rule === "on-shift" || assignment?.rule === "skill",
  },
];

/** What a desk or one of its topics says, and what does nothing there with these parts. */
export function idleSettings(
  desk: { readonly defaults: OwnSettings; readonly deskList: unknown },
  types: readonly Pick<TypeDefinition, "own" | "retired">[],
  on: readonly PartName[],
): readonly IdleSetting[] {
  const all = [desk.defaults, ...types.flatMap(({ own, retired }) => (retired ? [] : [own]))];
  const set = NEEDS.filter(({ isSet }) => all.some(isSet)).map(({ setting, part }): IdleSetting => ({ setting, part }));
  const list: readonly IdleSetting[] = desk.deskList ? [{ setting: "desk-list", part: "notices" }] : [];
  return [...set, ...list].filter(({ part }) => !on.includes(part));
}
