// What a finding calls a secret is shown by no excerpt, whatever the manner of writing.
import { describe, expect, it } from 'vitest';
import { exampleInput } from '../../project-rules/example-project.ts';
import { validateProject } from '../../validation/validate-project.ts';
import { shownSources } from './shown-sources.ts';

const secret = 'Qk7vX2mP9sLt4ZcR8wYb';

function shown(path: string, text: string) {
  const { findings } = validateProject(exampleInput({ [path]: text }));
  const sources = (file: string) => (file === path ? text : undefined);
  return { findings, source: shownSources({ findings, sources })(path) };
}

describe('shownSources', () => {
  it.each([
    ['A.java', `class A { @Value("\${sso.client-secret:${secret}}") String b; }`],
    ['A.java', `class A { Algorithm x = Algorithm.HMAC256("${secret}"); }`],
    ['A.java', `class A { String SIGN_KEY = "${secret}"; }`],
    ['a.js', `app.use(cookieParser('${secret}'))`],
    ['a.js', `const clientSecret = process.env.A || '${secret}';`],
    ['a.js', `const t = jwt.sign(u, '${secret}');\nlog('${secret}');`],
    ['a.js', `const u = 'https://x.invalid/?client_secret=${secret}&a';`],
    ['a.php', `<?php JWT::encode($a, '${secret}', 'HS256');`],
    ['a.php', `<?php return ['client_secret' => env('A', '${secret}')];`],
    ['Dockerfile', `ENV CLIENT_SECRET ${secret}\n`],
    ['application.properties', `sso.signKey=${secret}\n`],
    ['application.yml', `sso: { sk: ${secret}, ak: b }\n`],
    ['application-prod.yml', `spring.redis.url: redis://:${secret}@10.99.9.9:6379\n`],
    ['.env.example', `SIGN_KEY=${secret}\n`],
  ])('stars it out of %s: %j', (path, text) => {
    const { findings, source } = shown(path, text);
    expect(findings.some((finding) => finding.secret)).toBe(true);
    expect(source).toHaveLength(text.length);
    expect(source).not.toContain(secret);
  });

  it('leaves the text alone where no secret was found', () => {
    const text = 'const clientSecret = process.env.CLIENT_SECRET;\n';
    expect(shown('a.js', text)).toEqual({ findings: [], source: text });
  });
});
