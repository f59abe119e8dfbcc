// The names of the parameters of a request: what an integrator wants to see, without any value.
import type { HttpRequest } from '../dialect/message.ts';

const most = 40;
/** Anything else is no name that a program gives a parameter, and may be a value in the wrong place. */
const plain = /^[\w.[\]-]{1,40}$/;

/** A pair without a value, or padding of Base64 that looks like one, names nothing. */
function namesInForm(form: string): string[] {
  return form
    .split('&')
    .map((pair) => /^([^=]+)=(?!=?$)/.exec(pair)?.[1] ?? /^([a-z_]{1,30})=$/.exec(pair)?.[1])
    .filter((name) => name !== undefined);
}

function namesInJson(body: string): string[] {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

/** Of query and body, in the order they came, repeated ones too. */
export function parameterNames({ url, body, headers }: HttpRequest): readonly string[] {
  const query = url.split('?', 2)[1]?.split('#')[0] ?? '';
  const isJson = /^application\/(\w+\+)?json\b/.test(headers['content-type'] ?? '');
  const sent = [...namesInForm(query), ...(isJson ? namesInJson(body) : namesInForm(body))];
  return sent
    .map((name) => name.replaceAll('%5B', '[').replaceAll('%5D', ']'))
    .filter((name) => plain.test(name))
    .slice(0, most);
}
