/** For containers: exits 0 when the part in this one is ready. */
const answer = await fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).catch(() => undefined)
process.exitCode = answer?.ok ? 0 : 1
