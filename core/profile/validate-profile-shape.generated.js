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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["id", "version", "title", "description", "status", "flow", "authorize", "callback", "token", "userinfo", "claims", "errors", "codeLifetime", "tokenLifetime", "hosts", "evidence", "unknowns"], "properties": { "$schema": { "type": "string" }, "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" }, "version": { "type": "string", "minLength": 1 }, "title": { "$ref": "#/definitions/part0" }, "description": { "$ref": "#/definitions/part0" }, "status": { "enum": ["standard", "official", "observed", "custom"] }, "flow": { "enum": ["oauth2-code", "oidc-code"] }, "discovery": { "type": "string", "pattern": "^/" }, "authorize": { "type": "object", "additionalProperties": false, "required": ["path", "parameters", "fixed", "state", "pkce"], "properties": { "path": { "type": "string", "pattern": "^/" }, "parameters": { "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "fixed": { "type": "object", "additionalProperties": { "type": "string" } }, "state": { "type": "object", "additionalProperties": false, "required": ["echoed"], "properties": { "echoed": { "enum": ["yes", "no", "unknown"] }, "pattern": { "type": "string" }, "maxLength": { "type": "integer", "minimum": 1 } } }, "pkce": { "enum": ["none", "S256"] } } }, "callback": { "type": "object", "additionalProperties": false, "required": ["parameters"], "properties": { "parameters": { "type": "object", "additionalProperties": { "type": ["string", "null"] } } } }, "token": { "type": "object", "additionalProperties": false, "required": ["path", "method", "encoding", "clientAuthentication", "parameters", "fields", "expiresIn"], "properties": { "path": { "type": "string", "pattern": "^/" }, "method": { "enum": ["POST", "GET"] }, "encoding": { "enum": ["form", "json", "query"] }, "clientAuthentication": { "enum": ["client_secret_basic", "client_secret_post"] }, "parameters": { "type": "object", "additionalProperties": { "type": ["string", "null"] } }, "envelope": { "$ref": "#/definitions/part1" }, "fields": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 } }, "expiresIn": { "enum": ["number", "string"] } } }, "userinfo": { "type": "object", "additionalProperties": false, "required": ["path", "method", "token"], "properties": { "path": { "type": "string", "pattern": "^/" }, "method": { "enum": ["GET", "POST"] }, "token": { "type": "object", "additionalProperties": false, "required": ["in", "name"], "properties": { "in": { "enum": ["header", "query", "form", "json"] }, "name": { "type": "string", "minLength": 1 } } }, "envelope": { "$ref": "#/definitions/part1" } } }, "logout": { "type": "object", "additionalProperties": false, "required": ["path", "parameters"], "properties": { "path": { "type": "string", "pattern": "^/" }, "parameters": { "type": "object", "additionalProperties": { "type": ["string", "null"] } } } }, "jwks": { "type": "string", "pattern": "^/" }, "claims": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["path", "type", "sensitivity", "title"], "properties": { "path": { "type": "string", "minLength": 1 }, "type": { "enum": ["string", "number", "boolean", "array"] }, "sensitivity": { "enum": ["none", "personal", "sensitive"] }, "title": { "$ref": "#/definitions/part0" } } } }, "errors": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["code", "message", "error"], "properties": { "code": { "type": ["string", "number"] }, "message": { "type": "string" }, "error": { "type": "string", "minLength": 1 } } } }, "codeLifetime": { "type": "integer", "minimum": 1 }, "tokenLifetime": { "type": "integer", "minimum": 1 }, "clientIdPattern": { "type": "string", "minLength": 1 }, "hosts": { "type": "object", "additionalProperties": false, "required": ["test", "production"], "properties": { "test": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "production": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "evidence": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "basis", "source"], "properties": { "path": { "type": "string", "minLength": 1 }, "basis": { "enum": ["specification", "public-code", "assumed"] }, "source": { "$ref": "#/definitions/part0" } } } }, "unknowns": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["path", "what"], "properties": { "path": { "type": "string", "minLength": 1 }, "what": { "$ref": "#/definitions/part0" } } } } }, "definitions": { "part0": { "type": "object", "additionalProperties": false, "required": ["zh", "en"], "properties": { "zh": { "type": "string", "minLength": 1 }, "en": { "type": "string", "minLength": 1 } } }, "part1": { "type": "object", "additionalProperties": false, "required": ["successPath", "successValue", "messagePath", "dataPath", "failureStatus"], "properties": { "successPath": { "type": "string", "minLength": 1 }, "successValue": { "type": ["string", "number", "boolean"] }, "messagePath": { "type": "string", "minLength": 1 }, "dataPath": { "type": "string" }, "failureStatus": { "enum": ["standard", 200] } } } } };
var schema14 = { "type": "object", "additionalProperties": false, "required": ["successPath", "successValue", "messagePath", "dataPath", "failureStatus"], "properties": { "successPath": { "type": "string", "minLength": 1 }, "successValue": { "type": ["string", "number", "boolean"] }, "messagePath": { "type": "string", "minLength": 1 }, "dataPath": { "type": "string" }, "failureStatus": { "enum": ["standard", 200] } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern1 = new RegExp("^/", "u");
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
    if (data.token === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "token" } };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.userinfo === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "userinfo" } };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.claims === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "claims" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.errors === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "errors" } };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.codeLifetime === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "codeLifetime" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.tokenLifetime === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "tokenLifetime" } };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.hosts === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "hosts" } };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err15 = { instancePath, keyword: "required", params: { missingProperty: "evidence" } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.unknowns === void 0) {
      const err16 = { instancePath, keyword: "required", params: { missingProperty: "unknowns" } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err17 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err18 = { instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err19 = { instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data2 = data.version;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err21 = { instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.zh === void 0) {
          const err23 = { instancePath: instancePath + "/title", keyword: "required", params: { missingProperty: "zh" } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data3.en === void 0) {
          const err24 = { instancePath: instancePath + "/title", keyword: "required", params: { missingProperty: "en" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "zh" || key1 === "en")) {
            const err25 = { instancePath: instancePath + "/title", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data3.zh !== void 0) {
          let data4 = data3.zh;
          if (typeof data4 === "string") {
            if (func3(data4) < 1) {
              const err26 = { instancePath: instancePath + "/title/zh", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/title/zh", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data3.en !== void 0) {
          let data5 = data3.en;
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err28 = { instancePath: instancePath + "/title/en", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/title/en", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/title", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.zh === void 0) {
          const err31 = { instancePath: instancePath + "/description", keyword: "required", params: { missingProperty: "zh" } };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data6.en === void 0) {
          const err32 = { instancePath: instancePath + "/description", keyword: "required", params: { missingProperty: "en" } };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "zh" || key2 === "en")) {
            const err33 = { instancePath: instancePath + "/description", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data6.zh !== void 0) {
          let data7 = data6.zh;
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err34 = { instancePath: instancePath + "/description/zh", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/description/zh", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data6.en !== void 0) {
          let data8 = data6.en;
          if (typeof data8 === "string") {
            if (func3(data8) < 1) {
              const err36 = { instancePath: instancePath + "/description/en", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/description/en", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data9 = data.status;
      if (!(data9 === "standard" || data9 === "official" || data9 === "observed" || data9 === "custom")) {
        const err39 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema11.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.flow !== void 0) {
      let data10 = data.flow;
      if (!(data10 === "oauth2-code" || data10 === "oidc-code")) {
        const err40 = { instancePath: instancePath + "/flow", keyword: "enum", params: { allowedValues: schema11.properties.flow.enum } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.discovery !== void 0) {
      let data11 = data.discovery;
      if (typeof data11 === "string") {
        if (!pattern1.test(data11)) {
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
      let data12 = data.authorize;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.path === void 0) {
          const err43 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data12.parameters === void 0) {
          const err44 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "parameters" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data12.fixed === void 0) {
          const err45 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "fixed" } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data12.state === void 0) {
          const err46 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "state" } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data12.pkce === void 0) {
          const err47 = { instancePath: instancePath + "/authorize", keyword: "required", params: { missingProperty: "pkce" } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        for (const key3 in data12) {
          if (!(key3 === "path" || key3 === "parameters" || key3 === "fixed" || key3 === "state" || key3 === "pkce")) {
            const err48 = { instancePath: instancePath + "/authorize", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data12.path !== void 0) {
          let data13 = data12.path;
          if (typeof data13 === "string") {
            if (!pattern1.test(data13)) {
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
        if (data12.parameters !== void 0) {
          let data14 = data12.parameters;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key4 in data14) {
              let data15 = data14[key4];
              if (typeof data15 !== "string" && data15 !== null) {
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
        if (data12.fixed !== void 0) {
          let data16 = data12.fixed;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key5 in data16) {
              if (typeof data16[key5] !== "string") {
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
        if (data12.state !== void 0) {
          let data18 = data12.state;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.echoed === void 0) {
              const err55 = { instancePath: instancePath + "/authorize/state", keyword: "required", params: { missingProperty: "echoed" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            for (const key6 in data18) {
              if (!(key6 === "echoed" || key6 === "pattern" || key6 === "maxLength")) {
                const err56 = { instancePath: instancePath + "/authorize/state", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data18.echoed !== void 0) {
              let data19 = data18.echoed;
              if (!(data19 === "yes" || data19 === "no" || data19 === "unknown")) {
                const err57 = { instancePath: instancePath + "/authorize/state/echoed", keyword: "enum", params: { allowedValues: schema11.properties.authorize.properties.state.properties.echoed.enum } };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data18.pattern !== void 0) {
              if (typeof data18.pattern !== "string") {
                const err58 = { instancePath: instancePath + "/authorize/state/pattern", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data18.maxLength !== void 0) {
              let data21 = data18.maxLength;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                const err59 = { instancePath: instancePath + "/authorize/state/maxLength", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 < 1 || isNaN(data21)) {
                  const err60 = { instancePath: instancePath + "/authorize/state/maxLength", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/authorize/state", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data12.pkce !== void 0) {
          let data22 = data12.pkce;
          if (!(data22 === "none" || data22 === "S256")) {
            const err62 = { instancePath: instancePath + "/authorize/pkce", keyword: "enum", params: { allowedValues: schema11.properties.authorize.properties.pkce.enum } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/authorize", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.callback !== void 0) {
      let data23 = data.callback;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.parameters === void 0) {
          const err64 = { instancePath: instancePath + "/callback", keyword: "required", params: { missingProperty: "parameters" } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        for (const key7 in data23) {
          if (!(key7 === "parameters")) {
            const err65 = { instancePath: instancePath + "/callback", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data23.parameters !== void 0) {
          let data24 = data23.parameters;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (const key8 in data24) {
              let data25 = data24[key8];
              if (typeof data25 !== "string" && data25 !== null) {
                const err66 = { instancePath: instancePath + "/callback/parameters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema11.properties.callback.properties.parameters.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/callback/parameters", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/callback", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data26 = data.token;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.path === void 0) {
          const err69 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data26.method === void 0) {
          const err70 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "method" } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data26.encoding === void 0) {
          const err71 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "encoding" } };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (data26.clientAuthentication === void 0) {
          const err72 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "clientAuthentication" } };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data26.parameters === void 0) {
          const err73 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "parameters" } };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data26.fields === void 0) {
          const err74 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "fields" } };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data26.expiresIn === void 0) {
          const err75 = { instancePath: instancePath + "/token", keyword: "required", params: { missingProperty: "expiresIn" } };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        for (const key9 in data26) {
          if (!(key9 === "path" || key9 === "method" || key9 === "encoding" || key9 === "clientAuthentication" || key9 === "parameters" || key9 === "envelope" || key9 === "fields" || key9 === "expiresIn")) {
            const err76 = { instancePath: instancePath + "/token", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data26.path !== void 0) {
          let data27 = data26.path;
          if (typeof data27 === "string") {
            if (!pattern1.test(data27)) {
              const err77 = { instancePath: instancePath + "/token/path", keyword: "pattern", params: { pattern: "^/" } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          } else {
            const err78 = { instancePath: instancePath + "/token/path", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data26.method !== void 0) {
          let data28 = data26.method;
          if (!(data28 === "POST" || data28 === "GET")) {
            const err79 = { instancePath: instancePath + "/token/method", keyword: "enum", params: { allowedValues: schema11.properties.token.properties.method.enum } };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data26.encoding !== void 0) {
          let data29 = data26.encoding;
          if (!(data29 === "form" || data29 === "json" || data29 === "query")) {
            const err80 = { instancePath: instancePath + "/token/encoding", keyword: "enum", params: { allowedValues: schema11.properties.token.properties.encoding.enum } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data26.clientAuthentication !== void 0) {
          let data30 = data26.clientAuthentication;
          if (!(data30 === "client_secret_basic" || data30 === "client_secret_post")) {
            const err81 = { instancePath: instancePath + "/token/clientAuthentication", keyword: "enum", params: { allowedValues: schema11.properties.token.properties.clientAuthentication.enum } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data26.parameters !== void 0) {
          let data31 = data26.parameters;
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            for (const key10 in data31) {
              let data32 = data31[key10];
              if (typeof data32 !== "string" && data32 !== null) {
                const err82 = { instancePath: instancePath + "/token/parameters/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema11.properties.token.properties.parameters.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
          } else {
            const err83 = { instancePath: instancePath + "/token/parameters", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data26.envelope !== void 0) {
          let data33 = data26.envelope;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.successPath === void 0) {
              const err84 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "successPath" } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data33.successValue === void 0) {
              const err85 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "successValue" } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data33.messagePath === void 0) {
              const err86 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "messagePath" } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data33.dataPath === void 0) {
              const err87 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "dataPath" } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data33.failureStatus === void 0) {
              const err88 = { instancePath: instancePath + "/token/envelope", keyword: "required", params: { missingProperty: "failureStatus" } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            for (const key11 in data33) {
              if (!(key11 === "successPath" || key11 === "successValue" || key11 === "messagePath" || key11 === "dataPath" || key11 === "failureStatus")) {
                const err89 = { instancePath: instancePath + "/token/envelope", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data33.successPath !== void 0) {
              let data34 = data33.successPath;
              if (typeof data34 === "string") {
                if (func3(data34) < 1) {
                  const err90 = { instancePath: instancePath + "/token/envelope/successPath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              } else {
                const err91 = { instancePath: instancePath + "/token/envelope/successPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data33.successValue !== void 0) {
              let data35 = data33.successValue;
              if (typeof data35 !== "string" && !(typeof data35 == "number" && isFinite(data35)) && typeof data35 !== "boolean") {
                const err92 = { instancePath: instancePath + "/token/envelope/successValue", keyword: "type", params: { type: schema14.properties.successValue.type } };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data33.messagePath !== void 0) {
              let data36 = data33.messagePath;
              if (typeof data36 === "string") {
                if (func3(data36) < 1) {
                  const err93 = { instancePath: instancePath + "/token/envelope/messagePath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              } else {
                const err94 = { instancePath: instancePath + "/token/envelope/messagePath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data33.dataPath !== void 0) {
              if (typeof data33.dataPath !== "string") {
                const err95 = { instancePath: instancePath + "/token/envelope/dataPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data33.failureStatus !== void 0) {
              let data38 = data33.failureStatus;
              if (!(data38 === "standard" || data38 === 200)) {
                const err96 = { instancePath: instancePath + "/token/envelope/failureStatus", keyword: "enum", params: { allowedValues: schema14.properties.failureStatus.enum } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/token/envelope", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data26.fields !== void 0) {
          let data39 = data26.fields;
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            for (const key12 in data39) {
              let data40 = data39[key12];
              if (typeof data40 === "string") {
                if (func3(data40) < 1) {
                  const err98 = { instancePath: instancePath + "/token/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/token/fields/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/token/fields", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data26.expiresIn !== void 0) {
          let data41 = data26.expiresIn;
          if (!(data41 === "number" || data41 === "string")) {
            const err101 = { instancePath: instancePath + "/token/expiresIn", keyword: "enum", params: { allowedValues: schema11.properties.token.properties.expiresIn.enum } };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
      } else {
        const err102 = { instancePath: instancePath + "/token", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.userinfo !== void 0) {
      let data42 = data.userinfo;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (data42.path === void 0) {
          const err103 = { instancePath: instancePath + "/userinfo", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        if (data42.method === void 0) {
          const err104 = { instancePath: instancePath + "/userinfo", keyword: "required", params: { missingProperty: "method" } };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
        if (data42.token === void 0) {
          const err105 = { instancePath: instancePath + "/userinfo", keyword: "required", params: { missingProperty: "token" } };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
        for (const key13 in data42) {
          if (!(key13 === "path" || key13 === "method" || key13 === "token" || key13 === "envelope")) {
            const err106 = { instancePath: instancePath + "/userinfo", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data42.path !== void 0) {
          let data43 = data42.path;
          if (typeof data43 === "string") {
            if (!pattern1.test(data43)) {
              const err107 = { instancePath: instancePath + "/userinfo/path", keyword: "pattern", params: { pattern: "^/" } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          } else {
            const err108 = { instancePath: instancePath + "/userinfo/path", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data42.method !== void 0) {
          let data44 = data42.method;
          if (!(data44 === "GET" || data44 === "POST")) {
            const err109 = { instancePath: instancePath + "/userinfo/method", keyword: "enum", params: { allowedValues: schema11.properties.userinfo.properties.method.enum } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data42.token !== void 0) {
          let data45 = data42.token;
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            if (data45.in === void 0) {
              const err110 = { instancePath: instancePath + "/userinfo/token", keyword: "required", params: { missingProperty: "in" } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            if (data45.name === void 0) {
              const err111 = { instancePath: instancePath + "/userinfo/token", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            for (const key14 in data45) {
              if (!(key14 === "in" || key14 === "name")) {
                const err112 = { instancePath: instancePath + "/userinfo/token", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
            if (data45.in !== void 0) {
              let data46 = data45.in;
              if (!(data46 === "header" || data46 === "query" || data46 === "form" || data46 === "json")) {
                const err113 = { instancePath: instancePath + "/userinfo/token/in", keyword: "enum", params: { allowedValues: schema11.properties.userinfo.properties.token.properties.in.enum } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data45.name !== void 0) {
              let data47 = data45.name;
              if (typeof data47 === "string") {
                if (func3(data47) < 1) {
                  const err114 = { instancePath: instancePath + "/userinfo/token/name", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              } else {
                const err115 = { instancePath: instancePath + "/userinfo/token/name", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
          } else {
            const err116 = { instancePath: instancePath + "/userinfo/token", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data42.envelope !== void 0) {
          let data48 = data42.envelope;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.successPath === void 0) {
              const err117 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "successPath" } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data48.successValue === void 0) {
              const err118 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "successValue" } };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            if (data48.messagePath === void 0) {
              const err119 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "messagePath" } };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            if (data48.dataPath === void 0) {
              const err120 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "dataPath" } };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (data48.failureStatus === void 0) {
              const err121 = { instancePath: instancePath + "/userinfo/envelope", keyword: "required", params: { missingProperty: "failureStatus" } };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            for (const key15 in data48) {
              if (!(key15 === "successPath" || key15 === "successValue" || key15 === "messagePath" || key15 === "dataPath" || key15 === "failureStatus")) {
                const err122 = { instancePath: instancePath + "/userinfo/envelope", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data48.successPath !== void 0) {
              let data49 = data48.successPath;
              if (typeof data49 === "string") {
                if (func3(data49) < 1) {
                  const err123 = { instancePath: instancePath + "/userinfo/envelope/successPath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err123];
                  } else {
                    vErrors.push(err123);
                  }
                  errors++;
                }
              } else {
                const err124 = { instancePath: instancePath + "/userinfo/envelope/successPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
            }
            if (data48.successValue !== void 0) {
              let data50 = data48.successValue;
              if (typeof data50 !== "string" && !(typeof data50 == "number" && isFinite(data50)) && typeof data50 !== "boolean") {
                const err125 = { instancePath: instancePath + "/userinfo/envelope/successValue", keyword: "type", params: { type: schema14.properties.successValue.type } };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data48.messagePath !== void 0) {
              let data51 = data48.messagePath;
              if (typeof data51 === "string") {
                if (func3(data51) < 1) {
                  const err126 = { instancePath: instancePath + "/userinfo/envelope/messagePath", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              } else {
                const err127 = { instancePath: instancePath + "/userinfo/envelope/messagePath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data48.dataPath !== void 0) {
              if (typeof data48.dataPath !== "string") {
                const err128 = { instancePath: instancePath + "/userinfo/envelope/dataPath", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data48.failureStatus !== void 0) {
              let data53 = data48.failureStatus;
              if (!(data53 === "standard" || data53 === 200)) {
                const err129 = { instancePath: instancePath + "/userinfo/envelope/failureStatus", keyword: "enum", params: { allowedValues: schema14.properties.failureStatus.enum } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/userinfo/envelope", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/userinfo", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.logout !== void 0) {
      let data54 = data.logout;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.path === void 0) {
          const err132 = { instancePath: instancePath + "/logout", keyword: "required", params: { missingProperty: "path" } };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (data54.parameters === void 0) {
          const err133 = { instancePath: instancePath + "/logout", keyword: "required", params: { missingProperty: "parameters" } };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        for (const key16 in data54) {
          if (!(key16 === "path" || key16 === "parameters")) {
            const err134 = { instancePath: instancePath + "/logout", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data54.path !== void 0) {
          let data55 = data54.path;
          if (typeof data55 === "string") {
            if (!pattern1.test(data55)) {
              const err135 = { instancePath: instancePath + "/logout/path", keyword: "pattern", params: { pattern: "^/" } };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
          } else {
            const err136 = { instancePath: instancePath + "/logout/path", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data54.parameters !== void 0) {
          let data56 = data54.parameters;
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            for (const key17 in data56) {
              let data57 = data56[key17];
              if (typeof data57 !== "string" && data57 !== null) {
                const err137 = { instancePath: instancePath + "/logout/parameters/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema11.properties.logout.properties.parameters.additionalProperties.type } };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
          } else {
            const err138 = { instancePath: instancePath + "/logout/parameters", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
      } else {
        const err139 = { instancePath: instancePath + "/logout", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      }
    }
    if (data.jwks !== void 0) {
      let data58 = data.jwks;
      if (typeof data58 === "string") {
        if (!pattern1.test(data58)) {
          const err140 = { instancePath: instancePath + "/jwks", keyword: "pattern", params: { pattern: "^/" } };
          if (vErrors === null) {
            vErrors = [err140];
          } else {
            vErrors.push(err140);
          }
          errors++;
        }
      } else {
        const err141 = { instancePath: instancePath + "/jwks", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
    }
    if (data.claims !== void 0) {
      let data59 = data.claims;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        for (const key18 in data59) {
          let data60 = data59[key18];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.path === void 0) {
              const err142 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            if (data60.type === void 0) {
              const err143 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
            if (data60.sensitivity === void 0) {
              const err144 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "sensitivity" } };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
            if (data60.title === void 0) {
              const err145 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "title" } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            for (const key19 in data60) {
              if (!(key19 === "path" || key19 === "type" || key19 === "sensitivity" || key19 === "title")) {
                const err146 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key19 } };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
            if (data60.path !== void 0) {
              let data61 = data60.path;
              if (typeof data61 === "string") {
                if (func3(data61) < 1) {
                  const err147 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              } else {
                const err148 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            }
            if (data60.type !== void 0) {
              let data62 = data60.type;
              if (!(data62 === "string" || data62 === "number" || data62 === "boolean" || data62 === "array")) {
                const err149 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", keyword: "enum", params: { allowedValues: schema11.properties.claims.additionalProperties.properties.type.enum } };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
            if (data60.sensitivity !== void 0) {
              let data63 = data60.sensitivity;
              if (!(data63 === "none" || data63 === "personal" || data63 === "sensitive")) {
                const err150 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/sensitivity", keyword: "enum", params: { allowedValues: schema11.properties.claims.additionalProperties.properties.sensitivity.enum } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data60.title !== void 0) {
              let data64 = data60.title;
              if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                if (data64.zh === void 0) {
                  const err151 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", keyword: "required", params: { missingProperty: "zh" } };
                  if (vErrors === null) {
                    vErrors = [err151];
                  } else {
                    vErrors.push(err151);
                  }
                  errors++;
                }
                if (data64.en === void 0) {
                  const err152 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", keyword: "required", params: { missingProperty: "en" } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
                for (const key20 in data64) {
                  if (!(key20 === "zh" || key20 === "en")) {
                    const err153 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                }
                if (data64.zh !== void 0) {
                  let data65 = data64.zh;
                  if (typeof data65 === "string") {
                    if (func3(data65) < 1) {
                      const err154 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/title/zh", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err154];
                      } else {
                        vErrors.push(err154);
                      }
                      errors++;
                    }
                  } else {
                    const err155 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/title/zh", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                }
                if (data64.en !== void 0) {
                  let data66 = data64.en;
                  if (typeof data66 === "string") {
                    if (func3(data66) < 1) {
                      const err156 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/title/en", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err156];
                      } else {
                        vErrors.push(err156);
                      }
                      errors++;
                    }
                  } else {
                    const err157 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/title/en", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                }
              } else {
                const err158 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
          } else {
            const err159 = { instancePath: instancePath + "/claims/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
      } else {
        const err160 = { instancePath: instancePath + "/claims", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data67 = data.errors;
      if (Array.isArray(data67)) {
        const len0 = data67.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data68 = data67[i0];
          if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
            if (data68.code === void 0) {
              const err161 = { instancePath: instancePath + "/errors/" + i0, keyword: "required", params: { missingProperty: "code" } };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
            if (data68.message === void 0) {
              const err162 = { instancePath: instancePath + "/errors/" + i0, keyword: "required", params: { missingProperty: "message" } };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            if (data68.error === void 0) {
              const err163 = { instancePath: instancePath + "/errors/" + i0, keyword: "required", params: { missingProperty: "error" } };
              if (vErrors === null) {
                vErrors = [err163];
              } else {
                vErrors.push(err163);
              }
              errors++;
            }
            for (const key21 in data68) {
              if (!(key21 === "code" || key21 === "message" || key21 === "error")) {
                const err164 = { instancePath: instancePath + "/errors/" + i0, keyword: "additionalProperties", params: { additionalProperty: key21 } };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            }
            if (data68.code !== void 0) {
              let data69 = data68.code;
              if (typeof data69 !== "string" && !(typeof data69 == "number" && isFinite(data69))) {
                const err165 = { instancePath: instancePath + "/errors/" + i0 + "/code", keyword: "type", params: { type: schema11.properties.errors.items.properties.code.type } };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
            }
            if (data68.message !== void 0) {
              if (typeof data68.message !== "string") {
                const err166 = { instancePath: instancePath + "/errors/" + i0 + "/message", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
            }
            if (data68.error !== void 0) {
              let data71 = data68.error;
              if (typeof data71 === "string") {
                if (func3(data71) < 1) {
                  const err167 = { instancePath: instancePath + "/errors/" + i0 + "/error", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              } else {
                const err168 = { instancePath: instancePath + "/errors/" + i0 + "/error", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
          } else {
            const err169 = { instancePath: instancePath + "/errors/" + i0, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
      } else {
        const err170 = { instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err170];
        } else {
          vErrors.push(err170);
        }
        errors++;
      }
    }
    if (data.codeLifetime !== void 0) {
      let data72 = data.codeLifetime;
      if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
        const err171 = { instancePath: instancePath + "/codeLifetime", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err171];
        } else {
          vErrors.push(err171);
        }
        errors++;
      }
      if (typeof data72 == "number" && isFinite(data72)) {
        if (data72 < 1 || isNaN(data72)) {
          const err172 = { instancePath: instancePath + "/codeLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err172];
          } else {
            vErrors.push(err172);
          }
          errors++;
        }
      }
    }
    if (data.tokenLifetime !== void 0) {
      let data73 = data.tokenLifetime;
      if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
        const err173 = { instancePath: instancePath + "/tokenLifetime", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
      if (typeof data73 == "number" && isFinite(data73)) {
        if (data73 < 1 || isNaN(data73)) {
          const err174 = { instancePath: instancePath + "/tokenLifetime", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err174];
          } else {
            vErrors.push(err174);
          }
          errors++;
        }
      }
    }
    if (data.clientIdPattern !== void 0) {
      let data74 = data.clientIdPattern;
      if (typeof data74 === "string") {
        if (func3(data74) < 1) {
          const err175 = { instancePath: instancePath + "/clientIdPattern", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err175];
          } else {
            vErrors.push(err175);
          }
          errors++;
        }
      } else {
        const err176 = { instancePath: instancePath + "/clientIdPattern", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err176];
        } else {
          vErrors.push(err176);
        }
        errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data75 = data.hosts;
      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
        if (data75.test === void 0) {
          const err177 = { instancePath: instancePath + "/hosts", keyword: "required", params: { missingProperty: "test" } };
          if (vErrors === null) {
            vErrors = [err177];
          } else {
            vErrors.push(err177);
          }
          errors++;
        }
        if (data75.production === void 0) {
          const err178 = { instancePath: instancePath + "/hosts", keyword: "required", params: { missingProperty: "production" } };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
        for (const key22 in data75) {
          if (!(key22 === "test" || key22 === "production")) {
            const err179 = { instancePath: instancePath + "/hosts", keyword: "additionalProperties", params: { additionalProperty: key22 } };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
        }
        if (data75.test !== void 0) {
          let data76 = data75.test;
          if (Array.isArray(data76)) {
            const len1 = data76.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data77 = data76[i1];
              if (typeof data77 === "string") {
                if (func3(data77) < 1) {
                  const err180 = { instancePath: instancePath + "/hosts/test/" + i1, keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              } else {
                const err181 = { instancePath: instancePath + "/hosts/test/" + i1, keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
            }
          } else {
            const err182 = { instancePath: instancePath + "/hosts/test", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err182];
            } else {
              vErrors.push(err182);
            }
            errors++;
          }
        }
        if (data75.production !== void 0) {
          let data78 = data75.production;
          if (Array.isArray(data78)) {
            const len2 = data78.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data79 = data78[i2];
              if (typeof data79 === "string") {
                if (func3(data79) < 1) {
                  const err183 = { instancePath: instancePath + "/hosts/production/" + i2, keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              } else {
                const err184 = { instancePath: instancePath + "/hosts/production/" + i2, keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
          } else {
            const err185 = { instancePath: instancePath + "/hosts/production", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
      } else {
        const err186 = { instancePath: instancePath + "/hosts", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err186];
        } else {
          vErrors.push(err186);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data80 = data.evidence;
      if (Array.isArray(data80)) {
        const len3 = data80.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data81 = data80[i3];
          if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
            if (data81.path === void 0) {
              const err187 = { instancePath: instancePath + "/evidence/" + i3, keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data81.basis === void 0) {
              const err188 = { instancePath: instancePath + "/evidence/" + i3, keyword: "required", params: { missingProperty: "basis" } };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            if (data81.source === void 0) {
              const err189 = { instancePath: instancePath + "/evidence/" + i3, keyword: "required", params: { missingProperty: "source" } };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
            for (const key23 in data81) {
              if (!(key23 === "path" || key23 === "basis" || key23 === "source")) {
                const err190 = { instancePath: instancePath + "/evidence/" + i3, keyword: "additionalProperties", params: { additionalProperty: key23 } };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
            }
            if (data81.path !== void 0) {
              let data82 = data81.path;
              if (typeof data82 === "string") {
                if (func3(data82) < 1) {
                  const err191 = { instancePath: instancePath + "/evidence/" + i3 + "/path", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              } else {
                const err192 = { instancePath: instancePath + "/evidence/" + i3 + "/path", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
            if (data81.basis !== void 0) {
              let data83 = data81.basis;
              if (!(data83 === "specification" || data83 === "public-code" || data83 === "assumed")) {
                const err193 = { instancePath: instancePath + "/evidence/" + i3 + "/basis", keyword: "enum", params: { allowedValues: schema11.properties.evidence.items.properties.basis.enum } };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
            if (data81.source !== void 0) {
              let data84 = data81.source;
              if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                if (data84.zh === void 0) {
                  const err194 = { instancePath: instancePath + "/evidence/" + i3 + "/source", keyword: "required", params: { missingProperty: "zh" } };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors++;
                }
                if (data84.en === void 0) {
                  const err195 = { instancePath: instancePath + "/evidence/" + i3 + "/source", keyword: "required", params: { missingProperty: "en" } };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
                for (const key24 in data84) {
                  if (!(key24 === "zh" || key24 === "en")) {
                    const err196 = { instancePath: instancePath + "/evidence/" + i3 + "/source", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                }
                if (data84.zh !== void 0) {
                  let data85 = data84.zh;
                  if (typeof data85 === "string") {
                    if (func3(data85) < 1) {
                      const err197 = { instancePath: instancePath + "/evidence/" + i3 + "/source/zh", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  } else {
                    const err198 = { instancePath: instancePath + "/evidence/" + i3 + "/source/zh", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err198];
                    } else {
                      vErrors.push(err198);
                    }
                    errors++;
                  }
                }
                if (data84.en !== void 0) {
                  let data86 = data84.en;
                  if (typeof data86 === "string") {
                    if (func3(data86) < 1) {
                      const err199 = { instancePath: instancePath + "/evidence/" + i3 + "/source/en", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err199];
                      } else {
                        vErrors.push(err199);
                      }
                      errors++;
                    }
                  } else {
                    const err200 = { instancePath: instancePath + "/evidence/" + i3 + "/source/en", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                }
              } else {
                const err201 = { instancePath: instancePath + "/evidence/" + i3 + "/source", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
          } else {
            const err202 = { instancePath: instancePath + "/evidence/" + i3, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
      } else {
        const err203 = { instancePath: instancePath + "/evidence", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err203];
        } else {
          vErrors.push(err203);
        }
        errors++;
      }
    }
    if (data.unknowns !== void 0) {
      let data87 = data.unknowns;
      if (Array.isArray(data87)) {
        const len4 = data87.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data88 = data87[i4];
          if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
            if (data88.path === void 0) {
              const err204 = { instancePath: instancePath + "/unknowns/" + i4, keyword: "required", params: { missingProperty: "path" } };
              if (vErrors === null) {
                vErrors = [err204];
              } else {
                vErrors.push(err204);
              }
              errors++;
            }
            if (data88.what === void 0) {
              const err205 = { instancePath: instancePath + "/unknowns/" + i4, keyword: "required", params: { missingProperty: "what" } };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
            for (const key25 in data88) {
              if (!(key25 === "path" || key25 === "what")) {
                const err206 = { instancePath: instancePath + "/unknowns/" + i4, keyword: "additionalProperties", params: { additionalProperty: key25 } };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data88.path !== void 0) {
              let data89 = data88.path;
              if (typeof data89 === "string") {
                if (func3(data89) < 1) {
                  const err207 = { instancePath: instancePath + "/unknowns/" + i4 + "/path", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
              } else {
                const err208 = { instancePath: instancePath + "/unknowns/" + i4 + "/path", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err208];
                } else {
                  vErrors.push(err208);
                }
                errors++;
              }
            }
            if (data88.what !== void 0) {
              let data90 = data88.what;
              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                if (data90.zh === void 0) {
                  const err209 = { instancePath: instancePath + "/unknowns/" + i4 + "/what", keyword: "required", params: { missingProperty: "zh" } };
                  if (vErrors === null) {
                    vErrors = [err209];
                  } else {
                    vErrors.push(err209);
                  }
                  errors++;
                }
                if (data90.en === void 0) {
                  const err210 = { instancePath: instancePath + "/unknowns/" + i4 + "/what", keyword: "required", params: { missingProperty: "en" } };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
                for (const key26 in data90) {
                  if (!(key26 === "zh" || key26 === "en")) {
                    const err211 = { instancePath: instancePath + "/unknowns/" + i4 + "/what", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                }
                if (data90.zh !== void 0) {
                  let data91 = data90.zh;
                  if (typeof data91 === "string") {
                    if (func3(data91) < 1) {
                      const err212 = { instancePath: instancePath + "/unknowns/" + i4 + "/what/zh", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err212];
                      } else {
                        vErrors.push(err212);
                      }
                      errors++;
                    }
                  } else {
                    const err213 = { instancePath: instancePath + "/unknowns/" + i4 + "/what/zh", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err213];
                    } else {
                      vErrors.push(err213);
                    }
                    errors++;
                  }
                }
                if (data90.en !== void 0) {
                  let data92 = data90.en;
                  if (typeof data92 === "string") {
                    if (func3(data92) < 1) {
                      const err214 = { instancePath: instancePath + "/unknowns/" + i4 + "/what/en", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err214];
                      } else {
                        vErrors.push(err214);
                      }
                      errors++;
                    }
                  } else {
                    const err215 = { instancePath: instancePath + "/unknowns/" + i4 + "/what/en", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err215];
                    } else {
                      vErrors.push(err215);
                    }
                    errors++;
                  }
                }
              } else {
                const err216 = { instancePath: instancePath + "/unknowns/" + i4 + "/what", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
            }
          } else {
            const err217 = { instancePath: instancePath + "/unknowns/" + i4, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
      } else {
        const err218 = { instancePath: instancePath + "/unknowns", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err218];
        } else {
          vErrors.push(err218);
        }
        errors++;
      }
    }
  } else {
    const err219 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err219];
    } else {
      vErrors.push(err219);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateProfileShape
};
