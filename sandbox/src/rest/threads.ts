import { invalid, refuse } from "../errors.ts";
import {
  anything,
  boolean,
  check,
  choice,
  list,
  nullable,
  object,
  optional,
  queryInteger,
  snowflake,
  text,
} from "../http/check.ts";
import { answer, type Route, type RouteRequest } from "../http/route.ts";
import { Permission, requireInGuild, requirePermissions } from "../permissions.ts";
import { showThread, showThreadMember } from "../show/channel.ts";
import { activeThreads } from "../show/guild.ts";
import { showMember } from "../show/member.ts";
import { byAge } from "../snowflake.ts";
import { isForum, isThread } from "../world/channel-types.ts";
import { Intent } from "../world/intents.ts";
import { toApiMessage } from "../world/message-show.ts";
import { viewerOf } from "../world/message-viewer.ts";
import type { ChannelRecord, Id, ThreadMemberRecord } from "../world/model.ts";
import { createPost } from "../world/posts.ts";
import { addThreadMember, joinThread, leaveThread, removeThreadMember } from "../world/thread-members.ts";
import { createThread, createThreadFromMessage } from "../world/threads.ts";
import type { World } from "../world/world.ts";
import { archivedThreads, joinedArchivedThreads, type ThreadPage } from "./archived-threads.ts";
import { autoArchive, given, slowmode } from "./channel-fields.ts";
import { actorOf } from "./channels.ts";

const fromMessage = {
  name: text({ min: 1, max: 100, trim: true as const }),
  auto_archive_duration: optional(nullable(autoArchive())),
  rate_limit_per_user: optional(nullable(slowmode())),
};
const threadFromMessage = object(fromMessage);
const threadAlone = object({
  ...fromMessage,
  type: optional(nullable(choice([10, 11, 12]))),
  invitable: optional(nullable(boolean())),
});
const post = object({
  ...fromMessage,
  applied_tags: optional(nullable(list(snowflake(), { max: 5 }))),
  message: anything(),
});

/** Threads a parent may get: everybody's calls count together. */
const CREATE_LIMIT = { requests: 50, per: 300_000, scope: "shared" } as const;

export const threadRoutes: Route[] = [
  {
    method: "POST",
    path: "/channels/:channel/messages/:message/threads",
    limit: CREATE_LIMIT,
    run: (request) => {
      const { channel = "", message = "" } = request.params;
      const fields = given(check(request.body, threadFromMessage));
      return shown(request, createThreadFromMessage(request.world, actorOf(request), channel, message, fields), 201);
    },
  },
  { method: "POST", path: "/channels/:channel/threads", limit: CREATE_LIMIT, run: begin },
  {
    method: "PUT",
    path: "/channels/:channel/thread-members/@me",
    run: (request) => {
      joinThread(request.world, actorOf(request), request.params.channel ?? "");
      return answer();
    },
  },
  {
    method: "DELETE",
    path: "/channels/:channel/thread-members/@me",
    run: (request) => {
      leaveThread(request.world, actorOf(request), request.params.channel ?? "");
      return answer();
    },
  },
  {
    method: "PUT",
    path: "/channels/:channel/thread-members/:user",
    run: (request) => {
      addThreadMember(request.world, actorOf(request), request.params.channel ?? "", request.params.user ?? "");
      return answer();
    },
  },
  {
    method: "DELETE",
    path: "/channels/:channel/thread-members/:user",
    run: (request) => {
      removeThreadMember(request.world, actorOf(request), request.params.channel ?? "", request.params.user ?? "");
      return answer();
    },
  },
  {
    method: "GET",
    path: "/channels/:channel/thread-members/:user",
    run: (request) => {
      const thread = visibleThread(request);
      const id = request.params.user === "@me" ? request.caller.user.id : request.params.user;
      const member = thread.thread_members?.find(({ user_id }) => user_id === id);
      if (!member) throw refuse(10007);
      return answer(showWith(request, thread, member));
    },
  },
  { method: "GET", path: "/channels/:channel/thread-members", run: listMembers },
  {
    method: "GET",
    path: "/guilds/:guild/threads/active",
    run: ({ world, params, caller }) => {
      const guildId = params.guild ?? "";
      requireInGuild(world, caller.user.id, guildId, 0n);
      const threads = activeThreads(world, guildId, caller.user.id).sort((a, b) => byAge(b.id, a.id));
      return answer({ ...showList(threads, caller.user.id), has_more: false });
    },
  },
  {
    method: "GET",
    path: "/channels/:channel/threads/archived/public",
    run: (request) => listArchived(request, (page) => archivedThreads(request.world, page, [10, 11])),
  },
  {
    method: "GET",
    path: "/channels/:channel/threads/archived/private",
    run: (request) => {
      const { world, caller, params } = request;
      requirePermissions(world, caller.user.id, params.channel ?? "", Permission.MANAGE_THREADS);
      return listArchived(request, (page) => archivedThreads(world, page, [12]));
    },
  },
  {
    method: "GET",
    path: "/channels/:channel/users/@me/threads/archived/private",
    run: (request) =>
      listArchived(request, (page) => joinedArchivedThreads(request.world, page, request.caller.user.id)),
  },
];

function begin(request: RouteRequest) {
  const { world, params, caller } = request;
  const parent = world.channel(params.channel ?? "");
  const actor = actorOf(request);
  if (!isForum(parent)) {
    return shown(request, createThread(world, actor, parent.id, given(check(request.body, threadAlone))), 201);
  }
  const { message, ...fields } = check(request.body, post);
  const { thread, first } = createPost(world, actor, parent.id, given(fields), { body: message, files: request.files });
  const viewer = viewerOf(world, caller.user.id);
  return answer({ ...showThread(thread, caller.user.id), message: toApiMessage(world, first, viewer) }, 201);
}

/** Members with their place in the guild are paged; without it they come all at once. */
function listMembers(request: RouteRequest) {
  const { caller, query } = request;
  if (!(caller.application.privileged_intents & Intent.GUILD_MEMBERS)) throw refuse(50001);
  const thread = visibleThread(request);
  const members = [...(thread.thread_members ?? [])].sort((a, b) => byAge(a.user_id, b.user_id));
  if (query.get("with_member") !== "true") return answer(members.map((member) => showThreadMember(thread, member)));
  const limit = queryInteger(query, "limit", { fallback: 100, min: 1, max: 100 });
  const after = query.get("after") ?? "0";
  const page = members.filter(({ user_id }) => byAge(user_id, after) > 0).slice(0, limit);
  return answer(page.map((member) => showWith(request, thread, member)));
}

function showWith({ world, query }: RouteRequest, thread: ChannelRecord, member: ThreadMemberRecord): object {
  const inGuild = world.findMember(thread.guild_id ?? "", member.user_id);
  const wanted = query.get("with_member") === "true" && inGuild;
  return { ...showThreadMember(thread, member), ...(wanted ? { member: showMember(world, inGuild) } : {}) };
}

function listArchived(request: RouteRequest, find: (page: ThreadPage) => ChannelRecord[]) {
  const { world, params, query, caller } = request;
  const channelId = params.channel ?? "";
  requirePermissions(world, caller.user.id, channelId, Permission.READ_MESSAGE_HISTORY);
  const limit = queryInteger(query, "limit", { fallback: 50, min: 2, max: 100 });
  const before = query.get("before") ?? undefined;
  if (before !== undefined && !/^\d+$/.test(before) && Number.isNaN(Date.parse(before))) {
    throw invalid("before", "DATE_TIME_TYPE_PARSE", `Could not parse ${before}. Should be ISO8601.`);
  }
  const found = find({ channelId, before });
  return answer({ ...showList(found.slice(0, limit), caller.user.id), has_more: found.length > limit });
}

function showList(threads: readonly ChannelRecord[], userId: Id): { threads: object[]; members: object[] } {
  return {
    threads: threads.map((thread) => showThread(thread, userId)),
    members: threads.flatMap((thread) =>
      (thread.thread_members ?? [])
        .filter((member) => member.user_id === userId)
        .map((member) => showThreadMember(thread, member)),
    ),
  };
}

function visibleThread({ world, params, caller }: RouteRequest): ChannelRecord {
  const thread = world.channel(params.channel ?? "");
  if (!isThread(thread)) throw refuse(50024);
  requirePermissions(world, caller.user.id, thread.id, Permission.VIEW_CHANNEL);
  return thread;
}

function shown({ caller }: { world: World; caller: RouteRequest["caller"] }, thread: ChannelRecord, status: number) {
  return answer(showThread(thread, caller.user.id), status);
}
