// src/world/within-deadline.ts
var abandoned = 0;
function abandonedCalls() {
  return abandoned;
}
async function withinDeadline(milliseconds, work, late) {
  let over = false;
  let timer;
  const running = work(() => over);
  const expiry = new Promise((resolve) => {
    timer = setTimeout(() => setImmediate(() => resolve("late")), milliseconds);
  });
  const winner = await Promise.race([running.then((value) => ({ value })), expiry]);
  clearTimeout(timer);
  if (winner !== "late") return winner.value;
  over = true;
  abandoned += 1;
  void running.finally(() => {
    abandoned -= 1;
  });
  return late();
}

export {
  abandonedCalls,
  withinDeadline
};
