/** Buttons and selects in messages. */
import { ComponentType } from "discord-api-types/v10";
import { InteractionType, resolve } from "../world/interaction-payload.ts";
import { startInteraction } from "../world/interactions.ts";
import type { Id, MessageRecord } from "../world/model.ts";
import { outcomeOf } from "./outcome.ts";
import type { Answered, Interacting } from "./person.ts";
import { checkCount, pickIds, pickOptions } from "./picking.ts";
import { type AnyComponent, buttonsOf, componentsOf, findButton, findSelect } from "./reading.ts";
import { cannot, type Self, seenChannel, seenMessage } from "./self.ts";

export function pressing(self: Self): Pick<Interacting, "press" | "choose"> {
  return {
    async press(messageId, customIdOrLabel) {
      const message = seenMessage(self, messageId);
      const button = findButton(message, customIdOrLabel);
      if (!button) {
        const labels = buttonsOf(message).map(({ label }) => label);
        throw cannot(self, `press "${customIdOrLabel}": the buttons are ${labels.join(", ") || "none"}`);
      }
      if (button.disabled) throw cannot(self, `press "${button.label}": it is disabled`);
      if (button.url) throw cannot(self, `press "${button.label}" to any effect here: it is a link to ${button.url}`);
      if (!button.customId) throw cannot(self, `press "${button.label}": it sells something`);
      return useComponent(self, message, {
        custom_id: button.customId,
        component_type: ComponentType.Button,
        id: button.id,
      });
    },
    async choose(messageId, customIdOrPlaceholder, values) {
      const message = seenMessage(self, messageId);
      const select = findSelect(message, customIdOrPlaceholder);
      if (!select) {
        const all = componentsOf(message).flatMap((one) =>
          one.options || one.placeholder ? [one.placeholder ?? one.custom_id] : [],
        );
        throw cannot(self, `choose in "${customIdOrPlaceholder}": the menus are ${all.join(", ") || "none"}`);
      }
      if (select.disabled) throw cannot(self, `choose in "${customIdOrPlaceholder}": it is disabled`);
      const { min_values: min = 1, max_values: max = 1 } = select;
      checkCount(self, `"${customIdOrPlaceholder}"`, { given: values, min, max });
      return useComponent(self, message, pickIn(self, message, select, values));
    },
  };
}

/** The `data` of a select; ids come with what they stand for. */
function pickIn(self: Self, message: MessageRecord, select: AnyComponent, values: readonly string[]): object {
  const head = { custom_id: select.custom_id, component_type: select.type, id: select.id };
  if (select.type === ComponentType.StringSelect) return { ...head, values: pickOptions(self, select, values) };
  const place = seenChannel(self, message.channel_id);
  const picked = pickIds(self, place, select, values);
  const at = {
    application_id: applicationOf(self, message),
    user_id: self.id,
    channel_id: message.channel_id,
    ...(place.guild_id ? { guild_id: place.guild_id } : {}),
  };
  return { ...head, values: [...values], resolved: resolve(self.world, at, picked) };
}

async function useComponent(self: Self, message: MessageRecord, data: object): Promise<Answered> {
  const record = startInteraction(self.world, {
    type: InteractionType.COMPONENT,
    applicationId: applicationOf(self, message),
    userId: self.id,
    channelId: message.channel_id,
    data: () => data,
    message,
  });
  return outcomeOf(self.world, record);
}

/** The application that hears of a message's components: whose bot, webhook or answer it is. */
function applicationOf(self: Self, message: MessageRecord): Id {
  const { world } = self;
  const webhook = message.webhook && world.webhooks.get(message.webhook.id);
  const id = message.application_id ?? webhook?.application_id ?? world.applicationOf(message.author_id)?.id;
  if (!id) throw cannot(self, "use that component: no application hears of it");
  return id;
}
