// Derived from the schema beside it: do not edit, run `npm run derive`.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateProfileShape = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["id", "version", "title", "description", "status", "flow", "authorize", "callback", "userinfo", "claims", "errors", "codeLifetime", "tokenLifetime", "hosts", "evidence", "unknowns"], "properties": { "$schema": { "type": "string" }, "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "version": { "type": "string", "minLength": 1 }, "title": { "$ref": "#/definitions/part0" }, "description": { "$ref": "#/definitions/part0" }, "status": { "enum": ["standard", "official", "observed", "custom"] }, "flow": { "enum": ["oauth2-code", "oidc-code", "app-token-code", "ticket", "cas", "idp-ticket"] }, "separateApi": { "type": "boolean" }, "discovery": { "type": "string", "pattern": "^/" }, "authorize": { "type": "object", "additionalProperties": false, "required": ["path", "parameters", "fixed", "state", "pkce"], "properties": { "path": { "type": "string", "pattern": "^/" }, "parameters": { "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "fixed": { "type": "object", "additionalProperties": { "type": "string" } }, "fragment": { "type": "string", "minLength": 1 }, "state": { "type": "object", "additionalProperties": false, "required": ["echoed"], "properties": { "echoed": { "enum": ["yes", "no", "unknown"] }, "pattern": { "type": "string" }, "maxLength": { "type": "integer", "minimum": 1 } } }, "pkce": { "enum": ["none", "S256"] } } }, "callback": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "object", "additionalProperties": { "type": ["string", "null"] } } } }, "token": { "type": "object", "additionalProperties": false, "required": ["path", "method", "encoding", "clientAuthentication", "parameters", "fields", "expiresIn"], "properties": { "path": { "type": "string", "pattern": "^/" }, "method": { "enum": ["POST", "GET"] }, "encoding": { "enum": ["form", "json", "query"] }, "clientAuthentication": { "enum": ["client_secret_basic", "client_secret_post", "none"] }, "parameters": { "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "fixed": { "type": "object", "additionalProperties": { "type": "string" } }, "envelope": { "$ref": "#/definitions/part1" }, "fields": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 } }, "expiresIn": { "enum": ["number", "string"] } } }, "userinfo": { "type": "object", "additionalProperties": false, "required": ["path", "method"], "properties": { "path": { "type": "string", "pattern": "^/" }, "method": { "enum": ["GET", "POST"] }, "token": { "$ref": "#/definitions/part2" }, "code": { "$ref": "#/definitions/part2" }, "clientId": { "$ref": "#/definitions/part2" }, "redirectUri": { "$ref": "#/definitions/part2" }, "fixed": { "type": "object", "additionalProperties": { "type": "string" } }, "envelope": { "$ref": "#/definitions/part1" }, "detail": { "type": "object", "additionalProperties": false, "required": ["path", "method", "subject"], "properties": { "path": { "type": "string", "pattern": "^/" }, "method": { "enum": ["GET", "POST"] }, "token": { "$ref": "#/definitions/part2" }, "subject": { "$ref": "#/definitions/part2" }, "envelope": { "$ref": "#/definitions/part1" } } } } }, "logout": { "type": "object", "additionalProperties": false, "required": ["path", "parameters"], "properties": { "path": { "type": "string", "pattern": "^/" }, "parameters": { "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "fixed": { "type": "object", "additionalProperties": { "type": "string" } } } }, "jwks": { "type": "string", "pattern": "^/" }, "signing": { "type": "object", "additionalProperties": false, "required": ["endpoints", "algorithm", "text", "values", "encoding", "ignoreCase", "key", "keyId", "signature", "fixed"], "properties": { "endpoints": { "type": "array", "items": { "enum": ["token", "userinfo"] } }, "algorithm": { "enum": ["sha256", "hmac-sha256", "sm3", "hmac-sm3", "sm2", "md5", "hmac-sha1"] }, "text": { "type": "string", "minLength": 1 }, "values": { "enum": ["plain", "form", "percent"] }, "encoding": { "enum": ["hex", "HEX", "base64", "base64url"] }, "ignoreCase": { "type": "boolean" }, "sm2": { "$ref": "#/definitions/part3" }, "key": { "enum": ["client_secret", "signing_secret"] }, "keyId": { "type": "object", "additionalProperties": false, "required": ["in", "name", "from"], "properties": { "in": { "enum": ["header", "query", "form"] }, "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }, "from": { "enum": ["client_id", "signing_key_id"] } } }, "timestamp": { "type": "object", "additionalProperties": false, "required": ["in", "name", "format", "tolerance"], "properties": { "in": { "enum": ["header", "query", "form"] }, "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }, "format": { "enum": ["unix-seconds", "unix-milliseconds", "iso-8601", "rfc-1123", "yyyyMMddHHmmss"] }, "tolerance": { "type": "integer", "minimum": 1 } } }, "nonce": { "type": "object", "additionalProperties": false, "required": ["in", "name", "length"], "properties": { "in": { "enum": ["header", "query", "form"] }, "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }, "length": { "type": "integer", "minimum": 1 } } }, "signature": { "type": "object", "additionalProperties": false, "required": ["in", "name"], "properties": { "in": { "enum": ["header", "query", "form"] }, "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } } }, "fixed": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["in", "name", "value"], "properties": { "in": { "enum": ["header", "query", "form"] }, "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }, "value": { "type": "string" } } } } } }, "gateway": { "type": "object", "additionalProperties": false, "required": ["prefixes", "identity", "claims", "values", "algorithm", "text", "encoding", "ignoreCase", "key", "timestamp", "nonce", "signature"], "properties": { "prefixes": { "type": "object", "additionalProperties": false, "required": ["test", "production"], "properties": { "test": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }, "production": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } } }, "identity": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } }, "claims": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 } }, "values": { "enum": ["plain", "percent", "base64"] }, "algorithm": { "enum": ["sha256", "hmac-sha256", "sm3", "hmac-sm3", "sm2", "md5", "hmac-sha1"] }, "text": { "type": "string", "minLength": 1 }, "encoding": { "enum": ["hex", "HEX", "base64", "base64url"] }, "ignoreCase": { "type": "boolean" }, "sm2": { "$ref": "#/definitions/part3" }, "key": { "enum": ["client_secret", "signing_secret"] }, "timestamp": { "type": "object", "additionalProperties": false, "required": ["name", "format", "tolerance"], "properties": { "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }, "format": { "enum": ["unix-seconds", "unix-milliseconds", "iso-8601", "rfc-1123", "yyyyMMddHHmmss"] }, "tolerance": { "type": "integer", "minimum": 1 } } }, "nonce": { "type": "object", "additionalProperties": false, "required": ["name", "length"], "properties": { "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }, "length": { "type": "integer", "minimum": 1 } } }, "signature": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } } } } }, "claims": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["path", "type", "sensitivity", "title"], "properties": { "path": { "type": "string", "minLength": 1 }, "type": { "enum": ["string", "number", "boolean", "array"] }, "sensitivity": { "enum": ["none", "personal", "sensitive"] }, "title": { "$ref": "#/definitions/part0" } } } }, "errors": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "message", "error"], "properties": { "code": { "type": ["string", "number"] }, "message": { "type": "string" }, "error": { "type": "string", "minLength": 1 }, "byCode": { "type": "boolean" } } } }, "codeLifetime": { "type": "integer", "minimum": 1 }, "tokenLifetime": { "type": "integer", "minimum": 1 }, "clientIdPattern": { "type": "string", "minLength": 1 }, "hosts": { "type": "object", "additionalProperties": false, "required": ["test", "production"], "properties": { "test": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "production": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "evidence": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "basis", "source"], "properties": { "path": { "type": "string", "minLength": 1 }, "basis": { "enum": ["specification", "public-code", "assumed"] }, "source": { "$ref": "#/definitions/part0" } } } }, "unknowns": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "what"], "properties": { "path": { "type": "string", "minLength": 1 }, "what": { "$ref": "#/definitions/part0" } } } } }, "definitions": { "part0": { "type": "object", "additionalProperties": false, "required": ["zh", "en"], "properties": { "zh": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } } }, "part1": { "type": "object", "additionalProperties": false, "required": ["successPath", "successValue", "messagePath", "dataPath", "failureStatus"], "properties": { "successPath": { "type": "string", "minLength": 1 }, "successValue": { "type": ["string", "number", "boolean", "null"] }, "alsoSuccessful": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "codePath": { "type": "string", "minLength": 1 }, "messagePath": { "type": "string", "minLength": 1 }, "dataPath": { "type": "string" }, "failureStatus": { "enum": ["standard", 200] } } }, "part2": { "type": "object", "additionalProperties": false, "required": ["in", "name"], "properties": { "in": { "enum": ["header", "query", "form", "json"] }, "name": { "type": "string", "minLength": 1 } } }, "part3": { "type": "object", "additionalProperties": false, "required": ["format"], "properties": { "format": { "enum": ["der", "raw"] }, "userId": { "type": "string", "minLength": 1 } } } } };
var schema14 = { "type": "object", "additionalProperties": false, "required": ["successPath", "successValue", "messagePath", "dataPath", "failureStatus"], "properties": { "successPath": { "type": "string", "minLength": 1 }, "successValue": { "type": ["string", "number", "boolean", "null"] }, "alsoSuccessful": { "type": "object", "additionalProperties": { "type": ["string", "number", "boolean"] } }, "codePath": { "type": "string", "minLength": 1 }, "messagePath": { "type": "string", "minLength": 1 }, "dataPath": { "type": "string" }, "failureStatus": { "enum": ["standard", 200] } } };
var schema15 = { "type": "object", "additionalProperties": false, "required": ["in", "name"], "properties": { "in": { "enum": ["header", "query", "form", "json"] }, "name": { "type": "string", "minLength": 1 } } };
var schema23 = { "type": "object", "additionalProperties": false, "required": ["format"], "properties": { "format": { "enum": ["der", "raw"] }, "userId": { "type": "string", "minLength": 1 } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern1 = new RegExp("^/", "u");
var pattern8 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "title" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.flow === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "flow" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.authorize === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "authorize" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.callback === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "callback" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.userinfo === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "userinfo" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.claims === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "claims" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.errors === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "errors" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.codeLifetime === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "codeLifetime" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.tokenLifetime === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "tokenLifetime" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.hosts === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "hosts" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.unknowns === void 0) {
      const err15 = { instancePath, keyword: "required", params: { missingProperty: "unknowns" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err16 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err17 = { instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err18 = { instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err20 = { instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.zh === void 0) {
          const err22 = { instancePath: instancePath + "/title", keyword: "required", params: { missingProperty: "zh" } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data3.en === void 0) {
          const err23 = { instancePath: instancePath + "/title", keyword: "required", params: { missingProperty: "en" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "zh" || key1 === "en")) {
            const err24 = { instancePath: instancePath + "/title", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data3.zh !== void 0) {
          let data4 = data3.zh;
          if (typeof data4 === "string") {
            if (func3(data4) < 1) {
              const err25 = { instancePath: instancePath + "/title/zh", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/title/zh", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data3.en !== void 0) {
          let data5 = data3.en;
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err27 = { instancePath: instancePath + "/title/en", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/title/en", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/title", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.zh === void 0) {
          const err30 = { instancePath: instancePath + "/description", keyword: "required", params: { missingProperty: "zh" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data6.en === void 0) {
          const err31 = { instancePath: instancePath + "/description", keyword: "required", params: { missingProperty: "en" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "zh" || key2 === "en")) {
            const err32 = { instancePath: instancePath + "/description", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data6.zh !== void 0) {
          let data7 = data6.zh;
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err33 = { instancePath: instancePath + "/description/zh", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/description/zh", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data6.en !== void 0) {
          let data8 = data6.en;
          if (typeof data8 === "string") {
            if (func3(data8) < 1) {
              const err35 = { instancePath: instancePath + "/description/en", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/description/en", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data9 = data.status;
      if (!(data9 === "standard" || data9 === "official" || data9 === "observed" || data9 === "custom")) {
        const err38 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema11.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.flow !== void 0) {
      let data10 = data.flow;
      if (!(data10 === "oauth2-code" || data10 === "oidc-code" || data10 === "app-token-code" || data10 === "ticket" || data10 === "cas" || data10 === "idp-ticket")) {
        const err39 = { instancePath: instancePath + "/flow", keyword: "enum", params: { allowedValues: schema11.properties.flow.enum } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.separateApi !== void 0) {
      if (typeof data.separateApi !== "boolean") {
        const err40 = { instancePath: instancePath + "/separateApi", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.discovery !== void 0) {
      let data12 = data.discovery;
      if (typeof data12 === "string") {
        if (!pattern1.test(data12)) {
          const err41 = { instancePath: instancePath + "/discovery", keyword: "pattern", params: { pattern: "^/" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/discovery", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.authorize !== void 0) {
      let data13 = data.authorize;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.path === void 0) {
          const err43 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data13.parameters === void 0) {
          const err44 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "parameters" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data13.fixed === void 0) {
          const err45 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "fixed" } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data13.state === void 0) {
          const err46 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "state" } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data13.pkce === void 0) {
          const err47 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "pkce" } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        for (const key3 in data13) {
          if (!(key3 === "path" || key3 === "parameters" || key3 === "fixed" || key3 === "fragment" || key3 === "state" || key3 === "pkce")) {
            const err48 = { instancePath: instancePath + "/authorize", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data13.path !== void 0) {
          let data14 = data13.path;
          if (typeof data14 === "string") {
            if (!pattern1.test(data14)) {
              const err49 = { instancePath: instancePath + "/authorize/path", keyword: "pattern", params: { pattern: "^/" } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/authorize/path", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data13.parameters !== void 0) {
          let data15 = data13.parameters;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key4 in data15) {
              let data16 = data15[key4];
              if (typeof data16 !== "string" && data16 !== null) {
                const err51 = { instancePath: instancePath + "/authorize/parameters/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema11.properties.authorize.properties.parameters.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/authorize/parameters", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data13.fixed !== void 0) {
          let data17 = data13.fixed;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            for (const key5 in data17) {
              if (typeof data17[key5] !== "string") {
                const err53 = { instancePath: instancePath + "/authorize/fixed/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/authorize/fixed", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data13.fragment !== void 0) {
          let data19 = data13.fragment;
          if (typeof data19 === "string") {
            if (func3(data19) < 1) {
              const err55 = { instancePath: instancePath + "/authorize/fragment", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = { instancePath: instancePath + "/authorize/fragment", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data13.state !== void 0) {
          let data20 = data13.state;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.echoed === void 0) {
              const err57 = { instancePath: instancePath + "/authorize/state", keyword: "required", params: { missingProperty: "echoed" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key6 in data20) {
              if (!(key6 === "echoed" || key6 === "pattern" || key6 === "maxLength")) {
                const err58 = { instancePath: instancePath + "/authorize/state", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data20.echoed !== void 0) {
              let data21 = data20.echoed;
              if (!(data21 === "yes" || data21 === "no" || data21 === "unknown")) {
                const err59 = { instancePath: instancePath + "/authorize/state/echoed", keyword: "enum", params: { allowedValues: schema11.properties.authorize.properties.state.properties.echoed.enum } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data20.pattern !== void 0) {
              if (typeof data20.pattern !== "string") {
                const err60 = { instancePath: instancePath + "/authorize/state/pattern", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data20.maxLength !== void 0) {
              let data23 = data20.maxLength;
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err61 = { instancePath: instancePath + "/authorize/state/maxLength", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 1 || isNaN(data23)) {
                  const err62 = { instancePath: instancePath + "/authorize/state/maxLength", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err63 = { instancePath: instancePath + "/authorize/state", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data13.pkce !== void 0) {
          let data24 = data13.pkce;
          if (!(data24 === "none" || data24 === "S256")) {
            const err64 = { instancePath: instancePath + "/authorize/pkce", keyword: "enum", params: { allowedValues: schema11.properties.authorize.properties.pkce.enum } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/authorize", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.callback !== void 0) {
      let data25 = data.callback;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.parameters === void 0) {
          const err66 = { instancePath: instancePath + "/callback", keyword: "required", params: { missingProperty: "parameters" } };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        for (const key7 in data25) {
          if (!(key7 === "parameters")) {
            const err67 = { instancePath: instancePath + "/callback", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data25.parameters !== void 0) {
          let data26 = data25.parameters;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (const key8 in data26) {
              let data27 = data26[key8];
              if (typeof data27 !== "string" && data27 !== null) {
                const err68 = { instancePath: instancePath + "/callback/parameters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema11.properties.callback.properties.parameters.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/callback/parameters", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/callback", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data28 = data.token;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.path === void 0) {
          const err71 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data28.method === void 0) {
          const err72 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "method" } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data28.encoding === void 0) {
          const err73 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "encoding" } };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data28.clientAuthentication === void 0) {
          const err74 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "clientAuthentication" } };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data28.parameters === void 0) {
          const err75 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "parameters" } };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        if (data28.fields === void 0) {
          const err76 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "fields" } };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data28.expiresIn === void 0) {
          const err77 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "expiresIn" } };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        for (const key9 in data28) {
          if (!func2.call(schema11.properties.token.properties, key9)) {
            const err78 = { instancePath: instancePath + "/token", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data28.path !== void 0) {
          let data29 = data28.path;
          if (typeof data29 === "string") {
            if (!pattern1.test(data29)) {
              const err79 = { instancePath: instancePath + "/token/path", keyword: "pattern", params: { pattern: "^/" } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          } else {
            const err80 = { instancePath: instancePath + "/token/path", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data28.method !== void 0) {
          let data30 = data28.method;
          if (!(data30 === "POST" || data30 === "GET")) {
            const err81 = { instancePath: instancePath + "/token/method", keyword: "enum", params: { allowedValues: schema11.properties.token.properties.method.enum } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data28.encoding !== void 0) {
          let data31 = data28.encoding;
          if (!(data31 === "form" || data31 === "json" || data31 === "query")) {
            const err82 = { instancePath: instancePath + "/token/encoding", keyword: "enum", params: { allowedValues: schema11.properties.token.properties.encoding.enum } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data28.clientAuthentication !== void 0) {
          let data32 = data28.clientAuthentication;
          if (!(data32 === "client_secret_basic" || data32 === "client_secret_post" || data32 === "none")) {
            const err83 = { instancePath: instancePath + "/token/clientAuthentication", keyword: "enum", params: { allowedValues: schema11.properties.token.properties.clientAuthentication.enum } };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data28.parameters !== void 0) {
          let data33 = data28.parameters;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (const key10 in data33) {
              let data34 = data33[key10];
              if (typeof data34 !== "string" && data34 !== null) {
                const err84 = { instancePath: instancePath + "/token/parameters/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema11.properties.token.properties.parameters.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/token/parameters", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data28.fixed !== void 0) {
          let data35 = data28.fixed;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            for (const key11 in data35) {
              if (typeof data35[key11] !== "string") {
                const err86 = { instancePath: instancePath + "/token/fixed/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/token/fixed", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data28.envelope !== void 0) {
          let data37 = data28.envelope;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.successPath === void 0) {
              const err88 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "successPath" } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data37.successValue === void 0) {
              const err89 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "successValue" } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data37.messagePath === void 0) {
              const err90 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "messagePath" } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data37.dataPath === void 0) {
              const err91 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "dataPath" } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data37.failureStatus === void 0) {
              const err92 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "failureStatus" } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            for (const key12 in data37) {
              if (!(key12 === "successPath" || key12 === "successValue" || key12 === "alsoSuccessful" || key12 === "codePath" || key12 === "messagePath" || key12 === "dataPath" || key12 === "failureStatus")) {
                const err93 = { instancePath: instancePath + "/token/envelope", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data37.successPath !== void 0) {
              let data38 = data37.successPath;
              if (typeof data38 === "string") {
                if (func3(data38) < 1) {
                  const err94 = { instancePath: instancePath + "/token/envelope/successPath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/token/envelope/successPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data37.successValue !== void 0) {
              let data39 = data37.successValue;
              if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39)) && typeof data39 !== "boolean" && data39 !== null) {
                const err96 = { instancePath: instancePath + "/token/envelope/successValue", keyword: "type", params: { type: schema14.properties.successValue.type } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data37.alsoSuccessful !== void 0) {
              let data40 = data37.alsoSuccessful;
              if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                for (const key13 in data40) {
                  let data41 = data40[key13];
                  if (typeof data41 !== "string" && !(typeof data41 == "number" && isFinite(data41)) && typeof data41 !== "boolean") {
                    const err97 = { instancePath: instancePath + "/token/envelope/alsoSuccessful/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema14.properties.alsoSuccessful.additionalProperties.type } };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
              } else {
                const err98 = { instancePath: instancePath + "/token/envelope/alsoSuccessful", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data37.codePath !== void 0) {
              let data42 = data37.codePath;
              if (typeof data42 === "string") {
                if (func3(data42) < 1) {
                  const err99 = { instancePath: instancePath + "/token/envelope/codePath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/token/envelope/codePath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
            if (data37.messagePath !== void 0) {
              let data43 = data37.messagePath;
              if (typeof data43 === "string") {
                if (func3(data43) < 1) {
                  const err101 = { instancePath: instancePath + "/token/envelope/messagePath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              } else {
                const err102 = { instancePath: instancePath + "/token/envelope/messagePath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data37.dataPath !== void 0) {
              if (typeof data37.dataPath !== "string") {
                const err103 = { instancePath: instancePath + "/token/envelope/dataPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data37.failureStatus !== void 0) {
              let data45 = data37.failureStatus;
              if (!(data45 === "standard" || data45 === 200)) {
                const err104 = { instancePath: instancePath + "/token/envelope/failureStatus", keyword: "enum", params: { allowedValues: schema14.properties.failureStatus.enum } };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
          } else {
            const err105 = { instancePath: instancePath + "/token/envelope", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data28.fields !== void 0) {
          let data46 = data28.fields;
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            for (const key14 in data46) {
              let data47 = data46[key14];
              if (typeof data47 === "string") {
                if (func3(data47) < 1) {
                  const err106 = { instancePath: instancePath + "/token/fields/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              } else {
                const err107 = { instancePath: instancePath + "/token/fields/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
          } else {
            const err108 = { instancePath: instancePath + "/token/fields", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data28.expiresIn !== void 0) {
          let data48 = data28.expiresIn;
          if (!(data48 === "number" || data48 === "string")) {
            const err109 = { instancePath: instancePath + "/token/expiresIn", keyword: "enum", params: { allowedValues: schema11.properties.token.properties.expiresIn.enum } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
      } else {
        const err110 = { instancePath: instancePath + "/token", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.userinfo !== void 0) {
      let data49 = data.userinfo;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        if (data49.path === void 0) {
          const err111 = { instancePath: instancePath + "/userinfo", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
        if (data49.method === void 0) {
          const err112 = { instancePath: instancePath + "/userinfo", keyword: "required", params: { missingProperty: "method" } };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
        for (const key15 in data49) {
          if (!func2.call(schema11.properties.userinfo.properties, key15)) {
            const err113 = { instancePath: instancePath + "/userinfo", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data49.path !== void 0) {
          let data50 = data49.path;
          if (typeof data50 === "string") {
            if (!pattern1.test(data50)) {
              const err114 = { instancePath: instancePath + "/userinfo/path", keyword: "pattern", params: { pattern: "^/" } };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          } else {
            const err115 = { instancePath: instancePath + "/userinfo/path", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data49.method !== void 0) {
          let data51 = data49.method;
          if (!(data51 === "GET" || data51 === "POST")) {
            const err116 = { instancePath: instancePath + "/userinfo/method", keyword: "enum", params: { allowedValues: schema11.properties.userinfo.properties.method.enum } };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data49.token !== void 0) {
          let data52 = data49.token;
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            if (data52.in === void 0) {
              const err117 = { instancePath: instancePath + "/userinfo/token", keyword: "required", params: { missingProperty: "in" } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data52.name === void 0) {
              const err118 = { instancePath: instancePath + "/userinfo/token", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            for (const key16 in data52) {
              if (!(key16 === "in" || key16 === "name")) {
                const err119 = { instancePath: instancePath + "/userinfo/token", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data52.in !== void 0) {
              let data53 = data52.in;
              if (!(data53 === "header" || data53 === "query" || data53 === "form" || data53 === "json")) {
                const err120 = { instancePath: instancePath + "/userinfo/token/in", keyword: "enum", params: { allowedValues: schema15.properties.in.enum } };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data52.name !== void 0) {
              let data54 = data52.name;
              if (typeof data54 === "string") {
                if (func3(data54) < 1) {
                  const err121 = { instancePath: instancePath + "/userinfo/token/name", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
              } else {
                const err122 = { instancePath: instancePath + "/userinfo/token/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
          } else {
            const err123 = { instancePath: instancePath + "/userinfo/token", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data49.code !== void 0) {
          let data55 = data49.code;
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.in === void 0) {
              const err124 = { instancePath: instancePath + "/userinfo/code", keyword: "required", params: { missingProperty: "in" } };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            if (data55.name === void 0) {
              const err125 = { instancePath: instancePath + "/userinfo/code", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            for (const key17 in data55) {
              if (!(key17 === "in" || key17 === "name")) {
                const err126 = { instancePath: instancePath + "/userinfo/code", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data55.in !== void 0) {
              let data56 = data55.in;
              if (!(data56 === "header" || data56 === "query" || data56 === "form" || data56 === "json")) {
                const err127 = { instancePath: instancePath + "/userinfo/code/in", keyword: "enum", params: { allowedValues: schema15.properties.in.enum } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data55.name !== void 0) {
              let data57 = data55.name;
              if (typeof data57 === "string") {
                if (func3(data57) < 1) {
                  const err128 = { instancePath: instancePath + "/userinfo/code/name", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              } else {
                const err129 = { instancePath: instancePath + "/userinfo/code/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/userinfo/code", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        if (data49.clientId !== void 0) {
          let data58 = data49.clientId;
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            if (data58.in === void 0) {
              const err131 = { instancePath: instancePath + "/userinfo/clientId", keyword: "required", params: { missingProperty: "in" } };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            if (data58.name === void 0) {
              const err132 = { instancePath: instancePath + "/userinfo/clientId", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            for (const key18 in data58) {
              if (!(key18 === "in" || key18 === "name")) {
                const err133 = { instancePath: instancePath + "/userinfo/clientId", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data58.in !== void 0) {
              let data59 = data58.in;
              if (!(data59 === "header" || data59 === "query" || data59 === "form" || data59 === "json")) {
                const err134 = { instancePath: instancePath + "/userinfo/clientId/in", keyword: "enum", params: { allowedValues: schema15.properties.in.enum } };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data58.name !== void 0) {
              let data60 = data58.name;
              if (typeof data60 === "string") {
                if (func3(data60) < 1) {
                  const err135 = { instancePath: instancePath + "/userinfo/clientId/name", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              } else {
                const err136 = { instancePath: instancePath + "/userinfo/clientId/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
          } else {
            const err137 = { instancePath: instancePath + "/userinfo/clientId", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        if (data49.redirectUri !== void 0) {
          let data61 = data49.redirectUri;
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            if (data61.in === void 0) {
              const err138 = { instancePath: instancePath + "/userinfo/redirectUri", keyword: "required", params: { missingProperty: "in" } };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            if (data61.name === void 0) {
              const err139 = { instancePath: instancePath + "/userinfo/redirectUri", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            for (const key19 in data61) {
              if (!(key19 === "in" || key19 === "name")) {
                const err140 = { instancePath: instancePath + "/userinfo/redirectUri", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data61.in !== void 0) {
              let data62 = data61.in;
              if (!(data62 === "header" || data62 === "query" || data62 === "form" || data62 === "json")) {
                const err141 = { instancePath: instancePath + "/userinfo/redirectUri/in", keyword: "enum", params: { allowedValues: schema15.properties.in.enum } };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
            if (data61.name !== void 0) {
              let data63 = data61.name;
              if (typeof data63 === "string") {
                if (func3(data63) < 1) {
                  const err142 = { instancePath: instancePath + "/userinfo/redirectUri/name", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              } else {
                const err143 = { instancePath: instancePath + "/userinfo/redirectUri/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
          } else {
            const err144 = { instancePath: instancePath + "/userinfo/redirectUri", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        if (data49.fixed !== void 0) {
          let data64 = data49.fixed;
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            for (const key20 in data64) {
              if (typeof data64[key20] !== "string") {
                const err145 = { instancePath: instancePath + "/userinfo/fixed/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
          } else {
            const err146 = { instancePath: instancePath + "/userinfo/fixed", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
        if (data49.envelope !== void 0) {
          let data66 = data49.envelope;
          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
            if (data66.successPath === void 0) {
              const err147 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "successPath" } };
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            }
            if (data66.successValue === void 0) {
              const err148 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "successValue" } };
              if (vErrors === null) {
                vErrors = [err148];
              } else {
                vErrors.push(err148);
              }
              errors++;
            }
            if (data66.messagePath === void 0) {
              const err149 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "messagePath" } };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            if (data66.dataPath === void 0) {
              const err150 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "dataPath" } };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            if (data66.failureStatus === void 0) {
              const err151 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "failureStatus" } };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
            for (const key21 in data66) {
              if (!(key21 === "successPath" || key21 === "successValue" || key21 === "alsoSuccessful" || key21 === "codePath" || key21 === "messagePath" || key21 === "dataPath" || key21 === "failureStatus")) {
                const err152 = { instancePath: instancePath + "/userinfo/envelope", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
            if (data66.successPath !== void 0) {
              let data67 = data66.successPath;
              if (typeof data67 === "string") {
                if (func3(data67) < 1) {
                  const err153 = { instancePath: instancePath + "/userinfo/envelope/successPath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err153];
                  } else {
                    vErrors.push(err153);
                  }
                  errors++;
                }
              } else {
                const err154 = { instancePath: instancePath + "/userinfo/envelope/successPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
            }
            if (data66.successValue !== void 0) {
              let data68 = data66.successValue;
              if (typeof data68 !== "string" && !(typeof data68 == "number" && isFinite(data68)) && typeof data68 !== "boolean" && data68 !== null) {
                const err155 = { instancePath: instancePath + "/userinfo/envelope/successValue", keyword: "type", params: { type: schema14.properties.successValue.type } };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data66.alsoSuccessful !== void 0) {
              let data69 = data66.alsoSuccessful;
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                for (const key22 in data69) {
                  let data70 = data69[key22];
                  if (typeof data70 !== "string" && !(typeof data70 == "number" && isFinite(data70)) && typeof data70 !== "boolean") {
                    const err156 = { instancePath: instancePath + "/userinfo/envelope/alsoSuccessful/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema14.properties.alsoSuccessful.additionalProperties.type } };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                }
              } else {
                const err157 = { instancePath: instancePath + "/userinfo/envelope/alsoSuccessful", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data66.codePath !== void 0) {
              let data71 = data66.codePath;
              if (typeof data71 === "string") {
                if (func3(data71) < 1) {
                  const err158 = { instancePath: instancePath + "/userinfo/envelope/codePath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
              } else {
                const err159 = { instancePath: instancePath + "/userinfo/envelope/codePath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if (data66.messagePath !== void 0) {
              let data72 = data66.messagePath;
              if (typeof data72 === "string") {
                if (func3(data72) < 1) {
                  const err160 = { instancePath: instancePath + "/userinfo/envelope/messagePath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              } else {
                const err161 = { instancePath: instancePath + "/userinfo/envelope/messagePath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            }
            if (data66.dataPath !== void 0) {
              if (typeof data66.dataPath !== "string") {
                const err162 = { instancePath: instancePath + "/userinfo/envelope/dataPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data66.failureStatus !== void 0) {
              let data74 = data66.failureStatus;
              if (!(data74 === "standard" || data74 === 200)) {
                const err163 = { instancePath: instancePath + "/userinfo/envelope/failureStatus", keyword: "enum", params: { allowedValues: schema14.properties.failureStatus.enum } };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
          } else {
            const err164 = { instancePath: instancePath + "/userinfo/envelope", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        }
        if (data49.detail !== void 0) {
          let data75 = data49.detail;
          if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
            if (data75.path === void 0) {
              const err165 = { instancePath: instancePath + "/userinfo/detail", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            if (data75.method === void 0) {
              const err166 = { instancePath: instancePath + "/userinfo/detail", keyword: "required", params: { missingProperty: "method" } };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
            if (data75.subject === void 0) {
              const err167 = { instancePath: instancePath + "/userinfo/detail", keyword: "required", params: { missingProperty: "subject" } };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
            for (const key23 in data75) {
              if (!(key23 === "path" || key23 === "method" || key23 === "token" || key23 === "subject" || key23 === "envelope")) {
                const err168 = { instancePath: instancePath + "/userinfo/detail", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
            if (data75.path !== void 0) {
              let data76 = data75.path;
              if (typeof data76 === "string") {
                if (!pattern1.test(data76)) {
                  const err169 = { instancePath: instancePath + "/userinfo/detail/path", keyword: "pattern", params: { pattern: "^/" } };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              } else {
                const err170 = { instancePath: instancePath + "/userinfo/detail/path", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
            if (data75.method !== void 0) {
              let data77 = data75.method;
              if (!(data77 === "GET" || data77 === "POST")) {
                const err171 = { instancePath: instancePath + "/userinfo/detail/method", keyword: "enum", params: { allowedValues: schema11.properties.userinfo.properties.detail.properties.method.enum } };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
            if (data75.token !== void 0) {
              let data78 = data75.token;
              if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                if (data78.in === void 0) {
                  const err172 = { instancePath: instancePath + "/userinfo/detail/token", keyword: "required", params: { missingProperty: "in" } };
                  if (vErrors === null) {
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
                if (data78.name === void 0) {
                  const err173 = { instancePath: instancePath + "/userinfo/detail/token", keyword: "required", params: { missingProperty: "name" } };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
                for (const key24 in data78) {
                  if (!(key24 === "in" || key24 === "name")) {
                    const err174 = { instancePath: instancePath + "/userinfo/detail/token", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
                if (data78.in !== void 0) {
                  let data79 = data78.in;
                  if (!(data79 === "header" || data79 === "query" || data79 === "form" || data79 === "json")) {
                    const err175 = { instancePath: instancePath + "/userinfo/detail/token/in", keyword: "enum", params: { allowedValues: schema15.properties.in.enum } };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                }
                if (data78.name !== void 0) {
                  let data80 = data78.name;
                  if (typeof data80 === "string") {
                    if (func3(data80) < 1) {
                      const err176 = { instancePath: instancePath + "/userinfo/detail/token/name", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err176];
                      } else {
                        vErrors.push(err176);
                      }
                      errors++;
                    }
                  } else {
                    const err177 = { instancePath: instancePath + "/userinfo/detail/token/name", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err177];
                    } else {
                      vErrors.push(err177);
                    }
                    errors++;
                  }
                }
              } else {
                const err178 = { instancePath: instancePath + "/userinfo/detail/token", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data75.subject !== void 0) {
              let data81 = data75.subject;
              if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                if (data81.in === void 0) {
                  const err179 = { instancePath: instancePath + "/userinfo/detail/subject", keyword: "required", params: { missingProperty: "in" } };
                  if (vErrors === null) {
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
                if (data81.name === void 0) {
                  const err180 = { instancePath: instancePath + "/userinfo/detail/subject", keyword: "required", params: { missingProperty: "name" } };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
                for (const key25 in data81) {
                  if (!(key25 === "in" || key25 === "name")) {
                    const err181 = { instancePath: instancePath + "/userinfo/detail/subject", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                    if (vErrors === null) {
                      vErrors = [err181];
                    } else {
                      vErrors.push(err181);
                    }
                    errors++;
                  }
                }
                if (data81.in !== void 0) {
                  let data82 = data81.in;
                  if (!(data82 === "header" || data82 === "query" || data82 === "form" || data82 === "json")) {
                    const err182 = { instancePath: instancePath + "/userinfo/detail/subject/in", keyword: "enum", params: { allowedValues: schema15.properties.in.enum } };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                }
                if (data81.name !== void 0) {
                  let data83 = data81.name;
                  if (typeof data83 === "string") {
                    if (func3(data83) < 1) {
                      const err183 = { instancePath: instancePath + "/userinfo/detail/subject/name", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err183];
                      } else {
                        vErrors.push(err183);
                      }
                      errors++;
                    }
                  } else {
                    const err184 = { instancePath: instancePath + "/userinfo/detail/subject/name", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err184];
                    } else {
                      vErrors.push(err184);
                    }
                    errors++;
                  }
                }
              } else {
                const err185 = { instancePath: instancePath + "/userinfo/detail/subject", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
            }
            if (data75.envelope !== void 0) {
              let data84 = data75.envelope;
              if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                if (data84.successPath === void 0) {
                  const err186 = { instancePath: instancePath + "/userinfo/detail/envelope", keyword: "required", params: { missingProperty: "successPath" } };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                if (data84.successValue === void 0) {
                  const err187 = { instancePath: instancePath + "/userinfo/detail/envelope", keyword: "required", params: { missingProperty: "successValue" } };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
                if (data84.messagePath === void 0) {
                  const err188 = { instancePath: instancePath + "/userinfo/detail/envelope", keyword: "required", params: { missingProperty: "messagePath" } };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
                if (data84.dataPath === void 0) {
                  const err189 = { instancePath: instancePath + "/userinfo/detail/envelope", keyword: "required", params: { missingProperty: "dataPath" } };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
                if (data84.failureStatus === void 0) {
                  const err190 = { instancePath: instancePath + "/userinfo/detail/envelope", keyword: "required", params: { missingProperty: "failureStatus" } };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
                for (const key26 in data84) {
                  if (!(key26 === "successPath" || key26 === "successValue" || key26 === "alsoSuccessful" || key26 === "codePath" || key26 === "messagePath" || key26 === "dataPath" || key26 === "failureStatus")) {
                    const err191 = { instancePath: instancePath + "/userinfo/detail/envelope", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
                if (data84.successPath !== void 0) {
                  let data85 = data84.successPath;
                  if (typeof data85 === "string") {
                    if (func3(data85) < 1) {
                      const err192 = { instancePath: instancePath + "/userinfo/detail/envelope/successPath", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err192];
                      } else {
                        vErrors.push(err192);
                      }
                      errors++;
                    }
                  } else {
                    const err193 = { instancePath: instancePath + "/userinfo/detail/envelope/successPath", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                }
                if (data84.successValue !== void 0) {
                  let data86 = data84.successValue;
                  if (typeof data86 !== "string" && !(typeof data86 == "number" && isFinite(data86)) && typeof data86 !== "boolean" && data86 !== null) {
                    const err194 = { instancePath: instancePath + "/userinfo/detail/envelope/successValue", keyword: "type", params: { type: schema14.properties.successValue.type } };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                }
                if (data84.alsoSuccessful !== void 0) {
                  let data87 = data84.alsoSuccessful;
                  if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                    for (const key27 in data87) {
                      let data88 = data87[key27];
                      if (typeof data88 !== "string" && !(typeof data88 == "number" && isFinite(data88)) && typeof data88 !== "boolean") {
                        const err195 = { instancePath: instancePath + "/userinfo/detail/envelope/alsoSuccessful/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema14.properties.alsoSuccessful.additionalProperties.type } };
                        if (vErrors === null) {
                          vErrors = [err195];
                        } else {
                          vErrors.push(err195);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err196 = { instancePath: instancePath + "/userinfo/detail/envelope/alsoSuccessful", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                }
                if (data84.codePath !== void 0) {
                  let data89 = data84.codePath;
                  if (typeof data89 === "string") {
                    if (func3(data89) < 1) {
                      const err197 = { instancePath: instancePath + "/userinfo/detail/envelope/codePath", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  } else {
                    const err198 = { instancePath: instancePath + "/userinfo/detail/envelope/codePath", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                }
                if (data84.messagePath !== void 0) {
                  let data90 = data84.messagePath;
                  if (typeof data90 === "string") {
                    if (func3(data90) < 1) {
                      const err199 = { instancePath: instancePath + "/userinfo/detail/envelope/messagePath", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err199];
                      } else {
                        vErrors.push(err199);
                      }
                      errors++;
                    }
                  } else {
                    const err200 = { instancePath: instancePath + "/userinfo/detail/envelope/messagePath", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                }
                if (data84.dataPath !== void 0) {
                  if (typeof data84.dataPath !== "string") {
                    const err201 = { instancePath: instancePath + "/userinfo/detail/envelope/dataPath", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err201];
                    } else {
                      vErrors.push(err201);
                    }
                    errors++;
                  }
                }
                if (data84.failureStatus !== void 0) {
                  let data92 = data84.failureStatus;
                  if (!(data92 === "standard" || data92 === 200)) {
                    const err202 = { instancePath: instancePath + "/userinfo/detail/envelope/failureStatus", keyword: "enum", params: { allowedValues: schema14.properties.failureStatus.enum } };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                }
              } else {
                const err203 = { instancePath: instancePath + "/userinfo/detail/envelope", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
          } else {
            const err204 = { instancePath: instancePath + "/userinfo/detail", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
        }
      } else {
        const err205 = { instancePath: instancePath + "/userinfo", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err205];
        } else {
          vErrors.push(err205);
        }
        errors++;
      }
    }
    if (data.logout !== void 0) {
      let data93 = data.logout;
      if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
        if (data93.path === void 0) {
          const err206 = { instancePath: instancePath + "/logout", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err206];
          } else {
            vErrors.push(err206);
          }
          errors++;
        }
        if (data93.parameters === void 0) {
          const err207 = { instancePath: instancePath + "/logout", keyword: "required", params: { missingProperty: "parameters" } };
          if (vErrors === null) {
            vErrors = [err207];
          } else {
            vErrors.push(err207);
          }
          errors++;
        }
        for (const key28 in data93) {
          if (!(key28 === "path" || key28 === "parameters" || key28 === "fixed")) {
            const err208 = { instancePath: instancePath + "/logout", keyword: "additionalProperties", params: { additionalProperty: key28 } };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
        if (data93.path !== void 0) {
          let data94 = data93.path;
          if (typeof data94 === "string") {
            if (!pattern1.test(data94)) {
              const err209 = { instancePath: instancePath + "/logout/path", keyword: "pattern", params: { pattern: "^/" } };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
          } else {
            const err210 = { instancePath: instancePath + "/logout/path", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
        }
        if (data93.parameters !== void 0) {
          let data95 = data93.parameters;
          if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
            for (const key29 in data95) {
              let data96 = data95[key29];
              if (typeof data96 !== "string" && data96 !== null) {
                const err211 = { instancePath: instancePath + "/logout/parameters/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema11.properties.logout.properties.parameters.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
          } else {
            const err212 = { instancePath: instancePath + "/logout/parameters", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
        }
        if (data93.fixed !== void 0) {
          let data97 = data93.fixed;
          if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
            for (const key30 in data97) {
              if (typeof data97[key30] !== "string") {
                const err213 = { instancePath: instancePath + "/logout/fixed/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
          } else {
            const err214 = { instancePath: instancePath + "/logout/fixed", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err214];
            } else {
              vErrors.push(err214);
            }
            errors++;
          }
        }
      } else {
        const err215 = { instancePath: instancePath + "/logout", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err215];
        } else {
          vErrors.push(err215);
        }
        errors++;
      }
    }
    if (data.jwks !== void 0) {
      let data99 = data.jwks;
      if (typeof data99 === "string") {
        if (!pattern1.test(data99)) {
          const err216 = { instancePath: instancePath + "/jwks", keyword: "pattern", params: { pattern: "^/" } };
          if (vErrors === null) {
            vErrors = [err216];
          } else {
            vErrors.push(err216);
          }
          errors++;
        }
      } else {
        const err217 = { instancePath: instancePath + "/jwks", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err217];
        } else {
          vErrors.push(err217);
        }
        errors++;
      }
    }
    if (data.signing !== void 0) {
      let data100 = data.signing;
      if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
        if (data100.endpoints === void 0) {
          const err218 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "endpoints" } };
          if (vErrors === null) {
            vErrors = [err218];
          } else {
            vErrors.push(err218);
          }
          errors++;
        }
        if (data100.algorithm === void 0) {
          const err219 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "algorithm" } };
          if (vErrors === null) {
            vErrors = [err219];
          } else {
            vErrors.push(err219);
          }
          errors++;
        }
        if (data100.text === void 0) {
          const err220 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "text" } };
          if (vErrors === null) {
            vErrors = [err220];
          } else {
            vErrors.push(err220);
          }
          errors++;
        }
        if (data100.values === void 0) {
          const err221 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "values" } };
          if (vErrors === null) {
            vErrors = [err221];
          } else {
            vErrors.push(err221);
          }
          errors++;
        }
        if (data100.encoding === void 0) {
          const err222 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "encoding" } };
          if (vErrors === null) {
            vErrors = [err222];
          } else {
            vErrors.push(err222);
          }
          errors++;
        }
        if (data100.ignoreCase === void 0) {
          const err223 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "ignoreCase" } };
          if (vErrors === null) {
            vErrors = [err223];
          } else {
            vErrors.push(err223);
          }
          errors++;
        }
        if (data100.key === void 0) {
          const err224 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err224];
          } else {
            vErrors.push(err224);
          }
          errors++;
        }
        if (data100.keyId === void 0) {
          const err225 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "keyId" } };
          if (vErrors === null) {
            vErrors = [err225];
          } else {
            vErrors.push(err225);
          }
          errors++;
        }
        if (data100.signature === void 0) {
          const err226 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "signature" } };
          if (vErrors === null) {
            vErrors = [err226];
          } else {
            vErrors.push(err226);
          }
          errors++;
        }
        if (data100.fixed === void 0) {
          const err227 = { instancePath: instancePath + "/signing", keyword: "required", params: { missingProperty: "fixed" } };
          if (vErrors === null) {
            vErrors = [err227];
          } else {
            vErrors.push(err227);
          }
          errors++;
        }
        for (const key31 in data100) {
          if (!func2.call(schema11.properties.signing.properties, key31)) {
            const err228 = { instancePath: instancePath + "/signing", keyword: "additionalProperties", params: { additionalProperty: key31 } };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          }
        }
        if (data100.endpoints !== void 0) {
          let data101 = data100.endpoints;
          if (Array.isArray(data101)) {
            const len0 = data101.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data102 = data101[i0];
              if (!(data102 === "token" || data102 === "userinfo")) {
                const err229 = { instancePath: instancePath + "/signing/endpoints/" + i0, keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.endpoints.items.enum } };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              }
            }
          } else {
            const err230 = { instancePath: instancePath + "/signing/endpoints", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
        }
        if (data100.algorithm !== void 0) {
          let data103 = data100.algorithm;
          if (!(data103 === "sha256" || data103 === "hmac-sha256" || data103 === "sm3" || data103 === "hmac-sm3" || data103 === "sm2" || data103 === "md5" || data103 === "hmac-sha1")) {
            const err231 = { instancePath: instancePath + "/signing/algorithm", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.algorithm.enum } };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
        }
        if (data100.text !== void 0) {
          let data104 = data100.text;
          if (typeof data104 === "string") {
            if (func3(data104) < 1) {
              const err232 = { instancePath: instancePath + "/signing/text", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors++;
            }
          } else {
            const err233 = { instancePath: instancePath + "/signing/text", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
        if (data100.values !== void 0) {
          let data105 = data100.values;
          if (!(data105 === "plain" || data105 === "form" || data105 === "percent")) {
            const err234 = { instancePath: instancePath + "/signing/values", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.values.enum } };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors++;
          }
        }
        if (data100.encoding !== void 0) {
          let data106 = data100.encoding;
          if (!(data106 === "hex" || data106 === "HEX" || data106 === "base64" || data106 === "base64url")) {
            const err235 = { instancePath: instancePath + "/signing/encoding", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.encoding.enum } };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
        }
        if (data100.ignoreCase !== void 0) {
          if (typeof data100.ignoreCase !== "boolean") {
            const err236 = { instancePath: instancePath + "/signing/ignoreCase", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err236];
            } else {
              vErrors.push(err236);
            }
            errors++;
          }
        }
        if (data100.sm2 !== void 0) {
          let data108 = data100.sm2;
          if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
            if (data108.format === void 0) {
              const err237 = { instancePath: instancePath + "/signing/sm2", keyword: "required", params: { missingProperty: "format" } };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
            for (const key32 in data108) {
              if (!(key32 === "format" || key32 === "userId")) {
                const err238 = { instancePath: instancePath + "/signing/sm2", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
            }
            if (data108.format !== void 0) {
              let data109 = data108.format;
              if (!(data109 === "der" || data109 === "raw")) {
                const err239 = { instancePath: instancePath + "/signing/sm2/format", keyword: "enum", params: { allowedValues: schema23.properties.format.enum } };
                if (vErrors === null) {
                  vErrors = [err239];
                } else {
                  vErrors.push(err239);
                }
                errors++;
              }
            }
            if (data108.userId !== void 0) {
              let data110 = data108.userId;
              if (typeof data110 === "string") {
                if (func3(data110) < 1) {
                  const err240 = { instancePath: instancePath + "/signing/sm2/userId", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err240];
                  } else {
                    vErrors.push(err240);
                  }
                  errors++;
                }
              } else {
                const err241 = { instancePath: instancePath + "/signing/sm2/userId", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            }
          } else {
            const err242 = { instancePath: instancePath + "/signing/sm2", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
        }
        if (data100.key !== void 0) {
          let data111 = data100.key;
          if (!(data111 === "client_secret" || data111 === "signing_secret")) {
            const err243 = { instancePath: instancePath + "/signing/key", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.key.enum } };
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
        }
        if (data100.keyId !== void 0) {
          let data112 = data100.keyId;
          if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
            if (data112.in === void 0) {
              const err244 = { instancePath: instancePath + "/signing/keyId", keyword: "required", params: { missingProperty: "in" } };
              if (vErrors === null) {
                vErrors = [err244];
              } else {
                vErrors.push(err244);
              }
              errors++;
            }
            if (data112.name === void 0) {
              const err245 = { instancePath: instancePath + "/signing/keyId", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err245];
              } else {
                vErrors.push(err245);
              }
              errors++;
            }
            if (data112.from === void 0) {
              const err246 = { instancePath: instancePath + "/signing/keyId", keyword: "required", params: { missingProperty: "from" } };
              if (vErrors === null) {
                vErrors = [err246];
              } else {
                vErrors.push(err246);
              }
              errors++;
            }
            for (const key33 in data112) {
              if (!(key33 === "in" || key33 === "name" || key33 === "from")) {
                const err247 = { instancePath: instancePath + "/signing/keyId", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
            if (data112.in !== void 0) {
              let data113 = data112.in;
              if (!(data113 === "header" || data113 === "query" || data113 === "form")) {
                const err248 = { instancePath: instancePath + "/signing/keyId/in", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.keyId.properties.in.enum } };
                if (vErrors === null) {
                  vErrors = [err248];
                } else {
                  vErrors.push(err248);
                }
                errors++;
              }
            }
            if (data112.name !== void 0) {
              let data114 = data112.name;
              if (typeof data114 === "string") {
                if (!pattern8.test(data114)) {
                  const err249 = { instancePath: instancePath + "/signing/keyId/name", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err249];
                  } else {
                    vErrors.push(err249);
                  }
                  errors++;
                }
              } else {
                const err250 = { instancePath: instancePath + "/signing/keyId/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err250];
                } else {
                  vErrors.push(err250);
                }
                errors++;
              }
            }
            if (data112.from !== void 0) {
              let data115 = data112.from;
              if (!(data115 === "client_id" || data115 === "signing_key_id")) {
                const err251 = { instancePath: instancePath + "/signing/keyId/from", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.keyId.properties.from.enum } };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
            }
          } else {
            const err252 = { instancePath: instancePath + "/signing/keyId", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
        if (data100.timestamp !== void 0) {
          let data116 = data100.timestamp;
          if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
            if (data116.in === void 0) {
              const err253 = { instancePath: instancePath + "/signing/timestamp", keyword: "required", params: { missingProperty: "in" } };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
            if (data116.name === void 0) {
              const err254 = { instancePath: instancePath + "/signing/timestamp", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err254];
              } else {
                vErrors.push(err254);
              }
              errors++;
            }
            if (data116.format === void 0) {
              const err255 = { instancePath: instancePath + "/signing/timestamp", keyword: "required", params: { missingProperty: "format" } };
              if (vErrors === null) {
                vErrors = [err255];
              } else {
                vErrors.push(err255);
              }
              errors++;
            }
            if (data116.tolerance === void 0) {
              const err256 = { instancePath: instancePath + "/signing/timestamp", keyword: "required", params: { missingProperty: "tolerance" } };
              if (vErrors === null) {
                vErrors = [err256];
              } else {
                vErrors.push(err256);
              }
              errors++;
            }
            for (const key34 in data116) {
              if (!(key34 === "in" || key34 === "name" || key34 === "format" || key34 === "tolerance")) {
                const err257 = { instancePath: instancePath + "/signing/timestamp", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                if (vErrors === null) {
                  vErrors = [err257];
                } else {
                  vErrors.push(err257);
                }
                errors++;
              }
            }
            if (data116.in !== void 0) {
              let data117 = data116.in;
              if (!(data117 === "header" || data117 === "query" || data117 === "form")) {
                const err258 = { instancePath: instancePath + "/signing/timestamp/in", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.timestamp.properties.in.enum } };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
            }
            if (data116.name !== void 0) {
              let data118 = data116.name;
              if (typeof data118 === "string") {
                if (!pattern8.test(data118)) {
                  const err259 = { instancePath: instancePath + "/signing/timestamp/name", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err259];
                  } else {
                    vErrors.push(err259);
                  }
                  errors++;
                }
              } else {
                const err260 = { instancePath: instancePath + "/signing/timestamp/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
            }
            if (data116.format !== void 0) {
              let data119 = data116.format;
              if (!(data119 === "unix-seconds" || data119 === "unix-milliseconds" || data119 === "iso-8601" || data119 === "rfc-1123" || data119 === "yyyyMMddHHmmss")) {
                const err261 = { instancePath: instancePath + "/signing/timestamp/format", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.timestamp.properties.format.enum } };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
            }
            if (data116.tolerance !== void 0) {
              let data120 = data116.tolerance;
              if (!(typeof data120 == "number" && (!(data120 % 1) && !isNaN(data120)) && isFinite(data120))) {
                const err262 = { instancePath: instancePath + "/signing/timestamp/tolerance", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
              if (typeof data120 == "number" && isFinite(data120)) {
                if (data120 < 1 || isNaN(data120)) {
                  const err263 = { instancePath: instancePath + "/signing/timestamp/tolerance", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err263];
                  } else {
                    vErrors.push(err263);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err264 = { instancePath: instancePath + "/signing/timestamp", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
        }
        if (data100.nonce !== void 0) {
          let data121 = data100.nonce;
          if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
            if (data121.in === void 0) {
              const err265 = { instancePath: instancePath + "/signing/nonce", keyword: "required", params: { missingProperty: "in" } };
              if (vErrors === null) {
                vErrors = [err265];
              } else {
                vErrors.push(err265);
              }
              errors++;
            }
            if (data121.name === void 0) {
              const err266 = { instancePath: instancePath + "/signing/nonce", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
            }
            if (data121.length === void 0) {
              const err267 = { instancePath: instancePath + "/signing/nonce", keyword: "required", params: { missingProperty: "length" } };
              if (vErrors === null) {
                vErrors = [err267];
              } else {
                vErrors.push(err267);
              }
              errors++;
            }
            for (const key35 in data121) {
              if (!(key35 === "in" || key35 === "name" || key35 === "length")) {
                const err268 = { instancePath: instancePath + "/signing/nonce", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                if (vErrors === null) {
                  vErrors = [err268];
                } else {
                  vErrors.push(err268);
                }
                errors++;
              }
            }
            if (data121.in !== void 0) {
              let data122 = data121.in;
              if (!(data122 === "header" || data122 === "query" || data122 === "form")) {
                const err269 = { instancePath: instancePath + "/signing/nonce/in", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.nonce.properties.in.enum } };
                if (vErrors === null) {
                  vErrors = [err269];
                } else {
                  vErrors.push(err269);
                }
                errors++;
              }
            }
            if (data121.name !== void 0) {
              let data123 = data121.name;
              if (typeof data123 === "string") {
                if (!pattern8.test(data123)) {
                  const err270 = { instancePath: instancePath + "/signing/nonce/name", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err270];
                  } else {
                    vErrors.push(err270);
                  }
                  errors++;
                }
              } else {
                const err271 = { instancePath: instancePath + "/signing/nonce/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err271];
                } else {
                  vErrors.push(err271);
                }
                errors++;
              }
            }
            if (data121.length !== void 0) {
              let data124 = data121.length;
              if (!(typeof data124 == "number" && (!(data124 % 1) && !isNaN(data124)) && isFinite(data124))) {
                const err272 = { instancePath: instancePath + "/signing/nonce/length", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
              if (typeof data124 == "number" && isFinite(data124)) {
                if (data124 < 1 || isNaN(data124)) {
                  const err273 = { instancePath: instancePath + "/signing/nonce/length", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err274 = { instancePath: instancePath + "/signing/nonce", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err274];
            } else {
              vErrors.push(err274);
            }
            errors++;
          }
        }
        if (data100.signature !== void 0) {
          let data125 = data100.signature;
          if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
            if (data125.in === void 0) {
              const err275 = { instancePath: instancePath + "/signing/signature", keyword: "required", params: { missingProperty: "in" } };
              if (vErrors === null) {
                vErrors = [err275];
              } else {
                vErrors.push(err275);
              }
              errors++;
            }
            if (data125.name === void 0) {
              const err276 = { instancePath: instancePath + "/signing/signature", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err276];
              } else {
                vErrors.push(err276);
              }
              errors++;
            }
            for (const key36 in data125) {
              if (!(key36 === "in" || key36 === "name")) {
                const err277 = { instancePath: instancePath + "/signing/signature", keyword: "additionalProperties", params: { additionalProperty: key36 } };
                if (vErrors === null) {
                  vErrors = [err277];
                } else {
                  vErrors.push(err277);
                }
                errors++;
              }
            }
            if (data125.in !== void 0) {
              let data126 = data125.in;
              if (!(data126 === "header" || data126 === "query" || data126 === "form")) {
                const err278 = { instancePath: instancePath + "/signing/signature/in", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.signature.properties.in.enum } };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
            }
            if (data125.name !== void 0) {
              let data127 = data125.name;
              if (typeof data127 === "string") {
                if (!pattern8.test(data127)) {
                  const err279 = { instancePath: instancePath + "/signing/signature/name", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err279];
                  } else {
                    vErrors.push(err279);
                  }
                  errors++;
                }
              } else {
                const err280 = { instancePath: instancePath + "/signing/signature/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err280];
                } else {
                  vErrors.push(err280);
                }
                errors++;
              }
            }
          } else {
            const err281 = { instancePath: instancePath + "/signing/signature", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err281];
            } else {
              vErrors.push(err281);
            }
            errors++;
          }
        }
        if (data100.fixed !== void 0) {
          let data128 = data100.fixed;
          if (Array.isArray(data128)) {
            const len1 = data128.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data129 = data128[i1];
              if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
                if (data129.in === void 0) {
                  const err282 = { instancePath: instancePath + "/signing/fixed/" + i1, keyword: "required", params: { missingProperty: "in" } };
                  if (vErrors === null) {
                    vErrors = [err282];
                  } else {
                    vErrors.push(err282);
                  }
                  errors++;
                }
                if (data129.name === void 0) {
                  const err283 = { instancePath: instancePath + "/signing/fixed/" + i1, keyword: "required", params: { missingProperty: "name" } };
                  if (vErrors === null) {
                    vErrors = [err283];
                  } else {
                    vErrors.push(err283);
                  }
                  errors++;
                }
                if (data129.value === void 0) {
                  const err284 = { instancePath: instancePath + "/signing/fixed/" + i1, keyword: "required", params: { missingProperty: "value" } };
                  if (vErrors === null) {
                    vErrors = [err284];
                  } else {
                    vErrors.push(err284);
                  }
                  errors++;
                }
                for (const key37 in data129) {
                  if (!(key37 === "in" || key37 === "name" || key37 === "value")) {
                    const err285 = { instancePath: instancePath + "/signing/fixed/" + i1, keyword: "additionalProperties", params: { additionalProperty: key37 } };
                    if (vErrors === null) {
                      vErrors = [err285];
                    } else {
                      vErrors.push(err285);
                    }
                    errors++;
                  }
                }
                if (data129.in !== void 0) {
                  let data130 = data129.in;
                  if (!(data130 === "header" || data130 === "query" || data130 === "form")) {
                    const err286 = { instancePath: instancePath + "/signing/fixed/" + i1 + "/in", keyword: "enum", params: { allowedValues: schema11.properties.signing.properties.fixed.items.properties.in.enum } };
                    if (vErrors === null) {
                      vErrors = [err286];
                    } else {
                      vErrors.push(err286);
                    }
                    errors++;
                  }
                }
                if (data129.name !== void 0) {
                  let data131 = data129.name;
                  if (typeof data131 === "string") {
                    if (!pattern8.test(data131)) {
                      const err287 = { instancePath: instancePath + "/signing/fixed/" + i1 + "/name", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                      if (vErrors === null) {
                        vErrors = [err287];
                      } else {
                        vErrors.push(err287);
                      }
                      errors++;
                    }
                  } else {
                    const err288 = { instancePath: instancePath + "/signing/fixed/" + i1 + "/name", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err288];
                    } else {
                      vErrors.push(err288);
                    }
                    errors++;
                  }
                }
                if (data129.value !== void 0) {
                  if (typeof data129.value !== "string") {
                    const err289 = { instancePath: instancePath + "/signing/fixed/" + i1 + "/value", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err289];
                    } else {
                      vErrors.push(err289);
                    }
                    errors++;
                  }
                }
              } else {
                const err290 = { instancePath: instancePath + "/signing/fixed/" + i1, keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err290];
                } else {
                  vErrors.push(err290);
                }
                errors++;
              }
            }
          } else {
            const err291 = { instancePath: instancePath + "/signing/fixed", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err291];
            } else {
              vErrors.push(err291);
            }
            errors++;
          }
        }
      } else {
        const err292 = { instancePath: instancePath + "/signing", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err292];
        } else {
          vErrors.push(err292);
        }
        errors++;
      }
    }
    if (data.gateway !== void 0) {
      let data133 = data.gateway;
      if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
        if (data133.prefixes === void 0) {
          const err293 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "prefixes" } };
          if (vErrors === null) {
            vErrors = [err293];
          } else {
            vErrors.push(err293);
          }
          errors++;
        }
        if (data133.identity === void 0) {
          const err294 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "identity" } };
          if (vErrors === null) {
            vErrors = [err294];
          } else {
            vErrors.push(err294);
          }
          errors++;
        }
        if (data133.claims === void 0) {
          const err295 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "claims" } };
          if (vErrors === null) {
            vErrors = [err295];
          } else {
            vErrors.push(err295);
          }
          errors++;
        }
        if (data133.values === void 0) {
          const err296 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "values" } };
          if (vErrors === null) {
            vErrors = [err296];
          } else {
            vErrors.push(err296);
          }
          errors++;
        }
        if (data133.algorithm === void 0) {
          const err297 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "algorithm" } };
          if (vErrors === null) {
            vErrors = [err297];
          } else {
            vErrors.push(err297);
          }
          errors++;
        }
        if (data133.text === void 0) {
          const err298 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "text" } };
          if (vErrors === null) {
            vErrors = [err298];
          } else {
            vErrors.push(err298);
          }
          errors++;
        }
        if (data133.encoding === void 0) {
          const err299 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "encoding" } };
          if (vErrors === null) {
            vErrors = [err299];
          } else {
            vErrors.push(err299);
          }
          errors++;
        }
        if (data133.ignoreCase === void 0) {
          const err300 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "ignoreCase" } };
          if (vErrors === null) {
            vErrors = [err300];
          } else {
            vErrors.push(err300);
          }
          errors++;
        }
        if (data133.key === void 0) {
          const err301 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "key" } };
          if (vErrors === null) {
            vErrors = [err301];
          } else {
            vErrors.push(err301);
          }
          errors++;
        }
        if (data133.timestamp === void 0) {
          const err302 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "timestamp" } };
          if (vErrors === null) {
            vErrors = [err302];
          } else {
            vErrors.push(err302);
          }
          errors++;
        }
        if (data133.nonce === void 0) {
          const err303 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "nonce" } };
          if (vErrors === null) {
            vErrors = [err303];
          } else {
            vErrors.push(err303);
          }
          errors++;
        }
        if (data133.signature === void 0) {
          const err304 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "signature" } };
          if (vErrors === null) {
            vErrors = [err304];
          } else {
            vErrors.push(err304);
          }
          errors++;
        }
        for (const key38 in data133) {
          if (!func2.call(schema11.properties.gateway.properties, key38)) {
            const err305 = { instancePath: instancePath + "/gateway", keyword: "additionalProperties", params: { additionalProperty: key38 } };
            if (vErrors === null) {
              vErrors = [err305];
            } else {
              vErrors.push(err305);
            }
            errors++;
          }
        }
        if (data133.prefixes !== void 0) {
          let data134 = data133.prefixes;
          if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
            if (data134.test === void 0) {
              const err306 = { instancePath: instancePath + "/gateway/prefixes", keyword: "required", params: { missingProperty: "test" } };
              if (vErrors === null) {
                vErrors = [err306];
              } else {
                vErrors.push(err306);
              }
              errors++;
            }
            if (data134.production === void 0) {
              const err307 = { instancePath: instancePath + "/gateway/prefixes", keyword: "required", params: { missingProperty: "production" } };
              if (vErrors === null) {
                vErrors = [err307];
              } else {
                vErrors.push(err307);
              }
              errors++;
            }
            for (const key39 in data134) {
              if (!(key39 === "test" || key39 === "production")) {
                const err308 = { instancePath: instancePath + "/gateway/prefixes", keyword: "additionalProperties", params: { additionalProperty: key39 } };
                if (vErrors === null) {
                  vErrors = [err308];
                } else {
                  vErrors.push(err308);
                }
                errors++;
              }
            }
            if (data134.test !== void 0) {
              let data135 = data134.test;
              if (typeof data135 === "string") {
                if (!pattern8.test(data135)) {
                  const err309 = { instancePath: instancePath + "/gateway/prefixes/test", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err309];
                  } else {
                    vErrors.push(err309);
                  }
                  errors++;
                }
              } else {
                const err310 = { instancePath: instancePath + "/gateway/prefixes/test", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err310];
                } else {
                  vErrors.push(err310);
                }
                errors++;
              }
            }
            if (data134.production !== void 0) {
              let data136 = data134.production;
              if (typeof data136 === "string") {
                if (!pattern8.test(data136)) {
                  const err311 = { instancePath: instancePath + "/gateway/prefixes/production", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err311];
                  } else {
                    vErrors.push(err311);
                  }
                  errors++;
                }
              } else {
                const err312 = { instancePath: instancePath + "/gateway/prefixes/production", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err312];
                } else {
                  vErrors.push(err312);
                }
                errors++;
              }
            }
          } else {
            const err313 = { instancePath: instancePath + "/gateway/prefixes", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err313];
            } else {
              vErrors.push(err313);
            }
            errors++;
          }
        }
        if (data133.identity !== void 0) {
          let data137 = data133.identity;
          if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
            for (const key40 in data137) {
              let data138 = data137[key40];
              if (typeof data138 === "string") {
                if (!pattern8.test(data138)) {
                  const err314 = { instancePath: instancePath + "/gateway/identity/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err314];
                  } else {
                    vErrors.push(err314);
                  }
                  errors++;
                }
              } else {
                const err315 = { instancePath: instancePath + "/gateway/identity/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err315];
                } else {
                  vErrors.push(err315);
                }
                errors++;
              }
            }
          } else {
            const err316 = { instancePath: instancePath + "/gateway/identity", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err316];
            } else {
              vErrors.push(err316);
            }
            errors++;
          }
        }
        if (data133.claims !== void 0) {
          let data139 = data133.claims;
          if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
            for (const key41 in data139) {
              let data140 = data139[key41];
              if (typeof data140 === "string") {
                if (func3(data140) < 1) {
                  const err317 = { instancePath: instancePath + "/gateway/claims/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err317];
                  } else {
                    vErrors.push(err317);
                  }
                  errors++;
                }
              } else {
                const err318 = { instancePath: instancePath + "/gateway/claims/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err318];
                } else {
                  vErrors.push(err318);
                }
                errors++;
              }
            }
          } else {
            const err319 = { instancePath: instancePath + "/gateway/claims", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err319];
            } else {
              vErrors.push(err319);
            }
            errors++;
          }
        }
        if (data133.values !== void 0) {
          let data141 = data133.values;
          if (!(data141 === "plain" || data141 === "percent" || data141 === "base64")) {
            const err320 = { instancePath: instancePath + "/gateway/values", keyword: "enum", params: { allowedValues: schema11.properties.gateway.properties.values.enum } };
            if (vErrors === null) {
              vErrors = [err320];
            } else {
              vErrors.push(err320);
            }
            errors++;
          }
        }
        if (data133.algorithm !== void 0) {
          let data142 = data133.algorithm;
          if (!(data142 === "sha256" || data142 === "hmac-sha256" || data142 === "sm3" || data142 === "hmac-sm3" || data142 === "sm2" || data142 === "md5" || data142 === "hmac-sha1")) {
            const err321 = { instancePath: instancePath + "/gateway/algorithm", keyword: "enum", params: { allowedValues: schema11.properties.gateway.properties.algorithm.enum } };
            if (vErrors === null) {
              vErrors = [err321];
            } else {
              vErrors.push(err321);
            }
            errors++;
          }
        }
        if (data133.text !== void 0) {
          let data143 = data133.text;
          if (typeof data143 === "string") {
            if (func3(data143) < 1) {
              const err322 = { instancePath: instancePath + "/gateway/text", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err322];
              } else {
                vErrors.push(err322);
              }
              errors++;
            }
          } else {
            const err323 = { instancePath: instancePath + "/gateway/text", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err323];
            } else {
              vErrors.push(err323);
            }
            errors++;
          }
        }
        if (data133.encoding !== void 0) {
          let data144 = data133.encoding;
          if (!(data144 === "hex" || data144 === "HEX" || data144 === "base64" || data144 === "base64url")) {
            const err324 = { instancePath: instancePath + "/gateway/encoding", keyword: "enum", params: { allowedValues: schema11.properties.gateway.properties.encoding.enum } };
            if (vErrors === null) {
              vErrors = [err324];
            } else {
              vErrors.push(err324);
            }
            errors++;
          }
        }
        if (data133.ignoreCase !== void 0) {
          if (typeof data133.ignoreCase !== "boolean") {
            const err325 = { instancePath: instancePath + "/gateway/ignoreCase", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err325];
            } else {
              vErrors.push(err325);
            }
            errors++;
          }
        }
        if (data133.sm2 !== void 0) {
          let data146 = data133.sm2;
          if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
            if (data146.format === void 0) {
              const err326 = { instancePath: instancePath + "/gateway/sm2", keyword: "required", params: { missingProperty: "format" } };
              if (vErrors === null) {
                vErrors = [err326];
              } else {
                vErrors.push(err326);
              }
              errors++;
            }
            for (const key42 in data146) {
              if (!(key42 === "format" || key42 === "userId")) {
                const err327 = { instancePath: instancePath + "/gateway/sm2", keyword: "additionalProperties", params: { additionalProperty: key42 } };
                if (vErrors === null) {
                  vErrors = [err327];
                } else {
                  vErrors.push(err327);
                }
                errors++;
              }
            }
            if (data146.format !== void 0) {
              let data147 = data146.format;
              if (!(data147 === "der" || data147 === "raw")) {
                const err328 = { instancePath: instancePath + "/gateway/sm2/format", keyword: "enum", params: { allowedValues: schema23.properties.format.enum } };
                if (vErrors === null) {
                  vErrors = [err328];
                } else {
                  vErrors.push(err328);
                }
                errors++;
              }
            }
            if (data146.userId !== void 0) {
              let data148 = data146.userId;
              if (typeof data148 === "string") {
                if (func3(data148) < 1) {
                  const err329 = { instancePath: instancePath + "/gateway/sm2/userId", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err329];
                  } else {
                    vErrors.push(err329);
                  }
                  errors++;
                }
              } else {
                const err330 = { instancePath: instancePath + "/gateway/sm2/userId", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err330];
                } else {
                  vErrors.push(err330);
                }
                errors++;
              }
            }
          } else {
            const err331 = { instancePath: instancePath + "/gateway/sm2", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err331];
            } else {
              vErrors.push(err331);
            }
            errors++;
          }
        }
        if (data133.key !== void 0) {
          let data149 = data133.key;
          if (!(data149 === "client_secret" || data149 === "signing_secret")) {
            const err332 = { instancePath: instancePath + "/gateway/key", keyword: "enum", params: { allowedValues: schema11.properties.gateway.properties.key.enum } };
            if (vErrors === null) {
              vErrors = [err332];
            } else {
              vErrors.push(err332);
            }
            errors++;
          }
        }
        if (data133.timestamp !== void 0) {
          let data150 = data133.timestamp;
          if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
            if (data150.name === void 0) {
              const err333 = { instancePath: instancePath + "/gateway/timestamp", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err333];
              } else {
                vErrors.push(err333);
              }
              errors++;
            }
            if (data150.format === void 0) {
              const err334 = { instancePath: instancePath + "/gateway/timestamp", keyword: "required", params: { missingProperty: "format" } };
              if (vErrors === null) {
                vErrors = [err334];
              } else {
                vErrors.push(err334);
              }
              errors++;
            }
            if (data150.tolerance === void 0) {
              const err335 = { instancePath: instancePath + "/gateway/timestamp", keyword: "required", params: { missingProperty: "tolerance" } };
              if (vErrors === null) {
                vErrors = [err335];
              } else {
                vErrors.push(err335);
              }
              errors++;
            }
            for (const key43 in data150) {
              if (!(key43 === "name" || key43 === "format" || key43 === "tolerance")) {
                const err336 = { instancePath: instancePath + "/gateway/timestamp", keyword: "additionalProperties", params: { additionalProperty: key43 } };
                if (vErrors === null) {
                  vErrors = [err336];
                } else {
                  vErrors.push(err336);
                }
                errors++;
              }
            }
            if (data150.name !== void 0) {
              let data151 = data150.name;
              if (typeof data151 === "string") {
                if (!pattern8.test(data151)) {
                  const err337 = { instancePath: instancePath + "/gateway/timestamp/name", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err337];
                  } else {
                    vErrors.push(err337);
                  }
                  errors++;
                }
              } else {
                const err338 = { instancePath: instancePath + "/gateway/timestamp/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err338];
                } else {
                  vErrors.push(err338);
                }
                errors++;
              }
            }
            if (data150.format !== void 0) {
              let data152 = data150.format;
              if (!(data152 === "unix-seconds" || data152 === "unix-milliseconds" || data152 === "iso-8601" || data152 === "rfc-1123" || data152 === "yyyyMMddHHmmss")) {
                const err339 = { instancePath: instancePath + "/gateway/timestamp/format", keyword: "enum", params: { allowedValues: schema11.properties.gateway.properties.timestamp.properties.format.enum } };
                if (vErrors === null) {
                  vErrors = [err339];
                } else {
                  vErrors.push(err339);
                }
                errors++;
              }
            }
            if (data150.tolerance !== void 0) {
              let data153 = data150.tolerance;
              if (!(typeof data153 == "number" && (!(data153 % 1) && !isNaN(data153)) && isFinite(data153))) {
                const err340 = { instancePath: instancePath + "/gateway/timestamp/tolerance", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err340];
                } else {
                  vErrors.push(err340);
                }
                errors++;
              }
              if (typeof data153 == "number" && isFinite(data153)) {
                if (data153 < 1 || isNaN(data153)) {
                  const err341 = { instancePath: instancePath + "/gateway/timestamp/tolerance", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err341];
                  } else {
                    vErrors.push(err341);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err342 = { instancePath: instancePath + "/gateway/timestamp", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err342];
            } else {
              vErrors.push(err342);
            }
            errors++;
          }
        }
        if (data133.nonce !== void 0) {
          let data154 = data133.nonce;
          if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
            if (data154.name === void 0) {
              const err343 = { instancePath: instancePath + "/gateway/nonce", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err343];
              } else {
                vErrors.push(err343);
              }
              errors++;
            }
            if (data154.length === void 0) {
              const err344 = { instancePath: instancePath + "/gateway/nonce", keyword: "required", params: { missingProperty: "length" } };
              if (vErrors === null) {
                vErrors = [err344];
              } else {
                vErrors.push(err344);
              }
              errors++;
            }
            for (const key44 in data154) {
              if (!(key44 === "name" || key44 === "length")) {
                const err345 = { instancePath: instancePath + "/gateway/nonce", keyword: "additionalProperties", params: { additionalProperty: key44 } };
                if (vErrors === null) {
                  vErrors = [err345];
                } else {
                  vErrors.push(err345);
                }
                errors++;
              }
            }
            if (data154.name !== void 0) {
              let data155 = data154.name;
              if (typeof data155 === "string") {
                if (!pattern8.test(data155)) {
                  const err346 = { instancePath: instancePath + "/gateway/nonce/name", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err346];
                  } else {
                    vErrors.push(err346);
                  }
                  errors++;
                }
              } else {
                const err347 = { instancePath: instancePath + "/gateway/nonce/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err347];
                } else {
                  vErrors.push(err347);
                }
                errors++;
              }
            }
            if (data154.length !== void 0) {
              let data156 = data154.length;
              if (!(typeof data156 == "number" && (!(data156 % 1) && !isNaN(data156)) && isFinite(data156))) {
                const err348 = { instancePath: instancePath + "/gateway/nonce/length", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err348];
                } else {
                  vErrors.push(err348);
                }
                errors++;
              }
              if (typeof data156 == "number" && isFinite(data156)) {
                if (data156 < 1 || isNaN(data156)) {
                  const err349 = { instancePath: instancePath + "/gateway/nonce/length", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err349];
                  } else {
                    vErrors.push(err349);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err350 = { instancePath: instancePath + "/gateway/nonce", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err350];
            } else {
              vErrors.push(err350);
            }
            errors++;
          }
        }
        if (data133.signature !== void 0) {
          let data157 = data133.signature;
          if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
            if (data157.name === void 0) {
              const err351 = { instancePath: instancePath + "/gateway/signature", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err351];
              } else {
                vErrors.push(err351);
              }
              errors++;
            }
            for (const key45 in data157) {
              if (!(key45 === "name")) {
                const err352 = { instancePath: instancePath + "/gateway/signature", keyword: "additionalProperties", params: { additionalProperty: key45 } };
                if (vErrors === null) {
                  vErrors = [err352];
                } else {
                  vErrors.push(err352);
                }
                errors++;
              }
            }
            if (data157.name !== void 0) {
              let data158 = data157.name;
              if (typeof data158 === "string") {
                if (!pattern8.test(data158)) {
                  const err353 = { instancePath: instancePath + "/gateway/signature/name", keyword: "pattern", params: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" } };
                  if (vErrors === null) {
                    vErrors = [err353];
                  } else {
                    vErrors.push(err353);
                  }
                  errors++;
                }
              } else {
                const err354 = { instancePath: instancePath + "/gateway/signature/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err354];
                } else {
                  vErrors.push(err354);
                }
                errors++;
              }
            }
          } else {
            const err355 = { instancePath: instancePath + "/gateway/signature", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err355];
            } else {
              vErrors.push(err355);
            }
            errors++;
          }
        }
      } else {
        const err356 = { instancePath: instancePath + "/gateway", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err356];
        } else {
          vErrors.push(err356);
        }
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data159 = data.claims;
      if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
        for (const key46 in data159) {
          let data160 = data159[key46];
          if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
            if (data160.path === void 0) {
              const err357 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err357];
              } else {
                vErrors.push(err357);
              }
              errors++;
            }
            if (data160.type === void 0) {
              const err358 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err358];
              } else {
                vErrors.push(err358);
              }
              errors++;
            }
            if (data160.sensitivity === void 0) {
              const err359 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "sensitivity" } };
              if (vErrors === null) {
                vErrors = [err359];
              } else {
                vErrors.push(err359);
              }
              errors++;
            }
            if (data160.title === void 0) {
              const err360 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err360];
              } else {
                vErrors.push(err360);
              }
              errors++;
            }
            for (const key47 in data160) {
              if (!(key47 === "path" || key47 === "type" || key47 === "sensitivity" || key47 === "title")) {
                const err361 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key47 } };
                if (vErrors === null) {
                  vErrors = [err361];
                } else {
                  vErrors.push(err361);
                }
                errors++;
              }
            }
            if (data160.path !== void 0) {
              let data161 = data160.path;
              if (typeof data161 === "string") {
                if (func3(data161) < 1) {
                  const err362 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err362];
                  } else {
                    vErrors.push(err362);
                  }
                  errors++;
                }
              } else {
                const err363 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err363];
                } else {
                  vErrors.push(err363);
                }
                errors++;
              }
            }
            if (data160.type !== void 0) {
              let data162 = data160.type;
              if (!(data162 === "string" || data162 === "number" || data162 === "boolean" || data162 === "array")) {
                const err364 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", keyword: "enum", params: { allowedValues: schema11.properties.claims.additionalProperties.properties.type.enum } };
                if (vErrors === null) {
                  vErrors = [err364];
                } else {
                  vErrors.push(err364);
                }
                errors++;
              }
            }
            if (data160.sensitivity !== void 0) {
              let data163 = data160.sensitivity;
              if (!(data163 === "none" || data163 === "personal" || data163 === "sensitive")) {
                const err365 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitivity", keyword: "enum", params: { allowedValues: schema11.properties.claims.additionalProperties.properties.sensitivity.enum } };
                if (vErrors === null) {
                  vErrors = [err365];
                } else {
                  vErrors.push(err365);
                }
                errors++;
              }
            }
            if (data160.title !== void 0) {
              let data164 = data160.title;
              if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
                if (data164.zh === void 0) {
                  const err366 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", keyword: "required", params: { missingProperty: "zh" } };
                  if (vErrors === null) {
                    vErrors = [err366];
                  } else {
                    vErrors.push(err366);
                  }
                  errors++;
                }
                if (data164.en === void 0) {
                  const err367 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", keyword: "required", params: { missingProperty: "en" } };
                  if (vErrors === null) {
                    vErrors = [err367];
                  } else {
                    vErrors.push(err367);
                  }
                  errors++;
                }
                for (const key48 in data164) {
                  if (!(key48 === "zh" || key48 === "en")) {
                    const err368 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", keyword: "additionalProperties", params: { additionalProperty: key48 } };
                    if (vErrors === null) {
                      vErrors = [err368];
                    } else {
                      vErrors.push(err368);
                    }
                    errors++;
                  }
                }
                if (data164.zh !== void 0) {
                  let data165 = data164.zh;
                  if (typeof data165 === "string") {
                    if (func3(data165) < 1) {
                      const err369 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/title/zh", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err369];
                      } else {
                        vErrors.push(err369);
                      }
                      errors++;
                    }
                  } else {
                    const err370 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/title/zh", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err370];
                    } else {
                      vErrors.push(err370);
                    }
                    errors++;
                  }
                }
                if (data164.en !== void 0) {
                  let data166 = data164.en;
                  if (typeof data166 === "string") {
                    if (func3(data166) < 1) {
                      const err371 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/title/en", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err371];
                      } else {
                        vErrors.push(err371);
                      }
                      errors++;
                    }
                  } else {
                    const err372 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/title/en", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err372];
                    } else {
                      vErrors.push(err372);
                    }
                    errors++;
                  }
                }
              } else {
                const err373 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err373];
                } else {
                  vErrors.push(err373);
                }
                errors++;
              }
            }
          } else {
            const err374 = { instancePath: instancePath + "/claims/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err374];
            } else {
              vErrors.push(err374);
            }
            errors++;
          }
        }
      } else {
        const err375 = { instancePath: instancePath + "/claims", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err375];
        } else {
          vErrors.push(err375);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data167 = data.errors;
      if (Array.isArray(data167)) {
        const len2 = data167.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data168 = data167[i2];
          if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
            if (data168.code === void 0) {
              const err376 = { instancePath: instancePath + "/errors/" + i2, keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err376];
              } else {
                vErrors.push(err376);
              }
              errors++;
            }
            if (data168.message === void 0) {
              const err377 = { instancePath: instancePath + "/errors/" + i2, keyword: "required", params: { missingProperty: "message" } };
              if (vErrors === null) {
                vErrors = [err377];
              } else {
                vErrors.push(err377);
              }
              errors++;
            }
            if (data168.error === void 0) {
              const err378 = { instancePath: instancePath + "/errors/" + i2, keyword: "required", params: { missingProperty: "error" } };
              if (vErrors === null) {
                vErrors = [err378];
              } else {
                vErrors.push(err378);
              }
              errors++;
            }
            for (const key49 in data168) {
              if (!(key49 === "code" || key49 === "message" || key49 === "error" || key49 === "byCode")) {
                const err379 = { instancePath: instancePath + "/errors/" + i2, keyword: "additionalProperties", params: { additionalProperty: key49 } };
                if (vErrors === null) {
                  vErrors = [err379];
                } else {
                  vErrors.push(err379);
                }
                errors++;
              }
            }
            if (data168.code !== void 0) {
              let data169 = data168.code;
              if (typeof data169 !== "string" && !(typeof data169 == "number" && isFinite(data169))) {
                const err380 = { instancePath: instancePath + "/errors/" + i2 + "/code", keyword: "type", params: { type: schema11.properties.errors.items.properties.code.type } };
                if (vErrors === null) {
                  vErrors = [err380];
                } else {
                  vErrors.push(err380);
                }
                errors++;
              }
            }
            if (data168.message !== void 0) {
              if (typeof data168.message !== "string") {
                const err381 = { instancePath: instancePath + "/errors/" + i2 + "/message", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err381];
                } else {
                  vErrors.push(err381);
                }
                errors++;
              }
            }
            if (data168.error !== void 0) {
              let data171 = data168.error;
              if (typeof data171 === "string") {
                if (func3(data171) < 1) {
                  const err382 = { instancePath: instancePath + "/errors/" + i2 + "/error", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err382];
                  } else {
                    vErrors.push(err382);
                  }
                  errors++;
                }
              } else {
                const err383 = { instancePath: instancePath + "/errors/" + i2 + "/error", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err383];
                } else {
                  vErrors.push(err383);
                }
                errors++;
              }
            }
            if (data168.byCode !== void 0) {
              if (typeof data168.byCode !== "boolean") {
                const err384 = { instancePath: instancePath + "/errors/" + i2 + "/byCode", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err384];
                } else {
                  vErrors.push(err384);
                }
                errors++;
              }
            }
          } else {
            const err385 = { instancePath: instancePath + "/errors/" + i2, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err385];
            } else {
              vErrors.push(err385);
            }
            errors++;
          }
        }
      } else {
        const err386 = { instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err386];
        } else {
          vErrors.push(err386);
        }
        errors++;
      }
    }
    if (data.codeLifetime !== void 0) {
      let data173 = data.codeLifetime;
      if (!(typeof data173 == "number" && (!(data173 % 1) && !isNaN(data173)) && isFinite(data173))) {
        const err387 = { instancePath: instancePath + "/codeLifetime", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err387];
        } else {
          vErrors.push(err387);
        }
        errors++;
      }
      if (typeof data173 == "number" && isFinite(data173)) {
        if (data173 < 1 || isNaN(data173)) {
          const err388 = { instancePath: instancePath + "/codeLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err388];
          } else {
            vErrors.push(err388);
          }
          errors++;
        }
      }
    }
    if (data.tokenLifetime !== void 0) {
      let data174 = data.tokenLifetime;
      if (!(typeof data174 == "number" && (!(data174 % 1) && !isNaN(data174)) && isFinite(data174))) {
        const err389 = { instancePath: instancePath + "/tokenLifetime", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err389];
        } else {
          vErrors.push(err389);
        }
        errors++;
      }
      if (typeof data174 == "number" && isFinite(data174)) {
        if (data174 < 1 || isNaN(data174)) {
          const err390 = { instancePath: instancePath + "/tokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err390];
          } else {
            vErrors.push(err390);
          }
          errors++;
        }
      }
    }
    if (data.clientIdPattern !== void 0) {
      let data175 = data.clientIdPattern;
      if (typeof data175 === "string") {
        if (func3(data175) < 1) {
          const err391 = { instancePath: instancePath + "/clientIdPattern", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err391];
          } else {
            vErrors.push(err391);
          }
          errors++;
        }
      } else {
        const err392 = { instancePath: instancePath + "/clientIdPattern", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err392];
        } else {
          vErrors.push(err392);
        }
        errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data176 = data.hosts;
      if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
        if (data176.test === void 0) {
          const err393 = { instancePath: instancePath + "/hosts", keyword: "required", params: { missingProperty: "test" } };
          if (vErrors === null) {
            vErrors = [err393];
          } else {
            vErrors.push(err393);
          }
          errors++;
        }
        if (data176.production === void 0) {
          const err394 = { instancePath: instancePath + "/hosts", keyword: "required", params: { missingProperty: "production" } };
          if (vErrors === null) {
            vErrors = [err394];
          } else {
            vErrors.push(err394);
          }
          errors++;
        }
        for (const key50 in data176) {
          if (!(key50 === "test" || key50 === "production")) {
            const err395 = { instancePath: instancePath + "/hosts", keyword: "additionalProperties", params: { additionalProperty: key50 } };
            if (vErrors === null) {
              vErrors = [err395];
            } else {
              vErrors.push(err395);
            }
            errors++;
          }
        }
        if (data176.test !== void 0) {
          let data177 = data176.test;
          if (Array.isArray(data177)) {
            const len3 = data177.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data178 = data177[i3];
              if (typeof data178 === "string") {
                if (func3(data178) < 1) {
                  const err396 = { instancePath: instancePath + "/hosts/test/" + i3, keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err396];
                  } else {
                    vErrors.push(err396);
                  }
                  errors++;
                }
              } else {
                const err397 = { instancePath: instancePath + "/hosts/test/" + i3, keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err397];
                } else {
                  vErrors.push(err397);
                }
                errors++;
              }
            }
          } else {
            const err398 = { instancePath: instancePath + "/hosts/test", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err398];
            } else {
              vErrors.push(err398);
            }
            errors++;
          }
        }
        if (data176.production !== void 0) {
          let data179 = data176.production;
          if (Array.isArray(data179)) {
            const len4 = data179.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data180 = data179[i4];
              if (typeof data180 === "string") {
                if (func3(data180) < 1) {
                  const err399 = { instancePath: instancePath + "/hosts/production/" + i4, keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err399];
                  } else {
                    vErrors.push(err399);
                  }
                  errors++;
                }
              } else {
                const err400 = { instancePath: instancePath + "/hosts/production/" + i4, keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err400];
                } else {
                  vErrors.push(err400);
                }
                errors++;
              }
            }
          } else {
            const err401 = { instancePath: instancePath + "/hosts/production", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err401];
            } else {
              vErrors.push(err401);
            }
            errors++;
          }
        }
      } else {
        const err402 = { instancePath: instancePath + "/hosts", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err402];
        } else {
          vErrors.push(err402);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data181 = data.evidence;
      if (Array.isArray(data181)) {
        const len5 = data181.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data182 = data181[i5];
          if (data182 && typeof data182 == "object" && !Array.isArray(data182)) {
            if (data182.path === void 0) {
              const err403 = { instancePath: instancePath + "/evidence/" + i5, keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err403];
              } else {
                vErrors.push(err403);
              }
              errors++;
            }
            if (data182.basis === void 0) {
              const err404 = { instancePath: instancePath + "/evidence/" + i5, keyword: "required", params: { missingProperty: "basis" } };
              if (vErrors === null) {
                vErrors = [err404];
              } else {
                vErrors.push(err404);
              }
              errors++;
            }
            if (data182.source === void 0) {
              const err405 = { instancePath: instancePath + "/evidence/" + i5, keyword: "required", params: { missingProperty: "source" } };
              if (vErrors === null) {
                vErrors = [err405];
              } else {
                vErrors.push(err405);
              }
              errors++;
            }
            for (const key51 in data182) {
              if (!(key51 === "path" || key51 === "basis" || key51 === "source")) {
                const err406 = { instancePath: instancePath + "/evidence/" + i5, keyword: "additionalProperties", params: { additionalProperty: key51 } };
                if (vErrors === null) {
                  vErrors = [err406];
                } else {
                  vErrors.push(err406);
                }
                errors++;
              }
            }
            if (data182.path !== void 0) {
              let data183 = data182.path;
              if (typeof data183 === "string") {
                if (func3(data183) < 1) {
                  const err407 = { instancePath: instancePath + "/evidence/" + i5 + "/path", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err407];
                  } else {
                    vErrors.push(err407);
                  }
                  errors++;
                }
              } else {
                const err408 = { instancePath: instancePath + "/evidence/" + i5 + "/path", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err408];
                } else {
                  vErrors.push(err408);
                }
                errors++;
              }
            }
            if (data182.basis !== void 0) {
              let data184 = data182.basis;
              if (!(data184 === "specification" || data184 === "public-code" || data184 === "assumed")) {
                const err409 = { instancePath: instancePath + "/evidence/" + i5 + "/basis", keyword: "enum", params: { allowedValues: schema11.properties.evidence.items.properties.basis.enum } };
                if (vErrors === null) {
                  vErrors = [err409];
                } else {
                  vErrors.push(err409);
                }
                errors++;
              }
            }
            if (data182.source !== void 0) {
              let data185 = data182.source;
              if (data185 && typeof data185 == "object" && !Array.isArray(data185)) {
                if (data185.zh === void 0) {
                  const err410 = { instancePath: instancePath + "/evidence/" + i5 + "/source", keyword: "required", params: { missingProperty: "zh" } };
                  if (vErrors === null) {
                    vErrors = [err410];
                  } else {
                    vErrors.push(err410);
                  }
                  errors++;
                }
                if (data185.en === void 0) {
                  const err411 = { instancePath: instancePath + "/evidence/" + i5 + "/source", keyword: "required", params: { missingProperty: "en" } };
                  if (vErrors === null) {
                    vErrors = [err411];
                  } else {
                    vErrors.push(err411);
                  }
                  errors++;
                }
                for (const key52 in data185) {
                  if (!(key52 === "zh" || key52 === "en")) {
                    const err412 = { instancePath: instancePath + "/evidence/" + i5 + "/source", keyword: "additionalProperties", params: { additionalProperty: key52 } };
                    if (vErrors === null) {
                      vErrors = [err412];
                    } else {
                      vErrors.push(err412);
                    }
                    errors++;
                  }
                }
                if (data185.zh !== void 0) {
                  let data186 = data185.zh;
                  if (typeof data186 === "string") {
                    if (func3(data186) < 1) {
                      const err413 = { instancePath: instancePath + "/evidence/" + i5 + "/source/zh", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err413];
                      } else {
                        vErrors.push(err413);
                      }
                      errors++;
                    }
                  } else {
                    const err414 = { instancePath: instancePath + "/evidence/" + i5 + "/source/zh", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err414];
                    } else {
                      vErrors.push(err414);
                    }
                    errors++;
                  }
                }
                if (data185.en !== void 0) {
                  let data187 = data185.en;
                  if (typeof data187 === "string") {
                    if (func3(data187) < 1) {
                      const err415 = { instancePath: instancePath + "/evidence/" + i5 + "/source/en", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err415];
                      } else {
                        vErrors.push(err415);
                      }
                      errors++;
                    }
                  } else {
                    const err416 = { instancePath: instancePath + "/evidence/" + i5 + "/source/en", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err416];
                    } else {
                      vErrors.push(err416);
                    }
                    errors++;
                  }
                }
              } else {
                const err417 = { instancePath: instancePath + "/evidence/" + i5 + "/source", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err417];
                } else {
                  vErrors.push(err417);
                }
                errors++;
              }
            }
          } else {
            const err418 = { instancePath: instancePath + "/evidence/" + i5, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err418];
            } else {
              vErrors.push(err418);
            }
            errors++;
          }
        }
      } else {
        const err419 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err419];
        } else {
          vErrors.push(err419);
        }
        errors++;
      }
    }
    if (data.unknowns !== void 0) {
      let data188 = data.unknowns;
      if (Array.isArray(data188)) {
        const len6 = data188.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data189 = data188[i6];
          if (data189 && typeof data189 == "object" && !Array.isArray(data189)) {
            if (data189.path === void 0) {
              const err420 = { instancePath: instancePath + "/unknowns/" + i6, keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err420];
              } else {
                vErrors.push(err420);
              }
              errors++;
            }
            if (data189.what === void 0) {
              const err421 = { instancePath: instancePath + "/unknowns/" + i6, keyword: "required", params: { missingProperty: "what" } };
              if (vErrors === null) {
                vErrors = [err421];
              } else {
                vErrors.push(err421);
              }
              errors++;
            }
            for (const key53 in data189) {
              if (!(key53 === "path" || key53 === "what")) {
                const err422 = { instancePath: instancePath + "/unknowns/" + i6, keyword: "additionalProperties", params: { additionalProperty: key53 } };
                if (vErrors === null) {
                  vErrors = [err422];
                } else {
                  vErrors.push(err422);
                }
                errors++;
              }
            }
            if (data189.path !== void 0) {
              let data190 = data189.path;
              if (typeof data190 === "string") {
                if (func3(data190) < 1) {
                  const err423 = { instancePath: instancePath + "/unknowns/" + i6 + "/path", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err423];
                  } else {
                    vErrors.push(err423);
                  }
                  errors++;
                }
              } else {
                const err424 = { instancePath: instancePath + "/unknowns/" + i6 + "/path", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err424];
                } else {
                  vErrors.push(err424);
                }
                errors++;
              }
            }
            if (data189.what !== void 0) {
              let data191 = data189.what;
              if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
                if (data191.zh === void 0) {
                  const err425 = { instancePath: instancePath + "/unknowns/" + i6 + "/what", keyword: "required", params: { missingProperty: "zh" } };
                  if (vErrors === null) {
                    vErrors = [err425];
                  } else {
                    vErrors.push(err425);
                  }
                  errors++;
                }
                if (data191.en === void 0) {
                  const err426 = { instancePath: instancePath + "/unknowns/" + i6 + "/what", keyword: "required", params: { missingProperty: "en" } };
                  if (vErrors === null) {
                    vErrors = [err426];
                  } else {
                    vErrors.push(err426);
                  }
                  errors++;
                }
                for (const key54 in data191) {
                  if (!(key54 === "zh" || key54 === "en")) {
                    const err427 = { instancePath: instancePath + "/unknowns/" + i6 + "/what", keyword: "additionalProperties", params: { additionalProperty: key54 } };
                    if (vErrors === null) {
                      vErrors = [err427];
                    } else {
                      vErrors.push(err427);
                    }
                    errors++;
                  }
                }
                if (data191.zh !== void 0) {
                  let data192 = data191.zh;
                  if (typeof data192 === "string") {
                    if (func3(data192) < 1) {
                      const err428 = { instancePath: instancePath + "/unknowns/" + i6 + "/what/zh", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err428];
                      } else {
                        vErrors.push(err428);
                      }
                      errors++;
                    }
                  } else {
                    const err429 = { instancePath: instancePath + "/unknowns/" + i6 + "/what/zh", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err429];
                    } else {
                      vErrors.push(err429);
                    }
                    errors++;
                  }
                }
                if (data191.en !== void 0) {
                  let data193 = data191.en;
                  if (typeof data193 === "string") {
                    if (func3(data193) < 1) {
                      const err430 = { instancePath: instancePath + "/unknowns/" + i6 + "/what/en", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err430];
                      } else {
                        vErrors.push(err430);
                      }
                      errors++;
                    }
                  } else {
                    const err431 = { instancePath: instancePath + "/unknowns/" + i6 + "/what/en", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err431];
                    } else {
                      vErrors.push(err431);
                    }
                    errors++;
                  }
                }
              } else {
                const err432 = { instancePath: instancePath + "/unknowns/" + i6 + "/what", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err432];
                } else {
                  vErrors.push(err432);
                }
                errors++;
              }
            }
          } else {
            const err433 = { instancePath: instancePath + "/unknowns/" + i6, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err433];
            } else {
              vErrors.push(err433);
            }
            errors++;
          }
        }
      } else {
        const err434 = { instancePath: instancePath + "/unknowns", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err434];
        } else {
          vErrors.push(err434);
        }
        errors++;
      }
    }
  } else {
    const err435 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err435];
    } else {
      vErrors.push(err435);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateProfileShape
};
