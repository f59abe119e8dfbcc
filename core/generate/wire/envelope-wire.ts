// The envelopes around a platform's answers.
import type { Envelope, Profile } from '../../profile/profile.ts';
import { placeAt } from './place-at.ts';

/** Stands in for an envelope that is not there, and that no template asks for. */
const noEnvelope: Envelope = {
  successPath: '',
  successValue: '',
  messagePath: '',
  dataPath: '',
  failureStatus: 'standard',
};

/** A value of the same kind that means failure, and one of another kind that must not pass for success. */
const notSuccess = (value: Envelope['successValue']) => ({
  failure: typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${value ?? ''}-E1`,
  lookalike: typeof value === 'string' || value === null ? true : String(value),
});

export const envelopeWire = ({
  successPath,
  successValue,
  messagePath,
  dataPath,
  codePath = successPath,
  alsoSuccessful = {},
}: Envelope = noEnvelope) => ({
  success: placeAt(successPath),
  value: successValue,
  /** There is no flag on success, and the code of a failure otherwise. */
  absent: successValue === null,
  /** Where a failure has its code. */
  code: placeAt(codePath),
  codeApart: codePath !== successPath,
  /** Further flags that must hold. */
  further: Object.entries(alsoSuccessful).map(([path, wanted]) => ({ ...placeAt(path), value: wanted })),
  ...notSuccess(successValue),
  message: placeAt(messagePath),
  data: placeAt(dataPath),
  /** The data stand beside the flag. */
  flat: dataPath === '',
});

/** Path of a member of the data, from the top of the answer. */
export const withinData = (envelope: Envelope | undefined, path: string): string =>
  [envelope?.dataPath ?? '', path].filter((part) => part !== '').join('.');

/** Each envelope the platform has, and which answer alone it is around; `alike`: one is around both. */
export function envelopesOf({ token, userinfo }: Profile) {
  const shape = (envelope: Envelope | undefined) => envelope && JSON.stringify(envelopeWire(envelope));
  const alike = token?.envelope !== undefined && shape(token.envelope) === shape(userinfo.envelope);
  const ofToken = token?.envelope && { ...envelopeWire(token.envelope), ofToken: !alike, ofUserinfo: false };
  const ofUserinfo = userinfo.envelope &&
    !alike && { ...envelopeWire(userinfo.envelope), ofToken: false, ofUserinfo: true };
  return { alike, list: [ofToken, ofUserinfo].filter((envelope) => typeof envelope === 'object') };
}
