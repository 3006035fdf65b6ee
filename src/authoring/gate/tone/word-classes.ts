function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Closed lists of grammar: words with no meaning of their own. Contractions are split: `n't`. */
export const GRAMMAR = {
  I: words('i'),
  'my and me': words('my me mine myself'),
  we: words('we us our ours ourselves'),
  they: words('they them their theirs themselves'),
  'he and she': words('he him his himself she her hers herself'),
  you: words('you your yours yourself'),
  it: words('it its itself'),
  one: words('one ones'),
  'somebody and nobody': words(
    'nobody somebody someone anybody anyone everybody everyone nothing something anything everything',
  ),
  the: words('the'),
  a: words('a an'),
  'this and that': words('this that these those'),
  'some and other': words('some any each both other others another such same own'),
  'few and many': words('few many much several enough most more less least all half'),
  'in, on, at': words('in on at into onto within inside'),
  'to and from': words('to from by through'),
  'of, for, with': words('of for with about without'),
  'before and after': words(
    'before after since until till during between behind against beside beyond over under',
  ),
  'up and out': words('up out down off away back there here'),
  and: words('and'),
  'but and though': words('but though although however yet still except unless despite whereas'),
  or: words('or nor either neither'),
  because: words('because since'),
  as: words('as than like'),
  so: words('so then'),
  'if and whether': words('if whether'),
  when: words('when while once whenever where'),
  'who and which': words('who whom whose which what why how'),
  be: words("am is are was were be been being 's 'm 're"),
  have: words("have has had having 've"),
  do: words('do does did done doing'),
  would: words("would 'd could should might"),
  will: words("will 'll can may must shall"),
  not: words("no not n't never nothing none nobody nowhere neither nor without cannot"),
  yes: words('yes no well'),
} as const satisfies Record<string, ReadonlySet<string>>;

/** Closed lists of tone: words that colour what is said, and are counted without reading it. */
export const COLOUR = {
  'never, always, every': words(
    'never always all every everything everyone everybody nothing nobody none any ever anyone anything',
  ),
  'only and exactly': words('only exactly whole fully entirely completely entire single alone'),
  hedges: words(
    'maybe perhaps probably possibly likely somewhat rather quite fairly almost nearly around roughly seemed seem seems usually often sometimes generally mostly largely somehow kind sort',
  ),
  'very and really': words(
    'very really too so much far even simply just clearly certainly definitely obviously surely indeed truly actually absolutely honestly',
  ),
  'numbers in words': words(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million twice half third quarter',
  ),
  'days and weeks': words(
    'day days week weeks month months year years hour hours minute minutes morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn winter monday',
  ),
  'then and now': words(
    'then now later earlier again already today next first last still since ago',
  ),
  feeling: words(
    'happy glad pleased proud sorry comfortable uncomfortable confident sure certain worried upset grateful satisfied fine good great right relieved keen appreciate appreciated thanked thank love hope hoped trusted careful honest honestly open positive constructive respect nice',
  ),
  creed: words(
    'should must value values believe principle important matters matter deserve deserves duty responsible responsibility quality standard standards proper properly trust culture always never better best part job people point',
  ),
  'asked and told': words(
    'asked ask told tell said say says wrote write showed show called rang mentioned explained raised sent shared agreed answered offered suggested proposed promised invited warned heard',
  ),
  'knew and thought': words(
    'know knew known think thought understood understand learned learnt realised realized noticed saw seen see found find forgot guessed expected assumed wanted meant believed decided chose felt feel',
  ),
  'things that went wrong': words(
    'wrong mistake missed miss failed fail lost late forgot broke broken fault cost lose worse slow hurt bad bet',
  ),
  'people by role': words(
    'manager lead director colleague colleagues team teams teammate engineer engineers analyst customer customers user users owner owners boss senior junior support finance security product legal management everyone people person',
  ),
} as const satisfies Record<string, ReadonlySet<string>>;

export const WORD_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  ...GRAMMAR,
  ...COLOUR,
};

/** Every word of grammar. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  Object.values(GRAMMAR).flatMap((list) => [...list]),
);
