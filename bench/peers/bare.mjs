// The floors: node:http with fixed answers at the four addresses of a login; with `sign`, one ES256 signature a login.
import http from 'node:http';

const [port, , , , sign] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;
const json = (response, value) => {
  const body = JSON.stringify(value);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

/** Members of the token answer that cost a signature. */
async function signer() {
  if (sign !== 'sign') return () => ({});
  const { generateKeyPair, SignJWT } = await import('jose');
  const { privateKey } = await generateKeyPair('ES256');
  return async () => ({
    id_token: await new SignJWT({ sub: 'u1' })
      .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
      .setIssuer(issuer)
      .setAudience('bench')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey),
  });
}

const signed = await signer();
const tokens = async () => ({
  access_token: 'a',
  token_type: 'Bearer',
  expires_in: 3600,
  ...(await signed()),
});

http
  .createServer((request, response) => {
    const url = new URL(request.url, issuer);
    request.resume();
    if (url.pathname === '/authorize') {
      const target = `${url.searchParams.get('redirect_uri')}?code=c&state=${url.searchParams.get('state')}`;
      response.writeHead(302, { location: target, 'content-length': 0 });
      response.end();
    } else if (url.pathname === '/token') {
      request.on('end', async () => json(response, await tokens()));
    } else if (url.pathname === '/userinfo') {
      json(response, { sub: 'u1' });
    } else {
      json(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
      });
    }
  })
  .listen(Number(port), '127.0.0.1');
