/** The page's style; `part-N` colours follow the order of the latency's parts and stay apart in greys too. */
export const htmlStyle = `:root {
  color-scheme: light dark;
  --ground: #ffffff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --link: #0969da;
  --bad: #ffebe9; --doubt: #fff8c5;
  --part-0: #8c959f; --part-1: #57606a; --part-2: #bf3989; --part-3: #54aeff; --part-4: #0550ae; --part-5: #1a7f37;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --soft: #151b23; --link: #4493f8;
    --bad: #3c1618; --doubt: #2e2a1f;
    --part-0: #656c76; --part-1: #9ea7b3; --part-2: #f778ba; --part-3: #79c0ff; --part-4: #1f6feb; --part-5: #3fb950;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0.5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
a { color: var(--link); }
code { font: 0.875em/1.4 ui-monospace, SFMono-Regular, Consolas, monospace; background: var(--soft); padding: 0.1em 0.3em; border-radius: 0.3em; }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
.scroll:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }
th, td { padding: 0.35rem 0.6rem; border: 1px solid var(--line); text-align: left; font-weight: normal; white-space: nowrap; }
thead th { background: var(--soft); font-weight: 600; }
td.left { white-space: normal; min-width: 7rem; }
.right { text-align: right; }
.center { text-align: center; }
tr.regression, tr.invalid { background: var(--bad); }
tr.inconclusive { background: var(--doubt); }
.bar-name { margin: 0.5rem 0 0.1rem; font-size: 0.9rem; }
.bar { display: block; width: 100%; height: 1.25rem; background: var(--soft); margin-bottom: 0.75rem; }
.bins { display: block; width: 100%; height: 4rem; border-bottom: 1px solid var(--line); }
rect.bin { fill: var(--part-4); }
.axis { display: flex; justify-content: space-between; margin: 0.1rem 0 0.75rem; font-size: 0.85rem; color: var(--quiet); }
.key { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.5em; vertical-align: -0.05em; }
${[0, 1, 2, 3, 4, 5].map((i) => `rect.part-${i} { fill: var(--part-${i}); } .key.part-${i} { background: var(--part-${i}); }`).join('\n')}
details { margin: 1rem 0; }
summary { cursor: pointer; }
dt { font-weight: 600; margin-top: 0.6rem; }
dd { margin: 0; }
footer { margin-top: 2.5rem; color: var(--quiet); font-size: 0.85rem; }`
