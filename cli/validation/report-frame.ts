// What every report of a validation begins with: the tool and its rules.
import { join } from 'node:path';
import { product } from '../../core/product.ts';
import type { ReportFrame } from '../../core/report/findings/validation-report.ts';
import { ruleInfos } from '../../core/validation/rule-infos.ts';
import type { Terminal } from '../terminal/terminal.ts';

// Two folders up lies the package, seen from the source and from the bundle's chunks alike.
const packageFolder = join(import.meta.dirname, '../..');

/** The pages of the rules stand on this machine. */
export const reportFrame = ({ language }: Terminal): ReportFrame => ({
  tool: { name: 'govauth', version: product.version },
  language,
  rules: ruleInfos.map((rule) => ({ ...rule, page: join(packageFolder, rule.page) })),
});
