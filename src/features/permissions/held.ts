import { type Desk, type GivenLevel, type Grant, givenTo, type TicketType } from "#features/desk/index.ts";
import { type Level, RIGHTS, type Right } from "#kernel/access.ts";

/** Somebody, or a role, with a level; `typeId` null: in the whole server. */
export interface Held {
  readonly to: Grant["to"];
  readonly id: string;
  readonly level: GivenLevel;
  readonly typeId: string | null;
}

type DeskPart = Pick<Desk, "staffRoles" | "levels" | "permissions">;
type TypePart = Pick<TicketType, "id" | "own" | "retired">;

/** Everything that a desk and its topics say of who holds what, each where it is said. */
export function allHeld(desk: DeskPart, types: readonly TypePart[]): Held[] {
  return [
    ...ofTeam(desk, null),
    ...types
      .filter(({ retired }) => !retired)
      .flatMap(({ id, own }) => ofTeam({ staffRoles: own.staffRoles ?? [], levels: own.levels ?? [] }, id)),
  ];
}

const ofTeam = ({ staffRoles, levels }: Pick<DeskPart, "staffRoles" | "levels">, typeId: string | null): Held[] => [
  ...staffRoles.map((id): Held => ({ to: "role", id, level: "staff", typeId })),
  ...levels.map(({ to, id, level }): Held => ({ to, id, level, typeId })),
];

/** A difference between two ways a server's permissions are: what somebody holds at one place, or where a permission begins. */
export type Difference = {
  readonly before: Level | null;
  readonly after: Level | null;
} & (
  | { readonly about: Grant["to"]; readonly id: string; readonly typeId: string | null }
  | { readonly about: "right"; readonly right: Right }
);

export interface Snapshot {
  readonly desk: DeskPart;
  readonly types: readonly TicketType[];
}

/** What changed, each once: of several levels at one place the highest counts. */
export function differences(before: Snapshot, after: Snapshot): Difference[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  const held = [...new Set([...old.keys(), ...now.keys()])].flatMap((place): Difference[] => {
    const [was, is] = [old.get(place), now.get(place)];
    const one = is ?? was;
    if (!one || was?.level === is?.level) return [];
    return [{ about: one.to, id: one.id, typeId: one.typeId, before: was?.level ?? null, after: is?.level ?? null }];
  });
  const rights = (Object.keys(RIGHTS) as Right[]).flatMap((right): Difference[] => {
    const [was, is] = [before.desk.permissions[right] ?? null, after.desk.permissions[right] ?? null];
    return was === is ? [] : [{ about: "right", right, before: was, after: is }];
  });
  return [...held, ...rights];
}

function placesOf({ desk, types }: Snapshot): ReadonlyMap<string, Held> {
  const places = new Map<string, Held>();
  for (const held of allHeld(desk, types)) {
    const place = `${held.typeId ?? ""}:${held.to}:${held.id}`;
    const known = places.get(place);
    places.set(place, known ? { ...held, level: higher(known, held) } : held);
  }
  return places;
}

const higher = (one: Held, other: Held): GivenLevel =>
  givenTo(
    [one, other].map(({ level }) => ({ to: "user", id: "", level, origin: "file" }) as const),
    { id: "", roles: [] },
  ) as GivenLevel;
