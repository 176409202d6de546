/**
 * A number as people type it: `12`, `-3`, `12.5` or `12,5`. Null for anything else, and for `1,234`, which is a thousand for some and a
 * little more than one for others.
 */
export function readNumber(words: string): number | null {
  const found = /^([+-]?)(\d{1,15})(?:([.,])(\d{1,15}))?$/.exec(words.trim().replace("−", "-"));
  if (!found) return null;
  const [, sign, whole = "", mark, part = ""] = found;
  if (mark && part.length === 3 && whole.length <= 3 && !whole.startsWith("0")) return null;
  return Number(`${sign}${whole}${mark ? `.${part}` : ""}`);
}
