// Passwords that everybody tries first.

const known: ReadonlySet<string> = new Set(
  '|admin|admin123|admin@123|administrator|root|druid|ruoyi|jeecg|jeecg1314|123|1234|12345|123456|1234567|12345678|123456789|111111|000000|666666|888888|password|passw0rd|test|guest|user|abc123|123123|qwerty'.split(
    '|',
  ),
);

/** Also the name of the account itself. */
export const isKnownPassword = (password: string, account = ''): boolean => {
  const word = password.trim().toLowerCase();
  return known.has(word) || word === account.trim().toLowerCase();
};
