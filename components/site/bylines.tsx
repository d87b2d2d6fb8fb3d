import { Fragment } from "react";
import { roleIn } from "@/article/byline-words";
import { authorPath } from "@/newsroom/addresses";
import { settled } from "@/newsroom/bidi";
import type { Language } from "@/newsroom/languages";
import { editionOf, type Newsroom } from "@/newsroom/newsroom";
import { type Byline, bylineRoles } from "@/newsroom/story";

/** Who made the story, by what they did, each name leading to the rest of their work. */
export function Bylines({
  newsroom,
  language,
  bylines,
}: {
  newsroom: Newsroom;
  language: Language;
  bylines: readonly Byline[];
}) {
  return bylineRoles
    .map((role) => ({ role, people: bylines.filter((byline) => byline.role === role) }))
    .filter(({ people }) => people.length > 0)
    .map(({ role, people }) => (
      <span key={role} className="by">
        <span className="role">{roleIn(language, role)}</span>{" "}
        {listed(language, people).map((part) =>
          typeof part === "string" ? (
            <Fragment key={part}>{part}</Fragment>
          ) : part.author ? (
            <a
              key={part.name}
              href={encodeURI(authorPath(editionOf(newsroom, language), part.author))}
              rel="author"
              translate="no"
            >
              <bdi>{settled(part.name)}</bdi>
            </a>
          ) : (
            <bdi key={part.name} translate="no">
              {settled(part.name)}
            </bdi>
          ),
        )}
      </span>
    ));
}

/** The names in a list line, as a language joins them, each apart so that none turns another around. */
export function Names({ language, bylines }: { language: Language; bylines: readonly Byline[] }) {
  const writers = bylines.filter(({ role }) => role === "written by" || role === "reported by");
  return listed(language, writers.length > 0 ? writers : bylines).map((part, place) =>
    typeof part === "string" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: set once
      <Fragment key={place}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: set once
      <bdi key={place}>{settled(part.name)}</bdi>
    ),
  );
}

function listed(language: Language, people: readonly Byline[]): (string | Byline)[] {
  const places = people.map((_, place) => String(place));
  return new Intl.ListFormat(language)
    .formatToParts(places)
    .map(({ type, value }) => (type === "element" ? (people[Number(value)] as Byline) : value));
}
