import { p } from "../copy";
import type { DemoStory } from "../demo-story";

export const opinionCentralBanksSayWhatYouDoNotKnow: DemoStory = {
  slug: "opinion-central-banks-say-what-you-do-not-know",
  language: "en",
  section: "business",
  kind: "opinion",
  kicker: "Opinion",
  headline: "Central bankers should publish the forecasts that they threw away",
  standfirst:
    "A forecast with a decimal point is a promise dressed as a measurement. The record of what was considered, and dropped, would tell us a good deal more.",
  dateline: "FRANKFURT, 16 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Anders Nkemelu", role: "written by" }],
  topics: [
    { kind: "person", name: "Anders Nkemelu" },
    { kind: "subject", name: "Central banks" },
    { kind: "subject", name: "Inflation" },
  ],
  urgency: 7,
  state: "live",
  author: "reporter2@demo.local",
  minutesAgo: 10100,
  body: [
    p(
      "For eleven years I sat in a room, four times a year, in which a dozen intelligent people decided what inflation would be. I was one of the more junior, so I was allowed to hold the pencil. We would start on a Monday with a range from perhaps one and a half to four. By Thursday it was 2.3. No new fact had come in between Monday and Thursday. We had simply grown tired in the same direction.",
    ),
    p(
      "The 2.3 was then printed, with a fan around it in shades of blue, and people who had to set wages for a year or fix a mortgage for ten took it home and built on it. I do not say that it was dishonest. It was our best guess. I say that the most useful thing we knew was not in it, and that we had it in the bin.",
    ),
    p(
      "What was in the bin? On that Monday there was always somebody who thought that we were wrong, and had a reason. A colleague who covered energy would say that the pipelines were fuller than the model believed. One who talked to supermarkets had noticed that they had stopped printing prices on the packet. These were not outliers. They were people who knew one thing very well. By Thursday the one thing had been averaged with eleven people who did not know it.",
    ),
    p(
      "In the years from 2012 to 2022 I kept, privately, a list of the forecasts that were proposed on Mondays and not adopted. There were 407. I have since compared them with what happened. As a group they were worse than the official number, as you would expect; the mean of many guesses is a hard thing to beat. But in the quarters in which the official number was badly wrong, by more than a point, there was a discarded forecast within three tenths of the truth nine times out of ten. Somebody had known. It was minuted nowhere.",
    ),
    p(
      "I propose that it should be. Let each central bank publish, with its forecast, the three best arguments against it, made by the staff who hold them, in no more than a page apiece. No names are needed. No vote. Simply: we think 2.3, and here is how we would come to be wrong by two points in either direction, according to the people in the building who worry about it most.",
    ),
    p(
      "The objection, which I have heard in three languages, is that the public would be confused and markets would take fright. I have more faith in both. A patient who is told that the operation usually works, and what the surgeon will be watching for, is not confused. He is a good deal calmer than the one who has been given a figure to one decimal place and then sees the surgeon running.",
    ),
    p(
      "There is a real cost, and it is to the institution. It is comfortable to be wrong together. A page of reasons, published in advance, would make it plain that one was wrong while holding the right answer in one’s hand. I can see why nobody has volunteered. But a bank whose only tool is that people believe it should be glad of a cheap way to be believed: show the working, including the parts that were crossed out.",
    ),
    p(
      "My own forecast for the spring of 2022, I should admit, was 2.1. It was adopted. The young woman from the energy desk had said 7. I remember that we thanked her for a stimulating contribution.",
    ),
  ],
};
