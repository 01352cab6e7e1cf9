import {
  type Context,
  type Dockerfile,
  type Finding,
  type Fixer,
  type Instruction,
  type Span,
  type Stage,
  stateBefore,
} from '@dockerfix/core';
import { baseOf } from '../stage/base.ts';
import { lineage } from '../stage/lineage.ts';
import { chooseAccount } from './account/account.ts';
import { mayBecome } from './account/account-risks.ts';
import { decisionsOnFix, decisionsOnStart } from './decisions.ts';
import { nameOf, needyDescendants } from './descendants.ts';
import {
  administrator,
  type Exemption,
  effectiveUser,
  exemptBase,
  exemptUse,
  isForWindows,
  startsInRootHome,
  unresolvedUser,
} from './exemptions.ts';
import { canRunCommands, mend } from './mend.ts';
import { resolveStart } from './start/start.ts';
import { judge } from './start/verdict.ts';

/**
 * Whoever breaks an app that runs as root is root in its container.
 *
 * Safe when every precondition is shown by a fact: base and effective user known, what starts neither needs nor drops
 * root, the account exists or can be made, what the file shows being written is owned, no port below 1024, no volume.
 */
export const runsAsRoot: Fixer = {
  name: 'runs-as-root',
  summary: 'Run the container as a user that is not root.',
  upstream: [
    'hadolint/DL3002',
    'trivy/DS-0002',
    'checkov/CKV_DOCKER_3',
    'checkov/CKV_DOCKER_8',
    'kics/fd54f200-402c-4333-a5a4-36ef6709af2f',
    'semgrep/dockerfile.security.missing-user.missing-user',
  ],
  *check(dockerfile, context) {
    const mended: Stage[] = [];
    for (const stage of context.targets) {
      const finding = examine(dockerfile, stage, context);
      if (!finding) continue;
      const below = lineage(stage).find((one) => mended.includes(one));
      if (finding.fix && !below) mended.push(stage);
      yield finding.fix && below ? afterwards(finding, below) : finding;
    }
  },
};

/** A stage that is mended gives its user to the stages FROM it: what is left to do there is seen once that is done. */
const afterwards = ({ span, message: found, decisions }: Finding, below: Stage): Finding => ({
  span,
  message: found,
  advice: `mend ${nameOf(below)} first, which it starts FROM and whose user it gets`,
  decisions,
});

const message = 'the container runs as root, so whoever breaks the app is root in it';

function examine(dockerfile: Dockerfile, stage: Stage, context: Context): Finding | undefined {
  const effective = effectiveUser(dockerfile, stage, isForWindows(dockerfile, stage));
  if (effective === 'somebody else') return undefined;
  const { user } = stateBefore(dockerfile, stage, 'end');
  const span = placeOfDefect(stage, user?.from);
  const exemption = exempt(dockerfile, stage, effective, user?.from, context);
  if (exemption) return { span, ...exemption };

  const base = baseOf(stage);
  const start = resolveStart(dockerfile, stage, base.facts, context.preferences.project);
  const verdict = judge(dockerfile, stage, base.facts, start);
  const decisions = decisionsOnStart(start);
  if (verdict.kind === 'drops') {
    const { notNeeded } = verdict;
    return { span, message: 'the container starts as root and gives it up by itself', notNeeded, decisions };
  }
  if (verdict.kind === 'root') return { span, message: verdict.message, advice: verdict.advice, decisions };

  const inHome = startsInRootHome(dockerfile, stage);
  if (inHome !== undefined) return { span, message, advice: inHome, decisions };
  const needy = needyDescendants(dockerfile, stage);
  const mended = needy.find((one) => context.targets.includes(one.stage));
  if (mended) {
    const advice = `give what it runs a stage of its own: ${nameOf(mended.stage)} starts FROM this one and needs root`;
    return { span, message, advice, decisions };
  }
  const canRun = canRunCommands(dockerfile, stage, base.facts);
  const who = chooseAccount(dockerfile, stage, base.facts, canRun, context.preferences);
  if ('advice' in who) return { span, message, advice: who.advice, decisions };

  const because = [
    ...base.because,
    // Where nothing is known of the base, what it starts is not either.
    ...(base.facts && !base.isFamilyOnly ? verdict.because : []),
    ...mayBecome(dockerfile, stage, who, start),
    ...needy.map(
      (one) =>
        `line ${dockerfile.lineAt(one.by.start)} in ${nameOf(one.stage)}, which starts FROM it, is root’s no more`,
    ),
  ];
  const { fix, owns, lastNeed } = mend(dockerfile, stage, base, start, who, canRun, because, context.preferences);
  if (!fix) return undefined;
  const isKnown = (base.facts && !base.isFamilyOnly) || user;
  return {
    span,
    message: isKnown ? message : 'the container may run as root',
    fix,
    decisions: [...decisions, ...decisionsOnFix(who, owns, lastNeed)],
  };
}

function exempt(
  dockerfile: Dockerfile,
  stage: Stage,
  effective: ReturnType<typeof effectiveUser>,
  from: Instruction | undefined,
  { preferences }: Context,
): Exemption | undefined {
  if (effective === 'depends on the build' && from) return unresolvedUser(dockerfile, from);
  if (effective === 'administrator') return administrator;
  const advice = exemptUse(dockerfile, stage, preferences.project);
  return advice === undefined ? exemptBase(stage, stage.base.facts) : { message, advice };
}

/** The USER that says root, else what starts, else FROM. */
function placeOfDefect(stage: Stage, from: Instruction | undefined): Span {
  const start = stage.instructions.findLast(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
  const at = (from && stage.instructions.includes(from) ? from : undefined) ?? start ?? stage.from;
  return { start: at.start, end: at.end };
}
