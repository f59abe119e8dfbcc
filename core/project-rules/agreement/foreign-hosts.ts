// Clouds, tunnels and identity services that are run abroad, by the ends of their host names.

const endings = [
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
] as const;

/** The ending that tells `hostname` to be one of them. Chinese regions of such clouds have names of their own. */
export const foreignEnding = (hostname: string): string | undefined =>
  endings.find((ending) => hostname === ending || hostname.endsWith(`.${ending}`));
