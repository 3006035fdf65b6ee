import { parseText } from 'media-captions';
import { speechOf } from '../language/markup/speech.ts';
import type { Problem } from '../scenario/problem.ts';
import { sourceText } from '../scenario/source-text.ts';
import { type Cue, evenlyTimed } from './cue.ts';

export type ReadCues = { ok: true; cues: Cue[] } | { ok: false; problems: Problem[] };

/** Codes of `media-captions` for what leaves a cue out: a bad header, a bad time, a bad block. */
const LEAVES_OUT = new Set([1, 2, 4]);
const MOST_PROBLEMS = 10;

const VOICE = /<v(?:\.[^\s>]{0,60})?[ \t]+([^<>\n]{1,80})>/i;
const TAG = /<[^<>\n]{0,300}>/g;
/** `Jane Doe: …` and `>> JANE: …`, as meeting recorders write it. */
const NAME = /^(?:>>\s*)?(\p{Lu}[\p{L}\p{M}.'’\- ]{0,40}?)(?: \([^()\n]{1,20}\))?:\s+/u;

interface Line {
  speaker: string | null;
  text: string;
}

function saidIn(text: string, isLabel: (text: string) => boolean): Line {
  const voice = VOICE.exec(text)?.[1]?.trim();
  const said = speechOf(text.replaceAll(TAG, '')).text.replaceAll(/\s+/g, ' ').trim();
  if (voice !== undefined) return { speaker: voice, text: said };
  const name = isLabel(said) ? null : NAME.exec(said);
  return { speaker: name?.[1] ?? null, text: name ? said.slice(name[0].length) : said };
}

/** Rolling captions say the line before once more. */
function withoutRepeated(text: string, before: string): string {
  const lines = text.split('\n').filter((line) => line.replaceAll(TAG, '').trim() !== '');
  const last = before.split('\n').at(-1)?.replaceAll(TAG, '').trim();
  const [first = '', ...rest] = lines;
  const isRepeated =
    last !== '' && last === first.replaceAll(TAG, '').trim() && before.includes('<c>');
  return (isRepeated ? rest : lines).join('\n');
}

/** A name in front of a caption is a speaker's where several captions have one. */
function withSpeakers(lines: readonly Line[], texts: readonly string[]): Line[] {
  const named = lines.filter(({ speaker }) => speaker !== null);
  const isVoiced = texts.some((text) => VOICE.test(text));
  if (isVoiced || named.length >= 2 || lines.length === 1) return [...lines];
  return lines.map(({ speaker, text }) => ({
    speaker: null,
    text: speaker === null ? text : `${speaker}: ${text}`,
  }));
}

/** Reads WebVTT or SubRip, whoever wrote it. `isLabel` tells a section's label from a speaker's name. */
export async function readCaptions(
  text: string,
  file: string,
  type: 'vtt' | 'srt',
  isLabel: (text: string) => boolean,
): Promise<ReadCues> {
  const { cues, errors } = await parseText(text, { type, errors: true });
  const source = sourceText(text, file);
  const bad = errors.filter(({ code }) => LEAVES_OUT.has(code)).slice(0, MOST_PROBLEMS);
  if (bad.length > 0 || cues.length === 0) {
    const lines = text.split('\n');
    const offsetOf = (line: number) =>
      lines.slice(0, Math.max(0, line - 1)).reduce((sum, { length }) => sum + length + 1, 0);
    const problems = bad.map(({ line, message }) =>
      source.problem(offsetOf(line), `expected captions: ${message.slice(0, 200)}`),
    );
    const none = 'expected captions such as "00:01.000 --> 00:04.000" with words below; found none';
    return { ok: false, problems: problems.length > 0 ? problems : [source.problem(0, none)] };
  }
  let before = '';
  const texts = cues.map((cue) => {
    const own = withoutRepeated(cue.text, before);
    before = cue.text;
    return own;
  });
  let speaker: string | null = null;
  const lines = withSpeakers(
    texts.map((each) => saidIn(each, isLabel)),
    texts,
  );
  return {
    ok: true,
    cues: lines.map((line, at) => {
      speaker = line.speaker ?? speaker;
      const { startTime = 0, endTime = 0 } = cues[at] ?? {};
      return { speaker, words: evenlyTimed(line.text, startTime * 1000, endTime * 1000) };
    }),
  };
}
