import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import type { PictureView } from "@/newsroom/picture-view";
import { toldSize } from "@/newsroom/told-size";
import { toldAt } from "@/newsroom/told-times";

/** What is known of the file, and what only the desk sees: where and with what it was taken. */
export function FileFacts({ view, zone }: { view: PictureView; zone: string }) {
  const { gps, device } = view.internal;
  const place = gps ? `${gps.lat.toFixed(5)}, ${gps.lon.toFixed(5)}` : null;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      <Fact name="Name">
        <bdi className="break-all">{view.fileName}</bdi>
      </Fact>
      <Fact name="Size">
        {view.width !== null &&
          `${view.width.toLocaleString("en")} × ${view.height?.toLocaleString("en")}, `}
        {toldSize(view.bytes)}
        {view.type && `, ${view.type.toUpperCase()}`}
      </Fact>
      <Fact name="Brought in">
        <bdi>{view.uploadedBy}</bdi>, {toldAt(view.createdAt, zone)}
      </Fact>
      {place && (
        <Fact name="Taken at" isInternal>
          {place}
        </Fact>
      )}
      {device && (
        <Fact name="Taken with" isInternal>
          <bdi>{device}</bdi>
        </Fact>
      )}
    </dl>
  );
}

function Fact({
  name,
  isInternal = false,
  children,
}: {
  name: string;
  isInternal?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd>
        {children}
        {isInternal && (
          <span className="ms-2 inline-flex items-center gap-1 text-2xs text-soft">
            <Lock aria-hidden className="size-3" />
            for the desk only
          </span>
        )}
      </dd>
    </>
  );
}
