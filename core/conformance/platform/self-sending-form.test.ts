import { expect, it } from 'vitest';
import { selfSendingForm } from './self-sending-form.ts';

const url = 'http://127.0.0.1:9000/authorize';
const page = (form: string, status = 200) => ({
  status,
  headers: {},
  body: `<!doctype html><body>${form}</body>`,
});
const back =
  '<form method="post" action="http://127.0.0.1:3000/cb"><input type="hidden" name="code" value="c&amp;1"></form>';

it('reads where the fields go, and what they are', () => {
  const form = selfSendingForm(page(back), url);
  expect([form?.location, form?.posts.toString()]).toEqual(['http://127.0.0.1:3000/cb', 'code=c%261']);
});

it.each([
  ['a redirect', page(back, 302)],
  ['a form of the platform’s own', page('<form method="post" action="/login"></form>')],
  ['a form that is sent by GET', page(back.replace('post', 'get'))],
  ['more than one form', page(back + back)],
  ['words', page('<p>form</p>')],
])('%s is no such page', (_, answer) => {
  expect(selfSendingForm(answer, url)).toBeUndefined();
});
