import { ComponentType } from "discord-api-types/v10";
import type { SeenMessage } from "discord-box";

/** What stands in the files of a message. */
export async function filesOf(message: SeenMessage): Promise<string> {
  const urls = urlsIn(message.components ?? []);
  return (await Promise.all(urls.map(async (url) => (await fetch(url)).text()))).join("\n");
}

const urlsIn = (components: readonly object[]): string[] =>
  components.flatMap((component) => {
    const {
      type,
      file,
      components: inner = [],
    } = component as {
      readonly type: number;
      readonly file?: { readonly url: string };
      readonly components?: readonly object[];
    };
    return [...(type === ComponentType.File && file ? [file.url] : []), ...urlsIn(inner)];
  });
