import { choice, formatId, list, localized, optional, resource, sha256, text, version } from './fields.ts';

const FormatVersion = resource('FormatVersion', 'A version of a format.', {
  version: version('The version.'),
  status: choice(['draft', 'released', 'withdrawn'], 'A draft may still change, a released version never does.'),
  schemaSha256: sha256('SHA-256 of its JSON Schema, as `getSchema` gives it.'),
});

export const Format = resource('Format', 'A kind of document.', {
  id: formatId('Value of `format` in documents.'),
  title: localized('Its name, by language.'),
  purpose: localized('What it is for, by language.'),
  profiles: list(formatId('A profile.'), 'Profiles of its latest version; empty where it has none.'),
  versions: list(FormatVersion, 'Its versions, oldest first.'),
  collection: optional(text('The one collection of any length: in NDJSON its items follow the first line.', 60)),
});

export const FormatList = resource('FormatList', 'The formats of the standard.', {
  items: list(Format, 'All formats.'),
});

export const formatExample = {
  id: 'kpi-report',
  title: { en: 'KPI report', fr: 'Rapport d’indicateurs' },
  purpose: { en: 'Figures of a period and progress on the roadmap.', fr: 'Chiffres d’une période et avancement.' },
  profiles: ['operator', 'programme-progress', 'survey-statistics'],
  versions: [
    {
      version: '1.0',
      status: 'draft',
      schemaSha256: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    },
  ],
  collection: 'observations',
};
