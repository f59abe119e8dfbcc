// oauth2-mock-server as its documentation starts it: one key, no sessions, no client check.
import { OAuth2Server } from 'oauth2-mock-server';

const [port, , , , algorithm = 'RS256'] = process.argv.slice(2);
const server = new OAuth2Server();
await server.issuer.keys.generate(algorithm);
await server.start(Number(port), '127.0.0.1');
