import { html } from './markup.ts';

/** How the page looks: on a screen, by day and night, from either side, and on paper. */
export const style = html`
:root { color-scheme: light dark; --ink: #1b1f24; --pale: #59636e; --paper: #fff; --field: #f6f8fa; --line: #d1d9e0;
  --good: #1a7f37; --error: #cf222e; --warning: #9a6700; --info: #0969da; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --pale: #9198a1; --paper: #0d1117; --field: #151b23;
  --line: #3d444d; --good: #3fb950; --error: #f85149; --warning: #d29922; --info: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
h3 small, .identity, .place, .also, .grade, footer { color: var(--pale); font-size: .875rem; font-weight: normal; }
p { margin: .25rem 0; }
a { color: inherit; }
code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .85rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-size: .875rem; color: var(--pale); font-weight: normal; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td:first-child { overflow-wrap: anywhere; }
.bar { width: min(10rem, 20vw); }
.bar svg, .strip { display: block; width: 100%; height: .75rem; border-radius: .2rem; background: var(--field); }
section { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.strip { margin: .75rem 0 0; height: 1rem; }
ol { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 .75rem; padding: .5rem .75rem; background: var(--field); border-inline-start: .25rem solid; border-radius: .2rem;
  break-inside: avoid; }
li > * { color: var(--ink); }
.message { font-weight: 600; }
pre { margin: .5rem 0; padding: 0; white-space: pre-wrap; unicode-bidi: plaintext; }
pre i { color: var(--pale); font-style: normal; user-select: none; }
mark { background: none; color: var(--error); font-weight: bold; text-decoration: underline wavy; text-underline-offset: .2em; }
.good { color: var(--good); }
.error { color: var(--error); fill: var(--error); }
.warning { color: var(--warning); fill: var(--warning); }
.info { color: var(--info); fill: var(--info); }
[dir=rtl] svg { transform: scaleX(-1); }
footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } li { border: 1px solid; border-inline-start-width: .25rem; } }
`;
