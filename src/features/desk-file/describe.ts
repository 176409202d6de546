import { type Department, defaultSettings, type TypeDefinition } from "#features/desk/index.ts";
import type { PartName } from "#kernel/parts.ts";
import type { Plan, PlannedPanel, Present } from "./plan.ts";
import type { DeskSnapshot } from "./snapshot.ts";

/** What a plan changes, one line each. */
export function describeChanges(
  present: Pick<Present, "desk" | "types" | "parts">,
  { desk, types, panels, parts }: Omit<Plan, "changes">,
): string[] {
  return [
    ...(present.desk ? describe("desk", differences(present.desk, desk)) : ["+ desk"]),
    ...describeDepartments(present.desk?.departments ?? [], desk.departments),
    ...describeTypes(present.types, types),
    ...panels.flatMap(panelChange),
    ...partChanges(present.parts, parts),
  ];
}

/** What is switched on and off, one line each. */
export function partChanges(before: readonly PartName[] = [], after: readonly PartName[] = before): string[] {
  return [
    ...after.filter((part) => !before.includes(part)).map((part) => `+ part ${part}`),
    ...before.filter((part) => !after.includes(part)).map((part) => `- part ${part}`),
  ];
}

/** What became of a desk between two moments, in the same words. */
export function describeDifference(before: DeskSnapshot, after: DeskSnapshot): string[] {
  return [
    ...describe("desk", differences(before.desk, after.desk)),
    ...describeDepartments(before.desk.departments, after.desk.departments),
    ...describeTypes(before.types, after.types),
    ...after.panels.flatMap((panel) =>
      change(
        "panel",
        before.panels.find(({ id }) => id === panel.id),
        panel,
      ),
    ),
  ];
}

function describeDepartments(before: readonly Department[], after: readonly Department[]): string[] {
  // What one does not have stands in it as that, so that it is seen to go.
  const whole = (one: Department) => ({ staff: [], lead: [], destination: null, hours: null, ...one });
  return after.flatMap((one) => {
    const was = before.find(({ key }) => key === one.key);
    return change("department", was && whole(was), whole(one));
  });
}

const describeTypes = (before: readonly TypeDefinition[], after: readonly TypeDefinition[]): string[] =>
  after.flatMap((type) =>
    change(
      "type",
      before.find(({ id }) => id === type.id),
      type,
    ),
  );

type Retirable = Pick<Department, "key" | "retired">;

function change(what: string, before: Retirable | undefined, after: Retirable): string[] {
  const isThere = before !== undefined && !before.retired;
  if (after.retired) return isThere ? [`- ${what} ${after.key}`] : [];
  if (!isThere) return [`+ ${what} ${after.key}`];
  return describe(`${what} ${after.key}`, differences(before, after));
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

/** What is not set up by anybody, or has lines of its own. */
const INNER: readonly string[] = ["posting", "origin", "own", "defaults", "departments", "retired"];

/** Names of the fields that `after` has otherwise than `before`; what a type or desk passes on counts field by field. */
export function differences(before: object, after: object): string[] {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  return [...new Set([...Object.keys(now), ...ownKeys(before)])]
    .filter((field) => !INNER.includes(field))
    .filter((field) => inOneOrder(old[field]) !== inOneOrder(now[field]))
    .map((field) => field.replace(/Id$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** Keys may stand in any order: where something was set up decides it. */
const inOneOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

type Fields = Readonly<Record<string, unknown>>;

function passedOn(of: { readonly own?: object; readonly defaults?: object }): object {
  return { ...of.own, ...of.defaults };
}
const settingsOf = (of: object): Fields => ({ ...onlyOwn(of), ...passedOn(of) }) as Fields;
const ownKeys = (of: object): string[] => Object.keys(passedOn(of));

/** A type that was read carries what it takes from above, too: that is not its own. */
function onlyOwn(of: object): object {
  if (!("own" in of)) return of;
  return Object.fromEntries(Object.entries(of).filter(([field]) => !(field in defaultSettings)));
}
