import { parentPort, workerData } from 'node:worker_threads';
import { readPolicy } from '@waypost/sdk/policy';
import { type Answer, type Order, type Problem, pack, type Task, tablesOf } from './message.ts';

// A thread that judges parts of a document, one at a time.
const { file, bytes, related, policy } = workerData as Task;
const choice = policy && { policy: readPolicy(policy.bytes, policy.name === undefined ? {} : { name: policy.name }) };
let controller = new AbortController();

const answer = (message: Answer, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(message, transfer);

async function judge({ number, of, layout, ids }: Exclude<Order, 'end'>) {
  controller = new AbortController();
  const { bytesOf, judgePart } = await import('../input/large-document.ts');
  const part = await judgePart(
    (from) => bytesOf(file, from),
    { number, of, size: bytes },
    {
      layout,
      ids,
      signal: controller.signal,
      onProgress: (progress) => answer({ number, progress }),
      ...(related && { related }),
      ...(policy && choice && { policy: await choice.policy, date: policy.date }),
    },
  );
  if (!part) throw new TypeError('there is nothing to judge in parts');
  const packed = pack(part);
  answer({ part: packed }, tablesOf(packed));
}

parentPort?.on('message', (order: Order) => {
  if (order === 'end') controller.abort();
  else
    judge(order).catch(({ message, code, syscall }: Problem) =>
      answer({ problem: { message, code, syscall } as Problem }),
    );
});
