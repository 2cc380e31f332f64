import type { Finding, Severity } from '@waypost/sdk';
import { html, type Markup } from './markup.ts';

const severities = ['info', 'warning', 'error'] as const;
/** So many places can be told apart in a picture of a document. */
const PLACES = 300;

/** How much was found of each severity, worst first, as long as its share of the most that was found in one document. */
export function countsBar(totals: Record<Severity, number>, most: number): Markup {
  let x = 0;
  const parts = severities.toReversed().map((severity) => {
    const width = totals[severity];
    x += width;
    return width > 0 && html`<rect class="${severity}" x="${x - width}" width="${width}" height="1"/>`;
  });
  return html`<svg viewBox="0 0 ${Math.max(most, 1)} 1" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

/** A document from its first to its last character, with a mark where something was found; the worst lies on top. */
export function placesStrip(findings: readonly Finding[], text: string, label: string): Markup | undefined {
  const places = severities.map((severity) => ({
    severity,
    at: new Set(
      findings
        .filter((finding) => finding.severity === severity && finding.position !== undefined)
        .map(({ position }) => Math.floor((PLACES * (position?.offset ?? 0)) / (text.length + 1))),
    ),
  }));
  if (places.every(({ at }) => at.size === 0)) return undefined;
  return html`<svg class="strip" viewBox="0 0 ${PLACES} 1" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title>${places.map(
    ({ severity, at }) => [...at].map((x) => html`<rect class="${severity}" x="${x}" width="1" height="1"/>`),
  )}</svg>
`;
}
