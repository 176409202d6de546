import type { Tx } from "./database.ts";
import type { FileRef } from "./outbox.ts";
import type { Instant } from "./types.ts";

/** A file that somebody put into a form. Discord keeps it for nobody: its bytes are there for a while, at this address. */
export interface Upload {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType?: string;
  readonly url: string;
}

/** A file whose bytes are kept by us, sealed. Unless it is lasting or shared it travels once: when a message with it arrived, they are gone. */
export type KeptFile = Extract<FileRef, { readonly kept: string }>;

/** Keeps files that no message of Discord's carries until they are said in a room. */
export interface Files {
  /**
   * Copies the bytes, sealed, in transactions of its own: nothing of the caller's. Undefined when they are gone, or more than was said.
   * Throws `ServiceError` when they can't be fetched now.
   */
  keep(upload: Upload, until: Instant): Promise<KeptFile | undefined>;
  /** All bytes at once, of something small, kept nowhere. Undefined when they are gone, or more than was said. Throws as `keep`. */
  read(upload: Upload): Promise<Uint8Array | undefined>;
  /** Moves the end. A file that is not kept any more is left alone. */
  keepUntil(tx: Tx, kept: readonly string[], until: Instant): Promise<void>;
  forget(tx: Tx, kept: readonly string[]): Promise<void>;
  /** Shared files stay while `holder`, an id of ours, may have more messages take them along; at most until their end. */
  hold(tx: Tx, kept: readonly string[], holder: string): Promise<void>;
  /** No more messages of this holder's will: what no message waits to take along is forgotten. */
  release(tx: Tx, holder: string): Promise<void>;
  /** SHA-256, in small hexadecimal, of the bytes of these files one after the other; undefined when one of them is not kept any more. */
  digest(kept: readonly string[]): Promise<string | undefined>;
  /** Forgets all whose time is over. */
  forgetOld(tx: Tx): Promise<void>;
}
