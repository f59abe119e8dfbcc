// JSON as the formatter of this house leaves it: short arrays and objects of one line stay on one line.
import { spawnSync } from 'node:child_process';
