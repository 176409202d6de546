import { personOf } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotATime, NotATimeZone } from "../errors.ts";
import { findSetting, saveSetting } from "../notice-store.ts";
import { isTimeZone, type NotifySetting, type QuietHours, readTime, WAYS } from "../setting.ts";
import { settingView } from "../views/setting.ts";

/** How somebody of the team hears of what members write in this server. Without options it shows what is set. */
export const notifyCommand = command("notify", {
  description: text("notices.notify-command.description"),
  access: "read",
  reply: "private",
  options: {
    way: {
      type: "choice",
      description: text("notices.notify-command.way"),
      choices: [
        { value: "ping", name: text("notices.notify-command.ping") },
        { value: "digest", name: text("notices.notify-command.digest") },
        { value: "off", name: text("notices.notify-command.off") },
      ],
    },
    "quiet-from": { type: "text", description: text("notices.notify-command.quiet-from"), maxLength: 5 },
    "quiet-to": { type: "text", description: text("notices.notify-command.quiet-to"), maxLength: 5 },
    "time-zone": { type: "text", description: text("notices.notify-command.time-zone"), maxLength: 64 },
  },
  async run({ app, write, actor, guildId, options }) {
    const way = WAYS.find((one) => one === options.way);
    const { "quiet-from": from, "quiet-to": to, "time-zone": zone } = options;
    const setting = await write(async (tx) => {
      const who = { guildId: guildId ?? "", person: await personOf(tx, app, actor.id) };
      const before = await findSetting(tx, who);
      const next = { way: way ?? before.way, quiet: quietAfter(before, { from, to, zone }) };
      if (way || from || to || zone) await saveSetting(tx, who, next);
      return next;
    });
    return say(settingView(setting));
  },
});

interface Said {
  readonly from: string | null;
  readonly to: string | null;
  readonly zone: string | null;
}

/** What is left out stays; the same time twice ends quiet hours. */
function quietAfter({ quiet }: NotifySetting, { from, to, zone }: Said): QuietHours | null {
  if (from === null && to === null && zone === null) return quiet;
  if (zone !== null && !isTimeZone(zone)) throw new NotATimeZone();
  const begin = from === null ? quiet?.from : readTime(from);
  const end = to === null ? quiet?.to : readTime(to);
  if (begin === undefined || end === undefined) throw new NotATime();
  if (begin === end) return null;
  return { from: begin, to: end, timeZone: zone ?? quiet?.timeZone ?? "UTC" };
}
