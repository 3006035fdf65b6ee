import { Document, isScalar, Scalar, visit } from 'yaml';

const LINE_WIDTH = 92;
/** A text longer than this stands in lines of its own. */
const SHORT = 60;
/** Keys whose values are running text; in a reflection they are the levels. */
const PROSE = /^(?:strong|reply|why|lead_with|emphasise|downplay|sde1|sde2|senior)$/;

/** One key with its value as YAML, each line after an indent, running text wrapped. */
export function yamlEntry(key: string, value: unknown, indent = ''): string {
  const document = new Document({ [key]: value }, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key: name, value: text }) {
      if (!isScalar(name) || !isScalar(text) || typeof text.value !== 'string') return;
      const isLong = text.value.length > SHORT || text.value.includes('\n');
      if (isLong && PROSE.test(String(name.value))) text.type = Scalar.BLOCK_FOLDED;
    },
  });
  const yaml = document.toString({ lineWidth: LINE_WIDTH - indent.length }).trimEnd();
  return yaml.replaceAll(/^(?=.)/gm, indent);
}

/** A comment of one or more lines, each after an indent. */
export function yamlComment(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}# ${line}`.trimEnd())
    .join('\n');
}
