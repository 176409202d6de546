import { type Catalog, type MessageSource, readCatalog } from "#platform/texts/catalog.ts";

interface Kept {
  readonly sources: readonly MessageSource[];
  readonly catalog: Catalog;
}

const kept: Kept[] = [];

/** The sentences of a product that starts again and again in one process: read once, and not forgotten. */
export function readOnce(sources: readonly MessageSource[]): Catalog {
  const known = kept.find((one) => areSame(one.sources, sources));
  if (known) return known.catalog;
  const catalog = { ...readCatalog(sources), forget: () => {} };
  kept.push({ sources, catalog });
  return catalog;
}

const areSame = (some: readonly MessageSource[], others: readonly MessageSource[]): boolean =>
  some.length === others.length && some.every(({ texts }, index) => texts === others[index]?.texts);
