import { field, optional, partialDate } from '../../define/index.ts';
import { LocalizedText } from '../v1.0/index.ts';

/**
 * What an activity, or its progress, also tells since 1.1. The sources ask for the progress and difficulties of each
 * activity (S0-56) but for no forecast: it was left out of 1.0 until reports showed that a plan whose dates are moved
 * each month no longer shows its delay.
 */
export const forecast = {
  expectedEnd: optional(
    partialDate({
      en: 'When work is now expected to end, as exact as known; the planned end stays as it was.',
      fr: 'Fin désormais attendue, aussi précise que connue ; la fin prévue reste ce qu’elle était.',
      source: ['S0-56', 'proposed'],
    }),
  ),
  statusReason: optional(
    field(LocalizedText, {
      en: 'Why the activity is suspended, cancelled, delayed or at risk.',
      fr: 'Pourquoi l’activité est suspendue, annulée, en retard ou menacée de retard.',
      source: ['S0-56', 'S0-70', 'proposed'],
    }),
  ),
};
