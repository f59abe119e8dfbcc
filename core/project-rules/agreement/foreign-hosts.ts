// Clouds, tunnels and identity services that are run abroad, by the ends of their host names.

const endings: ReadonlySet<string> = new Set([
  // Tunnels to a developer's machine.
  'ngrok.io',
  'ngrok.app',
  'ngrok-free.app',
  'ngrok-free.dev',
  'trycloudflare.com',
  'loca.lt',
  'localhost.run',
  'lhr.life',
  'serveo.net',
  // Clouds and hosting.
  'amazonaws.com',
  'cloudfront.net',
  'azurewebsites.net',
  'azurefd.net',
  'azureedge.net',
  'cloudapp.azure.com',
  'appspot.com',
  'run.app',
  'web.app',
  'firebaseapp.com',
  'herokuapp.com',
  'vercel.app',
  'netlify.app',
  'github.io',
  'pages.dev',
  'workers.dev',
  'onrender.com',
  'fly.dev',
  'railway.app',
  'digitaloceanspaces.com',
  'ondigitalocean.app',
  // Identity services.
  'auth0.com',
  'okta.com',
  'oktapreview.com',
  'onelogin.com',
  'amazoncognito.com',
  'login.microsoftonline.com',
  'b2clogin.com',
  'accounts.google.com',
]);

/** Without a parser: every address of every config is looked at. */
const hostOf = (value: string): string | undefined => /^https?:\/\/([^/:?#\s@]{1,253})/i.exec(value)?.[1];

export interface ForeignHost {
  readonly hostname: string;
  /** What tells: the end of its name. */
  readonly ending: string;
}

/** The host of the address `value`, if it is one of them. Chinese regions of such clouds have names of their own. */
export function foreignHost(value: string): ForeignHost | undefined {
  const hostname = hostOf(value)?.toLowerCase();
  for (let ending = hostname; ending !== undefined && ending !== ''; ) {
    if (hostname !== undefined && endings.has(ending)) return { hostname, ending };
    const dot = ending.indexOf('.');
    ending = dot < 0 ? undefined : ending.slice(dot + 1);
  }
  return undefined;
}
