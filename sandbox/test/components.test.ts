import fc from "fast-check";
import { expect, test } from "vitest";
import { DiscordError, type FieldErrors } from "../src/errors.ts";
import { checkMessageComponents, checkModal } from "../src/world/components.ts";

const V2 = { v2: true };
const LEGACY = { v2: false };

/** Every mistake as `path: CODE`, or nothing when all is well. */
function mistakes(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof DiscordError) || error.code !== 50035) throw error;
    return flatten(error.errors ?? {});
  }
}

function flatten(errors: FieldErrors, path = ""): string[] {
  return Object.entries(errors).flatMap(([name, inner]) =>
    name === "_errors"
      ? (inner as { code: string }[]).map(({ code }) => `${path}: ${code}`)
      : flatten(inner as FieldErrors, path === "" ? name : `${path}.${name}`),
  );
}

const button = (more: object = {}) => ({ type: 2, style: 1, label: "Open", custom_id: "open", ...more });
const row = (...components: object[]) => ({ type: 1, components });
const options = (count: number) => Array.from({ length: count }, (_, n) => ({ label: `l${n}`, value: `v${n}` }));
const select = (more: object = {}) => ({ type: 3, custom_id: "pick", options: options(3), ...more });
const text = (content = "text") => ({ type: 10, content });
const buttons = (count: number) => Array.from({ length: count }, (_, n) => button({ custom_id: `b${n}` }));

const inRow = "components.0.components.0";

test.each<[string, object[], string[]]>([
  ["a row of five buttons", [row(...buttons(5))], []],
  ["five rows", buttons(5).map((one) => row(one)), []],
  ["six rows", buttons(6).map((one) => row(one)), ["components: BASE_TYPE_MAX_LENGTH"]],
  ["six buttons in a row", [row(...buttons(6))], ["components.0.components: BASE_TYPE_BAD_LENGTH"]],
  ["an empty row", [row()], ["components.0.components: BASE_TYPE_BAD_LENGTH"]],
  [
    "a select beside a button",
    [row(button(), select())],
    ["components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED"],
  ],
  ["a bare button", [button()], ["components.0: UNION_TYPE_CHOICES"]],
  ["a text display", [text()], ["components.0: UNION_TYPE_CHOICES"]],
  ["a text input", [row({ type: 4, custom_id: "x", style: 1, label: "x" })], [`${inRow}: UNION_TYPE_CHOICES`]],
  ["a label of 80", [row(button({ label: "x".repeat(80) }))], []],
  ["a label of 81", [row(button({ label: "x".repeat(81) }))], [`${inRow}.label: BASE_TYPE_MAX_LENGTH`]],
  ["80 emojis as label", [row(button({ label: "🎫".repeat(80) }))], []],
  [
    "neither label nor emoji",
    [row(button({ label: undefined }))],
    [`${inRow}.label: BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED`],
  ],
  ["an emoji alone", [row(button({ label: undefined, emoji: { name: "🎫" } }))], []],
  [
    "an emoji that is none",
    [row(button({ emoji: { name: "abc" } }))],
    [`${inRow}.emoji.name: COMPONENT_INVALID_EMOJI`],
  ],
  ["a custom emoji", [row(button({ emoji: { id: "1", name: "x" } }))], []],
  ["no custom id", [row(button({ custom_id: undefined }))], [`${inRow}.custom_id: BASE_TYPE_REQUIRED`]],
  ["an empty custom id", [row(button({ custom_id: "" }))], [`${inRow}.custom_id: BASE_TYPE_BAD_LENGTH`]],
  ["a custom id of 101", [row(button({ custom_id: "x".repeat(101) }))], [`${inRow}.custom_id: BASE_TYPE_BAD_LENGTH`]],
  [
    "twice the same custom id",
    [row(button(), button())],
    ["components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
  ],
  ["style 7", [row(button({ style: 7 }))], [`${inRow}.style: BASE_TYPE_CHOICES`]],
  ["a link", [row({ type: 2, style: 5, label: "x", url: "https://a.b" })], []],
  [
    "a link with custom id",
    [row(button({ style: 5, url: "https://a.b" }))],
    [`${inRow}.custom_id: BUTTON_COMPONENT_CUSTOM_ID_AND_URL`],
  ],
  ["a link without address", [row({ type: 2, style: 5, label: "x" })], [`${inRow}.url: BASE_TYPE_REQUIRED`]],
  [
    "a link to nowhere",
    [row({ type: 2, style: 5, label: "x", url: "nowhere" })],
    [`${inRow}.url: URL_TYPE_INVALID_URL`],
  ],
  [
    "a script as link",
    [row({ type: 2, style: 5, label: "x", url: "javascript://x" })],
    [`${inRow}.url: URL_TYPE_INVALID_SCHEME`],
  ],
  ["a premium button", [row({ type: 2, style: 6, sku_id: "1" })], []],
  ["a select", [row(select())], []],
  ["a select without options", [row(select({ options: [] }))], [`${inRow}.options: BASE_TYPE_BAD_LENGTH`]],
  ["a select of 26", [row(select({ options: options(26) }))], [`${inRow}.options: BASE_TYPE_BAD_LENGTH`]],
  [
    "a long placeholder",
    [row(select({ placeholder: "x".repeat(151) }))],
    [`${inRow}.placeholder: BASE_TYPE_MAX_LENGTH`],
  ],
  ["more values than options", [row(select({ max_values: 4 }))], [`${inRow}.options: BASE_TYPE_BAD_LENGTH`]],
  ["least above most", [row(select({ min_values: 2 }))], [`${inRow}.min_values: NUMBER_TYPE_MAX`]],
  [
    "an option twice",
    [row(select({ options: [...options(2), ...options(1)] }))],
    [`${inRow}.options.2.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED`],
  ],
  [
    "two defaults for one value",
    [row(select({ options: options(2).map((one) => ({ ...one, default: true })) }))],
    [`${inRow}.options: SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES`],
  ],
  [
    "a user select with a role",
    [row({ type: 5, custom_id: "x", default_values: [{ id: "1", type: "role" }] })],
    [`${inRow}.default_values.0.type: BASE_TYPE_CHOICES`],
  ],
  ["a channel select", [row({ type: 8, custom_id: "x", channel_types: [0, 15] })], []],
  [
    "a channel select of an unknown type",
    [row({ type: 8, custom_id: "x", channel_types: [99] })],
    [`${inRow}.channel_types.0: BASE_TYPE_CHOICES`],
  ],
])("legacy components: %s", (_name, components, expected) => {
  expect(mistakes(() => checkMessageComponents(components, LEGACY))).toEqual(expected);
});

const section = (accessory: object | undefined, ...components: object[]) => ({ type: 9, components, accessory });
const gallery = (count: number) => ({ type: 12, items: Array(count).fill({ media: { url: "https://a.b/c.png" } }) });
const container = (...components: object[]) => ({ type: 17, components });
const thumbnail = { type: 11, media: { url: "https://a.b/c.png" } };

test.each<[string, object[], string[]]>([
  ["a card", [container(text(), section(thumbnail, text()), { type: 14 }, gallery(1), row(button()))], []],
  ["a button as accessory", [section(button(), text())], []],
  ["a section without accessory", [section(undefined, text())], ["components.0.accessory: BASE_TYPE_REQUIRED"]],
  ["a select as accessory", [section(select(), text())], ["components.0.accessory: UNION_TYPE_CHOICES"]],
  [
    "four texts in a section",
    [section(thumbnail, text(), text(), text(), text())],
    ["components.0.components: BASE_TYPE_BAD_LENGTH"],
  ],
  ["a container in a container", [container(container(text()))], ["components.0.components.0: UNION_TYPE_CHOICES"]],
  ["an empty container", [container()], ["components.0.components: BASE_TYPE_BAD_LENGTH"]],
  [
    "a colour too far",
    [{ ...container(text()), accent_color: 0x1000000 }],
    ["components.0.accent_color: NUMBER_TYPE_MAX"],
  ],
  ["an empty text", [text("")], ["components.0.content: BASE_TYPE_BAD_LENGTH"]],
  ["4000 characters in two texts", [text("x".repeat(2000)), text("y".repeat(2000))], []],
  [
    "4001 characters in two texts",
    [text("x".repeat(2001)), container(text("y".repeat(2000)))],
    ["components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"],
  ],
  ["11 pictures", [gallery(11)], ["components.0.items: BASE_TYPE_BAD_LENGTH"]],
  [
    "a file from elsewhere",
    [{ type: 13, file: { url: "https://a.b/c" } }],
    ["components.0.file.url: URL_TYPE_INVALID_SCHEME"],
  ],
  ["a wide separator", [{ type: 14, spacing: 3 }], ["components.0.spacing: BASE_TYPE_CHOICES"]],
  ["40 components, nested", [container(...Array(39).fill(text()))], []],
  [
    "41 components, nested",
    [container(...Array(40).fill(text()))],
    ["components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"],
  ],
  [
    "the same id twice",
    [
      { ...text(), id: 5 },
      { ...text(), id: 5 },
    ],
    ["components.1.id: COMPONENT_ID_DUPLICATED"],
  ],
  [
    "the same custom id far apart",
    [section(button(), text()), container(row(button()))],
    ["components.1.components.0.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
  ],
])("components V2: %s", (_name, components, expected) => {
  expect(mistakes(() => checkMessageComponents(components, V2))).toEqual(expected);
});

test("ids are given in reading order, around those that were chosen", () => {
  const components = [container(text(), section(thumbnail, text())), { ...text(), id: 2 }];
  const [card, last] = checkMessageComponents(components, V2);
  expect(card).toMatchObject({
    id: 1,
    components: [{ id: 3 }, { id: 4, components: [{ id: 5 }], accessory: { id: 6 } }],
  });
  expect(last).toMatchObject({ id: 2 });
});

const title = { custom_id: "form", title: "New ticket" };
const label = (component: object, more: object = {}) => ({ type: 18, label: "What?", component, ...more });
const input = (more: object = {}) => ({ type: 4, custom_id: "what", style: 2, ...more });
const group = (type: number, count: number, more: object = {}) => ({
  type,
  custom_id: "group",
  options: options(count),
  ...more,
});
const inLabel = "data.components.0.component";

test.each<[string, object, string[]]>([
  ["an input in a label", { components: [label(input())] }, []],
  ["an input in a row", { components: [row({ ...input(), label: "What?" })] }, []],
  [
    "an input in a row without label",
    { components: [row(input())] },
    ["data.components.0.components.0.label: BASE_TYPE_REQUIRED"],
  ],
  [
    "all that fit in a label",
    {
      components: [
        label({
          type: 19,
          custom_id: "files",
          min_values: 0,
          max_values: 10,
          required: false,
          file_types: ["image", ".pdf"],
        }),
        label(group(21, 2, { custom_id: "radio" })),
        label(group(22, 10, { custom_id: "boxes", min_values: 1 })),
        label({ type: 23, custom_id: "sure" }),
        label(select({ max_values: 3 }), { description: "Choose" }),
      ],
    },
    [],
  ],
  ["text between", { components: [text(), label({ type: 5, custom_id: "who" })] }, []],
  ["nothing", { components: [] }, ["data.components: BASE_TYPE_BAD_LENGTH"]],
  [
    "six parts",
    { components: Array.from({ length: 6 }, (_, n) => label(input({ custom_id: `${n}` }))) },
    ["data.components: BASE_TYPE_BAD_LENGTH"],
  ],
  ["a title of 46", { title: "x".repeat(46), components: [label(input())] }, ["data.title: BASE_TYPE_BAD_LENGTH"]],
  ["a button", { components: [row(button())] }, ["data.components.0.components.0: UNION_TYPE_CHOICES"]],
  ["a button in a label", { components: [label(button())] }, [`${inLabel}: UNION_TYPE_CHOICES`]],
  [
    "a label of 46",
    { components: [label(input(), { label: "x".repeat(46) })] },
    ["data.components.0.label: BASE_TYPE_BAD_LENGTH"],
  ],
  [
    "a description of 101",
    { components: [label(input(), { description: "x".repeat(101) })] },
    ["data.components.0.description: BASE_TYPE_BAD_LENGTH"],
  ],
  [
    "a label of nothing",
    { components: [{ type: 18, label: "x" }] },
    ["data.components.0.component: BASE_TYPE_REQUIRED"],
  ],
  [
    "the same id in two labels",
    { components: [label(input()), label(input())] },
    ["data.components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
  ],
  [
    "an input of 4001",
    { components: [label(input({ max_length: 4001 }))] },
    [`${inLabel}.max_length: NUMBER_TYPE_MAX`],
  ],
  [
    "a value longer than allowed",
    { components: [label(input({ max_length: 2, value: "abc" }))] },
    [`${inLabel}.value: BASE_TYPE_MAX_LENGTH`],
  ],
  [
    "a disabled select",
    { components: [label(select({ disabled: true }))] },
    [`${inLabel}.disabled: COMPONENT_DISABLED_IN_MODAL`],
  ],
  [
    "a required select of none",
    { components: [label(select({ min_values: 0 }))] },
    [`${inLabel}.min_values: NUMBER_TYPE_MIN`],
  ],
  ["an optional select of none", { components: [label(select({ min_values: 0, required: false }))] }, []],
  ["one radio button", { components: [label(group(21, 1))] }, [`${inLabel}.options: BASE_TYPE_BAD_LENGTH`]],
  ["11 radio buttons", { components: [label(group(21, 11))] }, [`${inLabel}.options: BASE_TYPE_BAD_LENGTH`]],
  [
    "11 files",
    { components: [label({ type: 19, custom_id: "f", max_values: 11 })] },
    [`${inLabel}.max_values: NUMBER_TYPE_MAX`],
  ],
  [
    "a strange kind of file",
    { components: [label({ type: 19, custom_id: "f", file_types: ["pdf"] })] },
    [`${inLabel}.file_types.0: BASE_TYPE_CHOICES`],
  ],
  [
    "a required checkbox",
    { components: [label({ type: 23, custom_id: "c", required: true })] },
    [`${inLabel}.required: COMPONENT_CHECKBOX_REQUIRED`],
  ],
])("forms: %s", (_name, form, expected) => {
  expect(mistakes(() => checkModal({ ...title, ...form }))).toEqual(expected);
});

/** Every path through a JSON value. */
function paths(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, key]))];
}

function withChange(value: unknown, [step, ...rest]: (string | number)[], change: unknown): unknown {
  if (step === undefined) return change;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[step] = withChange(copy[step], rest, change);
  return copy;
}

test("whatever is changed in a card, it is refused with 50035 or comes out clean", () => {
  const card: unknown = [
    { ...container(text(), section(button(), text("more")), { type: 14, spacing: 2 }, gallery(2)), accent_color: 5 },
    row(select({ custom_id: "a", min_values: 0, placeholder: "p" })),
    row({ type: 8, custom_id: "b", channel_types: [0], default_values: [{ id: "1", type: "channel" }] }),
    section(thumbnail, text()),
  ];
  const change = fc.oneof(
    fc.integer({ min: -1, max: 24 }),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("open", "a"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths(card)), change, (path, value) => {
      const sent = withChange(card, path, value);
      let clean: object[] = [];
      const found = mistakes(() => {
        clean = checkMessageComponents(sent, V2);
      });
      if (found.length > 0) return;
      // What was cleaned once passes again unchanged.
      expect(checkMessageComponents(clean, V2)).toEqual(clean);
    }),
    { numRuns: 500 },
  );
});
