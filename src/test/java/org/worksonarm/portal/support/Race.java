package org.worksonarm.portal.support;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Lets callers start at the same moment. */
public final class Race {

    private Race() {}

    /** Returns what went wrong for those who lost. */
    public static List<Throwable> run(List<? extends Callable<?>> runners) throws InterruptedException {
        var start = new CyclicBarrier(runners.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = runners.stream()
                    .map(runner -> (Callable<Object>) () -> {
                        start.await();
                        return runner.call();
                    })
                    .toList();
            return threads.invokeAll(tasks).stream()
                    .map(Race::failure)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    private static @Nullable Throwable failure(Future<?> run) {
        return run.state() == Future.State.FAILED ? run.exceptionNow() : null;
    }
}
