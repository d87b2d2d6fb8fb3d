"use client";
import { KeyRound } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { PersonId } from "@/newsroom/people";

export type RequestLine = {
  person: PersonId;
  name: string;
  address: string;
  asked: { at: string; ago: string; full: string };
};

/** Who waits for a link to a new password. */
export function PasswordRequests({
  requests,
  onAnswer,
  onPutAway,
}: {
  requests: readonly RequestLine[];
  onAnswer: (request: RequestLine) => void;
  onPutAway: (request: RequestLine) => void;
}) {
  if (requests.length === 0) return null;
  return (
    <section
      aria-labelledby="password-requests"
      className="mb-5 rounded-md border border-edge/60 bg-raised px-4 py-3"
    >
      <h2 id="password-requests" className="flex items-center gap-2 font-semibold">
        <KeyRound aria-hidden className="size-4 text-review" />
        Waiting for a new password
      </h2>
      <p className="mt-1 text-soft">
        Make sure that it is really them, by voice or in person, before you hand over a link.
      </p>
      <ul className="mt-2">
        {requests.map((request) => (
          <li
            key={request.person}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-2"
          >
            <p className="min-w-0 flex-1 basis-56">
              <b className="font-medium" dir="auto">
                {request.name}
              </b>{" "}
              <span className="text-soft">
                asked{" "}
                <time dateTime={request.asked.at} title={request.asked.full}>
                  {request.asked.ago === "now" ? "just now" : `${request.asked.ago} ago`}
                </time>
                , from {request.address}
              </span>
            </p>
            <span className="inline-flex gap-1">
              <Button
                onClick={() => onAnswer(request)}
                aria-label={`Make a link for ${request.name}`}
              >
                Make a link
              </Button>
              <Button
                look="quiet"
                onClick={() => onPutAway(request)}
                aria-label={`Put away the request of ${request.name}`}
              >
                Put away
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
