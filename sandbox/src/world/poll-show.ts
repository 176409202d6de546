import type { PollRecord } from "./model.ts";
import type { Viewer } from "./world.ts";

/** The poll as this viewer sees it, their own votes marked. */
export function showPoll(poll: PollRecord, viewer: Pick<Viewer, "userId">): object {
  const { votes, finalized, ...rest } = poll;
  const answer_counts = poll.answers
    .map((answer) => ({ id: answer.answer_id, voters: votes[answer.answer_id] ?? [] }))
    .filter(({ voters }) => voters.length > 0)
    .map(({ id, voters }) => ({ id, count: voters.length, me_voted: voters.includes(viewer.userId) }));
  return { ...rest, results: { answer_counts, is_finalized: finalized } };
}
