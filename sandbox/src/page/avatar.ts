/** Pictures for people, bots and servers, drawn from a name and an id: nothing is fetched from anywhere. */

const TURN = 360;

/** A square, which the page rounds for people. */
export function drawAvatar(id: string, name: string): string {
  const hue = hash(id) % TURN;
  const letters = initials(name);
  const size = letters.length > 1 ? 40 : 48;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">
<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 52% 50%)"/><stop offset="1" stop-color="hsl(${(hue + 35) % TURN} 56% 38%)"/></linearGradient></defs>
<rect width="100" height="100" fill="url(#g)"/>
<text x="50" y="52" dy="0.35em" text-anchor="middle" font-family="Noto Sans, Helvetica Neue, Helvetica, Arial, sans-serif" font-weight="600" font-size="${size}" fill="#fff">${escapeXml(letters)}</text>
</svg>`;
}

function initials(name: string): string {
  const words = name.split(/[\s_.-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first, second] = words;
  if (!first) return "?";
  return (firstLetter(first) + (second ? firstLetter(second) : "")).toUpperCase();
}

function firstLetter(word: string): string {
  return /[\p{L}\p{N}]/u.exec(word)?.[0] ?? "";
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
