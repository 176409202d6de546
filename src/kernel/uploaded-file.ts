import type { Snowflake } from "./types.ts";

/** A file that came with a form, where it can be fetched from. */
export interface UploadedFile {
  readonly id: Snowflake;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly contentType?: string;
}
