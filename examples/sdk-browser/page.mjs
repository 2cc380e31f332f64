// The SDK's files as they are, without a bundler. With one, write '@waypost/sdk', '@waypost/sdk/describe' and so on.
import { formats, validate } from './node_modules/@waypost/sdk/dist/index.js';
import { chooseLanguage, languageIds, loadMessages } from './node_modules/@waypost/sdk/dist/messages/load-messages.js';
import { report, reportText } from './node_modules/@waypost/sdk/dist/report/report.js';
import { showVerdict } from './verdict.mjs';
import { words } from './words/words.mjs';

const mostMegabytes = 50;
const byId = (id) => document.getElementById(id);
const asked = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];

let language = chooseLanguage(asked.join(), languageIds) ?? 'en';
/** What was judged last, to be told again in another language. */
let last;
let turn = 0;

speak(language);
for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => speak(button.dataset.language));
byId('file').addEventListener('change', ({ target }) => {
  take(target.files);
  // So that the same file can be chosen again once it is mended.
  target.value = '';
});
byId('check').addEventListener('click', () => judge(words[language].pasted, byId('text').value));
byId('sample').addEventListener('click', async () => {
  const text = byId('text');
  text.value = await (await fetch('mistakes.txt')).text();
  text.setSelectionRange(0, 0);
  text.scrollTop = 0;
  text.focus();
});
for (const type of ['dragover', 'dragleave', 'drop'])
  document.addEventListener(type, (event) => {
    event.preventDefault();
    byId('drop').classList.toggle('over', type === 'dragover');
    if (type === 'drop') take(event.dataTransfer.files);
  });

/** Judges the first of the files, in their bytes: a text would hide what is wrong with the encoding. */
async function take(files) {
  const [file] = files;
  if (!file) return;
  const note = files.length > 1 ? words[language].onlyFirst(files.length) : '';
  if (file.size > mostMegabytes * 1e6) return say(words[language].tooLarge(file.name, mostMegabytes));
  say(words[language].checking(file.name));
  try {
    await judge(file.name, new Uint8Array(await file.arrayBuffer()), note);
  } catch {
    say(words[language].unreadable(file.name));
  }
}

async function judge(name, input, note = '') {
  turn += 1;
  const mine = turn;
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const result = await validate(bytes);
  // Two files in quick succession: the later one stays.
  if (mine !== turn) return;
  last = { name, bytes, result };
  await tell();
  say(note);
  byId('verdict').focus();
}

/** Shows the last verdict in the language of the page. */
async function tell() {
  const { name, bytes, result } = last;
  const spoken = language;
  const texts = await loadMessages(spoken, result.format);
  const text = reportText(await report(result, { name, bytes, languages: { [spoken]: texts } }));
  // Another language was chosen, or another file judged, in the meantime.
  if (spoken !== language || result !== last.result) return;
  showVerdict(byId('result'), { name, result, text, formats }, language, texts, words[language]);
}

async function speak(chosen) {
  language = chosen;
  document.documentElement.lang = language;
  document.documentElement.dir = words[language].direction;
  document.title = words[language].title;
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = words[language][element.dataset.text];
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  history.replaceState(null, '', `?lang=${language}`);
  say('');
  if (last) await tell();
}

function say(text) {
  byId('status').textContent = text;
}
