const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of UTF-8 bytes from one to before another; U+FFFD stands for what is none. */
export const slice = (bytes: Uint8Array, from: number, to: number): string => decoder.decode(bytes.subarray(from, to));
