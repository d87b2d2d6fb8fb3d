import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { storyPlace } from "@/app/places";
import { mustBeThere } from "@/app/session";
import { dayIn } from "@/components/pictures/picture-fields";
import { atDesk } from "@/db/client";
import { openPicture } from "@/db/picture-view";
import { theSettings } from "@/db/settings-read";
import { PictureDesk } from "./picture-desk";

type Place = { params: Promise<{ id: string }> };

const pictureHere = cache(async (id: string) => {
  const person = await mustBeThere();
  const place = storyPlace.safeParse({ id });
  const picture = place.success ? await openPicture(person, place.data.id) : null;
  if (!picture) notFound();
  return picture;
});

export async function generateMetadata({ params }: Place): Promise<Metadata> {
  const { headline, fileName } = await pictureHere((await params).id);
  return { title: headline || fileName };
}

export default async function PicturePage({ params }: Place) {
  const picture = await pictureHere((await params).id);
  const { zone } = await theSettings(atDesk());
  return (
    <PictureDesk
      key={picture.id}
      given={picture}
      today={dayIn(zone)}
      now={new Date().toISOString()}
      zone={zone}
    />
  );
}
