import type { Totals } from '@waypost/sdk';
import { version } from '../../package.json';
import { isFailing } from '../allowance.ts';
import type { Messages } from '../language.ts';
import { directions } from '../terminal/direction.ts';
import { printable } from '../terminal/printable.ts';
import { type Entry, groupsOf, marks, placeOf, type RuleGroup } from './entries.ts';
import { style } from './html-style.ts';
import { pageTexts } from './html-texts.ts';
import { html, type Markup } from './markup.ts';
import { countsBar, placesStrip } from './pictures.ts';
import { gradeLines } from './policy-lines.ts';
import type { Renderer, Setting, Verdict } from './renderer.ts';
import { excerptAt } from './source-line.ts';
import { closingLines, identityOf, leftOutOf, outcomeOf, skippedLines } from './verdict-words.ts';

/** A document as it stands in the list at the head of the page, which does not hold the document itself. */
interface Row {
  name: string;
  identity: string;
  badge: Markup;
  outcome: string;
  totals: Totals;
}

/** For people, to read, print or send: one page that needs nothing else, with a picture of what was found where. */
export async function htmlRenderer(setting: Setting): Promise<Renderer> {
  const { language, isQuiet, isVerbose, allowance } = setting;
  const { texts } = language;
  const rows: Row[] = [];
  const failures: string[] = [];
  const sections: Markup[] = [];
  let example: string | undefined;
  return {
    async judged(verdict) {
      if (isQuiet && !isFailing(verdict.counted, allowance)) return '';
      const { name, result, counted } = verdict;
      const row = {
        name: printable(name),
        identity: identityOf(result),
        badge: badgeOf(result),
        outcome: outcomeOf(result, language),
        totals: result.totals,
      };
      rows.push(row);
      example ??= counted.findings[0]?.rule;
      sections.push(section(row, rows.length, verdict, await language.messages(result.format), setting));
      return '';
    },
    failed({ name, obstacle }) {
      failures.push(texts.failure(printable(name), obstacle));
      return '';
    },
    async end(tally) {
      const summary = texts.summary(tally);
      const closing = [
        ...closingLines(tally, allowance, language),
        ...(isVerbose ? skippedLines(tally, language) : []),
        ...(example === undefined ? [] : [texts.moreOnRule(example)]),
        `waypost ${version}`,
      ];
      const page = html`<!DOCTYPE html>
<html lang="${language.id}" dir="${texts.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${summary}</title>
<style>${style}</style>
</head>
<body>
<h1>${summary}</h1>
${failures.map((line) => html`<p class="error">${line}</p>\n`)}${rows.length > 1 && overview(rows, setting)}${sections}<footer>
${closing.map((line) => html`<p>${line}</p>\n`)}</footer>
</body>
</html>
`;
      return page.text;
    },
  };
}

function overview(rows: readonly Row[], { language }: Setting): Markup {
  const { document, verdict, findings } = pageTexts[language.id];
  // Not spread into Math.max: a folder may hold more documents than a call takes arguments.
  const most = rows.reduce((most, { totals }) => Math.max(most, sumOf(totals)), 0);
  return html`<table>
<thead><tr><th>${document}</th><th>${verdict}</th><th>${findings}</th></tr></thead>
<tbody>
${rows.map(
  ({ name, identity, badge, outcome, totals }, index) =>
    html`<tr><td><a href="#d${index + 1}"><bdi>${name}</bdi></a><br><span class="identity"><bdi>${identity}</bdi></span></td>
<td>${badge} ${outcome}</td><td class="bar">${countsBar(totals, most)}</td></tr>\n`,
)}</tbody>
</table>
`;
}

const sumOf = ({ error, warning, info }: Totals) => error + warning + info;

const badgeOf = ({ outcome }: Verdict['result']) =>
  outcome === 'conformant' ? html`<b class="good">✓</b>` : html`<b class="error">✗</b>`;

function section(row: Row, number: number, verdict: Verdict, messages: Messages, setting: Setting): Markup {
  const { bytes, result, counted } = verdict;
  const { language, isVerbose } = setting;
  const { texts } = language;
  const text = bytes && new TextDecoder().decode(bytes);
  const total = sumOf(row.totals);
  const groups = groupsOf(counted.findings, messages, isVerbose);
  const remarks = [
    ...(total > result.findings.length ? [texts.capped(result.findings.length, total)] : []),
    ...leftOutOf(verdict, language),
  ];
  return html`<section id="d${number}">
<h2>${row.badge} <bdi>${row.name}</bdi></h2>
<p><span class="identity"><bdi>${row.identity}</bdi></span> ${row.outcome}</p>
${text !== undefined && placesStrip(counted.findings, text, pageTexts[language.id].places)}${groups.map((group) =>
  ruleGroup(group, text, setting),
)}${remarks.map((line) => html`<p class="also">${line}</p>\n`)}</section>
`;
}

function ruleGroup({ rule, severity, count, entries, left }: RuleGroup, text: string | undefined, setting: Setting) {
  const { texts } = setting.language;
  const counted = texts.totals({ error: 0, warning: 0, info: 0, [severity]: count });
  return html`<h3><span class="${severity}">${marks[severity]}</span> <bdi>${printable(rule)}</bdi> <small>${counted}</small></h3>
<ol>
${entries.map((entry) => item(entry, text, setting))}</ol>
${left > 0 && html`<p class="also">${texts.more(left, rule)}</p>\n`}`;
}

function item(
  { finding, message, mend, also, isBrief }: Entry,
  text: string | undefined,
  { language }: Setting,
): Markup {
  const { texts } = language;
  const { position, pointer, severity } = finding;
  const excerpt = position && text !== undefined && !isBrief ? excerptAt(text, position) : undefined;
  const places = pointer ? html`<code><bdi>${printable(pointer)}</bdi></code>` : texts.wholeDocument;
  return html`<li class="${severity}">
<p class="place">${position && html`<bdi>${placeOf(finding)}</bdi> `}${places}</p>
<p class="message">${message}</p>
${excerpt && html`<pre dir="ltr"><i>${position?.line} │ </i>${excerpt.before}<mark>${excerpt.value}</mark>${excerpt.after}</pre>\n`}${
  mend && html`<p>${directions[texts.direction].arrow} ${mend}</p>\n`
}${gradeLines(finding, language).map((line) => html`<p class="grade">${line}</p>\n`)}${
  also.length > 0 && html`<p class="also">${texts.also(also.length, also.slice(0, 8).map(placeOf))}</p>\n`
}</li>
`;
}
