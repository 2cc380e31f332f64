import { loadMessages } from '@waypost/sdk/messages';
import { describe, expect, it } from 'vitest';
import { languageIds, languageOf } from './language.ts';

describe('the language', () => {
  const cases: [argv: string[], environment: Record<string, string>, id: string][] = [
    [[], {}, 'en'],
    [[], { LANG: 'fr_FR.UTF-8' }, 'fr'],
    [[], { LANG: 'fr' }, 'fr'],
    [[], { LANG: 'FR-ca' }, 'fr'],
    [[], { LANG: 'ar_MA.UTF-8' }, 'ar'],
    [[], { LC_ALL: 'pt_BR.UTF-8@abnt' }, 'pt'],
    [[], { LC_MESSAGES: 'es_419' }, 'es'],
    [[], { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
    [[], { LC_ALL: 'C.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LC_MESSAGES: 'fr_BE', LANG: 'en_GB' }, 'fr'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [[], { LANG: '../../x' }, 'en'],
    [['--lang', 'en'], { LANG: 'fr_FR' }, 'en'],
    [['validate', 'x', '--lang=fr'], {}, 'fr'],
    [['--lang', 'en', '--lang', 'fr'], {}, 'fr'],
    [['--lang', 'de,pt-BR,fr'], {}, 'pt'],
    [['--lang', 'fr;q=0.5, es'], {}, 'es'],
    [['validate', '--', '--lang', 'fr'], {}, 'en'],
    [['--lang', 'de'], { LANG: 'fr_FR' }, 'fr'],
    [['--lang', 'constructor'], {}, 'en'],
    [['--lang'], {}, 'en'],
  ];
  it.each(cases)('of %j in %j is %s', async (argv, environment, id) => {
    const language = await languageOf(argv, environment);
    expect(language.id).toBe(id);
    expect(await language.messages(undefined)).toEqual(await loadMessages(language.id));
  });
});

describe('the texts', () => {
  const tally = { notConformant: 0, unfinished: 0, unreadable: 0, skipped: [] as string[] };
  const counted: [id: string, count: number, errors: string, documents: RegExp][] = [
    ['en', 1, '1 error', /^1 document: 1 conformant\.$/],
    ['fr', 0, '', /^0 document\u00a0: \.$/],
    ['fr', 2, '2 erreurs', /^2 documents\u00a0: 2 conformes\.$/],
    ['pt', 1, '1 erro', /^1 documento: 1 conforme\.$/],
    ['pt', 5, '5 erros', /^5 documentos: 5 conformes\.$/],
    ['es', 1, '1 error', /^1 documento: 1 conforme\.$/],
    ['es', 5, '5 errores', /^5 documentos: 5 conformes\.$/],
    ['ar', 1, 'خطأ واحد', /^وثيقة واحدة: المطابقة 1\.$/],
    ['ar', 2, 'خطآن', /^وثيقتان: /],
    ['ar', 3, '3 أخطاء', /^3 وثائق: /],
    ['ar', 10, '10 أخطاء', /^10 وثائق: /],
    ['ar', 11, '11 خطأً', /^11 وثيقةً: /],
    ['ar', 99, '99 خطأً', /^99 وثيقةً: /],
    ['ar', 100, '100 خطأ', /^100 وثيقة: /],
    ['ar', 102, '102 خطأ', /^102 وثيقة: /],
    ['ar', 103, '103 أخطاء', /^103 وثائق: /],
  ];
  it.each(counted)('in %s count %i: %s', async (id, count, errors, documents) => {
    const { texts } = await languageOf(['--lang', id]);
    expect(texts.totals({ error: count, warning: 0, info: 0 })).toBe(errors);
    expect(texts.summary({ ...tally, conformant: count } as never)).toMatch(documents);
  });

  it.each(languageIds)('in %s run in the direction of the messages, with the same comma', async (id) => {
    const { texts, messages } = await languageOf(['--lang', id]);
    const { direction, comma } = await messages(undefined);
    expect([texts.direction, texts.comma]).toEqual([direction, comma]);
  });
});
