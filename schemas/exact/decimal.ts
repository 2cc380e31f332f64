/** A decimal number as an integer and the number of its decimal places: 71.25 is { digits: 7125n, places: 2 }. */
export interface Decimal {
  digits: bigint;
  places: number;
}

/** The exact value of a number's shortest decimal form, or of a decimal string. */
export function decimalOf(value: number | string): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).toLowerCase().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

const scaled = ({ digits, places }: Decimal, to: number) => digits * 10n ** BigInt(to - places);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: scaled(a, places) + scaled(b, places), places };
}

export const negate = ({ digits, places }: Decimal): Decimal => ({ digits: -digits, places });
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b));
export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
});
export const absolute = (a: Decimal): Decimal => (a.digits < 0n ? negate(a) : a);
export const sum = (values: Iterable<Decimal>): Decimal => [...values].reduce(add, { digits: 0n, places: 0 });

/** `a ÷ b` to so many decimal places, halves away from zero; `b` is not zero. */
export function quotient(a: Decimal, b: Decimal, places: number): Decimal {
  const shift = places + b.places - a.places;
  const over = absolute(a).digits * (shift > 0 ? 10n ** BigInt(shift) : 1n);
  const under = absolute(b).digits * (shift < 0 ? 10n ** BigInt(-shift) : 1n);
  const digits = (2n * over + under) / (2n * under);
  return { digits: a.digits < 0n === b.digits < 0n ? digits : -digits, places };
}

/** `10 ** places`; looked up, since working out a power takes longer than all else that is done with it. */
export const powerOfTen = (places: number): number => POWERS[places] ?? 10 ** places;
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** Digits after the point of a number as it was printed: stated, or those of its shortest form. */
export const printedPlaces = (value: number, decimals?: number) => decimals ?? decimalOf(value).places;

/** Written without trailing zeros and exponent: "71.25". */
export function format({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = places > 0 ? text.slice(text.length - places).replace(/0+$/, '') : '';
  return sign + whole + (fraction ? `.${fraction}` : '');
}

/** A number with the digits that were printed: 71 with one decimal is "71.0". None is cut off, and none has an exponent. */
export function printed(value: number, decimals = 0): string {
  const text = format(decimalOf(value));
  const places = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  if (places >= decimals) return text;
  return `${text}${places === 0 ? '.' : ''}${'0'.repeat(decimals - places)}`;
}
