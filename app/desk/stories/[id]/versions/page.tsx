import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { listWords } from "@/app/desk/list-words";
import { mustBeThere } from "@/app/session";
import { VersionsPage } from "@/components/desk/versions-page";
import { versionsOf } from "@/db/versions";

export const metadata: Metadata = { title: "Versions" };

type Asked = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const side = z
  .union([
    z.literal("working"),
    z.templateLiteral(["given-", z.int().min(1)]),
    z.coerce.number().int().min(1).max(1_000_000),
  ])
  .optional()
  .catch(undefined);
const sides = z.object({ from: side, to: side });

export default async function StoryVersionsPage({ params, searchParams }: Asked) {
  const person = await mustBeThere();
  const id = z.uuid().safeParse((await params).id);
  const { from, to } = sides.parse(await searchParams);
  const found = id.success ? await versionsOf(person, id.data, from, to) : null;
  if (!found || !id.success) notFound();
  return <VersionsPage {...found} story={id.data} zone={(await listWords()).zone} />;
}
