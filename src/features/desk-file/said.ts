import type { DeskFile, SettingsInFile } from "./schema.ts";

/** The types above one of them, itself first. A circle ends where it closes. */
export function lineage(file: DeskFile, key: string): string[] {
  const path: string[] = [];
  for (let at: string | undefined = key; at !== undefined && !path.includes(at); at = file.types[at]?.under) {
    if (!file.types[at]) break;
    path.push(at);
  }
  return path;
}

/** What applies to a type of the file: its own word, else that of the one above it, else the desk's. */
export function said<Name extends keyof SettingsInFile>(
  file: DeskFile,
  key: string,
  name: Name,
): SettingsInFile[Name] | undefined {
  for (const at of lineage(file, key)) {
    const own = file.types[at]?.[name];
    if (own !== undefined) return own;
  }
  return file[name];
}
