import { randomInt } from 'node:crypto';
import { ulid } from 'ulid';

const FRACTIONS = 2 ** 32;

/**
 * An id for something new; ids sort by the time given. The random part is drawn from numbers that Node has at hand, as
 * `ulid` by itself asks the system for each character.
 */
export const newId = (now: Date): string => ulid(now.getTime(), () => randomInt(FRACTIONS) / FRACTIONS);
