import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

// Longer than any install takes: an owner that old has another machine's process id, or one that was given out again.
const staleAfter = 10 * 60_000;

/** Does the work while no other process holds the lock file; a lock whose owner has died is taken over. */
export async function withLock(path, work) {
  while (!acquire(path)) {
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function acquire(path) {
  try {
    writeFileSync(path, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  try {
    const owner = readFileSync(path, 'utf8');
    if (Date.now() - statSync(path).mtimeMs > staleAfter || (owner !== '' && !isRunning(Number(owner)))) {
      takeAway(path, owner);
    }
  } catch (error) {
    // Its owner, or another one who waits, was quicker.
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  return false;
}

// Renames first: of two that wait, the second must not delete the lock that the first one has got by now.
function takeAway(path, owner) {
  const aside = `${path}.${process.pid}`;
  renameSync(path, aside);
  if (readFileSync(aside, 'utf8') === owner) rmSync(aside);
  else renameSync(aside, path);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

const hasCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;
