// Derived from the schema beside it: do not edit, run `npm run derive`.
import type { Validator } from '../document/check-document.ts';

export declare const validateProfileShape: Validator;
