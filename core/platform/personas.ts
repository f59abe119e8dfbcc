// The invented people of the test platform. Region codes 99…, phone numbers 100…: nobody can have them.
import { hardNames } from './personas/hard-names.ts';
import { hardRecords } from './personas/hard-records.ts';
import { refused } from './personas/refused.ts';
import { staff } from './personas/staff.ts';
import type { Persona } from './platform-shape.ts';

/** The first one is who an unattended login takes. */
export const personas: readonly Persona[] = [...staff, ...hardNames, ...hardRecords, ...refused];
