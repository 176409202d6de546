import type { ChannelView, GuildView, Id, RoleView, Screen } from "../../src/page/view.ts";

/** Names and colours as this person sees them: nicknames in a server, display names elsewhere. */
export interface Names {
  user(id: Id): string;
  /** CSS colour of the highest coloured role, or nothing. */
  color(id: Id): string | undefined;
  role(id: Id): RoleView | undefined;
  channel(id: Id): ChannelView | undefined;
  now(): number;
  emoji(id: Id): string | undefined;
}

export function namesOf(screen: Screen | undefined, guild: GuildView | undefined): Names {
  const arrived = clockOf(screen);
  const member = (id: Id) => guild?.members.find((other) => other.id === id);
  return {
    user: (id) => member(id)?.nick ?? screen?.users[id]?.name ?? "unknown-user",
    color: (id) => {
      const roles = (member(id)?.roles ?? []).map((roleId) => guild?.roles.find((role) => role.id === roleId));
      const best = roles
        .filter((role) => role !== undefined && role.color !== 0)
        .sort((a, b) => (b?.position ?? 0) - (a?.position ?? 0))[0];
      return best ? hexColor(best.color) : undefined;
    },
    role: (id) =>
      guild?.roles.find((role) => role.id === id) ??
      findIn(screen, (other) => other.roles.find((role) => role.id === id)),
    channel: (id) => findIn(screen, (other) => other.channels.find((channel) => channel.id === id)),
    emoji: (id) => findIn(screen, (other) => other.emojis.find((emoji) => emoji.id === id))?.name,
    now: () => Date.now() + arrived,
  };
}

export function hexColor(color: number): string {
  return `#${color.toString(16).padStart(6, "0")}`;
}

const clocks = new WeakMap<Screen, number>();

/** How far the box's time is ahead of this machine's. */
function clockOf(screen: Screen | undefined): number {
  if (!screen) return 0;
  const known = clocks.get(screen);
  if (known !== undefined) return known;
  const ahead = screen.now - Date.now();
  clocks.set(screen, ahead);
  return ahead;
}

function findIn<Found>(screen: Screen | undefined, find: (guild: GuildView) => Found | undefined): Found | undefined {
  for (const guild of screen?.guilds ?? []) {
    const found = find(guild);
    if (found) return found;
  }
  return undefined;
}
