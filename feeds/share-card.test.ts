import { expect, test } from "vitest";
import { arabicStory, essayStory, ferryStory, siteUrl } from "./fixture";
import { shareCard } from "./share-card";

test("a shared story shows its lead picture, with its size and its words", () => {
  expect(shareCard(siteUrl, ferryStory)).toEqual({
    url: `${siteUrl}/media/Qu4y_Qu4y-Qu4yQu4yQu4y/share-1200.jpg`,
    width: 1200,
    height: 630,
    type: "image/jpeg",
    alt: "A ferry at a quay & gulls above it",
  });
});

test("a decorative picture is told by its caption, and one without that by the headline", () => {
  const lead = ferryStory.lead && { ...ferryStory.lead, alt: "", isDecorative: true };
  expect(shareCard(siteUrl, { ...ferryStory, lead }).alt).toBe(lead?.caption);
  expect(shareCard(siteUrl, { ...ferryStory, lead: lead && { ...lead, caption: "" } }).alt).toBe(
    ferryStory.headline,
  );
});

test.each([
  ["no picture", essayStory],
  ["one that is smaller than a card", arabicStory],
])("a story with %s has the paper's card", (_, story) => {
  expect(shareCard(siteUrl, story)).toEqual({
    url: `${siteUrl}${encodeURI(story.path)}/card.png`,
    width: 1200,
    height: 630,
    type: "image/png",
    alt: story.headline,
  });
});
