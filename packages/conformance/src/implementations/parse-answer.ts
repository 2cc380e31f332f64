/** Bytes or text that should be JSON, with an error that shows their beginning. */
export function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trim().slice(0, 200);
    throw new Error(start === '' ? 'it answered nothing' : `the answer is not JSON: ${start}`);
  }
}
