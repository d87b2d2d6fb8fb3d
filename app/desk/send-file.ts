import type { DetailedError, HttpResponse, Upload } from "tus-js-client";
import { refusalFrom } from "@/app/desk/calls";
import type { Sending, UploadDoors } from "@/components/pictures/upload-queue";
import type { UploadFailure } from "@/components/pictures/upload-words";
import { refuse } from "@/newsroom/refusals";

const endpoint = "/api/pictures/uploads";
const pieceBytes = 1_500_000;
/** Waits between tries, in milliseconds: a line that is down comes back within some minutes or not soon. */
const waits = [0, 1_000, 2_000, 4_000, ...Array<number>(40).fill(8_000)];

/**
 * Sends a file piece by piece. Where the line breaks it goes on from what has arrived, and so does
 * the same file after the page was left, as long as this browser remembers its address.
 */
export const sendFile: UploadDoors["send"] = (file, hear): Sending => {
  let upload: Upload | null = null;
  let stop = () => {};
  let isStopped = false;
  const done = new Promise<Awaited<Sending["done"]>>((resolve) => {
    stop = () => {
      isStopped = true;
      resolve({ why: { kind: "no-answer" } });
    };
    const begin = async () => {
      // It looks for a browser's storage as soon as it is loaded.
      const tus = await import("tus-js-client");
      if (isStopped) return;
      upload = new tus.Upload(file, {
        endpoint,
        chunkSize: pieceBytes,
        retryDelays: waits,
        removeFingerprintOnSuccess: true,
        metadata: { filename: file.name },
        onShouldRetry: (error) => {
          const isWorthIt = isPassing(error.originalResponse);
          if (isWorthIt) hear.held(true);
          return isWorthIt;
        },
        onAfterResponse: (_, response) => {
          if (response.getStatus() < 400) hear.held(false);
        },
        onProgress: (sent) => hear.sent(sent),
        onSuccess: () => resolve({ upload: upload?.url?.split("/").at(-1) ?? "" }),
        onError: (error) => resolve({ why: whyOf(error) }),
      });
      const [before] = await upload.findPreviousUploads();
      if (before) upload.resumeFromPreviousUpload(before);
      if (!isStopped) upload.start();
    };
    begin().catch(() => resolve({ why: { kind: "no-answer" } }));
  });
  return {
    done,
    cancel: () => {
      stop();
      // What is there of it is forgotten by itself where it cannot be taken away now.
      upload?.abort(true).catch(() => {});
    },
  };
};

/** No answer, or one that says that another may come. */
function isPassing(response: HttpResponse | null): boolean {
  const status = response?.getStatus() ?? 0;
  return status === 0 || status === 409 || status === 423 || (status >= 500 && status !== 507);
}

function whyOf(error: Error | DetailedError): UploadFailure {
  const response = "originalResponse" in error ? error.originalResponse : null;
  if (!response || isPassing(response)) return { kind: "no-answer" };
  const refusal = refusalFrom(parsed(response.getBody()));
  if (refusal) return { kind: "refused", refusal };
  return failures[response.getStatus()] ?? { kind: "refused", refusal: refuse("not-well-formed") };
}

/** What the protocol says by its status alone. */
const failures: Readonly<Record<number, UploadFailure>> = {
  401: { kind: "refused", refusal: refuse("not-signed-in") },
  413: { kind: "too-large" },
  429: { kind: "refused", refusal: refuse("too-often") },
  507: { kind: "refused", refusal: refuse("disk-full") },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
