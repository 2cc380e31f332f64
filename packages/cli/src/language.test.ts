import { en as messagesEn } from '@waypost/sdk/messages/en';
import { fr as messagesFr } from '@waypost/sdk/messages/fr';
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

describe('the language', () => {
  const cases: [argv: string[], environment: Record<string, string>, id: string][] = [
    [[], {}, 'en'],
    [[], { LANG: 'fr_FR.UTF-8' }, 'fr'],
    [[], { LANG: 'fr' }, 'fr'],
    [[], { LANG: 'FR-ca' }, 'fr'],
    [[], { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
    [[], { LC_ALL: '', LC_MESSAGES: 'fr_BE', LANG: 'en_GB' }, 'fr'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [[], { LANG: '../../x' }, 'en'],
    [['--lang', 'en'], { LANG: 'fr_FR' }, 'en'],
    [['validate', 'x', '--lang=fr'], {}, 'fr'],
    [['--lang', 'en', '--lang', 'fr'], {}, 'fr'],
    [['validate', '--', '--lang', 'fr'], {}, 'en'],
    [['--lang', 'de'], { LANG: 'fr_FR' }, 'fr'],
    [['--lang', 'constructor'], {}, 'en'],
    [['--lang'], {}, 'en'],
  ];
  it.each(cases)('of %j in %j is %s', async (argv, environment, id) => {
    const language = await chooseLanguage(argv, environment);
    expect(language.id).toBe(id);
    expect(await language.messages()).toBe(id === 'fr' ? messagesFr : messagesEn);
  });
});
