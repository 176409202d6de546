import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { parse, TomlError } from "smol-toml";

export const TOML_FILE = "frontdesk.toml";
export const ENV_FILE = ".env";
/** Written by `frontdesk login`, in the data folder. */
export const TOKEN_FILE = "discord-token";

export type Tree = Record<string, unknown>;

/** Text of a file, undefined when there is none. Anything else that hinders reading is a mistake of the host's. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** `frontdesk.toml` as it stands, or what is wrong with it. */
export function readToml(folder: string): { tree: Tree; mistakes: readonly string[] } {
  try {
    return { tree: parse(readIfThere(join(folder, TOML_FILE)) ?? ""), mistakes: [] };
  } catch (error) {
    if (error instanceof TomlError) {
      const [reason = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
      const hint = reason.includes("losslessly") ? " Put ids of Discord in quotes." : "";
      return { tree: {}, mistakes: [`${TOML_FILE}, line ${error.line}: ${reason}.${hint}`] };
    }
    return { tree: {}, mistakes: [unreadable(TOML_FILE, error)] };
  }
}

export function readEnvFile(folder: string): { variables: NodeJS.Dict<string>; mistakes: readonly string[] } {
  try {
    return { variables: parseEnv(readIfThere(join(folder, ENV_FILE)) ?? ""), mistakes: [] };
  } catch (error) {
    return { variables: {}, mistakes: [unreadable(ENV_FILE, error)] };
  }
}

export const unreadable = (name: string, error: unknown): string =>
  `${name} cannot be read: ${error instanceof Error && "code" in error ? error.code : "unknown reason"}.`;
