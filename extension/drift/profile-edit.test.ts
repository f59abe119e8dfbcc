// Edits of a profile: each value for itself, or one edit where they would get into each other's way.
import { applyEdits } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { withValues } from '../../core/document/set-value.ts';
import { profileEdits } from './profile-edit.ts';

const text = `{
  // as the operator told
  "token": { "path": "/token" },
  "userinfo": { "method": "GET" },
  "claims": {}
}
`;

const apply = (edits: ReturnType<typeof profileEdits>) =>
  applyEdits(
    text,
    edits.map(({ newText, offset, length }) => ({ offset, length, content: newText })),
  );

describe('edits of a profile', () => {
  it('are one a value, named by its path', () => {
    const changes = [
      { path: ['userinfo', 'method'], value: 'POST' },
      { path: ['token', 'path'], value: '/oauth2/token' },
    ];
    const edits = profileEdits(text, changes);
    expect(edits.map(({ label }) => label)).toEqual(['userinfo.method', 'token.path']);
    expect(apply(edits)).toBe(withValues(text, changes));
  });

  it('are one edit where two values go to the same place', () => {
    const changes = [
      { path: ['claims', 'sub'], value: 'a' },
      { path: ['claims', 'name'], value: 'b' },
    ];
    const edits = profileEdits(text, changes);
    expect(edits.map(({ label }) => label)).toEqual(['claims.sub, claims.name']);
    expect(apply(edits)).toBe(withValues(text, changes));
    expect(apply(edits)).toContain('// as the operator told');
  });
});
