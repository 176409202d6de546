import type { Grant, MovedRights, OwnSettings } from "#features/desk/index.ts";
import type { Present } from "./plan.ts";
import type { ResolvedDesk, ResolvedType } from "./resolve.ts";

/** The same file, with who may do what as it is now. */
export function withPermissionsOf(file: ResolvedDesk, { desk, types }: Pick<Present, "desk" | "types">): ResolvedDesk {
  return {
    ...file,
    levels: ofFile(desk?.levels),
    permissions: saidIn(desk),
    types: file.types.map((type) => heldAs(type, types.find(({ key }) => key === type.key)?.own)),
  };
}

/** What was given by command stays anyway. */
const ofFile = (levels: readonly Grant[] = []): readonly Grant[] => levels.filter(({ origin }) => origin === "file");

const saidIn = ({ permissions = {}, setPermissions = {} }: OwnSettings = {}): MovedRights =>
  Object.fromEntries(Object.entries(permissions).filter(([right]) => !(right in setPermissions)));

function heldAs(type: ResolvedType, now: OwnSettings | undefined): ResolvedType {
  const { levels: _, permissions: _permissions, ...own } = type.own;
  const levels = ofFile(now?.levels);
  const permissions = saidIn(now);
  return {
    ...type,
    own: {
      ...own,
      ...(levels.length > 0 ? { levels } : {}),
      ...(Object.keys(permissions).length > 0 ? { permissions } : {}),
    },
  };
}
