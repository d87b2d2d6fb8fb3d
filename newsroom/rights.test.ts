import { describe, expect, test } from "vitest";
import {
  ccLicences,
  missingForVerified,
  needsVerification,
  type RightsDemand,
  type RightsKind,
  type RightsState,
  rightsDemands,
  rightsKindNames,
  rightsKinds,
  unsettledIn,
} from "./rights";

const bare: RightsState = {
  rights: null,
  credit: "",
  sourceAddress: "",
  originPerson: "",
  permission: "",
  restrictions: "",
  licence: null,
  reason: "",
  expiresAt: null,
  expired: false,
  provenance: "unverified",
  doubtful: [],
};

/** What meets each demand. */
const met: Record<RightsDemand, Partial<RightsState>> = {
  credit: { credit: "Rosa Lind" },
  "source-address": { sourceAddress: "https://x.com/ForeignOfficePk" },
  origin: { originPerson: "A witness at the quay" },
  permission: { permission: "By message, on Monday" },
  restrictions: { restrictions: "none" },
  licence: { licence: "cc-by-4.0" },
  reason: { reason: "It is what the report is about" },
  expiry: { expiresAt: "2027-01-31" },
  verification: { provenance: "verified" },
};

const everything: RightsState = Object.assign({ ...bare }, ...Object.values(met));

function sayWhole(kind: RightsKind) {
  const { demands, mayLead, mayPublish } = rightsKinds[kind];
  return `${kind}: ${demands.join(", ") || "nothing"}; ${mayLead ? "may lead" : "may not lead"}; ${mayPublish ? "may be published" : "may not be published"}`;
}

test("the whole table", () => {
  expect(rightsKindNames.map(sayWhole)).toEqual([
    "own-staff: credit; may lead; may be published",
    "commissioned: credit, permission; may lead; may be published",
    "agency: credit, restrictions; may lead; may be published",
    "handout: credit, origin; may lead; may be published",
    "social-media: credit, source-address, permission, verification; may lead; may be published",
    "user-upload: credit, origin, permission, verification; may lead; may be published",
    "screen-grab: credit, source-address, reason, verification; may not lead; may be published",
    "public-domain: credit, source-address; may lead; may be published",
    "creative-commons: credit, source-address, licence; may lead; may be published",
    "fair-dealing: credit, reason, expiry; may not lead; may be published",
    "none: nothing; may not lead; may not be published",
  ]);
});

test("every demand has words that name what to do, and something that meets it", () => {
  expect(Object.keys(met).sort()).toEqual(Object.keys(rightsDemands).sort());
  for (const words of Object.values(rightsDemands)) expect(words).toMatch(/^[A-Z].+\.$/);
});

describe.each(rightsKindNames.filter((kind) => kind !== "none"))("%s", (kind) => {
  const demands: readonly RightsDemand[] = rightsKinds[kind].demands;

  test("is settled in the text once every demand is met, and asks for each that is not", () => {
    const settled = { ...everything, rights: kind };
    expect(unsettledIn(settled, { asLead: false })).toEqual([]);
    for (const demand of demands) {
      const without: RightsState = Object.assign(
        { ...bare, rights: kind },
        ...demands.filter((one) => one !== demand).map((one) => met[one]),
      );
      expect(unsettledIn(without, { asLead: false }), demand).toEqual([rightsDemands[demand]]);
    }
    expect(unsettledIn({ ...bare, rights: kind }, { asLead: false })).toEqual(
      demands.map((demand) => rightsDemands[demand]),
    );
  });

  test("asks for nothing that it does not demand", () => {
    const justEnough: RightsState = Object.assign(
      { ...bare, rights: kind },
      ...demands.map((one) => met[one]),
    );
    expect(unsettledIn(justEnough, { asLead: false })).toEqual([]);
  });

  test("stands over a story only if the table says so", () => {
    const answer = unsettledIn({ ...everything, rights: kind }, { asLead: true });
    expect(answer).toEqual(
      rightsKinds[kind].mayLead ? [] : [`${rightsKinds[kind].label} may not stand over a story.`],
    );
  });

  test("runs out, whatever it is", () => {
    expect(unsettledIn({ ...everything, rights: kind, expired: true }, { asLead: false })).toEqual([
      "The right to use it has run out.",
    ]);
  });

  test("does not help a picture whose truth is disputed, which is said once", () => {
    const disputed: RightsState = { ...everything, rights: kind, provenance: "disputed" };
    expect(unsettledIn(disputed, { asLead: false })).toEqual([
      "Whether it is genuine is disputed.",
    ]);
  });

  test("has to be verified exactly if it demands that", () => {
    expect(needsVerification(kind)).toBe(demands.includes("verification"));
  });
});

describe("a picture without a right", () => {
  test("is not settled by anything else that is said of it", () => {
    expect(unsettledIn({ ...everything, rights: null }, { asLead: false })).toEqual([
      "Say by what right it is used.",
    ]);
    expect(needsVerification(null)).toBe(false);
  });

  test("that somebody looked for and did not find cannot be published", () => {
    expect(unsettledIn({ ...everything, rights: "none" }, { asLead: false })).toEqual([
      "There is no right to publish it.",
    ]);
  });
});

test("blanks are no words", () => {
  const blank: RightsState = {
    ...{ ...bare, rights: "commissioned", credit: "  ", permission: "\n\t" },
  };
  expect(unsettledIn(blank, { asLead: false })).toEqual([
    rightsDemands.credit,
    rightsDemands.permission,
  ]);
});

describe("before a picture may be called verified", () => {
  const checks = { place: { done: true, note: "The crane stands there." } };

  test("it has an origin and at least one check that was made", () => {
    expect(missingForVerified({ ...bare, checks: {} })).toEqual([
      rightsDemands.origin,
      "Make at least one of the checks.",
    ]);
    expect(
      missingForVerified({ ...bare, checks: { place: { done: false, note: "Not yet" } } }),
    ).toEqual([rightsDemands.origin, "Make at least one of the checks."]);
    expect(missingForVerified({ ...bare, checks })).toEqual([rightsDemands.origin]);
    expect(missingForVerified({ ...bare, ...met.origin, checks: {} })).toEqual([
      "Make at least one of the checks.",
    ]);
  });

  test("an address or a person is origin enough", () => {
    expect(missingForVerified({ ...bare, ...met.origin, checks })).toEqual([]);
    expect(missingForVerified({ ...bare, ...met["source-address"], checks })).toEqual([]);
  });
});

test("licences lead to their own deeds, and none forbids a newspaper", () => {
  for (const [name, { url }] of Object.entries(ccLicences)) {
    expect(url).toMatch(
      /^https:\/\/creativecommons\.org\/(licenses|publicdomain)\/[a-z-]+\/[1-4]\.0\/$/,
    );
    expect(name).not.toContain("-nc");
  }
});
