import { doubtIn, type FileField } from "./file-words";

/** What a picture must say before it may be published. Each is asked for in words that name what to do. */
export const rightsDemands = {
  credit: "Say whom to credit.",
  "source-address": "Give the address where it was found.",
  origin: "Say where it came from: an address or a person.",
  permission: "Say who gave permission, when and how.",
  restrictions: "Say what the licence restricts; write “none” if nothing.",
  licence: "Choose the Creative Commons licence.",
  reason: "Say why it may be used without permission.",
  expiry: "Say until when it may be used.",
  verification: "It has to be verified.",
} satisfies Record<string, string>;
export type RightsDemand = keyof typeof rightsDemands;

type RightsRow = {
  /** As the choice names it. */
  label: string;
  /** Said beside the choice. */
  about: string;
  demands: readonly RightsDemand[];
  /** Whether it may stand over a story. */
  mayLead: boolean;
  mayPublish: boolean;
};

/** By what right a picture is used, what each right demands, and what it allows. */
export const rightsKinds = {
  "own-staff": {
    label: "Own staff",
    about: "Taken by somebody who works here.",
    demands: ["credit"],
    mayLead: true,
    mayPublish: true,
  },
  commissioned: {
    label: "Commissioned",
    about: "Made for the paper under an agreement.",
    demands: ["credit", "permission"],
    mayLead: true,
    mayPublish: true,
  },
  agency: {
    label: "Agency",
    about: "Supplied under a subscription or bought singly.",
    demands: ["credit", "restrictions"],
    mayLead: true,
    mayPublish: true,
  },
  handout: {
    label: "Handout",
    about: "Given out by whoever it shows or serves.",
    demands: ["credit", "origin"],
    mayLead: true,
    mayPublish: true,
  },
  "social-media": {
    label: "Social media",
    about: "Posted by somebody else.",
    demands: ["credit", "source-address", "permission", "verification"],
    mayLead: true,
    mayPublish: true,
  },
  "user-upload": {
    label: "User upload",
    about: "Sent in or uploaded by a reader or a witness.",
    demands: ["credit", "origin", "permission", "verification"],
    mayLead: true,
    mayPublish: true,
  },
  "screen-grab": {
    label: "Screen grab",
    about: "A still of somebody else's broadcast or page.",
    demands: ["credit", "source-address", "reason", "verification"],
    mayLead: false,
    mayPublish: true,
  },
  "public-domain": {
    label: "Public domain",
    about: "Nobody's any more, or never anybody's.",
    demands: ["credit", "source-address"],
    mayLead: true,
    mayPublish: true,
  },
  "creative-commons": {
    label: "Creative Commons",
    about: "Free under a licence that says how.",
    demands: ["credit", "source-address", "licence"],
    mayLead: true,
    mayPublish: true,
  },
  "fair-dealing": {
    label: "Fair dealing",
    about: "Shown for criticism, review or reporting, without permission.",
    demands: ["credit", "reason", "expiry"],
    mayLead: false,
    mayPublish: true,
  },
  none: {
    label: "None",
    about: "May not be published.",
    demands: [],
    mayLead: false,
    mayPublish: false,
  },
} as const satisfies Record<string, RightsRow>;
export type RightsKind = keyof typeof rightsKinds;
export const rightsKindNames = Object.keys(rightsKinds) as RightsKind[];

/** The licences of Creative Commons, version 4.0, that allow use by a newspaper, and the two dedications. */
export const ccLicences = {
  "cc0-1.0": { label: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  "cc-by-4.0": { label: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  "cc-by-sa-4.0": { label: "CC BY-SA 4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
  "cc-by-nd-4.0": { label: "CC BY-ND 4.0", url: "https://creativecommons.org/licenses/by-nd/4.0/" },
  "cc-by-3.0": { label: "CC BY 3.0", url: "https://creativecommons.org/licenses/by/3.0/" },
  "cc-by-sa-3.0": { label: "CC BY-SA 3.0", url: "https://creativecommons.org/licenses/by-sa/3.0/" },
  "cc-by-2.0": { label: "CC BY 2.0", url: "https://creativecommons.org/licenses/by/2.0/" },
  "cc-by-sa-2.0": { label: "CC BY-SA 2.0", url: "https://creativecommons.org/licenses/by-sa/2.0/" },
} satisfies Record<string, { label: string; url: string }>;
export type CcLicence = keyof typeof ccLicences;
export const ccLicenceNames = Object.keys(ccLicences) as CcLicence[];

/** What the rules need to know of a picture. Texts are "" where nothing was said; `expired` is by the database's clock. */
export type RightsState = {
  rights: RightsKind | null;
  credit: string;
  sourceAddress: string;
  originPerson: string;
  permission: string;
  restrictions: string;
  licence: CcLicence | null;
  reason: string;
  expiresAt: string | null;
  expired: boolean;
  provenance: ProvenanceState;
  /** What its file leaves in doubt, until somebody has looked at it. */
  doubtful: readonly FileField[];
};

/** Whether the picture is what it is said to be, as far as the newsroom knows. */
export const provenanceStates = ["unverified", "verified", "disputed"] as const;
export type ProvenanceState = (typeof provenanceStates)[number];

/** How a picture was looked into before somebody called it verified. */
export const verificationChecks = {
  "reverse-search": "Searched for earlier copies",
  place: "Place matched with maps or other pictures",
  time: "Time matched with light, shadows or events",
  weather: "Weather matched with records",
  contact: "Spoke with whoever took it",
} satisfies Record<string, string>;
export type VerificationCheck = keyof typeof verificationChecks;
export const verificationCheckNames = Object.keys(verificationChecks) as VerificationCheck[];

/** One check: whether it was made, and what came of it. */
export type Verification = Partial<Record<VerificationCheck, { done: boolean; note: string }>>;

/**
 * What still stands against publishing the picture, as sentences; an empty list means that it is
 * settled. `asLead`: whether it is to stand over a story.
 */
export function unsettledIn(picture: RightsState, { asLead }: { asLead: boolean }): string[] {
  const doubt = doubtIn(picture.doubtful) ?? [];
  if (picture.rights === null) return ["Say by what right it is used."].concat(doubt);
  const row: RightsRow = rightsKinds[picture.rights];
  if (!row.mayPublish) return ["There is no right to publish it."];
  return [
    ...(asLead && !row.mayLead ? [`${row.label} may not stand over a story.`] : []),
    ...row.demands.filter((demand) => !isMet[demand](picture)).map((d) => rightsDemands[d]),
    ...(picture.expired ? ["The right to use it has run out."] : []),
    ...(picture.provenance === "disputed" ? ["Whether it is genuine is disputed."] : []),
  ].concat(doubt);
}

const said = (text: string) => text.trim() !== "";
const isMet: Record<RightsDemand, (picture: RightsState) => boolean> = {
  credit: ({ credit }) => said(credit),
  "source-address": ({ sourceAddress }) => said(sourceAddress),
  origin: ({ sourceAddress, originPerson }) => said(sourceAddress) || said(originPerson),
  permission: ({ permission }) => said(permission),
  restrictions: ({ restrictions }) => said(restrictions),
  licence: ({ licence }) => licence !== null,
  reason: ({ reason }) => said(reason),
  expiry: ({ expiresAt }) => expiresAt !== null,
  // A disputed picture is named once, by the dispute.
  verification: ({ provenance }) => provenance !== "unverified",
};

/** Whether the right demands that somebody looks into where the picture came from. */
export function needsVerification(rights: RightsKind | null): boolean {
  return (
    rights !== null && (rightsKinds[rights].demands as readonly string[]).includes("verification")
  );
}

/** What is missing before the picture may be called verified, as sentences. */
export function missingForVerified(picture: RightsState & { checks: Verification }): string[] {
  return [
    ...(isMet.origin(picture) ? [] : [rightsDemands.origin]),
    ...(Object.values(picture.checks).some((check) => check.done)
      ? []
      : ["Make at least one of the checks."]),
  ];
}
