import { nextStep } from '../../mock/next-step.ts';
import { askProbe } from './ask-probe.ts';
import { askLoopQuestion } from './ask-question.ts';
import { partnerAsks, partnerProbes, partnerVotes } from './partner.ts';
import type { LoopRoom } from './room.ts';
import { askOwnVerdict, endRound } from './round-over.ts';

/**
 * Runs a loop from wherever it stands to its debrief: what comes next is derived from what happened,
 * so that it goes on after any step. Nothing is said of how it went. Throws `Cancelled` where the
 * person leaves.
 */
export async function runLoop(room: LoopRoom): Promise<void> {
  const { keeper, knowing } = room;
  for (;;) {
    const loop = keeper.loop();
    const { isPartner } = loop.plan;
    const step = nextStep(loop, knowing);
    switch (step.kind) {
      case 'question':
        await (isPartner ? partnerAsks : askLoopQuestion)(step.round, step.thread, room);
        break;
      case 'probe':
        await (isPartner ? partnerProbes : askProbe)(step.round, step.thread, step.probe, room);
        break;
      case 'vote of a friend':
        await partnerVotes(step.round, step.thread, room);
        break;
      case 'round over':
        await endRound(step, room);
        break;
      case 'own verdict':
        await askOwnVerdict(step.round, room);
        break;
      case 'debrief':
        return;
    }
  }
}
