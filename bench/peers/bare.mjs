// The floor: node:http with fixed answers at the four addresses of a login.
import http from 'node:http';

const port = Number(process.argv[2]);
const issuer = `http://127.0.0.1:${port}`;
const json = (response, value) => {
  const body = JSON.stringify(value);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

http
  .createServer((request, response) => {
    const url = new URL(request.url, issuer);
    request.resume();
    if (url.pathname === '/authorize') {
      const target = `${url.searchParams.get('redirect_uri')}?code=c&state=${url.searchParams.get('state')}`;
      response.writeHead(302, { location: target, 'content-length': 0 });
      response.end();
    } else if (url.pathname === '/token') {
      request.on('end', () => json(response, { access_token: 'a', token_type: 'Bearer', expires_in: 3600 }));
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
  .listen(port, '127.0.0.1');
