import type { Look } from '../../look.ts';
import { visibleLine } from '../../text/visible.ts';
import { paragraph } from '../lines.ts';

/** What is asked for first. */
export function sayScreen(look: Look): string[] {
  return paragraph(
    'Say a sentence or two, as in an interview: it is written down by what you choose, and then thrown away.',
    look.width,
    '  ',
  );
}

/** What lacks, and what to install: `lost` is why nothing records; null where only a recogniser lacks. */
export function installScreen(lost: string | null, advice: string, look: Look): string[] {
  const plainly = (text: string) => paragraph(text, look.width, '  ');
  if (lost !== null) {
    return [
      ...plainly(look.warn(`Nothing can be recorded: ${visibleLine(lost)}.`)),
      ...plainly(`To record: ${advice}.`),
    ];
  }
  return [
    ...plainly(
      'You are heard, so --record works. To have your words written down as well, install one of:',
    ),
    ...plainly(
      '- whisper.cpp: its program whisper-cli on your path, and a model such as ggml-base.en.bin',
    ),
    ...plainly('- PocketSphinx: apt install pocketsphinx pocketsphinx-en-us; it mishears a lot'),
    ...plainly('- or any program of yours: set `recogniser` in config.yaml, see the README'),
  ];
}

/** What a recogniser made of it, or why it made nothing. */
export function heardScreen(
  heard: { ok: true; text: string } | { ok: false; why: string },
  look: Look,
): string[] {
  const plainly = (text: string) => paragraph(text, look.width, '  ');
  if (!heard.ok) return plainly(look.warn(`Nothing was written down: ${visibleLine(heard.why)}.`));
  return [...plainly('It wrote:'), ...plainly(look.bold(visibleLine(heard.text)))];
}
