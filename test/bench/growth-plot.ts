/** A line of a plot: its name, and its points. */
export interface Series {
  name: string;
  points: readonly { x: number; y: number }[];
}

const COLOURS = ['#0b5394', '#6fa8dc', '#38761d', '#93c47d', '#b45f06', '#cc0000', '#674ea7', '#999999'];
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [880, 480, 70, 290, 20, 50];

/**
 * A plot as SVG, both axes logarithmic: what grows in proportion is a line at one angle, whatever its factor.
 */
export function growthPlot(series: readonly Series[], labels: { x: string; y: string }): string {
  const points = series.flatMap(({ points }) => points);
  const [x, y] = [axis(points.map(({ x }) => x)), axis(points.map(({ y }) => y))];
  const across = (value: number) => round(LEFT + x.share(value) * (WIDTH - LEFT - RIGHT));
  const up = (value: number) => round(HEIGHT - BOTTOM - y.share(value) * (HEIGHT - TOP - BOTTOM));
  const line = (x1: number, y1: number, x2: number, y2: number, style: string) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${style}/>`;
  const text = (at: number, height: number, content: string, style = '') =>
    `<text x="${at}" y="${height}" ${style}>${content}</text>`;
  const grid = [
    ...x.ticks.flatMap((tick) => [
      line(across(tick), TOP, across(tick), HEIGHT - BOTTOM, 'stroke="#ddd"'),
      text(across(tick), HEIGHT - BOTTOM + 18, `${tick}`, 'text-anchor="middle"'),
    ]),
    ...y.ticks.flatMap((tick) => [
      line(LEFT, up(tick), WIDTH - RIGHT, up(tick), 'stroke="#ddd"'),
      text(LEFT - 8, up(tick) + 4, `${tick}`, 'text-anchor="end"'),
    ]),
  ];
  const drawn = series.map(({ name, points }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const path = points.map(({ x, y }) => `${across(x)},${up(y)}`).join(' ');
    const dots = points.map(({ x, y }) => `<circle cx="${across(x)}" cy="${up(y)}" r="3" fill="${colour}"/>`);
    const key = TOP + 20 * (index + 1);
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...dots,
      line(WIDTH - RIGHT + 15, key - 4, WIDTH - RIGHT + 35, key - 4, `stroke="${colour}" stroke-width="3"`),
      text(WIDTH - RIGHT + 42, key, name),
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${labels.y} by ${labels.x}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid,
    ...drawn,
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, labels.x, 'text-anchor="middle"'),
    text(0, 0, labels.y, `text-anchor="middle" transform="translate(18 ${HEIGHT / 2}) rotate(-90)"`),
    '</svg>\n',
  ].join('\n');
}

/** An axis from one power of ten to another around the values. */
function axis(values: readonly number[]) {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    share: (value: number) => (Math.log10(value) - from) / (to - from),
    ticks: Array.from({ length: to - from + 1 }, (_, index) => Number(`1e${from + index}`)),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
