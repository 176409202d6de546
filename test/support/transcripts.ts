import type { SeenMessage } from "discord-box";
import { type Desk, deskFile } from "./desk.ts";
import { openByDm } from "./scenes.ts";

interface Shown {
  readonly file?: { readonly url: string };
  readonly components?: readonly object[];
}

const shownIn = (components: readonly object[] = []): string[] =>
  (components as readonly Shown[]).flatMap(({ file, components: inner }) => [
    ...(file ? [file.url] : []),
    ...shownIn(inner),
  ]);

/** Names and texts of the files that a message brings. */
export async function filesOf(message: SeenMessage): Promise<ReadonlyMap<string, string>> {
  const urls = [...message.attachments.map(({ url }) => url), ...shownIn(message.components)];
  const read = urls.map(async (url): Promise<[string, string]> => {
    const name = new URL(url).pathname.split("/").at(-1) ?? "";
    return [name, await (await fetch(url)).text()];
  });
  return new Map(await Promise.all(read));
}

/** The text of the only file. */
export async function fileOf(message: SeenMessage): Promise<string> {
  const [only = ""] = (await filesOf(message)).values();
  return only;
}

/** A desk file that says more of its server. */
export const withMore = (lines: string): string => deskFile.replace('prefix: "!"', `prefix: "!"\n${lines}`);

export const labelsOf = (message: SeenMessage | undefined): string => JSON.stringify(message?.components ?? []);

/** A ticket by DM in which both sides and the team among itself said something. */
export async function talk(desk: Desk): Promise<{ readonly dm: string; readonly thread: string }> {
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk, { words: "The harbour map does not load" });
  desk.as(mel).write(thread, "+Press **F5** once");
  desk.as(mel).write(thread, "she-is-in-a-hurry");
  await desk.settled();
  desk.as(ada).write(dm, "It loads, thank you");
  await desk.settled();
  return { dm, thread };
}
