// The faults of the gateway: what a business system behind it has to refuse, each of which would let somebody pretend to be another.
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { nearest } from '../nearest.ts';
import { headerFaults } from './faults/header-faults.ts';
import { identityFaults } from './faults/identity-faults.ts';
import { momentFaults } from './faults/moment-faults.ts';
import { signatureFaults } from './faults/signature-faults.ts';
import type { GatewayFault } from './gateway-fault.ts';

export const gatewayFaults: readonly GatewayFault[] = [
  ...signatureFaults,
  ...identityFaults,
  ...momentFaults,
  ...headerFaults,
];

/** Whether `id` is one of the gateway’s, not of the platform itself. */
export const isGatewayFault = (id: string): boolean => gatewayFaults.some((fault) => fault.id === id);

/** The faults of `ids`; unknown ids throw a UserError that lists the known ones. */
export const findGatewayFaults = (ids: readonly string[]): readonly GatewayFault[] =>
  ids.map((id) => {
    const fault = gatewayFaults.find((one) => one.id === id);
    if (fault) return fault;
    const known = gatewayFaults.map((one) => one.id);
    const suggestion = nearest(id, known);
    throw new UserError({
      code: 'fault-unknown',
      text: text(`网关没有名为“${id}”的故障。`, `The gateway has no fault “${id}”.`),
      hint: text(
        `${suggestion ? `是否想用 ${suggestion}？` : ''}可用的故障：${known.join('、')}。`,
        `${suggestion ? `Did you mean ${suggestion}? ` : ''}Known faults: ${known.join(', ')}.`,
      ),
    });
  });
