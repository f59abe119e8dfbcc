// Stacks that share the lines that are changed.

export const node = ['node-express', 'node-nest'];
export const spring = ['java-spring-boot', 'java-spring-boot-3'];
export const servlet = ['java-servlet'];
export const java = [...spring, ...servlet];
export const php = ['php-plain'];
/** Those that nginx speaks HTTP to. */
export const proxied = [...node, ...java];
