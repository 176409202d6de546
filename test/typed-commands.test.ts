import { describe, expect, test } from "vitest";
import type { CommandDefinition, Option } from "#kernel/feature.ts";
import { collectDefinitions } from "#platform/discord/router/definitions.ts";
import { findCommand } from "#platform/discord/router/typed-line.ts";
import { readOptions, usage } from "#platform/discord/router/typed-options.ts";
import { kernelTexts } from "#platform/discord/texts.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { features } from "../src/features/index.ts";

const { translate } = openTexts([kernelTexts, ...features]);
const [english, german] = [translate("en-US"), translate("de")];
const { typed } = collectDefinitions(features, english);
const ID = "123456789012345678";

interface Spelling {
  readonly typed: string;
  readonly value: string | number | boolean;
}

/** Every way in which people type a value, and what it is read as. */
function spellings(option: Option): readonly Spelling[] {
  switch (option.type) {
    case "text":
      return [
        { typed: "2h", value: "2h" },
        { typed: '"2 h"', value: "2 h" },
        { typed: "„9:00“", value: "9:00" },
      ];
    case "rest":
      return [
        { typed: "tomorrow 9:00", value: "tomorrow 9:00" },
        { typed: '"tomorrow 9:00"', value: "tomorrow 9:00" },
      ];
    case "integer": {
      const value = option.min ?? 1;
      return [{ typed: String(value), value }];
    }
    case "flag":
      return [
        { typed: "yes", value: true },
        { typed: "nein", value: false },
      ];
    case "choice":
      return option.choices.flatMap(({ value, name }) => [
        { typed: value, value },
        { typed: value.toUpperCase(), value },
        { typed: JSON.stringify(english.plain(name)), value },
      ]);
    case "user":
      return [`<@${ID}>`, `<@!${ID}>`, ID].map((one) => ({ typed: one, value: ID }));
    case "role":
      return [`<@&${ID}>`, ID].map((one) => ({ typed: one, value: ID }));
    case "channel":
      return [`<#${ID}>`, ID].map((one) => ({ typed: one, value: ID }));
  }
}

/** What fits no option of this type; undefined where every word does. */
function wrongWord({ type }: Option): string | undefined {
  switch (type) {
    case "integer":
      return "many";
    case "flag":
    case "choice":
      return "perhaps";
    case "user":
      return "@somebody";
    case "role":
      return "@everyone-else";
    case "channel":
      return "#nowhere";
    default:
      return undefined;
  }
}

const first = (option: Option): Spelling => {
  const [one] = spellings(option);
  if (!one) throw new Error("an option that nobody can type");
  return one;
};

const all = [...typed].map(([name, command]) => ({ name, command, options: Object.entries(command.options) }));
const read = (command: CommandDefinition, line: string) => readOptions(command, ` ${line}`, english);

describe("every command, by each of its names", () => {
  test("is found by it, also in capitals and with more between the words", () => {
    const lost = all.filter(({ name, command }) => {
      const line = `${name.toUpperCase().replaceAll(" ", "   ")}\nand more`;
      return findCommand(line, typed)?.command !== command;
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
    expect(all.length).toBeGreaterThan(150);
  });

  test("takes all options by their place, flags by their name before them", () => {
    const wrong = all.flatMap(({ name, command, options }) => {
      const flags = options.filter(([, { type }]) => type === "flag").map(([flag]) => `--${flag}`);
      // What comes behind the rest of a line is part of it.
      const rest = options.findIndex(([, { type }]) => type === "rest");
      const placed = options.slice(0, rest < 0 ? undefined : rest + 1).filter(([, { type }]) => type !== "flag");
      const line = [...flags, ...placed.map(([, option]) => first(option).typed)].join(" ");
      const expected = Object.fromEntries([
        ...options.map(([option]) => [option, null]),
        ...placed.map(([option, one]) => [option, first(one).value]),
        ...flags.map((flag) => [flag.slice(2), true]),
      ]);
      return same(read(command, line), { values: expected }) ? [] : [`!${name} ${line}`];
    });
    expect(wrong).toEqual([]);
  });

  test("takes them by name in any order, each in every spelling", () => {
    const wrong = all.flatMap(({ name, command, options }) =>
      options.flatMap(([option, one]) =>
        spellings(one).flatMap((spelling) => {
          const others = options.filter(
            ([other, { required, type }]) => other !== option && required && type !== "rest",
          );
          const isRest = one.type === "rest";
          const needed = options.find(([other, { required, type }]) => other !== option && required && type === "rest");
          const own = isRest ? spelling.typed : `${option}:${spelling.typed}`;
          const before = others.map(([other, it]) => `${other}:${first(it).typed}`).reverse();
          const after = needed ? [first(needed[1]).typed] : [];
          const line = [...before, own, ...after].join(" ");
          // The words that are the rest of the line would be for whoever stands before them.
          if (isRest && options.some(([, { type, required }]) => type !== "rest" && type !== "flag" && !required))
            return [];
          const got = read(command, line);
          const isRight = "values" in got && got.values[option] === spelling.value;
          return isRight ? [] : [`!${name} ${line}: ${JSON.stringify(got)}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("says which option is wrong, and shows the form that is right, with that option in it", () => {
    const wrong = all.flatMap(({ name, command, options }) =>
      options.flatMap(([option, one]) => {
        const word = wrongWord(one);
        if (word === undefined) return [];
        const got = read(command, `${option}:${word}`);
        const isNamed = "misfit" in got && got.option === option;
        return isNamed && usage("!", name, command.options).includes(option) ? [] : [`!${name} ${option}:${word}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("says what is missing", () => {
    const silent = all.filter(({ command, options }) => {
      const needed = options.find(([, { required }]) => required)?.[0];
      const got = read(command, "");
      return needed === undefined ? !("values" in got) : !("misfit" in got && got.option === needed);
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test("takes a choice by the name that it has in the language of the server", () => {
    const wrong = all.flatMap(({ name, options }) =>
      options.flatMap(([option, one]) =>
        one.type !== "choice"
          ? []
          : one.choices.flatMap((choice) => {
              const line = ` ${option}:${JSON.stringify(german.plain(choice.name))}`;
              const got = readOptions({ options: { [option]: one } }, line, german);
              return same(got, { values: { [option]: choice.value } }) ? [] : [`!${name}${line}`];
            }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

const same = (got: object, expected: object): boolean => {
  try {
    expect(got).toEqual(expected);
    return true;
  } catch {
    return false;
  }
};
