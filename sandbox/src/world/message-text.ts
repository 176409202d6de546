import { type APIMessageTopLevelComponent, ComponentType } from "discord-api-types/v10";

/** The text in which people can be mentioned: content and text displays, not embeds. */
export function messageText(message: { content: string; components: readonly APIMessageTopLevelComponent[] }): string {
  const texts = [message.content];
  const visit = (component: { type: number; content?: string; components?: readonly object[] }): void => {
    if (component.type === ComponentType.TextDisplay && component.content) texts.push(component.content);
    for (const child of component.components ?? []) visit(child as typeof component);
  };
  for (const component of message.components) visit(component);
  return texts.join("\n");
}
