import { phrases } from '../../../language/phrases.ts';
import { wordList } from '../../../language/word-list.ts';

/** Passing word on that something is wrong. Not `propose` or `show`: who convinces others has worked. */
export const TELLING = phrases(
  '~tell|~notify|~inform|~alert|~message|~ping|~email|~mail|~contact|~call|~page|~report|~escalate',
  '~flag|~raise|~mention|~explain|~forward|~send|~hand|~pass|~reassign|~ask|~involve',
  '~let _ _? _? _? _? know',
  '~bring _ _? _? _? up|to',
  '~reach out',
  '~get in touch',
  '~speak|~talk|~go|~turn to|with',
  '~loop|~pull|~bring in',
  '~loop|~pull|~bring _ _? _? in',
  '~open|~file|~log|~create|~submit _? _? _? ticket|bug|issue|incident|case|report|complaint',
  '~show|~describe|~report _? _? fault|problem|issue|error|bug|crash|mistake|damage to',
  '~leave it|that|this with|to',
  '~write to _',
  '~take it|this|that|them to',
  "~can|could not|n't ~agree|~settle|~decide",
);

/** What others then did about it. */
export const FIXING = phrases(
  '~fix|~resolve|~solve|~patch|~repair|~diagnose|~correct|~debug|~mitigate|~remediate|~troubleshoot',
  '~sort|~handle|~address|~restart|~rebuild|~change|~replace|~exchange|~install',
  '~decide|~choose|~settle|~pick',
  '~make the|a|that _? decision|choice|call',
  '~pick _? _? _? up',
  '~take it|that|this|things over|on|from',
  '~take over|care',
  '~put _? _? _? fix|patch|workaround',
  '~put it|that|this right',
  '~ship|~release|~push|~deploy|~write|~make|~send|~provide|~merge _? _? fix|patch|hotfix|workaround',
  '~deal with',
  '~roll _? _? back',
  '~do the _? rest|work|fix|repair',
  '~work|~figure it|that|this|things out',
  '~find _? _? _? cause|bug|issue|problem|leak|fault|culprit',
  '~get|~have it|that|this fixed|sorted|resolved|working|running|back',
);

/** Away it goes, whether or not anybody is then said to work on it. */
export const HANDING = phrases(
  '~hand|~pass it|that|this|them over|off|on|along',
  '~hand|~pass|~reassign|~forward _? _? _? ticket|issue|bug|problem|incident|case over|off|on|to',
  '~leave it|that|this|them with|to',
);

export const ASKING = wordList('ask asked tell told');
/** `the engineer who fixed the last one` is who was asked; `fixed it with me` is nobody else's alone. */
export const NOT_THEIRS = wordList(
  `last previous previously earlier similar originally before once together alongside me my
  himself herself themselves`,
);
/** Work sent along: `I raised a PR`, `filed it with a reproduction`. */
export const PROOF = wordList(
  `pr prs mr patch fix diff branch commit script prototype reproduction repro test tests proof
  benchmark benchmarks trace traces analysis proposal`,
);
