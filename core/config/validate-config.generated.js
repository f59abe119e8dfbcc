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
var validateConfig = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["platform", "stack", "system", "client", "environments", "session", "accounts", "claims", "audit", "logout", "proxy"], "properties": { "$schema": { "type": "string" }, "platform": { "type": "string", "minLength": 1 }, "platformConfirmed": { "type": "boolean" }, "stack": { "type": "string", "minLength": 1 }, "system": { "type": "object", "additionalProperties": false, "required": ["name", "department", "contractor", "protectionLevel"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "department": { "type": "string", "minLength": 1, "maxLength": 200 }, "contractor": { "type": "string", "minLength": 1, "maxLength": 200 }, "protectionLevel": { "type": "integer", "enum": [1, 2, 3, 4] } } }, "client": { "type": "object", "additionalProperties": false, "required": ["id", "secret"], "properties": { "id": { "type": "string", "minLength": 1 }, "secret": { "type": "string" }, "signing": { "$ref": "#/definitions/part0" } } }, "environments": { "type": "object", "additionalProperties": false, "required": ["local"], "properties": { "local": { "$ref": "#/definitions/part1" }, "test": { "$ref": "#/definitions/part1" }, "production": { "$ref": "#/definitions/part1" } } }, "session": { "type": "object", "additionalProperties": false, "required": ["store", "idleMinutes", "absoluteHours", "instances"], "properties": { "store": { "type": "string", "enum": ["memory", "redis"] }, "idleMinutes": { "type": "integer", "minimum": 1 }, "absoluteHours": { "type": "number", "exclusiveMinimum": 0 }, "instances": { "type": "integer", "minimum": 1 } } }, "accounts": { "type": "object", "additionalProperties": false, "required": ["subjectClaim", "mode"], "properties": { "subjectClaim": { "type": "string", "minLength": 1 }, "mode": { "type": "string", "enum": ["bind", "auto", "reject"] } } }, "claims": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "purpose"], "properties": { "name": { "type": "string", "minLength": 1 }, "purpose": { "type": "string", "minLength": 1, "maxLength": 500 } } } }, "audit": { "type": "object", "additionalProperties": false, "required": ["enabled", "retentionDays"], "properties": { "enabled": { "type": "boolean" }, "retentionDays": { "type": "integer", "minimum": 1 } } }, "logout": { "type": "object", "additionalProperties": false, "required": ["atPlatform", "returnPath"], "properties": { "atPlatform": { "type": "boolean" }, "returnPath": { "type": "string", "minLength": 1 } } }, "proxy": { "type": "object", "additionalProperties": false, "required": ["behind"], "properties": { "behind": { "type": "boolean" }, "trusted": { "type": "array", "items": { "type": "string" } } } }, "gateway": { "type": "object", "additionalProperties": false, "required": ["enabled"], "properties": { "enabled": { "type": "boolean" } } }, "rules": { "type": "object", "additionalProperties": { "type": "string", "enum": ["off", "info", "warning", "error"] } }, "systemTest": { "type": "object", "additionalProperties": false, "properties": { "loginPath": { "type": "string", "minLength": 1 }, "whoPath": { "type": "string", "minLength": 1 }, "logout": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "minLength": 1 }, "method": { "type": "string", "enum": ["GET", "POST"] } } }, "shows": { "type": "string", "minLength": 1 }, "personas": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "stranger": { "type": "string", "minLength": 1 }, "disabled": { "type": "string", "minLength": 1 }, "returnParameter": { "type": "string", "minLength": 1 }, "gateway": { "type": "object", "additionalProperties": false, "properties": { "entryPath": { "type": "string", "minLength": 1 }, "prefix": { "type": "string", "enum": ["test", "production"] } } }, "parallelLogins": { "type": "integer", "minimum": 2 }, "openid": { "type": "object", "additionalProperties": false, "properties": { "idTokenSignedResponseAlg": { "type": "string", "enum": ["RS256", "ES256"] }, "userinfoSignedResponseAlg": { "type": "string", "enum": ["RS256", "ES256"] }, "backchannelLogoutPath": { "type": "string", "minLength": 1 }, "frontchannelLogoutPath": { "type": "string", "minLength": 1 }, "refreshPath": { "type": "string", "minLength": 1 } } }, "start": { "type": "object", "additionalProperties": false, "required": ["command"], "properties": { "command": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "folder": { "type": "string", "minLength": 1 }, "env": { "type": "object", "additionalProperties": { "type": "string" } }, "readyUrl": { "type": "string", "minLength": 1 }, "brief": { "type": "object", "additionalProperties": false, "required": ["env"], "properties": { "env": { "type": "object", "additionalProperties": { "type": "string" } }, "idleSeconds": { "type": "number", "exclusiveMinimum": 0 }, "absoluteSeconds": { "type": "number", "exclusiveMinimum": 0 } } }, "proxied": { "type": "object", "additionalProperties": false, "required": ["url", "env"], "properties": { "url": { "type": "string", "pattern": "^https://" }, "env": { "type": "object", "additionalProperties": { "type": "string" } } } }, "logFiles": { "type": "array", "items": { "type": "string" } } } } } } }, "definitions": { "part0": { "type": "object", "additionalProperties": false, "properties": { "keyId": { "type": "string", "minLength": 1 }, "secret": { "type": "string" } } }, "part1": { "type": "object", "additionalProperties": false, "required": ["platformBaseUrl", "publicBaseUrl", "redirectUri", "registeredRedirectUris"], "properties": { "platformBaseUrl": { "type": "string" }, "apiBaseUrl": { "type": "string" }, "publicBaseUrl": { "type": "string" }, "redirectUri": { "type": "string" }, "registeredRedirectUris": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "testPlatform": { "type": "boolean" }, "caFile": { "type": "string" }, "client": { "$ref": "#/definitions/part2" }, "rules": { "type": "object", "additionalProperties": { "type": "string", "enum": ["off", "info", "warning", "error"] } } } }, "part2": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "minLength": 1 }, "secret": { "type": "string" }, "signing": { "$ref": "#/definitions/part0" } } } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var schema13 = { "type": "object", "additionalProperties": false, "required": ["platformBaseUrl", "publicBaseUrl", "redirectUri", "registeredRedirectUris"], "properties": { "platformBaseUrl": { "type": "string" }, "apiBaseUrl": { "type": "string" }, "publicBaseUrl": { "type": "string" }, "redirectUri": { "type": "string" }, "registeredRedirectUris": { "type": "array", "minItems": 1, "items": { "type": "string" } }, "testPlatform": { "type": "boolean" }, "caFile": { "type": "string" }, "client": { "$ref": "#/definitions/part2" }, "rules": { "type": "object", "additionalProperties": { "type": "string", "enum": ["off", "info", "warning", "error"] } } } };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "secret" || key0 === "signing")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func3(data0) < 1) {
          const err1 = { instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      if (typeof data.secret !== "string") {
        const err3 = { instancePath: instancePath + "/secret", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.signing !== void 0) {
      let data2 = data.signing;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "keyId" || key1 === "secret")) {
            const err4 = { instancePath: instancePath + "/signing", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.keyId !== void 0) {
          let data3 = data2.keyId;
          if (typeof data3 === "string") {
            if (func3(data3) < 1) {
              const err5 = { instancePath: instancePath + "/signing/keyId", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/signing/keyId", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.secret !== void 0) {
          if (typeof data2.secret !== "string") {
            const err7 = { instancePath: instancePath + "/signing/secret", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/signing", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platformBaseUrl === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "platformBaseUrl" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.publicBaseUrl === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "publicBaseUrl" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.redirectUri === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "redirectUri" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.registeredRedirectUris === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "registeredRedirectUris" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema13.properties, key0)) {
        const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.platformBaseUrl !== void 0) {
      if (typeof data.platformBaseUrl !== "string") {
        const err5 = { instancePath: instancePath + "/platformBaseUrl", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.apiBaseUrl !== void 0) {
      if (typeof data.apiBaseUrl !== "string") {
        const err6 = { instancePath: instancePath + "/apiBaseUrl", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.publicBaseUrl !== void 0) {
      if (typeof data.publicBaseUrl !== "string") {
        const err7 = { instancePath: instancePath + "/publicBaseUrl", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.redirectUri !== void 0) {
      if (typeof data.redirectUri !== "string") {
        const err8 = { instancePath: instancePath + "/redirectUri", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.registeredRedirectUris !== void 0) {
      let data4 = data.registeredRedirectUris;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err9 = { instancePath: instancePath + "/registeredRedirectUris", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
            const err10 = { instancePath: instancePath + "/registeredRedirectUris/" + i0, keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/registeredRedirectUris", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.testPlatform !== void 0) {
      if (typeof data.testPlatform !== "boolean") {
        const err12 = { instancePath: instancePath + "/testPlatform", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.caFile !== void 0) {
      if (typeof data.caFile !== "string") {
        const err13 = { instancePath: instancePath + "/caFile", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.client !== void 0) {
      if (!validate12(data.client, { instancePath: instancePath + "/client", parentData: data, parentDataProperty: "client", rootData })) {
        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      let data9 = data.rules;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          let data10 = data9[key1];
          if (typeof data10 !== "string") {
            const err14 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data10 === "off" || data10 === "info" || data10 === "warning" || data10 === "error")) {
            const err15 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema13.properties.rules.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/rules", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^https://", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "platform" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.stack === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "stack" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.system === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "system" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.client === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "client" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.environments === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "environments" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.session === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "session" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.accounts === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "accounts" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.claims === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "claims" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.audit === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "audit" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.logout === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "logout" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.proxy === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "proxy" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err11 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err12 = { instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.platform !== void 0) {
      let data1 = data.platform;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err13 = { instancePath: instancePath + "/platform", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/platform", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.platformConfirmed !== void 0) {
      if (typeof data.platformConfirmed !== "boolean") {
        const err15 = { instancePath: instancePath + "/platformConfirmed", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.stack !== void 0) {
      let data3 = data.stack;
      if (typeof data3 === "string") {
        if (func3(data3) < 1) {
          const err16 = { instancePath: instancePath + "/stack", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/stack", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      let data4 = data.system;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.name === void 0) {
          const err18 = { instancePath: instancePath + "/system", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4.department === void 0) {
          const err19 = { instancePath: instancePath + "/system", keyword: "required", params: { missingProperty: "department" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data4.contractor === void 0) {
          const err20 = { instancePath: instancePath + "/system", keyword: "required", params: { missingProperty: "contractor" } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4.protectionLevel === void 0) {
          const err21 = { instancePath: instancePath + "/system", keyword: "required", params: { missingProperty: "protectionLevel" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "name" || key1 === "department" || key1 === "contractor" || key1 === "protectionLevel")) {
            const err22 = { instancePath: instancePath + "/system", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.name !== void 0) {
          let data5 = data4.name;
          if (typeof data5 === "string") {
            if (func3(data5) > 200) {
              const err23 = { instancePath: instancePath + "/system/name", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func3(data5) < 1) {
              const err24 = { instancePath: instancePath + "/system/name", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/system/name", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data4.department !== void 0) {
          let data6 = data4.department;
          if (typeof data6 === "string") {
            if (func3(data6) > 200) {
              const err26 = { instancePath: instancePath + "/system/department", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (func3(data6) < 1) {
              const err27 = { instancePath: instancePath + "/system/department", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/system/department", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data4.contractor !== void 0) {
          let data7 = data4.contractor;
          if (typeof data7 === "string") {
            if (func3(data7) > 200) {
              const err29 = { instancePath: instancePath + "/system/contractor", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (func3(data7) < 1) {
              const err30 = { instancePath: instancePath + "/system/contractor", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/system/contractor", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data4.protectionLevel !== void 0) {
          let data8 = data4.protectionLevel;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err32 = { instancePath: instancePath + "/system/protectionLevel", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (!(data8 === 1 || data8 === 2 || data8 === 3 || data8 === 4)) {
            const err33 = { instancePath: instancePath + "/system/protectionLevel", keyword: "enum", params: { allowedValues: schema11.properties.system.properties.protectionLevel.enum } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/system", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.client !== void 0) {
      let data9 = data.client;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.id === void 0) {
          const err35 = { instancePath: instancePath + "/client", keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data9.secret === void 0) {
          const err36 = { instancePath: instancePath + "/client", keyword: "required", params: { missingProperty: "secret" } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "id" || key2 === "secret" || key2 === "signing")) {
            const err37 = { instancePath: instancePath + "/client", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data9.id !== void 0) {
          let data10 = data9.id;
          if (typeof data10 === "string") {
            if (func3(data10) < 1) {
              const err38 = { instancePath: instancePath + "/client/id", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/client/id", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data9.secret !== void 0) {
          if (typeof data9.secret !== "string") {
            const err40 = { instancePath: instancePath + "/client/secret", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data9.signing !== void 0) {
          let data12 = data9.signing;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key3 in data12) {
              if (!(key3 === "keyId" || key3 === "secret")) {
                const err41 = { instancePath: instancePath + "/client/signing", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data12.keyId !== void 0) {
              let data13 = data12.keyId;
              if (typeof data13 === "string") {
                if (func3(data13) < 1) {
                  const err42 = { instancePath: instancePath + "/client/signing/keyId", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/client/signing/keyId", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data12.secret !== void 0) {
              if (typeof data12.secret !== "string") {
                const err44 = { instancePath: instancePath + "/client/signing/secret", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          } else {
            const err45 = { instancePath: instancePath + "/client/signing", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/client", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data15 = data.environments;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.local === void 0) {
          const err47 = { instancePath: instancePath + "/environments", keyword: "required", params: { missingProperty: "local" } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        for (const key4 in data15) {
          if (!(key4 === "local" || key4 === "test" || key4 === "production")) {
            const err48 = { instancePath: instancePath + "/environments", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data15.local !== void 0) {
          if (!validate11(data15.local, { instancePath: instancePath + "/environments/local", parentData: data15, parentDataProperty: "local", rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
        if (data15.test !== void 0) {
          if (!validate11(data15.test, { instancePath: instancePath + "/environments/test", parentData: data15, parentDataProperty: "test", rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
        if (data15.production !== void 0) {
          if (!validate11(data15.production, { instancePath: instancePath + "/environments/production", parentData: data15, parentDataProperty: "production", rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/environments", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.session !== void 0) {
      let data19 = data.session;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.store === void 0) {
          const err50 = { instancePath: instancePath + "/session", keyword: "required", params: { missingProperty: "store" } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data19.idleMinutes === void 0) {
          const err51 = { instancePath: instancePath + "/session", keyword: "required", params: { missingProperty: "idleMinutes" } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data19.absoluteHours === void 0) {
          const err52 = { instancePath: instancePath + "/session", keyword: "required", params: { missingProperty: "absoluteHours" } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data19.instances === void 0) {
          const err53 = { instancePath: instancePath + "/session", keyword: "required", params: { missingProperty: "instances" } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        for (const key5 in data19) {
          if (!(key5 === "store" || key5 === "idleMinutes" || key5 === "absoluteHours" || key5 === "instances")) {
            const err54 = { instancePath: instancePath + "/session", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data19.store !== void 0) {
          let data20 = data19.store;
          if (typeof data20 !== "string") {
            const err55 = { instancePath: instancePath + "/session/store", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (!(data20 === "memory" || data20 === "redis")) {
            const err56 = { instancePath: instancePath + "/session/store", keyword: "enum", params: { allowedValues: schema11.properties.session.properties.store.enum } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data19.idleMinutes !== void 0) {
          let data21 = data19.idleMinutes;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err57 = { instancePath: instancePath + "/session/idleMinutes", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 1 || isNaN(data21)) {
              const err58 = { instancePath: instancePath + "/session/idleMinutes", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
        if (data19.absoluteHours !== void 0) {
          let data22 = data19.absoluteHours;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 <= 0 || isNaN(data22)) {
              const err59 = { instancePath: instancePath + "/session/absoluteHours", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/session/absoluteHours", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data19.instances !== void 0) {
          let data23 = data19.instances;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err61 = { instancePath: instancePath + "/session/instances", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 1 || isNaN(data23)) {
              const err62 = { instancePath: instancePath + "/session/instances", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
        const err63 = { instancePath: instancePath + "/session", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data24 = data.accounts;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.subjectClaim === void 0) {
          const err64 = { instancePath: instancePath + "/accounts", keyword: "required", params: { missingProperty: "subjectClaim" } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data24.mode === void 0) {
          const err65 = { instancePath: instancePath + "/accounts", keyword: "required", params: { missingProperty: "mode" } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        for (const key6 in data24) {
          if (!(key6 === "subjectClaim" || key6 === "mode")) {
            const err66 = { instancePath: instancePath + "/accounts", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data24.subjectClaim !== void 0) {
          let data25 = data24.subjectClaim;
          if (typeof data25 === "string") {
            if (func3(data25) < 1) {
              const err67 = { instancePath: instancePath + "/accounts/subjectClaim", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          } else {
            const err68 = { instancePath: instancePath + "/accounts/subjectClaim", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data24.mode !== void 0) {
          let data26 = data24.mode;
          if (typeof data26 !== "string") {
            const err69 = { instancePath: instancePath + "/accounts/mode", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (!(data26 === "bind" || data26 === "auto" || data26 === "reject")) {
            const err70 = { instancePath: instancePath + "/accounts/mode", keyword: "enum", params: { allowedValues: schema11.properties.accounts.properties.mode.enum } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/accounts", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data27 = data.claims;
      if (Array.isArray(data27)) {
        const len0 = data27.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data28 = data27[i0];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.name === void 0) {
              const err72 = { instancePath: instancePath + "/claims/" + i0, keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data28.purpose === void 0) {
              const err73 = { instancePath: instancePath + "/claims/" + i0, keyword: "required", params: { missingProperty: "purpose" } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            for (const key7 in data28) {
              if (!(key7 === "name" || key7 === "purpose")) {
                const err74 = { instancePath: instancePath + "/claims/" + i0, keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data28.name !== void 0) {
              let data29 = data28.name;
              if (typeof data29 === "string") {
                if (func3(data29) < 1) {
                  const err75 = { instancePath: instancePath + "/claims/" + i0 + "/name", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err75];
                  } else {
                    vErrors.push(err75);
                  }
                  errors++;
                }
              } else {
                const err76 = { instancePath: instancePath + "/claims/" + i0 + "/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data28.purpose !== void 0) {
              let data30 = data28.purpose;
              if (typeof data30 === "string") {
                if (func3(data30) > 500) {
                  const err77 = { instancePath: instancePath + "/claims/" + i0 + "/purpose", keyword: "maxLength", params: { limit: 500 } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (func3(data30) < 1) {
                  const err78 = { instancePath: instancePath + "/claims/" + i0 + "/purpose", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              } else {
                const err79 = { instancePath: instancePath + "/claims/" + i0 + "/purpose", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/claims/" + i0, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/claims", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.audit !== void 0) {
      let data31 = data.audit;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.enabled === void 0) {
          const err82 = { instancePath: instancePath + "/audit", keyword: "required", params: { missingProperty: "enabled" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        if (data31.retentionDays === void 0) {
          const err83 = { instancePath: instancePath + "/audit", keyword: "required", params: { missingProperty: "retentionDays" } };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        for (const key8 in data31) {
          if (!(key8 === "enabled" || key8 === "retentionDays")) {
            const err84 = { instancePath: instancePath + "/audit", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data31.enabled !== void 0) {
          if (typeof data31.enabled !== "boolean") {
            const err85 = { instancePath: instancePath + "/audit/enabled", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data31.retentionDays !== void 0) {
          let data33 = data31.retentionDays;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err86 = { instancePath: instancePath + "/audit/retentionDays", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 < 1 || isNaN(data33)) {
              const err87 = { instancePath: instancePath + "/audit/retentionDays", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/audit", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.logout !== void 0) {
      let data34 = data.logout;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.atPlatform === void 0) {
          const err89 = { instancePath: instancePath + "/logout", keyword: "required", params: { missingProperty: "atPlatform" } };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data34.returnPath === void 0) {
          const err90 = { instancePath: instancePath + "/logout", keyword: "required", params: { missingProperty: "returnPath" } };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        for (const key9 in data34) {
          if (!(key9 === "atPlatform" || key9 === "returnPath")) {
            const err91 = { instancePath: instancePath + "/logout", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data34.atPlatform !== void 0) {
          if (typeof data34.atPlatform !== "boolean") {
            const err92 = { instancePath: instancePath + "/logout/atPlatform", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data34.returnPath !== void 0) {
          let data36 = data34.returnPath;
          if (typeof data36 === "string") {
            if (func3(data36) < 1) {
              const err93 = { instancePath: instancePath + "/logout/returnPath", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          } else {
            const err94 = { instancePath: instancePath + "/logout/returnPath", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/logout", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.proxy !== void 0) {
      let data37 = data.proxy;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.behind === void 0) {
          const err96 = { instancePath: instancePath + "/proxy", keyword: "required", params: { missingProperty: "behind" } };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        for (const key10 in data37) {
          if (!(key10 === "behind" || key10 === "trusted")) {
            const err97 = { instancePath: instancePath + "/proxy", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data37.behind !== void 0) {
          if (typeof data37.behind !== "boolean") {
            const err98 = { instancePath: instancePath + "/proxy/behind", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data37.trusted !== void 0) {
          let data39 = data37.trusted;
          if (Array.isArray(data39)) {
            const len1 = data39.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data39[i1] !== "string") {
                const err99 = { instancePath: instancePath + "/proxy/trusted/" + i1, keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/proxy/trusted", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/proxy", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data.gateway !== void 0) {
      let data41 = data.gateway;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        if (data41.enabled === void 0) {
          const err102 = { instancePath: instancePath + "/gateway", keyword: "required", params: { missingProperty: "enabled" } };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
        for (const key11 in data41) {
          if (!(key11 === "enabled")) {
            const err103 = { instancePath: instancePath + "/gateway", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data41.enabled !== void 0) {
          if (typeof data41.enabled !== "boolean") {
            const err104 = { instancePath: instancePath + "/gateway/enabled", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
      } else {
        const err105 = { instancePath: instancePath + "/gateway", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data43 = data.rules;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key12 in data43) {
          let data44 = data43[key12];
          if (typeof data44 !== "string") {
            const err106 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
          if (!(data44 === "off" || data44 === "info" || data44 === "warning" || data44 === "error")) {
            const err107 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: schema11.properties.rules.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
      } else {
        const err108 = { instancePath: instancePath + "/rules", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
    }
    if (data.systemTest !== void 0) {
      let data45 = data.systemTest;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (const key13 in data45) {
          if (!func2.call(schema11.properties.systemTest.properties, key13)) {
            const err109 = { instancePath: instancePath + "/systemTest", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data45.loginPath !== void 0) {
          let data46 = data45.loginPath;
          if (typeof data46 === "string") {
            if (func3(data46) < 1) {
              const err110 = { instancePath: instancePath + "/systemTest/loginPath", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          } else {
            const err111 = { instancePath: instancePath + "/systemTest/loginPath", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data45.whoPath !== void 0) {
          let data47 = data45.whoPath;
          if (typeof data47 === "string") {
            if (func3(data47) < 1) {
              const err112 = { instancePath: instancePath + "/systemTest/whoPath", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = { instancePath: instancePath + "/systemTest/whoPath", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data45.logout !== void 0) {
          let data48 = data45.logout;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.path === void 0) {
              const err114 = { instancePath: instancePath + "/systemTest/logout", keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            for (const key14 in data48) {
              if (!(key14 === "path" || key14 === "method")) {
                const err115 = { instancePath: instancePath + "/systemTest/logout", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data48.path !== void 0) {
              let data49 = data48.path;
              if (typeof data49 === "string") {
                if (func3(data49) < 1) {
                  const err116 = { instancePath: instancePath + "/systemTest/logout/path", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
              } else {
                const err117 = { instancePath: instancePath + "/systemTest/logout/path", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data48.method !== void 0) {
              let data50 = data48.method;
              if (typeof data50 !== "string") {
                const err118 = { instancePath: instancePath + "/systemTest/logout/method", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
              if (!(data50 === "GET" || data50 === "POST")) {
                const err119 = { instancePath: instancePath + "/systemTest/logout/method", keyword: "enum", params: { allowedValues: schema11.properties.systemTest.properties.logout.properties.method.enum } };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
          } else {
            const err120 = { instancePath: instancePath + "/systemTest/logout", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data45.shows !== void 0) {
          let data51 = data45.shows;
          if (typeof data51 === "string") {
            if (func3(data51) < 1) {
              const err121 = { instancePath: instancePath + "/systemTest/shows", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          } else {
            const err122 = { instancePath: instancePath + "/systemTest/shows", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data45.personas !== void 0) {
          let data52 = data45.personas;
          if (Array.isArray(data52)) {
            if (data52.length < 1) {
              const err123 = { instancePath: instancePath + "/systemTest/personas", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            const len2 = data52.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data52[i2] !== "string") {
                const err124 = { instancePath: instancePath + "/systemTest/personas/" + i2, keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
          } else {
            const err125 = { instancePath: instancePath + "/systemTest/personas", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
        if (data45.stranger !== void 0) {
          let data54 = data45.stranger;
          if (typeof data54 === "string") {
            if (func3(data54) < 1) {
              const err126 = { instancePath: instancePath + "/systemTest/stranger", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          } else {
            const err127 = { instancePath: instancePath + "/systemTest/stranger", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data45.disabled !== void 0) {
          let data55 = data45.disabled;
          if (typeof data55 === "string") {
            if (func3(data55) < 1) {
              const err128 = { instancePath: instancePath + "/systemTest/disabled", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
          } else {
            const err129 = { instancePath: instancePath + "/systemTest/disabled", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data45.returnParameter !== void 0) {
          let data56 = data45.returnParameter;
          if (typeof data56 === "string") {
            if (func3(data56) < 1) {
              const err130 = { instancePath: instancePath + "/systemTest/returnParameter", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
          } else {
            const err131 = { instancePath: instancePath + "/systemTest/returnParameter", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
        if (data45.gateway !== void 0) {
          let data57 = data45.gateway;
          if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
            for (const key15 in data57) {
              if (!(key15 === "entryPath" || key15 === "prefix")) {
                const err132 = { instancePath: instancePath + "/systemTest/gateway", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data57.entryPath !== void 0) {
              let data58 = data57.entryPath;
              if (typeof data58 === "string") {
                if (func3(data58) < 1) {
                  const err133 = { instancePath: instancePath + "/systemTest/gateway/entryPath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = { instancePath: instancePath + "/systemTest/gateway/entryPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data57.prefix !== void 0) {
              let data59 = data57.prefix;
              if (typeof data59 !== "string") {
                const err135 = { instancePath: instancePath + "/systemTest/gateway/prefix", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
              if (!(data59 === "test" || data59 === "production")) {
                const err136 = { instancePath: instancePath + "/systemTest/gateway/prefix", keyword: "enum", params: { allowedValues: schema11.properties.systemTest.properties.gateway.properties.prefix.enum } };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
          } else {
            const err137 = { instancePath: instancePath + "/systemTest/gateway", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        if (data45.parallelLogins !== void 0) {
          let data60 = data45.parallelLogins;
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
            const err138 = { instancePath: instancePath + "/systemTest/parallelLogins", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
          if (typeof data60 == "number" && isFinite(data60)) {
            if (data60 < 2 || isNaN(data60)) {
              const err139 = { instancePath: instancePath + "/systemTest/parallelLogins", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
          }
        }
        if (data45.openid !== void 0) {
          let data61 = data45.openid;
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            for (const key16 in data61) {
              if (!(key16 === "idTokenSignedResponseAlg" || key16 === "userinfoSignedResponseAlg" || key16 === "backchannelLogoutPath" || key16 === "frontchannelLogoutPath" || key16 === "refreshPath")) {
                const err140 = { instancePath: instancePath + "/systemTest/openid", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data61.idTokenSignedResponseAlg !== void 0) {
              let data62 = data61.idTokenSignedResponseAlg;
              if (typeof data62 !== "string") {
                const err141 = { instancePath: instancePath + "/systemTest/openid/idTokenSignedResponseAlg", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
              if (!(data62 === "RS256" || data62 === "ES256")) {
                const err142 = { instancePath: instancePath + "/systemTest/openid/idTokenSignedResponseAlg", keyword: "enum", params: { allowedValues: schema11.properties.systemTest.properties.openid.properties.idTokenSignedResponseAlg.enum } };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
            if (data61.userinfoSignedResponseAlg !== void 0) {
              let data63 = data61.userinfoSignedResponseAlg;
              if (typeof data63 !== "string") {
                const err143 = { instancePath: instancePath + "/systemTest/openid/userinfoSignedResponseAlg", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
              if (!(data63 === "RS256" || data63 === "ES256")) {
                const err144 = { instancePath: instancePath + "/systemTest/openid/userinfoSignedResponseAlg", keyword: "enum", params: { allowedValues: schema11.properties.systemTest.properties.openid.properties.userinfoSignedResponseAlg.enum } };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data61.backchannelLogoutPath !== void 0) {
              let data64 = data61.backchannelLogoutPath;
              if (typeof data64 === "string") {
                if (func3(data64) < 1) {
                  const err145 = { instancePath: instancePath + "/systemTest/openid/backchannelLogoutPath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
              } else {
                const err146 = { instancePath: instancePath + "/systemTest/openid/backchannelLogoutPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
            if (data61.frontchannelLogoutPath !== void 0) {
              let data65 = data61.frontchannelLogoutPath;
              if (typeof data65 === "string") {
                if (func3(data65) < 1) {
                  const err147 = { instancePath: instancePath + "/systemTest/openid/frontchannelLogoutPath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              } else {
                const err148 = { instancePath: instancePath + "/systemTest/openid/frontchannelLogoutPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            }
            if (data61.refreshPath !== void 0) {
              let data66 = data61.refreshPath;
              if (typeof data66 === "string") {
                if (func3(data66) < 1) {
                  const err149 = { instancePath: instancePath + "/systemTest/openid/refreshPath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
              } else {
                const err150 = { instancePath: instancePath + "/systemTest/openid/refreshPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
          } else {
            const err151 = { instancePath: instancePath + "/systemTest/openid", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data45.start !== void 0) {
          let data67 = data45.start;
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            if (data67.command === void 0) {
              const err152 = { instancePath: instancePath + "/systemTest/start", keyword: "required", params: { missingProperty: "command" } };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
            for (const key17 in data67) {
              if (!(key17 === "command" || key17 === "folder" || key17 === "env" || key17 === "readyUrl" || key17 === "brief" || key17 === "proxied" || key17 === "logFiles")) {
                const err153 = { instancePath: instancePath + "/systemTest/start", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data67.command !== void 0) {
              let data68 = data67.command;
              if (Array.isArray(data68)) {
                if (data68.length < 1) {
                  const err154 = { instancePath: instancePath + "/systemTest/start/command", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
                const len3 = data68.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data68[i3] !== "string") {
                    const err155 = { instancePath: instancePath + "/systemTest/start/command/" + i3, keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                }
              } else {
                const err156 = { instancePath: instancePath + "/systemTest/start/command", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
            if (data67.folder !== void 0) {
              let data70 = data67.folder;
              if (typeof data70 === "string") {
                if (func3(data70) < 1) {
                  const err157 = { instancePath: instancePath + "/systemTest/start/folder", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
              } else {
                const err158 = { instancePath: instancePath + "/systemTest/start/folder", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
            if (data67.env !== void 0) {
              let data71 = data67.env;
              if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                for (const key18 in data71) {
                  if (typeof data71[key18] !== "string") {
                    const err159 = { instancePath: instancePath + "/systemTest/start/env/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                }
              } else {
                const err160 = { instancePath: instancePath + "/systemTest/start/env", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
            if (data67.readyUrl !== void 0) {
              let data73 = data67.readyUrl;
              if (typeof data73 === "string") {
                if (func3(data73) < 1) {
                  const err161 = { instancePath: instancePath + "/systemTest/start/readyUrl", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
              } else {
                const err162 = { instancePath: instancePath + "/systemTest/start/readyUrl", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data67.brief !== void 0) {
              let data74 = data67.brief;
              if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                if (data74.env === void 0) {
                  const err163 = { instancePath: instancePath + "/systemTest/start/brief", keyword: "required", params: { missingProperty: "env" } };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
                for (const key19 in data74) {
                  if (!(key19 === "env" || key19 === "idleSeconds" || key19 === "absoluteSeconds")) {
                    const err164 = { instancePath: instancePath + "/systemTest/start/brief", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                }
                if (data74.env !== void 0) {
                  let data75 = data74.env;
                  if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                    for (const key20 in data75) {
                      if (typeof data75[key20] !== "string") {
                        const err165 = { instancePath: instancePath + "/systemTest/start/brief/env/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err165];
                        } else {
                          vErrors.push(err165);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err166 = { instancePath: instancePath + "/systemTest/start/brief/env", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
                if (data74.idleSeconds !== void 0) {
                  let data77 = data74.idleSeconds;
                  if (typeof data77 == "number" && isFinite(data77)) {
                    if (data77 <= 0 || isNaN(data77)) {
                      const err167 = { instancePath: instancePath + "/systemTest/start/brief/idleSeconds", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err167];
                      } else {
                        vErrors.push(err167);
                      }
                      errors++;
                    }
                  } else {
                    const err168 = { instancePath: instancePath + "/systemTest/start/brief/idleSeconds", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err168];
                    } else {
                      vErrors.push(err168);
                    }
                    errors++;
                  }
                }
                if (data74.absoluteSeconds !== void 0) {
                  let data78 = data74.absoluteSeconds;
                  if (typeof data78 == "number" && isFinite(data78)) {
                    if (data78 <= 0 || isNaN(data78)) {
                      const err169 = { instancePath: instancePath + "/systemTest/start/brief/absoluteSeconds", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err169];
                      } else {
                        vErrors.push(err169);
                      }
                      errors++;
                    }
                  } else {
                    const err170 = { instancePath: instancePath + "/systemTest/start/brief/absoluteSeconds", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                }
              } else {
                const err171 = { instancePath: instancePath + "/systemTest/start/brief", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
            if (data67.proxied !== void 0) {
              let data79 = data67.proxied;
              if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                if (data79.url === void 0) {
                  const err172 = { instancePath: instancePath + "/systemTest/start/proxied", keyword: "required", params: { missingProperty: "url" } };
                  if (vErrors === null) {
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
                if (data79.env === void 0) {
                  const err173 = { instancePath: instancePath + "/systemTest/start/proxied", keyword: "required", params: { missingProperty: "env" } };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
                for (const key21 in data79) {
                  if (!(key21 === "url" || key21 === "env")) {
                    const err174 = { instancePath: instancePath + "/systemTest/start/proxied", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
                if (data79.url !== void 0) {
                  let data80 = data79.url;
                  if (typeof data80 === "string") {
                    if (!pattern0.test(data80)) {
                      const err175 = { instancePath: instancePath + "/systemTest/start/proxied/url", keyword: "pattern", params: { pattern: "^https://" } };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                  } else {
                    const err176 = { instancePath: instancePath + "/systemTest/start/proxied/url", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                }
                if (data79.env !== void 0) {
                  let data81 = data79.env;
                  if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                    for (const key22 in data81) {
                      if (typeof data81[key22] !== "string") {
                        const err177 = { instancePath: instancePath + "/systemTest/start/proxied/env/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err177];
                        } else {
                          vErrors.push(err177);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err178 = { instancePath: instancePath + "/systemTest/start/proxied/env", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err178];
                    } else {
                      vErrors.push(err178);
                    }
                    errors++;
                  }
                }
              } else {
                const err179 = { instancePath: instancePath + "/systemTest/start/proxied", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
            if (data67.logFiles !== void 0) {
              let data83 = data67.logFiles;
              if (Array.isArray(data83)) {
                const len4 = data83.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data83[i4] !== "string") {
                    const err180 = { instancePath: instancePath + "/systemTest/start/logFiles/" + i4, keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err180];
                    } else {
                      vErrors.push(err180);
                    }
                    errors++;
                  }
                }
              } else {
                const err181 = { instancePath: instancePath + "/systemTest/start/logFiles", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
          } else {
            const err182 = { instancePath: instancePath + "/systemTest/start", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
      } else {
        const err183 = { instancePath: instancePath + "/systemTest", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
    }
  } else {
    const err184 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err184];
    } else {
      vErrors.push(err184);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateConfig
};
