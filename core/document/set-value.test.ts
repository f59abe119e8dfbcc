import { describe, expect, it } from 'vitest';
import { setValue, withValues } from './set-value.ts';

const profile = `{
    // Agreed with the operator.
    "token": { "expiresIn": "string" },
    "authorize": {
        "state": { "echoed": "unknown" }
    }
}
`;

describe('setting values', () => {
  it('changes them and nothing else', () => {
    const changed = withValues(profile, [
      { path: ['token', 'expiresIn'], value: 'number' },
      { path: ['authorize', 'state', 'echoed'], value: 'yes' },
    ]);
    expect(changed).toBe(profile.replace('"string"', '"number"').replace('"unknown"', '"yes"'));
  });

  it('makes what is not there yet, indented as the text is', () => {
    const changed = withValues(profile, [{ path: ['authorize', 'state', 'maxLength'], value: 64 }]);
    expect(JSON.parse(changed.replace(/^ *\/\/.*$/m, '')).authorize.state).toEqual({
      echoed: 'unknown',
      maxLength: 64,
    });
    expect(changed).toContain('    // Agreed with the operator.\n');
  });

  it('tells the edits of one value', () => {
    expect(setValue(profile, ['token', 'expiresIn'], 'number')).toEqual([
      { offset: profile.indexOf('"string"'), length: '"string"'.length, newText: '"number"' },
    ]);
  });

  it('keeps the ends of lines', () => {
    const windows = profile.replaceAll('\n', '\r\n');
    const changed = withValues(windows, [{ path: ['jwks'], value: '/jwks' }]);
    expect(changed.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
