// How a gateway tells who is there, as a template asks about it: names of headers, the text that is signed, where each claim stands.
import type { GatewayIdentity } from '../../profile/gateway.ts';
import { gatewayValues, parseSignatureText, type TextPart } from '../../profile/signature-text.ts';
import { algorithmWire, encodingWire, formatWire } from './signature-wire.ts';

/** Stands in where there is no gateway; no template asks for it. */
const none: GatewayIdentity = {
  prefixes: { test: '', production: '' },
  identity: {},
  claims: {},
  values: 'plain',
  algorithm: 'sha256',
  text: '{secret}',
  encoding: 'hex',
  ignoreCase: false,
  key: 'client_secret',
  timestamp: { name: '', format: 'unix-seconds', tolerance: 0 },
  nonce: { name: '', length: 0 },
  signature: { name: '' },
};

/** One of the `is…` holds. */
export interface GatewayPart {
  readonly isText: boolean;
  readonly text: string;
  /** `timestamp`, `nonce` or `secret`: code keeps it in a variable of this name. */
  readonly isNamed: boolean;
  readonly variable: string;
  /** What the header `header` carries. */
  readonly isMember: boolean;
  readonly header: string;
  /** `parts` are left out when all of their values are empty. */
  readonly isOptional: boolean;
  readonly parts: readonly GatewayPart[];
  /** The values among `parts`. */
  readonly values: readonly GatewayPart[];
}

/** Names come without the prefix, in lower case as code looks them up. */
const headerOf = ({ identity }: GatewayIdentity, member: string): string =>
  (identity[member] ?? '').toLowerCase();

const partWith =
  (gateway: GatewayIdentity) =>
  (part: TextPart): GatewayPart => {
    const isMember = part.kind === 'value' && Object.hasOwn(gateway.identity, part.name);
    const parts = part.kind === 'optional' ? part.parts.map(partWith(gateway)) : [];
    return {
      isText: part.kind === 'literal',
      text: part.kind === 'literal' ? part.text : '',
      isNamed: part.kind === 'value' && !isMember,
      variable: part.kind === 'value' ? part.name : '',
      isMember,
      header: part.kind === 'value' ? headerOf(gateway, part.name) : '',
      isOptional: part.kind === 'optional',
      parts,
      values: parts.filter(({ isText }) => !isText),
    };
  };

/** Text alone in brackets is always left out. */
const isVoid = ({ isOptional, values }: GatewayPart): boolean => isOptional && values.length === 0;

function claimWire(gateway: GatewayIdentity, name: string, place: string) {
  const [member = '', ...path] = place.split('.');
  return {
    name,
    header: headerOf(gateway, member),
    /** The header’s value itself, not a place in its JSON. */
    isWhole: path.length === 0,
    path,
  };
}

/** `subjectClaim`: the claim that accounts are mapped by; a rule sees to it that the gateway names it. */
export function gatewayWire(declared: GatewayIdentity | undefined, subjectClaim: string) {
  const gateway = declared ?? none;
  const { prefixes, identity, claims, values, timestamp, nonce, signature, key } = gateway;
  const parsed = parseSignatureText(gateway.text, gatewayValues(identity));
  if ('problem' in parsed) throw new Error(parsed.problem.en);
  const list = Object.entries(claims).map(([name, place]) => claimWire(gateway, name, place));
  const [test, production] = [prefixes.test.toLowerCase(), prefixes.production.toLowerCase()];
  return {
    algorithm: algorithmWire(gateway),
    encoding: encodingWire(gateway),
    ignoreCase: gateway.ignoreCase && encodingWire(gateway).hex !== encodingWire(gateway).upperHex,
    text: parsed.parts.map(partWith(gateway)).filter((part) => !isVoid(part)),
    values: { plain: values === 'plain', percent: values === 'percent', base64: values === 'base64' },
    /** Headers of the identity. */
    headers: Object.keys(identity).map((member) => headerOf(gateway, member)),
    timestamp: {
      ...formatWire(timestamp.format),
      header: timestamp.name.toLowerCase(),
      tolerance: timestamp.tolerance,
      toleranceText: String(timestamp.tolerance),
    },
    nonce: { header: nonce.name.toLowerCase(), length: nonce.length },
    signature: { header: signature.name.toLowerCase() },
    claims: list,
    subject: list.find(({ name }) => name === subjectClaim) ?? claimWire(gateway, subjectClaim, ''),
    /** Some claim is a place in the JSON of a header. */
    opensJson: list.some(({ isWhole }) => !isWhole),
    prefixes: { test, production, list: [...new Set([test, production])] },
    /** The secret is one handed out for signing, not the client’s. */
    ownSecret: key === 'signing_secret',
  };
}
