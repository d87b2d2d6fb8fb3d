/** The parts of Stet that are bundled before they run, in the order in which a start needs them. */
export const bundled = ["env", "prepare", "seed", "live", "worker", "front"];
