import type { CommandDefinition } from "#kernel/feature.ts";
import type { NamesPart } from "#kernel/parts.ts";

/** A command of ours under the name that it has at another bot, for servers that switched that bot's names on. */
export interface FormerCommand {
  readonly part: NamesPart;
  /** As it is called there; then, if that is known too, without its first word, for where there is no room below that. */
  readonly names: readonly string[];
  readonly command: CommandDefinition;
}

/** What can be typed by their names and is called otherwise here. Where there is not room for all, the first ones come first. */
const NAMES: Readonly<Record<NamesPart, readonly string[]>> = {
  "names-mailbee": [
    ...["create_ticket", "close", "aclose", "nonaclose", "move", "nsfw", "inactive", "active"],
    ...["th", "noteadd", "verbal", "blacklist", "whitelist", "bv", "accepting", "setup_mailbee"],
    ...["type update", "form set", "form view"],
  ],
  "names-theticketbot": [
    ...["inbox create", "inbox destination", "inbox message", "inbox staff"],
    ...["inbox new-tickets starter", "inbox new-tickets name"],
  ],
  "names-enterprise": [
    ...["ticket adduser", "ticket removeuser", "ticket tags", "ticket department", "ticket feedback"],
    ...["ticket transcript", "ticket scheduleclose", "ticket softdelete", "ticket harddelete", "ticket forceclose"],
    ...["admin setup", "admin panel_deploy", "admin panel_list", "admin category_list", "admin blacklist_add"],
    ...["admin blacklist_remove", "admin config_backup", "admin config_restore", "admin staff_warn"],
    ...["security lockdown", "security unlockdown"],
  ],
};

/** Of those names, the ones that lead to something here. */
export function formerCommands(typed: ReadonlyMap<string, CommandDefinition>): readonly FormerCommand[] {
  return Object.entries(NAMES).flatMap(([part, names]) =>
    names.flatMap((name) => {
      const command = typed.get(name);
      if (!command) return [];
      const short = name.split(" ").at(-1) ?? name;
      const isKnown = short !== name && typed.get(short)?.path === command.path;
      return [{ part: part as NamesPart, names: isKnown ? [name, short] : [name], command }];
    }),
  );
}
