/** Three words of 32 bits, each as good as any number by chance. */
export interface Words {
  a: number;
  b: number;
  c: number;
}

/** Factors of the three words; each is odd. */
const A = 0x9e3779b1;
const B = 0x85ebca6b;
const C = 0xc2b2ae35;

/** Stands for a number, so that it has not the words of a text. */
const NUMBER = 0x20000001;

/** The words of what is neither a text nor a number. */
export const ofKind = (word: number): Words => ({ a: word, b: word, c: word });

export function ofText(text: string): Words {
  let [a, b, c] = [text.length, text.length, text.length];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = mix(a, unit, A);
    b = mix(b, unit, B);
    c = mix(c, unit, C);
  }
  return { a: spread(a ^ A), b: spread(b ^ B), c: spread(c ^ C) };
}

const float = new Float64Array(1);
const halves = new Int32Array(float.buffer);

export function ofNumber(number: number): Words {
  // No difference is made between 0 and −0.
  float[0] = number + 0;
  const [low = 0, high = 0] = halves;
  const word = (factor: number) => spread(mix(mix(NUMBER, low, factor), high, factor));
  return { a: word(A), b: word(B), c: word(C) };
}

/** The words of a pair; it matters which comes first. */
export const joined = (one: Words, other: Words): Words => ({
  a: spread(mix(one.a, other.a, A)),
  b: spread(mix(one.b, other.b, B)),
  c: spread(mix(one.c, other.c, C)),
});

/** The order of hash and word matters. */
function mix(hash: number, word: number, factor: number) {
  const mixed = Math.imul(hash, factor) ^ word;
  return mixed ^ (mixed >>> 15);
}

/** Lets every bit reach every other one: the finalizer of MurmurHash3. */
function spread(hash: number) {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
