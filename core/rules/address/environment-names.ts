// What the environments are called in messages.
import type { EnvironmentName } from '../../config/config.ts';
import { type Text, text } from '../../text.ts';

export const environmentTitle: Readonly<Record<EnvironmentName, Text>> = {
  local: text('本机环境', 'the local environment'),
  test: text('测试环境', 'the test environment'),
  production: text('生产环境', 'the production environment'),
};
