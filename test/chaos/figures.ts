/** What became of the messages of one direction. */
export interface Figures {
  readonly sent: number;
  readonly missing: number;
  readonly doubled: number;
  /** Messages that stand before an older one of the same conversation. */
  readonly disordered: number;
  /** Each of them in words. */
  readonly findings: readonly string[];
}

/**
 * One conversation: what was written, in order, and what arrived. `optional` may be missing. What was `erased` while nobody was there to
 * hear of it is in no room that is read; told of late, it stands where it was heard.
 */
export interface Conversation {
  /** Like “member 3 to the team”. */
  readonly name: string;
  readonly sent: readonly string[];
  readonly arrived: readonly string[];
  readonly optional?: ReadonlySet<string>;
  readonly erased?: ReadonlySet<string>;
}

/** What is shown of a conversation on each side of something that is out of order. */
const AROUND = 3;

export function compare(conversations: readonly Conversation[]): Figures {
  const each = conversations.map(compareOne);
  const total = (key: "sent" | "missing" | "doubled" | "disordered") =>
    each.reduce((sum, figures) => sum + figures[key], 0);
  return {
    sent: total("sent"),
    missing: total("missing"),
    doubled: total("doubled"),
    disordered: total("disordered"),
    findings: each.flatMap(({ findings }) => findings),
  };
}

function compareOne({ name, sent, arrived, optional, erased }: Conversation): Figures {
  const seen = new Set(arrived);
  const places = new Map(sent.map((message, place) => [message, place]));
  const order = [...seen].filter((message) => !erased?.has(message));
  const placeOf = (index: number) => places.get(order[index] ?? "") ?? -1;
  const missing = sent.filter((message) => !seen.has(message) && !optional?.has(message));
  const doubled = [...seen].filter((message) => arrived.indexOf(message) !== arrived.lastIndexOf(message));
  const late = [...order.keys()].filter((index) => index > 0 && placeOf(index) < placeOf(index - 1));
  return {
    sent: sent.length,
    missing: missing.length,
    doubled: arrived.length - seen.size,
    disordered: late.length,
    findings: [
      ...missing.map((message) => `${name}: ${message} is missing`),
      ...doubled.map((message) => `${name}: ${message} is there again`),
      ...late.map((index) => {
        const around = order.slice(Math.max(0, index - AROUND), index + AROUND);
        return `${name}: ${order[index]} comes too late: ${around.join(", ")}`;
      }),
    ],
  };
}
