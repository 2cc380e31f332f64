import { certainlyBefore, spanOf } from '../../../exact/dates.ts';
import { defineRule } from '../../document.ts';

export default defineRule({
  id: 'parts/issued-on-or-after-its-date',
  clause: 'CM-R4',
  severity: 'error',
  since: '1.0',
  source: ['proposed'],
  document({ issuedOn, asOf }, report) {
    if (asOf !== undefined && certainlyBefore(spanOf(issuedOn), spanOf(asOf))) report(['asOf'], { issuedOn, asOf });
  },
});
