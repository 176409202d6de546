import type { Text } from "./text.ts";
import type { Button } from "./view.ts";

/** Which part of a list a card shows, counted from 0, and of how many. */
export interface Page {
  readonly at: number;
  readonly of: number;
}

/** The page that was asked for, or the nearest there is. `wanted` may be what a custom id says, which anybody can forge. */
export function pageOf(wanted: number | string | undefined, count: number, perPage: number): Page {
  const of = Math.max(1, Math.ceil(count / perPage));
  const at = Math.trunc(Number(wanted)) || 0;
  return { at: Math.min(Math.max(at, 0), of - 1), of };
}

/** The row that turns the pages of a list; nothing where there is one page. */
export function pageRows(
  { at, of }: Page,
  idOf: (page: number) => string,
  { back, next }: { readonly back: Text; readonly next: Text },
): { readonly rows?: readonly (readonly Button[])[] } {
  const turn = (to: number, label: Text): Button[] =>
    to < 0 || to >= of ? [] : [{ control: "button", id: idOf(to), label, style: "secondary" }];
  return of > 1 ? { rows: [[...turn(at - 1, back), ...turn(at + 1, next)]] } : {};
}
