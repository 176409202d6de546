import type * as z from "zod";
import type { Department, TypeDefinition } from "#features/desk/index.ts";
import type { ServerNow } from "#features/places/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { type Contribution, extensionPoint } from "#kernel/extension-point.ts";
import type { PartName } from "#kernel/parts.ts";
import type { Text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { NameOf } from "./name-of.ts";
import type { Said } from "./said-settings.ts";

/** What a key of a file may name, as the rest of the file leaves it. */
export interface AroundSection {
  readonly guildId: Snowflake;
  readonly server: ServerNow;
  readonly topics: readonly Pick<TypeDefinition, "id" | "key" | "name">[];
  readonly departments: readonly Department[];
  /** Who hands the file in on Discord; null: the host. */
  readonly by: Pick<Actor, "id" | "roles"> | null;
  /** Something does not fit, by the way to it below the key. Nothing of the file is applied then. */
  mistake(path: readonly PropertyKey[], says: Text): void;
}

/** A key of the desk file that belongs to a feature above. Its state is JSON: it is kept with how a desk was. */
export interface FileSection<State = unknown, InFile = unknown> {
  readonly key: string;
  /** Of what stands below the key. */
  readonly schema: z.ZodType<InFile>;
  /** What it does nothing without, if it says anything. */
  readonly part?: PartName;
  read(db: Db, app: Pick<App, "vault">, guildId: Snowflake): Promise<State>;
  /** How it is once a file is applied that says this; undefined: that says nothing of it. */
  fromFile(app: App, said: InFile | undefined, around: AroundSection & { readonly now: State }): Promise<State>;
  /** What a file says of it: read and applied, it changes nothing. Undefined: nothing. */
  toFile(
    state: State,
    names: { readonly nameOf: NameOf; readonly topics: readonly Pick<TypeDefinition, "id" | "key">[] },
  ): Said | undefined;
  /** What changes from one to the other, one line each, for people. */
  describe(before: State, after: State): string[];
  /** Makes it what was planned, once topics are stored. The caller puts it on record. */
  store(
    tx: Tx,
    app: Pick<App, "jobs" | "clock" | "ids" | "vault">,
    change: {
      readonly guildId: Snowflake;
      readonly after: State;
      /** Null: the host. */
      readonly by: Snowflake | null;
    },
  ): Promise<void>;
}

/** What features above add to the desk file. */
export const fileSection = extensionPoint<FileSection>("desk-file.section", { unique: ({ key }) => key });

/** Of the only kind of state that its own definition reads. */
export const section = <State, InFile>(definition: FileSection<State, InFile>): Contribution =>
  fileSection(definition as unknown as FileSection);
