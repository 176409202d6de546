import fc from "fast-check";

/** Strings in which Discord's markup, mentions and invisible characters are frequent. */
export const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "@everyone",
        "@here",
        "<@1>",
        "<@&2>",
        "<#3>",
        "<:a:4>",
        "<a:b:5>",
        "</x:6>",
        "<t:7:R>",
        "<id:guide>",
      ),
      fc.constantFrom(
        "**",
        "__",
        "_",
        "~~",
        "||",
        "`",
        "```",
        "[a](https://x.y)",
        "> ",
        ">>> ",
        "# ",
        "-# ",
        "- ",
        "1. ",
        "\\",
      ),
      fc.constantFrom(
        "\u202e",
        "\u200b",
        "\u200d",
        "\u200c",
        "\u2066",
        "\ufeff",
        "\u00ad",
        "\ud800",
        "\u0301",
        "\r\n",
        "\n",
        " ",
      ),
      fc.constantFrom("https://x.y/a_b", "https://x.y/**", "https://x.y/@everyone", "<https://x.y>"),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""));
