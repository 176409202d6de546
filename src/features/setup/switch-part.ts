import { noteChange, partChanges } from "#features/desk-file/index.ts";
import { refreshPanels } from "#features/panels/index.ts";
import { lockParts, readParts, saveParts } from "#features/parts/index.ts";
import { planTargetsSoon } from "#features/targets/index.ts";
import { drawListSoon } from "#features/worklist/index.ts";
import type { Context } from "#kernel/feature.ts";
import { ALL_PARTS, type PartName } from "#kernel/parts.ts";
import type { Snowflake } from "#kernel/types.ts";

export interface Switched {
  readonly part: PartName;
  readonly to: "on" | "off";
  /** It was so before: nothing was done. */
  readonly already: boolean;
  /** What is on now. */
  readonly on: readonly PartName[];
}

/** Switches a part of a server on or off, on record. What was kept with it stays, and what stands by itself (a list, times) follows. */
export async function switchPart(
  { app, write, actor, guildId }: Pick<Context, "app" | "write" | "actor"> & { readonly guildId: Snowflake },
  part: PartName,
  to: "on" | "off",
): Promise<Switched> {
  return write(async (tx) => {
    await lockParts(tx, app, guildId);
    const before = await readParts(tx, app, guildId);
    const after = ALL_PARTS.filter((one) => (one === part ? to === "on" : before.includes(one)));
    const lines = partChanges(before, after);
    if (lines.length === 0) return { part, to, already: true, on: after };
    await saveParts(tx, app, guildId, after);
    await noteChange(tx, app, { guildId, by: actor.id, how: "setup", lines });
    // What stands has buttons while tickets are taken.
    if (part === "tickets") await refreshPanels(tx, app, guildId);
    await drawListSoon(tx, app, guildId);
    await planTargetsSoon(tx, app, guildId);
    return { part, to, already: false, on: after };
  });
}
