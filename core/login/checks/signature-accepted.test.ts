// How refused signatures are told apart from other refusals, and what is said about clocks.
import { describe, expect, it } from 'vitest';
import { inputFor, networkOf, platformFor, worldOf } from '../../../test/login/meet.ts';
import { profiles } from '../../profile/profiles.ts';
import type { LoginInput, LoginWorld } from '../login-input.ts';
import { runLogin } from '../run-login.ts';

const profileOf = (id: string) => {
  const profile = profiles.find((one) => one.id === id);
  if (!profile) throw new Error(`no profile ${id}`);
  return profile;
};

const signing = { keyId: 'test-key-99', secret: 'another-secret' };

async function findingOf(id: string, change: Partial<LoginInput>, world: Partial<LoginWorld> = {}) {
  const profile = profileOf(id);
  const { checks } = await runLogin(
    inputFor(profile, change),
    worldOf(networkOf(platformFor(profile)), world),
  );
  const failed = checks.filter(({ status }) => status === 'failed');
  return { ids: failed.map((check) => check.id), finding: failed[0]?.finding };
}

/** A platform whose token endpoint says `body` to everything. */
const saying =
  (id: string, status: number, body: string, type = 'text/plain'): LoginWorld['fetch'] =>
  async (url, init) =>
    url.includes(profileOf(id).token?.path ?? '-')
      ? new Response(body, { status, headers: { 'content-type': type } })
      : networkOf(platformFor(profileOf(id)))(url, init);

describe('signature-accepted', () => {
  it.each(['gd-yzy', 'zj-irs'])('%s: the wrong secret', async (id) => {
    const { ids, finding } = await findingOf(id, { signing });
    expect(ids).toEqual(['signature-accepted']);
    expect(finding?.hint.en).toContain('the signing secret of client.signing');
    // The clocks agree, and that is said.
    expect(finding?.cause?.en).toMatch(
      /Its clock is \d s (ahead of|behind) this machine’s; (180|90) s are allowed/,
    );
    expect(JSON.stringify(finding)).not.toContain('another-secret');
  });

  it('speaks of upper and lower case where the signature is hexadecimal', async () => {
    const yzy = await findingOf('gd-yzy', { signing });
    expect(yzy.finding?.hint.en).toContain('some platforms want upper case');
    const irs = await findingOf('zj-irs', { signing });
    expect(irs.finding?.hint.en).not.toContain('case');
  });

  it.each([
    [-3600 * 8, /28800 s ahead of this machine’s; 180 s are allowed/, /time zone/],
    [-200, /200 s ahead of/, /not synchronised/],
    [200, /200 s behind/, /not synchronised/],
  ])('a clock that is off by %i s', async (seconds, message, cause) => {
    const now = () => Date.now() + seconds * 1000;
    const { ids, finding } = await findingOf('gd-yzy', {}, { now });
    expect(ids).toEqual(['signature-accepted']);
    expect(finding?.message.en).toMatch(message);
    expect(finding?.cause?.en).toMatch(cause);
    expect(finding?.proof).toMatch(/x-tif-timestamp: \d{10}\nDate: .* GMT$/);
  });

  it.each(['Invalid signature', 'Invalid access key', 'Clock skew exceeded', '{"message":"签名错误"}'])(
    'a gateway that says “%s” in no envelope',
    async (body) => {
      for (const status of [401, 403]) {
        const { ids } = await findingOf('zj-irs', {}, { fetch: saying('zj-irs', status, body) });
        expect(ids).toEqual(['signature-accepted']);
      }
    },
  );

  it.each([
    [401, '{"success":false,"errorCode":"invalid_app","errorMsg":"应用无效"}', 'client-authenticated'],
    [403, '<p>Signature required</p>', 'address-permitted'],
    [502, '<p>Signature required</p>', 'answer-is-json'],
  ])('leaves other refusals to others: %i %s', async (status, body, expected) => {
    const type = body.startsWith('<') ? 'text/html' : 'application/json';
    const { ids } = await findingOf('zj-irs', {}, { fetch: saying('zj-irs', status, body, type) });
    expect(ids).toEqual([expected]);
  });
});
