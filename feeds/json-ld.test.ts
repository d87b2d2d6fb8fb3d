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
  ]);
});

test("empty fields are left out, and a story without names is the paper's", () => {
  const article = newsArticle(fixtureNewsroom, siteUrl, { ...essayStory, bylines: [] });
  expect(article.author).toEqual([newsOrganisation(fixtureNewsroom, siteUrl, "en")]);
  for (const name of ["description", "dateline", "correction", "editor", "about"])
    expect(article).not.toHaveProperty(name);
});

test("nothing in a story ends the script element", () => {
  const story = { ...ferryStory, headline: "</script><script>alert(1)//<!--\u2028" };
  const article = newsArticle(fixtureNewsroom, siteUrl, story);
  const written = jsonForScript(article);
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(article)));
});
