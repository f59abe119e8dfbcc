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
  /** One flag tells success and failure, and is the code of the failure. */
  simple: successValue !== null && codePath === successPath && Object.keys(alsoSuccessful).length === 0,
  /** Where a failure has its code. */
  code: placeAt(codePath),
  codeApart: codePath !== successPath,
  /** Further flags that must hold. */
  further: Object.entries(alsoSuccessful).map(([path, wanted]) => ({ ...placeAt(path), value: wanted })),
  hasFurther: Object.keys(alsoSuccessful).length > 0,
  ...notSuccess(successValue),
  /** A success shows nothing of it. */
  invisible: successValue === null && dataPath === '' && Object.keys(alsoSuccessful).length === 0,
  message: placeAt(messagePath),
  data: placeAt(dataPath),
  /** The data stand beside the flag. */
  flat: dataPath === '',
});

/** Path of a member of the data, from the top of the answer. */
export const withinData = (envelope: Envelope | undefined, path: string): string =>
  [envelope?.dataPath ?? '', path].filter((part) => part !== '').join('.');

const same = (a: Envelope | undefined, b: Envelope | undefined): boolean =>
  a !== undefined && b !== undefined && JSON.stringify(envelopeWire(a)) === JSON.stringify(envelopeWire(b));

/**
 * Each envelope the platform has, and which answer alone it is around; `alike`: one is around all answers that have one,
 * and then around every answer of the platform.
 */
export function envelopesOf({ token, userinfo }: Profile) {
  const answers = [
    ...(token
      ? [{ envelope: token.envelope, of: { ofToken: true, ofUserinfo: false, ofDetail: false } }]
      : []),
    { envelope: userinfo.envelope, of: { ofToken: false, ofUserinfo: true, ofDetail: false } },
    ...(userinfo.detail
      ? [{ envelope: userinfo.detail.envelope, of: { ofToken: false, ofUserinfo: false, ofDetail: true } }]
      : []),
  ];
  const [first] = answers;
  const alike = answers.length > 1 && answers.every(({ envelope }) => same(envelope, first?.envelope));
  const nobody = { ofToken: false, ofUserinfo: false, ofDetail: false };
  const list = (alike ? answers.slice(0, 1) : answers).flatMap(({ envelope, of }) =>
    envelope ? [{ ...envelopeWire(envelope), ...(alike ? nobody : of) }] : [],
  );
  return { alike, list };
}
