import { inject, type TestContext, TestRunner } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** For the summary: why a test was left out before it could say so itself. */
    skipReason?: string;
  }
}

/** Runs browser tests; where no browser can be had, skips them, `beforeAll` included, with the reason. */
export default class BrowserRunner extends TestRunner {
  override extendTaskContext(context: TestContext): TestContext {
    const { task } = super.extendTaskContext(context);
    const missing = inject('browserMissing');
    if (missing !== null) Object.assign(task, { mode: 'skip', meta: { skipReason: missing } });
    return context;
  }
}
