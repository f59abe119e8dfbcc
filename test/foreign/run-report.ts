// One conformance run of a foreign system, as a command line starts it, and its verdicts.
import { govauth, type Run } from '../cli/govauth.ts';
import { type Placed, secret } from './foreign-system.ts';

export interface Verdict {
  readonly id: string;
  readonly status: string;
  /** What was found, or why it does not apply. */
  readonly words: string;
  /** Something was played, even if nothing came of it. */
  readonly played: boolean;
}

interface Judged {
  readonly id: string;
  readonly status: string;
  readonly finding?: { readonly message: { readonly en: string } };
  readonly reason?: { readonly en: string };
  readonly exchanges: readonly unknown[];
}

export const testSystem = ({ folder }: Placed, ...words: string[]): Promise<Run> =>
  govauth(['test', '--system', folder, ...words], { cwd: folder, env: { CLIENT_SECRET: secret } });

export async function verdictsOf(placed: Placed, ...words: string[]): Promise<readonly Verdict[]> {
  const { stdout, stderr } = await testSystem(placed, ...words, '--format', 'json');
  const { conformance } = JSON.parse(stdout || '{}');
  if (!conformance) throw new Error(`${stdout}\n${stderr}`);
  return conformance.modules.map(({ id, status, finding, reason, exchanges }: Judged) => ({
    id,
    status,
    words: finding?.message.en ?? reason?.en ?? '',
    played: exchanges.length > 0,
  }));
}
