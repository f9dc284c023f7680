/** Converts between probabilities and log-odds, clamped away from certainty. */
export const logit = (chance: number): number => {
  const held = Math.min(0.995, Math.max(0.005, chance));
  return Math.log(held / (1 - held));
};
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
