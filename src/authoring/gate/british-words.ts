/** Verbs that end in -ise in Britain; `promise` and `exercise` do everywhere. */
const IN_ISE =
  'apolog|capital|categor|central|character|critic|custom|emphas|familiar|final|general|maxim|memor|minim|modern|normal|optim|organ|penal|priorit|random|real|recogn|scrutin|serial|special|standard|summar|synchron|util|visual';
const SPELLINGS = [
  `(?:re|un)?(?:${IN_ISE})is(?:e|ed|es|er|ers|ing|ation|ations|ational)`,
  '(?:ana|para|cata)lys(?:e|ed|es|ing)',
  '(?:mis)?(?:behavi|col|endeav|fav|harb|hon|hum|lab|neighb|rum)our(?:s|ed|ing|al|able|ful|hood|hoods|ite|ites)?',
  '(?:centre|fibre|litre|metre|theatre|kilometre)[sd]?',
  '(?:cancel|counsel|fuel|label|level|marvel|model|signal|total|travel)l(?:ed|er|ers|ing)',
  '(?:defence|licence|offence|pretence|programme|catalogue|cheque|artefact|instalment)s?',
  '(?:acknowledge|judge)ments?',
  'practis(?:e|ed|es|ing)',
  'enquir(?:e|ed|es|ies|y)',
  'enrols?|fulfils?|skilful|wilful|ageing|grey|sceptical|learnt|spelt|burnt|dreamt|leapt|spoilt',
];
const WORDS = [
  'whilst|amongst',
  'lorry|lorries|rotas?|fortnight|fortnightly|maths|mum|petrol|solicitors?|redundancy|redundancies',
];
const BRITISH = new RegExp(`\\b(?:${[...SPELLINGS, ...WORDS].join('|')})\\b`, 'gi');

/** The words of a text that are written, or said, otherwise outside Britain. */
export function britishWords(text: string): string[] {
  return [...new Set(text.match(BRITISH) ?? [])];
}
