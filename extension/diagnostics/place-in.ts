// Where one of several paths stands in a config that is open in the editor.
import { findNodeAtLocation } from 'jsonc-parser';
import { Location, type TextDocument } from 'vscode';
import type { JsonPath } from '../../core/document/parse.ts';
import { parsedConfig } from '../config-file/parsed-config.ts';
import { rangeOf } from './range.ts';

/** The first of `paths` that the config has; its beginning when it has none of them. */
export function placeIn(document: TextDocument, paths: readonly JsonPath[]): Location {
  const { root: read, placeOf } = parsedConfig(document);
  const root = read();
  const meant = paths.find((path) => root && findNodeAtLocation(root, [...path]));
  return new Location(document.uri, rangeOf(document, meant && placeOf(meant)));
}
