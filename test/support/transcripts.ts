import type { SeenMessage } from "discord-box";

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
