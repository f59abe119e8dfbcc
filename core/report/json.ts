// The report as JSON, for other programs: stable names, both languages.
import type { Report } from './report.ts';

export const jsonReport = ({ product, login, stages }: Report): string =>
  `${JSON.stringify({ format: 1, product, passed: login.passed, stages, login }, null, 2)}\n`;
