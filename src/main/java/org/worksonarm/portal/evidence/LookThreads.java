package org.worksonarm.portal.evidence;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at a few repositories at once beside the requests of people, who never wait for it. */
@Component
class LookThreads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LookThreads.class);
    private static final int AT_ONCE = 4;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);

    void start(Runnable look) {
        threads.execute(() -> run(look));
    }

    private void run(Runnable look) {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.warn("A look at a repository failed", e);
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
