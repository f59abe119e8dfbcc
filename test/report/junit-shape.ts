// The shape of JUnit XML that Jenkins (its xunit plugin) and GitLab have in common, as a table.
import type { XmlNode } from './borrowed-parsers.ts';

interface Shape {
  /** Attribute → the values it may have; a name that ends in `?` may be absent. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  /** In this order. */
  readonly children: readonly string[];
  readonly text?: boolean;
}

const any = /^/;
const count = /^\d+$/;
const time = /^\d+\.\d{3}$/;
const result: Shape = { attributes: { 'message?': any, 'type?': any }, children: [], text: true };

const shapes: Readonly<Record<string, Shape>> = {
  testsuites: {
    attributes: { 'name?': any, 'tests?': count, 'failures?': count, 'errors?': count, 'time?': time },
    children: ['testsuite'],
  },
  testsuite: {
    attributes: {
      name: any,
      tests: count,
      'failures?': count,
      'errors?': count,
      'skipped?': count,
      'time?': time,
      'timestamp?': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/,
    },
    children: ['properties', 'testcase'],
  },
  properties: { attributes: {}, children: ['property'] },
  property: { attributes: { name: /./, value: any }, children: [] },
  testcase: {
    attributes: { name: any, classname: any, 'time?': time },
    children: ['skipped', 'error', 'failure'],
  },
  skipped: result,
  error: result,
  failure: result,
};

const elementsOf = ({ $$ = [] }: XmlNode) => $$.filter((child) => child['#name'] !== '__text__');

function ownProblems(node: XmlNode, shape: Shape): string[] {
  const name = node['#name'];
  const attributes = node.$ ?? {};
  const known = Object.keys(shape.attributes).map((key) => key.replace('?', ''));
  const places = elementsOf(node).map((child) => shape.children.indexOf(child['#name']));
  return [
    ...Object.keys(attributes)
      .filter((key) => !known.includes(key))
      .map((key) => `${name} has ${key}`),
    ...Object.entries(shape.attributes).flatMap(([key, values]) => {
      const value = attributes[key.replace('?', '')];
      if (value === undefined) return key.endsWith('?') ? [] : [`${name} lacks ${key}`];
      return values.test(value) ? [] : [`${name} ${key} is ${value}`];
    }),
    ...(places.some((place, at) => place < (places[at - 1] ?? 0)) ? [`${name}: children out of order`] : []),
    ...(node._ && !shape.text ? [`${name} has text`] : []),
  ];
}

/** Everything about `node` that a reader of JUnit XML might stumble over. */
export function shapeProblems(node: XmlNode): string[] {
  const shape = shapes[node['#name']];
  if (!shape) return [`unknown element ${node['#name']}`];
  return [...ownProblems(node, shape), ...elementsOf(node).flatMap(shapeProblems)];
}
