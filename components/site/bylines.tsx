import { Fragment } from "react";
import { roleIn } from "@/article/byline-words";
import { authorPath } from "@/newsroom/addresses";
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
              {part.name}
            </a>
          ) : (
            <span key={part.name} translate="no">
              {part.name}
            </span>
          ),
        )}
      </span>
    ));
}

/** The names in the plain text of a list line, as a language joins them. */
export function namesOf(language: Language, bylines: readonly Byline[]): string {
  const writers = bylines.filter(({ role }) => role === "written by" || role === "reported by");
  const names = (writers.length > 0 ? writers : bylines).map(({ name }) => name);
  return new Intl.ListFormat(language).format(names);
}

function listed(language: Language, people: readonly Byline[]): (string | Byline)[] {
  const places = people.map((_, place) => String(place));
  return new Intl.ListFormat(language)
    .formatToParts(places)
    .map(({ type, value }) => (type === "element" ? (people[Number(value)] as Byline) : value));
}
