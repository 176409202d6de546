/** Values typed into the options of a command, checked as the client checks them before it sends anything. */

import { OptionType } from "../world/command-options.ts";
import { attachmentSizeLimit, storeUploads } from "../world/files.ts";
import type { Picked } from "../world/interaction-payload.ts";
import { textLength } from "../world/message-fields.ts";
import type { AttachmentRecord, ChannelRecord, Id } from "../world/model.ts";
import type { CommandOption } from "./commands.ts";
import type { OptionValue, PersonFile } from "./person.ts";
import { channelHere, pickMentionable, roleHere } from "./picking.ts";
import { cannot, type Self } from "./self.ts";
import { toUpload } from "./talking.ts";

export interface SentOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  focused?: true;
  options?: SentOption[];
}

/** Options ready to be sent, and what the ids in them stand for. */
export interface ReadOptions {
  sent: SentOption[];
  picked: Required<Pick<Picked, "users" | "roles" | "channels" | "attachments">>;
}

interface Collected {
  users: Id[];
  roles: Id[];
  channels: Id[];
  attachments: AttachmentRecord[];
}

export function readOptions(
  self: Self,
  place: ChannelRecord,
  options: readonly CommandOption[],
  values: Readonly<Record<string, OptionValue>>,
): ReadOptions {
  for (const name of Object.keys(values)) {
    if (options.some((option) => option.name === name)) continue;
    throw cannot(self, `give "${name}": the options are ${options.map((option) => option.name).join(", ") || "none"}`);
  }
  const collected: Collected = { users: [], roles: [], channels: [], attachments: [] };
  const sent = options.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required) throw cannot(self, `leave out "${option.name}"`);
      return [];
    }
    return [{ name: option.name, type: option.type, value: readValue(self, place, option, value, collected) }];
  });
  return { sent, picked: collected };
}

function readValue(
  self: Self,
  place: ChannelRecord,
  option: CommandOption,
  value: OptionValue,
  collected: Collected,
): string | number | boolean {
  switch (option.type) {
    case OptionType.STRING:
      return readText(self, option, value);
    case OptionType.INTEGER:
    case OptionType.NUMBER:
      return readNumber(self, option, value);
    case OptionType.BOOLEAN:
      if (typeof value !== "boolean") throw cannot(self, `give ${String(value)} for "${option.name}": true or false`);
      return value;
    case OptionType.ATTACHMENT:
      return readFile(self, place, option, value, collected);
    default:
      return readId(self, place, option, value, collected);
  }
}

function readText(self: Self, option: CommandOption, value: OptionValue): string {
  if (typeof value !== "string") throw cannot(self, `give that for "${option.name}": it takes text`);
  if (option.choices) return String(choiceOf(self, option, value));
  const { min_length: min = 0, max_length: max = 6_000 } = option;
  const length = textLength(value);
  if (length < min || length > max) {
    throw cannot(self, `give ${length} characters for "${option.name}": it takes ${min} to ${max}`);
  }
  return value;
}

function readNumber(self: Self, option: CommandOption, value: OptionValue): number {
  const number = option.choices ? choiceOf(self, option, value) : value;
  const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53 } = option;
  const fits = typeof number === "number" && number >= min && number <= max;
  if (!fits || (option.type === OptionType.INTEGER && !Number.isInteger(number))) {
    throw cannot(self, `give ${String(value)} for "${option.name}"`);
  }
  return number;
}

/** A choice by its value or its name. */
function choiceOf(self: Self, option: CommandOption, value: OptionValue): string | number {
  const choices = option.choices ?? [];
  const found = choices.find((choice) => choice.value === value) ?? choices.find((choice) => choice.name === value);
  if (found) return found.value;
  throw cannot(self, `give ${String(value)} for "${option.name}": ${choices.map((one) => one.name).join(", ")}`);
}

function readFile(
  self: Self,
  place: ChannelRecord,
  option: CommandOption,
  value: OptionValue,
  collected: Collected,
): Id {
  if (typeof value !== "object") throw cannot(self, `give that for "${option.name}": it takes a file`);
  const file: PersonFile = value;
  const limit = attachmentSizeLimit(self.world, place.guild_id);
  if (file.bytes.length > limit) throw cannot(self, `upload ${file.name}: it is larger than ${limit} bytes`);
  const [stored] = storeUploads(self.world, place.id, [toUpload(file, 0)], { ephemeral: true });
  if (!stored) throw cannot(self, `upload ${file.name}`);
  collected.attachments.push(stored);
  return stored.id;
}

/** Users can be anybody whose id one has; roles and channels must be of this place. */
function readId(self: Self, place: ChannelRecord, option: CommandOption, value: OptionValue, collected: Collected): Id {
  if (typeof value !== "string") throw cannot(self, `give that for "${option.name}": it takes an id`);
  if (option.type === OptionType.CHANNEL)
    collected.channels.push(channelHere(self, place, value, option.channel_types));
  else if (option.type === OptionType.ROLE) collected.roles.push(roleHere(self, place, value));
  else if (self.world.users.has(value)) collected.users.push(value);
  else if (option.type === OptionType.USER) throw cannot(self, `pick the user ${value}: there is no such person`);
  else collected.roles.push(...(pickMentionable(self, place, [value]).roles ?? []));
  return value;
}
