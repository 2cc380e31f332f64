const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of UTF-8 bytes from one to before another; U+FFFD stands for what is none. */
export const slice = (bytes: Uint8Array, from: number, to: number): string => decoder.decode(bytes.subarray(from, to));

/** The same of a few bytes that are all ASCII, in less time. */
export const asciiSlice = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
