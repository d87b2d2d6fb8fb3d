/** The drawer of inks from which every picture takes two. */
export const inks = {
  black: "#2a2724",
  night: "#1f2f57",
  sea: "#1d6f86",
  pine: "#24563f",
  moss: "#7a8f3c",
  vermilion: "#e2512f",
  copper: "#bf6230",
  ochre: "#e0a136",
  rose: "#e89a8c",
  plum: "#5b3057",
  sky: "#7fb4cf",
  glow: "#27b7c9",
} as const;

export const papers = {
  warm: "#f4eddf",
  cool: "#edeee6",
  buff: "#efe2c8",
} as const;
