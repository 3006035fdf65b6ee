import { sourceText } from '../scenario/source-text.ts';
import type { ReadCues } from './captions.ts';
import { type Cue, evenlyTimed, type TimedWord } from './cue.ts';

/** Segments of more than an hour. */
const MOST_SEGMENTS = 20_000;

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_SEGMENTS) : [];
}

function msOf(value: unknown, perUnit: number): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value * perUnit : null;
}

function wordOf(value: unknown): TimedWord | null {
  const { word, text, start, end, probability, confidence } = fieldsOf(value);
  const said = typeof word === 'string' ? word : text;
  const fromMs = msOf(start, 1000);
  const toMs = msOf(end, 1000);
  if (typeof said !== 'string' || said.trim() === '' || fromMs === null || toMs === null)
    return null;
  const certainty = shareOf(probability) ?? shareOf(confidence);
  return {
    text: said.trim().replaceAll(/\s+/g, ' '),
    fromMs,
    toMs: Math.max(fromMs, toMs),
    ...(certainty === null ? {} : { certainty }),
  };
}

function shareOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null;
}

/** `[_BEG_]` and its like say something of the model, nothing of the sound. */
const MARKER = /^\s*(?:\[_?[A-Z]+_?\d*_?\]|<\|.*\|>)\s*$/;

/** The tokens of whisper.cpp (`-ojf`) as words: one that begins with a blank begins a word. */
function wordsOfTokens(tokens: unknown): TimedWord[] {
  const words: TimedWord[] = [];
  for (const token of listOf(tokens)) {
    const { text, offsets, p } = fieldsOf(token);
    const { from, to } = fieldsOf(offsets);
    const fromMs = msOf(from, 1);
    const toMs = msOf(to, 1);
    if (typeof text !== 'string' || text === '' || MARKER.test(text)) continue;
    if (fromMs === null || toMs === null) return [];
    const certainty = shareOf(p);
    const last = words.at(-1);
    if (last === undefined || /^\s/.test(text)) {
      const word = { text: text.trim(), fromMs, toMs: Math.max(fromMs, toMs) };
      if (word.text !== '') words.push(certainty === null ? word : { ...word, certainty });
    } else {
      last.text += text.trimEnd();
      last.toMs = Math.max(last.toMs, toMs);
      // A word is as sure as the least sure of its letters; punctuation is none.
      const isLetters = /[\p{L}\p{N}]/u.test(text);
      if (certainty !== null && isLetters)
        last.certainty = Math.min(last.certainty ?? 1, certainty);
    }
  }
  return words;
}

/** A segment of whisper (seconds) or of whisper.cpp (`offsets`, milliseconds). */
function cueOf(value: unknown): Cue | null {
  const { text, start, end, offsets, words, tokens, speaker } = fieldsOf(value);
  if (typeof text !== 'string') return null;
  const { from, to } = fieldsOf(offsets);
  const fromMs = msOf(from, 1) ?? msOf(start, 1000);
  const toMs = msOf(to, 1) ?? msOf(end, 1000);
  if (fromMs === null || toMs === null) return null;
  const fromTokens = wordsOfTokens(tokens);
  const timed =
    fromTokens.length > 0 ? fromTokens : listOf(words).flatMap((word) => wordOf(word) ?? []);
  const count = text.split(/\s+/).filter((word) => word !== '').length;
  // Where some words have no times, the segment's own text is whole.
  const isWhole = timed.length > 0 && timed.length >= count;
  return {
    speaker: typeof speaker === 'string' && speaker.trim() !== '' ? speaker.trim() : null,
    words: isWhole ? timed : evenlyTimed(text, fromMs, Math.max(fromMs, toMs)),
  };
}

/** Where the JSON reader stopped, as far as its message says. */
function stoppedAt(text: string, error: unknown): number {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return at === undefined ? Math.max(0, text.trimEnd().length - 1) : Number(at);
}

/** Reads the JSON of whisper, of its kin, or of whisper.cpp (`-oj`). */
export function readWhisperJson(text: string, file: string): ReadCues {
  const source = sourceText(text, file);
  const refuse = (offset: number, message: string): ReadCues => ({
    ok: false,
    problems: [source.problem(offset, message)],
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refuse(stoppedAt(text, error), 'expected a transcript as JSON; this is no valid JSON');
  }
  const { segments, transcription } = fieldsOf(data);
  const list = Array.isArray(segments) ? segments : transcription;
  if (!Array.isArray(list)) {
    return refuse(
      0,
      'expected "segments" (whisper) or "transcription" (whisper.cpp); found neither',
    );
  }
  if (list.length > MOST_SEGMENTS)
    return refuse(0, `more than ${MOST_SEGMENTS} segments: shorten it`);
  const cues = list.map(cueOf);
  const bad = cues.indexOf(null);
  if (bad !== -1) {
    const key = text.indexOf(Array.isArray(segments) ? '"segments"' : '"transcription"');
    return refuse(
      Math.max(0, key),
      `segment ${bad + 1}: expected a "text" with a start and an end`,
    );
  }
  return { ok: true, cues: cues.flatMap((cue) => cue ?? []) };
}
