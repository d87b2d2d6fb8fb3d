import { em, p } from "../copy";
import type { DemoStory } from "../demo-story";

export const lostReelsOfTidewaterFoundInAttic: DemoStory = {
  slug: "lost-reels-of-tidewater-found-in-attic",
  language: "en",
  section: "culture",
  kind: "news",
  kicker: "Film",
  headline: "Lost reels of a 1931 city symphony turn up in a seed merchant’s attic",
  standfirst:
    "Eleven minutes of “Tidewater”, thought burnt in the war, had been stored among packets of lettuce. The director’s daughter, aged 94, has seen them.",
  dateline: "GHENT, 23 November 2026",
  sourceLine: "SOURCE: The Meridian",
  bylines: [
    { name: "Amina Rahal", role: "reported by", email: "reporter@demo.local" },
    { name: "Wouter Nwosu", role: "reported by" },
  ],
  topics: [
    { kind: "person", name: "Marthe Vandeloo" },
    { kind: "organisation", name: "City Film Archive" },
    { kind: "place", name: "Ghent" },
    { kind: "subject", name: "Cinema" },
    { kind: "subject", name: "Restoration" },
  ],
  urgency: 5,
  state: "live",
  author: "reporter@demo.local",
  minutesAgo: 330,
  body: [
    p(
      "Two reels of a silent film that historians had believed destroyed for 82 years have been found in the attic of a seed merchant in Ghent, the City Film Archive said on Monday, completing all but four minutes of a work that was famous mainly because no one had seen it.",
    ),
    p(
      em("Tidewater"),
      ", which Marthe Vandeloo shot in 1931 with a borrowed camera and a crew of three, follows a harbour city for the length of one tide. It was shown on eleven evenings, admired by some of the best-known directors of its day and banned on the twelfth for a scene in which customs officers play cards. The negative burned in 1944. What survived was the opening reel, a score with stage directions, and the envy of people who had been there.",
    ),
    p(
      "The new reels contain eleven minutes. They lay in two biscuit tins behind a bale of seed packets, and were discovered in August by Pieter De Smedt, 37, who was clearing the loft of a business that his family had just sold. The tins were labelled, in pencil, “lettuce, do not open”.",
    ),
    p(
      "“My grandfather was a careful man and had a horror of fire,” Mr De Smedt said. “Nitrate film burns under water. He must have known what he had. I think he wrote the one thing that would stop anybody in our family from opening a tin, since opened lettuce seed is worthless.” The grandfather, it has emerged, played one of the customs officers.",
    ),
    p(
      "Coolness and dry seed had done what an archive would have done. “The silica in those packets kept the humidity at about thirty per cent for eight decades,” said Dr Agnieszka Thorne, the archive’s head of conservation. Only 340 of some 15,800 frames are damaged beyond repair. The film was scanned wet, one frame at a time, over nine weeks.",
    ),
    p(
      "They include the card game, which lasts fourteen seconds and in which, it can now be seen, the officers are cheating. They include as well a long take of women mending nets, in which the camera is handed from one to the next and each films the one before. Scholars had known of the shot from a review and had taken it for a figure of speech.",
    ),
    p(
      "Ms Vandeloo never made another picture. She taught geometry and died in 1977. Her daughter, Lieve, who is 94 and appears in the film as a baby in a crate, was shown the reels in a private screening last Tuesday. She asked for them to be run again without the piano. “I wanted to hear the projector,” she said. “At home it was always the projector.”",
    ),
    p(
      "The restored ",
      em("Tidewater"),
      ", 47 minutes long, is to be shown in the city’s old customs house on 14 February, with the original score. The four minutes that are still missing will be represented by a dark screen, in keeping with the director’s own instruction, found in the margin of the score, on what to do should the film break.",
    ),
  ],
};
