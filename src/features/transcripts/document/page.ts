/** How a page looks, by day and by night. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1f2328;--paper:#fff;--soft:#59636e;--edge:#d1d9e0;--shade:#f3f5f7;--aside:#fff4d6;--link:#0b57d0}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--paper:#1b1d21;--soft:#a3abb5;--edge:#3a3f47;--shade:#25282d;--aside:#3a3115;--link:#8ab4f8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:54rem;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header ul{color:var(--soft);padding-left:1.2rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem}h3{display:inline;font-size:1rem;margin:0}
dt{font-weight:600}dd{margin:0 0 .5rem}
.search{position:sticky;top:0;z-index:1;margin:0;background:var(--paper);padding:.5rem 0}
#search{font:inherit;width:min(24rem,70%);padding:.4rem .6rem;border:1px solid var(--edge);border-radius:.4rem;background:var(--shade);color:var(--ink)}
article{border-top:1px solid var(--edge);padding:.6rem 0}
article p{margin:.2rem 0}
article.team-only{background:var(--aside);padding:.6rem}
article.desk h3{color:var(--soft)}
time,small,.small,.reply,.notice,.extra,.reactions,#found{color:var(--soft);font-size:.875rem}
a{color:var(--link)}
blockquote,.embed{border-left:.25rem solid var(--edge);margin:.3rem 0;padding:.1rem .8rem}
.embed{background:var(--shade);border-radius:.3rem}
.embed-title,.title-1,.title-2,.title-3{font-weight:600}
.title-1{font-size:1.4rem}.title-2{font-size:1.2rem}
.depth-1{padding-left:1.2rem}.depth-2{padding-left:2.4rem}.depth-3{padding-left:3.6rem}.depth-4{padding-left:4.8rem}.depth-5{padding-left:6rem}
pre{background:var(--shade);border:1px solid var(--edge);border-radius:.3rem;padding:.5rem;white-space:pre-wrap}
code{font-family:ui-monospace,monospace;font-size:.9em}
.mention,.control,.reactions span{background:var(--shade);border:1px solid var(--edge);border-radius:.3rem;padding:0 .3rem}
.spoiler{background:var(--ink);color:transparent;border-radius:.2rem}
.spoiler *{color:inherit}
.spoiler:hover,.spoiler:focus{background:var(--shade);color:var(--ink)}
img{max-width:100%;max-height:30rem;border-radius:.3rem}
figure{margin:.4rem 0}
hr{border:0;border-top:1px solid var(--edge)}
[hidden]{display:none}
`;

/** Moments in the reader's own zone, and the search: which messages have these words. */
export const SCRIPT = `
"use strict";
for (const time of document.querySelectorAll("time")) {
  time.title = time.textContent;
  time.textContent = new Date(time.dateTime).toLocaleString();
}
const all = [...document.querySelectorAll("article")].map((article) => [article, article.textContent.toLowerCase()]);
const search = document.getElementById("search");
const found = document.getElementById("found");
search.addEventListener("input", () => {
  const wanted = search.value.trim().toLowerCase();
  let count = 0;
  for (const [article, words] of all) {
    const fits = words.includes(wanted);
    article.hidden = !fits;
    count += fits ? 1 : 0;
  }
  found.textContent = wanted === "" ? "" : count + " / " + all.length;
});
`;
