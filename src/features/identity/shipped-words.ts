/**
 * The words that aliases are made of until a server has its own. Friendly, known to most who learn English, and none of them a first
 * name. Each noun brings its picture: an emoji, which every client draws and nobody has to host.
 */
export const shippedAdjectives: readonly string[] =
  `Azure Brave Breezy Bright Calm Careful Cheerful Clever Copper Cosy Crimson Curious Eager Early Fluffy Friendly Frosty Gentle Glad
  Golden Happy Honest Humble Jolly Keen Kind Lively Mellow Modest Mossy Nimble Patient Plucky Polite Quick Quiet Ready Rosy Silver
  Snowy Sparkling Speedy Starry Steady Swift Tidy Tranquil Velvet Warm Witty Woolly Zesty`
    .split(/\s+/)
    .filter(Boolean);

export const shippedNouns: ReadonlyMap<string, string> = new Map(
  `Acorn 🌰,Badger 🦡,Beaver 🦫,Bison 🦬,Butterfly 🦋,Cactus 🌵,Camel 🐪,Comet ☄️,Compass 🧭,Crab 🦀,Deer 🦌,Dolphin 🐬,Dragon 🐉,Duck 🦆,
  Elephant 🐘,Flamingo 🦩,Fox 🦊,Frog 🐸,Gecko 🦎,Giraffe 🦒,Hamster 🐹,Hedgehog 🦔,Kangaroo 🦘,Kite 🪁,Koala 🐨,Ladybird 🐞,Lantern 🏮,
  Llama 🦙,Lobster 🦞,Mushroom 🍄,Octopus 🐙,Otter 🦦,Owl 🦉,Panda 🐼,Parrot 🦜,Peacock 🦚,Penguin 🐧,Rabbit 🐇,Rocket 🚀,Seal 🦭,Sloth 🦥,
  Snail 🐌,Squirrel 🐿️,Swan 🦢,Teapot 🫖,Tiger 🐯,Turtle 🐢,Unicorn 🦄,Whale 🐳,Zebra 🦓`
    .split(",")
    .map((entry) => entry.trim().split(" ") as [string, string]),
);
