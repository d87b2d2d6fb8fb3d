import { facts, h2, link, list, numbered, p } from "../copy";
import type { DemoStory } from "../demo-story";

export const lumarCorridorExplained: DemoStory = {
  slug: "lumar-corridor-explained",
  language: "en",
  section: "world",
  kind: "explainer",
  kicker: "Explained",
  headline: "What the Lumar corridor is, who pays for it and what can still stop it",
  standfirst:
    "Ships are to sail again through the straits in convoys, behind a pilot and under shared radar. Seven questions about an agreement of nineteen pages.",
  dateline: "DAR SALIM, 23 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Amina Rahal", role: "written by", email: "reporter@demo.local" }],
  topics: [
    { kind: "place", name: "Lumar Straits" },
    { kind: "organisation", name: "Straits Maritime Commission (SMC)" },
    { kind: "subject", name: "Shipping" },
    { kind: "subject", name: "Law of the sea" },
  ],
  urgency: 4,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 95,
  body: [
    p(
      "The ",
      link("/world/straits-ministers-agree-shipping-corridor", "agreement signed in Port Almeda"),
      " on Monday fills nineteen pages, of which the first eleven say what it does not decide. Here is what it does.",
    ),
    facts(
      "The corridor in figures",
      list(
        p("Length: 214 nautical miles, from the Halmere roads to Cape Merrow"),
        p("Width: two miles in each direction, with one mile between"),
        p("Convoys: two a day from each end, at most 14 ships each"),
        p("Speed: 11 knots, or that of the slowest ship if less"),
        p("Tariff: $1.12 per net ton, loaded or in ballast"),
        p("First convoy: 4 December, six ships without cargo"),
      ),
    ),
    h2("Why were the straits closed at all?"),
    p(
      "No government closed them. On 21 December 2025 two coasters struck moored mines within six hours of each other, in water that all three coastal states claim to patrol. Underwriters listed the area that night, and by the new year no owner could get cover at a price that made the voyage worth while. The mines were of a type last made in the 1970s. An inquiry has not established who laid them.",
    ),
    h2("Who will be in charge?"),
    p(
      "The Straits Maritime Commission (SMC), which has existed since 1974 and has a staff of 83. It will run the convoys, collect the tariff and keep the radar picture. It may order a ship to stop or turn. It may not board one: that stays with the state in whose claimed waters the ship happens to be, and where claims overlap, with whichever flag state the master chooses to call.",
    ),
    h2("Whose radar is it?"),
    p(
      "Kessara has five stations on the north shore and Rasmira four on the south. Their pictures will be merged and recorded in both capitals for ninety days. That was the clause that nearly sank the talks: each side feared that the other would learn where its radar does not reach. The compromise is that the merged picture covers the corridor and a mile on either side, and is blank beyond.",
    ),
    h2("Who pays?"),
    p(
      "The ships do. At $1.12 per net ton a mid-sized tanker would pay about $34,000 for a transit. The commission expects 310 transits a week once insurers are content, and an income of about $390m a year. Of that, 40 per cent goes to survey and clearance, 35 per cent to pilots and patrols, and the rest into a fund for seafarers and coastal villages that neither government can draw on alone.",
    ),
    h2("Can a crew refuse to go?"),
    p(
      "Until 31 March, yes, without loss of pay and without having to give a reason. The Confederation of Seafarers’ Unions asked for a year. Owners offered a month.",
    ),
    h2("What about fishing boats?"),
    p(
      "They may cross the lanes at right angles, in daylight, and at three marked gates. Around 2,300 open boats work the straits. Most carry no transponder, and the agreement sets aside $4m to give them one. Fishers’ cooperatives on both shores say that they were shown the text on Sunday.",
    ),
    h2("What can still stop it?"),
    numbered(
      p(
        "A parliament. Each of the three has only to be notified, but any of them may demand a vote within ten days. In Halmere the opposition has said that it will read before it decides.",
      ),
      p(
        "The insurers. ",
        link("/business/war-risk-premiums-fall-lumar", "Cover has become cheaper"),
        " since the signing but the area is still listed, and the listing committee next meets on 2 December.",
      ),
      p(
        "A single mine. If one is found inside the lanes, all traffic stops until the Joint Hydrographic Office has surveyed the corridor again. That took 83 days last time.",
      ),
    ),
    p(
      "None of the officials who negotiated the text would say that it will last. Several pointed out that the arrangement of 1974, which was meant for two years, was still in force when the mines went off.",
    ),
  ],
};
