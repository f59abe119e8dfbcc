// What roles are called in messages.
import type { CredentialRole } from '../../project/views/credentials/role.ts';
import { type Text, text } from '../../text.ts';

export const roleNames: Readonly<Record<CredentialRole, Text>> = {
  'client-id': text('客户端标识', 'a client id'),
  'client-secret': text('客户端密钥', 'a client secret'),
  'signing-key': text('签名密钥', 'a signing key'),
  'access-key': text('访问密钥（SK）', 'the secret of an access key'),
  'session-secret': text('会话或令牌的签名密钥', 'the secret that sessions or tokens are signed with'),
  password: text('口令', 'a password'),
};

const issued: ReadonlySet<CredentialRole> = new Set(['client-secret', 'signing-key', 'access-key']);

/** Somebody else gave it out: it has to be replaced there once it is known. */
export const isIssued = (role: CredentialRole): boolean => issued.has(role);

/** The last part of a name, which says enough: keys may be long. */
export const shortName = (name: string): string => (name.length > 80 ? `…${name.slice(-79)}` : name);
