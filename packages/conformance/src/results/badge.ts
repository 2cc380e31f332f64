import { escapeXml } from './escape-xml.ts';
import type { RunOutcome } from './run-outcome.ts';

/** Width of a character of the badge's font, in pixels, as good as it can be known. */
const CHARACTER = 6.6;

/** A badge to show on a page: the version of the cases and the level reached. */
export function badgeOf({ set, summary }: RunOutcome): string {
  const left = `Waypost ${set.version}`;
  const right = summary.reached?.title.en ?? 'no level';
  const [one, other] = [left, right].map((text) => Math.round(text.length * CHARACTER) + 12) as [number, number];
  const label = escapeXml(`${left}: ${right}`);
  const text = (content: string, x: number) => `<text x="${x}" y="14">${escapeXml(content)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${one + other}" height="20" role="img" aria-label="${label}">
  <title>${label}</title>
  <rect width="${one}" height="20" fill="#444"/>
  <rect x="${one}" width="${other}" height="20" fill="${summary.reached ? '#1a6b3c' : '#6b6b6b'}"/>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
    ${text(left, one / 2)}
    ${text(right, one + other / 2)}
  </g>
</svg>
`;
}
