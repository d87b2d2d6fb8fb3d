import { facts, h2, h3, list, numbered, p } from "../copy";
import type { DemoStory } from "../demo-story";

export const howACitizensAssemblyIsDrawn: DemoStory = {
  slug: "how-a-citizens-assembly-is-drawn",
  language: "en",
  section: "politics",
  kind: "explainer",
  kicker: "Explained",
  headline: "How 99 citizens are drawn by lot, and what they will be allowed to decide",
  standfirst:
    "Carrow is to settle the location of its nuclear waste store by an assembly of strangers. The selection begins with 20,000 letters and a box of wooden balls.",
  dateline: "STRANDHOLM, 17 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [{ name: "Amina Rahal", role: "written by", email: "reporter@demo.local" }],
  topics: [
    { kind: "place", name: "Carrow" },
    { kind: "organisation", name: "Office of the Lot" },
    { kind: "subject", name: "Citizens’ assemblies" },
    { kind: "subject", name: "Nuclear waste" },
  ],
  urgency: 7,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 8700,
  body: [
    p(
      "Over the next six weeks some 20,000 people in Carrow will receive a letter, on thick paper, which begins: “You may be needed.” Ninety-nine of them will spend eight weekends in a former seaside hotel, deciding where the country is to keep 3,100 cubic metres of radioactive waste for longer than there have been cities.",
    ),
    facts(
      "The assembly at a glance",
      p("Established by the Storage Act of 2025, sitting from 6 February to 30 May 2027."),
      list(
        p("99 members and 33 reserves, all over 16"),
        p("€120 a day, plus wages lost, child care and travel"),
        p("Eight weekends, one site visit, one closed retreat"),
        p("Chair: Mr Justice Emeric Holloway, retired"),
        p("Budget: €4.4m"),
      ),
    ),
    h2("Who can be drawn"),
    p(
      "Anybody on the residents’ register who has lived in Carrow for five years, whether or not they may vote. Members of parliament, councillors, candidates of the last election and employees of the nuclear agency are left out. So are 412 people who work for the firms that might build the store.",
    ),
    h2("How the draw works"),
    numbered(
      p(
        "The Office of the Lot draws 20,000 addresses, in public, with a lottery machine from 1961 and numbered balls of beech wood.",
      ),
      p(
        "Those who answer, usually about one in eight, fill in a page on age, schooling, work and home.",
      ),
      p(
        "From them the office makes a thousand possible assemblies, each of which looks like the country in seven respects: sex, age, region, education, occupation, mother tongue and whether one rents.",
      ),
      p(
        "A child from a school in Strandholm draws one of the thousand from a hat. This year it will be Year 5 of Quay Street School, who have been practising.",
      ),
    ),
    p(
      "The last step is the odd one, and its inventor is proud of it. A computer could simply pick the best-balanced group. “Then the computer would be the one who chose,” says Professor Lwazi Brennan, who advises the office. “With a hat, everybody who answered had a fair chance, and everyone can see it. It is important that it should look slightly silly.”",
    ),
    h2("What they hear"),
    p(
      "The assembly may call any witness and is obliged to hear some: the three districts that have been shortlisted, the agency, and an advocate for people not yet born, a role created by the act and held by a former coroner. Witnesses speak for ten minutes. Members question them in groups of nine, so that nobody has to be brave in front of a hundred.",
    ),
    h2("What they may decide"),
    p(
      "They may name one of the three sites, or name two in order, or say that none will do and give reasons. They need 66 votes. They may not decide to have no store: parliament kept that for itself.",
    ),
    h2("What happens then"),
    p(
      "The government must lay the decision before the Assembly unchanged within thirty days. Members may reject it by an absolute majority, but may not put another site in its place. If they reject it the whole procedure starts again, with 20,000 new letters, and at that point the minister responsible loses his post: clause 31 says so in as many words. It was an opposition amendment, and the minister accepted it in a debate late at night. He has since described it as bracing.",
    ),
    h3("Has it been done before?"),
    p(
      "On smaller questions, nine times. Seven of the nine results became law. Attendance at the last assembly, on the age at which one may drive a tractor, was 97 per cent to the end, which is rather better than the parliament’s own.",
    ),
  ],
};
