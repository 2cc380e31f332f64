import type { Handler } from './handler.ts';

/** The process is alive; nothing else is asked. */
export const getHealth: Handler<'getHealth'> = () => ({ status: 200, body: { status: 'alive' } });
