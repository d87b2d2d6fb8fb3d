import { expect, test } from "vitest";
import { storyKinds } from "@/newsroom/story";
import { arabicStory, essayStory, ferryStory, fixtureNewsroom, siteUrl } from "./fixture";
import { jsonForScript, newsArticle, newsOrganisation } from "./json-ld";

test("a story says of itself what its page says", async () => {
  const article = newsArticle(fixtureNewsroom, siteUrl, ferryStory);
  await expect(`${JSON.stringify(article, null, 2)}\n`).toMatchFileSnapshot(
    "golden/ferry.json-ld.json",
  );
  expect(article).toMatchObject({
    "@type": "NewsArticle",
    headline: ferryStory.headline,
    author: [
      { name: "Amina O'Rahal", url: `${siteUrl}/author/amina-rahal` },
      { name: "Coast <News> Agency" },
    ],
    editor: [{ name: "Ruth Calloway" }],
    correction: [{ "@type": "CorrectionComment", datePublished: ferryStory.notes[0]?.at }],
  });
});

test("an Arabic story points into its own edition", () => {
  expect(newsArticle(fixtureNewsroom, siteUrl, arabicStory)).toMatchObject({
    inLanguage: "ar",
    author: [{ url: `${siteUrl}/ar/author/amina-rahal` }],
    publisher: { url: `${siteUrl}/ar`, correctionsPolicy: `${siteUrl}/ar/corrections` },
    workTranslation: [{ url: `${siteUrl}/world/ferry-strike-ends`, inLanguage: "en" }],
  });
});

test("each kind of story has its type", () => {
  const types = storyKinds.map(
    (kind) => newsArticle(fixtureNewsroom, siteUrl, { ...essayStory, kind })["@type"],
  );
  expect(types).toEqual([
    "NewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReportageNewsArticle",
    "ReportageNewsArticle",
    "ReportageNewsArticle",
  ]);
});

test("a story's picture is told in three ratios, with whom to credit and under what licence", () => {
  const { image } = newsArticle(fixtureNewsroom, siteUrl, ferryStory);
  expect(image?.map(({ url, width, height }) => [url, width, height])).toEqual([
    [`${siteUrl}/media/Qu4y_Qu4y-Qu4yQu4yQu4y/16x9-1200.jpg`, 1200, 675],
    [`${siteUrl}/media/Qu4y_Qu4y-Qu4yQu4yQu4y/4x3-1200.jpg`, 1200, 900],
    [`${siteUrl}/media/Qu4y_Qu4y-Qu4yQu4yQu4y/1x1-1200.jpg`, 1200, 1200],
  ]);
  expect(image?.[0]).toMatchObject({
    caption: ferryStory.lead?.caption,
    creditText: "x.com/HarbourWatch / User Upload",
    copyrightNotice: "© Harbour & Watch",
    license: "https://licences.example/by?a=1&b=2",
  });
  const [small] = newsArticle(fixtureNewsroom, siteUrl, arabicStory).image ?? [];
  expect(small).toMatchObject({ url: `${siteUrl}/media/Ch4rtCh4rtCh4rtCh4rt_-/16x9-700.jpg` });
  expect(small).not.toHaveProperty("license");
});

test("empty fields are left out, and a story without names is the paper's", () => {
  const article = newsArticle(fixtureNewsroom, siteUrl, { ...essayStory, bylines: [] });
  expect(article.author).toEqual([newsOrganisation(fixtureNewsroom, siteUrl, "en")]);
  for (const name of ["description", "dateline", "correction", "editor", "about", "image"])
    expect(article).not.toHaveProperty(name);
});

test("nothing in a story ends the script element", () => {
  const story = { ...ferryStory, headline: "</script><script>alert(1)//<!--\u2028" };
  const article = newsArticle(fixtureNewsroom, siteUrl, story);
  const written = jsonForScript(article);
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(article)));
});
