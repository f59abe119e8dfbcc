// The text of a config file, read tolerantly; the reading itself is the same for every document.
// biome-ignore lint/performance/noBarrelFile: one name for the rules, whose documents are config files
export { type JsonPath, type ParsedText, parseText } from '../document/parse.ts';
