// Redirects to where a link says, and those that look first.
import { describe, expect, it } from 'vitest';
import { judgedProject } from '../judged-project.ts';
import type { ExampleFiles } from '../project-rule.ts';
import { redirectTargetLocal } from './redirect-target-local.ts';

const told = (files: ExampleFiles) =>
  judgedProject(redirectTargetLocal, files).map(({ where, typed }) => `${where} ${typed}`);

const js = (body: string) => ({ 'a.js': `app.get('/x', (req, res) => {\n${body}\n})` });
const java = (body: string) => ({
  'A.java': `class A { void a(HttpServletRequest request) {\r\n${body}\r\n} }`,
});
const php = (body: string) => ({ 'a.php': `<?php\n${body}` });

describe('redirect-target-local', () => {
  it.each<[ExampleFiles, readonly string[]]>([
    [
      js("const { next } = req.query; if (next) return res.redirect(next); res.redirect('/')"),
      ['a.js:2 next'],
    ],
    [
      js('res.redirect(302, decodeURIComponent(req.query.back))'),
      ['a.js:2 decodeURIComponent(req.query.back)'],
    ],
    [js('res.redirect(`${req.query.back}?token=${t}`)'), ['a.js:2 req.query.back']],
    [
      {
        'a.ts':
          "class A { @Get('x') x(@Query('next') next: string, @Res() res: Response) { res.redirect(next) } }",
      },
      ['a.ts:1 next'],
    ],
    [java('response.sendRedirect(request.getParameter("url"));'), ['A.java:2 request.getParameter("url")']],
    [
      java(
        'String url = request.getParameter("url"); if (url == null) { url = "/"; } response.sendRedirect(url);',
      ),
      ['A.java:2 url'],
    ],
    [
      {
        'A.java':
          'class A { @GetMapping("/x") String a(@RequestParam("back") String back) { return "redirect:" + back; } }',
      },
      ['A.java:1 back'],
    ],
    [php('header("Location: " . $_GET["back"]);'), ['a.php:2 $_GET["back"]']],
    [php('$u = $_GET["u"] ?? "/"; if (!empty($u)) { header("Location: $u"); }'), ['a.php:2 $u']],
    [php("return redirect($request->input('url'));"), ["a.php:2 $request->input('url')"]],
    [php("return redirect()->away(request('url'));"), ["a.php:2 request('url')"]],
    [
      { 'a.jsp': '<% response.sendRedirect(request.getParameter("u")); %>' },
      ['a.jsp:1 sendRedirect(request.getParameter("u"))'],
    ],
  ])('tells %j', (files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  it.each<ExampleFiles>([
    js("const next = req.query.next; res.redirect(isLocal(next) ? next : '/')"),
    js("const next = req.query.next; if (!isLocal(next)) throw new Error('x'); res.redirect(next)"),
    js("const next = req.query.next; if (next[0] !== '/') return; res.redirect(next)"),
    js('if (allowed.includes(req.query.next)) res.redirect(req.query.next)'),
    js("res.redirect('/login?next=' + req.query.next); res.redirect(req.session.returnTo || '/')"),
    js('res.redirect(safe(req.query.next)); window.redirect(req.query.next)'),
    java(
      'String url = request.getParameter("url"); if (url == null || !url.startsWith("/")) { url = "/"; } response.sendRedirect(url);',
    ),
    java('response.sendRedirect(request.getContextPath() + "/index.jsp?m=" + request.getParameter("m"));'),
    {
      'A.java':
        'class A { @GetMapping("/x") String a(String id) { return "redirect:/user/" + id; } String b(String p) { return "redirect:" + p; } }',
    },
    php('if (in_array($_GET["u"], $ok, true)) header("Location: " . $_GET["u"]);'),
    php(
      "return redirect()->route('home'); return redirect($request->url()); header('Location: index.php?u=' . $_GET['u']);",
    ),
    {
      'src/views/a.vue':
        '<script>export default { a() { this.$router.push(this.$route.query.redirect) } }</script>',
    },
  ])('is silent for %j', (files) => {
    expect(told(files)).toEqual([]);
  });
});
