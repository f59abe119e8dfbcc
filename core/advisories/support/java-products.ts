// Lines of support of what Java systems are made of, from their publishers.
import type { Product } from './product.ts';

const spring = 'org.springframework';

export const springBoot: Product = {
  name: 'Spring Boot',
  packages: { maven: [`${spring}.boot:*`] },
  lines: [
    ['1.5', '2019-08-06'],
    ['2.0', '2019-03-01'],
    ['2.1', '2019-10-30'],
    ['2.2', '2020-10-16'],
    ['2.3', '2021-05-20'],
    ['2.4', '2021-11-18'],
    ['2.5', '2022-05-19'],
    ['2.6', '2022-11-24'],
    ['2.7', '2023-06-30'],
    ['3.0', '2023-12-31'],
    ['3.1', '2024-06-30'],
    ['3.2', '2024-12-31'],
    ['3.3', '2025-06-30'],
    ['3.4', '2025-12-31'],
    ['3.5', '2026-06-30'],
    ['4.0', '2026-12-31'],
    ['4.1', '2027-07-31'],
  ],
  successor: '4.1',
};

export const tomcat: Product = {
  name: 'Tomcat',
  packages: { maven: ['org.apache.tomcat.embed:tomcat-embed-core', 'org.apache.tomcat:tomcat-catalina'] },
  lines: [
    ['6', '2016-12-31'],
    ['7', '2021-03-31'],
    ['8.0', '2018-06-30'],
    ['8.5', '2024-03-31'],
    ['9.0', '2027-03-31'],
    ['10.0', '2022-10-31'],
    ['10.1'],
    ['11.0'],
  ],
  successor: '10.1',
};

export const javaProducts: readonly Product[] = [
  springBoot,
  {
    name: 'Spring Framework',
    packages: { maven: [`${spring}:*`] },
    lines: [
      ['3.2', '2016-12-31'],
      ['4.3', '2020-12-31'],
      ['5.0', '2020-12-31'],
      ['5.1', '2020-12-31'],
      ['5.2', '2021-12-31'],
      ['5.3', '2024-08-31'],
      ['6.0', '2024-06-30'],
      ['6.1', '2025-06-30'],
      ['6.2', '2026-06-30'],
      ['7.0', '2027-07-31'],
    ],
    successor: '7.0',
  },
  {
    name: 'Spring Security',
    packages: { maven: [`${spring}.security:*`] },
    lines: [
      ['4.2', '2019-08-31'],
      ['5.0', '2019-03-31'],
      ['5.1', '2019-10-31'],
      ['5.2', '2020-10-31'],
      ['5.3', '2021-05-31'],
      ['5.4', '2021-11-30'],
      ['5.5', '2022-05-31'],
      ['5.6', '2022-11-30'],
      ['5.7', '2023-06-30'],
      ['5.8', '2023-12-31'],
      ['6.0', '2023-12-31'],
      ['6.1', '2024-06-30'],
      ['6.2', '2024-12-31'],
      ['6.3', '2025-06-30'],
      ['6.4', '2025-12-31'],
      ['6.5', '2026-06-30'],
      ['7.0', '2026-12-31'],
      ['7.1', '2027-07-31'],
    ],
    successor: '7.1',
  },
  {
    name: 'Spring Security OAuth',
    packages: { maven: [`${spring}.security.oauth:*`, `${spring}.security.oauth.boot:*`] },
    lines: [['0', '2022-05-31']],
    successor: 'spring-security-oauth2-client',
  },
  tomcat,
  {
    name: 'Struts 2',
    packages: { maven: ['org.apache.struts:struts2-core'] },
    lines: [['2.3', '2019-05-14'], ['2.5', '2024-04-30'], ['6']],
    successor: '7',
  },
  {
    name: 'Log4j 1',
    packages: { maven: ['log4j:log4j'] },
    lines: [['0', '2015-10-15']],
    successor: 'log4j-core 2',
  },
];
