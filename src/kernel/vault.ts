/** Encrypts people's words at rest. The key lives outside the database, in a file only its owner can read. */
export interface Vault {
  /** Authenticated encryption (AES-256-GCM); text out, safe for a text column. */
  seal(words: string): string;
  /** Throws when the key does not fit or the text was changed. */
  open(sealed: string): string;
}
