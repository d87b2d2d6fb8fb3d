import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { arabicStory, essayStory, ferryStory, fixtureNewsroom, siteUrl } from "./fixture";
import { ninjs } from "./ninjs";

const stories = { ferry: ferryStory, essay: essayStory, arabic: arabicStory };

test.each(Object.entries(stories))("%s stays as it was", async (name, story) => {
  const item = ninjs(fixtureNewsroom, siteUrl, story);
  await expect(`${JSON.stringify(item, null, 2)}\n`).toMatchFileSnapshot(
    `golden/${name}.ninjs.json`,
  );
});

test("a story's pictures are objects of their own, the one over it first", () => {
  const { associations, bodies } = ninjs(fixtureNewsroom, siteUrl, ferryStory);
  const pictures = associations.filter(({ type }) => type === "picture");
  expect(pictures.map(({ rel, name }) => [rel, name])).toEqual([
    ["lead", 'The quay at "dawn" & <after>'],
    ["body", "What they earn & earned"],
    ["body", 'The quay at "dawn" & <after>'],
    ["body", "Pay by year"],
  ]);
  expect(pictures[0]).toMatchObject({
    by: "x.com/HarbourWatch / User Upload",
    copyrightNotice: "© Harbour & Watch",
    rightsInfo: { linkedRights: "https://licences.example/by?a=1&b=2" },
    renditions: [
      { name: "web", width: 1600, height: 1067 },
      { name: "16x9", aspectRatio: "16:9" },
      { name: "4x3" },
      { name: "1x1" },
    ],
  });
  expect(pictures[1]).not.toHaveProperty("rightsInfo");
  // What is sent beside the text does not stand in it as well.
  expect(bodies[0]?.value.match(/<figure>/g)).toHaveLength(3);
});

/** IPTC's own schema and test suite stand beside the project, not in it. */
const conformance = path.resolve(import.meta.dirname, "../../shared/conformance/ninjs");
const isThere = existsSync(conformance);
if (!isThere)
  console.warn("Skipped: IPTC's ninjs schema and test suite are not in ../shared/conformance.");

describe.skipIf(!isThere)("against IPTC's schema for ninjs 3.0", () => {
  const read = (file: string): object =>
    JSON.parse(readFileSync(path.join(conformance, file), "utf8"));
  const cases = (folder: string) =>
    isThere ? readdirSync(path.join(conformance, "test_suite/3.0", folder)) : [];
  const compile = () => {
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    ajv.addSchema(read("test_suite/GeoJSON-schema.json"));
    return ajv.compile(read("ninjs-schema_3.0.json"));
  };
  const validate = isThere ? compile() : null;
  const errorsOf = (item: unknown) => {
    if (validate === null) throw new Error("not reached without the schema");
    return validate(item) ? null : validate.errors;
  };

  test.each(cases("should_pass"))("the validator lets pass %s", (file) => {
    expect(errorsOf(read(`test_suite/3.0/should_pass/${file}`))).toBeNull();
  });

  test.each(cases("should_fail"))("the validator refuses %s", (file) => {
    expect(errorsOf(read(`test_suite/3.0/should_fail/${file}`))).not.toBeNull();
  });

  test.each(Object.entries(stories))("%s conforms", (_, story) => {
    const item: object = JSON.parse(JSON.stringify(ninjs(fixtureNewsroom, siteUrl, story)));
    expect(errorsOf(item)).toBeNull();
    expect(errorsOf({ ...item, headline: "unknown property" })).not.toBeNull();
    expect(errorsOf({ ...item, versionCreated: "yesterday" })).not.toBeNull();
  });
});
