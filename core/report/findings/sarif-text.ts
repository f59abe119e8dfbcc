// Words for a SARIF log: nothing in them is taken for a placeholder or a link.
import { visible } from '../visible.ts';

/**
 * SARIF 2.1.0 §3.11.5: a number in braces would be a placeholder, so its braces are doubled. Other braces stay: most readers
 * show them as they are, and our hints have them (`${env:NAME}`). §3.11.6: `[…](…)` would be a link; a blank parts the two.
 */
export const sarifText = (value: string): string =>
  visible(value)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replaceAll('](', '] (');
