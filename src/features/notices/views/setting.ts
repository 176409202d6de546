import { type Text, text } from "#kernel/text.ts";
import { paragraph, small, type View } from "#kernel/view.ts";
import { type NotifySetting, showTime, type Way } from "../setting.ts";

const SAID: Readonly<Record<Way, string>> = {
  ping: "notices.way-ping",
  digest: "notices.way-digest",
  off: "notices.way-off",
};

/** To somebody of the team: how they hear of what members write. */
export function settingView({ way, quiet }: NotifySetting): View {
  const hours = quiet && {
    from: showTime(quiet.from),
    to: showTime(quiet.to),
    zone: { markup: quiet.timeZone },
  };
  return {
    tone: "good",
    blocks: [
      paragraph(text(SAID[way])),
      ...(hours ? [paragraph(text("notices.quiet", hours))] : []),
      small(text("notices.which-tickets")),
    ],
  };
}

/** One sentence to somebody of the team. */
export const saidView = (said: Text): View => ({ tone: "good", blocks: [paragraph(said)] });
