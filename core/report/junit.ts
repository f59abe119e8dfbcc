// The report as JUnit XML, for pipelines: Jenkins, GitLab and what else reads that shape.
import type { Language } from '../text.ts';
import { conformanceSuite } from './junit/conformance-suite.ts';
import { loginSuite } from './junit/login-suite.ts';
import { counts, type Suite, seconds, suiteElement } from './junit/suite.ts';
import { xml } from './junit/xml.ts';
import type { Report } from './report.ts';

/** Names of suites, classes and cases are the same in every language; messages are in `language`. */
export function junitReport({ product, login, conformance }: Report, language: Language): string {
  const suites: readonly Suite[] = [
    ...(login ? [loginSuite(login, language)] : []),
    ...(conformance ? [conformanceSuite(conformance, language)] : []),
  ];
  const { tests, failures, errors } = counts(suites.flatMap(({ cases }) => cases));
  const duration = suites.reduce((sum, suite) => sum + suite.duration, 0);
  return xml({
    name: 'testsuites',
    attributes: {
      name: `${product.name} ${product.version}`,
      tests,
      failures,
      errors,
      time: seconds(duration),
    },
    content: suites.map(suiteElement),
  });
}
