import { neutralise } from "#kernel/words.ts";

/** What can stand in braces. */
export const VARIABLES = ["member", "server", "staff", "number", "topic", "date", "time"] as const;
export type Variable = (typeof VARIABLES)[number];

/** Values of the variables. Strings are somebody's words; markup is ours. */
export type Values = Readonly<Record<Variable, string | { readonly markup: string }>>;

const BRACED = /\{\s*([\p{L}_]{1,20})\s*\}/gu;

/** The content with its variables filled in. Words are escaped: a name can't ping anybody or act as markup. Unknown ones stay. */
export function fill(content: string, values: Values): string {
  return content.replace(BRACED, (whole, name: string) => {
    const known = variable(name);
    if (!known) return whole;
    const value = values[known];
    return typeof value === "string" ? neutralise(value) : value.markup;
  });
}

/** Names in braces that mean nothing, each once. */
export function unknownVariables(content: string): string[] {
  const names = [...content.matchAll(BRACED)].map(([, name = ""]) => name);
  return [...new Set(names.filter((name) => !variable(name)))];
}

function variable(name: string): Variable | undefined {
  return VARIABLES.find((one) => one === name.toLowerCase());
}
