// The start page for people: addresses, systems, personas and faults in force.
import type { HttpRequest } from '../../../dialect/message.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import { startPage } from '../../pages/start-page.ts';
import { showPage } from '../../show-page.ts';

export const answerStart = (context: Context, request: HttpRequest): Handled =>
  showPage(context, request, (frame) => startPage(frame, context));
