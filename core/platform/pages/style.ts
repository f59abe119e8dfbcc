// The look of the platform's pages.
import { html } from '../html.ts';

export const style = html`body{font-family:sans-serif}`;
