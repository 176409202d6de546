/** What a person may pick: people of the place, its roles, its channels. Shared by selects, fields and options. */

import { ComponentType } from "discord-api-types/v10";
import { canView } from "../permissions.ts";
import type { Picked } from "../world/interaction-payload.ts";
import type { ChannelRecord, Id } from "../world/model.ts";
import type { AnyComponent } from "./reading.ts";
import { cannot, type Self } from "./self.ts";

/** Values chosen from a string select, radio or checkbox group; labels will do. Throws for what is not offered. */
export function pickOptions(self: Self, field: AnyComponent, values: readonly string[]): string[] {
  return values.map((value) => {
    const options = field.options ?? [];
    const option = options.find((one) => one.value === value) ?? options.find((one) => one.label === value);
    if (option) return option.value;
    throw cannot(self, `choose "${value}": ${options.map((one) => one.label).join(", ")} are offered`);
  });
}

/** Throws unless this many may be chosen, and nothing twice. */
export function checkCount(
  self: Self,
  what: string,
  count: { given: readonly unknown[]; min: number; max: number },
): void {
  const { given, min, max } = count;
  if (new Set(given).size < given.length) throw cannot(self, `choose something twice in ${what}`);
  if (given.length < min) throw cannot(self, `choose fewer than ${min} in ${what}`);
  if (given.length > max) throw cannot(self, `choose more than ${max} in ${what}`);
}

/** Sorts the ids chosen in a user, role, mentionable or channel select. Throws for what the client would not list. */
export function pickIds(self: Self, place: ChannelRecord, select: AnyComponent, ids: readonly Id[]): Picked {
  switch (select.type) {
    case ComponentType.UserSelect:
      return { users: ids.map((id) => userHere(self, place, id)) };
    case ComponentType.RoleSelect:
      return { roles: ids.map((id) => roleHere(self, place, id)) };
    case ComponentType.ChannelSelect:
      return { channels: ids.map((id) => channelHere(self, place, id, select.channel_types)) };
    default:
      return pickMentionable(self, place, ids);
  }
}

export function pickMentionable(self: Self, place: ChannelRecord, ids: readonly Id[]): Picked {
  const roles = ids.filter((id) => self.world.roles.has(id)).map((id) => roleHere(self, place, id));
  const users = ids.filter((id) => !self.world.roles.has(id)).map((id) => userHere(self, place, id));
  return { users, roles };
}

/** In a guild its members are listed, in direct messages those in the talk. */
export function userHere({ world, id: self }: Self, place: ChannelRecord, id: Id): Id {
  const isHere = place.guild_id ? world.findMember(place.guild_id, id) : place.recipients?.includes(id);
  if (!isHere) throw cannot({ world, id: self }, `pick the user ${id}, who is not here`);
  return id;
}

export function roleHere(self: Self, place: ChannelRecord, id: Id): Id {
  if (!place.guild_id || self.world.roles.get(id)?.guild_id !== place.guild_id) {
    throw cannot(self, `pick the role ${id}, which is not here`);
  }
  return id;
}

export function channelHere(self: Self, place: ChannelRecord, id: Id, types: readonly number[] = []): Id {
  const channel = self.world.channels.get(id);
  if (!channel?.guild_id || channel.guild_id !== place.guild_id || !canView(self.world, self.id, id)) {
    throw cannot(self, `pick the channel ${id}, which is not here`);
  }
  if (types.length > 0 && !types.includes(channel.type)) {
    throw cannot(self, `pick #${channel.name}: channels of its kind are not offered`);
  }
  return id;
}
