// The endpoints that bend and show the platform: control interface, start page, its forms. Never in the list of requests.
import { joinUrl } from '../dialect/parameters.ts';
import type { Context } from './context.ts';
import type { Control } from './control/control.ts';
import type { Endpoint } from './endpoint.ts';
import { answerControl } from './endpoints/control/answer-control.ts';
import { answerPanel } from './endpoints/control/answer-panel.ts';
import { answerStart } from './endpoints/control/answer-start.ts';
import { ownPaths } from './own-paths.ts';

const any = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Finds the endpoint of a path, the base URL's prefix included. */
export function createOwnRoutes(
  { baseUrl }: Context,
  control: Control,
): (path: string) => Endpoint | undefined {
  const pathOf = (own: string) => new URL(joinUrl(baseUrl, own)).pathname;
  const prefix = pathOf(ownPaths.control);
  const start: Endpoint = {
    id: 'start',
    path: pathOf(ownPaths.start),
    methods: ['GET'],
    own: true,
    handle: (context, request) => answerStart(context, control, request),
  };
  const panel: Endpoint = {
    id: 'panel',
    path: pathOf(ownPaths.panel),
    methods: ['POST'],
    own: true,
    handle: (context, request) => answerPanel(context, control, request),
  };
  const controlAt = (path: string): Endpoint => ({
    id: 'control',
    path,
    methods: any,
    own: true,
    handle: async (context, request, signal) => ({
      answer: await answerControl(context, control, path.slice(prefix.length), request, signal),
    }),
  });
  return (path) => {
    if (path === prefix || path.startsWith(`${prefix}/`)) return controlAt(path);
    return [start, panel].find((endpoint) => endpoint.path === path);
  };
}
