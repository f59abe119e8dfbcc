// The parts of a request, each as the list of what is written into it: in templates a line for each value.
import type { Placement } from '../../profile/profile.ts';
import { placedValue } from './placed-value.ts';

/** Value → its place; undefined for what is not sent. */
export type Values = Readonly<Record<string, Placement | undefined>>;

type Place = Placement['in'];

interface Written {
  readonly name: string;
  /** `Bearer …`. */
  readonly bearer: boolean;
  readonly isToken: boolean;
  readonly isCode: boolean;
  readonly isClientId: boolean;
  readonly isRedirectUri: boolean;
  readonly isSubject: boolean;
  /** Always `value`. */
  readonly isFixed: boolean;
  readonly value: string;
}

function written(which: string, placement: Placement, value = ''): Written {
  const { name, bearer } = placedValue(placement);
  return {
    name,
    bearer,
    isToken: which === 'token',
    isCode: which === 'code',
    isClientId: which === 'clientId',
    isRedirectUri: which === 'redirectUri',
    isSubject: which === 'subject',
    isFixed: which === 'fixed',
    value,
  };
}

/** `fixed` stands in the query. Form and JSON do not go together; the form wins. */
export function writtenParts(values: Values, fixed: Readonly<Record<string, string>> = {}) {
  const at = (place: Place) =>
    Object.entries(values).flatMap(([which, placement]) =>
      placement?.in === place ? [written(which, placement)] : [],
    );
  const constants = Object.entries(fixed).map(([name, value]) =>
    written('fixed', { in: 'query', name }, value),
  );
  const query = [...constants, ...at('query')];
  const form = at('form');
  const json = form.length > 0 ? [] : at('json');
  const headers = at('header');
  return {
    query,
    form,
    json,
    /** Of whichever encoding. */
    body: [...form, ...json],
    headers,
    inQuery: query.length > 0,
    inForm: form.length > 0,
    inJson: json.length > 0,
    inHeader: headers.length > 0,
    /** Headers are written: of values, or of the body. */
    hasHeaders: headers.length + form.length + json.length > 0,
    hasBody: form.length > 0 || json.length > 0,
  };
}
