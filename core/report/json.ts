// The report as JSON, for other programs: stable names, both languages. Its schemas are published (schemas/*-report.schema.json).
import { hasPassed, type Report } from './report.ts';

/** Grows when a member is removed or changes its meaning; new members may come at any time. */
export const reportFormat = 1;

/** A run of a system conforms to conformance-report.schema.json, a login test alone to login-report.schema.json. */
export function jsonReport(report: Report): string {
  const { product, login, conformance, stages } = report;
  const whole = { format: reportFormat, product, passed: hasPassed(report), stages, login, conformance };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
