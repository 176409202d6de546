import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { ComponentType, MessageFlags } from "discord-api-types/v10";
import type { MessageBody } from "#kernel/outbox.ts";
import type { Translate } from "#kernel/text.ts";
import type { Block, Listing, Tone, Upload, View } from "#kernel/view.ts";
import { fitBlocks, fitText } from "./budget.ts";
import { rows } from "./controls.ts";
import { type Part, parts } from "./parts.ts";

/** Colours of docs/interaction-design.md, section 3. */
const ACCENTS: Record<Exclude<Tone, "neutral">, number> = {
  team: 0xe0a030,
  member: 0x4a7bd0,
  good: 0x2e9e5b,
  problem: 0xd64545,
  rest: 0x8a8f98,
};

export interface RenderOptions {
  /** The server's own colour, for neutral cards. */
  readonly accent?: number;
}

/** A view as a Discord message. What Discord would refuse is cut, never sent and never thrown. */
export function render(view: View, translate: Translate, options: RenderOptions = {}): MessageBody {
  const controls = rows(view.rows ?? [], translate);
  const card = fitBlocks(parts(view.blocks, translate), controls, view);
  const components = fitText([
    ...(view.lead ? [{ type: ComponentType.TextDisplay as const, content: translate(view.lead) }] : []),
    ...(view.bare ? [...card, ...controls] : [container(view, [...card, ...controls], options)]),
  ]);

  const uploads = view.blocks.flatMap((block) => uploadsOf(block, translate));
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    allowed_mentions: { parse: [], ...view.pings },
    ...(uploads.length > 0 ? { uploads } : {}),
  };
}

function uploadsOf(block: Block, translate: Translate): readonly Upload[] {
  if (block.block === "file") return [asUpload(block.file, translate)];
  return block.block === "gallery" ? block.pictures.flatMap(({ upload }) => upload ?? []) : [];
}

function asUpload(file: Upload | Listing, { plain }: Translate): Upload {
  if (!("lines" in file)) return file;
  const lines = file.lines.map((line) => `${plain(line)}\n`);
  return { name: file.name, base64: Buffer.from(lines.join("")).toString("base64") };
}

function container(view: View, components: readonly Part[], { accent }: RenderOptions): APIMessageTopLevelComponent {
  const color = view.accent ?? (view.tone === "neutral" ? accent : ACCENTS[view.tone]);
  return {
    type: ComponentType.Container,
    ...(color === undefined ? {} : { accent_color: color }),
    components: [...components],
  };
}
