/** What a careless client may send in place of a value: nothing, another kind, too little, too much. */
const REPLACEMENTS: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  object: {},
  list: [],
  "empty text": "",
  words: "a b",
  "long text": "x".repeat(7_000),
  "large number": 9_999_999_999_999,
  "small number": -1,
};

export interface Spoiled {
  /** Where, and with what: "/embeds/0/title: long text". */
  readonly what: string;
  readonly body: unknown;
}

/** The body once for each place in it and each replacement. A text is not replaced by a number, which Discord reads as text. */
export function* spoil(body: unknown, path = ""): Generator<Spoiled> {
  if (path !== "") yield* replaced(body, path);
  if (typeof body !== "object" || body === null) return;
  for (const [name, inner] of Object.entries(body)) {
    for (const { what, body: changed } of spoil(inner, `${path}/${name}`)) {
      yield { what, body: Array.isArray(body) ? body.with(Number(name), changed) : { ...body, [name]: changed } };
    }
  }
}

function* replaced(value: unknown, path: string): Generator<Spoiled> {
  for (const [name, replacement] of Object.entries(REPLACEMENTS)) {
    if (typeof value === "string" && typeof replacement === "number") continue;
    yield { what: `${path}: ${name}`, body: replacement };
  }
}
