/** The people of a demo, as the part of their address before `@demo.local`. */
export const demoPeople = ["reporter", "reporter2", "editor", "editor2", "chief", "admin"] as const;
export type DemoPerson = (typeof demoPeople)[number];

/** How the sign-in page calls them, after "Sign in as". */
export const demoPersonWords = {
  reporter: "reporter",
  reporter2: "second reporter",
  editor: "editor",
  editor2: "second editor",
  chief: "chief",
  admin: "admin",
} satisfies Record<DemoPerson, string>;
