// The product that a package belongs to.
import type { Ecosystem } from '../advisory.ts';
import { javaProducts } from './java-products.ts';
import type { Product } from './product.ts';
import { scriptProducts } from './script-products.ts';

export const products: readonly Product[] = [...javaProducts, ...scriptProducts];

/** `group:*` stands for every artifact of a group. */
const covers = (pattern: string, name: string): boolean =>
  pattern.endsWith(':*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

export const productOf = (ecosystem: Ecosystem, name: string): Product | undefined =>
  products.find(({ packages }) => packages?.[ecosystem]?.some((pattern) => covers(pattern, name)));
