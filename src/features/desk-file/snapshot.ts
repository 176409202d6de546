import { deflateSync, inflateSync } from "node:zlib";
import { type Desk, defaultSettings, type Panel, type TypeDefinition } from "#features/desk/index.ts";
import type { Vault } from "#kernel/vault.ts";
import type { Present } from "./plan.ts";
import type { SectionStates } from "./sections.ts";

/** How a server was set up at a moment, with what was retired by then. */
export interface DeskSnapshot {
  readonly desk: Desk;
  readonly types: readonly TypeDefinition[];
  readonly panels: readonly SnapshotPanel[];
  /** What features above kept of it; none where they were not asked then. */
  readonly sections?: SectionStates;
}

/** Where its message stands is not set up by anybody. */
export type SnapshotPanel = Omit<Panel, "roomId" | "posting">;

/** Null before there is a desk. */
export function snapshotOf(
  { desk, types, panels }: Omit<Present, "vanished">,
  sections?: SectionStates,
): DeskSnapshot | null {
  if (!desk) return null;
  return {
    ...(sections ? { sections } : {}),
    desk,
    types: types.map(asDefined),
    panels: panels.map(({ roomId: _, posting: __, ...panel }) => panel),
  };
}

/** A type that was read carries what it takes from above, too: that is not its own. */
function asDefined(type: TypeDefinition): TypeDefinition {
  const fields = Object.entries(type).filter(([field]) => !(field in defaultSettings));
  return Object.fromEntries(fields) as unknown as TypeDefinition;
}

/** A server's own words stand in it, so it is sealed; packed, because most of it is said many times. */
export const packSnapshot = (snapshot: DeskSnapshot, vault: Vault): string =>
  vault.seal(deflateSync(JSON.stringify(snapshot)).toString("base64"));

export const unpackSnapshot = (packed: string, vault: Vault): DeskSnapshot =>
  JSON.parse(inflateSync(Buffer.from(vault.open(packed), "base64")).toString("utf8"));
