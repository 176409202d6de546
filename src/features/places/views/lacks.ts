import { channelLink, type Text, text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import type { Lack, Use } from "../check-places.ts";
import { permissionName } from "../permission-names.ts";

/** What we may not do somewhere, by the names that Discord shows. */
export function lackText({ channelId, use, missing }: Lack): Text {
  const channel = channelLink(channelId);
  if (missing.includes("WrongKind")) return text(WRONG_KIND[use], { channel });
  const names = missing.flatMap((one) => (one === "WrongKind" ? [] : [permissionName(one)]));
  const [first = permissionName("ViewChannel"), second, third] = names;
  return text(LACKS[use], { channel, count: names.length, first, second: second ?? "", third: third ?? "" });
}

/** What we would lack. Nothing was changed. */
export function lacksView(lacks: readonly Lack[]): View {
  return { tone: "problem", blocks: lacks.map((lack) => paragraph(lackText(lack))) };
}

const LACKS: Readonly<Record<Use, string>> = {
  panel: "places.lack-panel",
  "panel-with-files": "places.lack-panel",
  dm: "places.lack-threads",
  "private-thread": "places.lack-private-threads",
  "dm-forum": "places.lack-posts",
  "dm-channel": "places.lack-channels",
  "private-channel": "places.lack-channels",
};

const WRONG_KIND: Readonly<Record<Use, string>> = {
  panel: "places.not-for-panel",
  "panel-with-files": "places.not-for-panel",
  dm: "places.not-for-threads",
  "private-thread": "places.not-for-private-threads",
  "dm-forum": "places.not-for-posts",
  "dm-channel": "places.not-for-channels",
  "private-channel": "places.not-for-channels",
};
