const LONGEST = 100;

/**
 * A name as Discord keeps it for text channels: no capitals, no spaces, no ASCII punctuation but `-` and `_`. At most 100 characters;
 * empty when nothing is left of it.
 */
export function channelName(name: string): string {
  const plain = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, "-")
    .replace(/[!-,./:-@[-^`{-~]/g, "")
    .replace(/-{2,}/g, "-");
  return Array.from(plain)
    .slice(0, LONGEST)
    .join("")
    .replace(/^-+|-+$/g, "");
}
