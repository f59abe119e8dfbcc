// What each framework's files say of its sessions, in one vocabulary; what they do not say.
import { describe, expect, it } from 'vitest';
import { exampleProject } from '../../../project-rules/example-project.ts';
import { session } from '../session.ts';
import { said } from './said.ts';

const ofFile = (path: string, cases: readonly (readonly [text: string, expected: readonly string[]])[]) =>
  describe(path, () => {
    it.each(cases)('%j', (text, expected) => {
      expect(said(session(exampleProject({ [path]: text })))).toEqual(expected);
    });
  });

ofFile('application.properties', [
  ['server.servlet.session.timeout=30m', ['spring idle 30']],
  ['server.servlet.session.timeout=1800', ['spring idle 30']],
  ['server.servlet.session.timeout=PT1H30M', ['spring idle 90']],
  ['server.session.timeout=-1', ['spring idle Infinity']],
  ['spring.session.timeout=${SESSION_TIMEOUT:2h}', ['spring idle 120?']],
  ['spring.session.timeout=${SESSION_TIMEOUT}', []],
  ['spring.session.timeout=', []],
  ['spring.session.store-type=NONE', ['spring store none']],
  ['server.servlet.session.cookie.maxAge=1d', ['spring cookie-age 1440']],
  ['server.servlet.session.cookie.max-age=-1', []],
  ['server.servlet.session.cookie.http_only=false', ['spring http-only false']],
  ['server.reactive.session.cookie.secure=true', ['spring secure true']],
  ['server.servlet.session.cookie.same-site=Strict', ['spring same-site strict']],
  ['server.servlet.session.tracking-modes=cookie,url', ['spring id-in-url true']],
  ['sa-token.timeout=2592000\nsa-token.active-timeout=1800', ['sa-token absolute 43200', 'sa-token idle 30']],
  ['token.header=Authorization\ntoken.expireTime=720', ['ruoyi idle 720']],
  ['token.expireTime=720', []],
  ['shiro.session.expireTime=60', ['ruoyi idle 60']],
]);

ofFile('WEB-INF/web.xml', [
  [
    '<web-app><session-config><session-timeout> 60 </session-timeout></session-config></web-app>',
    ['servlet idle 60'],
  ],
  [
    '<web-app><session-config><session-timeout>0</session-timeout></session-config></web-app>',
    ['servlet idle Infinity'],
  ],
  [
    '<web-app xmlns="http://xmlns.jcp.org/xml/ns/javaee"><session-config><cookie-config><http-only>false</http-only><secure>true</secure></cookie-config><tracking-mode>URL</tracking-mode></session-config></web-app>',
    ['servlet id-in-url true', 'servlet http-only false', 'servlet secure true'],
  ],
  ['<web-app><session-timeout>0</session-timeout></web-app>', []],
]);

ofFile('php.ini', [
  ['[Session]\nsession.cookie_httponly = Off', ['php http-only false']],
  ['session.cookie_httponly =', []],
  ['session.gc_maxlifetime = 1440', ['php idle 24']],
  ['session.cookie_lifetime = 0', []],
  ['session.use_strict_mode = 0', ['php strict-mode false']],
  ['session.use_trans_sid = 1', ['php id-in-url true']],
  ['; session.use_trans_sid = 1', []],
]);

ofFile('src/login.php', [
  ["<?php ini_set('session.cookie_httponly', '0');", ['php http-only false']],
  [
    '<?php session_set_cookie_params(86400, "/", "", false, true);',
    ['php cookie-age 1440', 'php secure false', 'php http-only true'],
  ],
  [
    "<?php session_set_cookie_params(['lifetime' => 60 * 60, 'samesite' => 'Strict']);",
    ['php cookie-age 60', 'php same-site strict'],
  ],
  [
    "<?php session_start(['cookie_httponly' => true, 'cookie_secure' => true]);",
    ['php http-only true', 'php secure true'],
  ],
  [
    "<?php foreach (['session.use_strict_mode' => '0', 'session.name' => 'sid'] as $n => $v) { ini_set($n, $v); }",
    ['php strict-mode false'],
  ],
  ['<?php session_start();', ['php http-only false!', 'php secure false!']],
  ['<?php session_set_cookie_params($options); session_start();', []],
  ['<?php ini_set($name, $value); session_start();', []],
]);

ofFile('config/session.php', [
  [
    "<?php return ['driver' => env('SESSION_DRIVER', 'file'), 'lifetime' => env('SESSION_LIFETIME', 120), 'secure' => env('SESSION_SECURE_COOKIE'), 'http_only' => false, 'same_site' => 'lax'];",
    ['laravel store file?', 'laravel idle 120?', 'laravel http-only false', 'laravel same-site lax'],
  ],
  [
    "<?php return ['var_session_id' => '', 'auto_start' => true, 'httponly' => false, 'expire' => 0];",
    ['thinkphp http-only false'],
  ],
]);

ofFile('src/app.js', [
  [
    "const session = require('express-session');\napp.use(session({ secret, store, cookie: { httpOnly: false, secure: false, sameSite: true, maxAge: 1000 * 60 * 60 } }));",
    ['express http-only false', 'express secure false', 'express same-site strict', 'express absolute 60'],
  ],
  [
    "import session from 'express-session';\nfunction flags(s) { return { httpOnly: false, secure: s.https }; }\nconst site = { sameSite: 'lax' };\nuse(session({ secret, store, cookie: { ...flags(s), ...site } }));",
    ['express http-only false', 'express same-site lax'],
  ],
  [
    "import session from 'express-session';\nconst other = () => ({ httpOnly: false });\nuse(session({ secret, store, cookie: { secure } }));",
    [],
  ],
  [
    "import session from 'express-session';\napp.use(session({ secret, store, rolling: true, cookie: { secure: 'auto', maxAge: 1800000 } }));",
    ['express idle 30'],
  ],
  [
    "const session = require('express-session');\napp.use(session({ secret: s }));",
    ['express store memory!', 'express secure false!'],
  ],
  [
    "const session = require('express-session');\nconst sess = { secret: s, cookie: {} };\nif (prod) sess.cookie.secure = true;\napp.use(session(sess));",
    ['express secure true'],
  ],
  ["const session = require('express-session');\napp.use(session({ secret: s, ...options }));", []],
  [
    "const session = require('express-session');\napp.use(session({ secret: s, store: new session.MemoryStore(), cookie }));",
    ['express store memory'],
  ],
  ['app.use(session({ secret: s, cookie: { secure: false } }));', []],
  ["const session = require('express-session');\nconst store = new session.MemoryStore();", []],
  [
    "const cookieSession = require('cookie-session');\napp.use(cookieSession({ keys, maxAge: 86400000, httpOnly: false }));",
    ['express absolute 1440', 'express http-only false'],
  ],
  [
    "const session = require('koa-session');\nconst CONFIG = { key: 'sid', maxAge: 86400000, httpOnly: true, renew: true };",
    ['koa idle 1440', 'koa http-only true'],
  ],
]);

ofFile('config/config.default.js', [
  [
    "exports.session = { key: 'SID', maxAge: 24 * 3600 * 1000, httpOnly: true };",
    ['egg absolute 1440', 'egg http-only true'],
  ],
  [
    'module.exports = () => { const config = {}; config.session = { renew: true, maxAge: 1800000 }; return config; };',
    ['egg idle 30'],
  ],
]);

const java = (body: string) => `class A { void a() throws Exception { ${body} } }`;

ofFile('src/main/java/A.java', [
  [java('request.getSession().setMaxInactiveInterval(7200);'), ['java idle 120']],
  [java('session.setMaxInactiveInterval(-1);'), ['java idle Infinity']],
  [java('session.setMaxInactiveInterval(seconds);'), []],
  [
    java('serializer.setUseHttpOnlyCookie(false); serializer.setSameSite("Strict");'),
    ['java http-only false', 'java same-site strict'],
  ],
  [java('context.getSessionCookieConfig().setHttpOnly(false);'), ['java http-only false']],
  [java('cookie.setHttpOnly(false);'), []],
  [java('http.sessionManagement().sessionFixation().none();'), ['java changes-id-at-login false']],
  [
    java('http.sessionManagement(s -> s.sessionFixation(f -> f.none()));'),
    ['java changes-id-at-login false'],
  ],
  [
    java('http.sessionManagement(s -> s.sessionFixation(SessionFixationConfigurer::none));'),
    ['java changes-id-at-login false'],
  ],
  [java('http.sessionManagement().sessionFixation().migrateSession();'), []],
  [java('context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.URL));'), ['java id-in-url true']],
  ['@EnableRedisHttpSession(maxInactiveIntervalInSeconds = 3600) class A {}', ['java idle 60']],
]);

ofFile('.env', [
  ['SESSION_IDLE_MINUTES=30\nSESSION_ABSOLUTE_HOURS=8', ['generated idle 30', 'generated absolute 480']],
  ['SERVER_SERVLET_SESSION_COOKIE_SECURE=false', ['spring secure false']],
  ['SESSION_LIFETIME=120', []],
]);
