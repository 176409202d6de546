import { answer, type Route, type RouteRequest } from "../http/route.ts";
import {
  answerInteraction,
  answerMessage,
  CallbackType,
  deleteAnswer,
  editAnswer,
  followUp,
  type Words,
} from "../world/interaction-answers.ts";
import { applicationViewer } from "../world/interaction-payload.ts";
import { interactionByToken, interactionToAnswer } from "../world/interactions.ts";
import { MessageFlag } from "../world/message-body.ts";
import { toApiMessage } from "../world/messages.ts";
import type { InteractionRecord, MessageRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";

export const interactionRoutes: Route[] = [
  {
    method: "POST",
    path: "/interactions/:interaction/:token/callback",
    auth: "none",
    limit: "none",
    global: false,
    run: ({ world, params, query, body, files }) => {
      const record = interactionToAnswer(world, params.interaction ?? "", params.token ?? "");
      const message = answerInteraction(world, record, { body, files });
      if (query.get("with_response") !== "true") return answer();
      return answer(showCallback(world, record, message, (body as { type: number }).type));
    },
  },
];

/** The answer to a callback `with_response`: a deferral names its message as if it were there already. */
function showCallback(
  world: World,
  record: InteractionRecord,
  message: MessageRecord | undefined,
  type: number,
): object {
  const isUpdate = type === CallbackType.UPDATE_MESSAGE || type === CallbackType.DEFERRED_UPDATE;
  return {
    interaction: {
      id: record.id,
      type: record.type,
      channel_id: record.channel_id,
      ...(record.guild_id ? { guild_id: record.guild_id } : {}),
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (message.flags & MessageFlag.LOADING) !== 0,
            response_message_ephemeral: (message.flags & MessageFlag.EPHEMERAL) !== 0,
          }
        : {}),
    },
    ...(message
      ? {
          resource: {
            type: isUpdate ? CallbackType.UPDATE_MESSAGE : CallbackType.MESSAGE,
            message: show(world, record, message),
          },
        }
      : {}),
  };
}

function show(world: World, record: InteractionRecord, message: MessageRecord): object {
  return toApiMessage(world, message, applicationViewer(world.application(record.application_id)));
}

/**
 * Tokens of interactions go where tokens of webhooks go. Wraps the webhook routes so that an application's id in
 * place of a webhook's leads here.
 */
export function withInteractionTokens(routes: readonly Route[]): Route[] {
  return routes.map((route) => {
    const run = atToken[`${route.method} ${route.path}`];
    if (!run) return route;
    return {
      ...route,
      run: (request) =>
        request.world.applications.has(request.params.webhook ?? "") ? run(request) : route.run(request),
    };
  });
}

const messagePath = "/webhooks/:webhook/:token/messages/:message";

const atToken: Record<string, Route["run"]> = {
  "POST /webhooks/:webhook/:token": (request) => {
    const record = recordOf(request);
    return answer(show(request.world, record, followUp(request.world, record, wordsOf(request))));
  },
  [`GET ${messagePath}`]: (request) => {
    const record = recordOf(request);
    return answer(show(request.world, record, messageOf(request, record)));
  },
  [`PATCH ${messagePath}`]: (request) => {
    const record = recordOf(request);
    return answer(
      show(request.world, record, editAnswer(request.world, record, messageOf(request, record), wordsOf(request))),
    );
  },
  [`DELETE ${messagePath}`]: (request) => {
    const record = recordOf(request);
    deleteAnswer(request.world, record, messageOf(request, record));
    return answer();
  },
};

function recordOf({ world, params }: RouteRequest): InteractionRecord {
  return interactionByToken(world, params.webhook ?? "", params.token ?? "");
}

function wordsOf({ body, files }: RouteRequest): Words {
  return { body, files };
}

function messageOf({ world, params }: RouteRequest, record: InteractionRecord): MessageRecord {
  return answerMessage(world, record, params.message ?? "");
}
