const weights = [8, 6, 4, 2, 3, 5, 9, 7];

/** The check digit of the eight digits of an S10 item identifier [UPU S10]. */
export function s10CheckDigit(serial: string): number {
  const total = weights.reduce((sum, weight, index) => sum + weight * Number(serial[index]), 0);
  const rest = 11 - (total % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
}

/** The parts of an S10 identifier such as `RR473124829BJ`; undefined where it is none. */
export function s10Parts(identifier: string) {
  const match = /^([A-Z]{2})([0-9]{8})([0-9])([A-Z]{2})$/.exec(identifier);
  if (!match) return undefined;
  const [, prefix = '', serial = '', digit = '', country = ''] = match;
  return { prefix, serial, digit: Number(digit), country };
}
