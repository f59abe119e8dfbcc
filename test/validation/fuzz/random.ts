// Numbers that look random and are the same in each run: a failure can be seen again.

/** xorshift of 32 bits; whole numbers from 0 to below 2³². */
export function numbersFrom(seed: number): () => number {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e37_79b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
