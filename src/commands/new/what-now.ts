import { reviewStory } from '../../authoring/story/story-review.ts';
import { Cancelled } from '../../errors.ts';
import { SECTIONS, type SectionName, sectionTitle } from '../../scenario/sections.ts';
import { THEMES, type Theme } from '../../scenario/themes.ts';
import { storyTogetherScreen } from '../../terminal/screens/new.ts';
import { tellForOthers } from './other-principles.ts';
import { prepareFollowUps } from './prepare-follow-ups.ts';
import type { StoryContext } from './room.ts';
import { tellSection } from './tell-section.ts';

const THEME_QUESTIONS: Record<Theme, string> = {
  failure: 'A time you failed',
  conflict: 'A time you disagreed with somebody',
};

async function chooseThemes({ prompter, keeper }: StoryContext): Promise<void> {
  const ticked = await prompter.tick(
    'Which of these does it answer too?',
    THEMES.map((theme) => THEME_QUESTIONS[theme]),
    THEMES.flatMap((theme, index) => (keeper.story.themes.includes(theme) ? [index] : [])),
    { back: null },
  );
  if (ticked === null) return;
  keeper.change({ themes: THEMES.filter((_, index) => ticked.includes(index)) });
}

async function changeSection(context: StoryContext): Promise<void> {
  const name = await context.prompter.choose<SectionName | null>(
    'Which one?',
    SECTIONS.map((value) => ({ value, label: sectionTitle(value) })),
    { back: null },
  );
  if (name !== null) await tellSection(name, context);
}

function soFar(count: number, what: string): string {
  return count === 0 ? 'none yet' : `${count} ${what}`;
}

function showTogether({ ports, keeper }: StoryContext): void {
  const { look } = ports.output;
  ports.output.print(storyTogetherScreen(reviewStory(keeper.story), look));
}

/** What a whole story can still be given, until it is good enough to be saved. */
export async function untilGoodEnough(context: StoryContext): Promise<void> {
  showTogether(context);
  for (;;) {
    const { probes, followUps = [], pivots, themes } = context.keeper.story;
    const next = await context.prompter.choose(
      'What now?',
      [
        { value: 'save', label: 'Save it as a scenario' },
        { value: 'section', label: 'Change a section' },
        {
          value: 'follow-ups',
          label: `Follow-up questions: ${soFar(probes.length + followUps.length, 'ready')}`,
        },
        {
          value: 'others',
          label: `Other principles: ${soFar(Object.keys(pivots).length, 'so far')}`,
        },
        { value: 'themes', label: `Failure or conflict: ${themes.join(', ') || 'neither'}` },
        { value: 'leave', label: 'Leave, and go on another time' },
      ] as const,
      { back: 'leave' },
    );
    switch (next) {
      case 'save':
        return;
      case 'section':
        await changeSection(context);
        showTogether(context);
        break;
      case 'follow-ups':
        await prepareFollowUps(context);
        break;
      case 'others':
        await tellForOthers(context);
        break;
      case 'themes':
        await chooseThemes(context);
        break;
      case 'leave':
        throw new Cancelled('menu');
    }
  }
}
