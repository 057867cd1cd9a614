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
        var start = new CyclicBarrier(2);
        Callable<Void> runner = () -> {
            start.await();
            action.run();
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var run : threads.invokeAll(Collections.nCopies(2, runner))) {
                run.get();
            }
        }
    }
}
