import { join, resolve } from "node:path";
import type * as z from "zod";
import { type Config, configSchema } from "#kernel/config.ts";
import { HostError } from "#kernel/errors.ts";
import { nearest } from "#kernel/nearest.ts";
import { type Setting, settings } from "./settings.ts";
import {
  ENV_FILE,
  readEnvFile,
  readIfThere,
  readToml,
  TOKEN_FILE,
  TOML_FILE,
  type Tree,
  unreadable,
} from "./sources.ts";

/** Everything that is wrong with what the host set, one sentence each. */
export class ConfigMistakes extends HostError {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.mistakes = mistakes;
  }
}

/** A setting with what it is set to, and by whom. */
export interface EffectiveSetting extends Setting {
  readonly value: unknown;
  readonly source: string;
}

export interface LoadedConfig {
  /** `data` is an absolute path here. */
  readonly config: Config;
  readonly settings: readonly EffectiveSetting[];
}

/** Variables of the tests and their launcher. */
const NOT_SETTINGS = /^FRONTDESK_(TEST|REQUIRE)_/;

/** Reads the configuration that is in force in `folder`. Throws `ConfigMistakes` with all of them at once. */
export function loadConfig(folder: string, environment: NodeJS.Dict<string>): LoadedConfig {
  const toml = readToml(folder);
  const envFile = readEnvFile(folder);
  const layers = new Layers(toml.tree);
  layers.takeVariables(envFile.variables, ENV_FILE);
  layers.takeVariables(environment, "environment");
  const keptToken = readKeptToken(layers, folder);

  const checked = configSchema.safeParse(layers.tree);
  const mistakes = [
    ...toml.mistakes,
    ...envFile.mistakes,
    ...keptToken.mistakes,
    ...unknownVariables(envFile.variables, /^(FRONTDESK|DISCORD)_/, ENV_FILE),
    ...unknownVariables(environment, /^FRONTDESK_/, "environment"),
    ...(checked.error?.issues ?? []).flatMap((issue) => sentences(issue, layers)),
  ];
  if (!checked.data || mistakes.length > 0) throw new ConfigMistakes(mistakes);

  const config = { ...checked.data, data: resolve(folder, checked.data.data) };
  return {
    config,
    settings: settings.map((setting) => ({
      ...setting,
      value: at(config, setting.path),
      source: layers.source(setting.name) ?? "default",
    })),
  };
}

/** What `frontdesk login` kept counts when nobody says otherwise. */
function readKeptToken(layers: Layers, folder: string): { readonly mistakes: readonly string[] } {
  if (at(layers.tree, ["discord", "token"]) !== undefined) return { mistakes: [] };
  const data = at(layers.tree, ["data"]);
  const path = join(resolve(folder, typeof data === "string" ? data : "data"), TOKEN_FILE);
  try {
    const token = readIfThere(path)?.trim();
    if (token) layers.set(["discord", "token"], token, path);
    return { mistakes: [] };
  } catch (error) {
    return { mistakes: [unreadable(path, error)] };
  }
}

/** The settings laid over each other, remembering where each comes from. */
class Layers {
  readonly tree: Tree;
  readonly #sources = new Map<string, string>();

  constructor(base: Tree) {
    this.tree = structuredClone(base);
    for (const { name, path } of settings) if (at(base, path) !== undefined) this.#sources.set(name, TOML_FILE);
  }

  source(name: string): string | undefined {
    return this.#sources.get(name);
  }

  takeVariables(variables: NodeJS.Dict<string>, source: string): void {
    for (const { variable, path, type } of settings) {
      const given = variables[variable]?.trim();
      if (given) this.set(path, fromText(given, type), `${source}, ${variable}`);
    }
  }

  set(path: readonly string[], value: unknown, source: string): void {
    let node = this.tree;
    for (const name of path.slice(0, -1)) {
      // A section that is no section is named as a mistake; nothing is laid over it.
      if (node[name] !== undefined && !isTree(node[name])) return;
      node = (node[name] ??= {}) as Tree;
    }
    node[path.at(-1) ?? ""] = value;
    this.#sources.set(path.join("."), source);
  }
}

/** What fits no boolean or number stays a text, and is then named as a mistake. */
function fromText(given: string, type: Setting["type"]): unknown {
  if (type === "boolean" && /^(true|yes|on|1)$/i.test(given)) return true;
  if (type === "boolean" && /^(false|no|off|0)$/i.test(given)) return false;
  if (type === "number" && Number.isFinite(Number(given))) return Number(given);
  return given;
}

function unknownVariables(variables: NodeJS.Dict<string>, ours: RegExp, source: string): string[] {
  const known = settings.map(({ variable }) => variable);
  return Object.keys(variables)
    .filter((name) => ours.test(name) && !known.includes(name) && !NOT_SETTINGS.test(name))
    .map((name) => `${name} (${source}) is no setting.${didYouMean(name, known)}`);
}

function sentences(issue: z.core.$ZodIssue, layers: Layers): string[] {
  const name = issue.path.join(".");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...issue.path.map(String), key]));

  const setting = settings.find((candidate) => candidate.name === name);
  if (!setting) return [`${name} (${TOML_FILE}) is a section: [${name}] on a line of its own.`];
  const given = setting.secret ? "has a value that does not fit" : `is ${shown(at(layers.tree, setting.path))}`;
  return [`${name} (${layers.source(name) ?? "default"}) ${given}; it should be ${setting.fits}.`];
}

function unknownKey(path: readonly string[]): string {
  const name = path.join(".");
  return `${name} (${TOML_FILE}) is no setting.${didYouMean(
    name,
    settings.map((setting) => setting.name),
  )}`;
}

function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant ? ` Did you mean ${meant}?` : ` There are: ${known.join(", ")}.`;
}

/** A value in a sentence; a password in an address is left out. */
export function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.replace(/(\/\/[^:/@]*):.*@/, "$1:…@")) : String(value);
}

function at(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, name) => (isTree(node) ? node[name] : undefined), tree);
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
