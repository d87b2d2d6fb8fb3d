"use client";
import { useRouter } from "next/navigation";
import { useNews } from "@/app/desk/desk-news";
import { pictureDoors } from "@/app/desk/picture-calls";
import { PictureScreen, type PictureScreenProps } from "@/components/pictures/picture-screen";

/** A picture's screen with its doors to the server. */
export function PictureDesk(props: Omit<PictureScreenProps, "doors" | "onGone" | "useNews">) {
  const router = useRouter();
  return (
    <PictureScreen
      {...props}
      doors={pictureDoors}
      useNews={useNews}
      onGone={() => router.push("/desk/pictures")}
    />
  );
}
