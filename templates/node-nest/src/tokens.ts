// 依赖注入的记号：这些部件是函数和数据，不是类。
export const SETTINGS = Symbol('settings');
export const AUDIT = Symbol('audit');
export const DATABASE = Symbol('database');
export const ACCOUNTS = Symbol('accounts');
export const BINDINGS = Symbol('bindings');
export const SESSIONS = Symbol('sessions');
export const PLATFORM = Symbol('platform');
export const LOGIN = Symbol('login');
export const BINDING = Symbol('binding');
export const LOGOUT = Symbol('logout');
