/** What became of the messages of one direction. */
export interface Figures {
  readonly sent: number;
  readonly missing: number;
  readonly doubled: number;
  /** Messages that stand before an older one of the same conversation. */
  readonly disordered: number;
}

/** One conversation: what was written, in order, and what arrived. `optional` may be missing. */
export interface Conversation {
  readonly sent: readonly string[];
  readonly arrived: readonly string[];
  readonly optional?: ReadonlySet<string>;
}

export function compare(conversations: readonly Conversation[]): Figures {
  const each = conversations.map(compareOne);
  const total = (key: keyof Figures) => each.reduce((sum, figures) => sum + figures[key], 0);
  return {
    sent: total("sent"),
    missing: total("missing"),
    doubled: total("doubled"),
    disordered: total("disordered"),
  };
}

function compareOne({ sent, arrived, optional }: Conversation): Figures {
  const seen = new Set(arrived);
  const places = new Map(sent.map((message, place) => [message, place]));
  const order = [...seen].map((message) => places.get(message) ?? -1);
  return {
    sent: sent.length,
    missing: sent.filter((message) => !seen.has(message) && !optional?.has(message)).length,
    doubled: arrived.length - seen.size,
    disordered: order.filter((place, index) => index > 0 && place < (order[index - 1] ?? 0)).length,
  };
}
