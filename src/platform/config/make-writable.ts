import { accessSync, constants, mkdirSync } from "node:fs";
import { HostError } from "#kernel/errors.ts";

/** Makes the folder when it is not there, for its owner alone. Throws a sentence for the host when nothing can be written in it. */
export function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new HostError(
      `Frontdesk keeps its data in ${folder}, and can't write there. Set FRONTDESK_DATA to a folder that is yours.`,
      { cause: error },
    );
  }
}
