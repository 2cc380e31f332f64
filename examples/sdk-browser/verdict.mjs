import { describe } from './node_modules/@waypost/sdk/dist/messages/describe.js';
import { notCheckedText } from './node_modules/@waypost/sdk/dist/report/report.js';

const atOnce = 100;

/** Replaces the content of a section by a verdict. All that comes from the document is put in as text, never as markup. */
export function showVerdict(section, { name, result, text, formats }, language, texts, word) {
  const { outcome, findings, totals, notChecked } = result;
  const total = totals.error + totals.warning + totals.info;
  section.className = outcome;
  section.replaceChildren(
    make(
      'h2',
      { id: 'verdict', tabIndex: -1 },
      make('span', { className: 'badge' }, word.outcome[outcome]),
      ' ',
      make('bdi', {}, name),
    ),
    make('p', { className: 'about' }, kindOf(result, formats, language, word)),
    make('p', { className: 'count' }, countOf(totals, texts.comma, word)),
    ...listOf(findings, texts, word),
    ...(total > findings.length ? [make('p', {}, word.capped(findings.length, total))] : []),
    make('h3', {}, word.notChecked),
    make('ul', {}, ...notChecked.map((layer) => make('li', {}, notCheckedText(layer, language)))),
    make(
      'details',
      {},
      make('summary', {}, word.report),
      downloadOf(name, text, word),
      make('pre', { tabIndex: 0, dir: 'ltr' }, text),
    ),
  );
  section.hidden = false;
}

/** The kind of document that was recognised, with its version and how settled that is. */
function kindOf({ format, formatVersion }, formats, language, word) {
  const known = Object.hasOwn(formats, format ?? '') ? formats[format] : undefined;
  if (!known) return word.unknownFormat;
  const status = word.status[known.versions[formatVersion]];
  return [known.title[language], formatVersion, status && `(${status})`].filter(Boolean).join(' ');
}

/** How many findings there are of each severity; a document without errors may have others. */
function countOf({ error, warning, info }, comma, word) {
  const counts = [
    error > 0 && word.errors(error),
    warning > 0 && word.warnings(warning),
    info > 0 && word.remarks(info),
  ];
  const told = counts.filter(Boolean).join(comma);
  return error > 0 ? told : [word.noErrors, told && `${told}.`].filter(Boolean).join(' ');
}

/** The findings as a list, at first the beginning of a long one. */
function listOf(findings, texts, word) {
  if (findings.length === 0) return [];
  const list = make(
    'ol',
    { className: 'findings' },
    ...findings.slice(0, atOnce).map((one) => itemOf(one, texts, word)),
  );
  const rest = findings.slice(atOnce);
  if (rest.length === 0) return [list];
  const button = make('button', { type: 'button' }, word.more(rest.length));
  button.addEventListener('click', () => {
    list.append(...rest.map((one) => itemOf(one, texts, word)));
    list.children[atOnce].focus();
    button.remove();
  });
  return [list, button];
}

function itemOf(finding, texts, word) {
  const { message, mend } = describe(finding, texts);
  const { pointer, position, severity } = finding;
  const where = pointer === '' ? word.whole : make('code', { dir: 'ltr' }, pointer);
  return make(
    'li',
    { className: severity, tabIndex: -1 },
    make('p', { className: 'message' }, message),
    make('p', { className: 'mend' }, mend),
    make(
      'p',
      { className: 'place' },
      word.severity[severity],
      ' · ',
      ...(position ? [word.place(position), ' · '] : []),
      where,
    ),
  );
}

function downloadOf(name, text, word) {
  const button = make('button', { type: 'button' }, word.download);
  button.addEventListener('click', () => {
    const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    make('a', { href, download: `${name.replace(/\.(nd)?jsonl?$/, '')}.report.json` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  });
  return button;
}

/** An element; strings among its children become text nodes. */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
