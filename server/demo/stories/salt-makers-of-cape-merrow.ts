import { p, pull } from "../copy";
import type { DemoStory } from "../demo-story";

export const saltMakersOfCapeMerrow: DemoStory = {
  slug: "salt-makers-of-cape-merrow",
  language: "en",
  section: "business",
  kind: "feature",
  kicker: "Reportage",
  headline: "On the pans at Cape Merrow, the price of salt is set by the wind",
  standfirst:
    "Nineteen families rake sea salt by hand on clay that must never dry. A chef made it famous, a wet summer made it scarce, and a bank has come to call.",
  dateline: "CAPE MERROW, 22 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Amina Rahal", role: "written by", email: "reporter@demo.local" }],
  topics: [
    { kind: "place", name: "Cape Merrow" },
    { kind: "organisation", name: "Merrow Saltworkers’ Co-operative" },
    { kind: "subject", name: "Salt" },
    { kind: "subject", name: "Crafts" },
  ],
  urgency: 7,
  state: "in-review",
  author: "reporter@demo.local",
  minutesAgo: 175,
  body: [
    p(
      "The rake has no teeth. It is a plank of chestnut on a pole five metres long, and the whole of the craft is to draw it over the surface of a pan of brine without letting it touch the bottom. Underneath is blue clay. A grain of it in the salt and the salt is grey, which sells for forty cents a kilo. Without it, it is white, and sells for thirty-one euros.",
    ),
    p(
      "Nineteen families work the pans at Cape Merrow, 412 of them, each of about the size of a tennis court. In a good year they lift 900 tonnes of coarse salt and eleven of the fine crust that forms on still evenings, when there is a dry breeze from the east of no more than nine knots. This year it blew from the east on fourteen evenings. They lifted four tonnes.",
    ),
    pull(
      "Nuria Cardew, saltworker",
      "We do not make it. The wind makes it, and we are in time or we are not.",
    ),
    p(
      "“We do not make it. The wind makes it, and we are in time or we are not,” says Nuria Cardew, 47, whose family has pans 88 to 121. She was a tax inspector for eleven years and came home when her father’s knees gave out. She has brought to the co-operative a spreadsheet and an absence of sentiment.",
    ),
    p(
      "The arithmetic that she put before the members in October was short. Demand has trebled since a cook with a television programme sprinkled their salt on a tomato and wept. The price might be doubled. But a buyer for a hotel chain has offered to take the entire harvest for ten years, at a fixed sum, and a bank has offered to lend against that contract enough to roof forty pans with glass.",
    ),
    p(
      "Under glass there is no rain. There is also no wind, so that the crust would have to be raised by fans. The members argued until two in the morning as to whether it would then still be salt of Cape Merrow, or merely salt. They vote on 6 December. Mrs Cardew does not say how she will vote. She says that she has asked the bank what it will do if the cook finds a different tomato.",
    ),
  ],
};
