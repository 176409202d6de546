/** Runs before the library: its stand-in pictures would come from outside, ours come from the box. */
const picture = "/page/avatar/0.svg?name=User";

globalThis.$discordMessage = {
  avatars: { default: "blue", blue: picture, gray: picture, green: picture, orange: picture, red: picture },
};
