// The headers of an answer: its media type, and that nobody keeps a copy of a token.
import { text } from '../../text.ts';
import { mediaType } from '../checks/evidence.ts';
import type { Answered } from './answered.ts';
import type { DriftItem } from './drift.ts';

const isJson = (type: string): boolean => type === 'application/json' || type.endsWith('+json');

export function headerDrift({ source, headers, body, exchange }: Answered): DriftItem[] {
  if (!body) return [];
  const items: DriftItem[] = [];
  const type = mediaType(headers);
  const about = { path: source, kind: 'unlisted' as const, source, exchange };
  if (!isJson(type))
    items.push({
      ...about,
      what: text('JSON 应答的 Content-Type', 'The content type of a JSON answer'),
      found: type || '—',
      expected: 'application/json',
    });
  if (source === 'token' && !/\bno-store\b/i.test(headers['cache-control'] ?? ''))
    items.push({
      ...about,
      what: text('令牌应答没有禁止缓存', 'The token answer may be cached'),
      found: headers['cache-control'] ?? '—',
      expected: 'Cache-Control: no-store (RFC 6749 §5.1)',
    });
  return items;
}
