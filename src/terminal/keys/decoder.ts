import { createCharacters, readCharacters } from './characters.ts';
import { controlKey, key, type Typed } from './key.ts';
import { INTRODUCERS, type ParserState, WAIT_MS } from './parser-states.ts';
import { collectPaste, type PastedBytes } from './pasted-bytes.ts';
import { csiKey, ss3Key } from './sequences.ts';
import { createTyped } from './typed.ts';

const BEL = 0x07;
const ESC = 0x1b;
const BACKSLASH = 0x5c;

/** No sequence of a terminal is as long; what is longer has lost its end. */
const LONGEST_SEQUENCE = 65_536;

/** Button, column, row. */
const MOUSE_BYTES = 3;
/** The first byte of two. */
const HALF_CHARACTER = /[\u00c2-\u00df]$/;

function isPrintable(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f;
}

export interface Decoder {
  /** Takes bytes as they came, cut anywhere. Returns what they mean so far. */
  feed(bytes: Uint8Array): Typed[];
  /** Milliseconds of silence after which `expire` is to be called; null when nothing is unfinished. */
  wait(): number | null;
  /** Nothing followed: what is unfinished was meant as it stands, or has lost its end. */
  expire(): Typed[];
}

/**
 * Takes apart what a terminal sends: text, keys in every encoding, pastes. Control sequences that are
 * no key (late replies, reports of the mouse and of focus) go nowhere, and neither does one that has
 * lost its end. What was typed after it stays: Alt+] begins like a reply.
 */
export function createDecoder(): Decoder {
  const characters = createCharacters();
  const { say, taken } = createTyped();
  let place: ParserState = 'ground';
  let isAlt = false;
  /** The sequence so far, a character a byte, without its introducer. */
  let body = '';
  /** The Esc of a string's terminator has come. */
  let isClosing = false;
  /** The introducer came by itself, as when somebody presses its keys. */
  let isByHand = false;
  let pasted: PastedBytes = collectPaste();

  function sayText(text: string): void {
    if (text !== '') say({ kind: 'text', text });
    if (characters.tookForeign()) say({ kind: 'foreign' });
  }

  function go(next: ParserState): void {
    place = next;
    body = '';
    isClosing = false;
    isByHand = false;
    if (next === 'ground') isAlt = false;
  }

  /** The sequence has lost its end. What came after its introducer was typed if that was. */
  function giveUp(): void {
    const text = isByHand ? readCharacters(Buffer.from(body, 'latin1')).text : '';
    go('ground');
    sayText(text);
  }

  function finish(found: Typed | null): void {
    const withAlt = isAlt && found?.kind === 'key' ? { ...found, alt: true } : found;
    go('ground');
    say(withAlt);
  }

  function ground(byte: number): void {
    const text = characters.next(byte);
    const code = text.charCodeAt(0);
    const isC1 = text.length === 1 && code >= 0x80 && code < 0xa0;
    const introduced = isC1 ? INTRODUCERS[String.fromCharCode(code - 0x40)] : undefined;
    if (introduced !== undefined) go(introduced);
    else if (byte >= 0x80 || isPrintable(byte)) sayText(isC1 ? '' : text);
    else {
      sayText(text.slice(0, -1));
      if (byte === ESC) go('escape');
      else say(controlKey(byte));
    }
  }

  function afterEscape(byte: number): void {
    const introduced = INTRODUCERS[String.fromCharCode(byte)];
    if (byte === ESC) isAlt = true;
    else if (introduced !== undefined) go(introduced);
    else if (isPrintable(byte)) finish(key(String.fromCharCode(byte), { alt: true }));
    else if (byte < 0x80) finish(controlKey(byte, { alt: true }));
    else {
      // Alt and a letter beyond ASCII mean nothing together: the letter stays.
      go('ground');
      ground(byte);
    }
  }

  function csi(final: string): void {
    if (body === '' && final === 'M') go('mouse');
    else if (body === '' && final === '[') go('console');
    else if (body === '200' && final === '~') {
      go('paste');
      pasted = collectPaste();
    } else finish(csiKey({ body, final }));
  }

  function inString(byte: number): void {
    const isLastOfC1 = byte === 0x9c && body.endsWith('\u00c2');
    if (byte === BEL || isLastOfC1 || (isClosing && byte === BACKSLASH)) go('ground');
    else if (isClosing) {
      giveUp();
      go('escape');
      afterEscape(byte);
    } else if (byte === ESC) isClosing = true;
    else if (byte < 0x20) cutOff(byte);
    else body += String.fromCharCode(byte);
  }

  /** A column beyond 95 is a byte of its own, or a character of two where reports are UTF-8. */
  function mouse(byte: number): void {
    const isContinued = HALF_CHARACTER.test(body) && byte >= 0x80 && byte < 0xc0;
    if (body.length === MOUSE_BYTES && !isContinued) cutOff(byte);
    else {
      body = isContinued ? `${body.slice(0, -1)}.` : body + String.fromCharCode(byte);
      if (body.length === MOUSE_BYTES && !HALF_CHARACTER.test(body)) go('ground');
    }
  }

  /** This byte does not belong to the sequence any more. */
  function cutOff(byte: number): void {
    giveUp();
    ground(byte);
  }

  function next(byte: number): void {
    if (place === 'ground') ground(byte);
    else if (place === 'escape') afterEscape(byte);
    else if (body.length >= LONGEST_SEQUENCE) cutOff(byte);
    else if (place === 'string') inString(byte);
    else if (byte < 0x20) cutOff(byte);
    else if (place === 'mouse') mouse(byte);
    else if (!isPrintable(byte)) cutOff(byte);
    else if (place === 'console') go('ground');
    else if (byte < 0x40) body += String.fromCharCode(byte);
    else if (place === 'csi') csi(String.fromCharCode(byte));
    else finish(ss3Key({ body, final: String.fromCharCode(byte) }));
  }

  function endPaste(): void {
    const { text, isForeign } = readCharacters(pasted.all());
    go('ground');
    if (text !== '') say({ kind: 'paste', text, isForeign });
  }

  return {
    feed(bytes) {
      for (let at = 0; at < bytes.length; ) {
        if (place === 'paste') {
          const behind = pasted.take(bytes.subarray(at));
          if (behind !== null) endPaste();
          at = bytes.length - (behind ?? 0);
        } else {
          next(bytes[at] ?? 0);
          at += 1;
        }
      }
      const isIntroduced = place === 'csi' || place === 'ss3' || place === 'string';
      if (isIntroduced && body === '' && !isClosing) isByHand = true;
      return taken();
    },
    wait: () => (place === 'ground' && !characters.isCutShort ? null : WAIT_MS[place]),
    expire() {
      if (place === 'ground') sayText(characters.end());
      else if (place === 'escape') {
        go('ground');
        say(key('escape'));
      } else if (place === 'paste') endPaste();
      // Shift with a numbered key, from rxvt, ends like this; the rest of it never comes.
      else if (place === 'csi' && body.endsWith('$')) {
        finish(csiKey({ body: body.slice(0, -1), final: '$' }));
      } else giveUp();
      return taken();
    },
  };
}
