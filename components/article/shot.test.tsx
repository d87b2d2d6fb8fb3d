import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Shot } from "./shot";
import { type ShotPlace, shotPlace, shotPlaces } from "./shot-places";
import { aPicture } from "./test-pictures";

const places = Object.keys(shotPlaces) as ShotPlace[];
const set = (place: ShotPlace, over = {}) =>
  renderToStaticMarkup(<Shot picture={aPicture(over)} place={place} />);

test("the best format comes first, in every width that is made", () => {
  const html = set("text");
  const cut = "/media/AbCdEfGhIjKlMnOpQrStUv";
  expect([...html.matchAll(/<source type="([^"]+)"/g)].map(([, type]) => type)).toEqual([
    "image/avif",
    "image/webp",
  ]);
  expect(html).toContain(
    `srcSet="${cut}/whole-480.avif 480w, ${cut}/whole-800.avif 800w, ${cut}/whole-1200.avif 1200w, ${cut}/whole-1600.avif 1600w, ${cut}/whole-2000.avif 2000w"`,
  );
  expect(html).toContain(`src="${cut}/whole-1600.jpg"`);
  expect(html).toContain(`srcSet="${cut}/whole-800.jpg 800w, ${cut}/whole-1600.jpg 1600w"`);
});

test("a small picture is offered no larger than it is", () => {
  const html = set("text", { width: 700, height: 350 });
  expect(html).toContain("/whole-480.avif 480w, ");
  expect(html).toContain("/whole-700.avif 700w");
  expect(html).not.toContain("800");
  expect(html).toContain('width="700" height="350"');
});

test.each(places)(
  "at %s it has its room before it is there, and the same sizes for every format",
  (place) => {
    const html = set(place);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(html) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(1.5, 2);
    const sizes = [...html.matchAll(/sizes="([^"]+)"/g)].map(([, value]) => value);
    expect(sizes).toEqual(Array(3).fill(shotPlace(place).sizes));
  },
);

test.each(places)("at %s the sizes go from wide windows to narrow ones", (place) => {
  const { sizes } = shotPlace(place);
  const from = [...sizes.matchAll(/min-width: (\d+)px/g)].map(([, width]) => Number(width));
  expect(from).toEqual(from.toSorted((a, b) => b - a));
  expect(sizes.split(", ").at(-1)).not.toContain("min-width");
});

test("a reader waits for the lead alone", () => {
  const eager = places.filter((place) => set(place).includes('loading="eager"'));
  expect(eager).toEqual(["lead", "leadAcross", "leadTall", "frontLead", "sectionLead"]);
  expect(set("lead")).toContain('fetchPriority="high"');
  expect(set("lead")).toContain('<image href="data:image/webp;base64,UklGRhYAAABXRUJQ"');
  expect(set("text")).toContain('loading="lazy"');
  expect(set("text")).not.toContain("<svg");
});

test.each([
  "",
  "https://evil.example/a.webp",
  "data:image/svg+xml;base64,PHN2Zz4=",
  "data:image/webp;base64,AAAA);color:red;x:url(",
])("a placeholder “%s” is left out", (placeholder) => {
  expect(set("lead", { placeholder })).not.toContain("<svg");
});

test.each(places)("at %s nothing is styled in place: a page's policy forbids it", (place) => {
  expect(set(place)).not.toContain("style=");
});

test("what is said for those who cannot see it cannot leave its attribute", () => {
  expect(set("text", { alt: '"><script>alert(1)</script>' })).not.toContain("<script");
  expect(set("text", { alt: "", isDecorative: true })).toContain('alt=""');
});

test("before publication the files are somewhere else", () => {
  const html = renderToStaticMarkup(
    <Shot picture={aPicture()} place="text" pictureBase={(cut, name) => `/api/x/${cut}/${name}`} />,
  );
  expect(html).not.toContain("/media/");
  expect(html).toContain('src="/api/x/AbCdEfGhIjKlMnOpQrStUv/whole-1600.jpg"');
});
