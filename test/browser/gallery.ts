/** Every card of the bot, in the box, on a telephone: `npm run gallery` photographs it, a test looks for what does not fit. */
import { addChannel, type Box, createBox } from "discord-box";
import type { Samples } from "#kernel/view.ts";
import { render } from "#platform/render/render.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { files, load } from "#test/support/source-files.ts";
import { textSources } from "#test/support/text-sources.ts";
import { seedCommunity } from "../../src/demo/community.ts";

/** Width of the narrowest telephone that people still have, and of a usual one's height. */
export const PHONE = { width: 360, height: 780 };

export interface Gallery {
  readonly box: Box;
  readonly locale: string;
  /** One channel for each feature. */
  readonly rooms: readonly GalleryRoom[];
  /** The page with one person's client, as on a telephone. */
  address(theme: "dark" | "light"): string;
}

export interface GalleryRoom {
  readonly feature: string;
  /** Name of the view, and what Discord says of it. */
  readonly refused: readonly string[];
}

export const roomName = (feature: string, locale: string): string => `${feature}-${locale}`.toLowerCase();

/** Posts every sample of every view in a language, as the bot, by REST: Discord's own rules are checked on the way. */
export async function hangGallery(locale: string): Promise<Gallery> {
  const box = await createBox({ limits: "off" });
  const { application, guild, mel } = seedCommunity(box.world);
  const translate = openTexts(textSources()).translate(locale);
  const rooms: GalleryRoom[] = [];
  const call = (path: string, body: object, names: readonly string[]) => {
    const form = new FormData();
    form.set("payload_json", JSON.stringify(body));
    for (const [index, name] of names.entries())
      form.set(`files[${index}]`, new Blob([PICTURE], { type: "image/png" }), name);
    return fetch(`${box.api}/v10${path}`, {
      method: "POST",
      headers: { Authorization: `Bot ${application.token}` },
      body: form,
    });
  };

  for (const path of files("src/**/views/samples.ts")) {
    const feature = path.split("/").at(-3) ?? path;
    const { id } = addChannel(box.world, guild.id, { name: roomName(feature, locale) });
    const refused: string[] = [];
    const { samples } = (await load(path)) as { samples: Samples };
    for (const [name, views] of Object.entries(samples)) {
      for (const view of views) {
        const { files: _, replyTo: __, ...body } = render(view, translate);
        const answer = await call(`/channels/${id}/messages`, body, attachmentsOf(body));
        if (!answer.ok) refused.push(`${name}: ${await answer.text()}`);
      }
    }
    rooms.push({ feature, refused });
  }
  return {
    box,
    locale,
    rooms,
    address: (theme) => `${box.url}/?${new URLSearchParams({ member: mel.id, layout: "member", theme })}`,
  };
}

/** One grey point. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

/** Names of the files that a card shows: they travel with it. */
const attachmentsOf = (body: object): string[] => [
  ...new Set([...JSON.stringify(body).matchAll(/attachment:\/\/([\w.-]+)/g)].map(([, name]) => name ?? "")),
];
