import type { Id } from "./model.ts";

/** A map by id that also knows which records belong to which guild, in the order they were added. */
export class ByGuild<T extends { guild_id?: Id }> extends Map<Id, T> {
  readonly #guilds = new Map<Id, Map<Id, T>>();

  override set(id: Id, record: T): this {
    if (record.guild_id) {
      const records = this.#guilds.get(record.guild_id) ?? new Map<Id, T>();
      this.#guilds.set(record.guild_id, records.set(id, record));
    }
    return super.set(id, record);
  }

  override delete(id: Id): boolean {
    const guildId = this.get(id)?.guild_id;
    if (guildId) this.#guilds.get(guildId)?.delete(id);
    return super.delete(id);
  }

  inGuild(guildId: Id): T[] {
    return [...(this.#guilds.get(guildId)?.values() ?? [])];
  }
}
