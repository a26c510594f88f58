/** The parts of a table in Markdown. */
const row = cells => `| ${cells.join(' | ')} |`;
export const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)];

export const figure = (number, digits = 0) =>
  number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const spread = ({ rate, least, most }, digits) =>
  `${figure(rate, digits)} (${figure(least, digits)}–${figure(most, digits)})`;

export const ratio = (one, other, wanted) =>
  `${(one.rate / other.rate).toFixed(2)}×${wanted ? ` (≥ ${wanted})` : ''}`;

export const megabytes = number => `${figure(number)} MB`;
