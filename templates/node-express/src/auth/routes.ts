// 登录、绑定、退出的路由。
import express, { Router } from 'express';
import { checkCsrf } from '../csrf.ts';
import type { Parts } from '../parts.ts';
import { createBinding } from './bind.ts';
import { callbackPath } from './callback-path.ts';
import { callbackFromForm, createLogin } from './login.ts';
import { createLogout } from './logout.ts';

export function authRoutes(parts: Parts): Router {
  const { settings } = parts;
  const login = createLogin(parts);
  const binding = createBinding(parts);
  const logout = createLogout(parts);
  const router = Router();
  router.use(express.urlencoded({ extended: false, limit: '16kb' }));

  router.get('/auth/login', async (req, res) => {
    res.redirect(await login.begin(req, res));
  });
  router.get(callbackPath(settings), async (req, res) => {
    res.redirect(await login.finish(req, res));
  });
  router.post(callbackPath(settings), (req, res) => {
    res.redirect(303, callbackFromForm(req, settings));
  });

  router.get('/auth/bind', (req, res) => {
    res.send(binding.form(req));
  });
  router.post('/auth/bind', checkCsrf, async (req, res) => {
    const done = await binding.bind(req, res);
    if ('redirect' in done) res.redirect(303, done.redirect);
    else res.status(done.status).send(done.page);
  });
  router.post('/auth/unbind', checkCsrf, async (req, res) => {
    res.redirect(303, await binding.unbind(req, res));
  });

  router.post('/auth/logout', checkCsrf, async (req, res) => {
    res.redirect(303, await logout.leave(req, res));
  });
  router.get(settings.logoutReturnPath, (req, res, next) => {
    const page = logout.comeBack(req, res);
    if (page === undefined) next();
    else res.send(page);
  });
  router.get('/auth/logged-out', (req, res) => {
    res.send(logout.page(req));
  });
  return router;
}
