/**
 * The languages a locale can be said in, the closest first: itself, its language without a region, the same language elsewhere. One that
 * is written in other letters is not the same: `zh-TW` is not said in `zh-CN`. Empty when we have none.
 */
export function closest(locale: string, locales: readonly string[]): readonly string[] {
  const wanted = read(locale);
  if (!wanted) return [];
  const isAlike = (other: Intl.Locale | undefined) =>
    other?.language === wanted.language && other.script === wanted.script;
  const distance = (other: string) => (other === locale ? 0 : other === wanted.language ? 1 : 2);
  return locales.filter((each) => isAlike(read(each))).sort((a, b) => distance(a) - distance(b));
}

/** With the script that is usual there; undefined for what is no locale. */
function read(locale: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(locale).maximize();
  } catch {
    return undefined;
  }
}
