// A request of the list as JSON.
import type { JsonObject } from '../../dialect/message.ts';
import type { SeenRequest } from '../seen-request.ts';

export const requestJson = ({ problem, parameters, struck, ...seen }: SeenRequest): JsonObject => ({
  ...seen,
  parameters: [...parameters],
  ...(problem ? { problem: { ...problem } } : {}),
  ...(struck ? { struck: [...struck] } : {}),
});
