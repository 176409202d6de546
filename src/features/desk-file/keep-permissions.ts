import type { Grant } from "#features/desk/index.ts";
import type { Present } from "./plan.ts";
import type { ResolvedDesk, ResolvedType } from "./resolve.ts";

/** The same file, with who may do what as it is now. */
export function withPermissionsOf(file: ResolvedDesk, { desk, types }: Pick<Present, "desk" | "types">): ResolvedDesk {
  const set = desk?.setPermissions ?? {};
  return {
    ...file,
    levels: ofFile(desk?.levels),
    permissions: Object.fromEntries(Object.entries(desk?.permissions ?? {}).filter(([right]) => !(right in set))),
    types: file.types.map((type) => withLevels(type, ofFile(types.find(({ key }) => key === type.key)?.own.levels))),
  };
}

/** What was given by command stays anyway. */
const ofFile = (levels: readonly Grant[] = []): readonly Grant[] => levels.filter(({ origin }) => origin === "file");

function withLevels(type: ResolvedType, levels: readonly Grant[]): ResolvedType {
  const { levels: _, ...own } = type.own;
  return { ...type, own: levels.length === 0 ? own : { ...own, levels } };
}
