import type { Department } from "#features/desk/index.ts";
import { NameTaken, NoName } from "./errors.ts";

/** What can be said of a department; undefined: it has none of it. */
export type Said = { readonly [Name in "staff" | "lead" | "destination" | "hours"]?: Department[Name] | undefined } & {
  readonly name?: string;
  readonly roles?: Department["roles"];
};

/** A department that says this of itself, and what it said before of everything else. */
export function saying(one: Department, said: Said): Department {
  const entries = Object.entries({ ...one, ...said }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Department;
}

/** The name that it may have among these. Throws `NoName` and `NameTaken`. */
export function nameAmong(departments: readonly Department[], said: string, own?: string): string {
  const name = said.trim();
  if (name === "") throw new NoName();
  const wanted = name.toLowerCase();
  const others = departments.filter(({ key, retired }) => !retired && key !== own);
  if (others.some((one) => one.key === wanted || one.name.toLowerCase() === wanted)) throw new NameTaken(name);
  return name;
}
