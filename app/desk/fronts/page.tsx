import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FrontDesk } from "@/app/desk/fronts/front-desk";
import { listWords } from "@/app/desk/list-words";
import { mustBeThere } from "@/app/session";
import { atDesk } from "@/db/client";
import { frontSlotsOf } from "@/db/fronts";
import { publishedFront } from "@/db/published-lists";
import { theSettings } from "@/db/settings-read";
import { frontPath } from "@/newsroom/addresses";
import { languages as languageNames } from "@/newsroom/languages";
import { editionOf } from "@/newsroom/newsroom";
import { isRefusal } from "@/newsroom/refusals";

export const metadata: Metadata = { title: "Fronts" };

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function FrontsPage({ searchParams }: Asked) {
  const person = await mustBeThere();
  const newsroom = await theSettings(atDesk());
  const asked = (await searchParams).language ?? newsroom.languages[0];
  const language = newsroom.languages.find((known) => known === asked);
  if (!language) notFound();
  const slots = await frontSlotsOf(person, language);
  if (isRefusal(slots)) notFound();
  const { lead, next, latest } = await publishedFront(language);
  const newest = [...(lead ? [lead] : []), ...next, ...latest].sort((a, b) =>
    b.publishedAt.localeCompare(a.publishedAt),
  );
  const saved = slots.map(({ story }) => story && { id: story.id, headline: story.headline });
  return (
    <FrontDesk
      key={language}
      language={language}
      languages={newsroom.languages.map((known) => ({
        language: known,
        name: languageNames[known].name,
        address: `/desk/fronts?language=${known}`,
      }))}
      saved={saved}
      newest={newest.map(({ id, headline, section, publishedAt }) => ({
        ...{ id, headline, publishedAt },
        section: section.name,
      }))}
      path={frontPath(editionOf(newsroom, language))}
      now={new Date().toISOString()}
      zone={(await listWords()).zone}
    />
  );
}
