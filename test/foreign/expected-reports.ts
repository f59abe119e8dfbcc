// Name of a foreign system → the report that is expected of it.
import { expressOpenidConnect } from './expected/express-openid-connect.ts';
import { modAuthOpenidc } from './expected/mod-auth-openidc.ts';
import { passportOauth2 } from './expected/passport-oauth2.ts';
import { passportOpenidconnect } from './expected/passport-openidconnect.ts';

export const expectedReports = {
  'express-openid-connect': expressOpenidConnect,
  'passport-openidconnect': passportOpenidconnect,
  'passport-oauth2': passportOauth2,
  'mod-auth-openidc': modAuthOpenidc,
};
