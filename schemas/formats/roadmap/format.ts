import { defineFormat } from '../../define/index.ts';

export default defineFormat({
  id: 'roadmap',
  title: {
    en: 'Roadmap',
    fr: 'Feuille de route',
    ar: 'خارطة الطريق',
    pt: 'Roteiro',
    es: 'Hoja de ruta',
  },
  purpose: {
    en: 'The national roadmap and action plan of a designated operator, or the frame a programme sets for such plans: pillars, team, activities, targets, funding.',
    fr: 'La feuille de route et le plan d’action nationaux d’un opérateur désigné, ou le cadre qu’un programme fixe à ces plans : piliers, équipe, activités, cibles, financement.',
  },
  versions: { '1.0': 'released', '1.1': 'draft' },
});
