/** A short name that nothing in the server has: what was asked for, with a number behind it if it must. At most 32 characters. */
export function freeKey(wanted: string, taken: readonly string[], otherwise: string): string {
  const base =
    wanted
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll("ß", "ss")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 28) || otherwise;
  for (let count = 1; ; count++) {
    const key = count === 1 ? base : `${base}-${count}`;
    if (!taken.includes(key)) return key;
  }
}
