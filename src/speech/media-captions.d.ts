/** The part of `media-captions` used here: its own types lack the file endings Node asks for. */
declare module 'media-captions' {
  export function parseText(
    text: string,
    options: { type: 'vtt' | 'srt'; errors: boolean },
  ): Promise<{
    /** Seconds. */
    cues: { startTime: number; endTime: number; text: string }[];
    errors: { code: number; line: number; message: string }[];
  }>;
}
