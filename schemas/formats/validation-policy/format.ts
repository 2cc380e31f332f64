import { defineFormat } from '../../define/index.ts';

export default defineFormat({
  id: 'validation-policy',
  title: {
    en: 'Validation policy',
    fr: 'Politique de validation',
    ar: 'سياسة التحقق',
    pt: 'Política de validação',
    es: 'Política de validación',
  },
  purpose: {
    en: 'How a programme or regulator wants documents judged: limits, severities with effective dates, waivers with reason and expiry, editions admitted, profiles required, and when reports are due.',
    fr: 'Comment un programme ou un régulateur veut que les documents soient jugés : limites, gravités et leurs dates d’effet, dispenses motivées et à terme, éditions admises, profils exigés et échéances des rapports.',
  },
  versions: { '1.0': 'released' },
});
