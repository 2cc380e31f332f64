import { ar } from './ar.mjs';
import { en } from './en.mjs';
import { es } from './es.mjs';
import { fr } from './fr.mjs';
import { pt } from './pt.mjs';

/** What the page says, by language: the same in all. */
export const words = { en, fr, ar, pt, es };
