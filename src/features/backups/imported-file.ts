import { type Begun, begunOf } from "#features/unfinished/index.ts";
import { days } from "#kernel/types.ts";
import { ImportOver } from "./errors.ts";

/** A desk file that somebody handed in and looks at. */
export interface ImportedFile extends Begun {
  /** The file's name. */
  readonly name: string;
  readonly source: string;
}

export const importedFiles = begunOf<ImportedFile>({ kind: "backups.import", keptFor: days(1), over: ImportOver });
