import { addChannel, addMember, addRole, addUser, ChannelType, Permission } from "discord-box";
import { type Desk, deskFile, openDesk } from "./desk.ts";
import { withRooms } from "./room-places.ts";

export interface Finance {
  readonly fay: { readonly id: string };
  readonly place: string;
  readonly role: string;
  /** The desk file that was applied. */
  readonly file: string;
}

/** A desk with a department of its own people, who see nothing of the others' channels. */
export async function openFinance(
  more: {
    staff?: string;
    place?: number;
    hours?: string;
    types?: string;
    feedback?: string;
    everywhere?: string;
    departments?: string;
  } = {},
): Promise<{ desk: Desk } & Finance> {
  let found: Finance | undefined;
  const { staff = "staff: [Finance], ", hours: when = "" } = more;
  const topics = deskFile
    .replace("    emoji: 💬\n", `    emoji: 💬\n${more.types ?? ""}`)
    .replace("    emoji: 💡\n", `    emoji: 💡\n${more.feedback ?? ""}`);
  const file = `${topics}
${more.everywhere ?? ""}departments:
  money: { name: Money and refunds, roles: [Finance], ${staff}lead: [Treasurers], destination: finance${when} }
  calm: { name: Calm, roles: [] }
${more.departments ?? ""}`;
  const desk = await openDesk({
    file,
    prepare: (community, box) => {
      const { guild, application } = community;
      const { world } = box;
      withRooms(community, box);
      const role = addRole(world, guild.id, { name: "Finance", mentionable: true });
      addRole(world, guild.id, { name: "Treasurers" });
      const fay = addUser(world, { name: "Fay" });
      addMember(world, guild.id, fay.id, { roles: [role.id] });
      const place = addChannel(world, guild.id, {
        name: "finance",
        type: more.place ?? ChannelType.GUILD_TEXT,
        permission_overwrites:
          more.place === ChannelType.GUILD_CATEGORY
            ? []
            : [
                { id: guild.id, type: 0, allow: "0", deny: Permission.VIEW_CHANNEL.toString() },
                { id: role.id, type: 0, allow: Permission.VIEW_CHANNEL.toString(), deny: "0" },
                { id: application.bot_id, type: 1, allow: Permission.VIEW_CHANNEL.toString(), deny: "0" },
              ],
      });
      found = { fay, place: place.id, role: role.id, file };
    },
  });
  if (!found) throw new Error("nothing was prepared");
  return { desk, ...found };
}

export const canRead = (desk: Desk, who: { readonly id: string }, where: string): boolean => {
  try {
    return desk.reads(who, where).length > 0;
  } catch {
    return false;
  }
};

export const insideOf = (desk: Desk, thread: string): string[] =>
  (desk.box.world.channel(thread).thread_members ?? []).map(({ user_id }) => user_id);
