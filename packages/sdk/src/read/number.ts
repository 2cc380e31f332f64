/**
 * Whether a JSON number means the same to every reader. `'exact'`: the shortest decimal that JavaScript prints for
 * it denotes the number as written, and it is at most 2^53 − 1 in magnitude. `'precision'`: digits would be lost.
 * `'range'`: it would become infinite, or zero although it is not. `literal` must be a JSON number.
 */
export function judgeNumber(literal: string): 'exact' | 'precision' | 'range' {
  if (literal.length <= EXACT_LENGTH && !EXPONENT.test(literal)) return 'exact';
  const value = Math.abs(Number(literal));
  if (value === Number.POSITIVE_INFINITY) return 'range';
  if (value > Number.MAX_SAFE_INTEGER) return 'precision';
  if (literal === String(Number(literal))) return 'exact';
  const written = decimalOf(literal);
  if (value === 0) return written === ZERO ? 'exact' : 'range';
  return written === decimalOf(String(value)) ? 'exact' : 'precision';
}

const ZERO = '0';
const EXPONENT = /[eE]/;

/** Numbers of at most so many characters without exponent are always exact: doubles keep 15 digits. */
export const EXACT_LENGTH = 15;

/** The magnitude of a number as its significant digits and the place of the decimal point: equal numbers, equal text. */
function decimalOf(literal: string): string {
  const unsigned = literal.startsWith('-') ? literal.slice(1) : literal;
  const exponentAt = unsigned.search(EXPONENT);
  const mantissa = exponentAt < 0 ? unsigned : unsigned.slice(0, exponentAt);
  const exponent = exponentAt < 0 ? 0 : Number(unsigned.slice(exponentAt + 1));
  const point = mantissa.indexOf('.');
  const digits = point < 0 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1);
  let first = 0;
  let end = digits.length;
  while (digits.charCodeAt(first) === 48) first++;
  while (end > first && digits.charCodeAt(end - 1) === 48) end--;
  if (first === end) return ZERO;
  return `${digits.slice(first, end)}e${(point < 0 ? digits.length : point) - first + exponent}`;
}
