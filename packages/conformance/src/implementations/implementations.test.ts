import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Implementation, Request } from '../implementation.ts';
import { commandImplementation } from './command.ts';
import { httpImplementation } from './http.ts';
import { linesImplementation } from './lines.ts';
import { splitWords } from './split-words.ts';

const textsOf = (parts: unknown[]) => Promise.all(parts.map((part) => (part as Blob).text()));
const node = (program: string) => [process.execPath, '-e', program, '--'];
const request = (text: string, more: Partial<Request> = {}): Request => {
  return { id: `case-${text}`, document: Buffer.from(text), related: [], files: { related: [] }, ...more };
};
const full = request('é', {
  related: [Buffer.from('r')],
  policy: Buffer.from('p'),
  date: '2025-01-31',
  files: { related: ['one two.json'], policy: 'p.json' },
});

describe('a command per document', () => {
  const echo = `
    const chunks = [];
    process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
      console.log(JSON.stringify({ document: Buffer.concat(chunks).toString(), words: process.argv.slice(1) }));
      process.exitCode = 1;
    });`;
  const judge = (program: string, seconds = 10) => commandImplementation(node(program), seconds).judge(request('x'));

  test('gets the bytes and what goes with them, and may end with any code', async () => {
    const words = ['--related', 'one two.json', '--policy', 'p.json', '--date', '2025-01-31'];
    expect(await commandImplementation(node(echo), 10).judge(full)).toEqual({ document: 'é', words });
  });

  test.each([
    ['that prints no JSON', 'console.log("Traceback …")', /^the answer is not JSON: Traceback …$/],
    [
      'that prints nothing',
      'console.error("out of luck"); process.exit(7)',
      /^it ended with 7 and wrote nothing on .*out of luck$/,
    ],
    ['that takes too long', 'setInterval(() => {}, 1000)', /^it gave no answer within 0\.3 s$/],
  ])('one %s fails the case', async (_, program, message) => {
    await expect(judge(program, program.startsWith('setI') ? 0.3 : 10)).rejects.toThrow(message);
  });

  test('one that is not there ends the run', async () => {
    const error = commandImplementation(['no-such-program'], 1).judge(request('x'));
    await expect(error).rejects.toMatchObject({ name: 'UsageError', message: 'cannot run no-such-program: ENOENT' });
  });
});

describe('a program that stays', () => {
  const serve = (answer: string) => `
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const request = JSON.parse(line);
      const text = Buffer.from(request.document, 'base64').toString();
      ${answer}
      console.log(JSON.stringify({ id: request.id, report: { text, request, pid: process.pid } }));
    });`;
  const implementation = (answer: string, seconds = 10) => linesImplementation(node(serve(answer)), seconds);

  test('gets a line per document, and is one process', async () => {
    const one = implementation('');
    const first = (await one.judge(full)) as { text: string; request: object; pid: number };
    expect(first.text).toBe('é');
    expect(first.request).toMatchObject({ id: 'case-é', related: ['cg=='], policy: 'cA==', date: '2025-01-31' });
    expect(await one.judge(request('y'))).toMatchObject({ text: 'y', pid: first.pid });
    await one.close?.();
  });

  test.each([
    ['ends', 'if (text === "bad") process.exit(3);', /^the program ended with 3 before it answered/],
    ['is silent', 'if (text === "bad") return;', /^it gave no answer within 1 s$/],
    ['answers in words', 'if (text === "bad") return console.log("oops");', /^the answer is not JSON: oops$/],
    ['answers for another', 'if (text === "bad") request.id = "other";', /^the answer is for another case: other$/],
  ])('that %s fails the case, and goes on with the next', async (_, answer, message) => {
    const one = implementation(answer, 1);
    expect(await one.judge(request('x'))).toMatchObject({ text: 'x' });
    await expect(one.judge(request('bad'))).rejects.toThrow(message);
    expect(await one.judge(request('y'))).toMatchObject({ text: 'y' });
    await one.close?.();
  });

  test('one that never answers, or is not there, ends the run', async () => {
    const silent = linesImplementation(node('process.exit(1)'), 5).judge(request('x'));
    await expect(silent).rejects.toMatchObject({ name: 'UsageError' });
    const absent = linesImplementation(['no-such-program'], 5).judge(request('x'));
    await expect(absent).rejects.toMatchObject({ name: 'UsageError', message: 'cannot run no-such-program: ENOENT' });
  });
});

describe('a server', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          const body = Buffer.concat(chunks).toString();
          if (body === 'broken') return response.writeHead(500).end('no luck');
          if (body === 'gone') return incoming.socket.destroy();
          if (body === 'late') return;
          const { method, url, headers } = incoming;
          const type = headers['content-type'] ?? '';
          if (!type.startsWith('multipart/')) return response.end(JSON.stringify({ method, url, type, body }));
          new Response(Buffer.concat(chunks), { headers: { 'content-type': type } })
            .formData()
            .then((form) => Promise.all(['document', 'related', 'policy'].map((name) => textsOf(form.getAll(name)))))
            .then(([documents, related, policies]) =>
              response.end(JSON.stringify({ method, url, documents, related, policies })),
            );
        });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/waypost/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('gets the bytes by POST', async () => {
    const answer = { method: 'POST', url: '/waypost/v1/validations', type: 'application/json', body: 'é' };
    expect(await httpImplementation(base, 5).judge(request('é'))).toEqual(answer);
  });

  test('gets what goes with a document as parts of a form, and the day as a query', async () => {
    const url = '/waypost/v1/validations';
    const { judge } = httpImplementation(base, 5);
    const related = [Buffer.from('r'), Buffer.from('s')];
    const parts = { documents: ['é'], related: ['r', 's'] };
    const whole = { method: 'POST', url: `${url}?date=2025-01-31`, ...parts, policies: ['p'] };
    expect(await judge({ ...full, related })).toEqual(whole);
    expect(await judge(request('é', { related }))).toEqual({ method: 'POST', url, ...parts, policies: [] });
    expect(await judge(request('é', { date: '2025-02-01' }))).toMatchObject({
      url: `${url}?date=2025-02-01`,
      body: 'é',
    });
  });

  test.each([
    ['another status', 'broken', /^status 500: no luck$/],
    ['no answer in time', 'late', /^it gave no answer within 0\.5 s$/],
    ['a connection that is cut', 'gone', /^UND_ERR_SOCKET|ECONNRESET$/],
  ])('%s fails the case', async (_, text, message) => {
    const one = httpImplementation(base, 0.5);
    await one.judge(request('x'));
    const error = (await one.judge(request(text)).catch((reason) => reason)) as Error;
    expect(error.message).toMatch(message);
    expect(error.name).toBe('Error');
  });

  test('one that is not there ends the run', async () => {
    const error = httpImplementation('http://127.0.0.1:9', 5).judge(request('x'));
    await expect(error).rejects.toMatchObject({ name: 'UsageError', message: /^cannot reach http:/ });
  });

  test.each(['localhost:80', 'ftp://x', ''])('%j is no address', (address) => {
    expect((): Implementation => httpImplementation(address, 1)).toThrow(/no http or https address$/);
  });
});

test.each<[string, string[]]>([
  ['a  b\tc', ['a', 'b', 'c']],
  [`node "my file.mjs" --x='1 2'`, ['node', 'my file.mjs', '--x=1 2']],
  [`a "" 'b"c' $HOME;`, ['a', '', 'b"c', '$HOME;']],
])('%s is split without a shell', (command, words) => {
  expect(splitWords(command)).toEqual(words);
});

test.each(['', '  ', 'a "b'])('%j is no command', (command) => {
  expect(() => splitWords(command)).toThrow(/^--command: /);
});
