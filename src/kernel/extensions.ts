import type { CommandDefinition } from "./feature.ts";

/** A feature from outside that the host named in the configuration. */
export interface Extension {
  /** As the configuration names it: a folder, a file or a package. */
  readonly from: string;
  /** Of the feature; undefined while nothing could be loaded. */
  readonly name: string | undefined;
  /** Why it is not there, for the host. */
  readonly problem: string | undefined;
}

export interface Extensions {
  list(): readonly Extension[];
  /** What they add to what can be typed. */
  commands(): readonly CommandDefinition[];
  /**
   * Reads one anew, by the name of its feature or by what the configuration says, and puts it in place of what runs. What runs ends first,
   * and what comes meanwhile waits for the new one. Throws `ExtensionRefused`, and everything stays as it was.
   */
  reload(name: string): Promise<Extension>;
}

/** Says why, in a sentence for the host. */
export class ExtensionRefused extends Error {
  override readonly name = "ExtensionRefused";
}
