/** Op 8: members asked for by name or id, answered in chunks of a thousand. */
import { showMember } from "../show/member.ts";
import { Intent } from "../world/intents.ts";
import { namesOf } from "../world/member-names.ts";
import type { Id, MemberRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";
import type { Session } from "./session.ts";

const CHUNK = 1_000;
const MAX_IDS = 100;

/** Box milliseconds between two requests for a guild's whole list. */
const WHOLE_LIST_PAUSE = 30_000;
const lastWholeList = new WeakMap<World, Map<string, number>>();

interface MembersRequest {
  guild_id?: unknown;
  query?: unknown;
  user_ids?: unknown;
  limit?: unknown;
  nonce?: unknown;
  presences?: unknown;
}

export function requestGuildMembers(world: World, session: Session, data: unknown): void {
  const request = (data ?? {}) as MembersRequest;
  const guildId = Array.isArray(request.guild_id) ? request.guild_id[0] : request.guild_id;
  if (typeof guildId !== "string" || !world.findMember(guildId, session.viewer.userId)) return;
  const whole = request.query === "" && request.user_ids === undefined && !request.limit;
  if (whole) {
    if (!(session.viewer.intents & Intent.GUILD_MEMBERS)) return;
    const wait = takeWholeList(world, `${session.viewer.applicationId}:${guildId}`);
    if (wait > 0) {
      session.push(
        "RATE_LIMITED",
        JSON.stringify({
          opcode: 8,
          retry_after: wait / 1_000,
          meta: { guild_id: guildId, ...(request.nonce === undefined ? {} : { nonce: request.nonce }) },
        }),
      );
      session.flush();
      return;
    }
  }
  const { found, missing } = find(world, guildId, request);
  const chunks = Math.max(1, Math.ceil(found.length / CHUNK));
  for (let index = 0; index < chunks; index++) {
    session.push(
      "GUILD_MEMBERS_CHUNK",
      JSON.stringify({
        guild_id: guildId,
        members: found.slice(index * CHUNK, (index + 1) * CHUNK).map((member) => showMember(world, member)),
        chunk_index: index,
        chunk_count: chunks,
        not_found: missing,
        ...(request.presences === true ? { presences: [] } : {}),
        ...(validNonce(request.nonce) ? { nonce: request.nonce } : {}),
      }),
    );
  }
  session.flush();
}

function find(world: World, guildId: Id, request: MembersRequest): { found: MemberRecord[]; missing: Id[] } {
  if (request.user_ids !== undefined) {
    const ids = (Array.isArray(request.user_ids) ? request.user_ids : [request.user_ids]).map(String).slice(0, MAX_IDS);
    const found = ids.map((id) => world.findMember(guildId, id)).filter((member) => member !== undefined);
    return { found, missing: ids.filter((id) => !world.findMember(guildId, id)) };
  }
  const query = String(request.query ?? "").toLowerCase();
  const members = world
    .membersOf(guildId)
    .filter((member) => namesOf(world, member).some((name) => name.startsWith(query)));
  const limit = typeof request.limit === "number" && request.limit > 0 ? request.limit : members.length;
  return { found: members.slice(0, query === "" ? limit : Math.min(limit, MAX_IDS)), missing: [] };
}

/** Takes the turn, or says how many milliseconds to wait for it. */
function takeWholeList(world: World, key: string): number {
  const last = lastWholeList.get(world) ?? new Map<string, number>();
  lastWholeList.set(world, last);
  const now = world.clock.now();
  const wait = (last.get(key) ?? 0) + WHOLE_LIST_PAUSE - now;
  if (wait > 0) return wait;
  last.set(key, now);
  return 0;
}

/** A longer nonce is left out of the answer. */
function validNonce(nonce: unknown): boolean {
  return typeof nonce === "string" && Buffer.byteLength(nonce) <= 32;
}
