/** How much of a body has left, in bytes. */
export interface Progress {
  sent: number;
  total: number;
}
type Send = (request: Request) => Promise<Response>;

/**
 * Sends a request and tells its progress: in a browser by XMLHttpRequest, since `fetch` tells nothing there; elsewhere
 * by what `fetch` takes from a stream, which runs ahead of the network by what the system buffers.
 */
export const withProgress =
  (send: Send, tell: (progress: Progress) => void): Send =>
  async (request) => {
    const body = new Uint8Array(await request.clone().arrayBuffer());
    return typeof XMLHttpRequest === 'undefined'
      ? send(new Request(request, { body: counted(body, tell), duplex: 'half' } as RequestInit))
      : sendByXhr(request, body, tell);
  };

const CHUNK = 65_536;

function counted(body: Uint8Array, tell: (progress: Progress) => void): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (sent > 0) tell({ sent, total: body.length });
        if (sent === body.length) return controller.close();
        const chunk = body.slice(sent, sent + CHUNK);
        sent += chunk.length;
        controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
}

function sendByXhr(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  tell: (progress: Progress) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(request.method, request.url);
    xhr.responseType = 'arraybuffer';
    request.headers.forEach((value, name) => {
      xhr.setRequestHeader(name, value);
    });
    xhr.upload.onprogress = ({ loaded }) => tell({ sent: loaded, total: body.length });
    xhr.onload = () => {
      if (xhr.responseURL === request.url) resolve(responseOf(xhr));
      else reject(new TypeError(`${request.url} leads to ${xhr.responseURL}`));
    };
    xhr.onerror = () => reject(new TypeError(`no answer from ${request.url}`));
    xhr.onabort = () => reject(request.signal.reason);
    request.signal.addEventListener('abort', () => xhr.abort(), { once: true });
    if (request.signal.aborted) xhr.abort();
    else xhr.send(body);
  });
}

function responseOf(xhr: XMLHttpRequest): Response {
  const lines = xhr.getAllResponseHeaders().trim().split('\r\n');
  const headers = lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
  const { status, statusText, response } = xhr;
  return new Response(status === 204 ? null : (response as ArrayBuffer), { status, statusText, headers });
}
