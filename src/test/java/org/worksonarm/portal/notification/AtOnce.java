package org.worksonarm.portal.notification;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Does the same twice at the same moment. */
final class AtOnce {

    private AtOnce() {}

    static void twice(Runnable action) throws InterruptedException, ExecutionException {
        var runner = startingTogether(new CyclicBarrier(2), action);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var run : threads.invokeAll(Collections.nCopies(2, runner))) {
                run.get();
            }
        }
    }

    private static Callable<Void> startingTogether(CyclicBarrier start, Runnable action) {
        return () -> {
            start.await();
            action.run();
            return null;
        };
    }
}
