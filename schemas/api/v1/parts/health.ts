import { choice, resource } from './fields.ts';

export const Health = resource('Health', 'The process is alive.', { status: choice(['alive'], 'Always the same.') });
export const Readiness = resource('Readiness', 'Requests can be served.', {
  status: choice(['ready'], 'Always the same; otherwise the answer is a problem.'),
});
