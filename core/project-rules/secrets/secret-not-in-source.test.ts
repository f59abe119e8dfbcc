// Secrets in Java, JavaScript and PHP; what only sounds like one is let be.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import { secretNotInSource } from './secret-not-in-source.ts';

const secret = 'Qk7vX2mP9sLt4ZcR8wYb';
const typed = (path: string, text: string) =>
  judgedProject(secretNotInSource, { [path]: text }).map((one) => [one.where, one.typed, one.severity]);

describe('secret-not-in-source', () => {
  it.each([
    ['Sso.java', `class Sso {\n  static final String APP_SECRET = "${secret}";\n}`, 2],
    ['Sso.java', `class Sso { void a() {\n  client.setClientSecret("${secret}"); } }`, 2],
    ['Sso.java', `class Sso { void a() {\n  form.add("client_secret", "${secret}"); } }`, 2],
    ['SsoConfig.java', `@Data class SsoConfig {\n  private String secret = "${secret}";\n}`, 2],
    ['src/sso.ts', `const clientSecret: string = '${secret}';`, 1],
    ['src/sso.js', `module.exports = {\n  oauth: { clientSecret: "${secret}" },\n};`, 2],
    ['config/sso.php', `<?php\nreturn ['client_secret' => '${secret}'];`, 2],
    ['config/sso.php', `<?php\nreturn ['secret' => "${secret}"];`, 2],
    ['Login.php', `<?php\ndefine('PAAS_TOKEN', '${secret}');`, 2],
    ['Login.php', `<?php\n$this->appSecret = '${secret}';`, 2],
    ['Login.php', `<?php\nclass A { const SIGN_KEY = '${secret}'; }`, 2],
  ])('refuses %s: %j', (path, text, line) => {
    expect(typed(path, text)).toEqual([[`${path}:${line}`, expect.stringContaining(secret), undefined]]);
  });

  it.each([
    ['src/sso.js', `const clientSecret = process.env.CLIENT_SECRET || '${secret}';`, `'${secret}'`],
    ['src/sso.ts', `const clientSecret = process.env['CLIENT_SECRET'] ?? "${secret}";`, `"${secret}"`],
    ['config/sso.php', `<?php return ['client_secret' => env('CLIENT_SECRET', '${secret}')];`, `'${secret}'`],
    ['config/sso.php', `<?php return ['client_secret' => getenv('A') ?: '${secret}'];`, `'${secret}'`],
    [
      'Sso.java',
      `class Sso { @Value("\${sso.client-secret:${secret}}") private String a; }`,
      `"\${sso.client-secret:${secret}}"`,
    ],
  ])('refuses defaults: %s, %j', (path, text, where) => {
    const [finding, ...others] = judgedProject(secretNotInSource, { [path]: text });
    expect(others).toEqual([]);
    expect(finding?.typed).toBe(where);
    expect(finding?.message.en).toContain('default');
  });

  it('refuses secrets in addresses', () => {
    const text = `const url = 'https://sso.sfj.invalid/token?client_secret=${secret}&code=';`;
    expect(typed('src/sso.js', text)).toHaveLength(1);
  });

  it.each([
    ['src/app.js', `app.use(session({ secret: '${secret}', resave: false }));`],
    ['JwtUtil.java', `class JwtUtil { private static final String SECRET = "${secret}"; }`],
    ['src/auth.ts', `const t = jwt.sign(user, '${secret}');`],
    ['Jwt.php', `<?php $t = JWT::encode($user, '${secret}', 'HS256');`],
  ])('warns of secrets of the system itself: %s, %j', (path, text) => {
    expect(typed(path, text)).toEqual([[`${path}:1`, expect.stringContaining(secret), 'warning']]);
  });

  it.each([
    ['Names.java', 'class Names { static final String CLIENT_SECRET = "client_secret"; }'],
    ['Names.java', 'class Names { static final String CLIENT_SECRET = "spring.security.client-secret"; }'],
    ['Sso.java', 'class Sso { String clientSecret = System.getenv("CLIENT_SECRET"); }'],
    ['Sso.java', 'class Sso { @Value("${sso.client-secret}") private String clientSecret; }'],
    ['Sso.java', 'class Sso { @Value("${sso.client-secret:}") private String clientSecret; }'],
    ['rules.php', "<?php return ['client_secret' => 'required|string|max:255'];"],
    ['src/form.ts', "const labels = { clientSecret: 'Client Secret', appSecret: '应用密钥' };"],
    ['src/oidc.ts', "const a = { clientSecret: 'client_secret_post', x: 'client_secret_basic' };"],
    ['src/dto.ts', "const a = { clientSecret: 'clientSecretPlaceholder' };"],
    ['src/db.js', "const columns = { client_secret: 'varchar(255) not null', app_secret: 'STRING_255' };"],
    ['src/a.js', "const clientSecret = 'your-client-secret-here'; const appSecret = '123456';"],
    ['src/a.js', `const clientSecret = load('${secret}'); const other = '${secret}';`],
    ['src/a.js', 'const clientSecret = `${prefix}${secret}`;'],
    ['test/sso.test.js', `const clientSecret = '${secret}';`],
    ['public/app.js', `const clientSecret = '${secret}';`],
  ])('accepts %s: %j', (path, text) => {
    expect(typed(path, text)).toEqual([]);
  });

  it('never repeats the secret', () => {
    const [finding] = judgedProject(secretNotInSource, { 'a.js': `const clientSecret = '${secret}';` });
    expect(JSON.stringify([finding?.message, finding?.hint])).not.toContain(secret);
  });
});
