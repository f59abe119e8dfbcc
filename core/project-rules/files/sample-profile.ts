// A small platform profile that holds together, for examples.

export const sampleProfile = `{
  "id": "own",
  "version": "1",
  "title": { "zh": "自有平台", "en": "Own platform" },
  "description": { "zh": "按 RFC 6749。", "en": "To the letter of RFC 6749." },
  "status": "custom",
  "flow": "oauth2-code",
  "authorize": { "path": "/authorize", "parameters": {}, "fixed": {}, "state": { "echoed": "yes" }, "pkce": "none" },
  "callback": { "parameters": {} },
  "token": {
    "path": "/token",
    "method": "POST",
    "encoding": "form",
    "clientAuthentication": "client_secret_basic",
    "parameters": {},
    "fields": {},
    "expiresIn": "number"
  },
  "userinfo": { "path": "/userinfo", "method": "GET", "token": { "in": "header", "name": "authorization" } },
  "claims": {
    "sub": { "path": "sub", "type": "string", "sensitivity": "none", "title": { "zh": "标识", "en": "Id" } }
  },
  "errors": [],
  "codeLifetime": 60,
  "tokenLifetime": 60,
  "hosts": { "test": [], "production": [] },
  "evidence": [],
  "unknowns": []
}
`;
