import { FluentBundle, FluentResource } from "@fluent/bundle";

/** A feature, or anything else that says something. */
export interface MessageSource {
  readonly name: string;
  readonly texts?: Readonly<Record<string, string>>;
}

type Message = FluentResource["body"][number];
export type Pattern = NonNullable<Message["value"]>;

export interface Entry {
  readonly bundle: FluentBundle;
  readonly pattern: Pattern;
}

export interface Catalog {
  readonly locales: readonly string[];
  find(locale: string, key: string): Entry | undefined;
  /** Every key of a locale, for the check of the texts. */
  keys(locale: string): ReadonlyMap<string, Pattern>;
  /** Gives the memory back of everything read so far; what is needed again is read again. */
  forget(): void;
}

/**
 * A source is read when its first sentence in a language is needed: read all at once they take 2 MiB, and most desks speak one language.
 * Reading throws for a message that Fluent cannot read, which it would leave out silently.
 */
export function readCatalog(sources: readonly MessageSource[]): Catalog {
  /** Who says something in a language. A source is taken when it is read, for it may have to be unpacked. */
  const written = new Map<string, Map<string, Readonly<Record<string, string>>>>();
  const read = new Map<string, ReadonlyMap<string, Entry>>();

  for (const { name, texts = {} } of sources) {
    for (const locale of Object.keys(texts)) {
      const named = written.get(locale) ?? new Map<string, Readonly<Record<string, string>>>();
      written.set(locale, named);
      if (named.has(name)) throw new Error(`Texts of ${name} (${locale}) are there twice`);
      named.set(name, texts);
    }
  }

  const entriesOf = (locale: string, name: string): ReadonlyMap<string, Entry> | undefined => {
    const known = read.get(`${locale} ${name}`);
    if (known) return known;
    const source = written.get(locale)?.get(name)?.[locale];
    if (source === undefined) return undefined;
    const entries = new Map<string, Entry>();
    for (const [key, entry] of readSource(name, locale, source)) {
      if (entries.has(key)) throw new Error(`Text ${key} (${locale}) is there twice`);
      entries.set(key, entry);
    }
    read.set(`${locale} ${name}`, entries);
    return entries;
  };

  return {
    locales: [...written.keys()].sort(),
    find: (locale, key) => entriesOf(locale, key.slice(0, key.indexOf(".")))?.get(key),
    keys(locale) {
      const names = [...(written.get(locale)?.keys() ?? [])];
      return new Map(
        names.flatMap((name) => [...(entriesOf(locale, name) ?? [])].map(([key, { pattern }]) => [key, pattern])),
      );
    },
    forget: () => read.clear(),
  };
}

function* readSource(name: string, locale: string, source: string): Generator<[string, Entry]> {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const resource = new FluentResource(source);
  refuseUnread(name, locale, source, resource);
  const mistakes = bundle.addResource(resource);
  if (mistakes[0]) throw new Error(`Texts of ${name} (${locale}): ${mistakes[0].message}`);

  for (const { id, value, attributes } of resource.body) {
    if (id.startsWith("-")) continue;
    if (value !== null) yield [`${name}.${id}`, { bundle, pattern: value }];
    for (const [attribute, pattern] of Object.entries(attributes)) {
      yield [`${name}.${id}.${attribute}`, { bundle, pattern }];
    }
  }
}

/** The names of a pattern's variables, sorted. */
export function variablesOf(pattern: Pattern): readonly string[] {
  const names = new Set<string>();
  JSON.stringify(pattern, (_, part: { type?: string; name?: string } | null) => {
    if (part && part.type === "var" && part.name) names.add(part.name);
    return part;
  });
  return [...names].sort();
}

function refuseUnread(name: string, locale: string, source: string, resource: FluentResource): void {
  const written = [...source.matchAll(/^(-?[a-zA-Z][\w-]*)[ \t]*=/gm)].map((match) => match[1]);
  const read = resource.body.map(({ id }) => id as string);
  const unread = written.find((id) => id !== undefined && !read.includes(id));
  const junk = unread ?? source.match(/^(?![ \t#}\n\r]|-?[a-zA-Z][\w-]*[ \t]*=)(.+)/m)?.[1];
  if (junk) throw new Error(`Texts of ${name} (${locale}): Fluent cannot read “${junk}”`);
}
