/** A noun as Arabic counts it: alone for one and two, then by the last two digits 3 to 10, 11 to 99, and the others. */
type Noun = Record<'one' | 'two' | 'few' | 'many' | 'other', string>;

export const errors: Noun = { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' };
export const warnings: Noun = { one: 'تنبيه واحد', two: 'تنبيهان', few: 'تنبيهات', many: 'تنبيهًا', other: 'تنبيه' };
export const remarks: Noun = { one: 'ملاحظة واحدة', two: 'ملاحظتان', few: 'ملاحظات', many: 'ملاحظةً', other: 'ملاحظة' };
export const results: Noun = { one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجةً', other: 'نتيجة' };
export const documents: Noun = { one: 'وثيقة واحدة', two: 'وثيقتان', few: 'وثائق', many: 'وثيقةً', other: 'وثيقة' };
export const times: Noun = { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرةً', other: 'مرة' };
export const moreTimes: Noun = {
  one: 'مرة أخرى',
  two: 'مرتين أخريين',
  few: 'مرات أخرى',
  many: 'مرةً أخرى',
  other: 'مرة أخرى',
};

export function number(count: number, { one, two, few, many, other }: Noun): string {
  if (count === 1 || count === 2) return count === 1 ? one : two;
  const last = count % 100;
  return `${count} ${last > 10 ? many : last > 2 ? few : other}`;
}
