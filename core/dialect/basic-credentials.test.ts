import { describe, expect, it } from 'vitest';
import { basicCredentials, readBasicCredentials } from './basic-credentials.ts';

describe('basic credentials', () => {
  it('are form-encoded before they are joined (RFC 6749 §2.3.1)', () => {
    expect(atob(basicCredentials('a:b', 'c d+é').slice('Basic '.length))).toBe('a%3Ab:c+d%2B%C3%A9');
  });

  it('are read from clients that do not encode, too', () => {
    expect(readBasicCredentials(`basic ${btoa('id:p&ss=w:rd')}`)).toEqual({ id: 'id', secret: 'p&ss=w:rd' });
  });

  it.each([undefined, '', 'Bearer x', 'Basic', 'Basic !!', `Basic ${btoa('no colon')}`, 'Basic A'])(
    'are not there in %j',
    (header) => {
      expect(readBasicCredentials(header)).toBeUndefined();
    },
  );
});
