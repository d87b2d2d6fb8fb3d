import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { addressIn } from "@/app/caller";
import { mustBeThere } from "@/app/session";
import { libraryQuestionIn } from "@/components/pictures/library-question";
import { dayIn } from "@/components/pictures/picture-fields";
import { atDesk } from "@/db/client";
import { picturesFor } from "@/db/picture-list";
import { theSettings } from "@/db/settings-read";
import { takeTurn } from "@/db/turns";
import { mayInNewsroom } from "@/newsroom/permissions";
import { isRefusal, refusalWords } from "@/newsroom/refusals";
import { LibraryDesk } from "./library-desk";

export const metadata: Metadata = { title: "Pictures" };

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PicturesPage({ searchParams }: Search) {
  const person = await mustBeThere();
  if (!mayInNewsroom(person, "seePictures")) notFound();
  const question = libraryQuestionIn(plain(await searchParams));
  const taken = question.words ? await takeTurn(person, "search", addressIn(await headers())) : {};
  const first = isRefusal(taken) ? taken : await picturesFor(person, question);
  if (isRefusal(first))
    return (
      <p role="alert" className="p-6 text-sm">
        {refusalWords[first.refused]}
      </p>
    );
  const { zone } = await theSettings(atDesk());
  return (
    <LibraryDesk first={first} today={dayIn(zone)} mayAdd={mayInNewsroom(person, "keepPictures")} />
  );
}

function plain(search: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
}
