import {
  type Desk,
  type GivenLevel,
  type Grant,
  givenTo,
  type MovedRights,
  type TicketType,
} from "#features/desk/index.ts";
import { ALL_RIGHTS, type Level, type Right } from "#kernel/access.ts";

/** Somebody, or a role, with a level; `typeId` null: in the whole server. */
export interface Held {
  readonly to: Grant["to"];
  readonly id: string;
  readonly level: GivenLevel;
  readonly typeId: string | null;
}

type DeskPart = Pick<Desk, "staffRoles" | "levels" | "permissions" | "departments">;
type TypePart = Pick<TicketType, "id" | "own" | "retired">;

/** Everything that a desk and its topics say of who holds what, each where it is said. */
export function allHeld(desk: Pick<DeskPart, "staffRoles" | "levels">, types: readonly TypePart[]): Held[] {
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
  | { readonly about: "right"; readonly right: Right; readonly typeId: string | null }
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
  const [saidBefore, saidNow] = [movedIn(before), movedIn(after)];
  const typeIds = [...new Set([...saidBefore.keys(), ...saidNow.keys()])];
  const rights = typeIds.flatMap((typeId) =>
    ALL_RIGHTS.flatMap((right): Difference[] => {
      const [was, is] = [saidBefore.get(typeId)?.[right] ?? null, saidNow.get(typeId)?.[right] ?? null];
      return was === is ? [] : [{ about: "right", right, typeId, before: was, after: is }];
    }),
  );
  return [...held, ...rights];
}

/** What is moved in the whole server, and for each topic that is offered and says so. */
export const movedIn = ({ desk, types }: Snapshot): ReadonlyMap<string | null, MovedRights> =>
  new Map<string | null, MovedRights>([
    [null, desk.permissions],
    ...types.flatMap(({ id, own, retired }): [string, MovedRights][] =>
      retired || !own.permissions ? [] : [[id, own.permissions]],
    ),
  ]);

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
