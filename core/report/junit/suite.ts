// A test suite of JUnit XML, in the shape that Jenkins and GitLab read.
import type { Element } from './xml.ts';

export interface Case {
  /** The same from run to run and in every language: pipelines compare by it. */
  readonly name: string;
  readonly className: string;
  /** Milliseconds. */
  readonly duration: number;
  /** Absent when it passed. */
  readonly result?: {
    readonly kind: 'failure' | 'error' | 'skipped';
    readonly message: string;
    readonly type?: string;
    readonly details?: string;
  };
}

export interface Suite {
  readonly name: string;
  /** ISO 8601; absent where nobody has looked at a clock. */
  readonly startedAt?: string;
  readonly duration: number;
  readonly properties: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
}

export const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

export const counts = (cases: readonly Case[]) => {
  const of = (kind: string) => cases.filter(({ result }) => result?.kind === kind).length;
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
};

const caseElement = ({ name, className, duration, result }: Case): Element => ({
  name: 'testcase',
  attributes: { name, classname: className, time: seconds(duration) },
  ...(result && {
    content: [
      {
        name: result.kind,
        attributes: { message: result.message, type: result.type },
        ...(result.details !== undefined && { content: result.details }),
      },
    ],
  }),
});

export const suiteElement = ({ name, startedAt, duration, properties, cases }: Suite): Element => ({
  name: 'testsuite',
  attributes: {
    name,
    ...counts(cases),
    time: seconds(duration),
    // The shape knows no zone and no fraction.
    timestamp: startedAt?.slice(0, 19),
  },
  content: [
    {
      name: 'properties',
      content: Object.entries(properties).map(([key, value]) => ({
        name: 'property',
        attributes: { name: key, value },
      })),
    },
    ...cases.map(caseElement),
  ],
});
